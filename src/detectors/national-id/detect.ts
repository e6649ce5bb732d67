import { isAlphanumeric, isAsciiLetter, isDigit, isWordLetter } from '../../core/characters.js';
import type { Alternative, Detector, Evidence, Scan } from '../../core/types.js';
import type { Scheme } from './scheme.js';
import { read, type Shape, shapesOf } from './shape.js';

/** Mark of words that count only right beside the number, and of their topic. */
const BESIDE = '~';

/*
 * A score is odds multiplied: how often a token of this shape is an id at all, how seldom the checks pass by chance, and what stands around.
 * Fitted on queries and video URLs with all countries on: a bare run behind a check of 1 in 10 stays near 0.1, a grouped one behind 1 in 17
 * reaches 0.5.
 */
const BARE = 0.01;
/** With a birth date as well as a check digit. */
const DATED = 0.04;
/** With letters or separators. */
const TELLING = 0.06;
/** The scheme's own keyword in the window; right beside the number (nearness 2, squared) it weighs four times as much. */
const KEYWORD = 200;
/** A word of the shared topic ("tax number") says less than the scheme's own name. */
const TOPIC = 30;
const COUNTRY = 12;
const PREFIX = 10;
/** Part of a longer compound, letters of both cases, one digit repeated, a word near it that names something else, the look of a hash or of a part's number: each. */
const DOUBT = 0.1;
/** The numbers of daily life. */
const COUNTERS = ['order', 'tracking', 'product', 'phone', 'video'];
/** Rules that more than one random string in so many passes are no proof: without a keyword a shape is reported for listed countries, at less than half. */
const PROOF = 10;
const SHAPE = 0.49;
/** A word of the shared topic somewhere in the window says hardly anything about a shape. */
const FAR = 0.25;
/** Small hexadecimal digits (a commit, a colour, an address in memory), and one or two letters before a row of digits (a part, a model). */
const HASH_OR_PART = /^(?:[\da-f]+|[a-z]{1,2}\d+)$|^[A-Z]{1,2}\d+$/;
/** Characters by value. */
const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** No number of any scheme has more digits and letters. */
const LONGEST = 32;
/** So far before its first digit a number may begin: "RSS MRA 85M01 H501Z". */
const LEAD = 8;
/** The longest form and what joins it. */
const REACH = { before: 48, after: 48 };

/** What a span is worth as one entity. */
export interface Candidate {
  readonly entity: string;
  readonly end: number;
  readonly odds: number;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

function inWord(code: number): boolean {
  return isDigit(code) || isWordLetter(code);
}

/** Is what stands before (`step` -1) or after the character at `edge` part of the same compound: `b07-…`, `/…/`, `$…`, one more group of digits? */
function joins(text: string, edge: number, step: 1 | -1): boolean {
  const character = text.charAt(edge + step);
  const next = text.charCodeAt(edge + 2 * step);
  if (' .,'.includes(character)) return isDigit(next) && isDigit(text.charCodeAt(edge));
  return '_$#@+€£'.includes(character) || ('-/'.includes(character) && isAlphanumeric(next));
}

/** What many schemes together need beyond one. */
export interface Choice {
  /** Did the caller list the countries? */
  readonly listed: boolean;
  /** Words of topics that schemes share, and what they are worth. */
  readonly keywords: Readonly<Record<string, readonly string[]>>;
  shared(topic: string): number | undefined;
  /** The shapes that what begins at `start` could have. */
  select(text: string, start: number): readonly Shape[];
  /** Is any keyword of any scheme near? */
  named(near: (topic: string) => number): boolean;
  /** The other entities of the best candidate's span. */
  others(candidates: readonly Candidate[]): readonly Alternative[] | undefined;
}

/**
 * Builds the detector of these schemes: shape, then arithmetic, then what stands around. Each token of the text costs a constant. One scheme by
 * itself is believed as its country would be when listed.
 */
export function detectSchemes<E extends string>(
  id: string,
  schemes: readonly Scheme<E>[],
  choose?: (shapes: readonly Shape[]) => Choice,
): Detector<E> {
  const shapes = shapesOf(schemes);
  const choice = choose?.(shapes);
  const listed = choice?.listed ?? true;
  const values = new Uint8Array(LONGEST);
  const keywords: Record<string, string[]> = {};
  for (const { entity, words } of schemes) {
    for (const word of words.split('|')) {
      const topic = word.endsWith(BESIDE) ? entity + BESIDE : entity;
      keywords[topic] ??= [];
      keywords[topic].push(word);
    }
  }

  /** Adds what the text at `start` is worth as each scheme of this shape. */
  function judge(scan: Scan, { text: shape, forms }: Shape, start: number, found: Candidate[]): void {
    const { text } = scan;
    const end = start + shape.length;
    // The cheap look first.
    const count = inWord(text.charCodeAt(end)) ? 0 : read(shape, text, start, values);
    if (!count) return;
    const near = (topic: string) => scan.near(topic, start, end);
    let named: boolean | undefined;
    for (const { scheme, prefix } of forms) {
      const { entity, topic, first, odds: checked, openOdds = 1, evidence = ['checksum'] } = scheme;
      const at = prefix.length;
      if (first?.includes(VALUES.charAt(values[at]!)) === false) continue;
      const valid = scheme.check?.(values, count - at, at);
      if (valid === false) continue;
      named ??= choice?.named(near) ?? true;
      const strength = valid ? checked : openOdds;
      const own = named && (near(entity + BESIDE) === 2 ? 2 : near(entity));
      const shared = named && !own ? near(topic) : 0;
      const far = shared === 1 && strength < PROOF ? FAR : 1;
      const context = own ? KEYWORD * own * own : shared ? (choice?.shared(topic) ?? TOPIC) * far : 1;
      // A shape alone says nothing, except to who asked for it.
      const bare = strength < PROOF && context === 1;
      if (bare && !listed) continue;
      const raw = text.slice(start, end);
      const digits = raw.replace(/\D/g, '');
      const letters = digits.length < count;
      const repeated = /^(.)\1*$/.test(digits);
      // A single digit among letters is a word, one digit over and over a placeholder.
      if (digits.length < 2 || (repeated && !letters) || !raw.toUpperCase().startsWith(prefix)) continue;
      const grouped = count < shape.length;
      const doubts = [
        isAlphanumeric(text.charCodeAt(start - 1)) || joins(text, start, -1) || joins(text, end - 1, 1),
        repeated,
        /[a-z]/.test(raw) && /[A-Z]/.test(raw),
        !own && COUNTERS.some(near),
        context === 1 && !listed && letters && !prefix && HASH_OR_PART.test(raw),
      ].filter(Boolean).length;
      const odds =
        (grouped || letters ? TELLING : valid && evidence[1] === 'date' ? DATED : BARE) *
        strength *
        context *
        (prefix ? PREFIX : 1) *
        (listed ? COUNTRY : 1) *
        DOUBT ** doubts;
      const why = [
        grouped && 'format',
        prefix && 'prefix',
        ...(strength > 1 ? evidence : []),
        context > 1 && 'context',
        listed && 'country',
      ].filter(Boolean) as Evidence[];
      found.push({ entity, end, odds, score: (odds / (1 + odds)) * (bare ? SHAPE : 1), evidence: why });
    }
  }

  function find(scan: Scan): void {
    const { text } = scan;
    let digit = -1;
    for (let start = 0; ; start++) {
      // Nothing but the neighbourhood of digits is looked at.
      while (digit < start || !isDigit(text.charCodeAt(digit))) if (++digit >= text.length) return;
      start = Math.max(start, digit - LEAD);
      const before = text.charCodeAt(start - 1);
      // A number begins where a word does; its digits may also be glued to a keyword: `nif12345678z`.
      const glued = start === digit && isAsciiLetter(before) && isAsciiLetter(text.charCodeAt(start - 2));
      if (!glued && inWord(before)) continue;
      const found: Candidate[] = [];
      for (const shape of choice?.select(text, start) ?? shapes) judge(scan, shape, start, found);
      const [best] = found.sort((a, b) => b.odds - a.odds || b.end - a.end);
      if (best) scan.report(best.entity, start, best.end, best.score, best.evidence, choice?.others(found));
    }
  }

  return {
    id,
    entities: [...new Set(schemes.map(({ entity }) => entity))],
    reach: REACH,
    triggers: [{ on: 'text', characters: '0123456789', find }],
    keywords: { ...choice?.keywords, ...keywords },
  };
}
