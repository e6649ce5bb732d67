import { isAlphanumeric, isAsciiLetter, isDigit, isWordLetter } from '../../core/characters.js';
import type { Detector, Evidence, Scan } from '../../core/types.js';
import type { Scheme } from './scheme.js';
import { fits, type Shape, shapesOf } from './shape.js';

/** Topic of all keywords together: asked first, so that a text without any costs one question. */
const ANY = 'national-id';
/** Mark of words that count only right beside the number, and of their topic. */
const BESIDE = '~';

/*
 * A score is odds multiplied: how often a token of this shape is an id at all, how seldom the checks pass by chance, and what stands around.
 * Fitted on queries and video URLs with all countries on: a bare run behind a check of 1 in 10 stays near 0.1, a grouped one behind 1 in 17
 * reaches 0.5.
 */
const BARE = 0.01;
/** With a birth date beside the check digit. */
const DATED = 0.04;
/** With letters or separators. */
const TELLING = 0.06;
/** By nearness of the scheme's own keyword: none, in the window, beside it. */
const KEYWORD = [1, 200, 800] as const;
/** A word of the shared topic says less than the scheme's own name, but for documents that are called the same in every country. */
const TOPIC = 30;
const DOCUMENT = 200;
const COUNTRY = 12;
const PREFIX = 10;
/** Part of a longer compound, letters of both cases, one digit repeated, a word near it that names something else: each. */
const DOUBT = 0.1;
/** The numbers of daily life. */
const COUNTERS = ['order', 'tracking', 'isbn', 'product', 'price', 'count', 'phone', 'video'];
/** Rules that more than one random string in so many passes are no proof: without a keyword a shape is reported for listed countries, never believed. */
const PROOF = 10;
const SHAPE_LIMIT = 0.4;
const LIMIT = 0.99;
/** The longest form and what joins it. */
const REACH = { before: 48, after: 48 };

interface Candidate {
  readonly entity: string;
  readonly end: number;
  readonly odds: number;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** Is what stands before (`step` -1) or after the character at `edge` part of the same compound: `b07-…`, `/…/`, `$…`, one more group of digits? */
function joins(text: string, edge: number, step: 1 | -1): boolean {
  const character = text.charAt(edge + step);
  const next = text.charCodeAt(edge + 2 * step);
  if (' .,'.includes(character)) return isDigit(next) && isDigit(text.charCodeAt(edge));
  return '_$#@+€£'.includes(character) || ('-/'.includes(character) && isAlphanumeric(next));
}

/**
 * Builds the detector of these schemes: shape, then arithmetic, then what stands around. Each token of the text costs a constant. `listed` says
 * that the caller asked for these countries; `documents` are words of shared topics; `dispatch` picks the shapes a token could have.
 */
export function detectSchemes<E extends string>(
  id: string,
  schemes: readonly Scheme<E>[],
  listed = true,
  documents: Readonly<Record<string, readonly string[]>> = {},
  dispatch?: (shapes: readonly Shape[]) => (text: string, start: number) => readonly Shape[],
): Detector<E> {
  const shapes = shapesOf(schemes);
  const select = dispatch?.(shapes) ?? (() => shapes);
  const keywords: Record<string, string[]> = { [ANY]: [] };
  for (const { entity, words } of schemes) {
    for (const word of words.split('|')) {
      const name = word.replace(BESIDE, '');
      const topic = name === word ? entity : entity + BESIDE;
      keywords[topic] = [...(keywords[topic] ?? []), name];
      keywords[ANY]!.push(name);
    }
  }

  /** Adds what the text at `start` is worth as each scheme of this shape. */
  function judge(scan: Scan, { text: shape, forms }: Shape, start: number, found: Candidate[]): void {
    const { text } = scan;
    const end = start + shape.length;
    const after = text.charCodeAt(end);
    if (!fits(shape, text, start) || isDigit(after) || isWordLetter(after)) return;
    const raw = text.slice(start, end);
    const compact = raw.replace(/[^a-z\d]/gi, '').toUpperCase();
    const digits = compact.replace(/\D/g, '');
    const repeated = /^(.)\1*$/.test(digits);
    const letters = digits !== compact;
    // A single digit among letters is a word, one digit over and over a placeholder.
    if (digits.length < 2 || (repeated && !letters)) return;
    const values = Uint8Array.from(compact, (character) => Number.parseInt(character, 36));
    const near = (topic: string) => scan.near(topic, start, end);
    const grouped = compact.length < raw.length;
    const joined = isAlphanumeric(text.charCodeAt(start - 1)) || joins(text, start, -1) || joins(text, end - 1, 1);
    const doubts = +joined + +repeated + +(/[a-z]/.test(raw) && /[A-Z]/.test(raw));
    for (const { scheme, prefix } of forms) {
      const { entity, topic, first, odds: checked, openOdds = 1, evidence = ['checksum'] } = scheme;
      const at = prefix.length;
      if (!compact.startsWith(prefix) || first?.includes(compact[at]!) === false) continue;
      const valid = scheme.check?.(values, compact.length - at, at);
      if (valid === false) continue;
      const strength = valid ? checked : openOdds;
      const own = near(ANY) && (near(entity + BESIDE) === 2 ? 2 : near(entity));
      const context = own ? KEYWORD[own] : near(topic) ? (topic in documents ? DOCUMENT : TOPIC) : 1;
      // A shape alone says nothing, except to who asked for it.
      const bare = strength < PROOF && context === 1;
      if (bare && !listed) continue;
      const proven = valid && evidence.includes('date') && evidence.includes('checksum');
      const odds =
        (grouped || letters ? TELLING : proven ? DATED : BARE) *
        strength *
        context *
        (at > 0 ? PREFIX : 1) *
        (listed ? COUNTRY : 1) *
        DOUBT ** (doubts + +(!own && COUNTERS.some(near)));
      const why: Evidence[] = strength > 1 ? [...evidence] : [];
      if (at > 0) why.unshift('prefix');
      if (grouped) why.unshift('format');
      if (context > 1) why.push('context');
      if (listed) why.push('country');
      found.push({ entity, end, odds, score: Math.min(odds / (1 + odds), bare ? SHAPE_LIMIT : LIMIT), evidence: why });
    }
  }

  function find(scan: Scan): void {
    const { text } = scan;
    for (let start = 0; start < text.length; start++) {
      const code = text.charCodeAt(start);
      if (!isAlphanumeric(code)) continue;
      const before = text.charCodeAt(start - 1);
      // A number begins where a word does; its digits may also be glued to a keyword: `nif12345678z`.
      const glued = isDigit(code) && isAsciiLetter(before) && isAsciiLetter(text.charCodeAt(start - 2));
      if (!glued && (isDigit(before) || isWordLetter(before))) continue;
      const found: Candidate[] = [];
      for (const shape of select(text, start)) judge(scan, shape, start, found);
      report(scan, start, found);
    }
  }

  return {
    id,
    entities: [...new Set(schemes.map(({ entity }) => entity))],
    reach: REACH,
    triggers: [{ on: 'text', characters: '0123456789', find }],
    keywords: { ...documents, ...keywords },
  };
}

/** Reports the best reading, the longest of equals; other schemes that fit the same span are its alternatives. */
function report(scan: Scan, start: number, found: Candidate[]): void {
  found.sort((a, b) => b.odds - a.odds || b.end - a.end);
  const [best] = found;
  if (best === undefined) return;
  const others = new Map<string, number>();
  for (const { entity, end, score } of found.reverse()) if (end === best.end && entity !== best.entity) others.set(entity, score);
  const alternatives = [...others].map(([entity, score]) => ({ entity, score })).reverse();
  scan.report(best.entity, start, best.end, best.score, best.evidence, alternatives.length > 0 ? alternatives : undefined);
}
