import { isAlphanumeric, isAsciiLetter, isDigit, isWordLetter, unitAt } from '../../core/characters.js';
import { context } from '../../core/context.js';
import { insideUrl } from '../../core/surroundings.js';
import type { Alternative, Detector, DigitGroups, Evidence, Scan } from '../../core/types.js';
import { fixedDigits } from './digits.js';
import { BARE, bestOdds, COUNTRY, DATED, PREFIX, TELLING } from './odds.js';
import type { Scheme } from './scheme.js';
import { BESIDE, LONGEST, read, type Shape, shapesOf } from './shape.js';

/** The scheme's own keyword in the window; right beside the number (nearness 2, squared) it weighs four times as much. */
const KEYWORD = 200;
/** A word of the shared topic ("tax number") says less than the scheme's own name. */
const TOPIC = 30;
/** Part of a longer compound, letters of both cases, one digit repeated, a word near it that names something else, the look of a hash or of a part's number: each. */
const DOUBT = 0.1;
/** The numbers of daily life. */
const COUNTERS = ['order', 'tracking', 'product', 'phone', 'video', 'account', 'device'];
/** No numbering plan groups digits so. */
const UNDIALLED = '999-99-9999';
/** Those that links and the letters of ids say of themselves (`/a/c0ff…`: "a/c" is an account). */
const BESIDE_LINKS = ['video', 'account', 'device'];
/** Rules that more than one random string in so many passes are no proof: without a keyword a shape is reported for listed countries, at less than half. */
const PROOF = 10;
const SHAPE = 0.49;
/** A word of the shared topic somewhere in the window says hardly anything about a shape. */
const FAR = 0.25;
/** Small hexadecimal digits (a commit, a colour, an address in memory), one or two letters before a row of digits (a part, a model), and small letters alone (words). */
const NO_NUMBER = /^(?:[\da-f]+$|[a-z]{1,2}(?: |\d+$)|[A-Z]{1,2}\d+$)/;
/** India's PAN in groups, but of small letters: "tesla 2012 s" is a word, a year and a letter. */
const WORD_AND_YEAR = /^[a-z]{5} \d{4} [a-z]$/;
/** What a text must hold in which all numbers stand alone (`Needs.lone`), for only two schemes have such: Germany's register, and India's PAN in groups. */
export const LONE = /hr[ab] \d| \d{4} [a-z]\b/i;
/** So far before its first digit a number may begin: "RSS MRA 85M01 H501Z". */
const LEAD = 8;
/** The longest form and what joins it. */
const REACH = { before: 48, after: 48 };

function countDigits(values: Uint8Array, count: number): number {
  let digits = 0;
  for (let i = 0; i < count; i++) if (values[i]! < 10) digits++;
  return digits;
}

/** Are the digits all the same, or all ones and zeros? */
function isPlaceholder(values: Uint8Array, count: number): boolean {
  let first = -1;
  let same = true;
  let binary = true;
  for (let i = 0; i < count; i++) {
    const value = values[i]!;
    if (value > 9) continue;
    if (first < 0) first = value;
    same &&= value === first;
    binary &&= value < 2;
  }
  return same || binary;
}

/** Do they begin with these two capitals, if with any? */
function isPrefixed(values: Uint8Array, prefix: string): boolean {
  // The value of A is 10.
  for (let i = 0; i < prefix.length; i++) if (values[i] !== prefix.charCodeAt(i) - 55) return false;
  return true;
}

/** What a span is worth as one entity. */
export interface Candidate {
  readonly entity: string;
  readonly end: number;
  readonly odds: number;
  /** Does the scheme's own name stand right beside? */
  readonly named: boolean;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

function inWord(code: number): boolean {
  return isDigit(code) || isWordLetter(code);
}

/**
 * Is what stands before (`step` -1) or after the character at `edge` part of the same compound: `b07-…`, `/…/`, `$…`, one more group of digits? A number
 * whose own separators are others (`telling` is its shape) may stand between underscores, behind a number sign and beside more numbers: `scan_536-22-4567_v2`,
 * `#536-22-4567`, `536-22-4567 05/12/1984`. In a link a slash parts one name of its path from the next, and joins nothing to it: `/536-22-4567/`, but
 * `/20220508-r…` is a day and a title.
 */
function joins(text: string, edge: number, step: 1 | -1, telling: string): boolean {
  const at = edge + step;
  const character = text.charAt(at);
  const next = text.charCodeAt(at + step);
  if (' .,'.includes(character))
    return (
      (telling && character !== '.' ? telling : character).includes(character) && isDigit(next) && isDigit(text.charCodeAt(edge))
    );
  if ('_#'.includes(character)) return !telling;
  if ('-/'.includes(character))
    return isAlphanumeric(next) && !(telling && character === '/' && !/[A#]/.test(telling) && insideUrl(text, at + 1));
  return '$@+€£'.includes(character);
}

/** Do letters and a hyphen stand before: `INC-2024-000123`, `REQ-…`? Without a keyword that is somebody else's numbering. */
function isSerial(text: string, start: number): boolean {
  return text.charCodeAt(start - 1) === 45 && isAsciiLetter(text.charCodeAt(start - 2));
}

/**
 * Does a word of this topic speak against the number near it? No telephone number is written as in "contact 536-22-4567", and what a link says of its video
 * is no reason against a number that `stands` for itself, in groups or under a name.
 */
function speaksAgainst(topic: string, text: string, start: number, shape: string, stands: boolean): boolean {
  if (topic === 'phone') return shape !== UNDIALLED;
  return !(stands && BESIDE_LINKS.includes(topic) && insideUrl(text, start));
}

/** "tax id 12 345 678 901": of a number that a word names, the group before is a part, whatever scheme the rest fits. */
function beginning(text: string, start: number, evidence: readonly Evidence[]): number {
  if (text[start + 3] !== ' ' || !evidence.includes('context')) return start;
  return start - (/(?<![\w.,])\d{1,3} $/.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0);
}

/** The shapes that what begins at `start` could have. */
export type Select = (text: string, start: number) => readonly Shape[];

/** What is looked for in one text. */
export interface Search {
  readonly select: Select;
  /** Where the first number that this group of digits belongs to may begin; -1 when it belongs to none. */
  begin(text: string, digit: number): number;
  /** The odds that a number must have; 0 for every number. */
  readonly least: number;
  /** Does the text hold a keyword at all? */
  readonly named: boolean;
}

/** Not far before its first digit. */
export function beginNear(_: string, digit: number): number {
  return Math.max(0, digit - LEAD);
}

/** What many schemes together need beyond one. */
export interface Choice {
  /** Did the caller list the countries? */
  readonly listed: boolean;
  /** Words of topics that schemes share, and what they are worth. */
  readonly keywords: Readonly<Record<string, readonly string[]>>;
  shared(topic: string): number | undefined;
  /** Makes of many shapes a choice of those that what begins at a place could have. */
  dispatch(shapes: readonly Shape[]): Select;
  /** The search of a text that names no scheme. */
  searchTelling(shapes: readonly Shape[]): (text: string, groups: DigitGroups, least: number) => Search;
  /** Every topic of any scheme. */
  readonly topics: readonly string[];
  /** The other entities of the best candidate's span. */
  others(candidates: readonly Candidate[]): readonly Alternative[] | undefined;
}

/**
 * Builds the detector of these schemes: shape, then arithmetic, then what stands around. Each token of the text costs a constant. One scheme by
 * itself is believed as its country would be when listed.
 */
export function detectSchemes<E extends string>(id: string, schemes: readonly Scheme<E>[], choose?: () => Choice): Detector<E> {
  const shapes = shapesOf(schemes);
  const choice = choose?.();
  const listed = choice?.listed ?? true;
  const values = new Uint8Array(LONGEST);
  const every: Select = choice?.dispatch(shapes) ?? (() => shapes);
  const searchTelling = choice?.searchTelling(shapes);
  // A map, and one object made of it: to copy five hundred properties takes as long as everything else here.
  const keywords = new Map<string, readonly string[]>(Object.entries(choice?.keywords ?? {}));
  for (const { entity, words } of schemes) {
    for (const word of words.split('|')) {
      const topic = word.endsWith(BESIDE) ? entity + BESIDE : entity;
      keywords.set(topic, [...(keywords.get(topic) ?? []), word]);
    }
  }

  /** Adds what the text at `start` is worth as each scheme of this shape, or, where no keyword stands, as those that can reach the odds searched for. */
  function judge(
    scan: Scan,
    shape: Shape,
    start: number,
    { least, named: mayBeNamed }: Search,
    into: Candidate[] | undefined,
  ): Candidate[] | undefined {
    const { text } = scan;
    const end = start + shape.text.length;
    // The cheap look first.
    const count = inWord(text.charCodeAt(end)) ? 0 : read(shape.text, text, start, values);
    if (!count) return into;
    const digits = countDigits(values, count);
    const letters = digits < count;
    // One digit over and over is a placeholder; ones and zeros are a binary number.
    const repeated = isPlaceholder(values, count);
    // A single digit among letters is a word.
    if (digits < 2 || (repeated && !letters)) return into;
    const grouped = count < shape.text.length;
    let found = into;
    const near = (topic: string) => scan.near(topic, start, end);
    const named = mayBeNamed && (choice?.topics.some((topic) => near(topic) > 0) ?? true);
    // The shape, where it has two separators or more, none of them an underscore.
    const telling = count + 1 < shape.text.length ? shape.text : '';
    const isPart = (numbered: boolean, glued: boolean): boolean =>
      (!glued && isAlphanumeric(text.charCodeAt(start - 1))) ||
      joins(text, start, -1, telling || (numbered ? '#' : '')) ||
      joins(text, end - 1, 1, telling);
    // What is part of something longer, as nearly every number of a link is, must outweigh that doubt.
    const floor = named ? 0 : isPart(false, false) ? least / DOUBT : least;
    for (const form of shape.forms) {
      if (bestOdds(!grouped && !letters, form, listed) < floor) continue;
      const { entity, beside, topic, odds: checked, openOdds, evidence, check, prefix, begins } = form;
      const at = prefix.length;
      if ((begins !== undefined && !begins[values[at]!]) || !isPrefixed(values, prefix)) continue;
      const valid = check?.(values, count - at, at);
      if (valid === false) continue;
      const strength = valid ? checked : openOdds;
      const own = named && (near(beside) === 2 ? 2 : near(entity));
      const shared = named && !own ? near(topic) : 0;
      const far = shared === 1 && strength < PROOF ? FAR : 1;
      const context = own ? KEYWORD * own * own : shared ? (choice?.shared(topic) ?? TOPIC) * far : 1;
      // A shape alone says nothing, except to who asked for it.
      const bare = strength < PROOF && context === 1;
      if (bare && !listed) continue;
      const worth =
        (grouped || letters ? TELLING : valid && evidence[1] === 'date' ? DATED : BARE) *
        strength *
        context *
        (prefix ? PREFIX : 1) *
        (listed ? COUNTRY : 1);
      // Most numbers end here.
      if (worth < least) continue;
      const raw = text.slice(start, end);
      if (bare && WORD_AND_YEAR.test(raw)) continue;
      const doubts = [
        // "ssn536228726": glued to its own name.
        isPart(context > 1 && text.charAt(start - 1) === '#', own === 2 && !isDigit(text.charCodeAt(start - 1))),
        repeated,
        /[a-z]/.test(raw) && /[A-Z]/.test(raw),
        !own &&
          COUNTERS.some((topic) => near(topic) > 0 && speaksAgainst(topic, text, start, shape.text, grouped || context > 1)),
        context === 1 && !listed && letters && !prefix && NO_NUMBER.test(raw),
        context === 1 && isSerial(text, start),
      ].filter(Boolean).length;
      const odds = worth * DOUBT ** doubts;
      if (odds < least) continue;
      const why = [
        grouped && 'format',
        prefix && 'prefix',
        ...(strength > 1 ? evidence : []),
        context > 1 && 'context',
        listed && 'country',
      ].filter(Boolean) as Evidence[];
      found ??= [];
      found.push({
        entity,
        end,
        odds,
        named: own === 2 && odds > 1,
        score: (odds / (1 + odds)) * (bare ? SHAPE : 1),
        evidence: why,
      });
    }
    return found;
  }

  function find(scan: Scan, groups: DigitGroups): void {
    const { text } = scan;
    const { count, starts, lone } = groups;
    if (lone && !LONE.test(text)) return;
    const least = scan.least / (1 - scan.least);
    // Most texts name no scheme: then only what speaks for itself is looked for.
    const named = searchTelling === undefined || least === 0 || scan.mentions(choice!.topics);
    const search = named ? { select: every, begin: beginNear, least, named } : searchTelling(text, groups, least);
    let next = 0;
    for (let group = 0; group < count; group++) {
      const digit = starts[group]!;
      const first = search.begin(text, digit);
      const from = Math.max(first, next);
      next = digit + 1;
      if (first < 0) continue;
      // Nothing but the neighbourhood of digits is looked at. A number begins where a word does.
      let before = from === 0 ? 0 : unitAt(text, from - 1);
      for (let start = from; start < digit; start++) {
        const code = unitAt(text, start);
        if (isAsciiLetter(code) && !inWord(before)) findAt(scan, start, search);
        before = code;
      }
      // Its digits may also be glued to a keyword: `nif12345678z`; no digit stands before that one, as in the hash `…4104cc172114`.
      let at = digit;
      while (isWordLetter(text.charCodeAt(at - 1))) at--;
      if (digit - at !== 1 && !isDigit(text.charCodeAt(at - 1))) findAt(scan, digit, search);
    }
  }

  function findAt(scan: Scan, start: number, search: Search): void {
    const { text } = scan;
    let found: Candidate[] | undefined;
    for (const shape of search.select(text, start)) found = judge(scan, shape, start, search, found);
    if (found === undefined) return;
    // Something is found: what else the run could be is told, too.
    const all: Candidate[] = [];
    for (const shape of every(text, start)) judge(scan, shape, start, { ...search, least: 0 }, all);
    // "nadra cnic 3520212345671": the named scheme before another country's that happens to pass its check, but for one that takes more.
    const [best] = all.sort((a, b) => (a.end === b.end && +b.named - +a.named) || b.odds - a.odds || b.end - a.end);
    if (best)
      scan.report(best.entity, beginning(text, start, best.evidence), best.end, best.score, best.evidence, choice?.others(all));
  }

  return {
    id,
    entities: [...new Set(schemes.map(({ entity }) => entity))],
    reach: REACH,
    triggers: [{ on: 'digits', fewest: Math.max(2, Math.min(...shapes.map(({ text }) => fixedDigits(text)))), find }],
    brings: { context },
    keywords: Object.fromEntries(keywords),
  };
}
