import { isAlphanumeric, isAsciiLetter, isDigit, isWordLetter } from '../../core/characters.js';
import type { Detector, Evidence, Nearness, Scan } from '../../core/types.js';
import { compileDispatch, DIGIT, type Form, LETTER } from './dispatch.js';
import type { Scheme } from './scheme.js';

/** Longest number of any scheme with its separators: no more of the text is read from one place. */
const LONGEST = 32;
/** Letters before the first digit of a spaced number: so many groups of so many ("RSS MRA 85M01 H501Z"). */
const LETTER_GROUPS = 2;
const LETTERS = 6;
/** Topic of all keywords together: asked first, so that a text without any costs one question. */
const ANY = 'national-id';
/** Mark of words that count only right beside the number, and of their topic. */
const BESIDE = '~';

/*
 * A score is odds multiplied: how often a token of this shape is an id at all, how seldom the checks pass by chance, and what stands around.
 * Fitted on queries with all countries on: a bare run behind a check of 1 in 10 stays near 0.1, a grouped one behind 1 in 17 reaches 0.5.
 */
const BARE = 0.01;
const TELLING = 0.06;
/** By nearness of the scheme's own keyword: none, in the window, beside it. */
const KEYWORD = [1, 200, 800] as const;
/** A word of the shared topic ("tax number") says less than the scheme's own name. */
const TOPIC = 30;
const COUNTRY = 12;
const PREFIX = 10;
/** Part of a longer compound, letters of both cases, one digit repeated, a word near it that names something else: each. */
const DOUBT = 0.1;
/** The numbers of daily life; asked only where no keyword stands. */
const COUNTERS = ['order', 'tracking', 'isbn', 'product', 'price', 'count', 'phone', 'video'] as const;
/** Rules that more than one random string in so many passes are no proof: without a keyword a shape is reported for listed countries, never believed. */
const PROOF = 10;
const SHAPE_LIMIT = 0.4;
const LIMIT = 0.99;
/** `)` is the only separator a number may end with. */
const CLOSING = 41;
/** What is more likely this than not is nothing else: reading goes on behind it. */
const BELIEVED = 0.5;
/** The longest form, two groups of letters before it, and what joins them. */
const REACH = { before: 48, after: 48 };

/** What one span is worth as one entity. */
interface Candidate {
  readonly entity: string;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** The candidates of one span. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

/**
 * Is what stands before (`step` -1) or after the character at `edge` part of the same compound: `b07-…`, `/…/`, `$…`, one more group of digits?
 */
function joins(text: string, edge: number, step: 1 | -1): boolean {
  const character = text.charAt(edge + step);
  if (character === '') return false;
  const next = text.charCodeAt(edge + step + step);
  if ('_$#@+€£'.includes(character)) return true;
  return ' .,'.includes(character)
    ? isDigit(next) && isDigit(text.charCodeAt(edge))
    : '-/'.includes(character) && isAlphanumeric(next);
}

/**
 * Builds the detector of these schemes: one automaton finds what could be a number of any of them; its arithmetic and what stands around decide.
 * Each token of the text costs a constant. `listed` says that the caller named the countries.
 */
export function detectSchemes<E extends string>(id: string, schemes: readonly Scheme<E>[], listed: boolean): Detector<E> {
  const dispatch = compileDispatch(schemes);
  const values = new Uint8Array(LONGEST);
  const keywords: Record<string, string[]> = { [ANY]: [] };
  for (const { entity, words } of schemes) {
    for (const word of words.split('|')) {
      const topic = word.endsWith(BESIDE) ? entity + BESIDE : entity;
      keywords[topic] = [...(keywords[topic] ?? []), word];
      keywords[ANY]!.push(word);
    }
  }
  const topics = [ANY, ...new Set(schemes.map(({ topic }) => topic))];

  /** What the `count` characters in `values` are worth as each of `forms`, best first. */
  function judge(
    scan: Scan,
    start: number,
    end: number,
    forms: readonly Form[],
    count: number,
    base: number,
    doubt: number,
  ): Candidate[] {
    const candidates: Candidate[] = [];
    const near = topics.some((topic) => scan.near(topic, start, end) > 0);
    const counter = near ? 1 : COUNTERS.some((topic) => scan.near(topic, start, end) > 0) ? DOUBT : 1;
    for (const { scheme, grouped, prefixed } of forms) {
      const at = prefixed ? 2 : 0;
      const valid = scheme.check?.(values, count - at, at);
      if (valid === false) continue;
      const strength = (valid ? scheme.odds : scheme.openOdds) ?? 1;
      const own = near ? nearness(scan, scheme.entity, start, end) : 0;
      const context = own > 0 ? KEYWORD[own]! : near && scan.near(scheme.topic, start, end) > 0 ? TOPIC : 1;
      // A shape alone says nothing, except to who asked for it.
      const bare = strength < PROOF && context === 1;
      if (bare && !listed) continue;
      const odds =
        (grouped ? TELLING : base) * doubt * strength * context * counter * (prefixed ? PREFIX : 1) * (listed ? COUNTRY : 1);
      const score = Math.min(odds / (1 + odds), bare ? SHAPE_LIMIT : LIMIT);
      if (candidates.some((other) => other.entity === scheme.entity && other.score >= score)) continue;
      const evidence: Evidence[] = [];
      if (grouped) evidence.push('format');
      if (prefixed) evidence.push('prefix');
      if (strength > 1) evidence.push(...(scheme.evidence ?? ['checksum']));
      if (context > 1) evidence.push('context');
      if (listed) evidence.push('country');
      candidates.push({ entity: scheme.entity, score, evidence });
    }
    return candidates.sort((a, b) => b.score - a.score);
  }

  /** Reads what begins at `start`: the best of all that ends somewhere behind it, if it is better than `best`. */
  function read(scan: Scan, start: number, best: Reading | undefined): Reading | undefined {
    const { text } = scan;
    const before = text.charCodeAt(start - 1);
    let state = 0;
    let count = 0;
    let digits = 0;
    let firstDigit = 0;
    let same = true;
    let cases = 0;
    for (let i = start; i < start + LONGEST; i++) {
      const code = text.charCodeAt(i);
      const column = dispatch.column(code);
      state = column === 0 ? 0 : dispatch.next(state, column);
      if (state === 0) break;
      if (column === DIGIT) {
        if (digits++ === 0) firstDigit = code;
        else if (code !== firstDigit) same = false;
        values[count++] = code - 48;
      } else if (column === LETTER) {
        cases |= code & 32 ? 2 : 1;
        values[count++] = (code | 32) - 87;
      } else if (code !== CLOSING) continue;
      if (digits < 2 || isDigit(text.charCodeAt(i + 1)) || isWordLetter(text.charCodeAt(i + 1))) continue;
      const forms = dispatch.forms(state, values[0]!);
      // One digit over and over is a placeholder.
      if (forms.length === 0 || (same && cases === 0)) continue;
      let doubt = isAlphanumeric(before) || joins(text, start, -1) || joins(text, i, 1) ? DOUBT : 1;
      if (cases === 3) doubt *= DOUBT;
      if (same) doubt *= DOUBT;
      const candidates = judge(scan, start, i + 1, forms, count, cases === 0 ? BARE : TELLING, doubt);
      const score = candidates[0]?.score ?? 0;
      // Of readings worth the same, the longest one from the earliest start.
      if (
        score > 0 &&
        (!best || score > best.candidates[0]!.score || (score === best.candidates[0]!.score && start === best.start))
      ) {
        best = { start, end: i + 1, candidates };
      }
    }
    return best;
  }

  function find(scan: Scan): void {
    const { text } = scan;
    let floor = 0;
    for (let i = 0; i < text.length; i++) {
      if (!isDigit(text.charCodeAt(i))) continue;
      let start = i;
      while (start > floor && isAlphanumeric(text.charCodeAt(start - 1))) start--;
      let best: Reading | undefined;
      if (!isWordLetter(text.charCodeAt(start - 1))) {
        const early = [start];
        while (early.length <= LETTER_GROUPS) {
          const group = letterGroup(text, early[0]!, floor);
          if (group < 0) break;
          early.unshift(group);
        }
        for (const from of early) best = read(scan, from, best);
        // A keyword may be glued to its number: `nif12345678z`.
        if (i - start > 1) best = read(scan, i, best);
      }
      while (i + 1 < text.length && isAlphanumeric(text.charCodeAt(i + 1))) i++;
      if (best) {
        report(scan, best);
        if (best.candidates[0]!.score >= BELIEVED) i = Math.max(i, best.end - 1);
      }
      floor = i + 1;
    }
  }

  return {
    id,
    entities: [...new Set(schemes.map(({ entity }) => entity))],
    reach: REACH,
    triggers: [{ on: 'text', characters: '0123456789', find }],
    keywords,
  };
}

/** How near is a word of this entity? An ambiguous one counts only beside the number. */
function nearness(scan: Scan, entity: string, start: number, end: number): Nearness {
  return scan.near(entity + BESIDE, start, end) === 2 ? 2 : scan.near(entity, start, end);
}

/** Where the group of letters begins that stands one separator before `at`, or -1. */
function letterGroup(text: string, at: number, floor: number): number {
  if (at < floor + 2 || isAlphanumeric(text.charCodeAt(at - 1))) return -1;
  let start = at - 1;
  while (start > floor && at - start <= LETTERS && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  return start < at - 1 && !isDigit(text.charCodeAt(start - 1)) && !isWordLetter(text.charCodeAt(start - 1)) ? start : -1;
}

function report(scan: Scan, { start, end, candidates }: Reading): void {
  const { entity, score, evidence } = candidates[0]!;
  const others = candidates
    .filter((other) => other.entity !== entity)
    .map((other) => ({ entity: other.entity, score: other.score }));
  scan.report(entity, start, end, score, evidence, others.length > 0 ? others : undefined);
}
