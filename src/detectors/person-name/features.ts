/**
 * What the tagger sees of a word: the same code runs in the training command and in the detector, so that a weight means
 * the same in both. Everything is written into buffers made once; nothing is allocated per word.
 */

import { lowerUnit, unitAt } from '../../core/characters.js';
import type { WordTable } from '../../core/types.js';
import { knownCueOf } from './cues.js';

/** Log2 of the number of feature slots; each slot holds a weight for "begins a name" and one for "goes on". */
export const SLOT_BITS = 16;
export const SLOTS = 1 << SLOT_BITS;

/** Room for the features of one word. */
export const MAX_FEATURES = 40;

/** What stands between a word and the word before it. */
export const Gap = {
  /** Start of the text, line break or barrier. */
  none: 0,
  space: 1,
  hyphen: 2,
  apostrophe: 3,
  period: 4,
  comma: 5,
  /** Digits, with or without spaces. */
  digits: 6,
  /** Any other punctuation. */
  other: 7,
  /** `_`, `+`, `%20`: spaces of links and file names. */
  joiner: 8,
} as const;

/** How a word is written. */
export const Shape = { lower: 0, title: 1, upper: 2, mixed: 3, initial: 4, capital: 5 } as const;

/** How a text is written as a whole. */
export const CaseMode = { lower: 0, mixed: 1, title: 2, upper: 3 } as const;

/** Words of one text as the tagger reads them: the scanner's word table and what is added to it. */
export interface Tokens {
  text: string;
  words: WordTable;
  /** Lexicon class, 0 for a word the lexicon does not know. */
  classes: Uint8Array;
  gaps: Uint8Array;
  shapes: Uint8Array;
  /** First word of the line a word stands in, and one past its last: lines are texts of their own. */
  lineStarts: Int32Array;
  lineEnds: Int32Array;
  /** How the line is written. */
  modes: Uint8Array;
}

const NO_WORDS: WordTable = { count: 0, starts: new Int32Array(0), ends: new Int32Array(0), hashes: new Int32Array(0) };

export function createTokens(capacity: number): Tokens {
  return {
    text: '',
    words: NO_WORDS,
    classes: new Uint8Array(capacity),
    gaps: new Uint8Array(capacity + 1),
    shapes: new Uint8Array(capacity),
    lineStarts: new Int32Array(capacity),
    lineEnds: new Int32Array(capacity),
    modes: new Uint8Array(capacity),
  };
}

/** Makes room for more words. */
export function growTokens(tokens: Tokens, capacity: number): void {
  const { text, words, ...arrays } = createTokens(capacity);
  Object.assign(tokens, arrays);
}

function isUpperUnit(code: number): boolean {
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : lowerUnit(code) !== code;
}

function shapeOf(text: string, start: number, end: number): number {
  const first = isUpperUnit(unitAt(text, start));
  if (end - start === 1) return first ? Shape.capital : Shape.initial;
  // The second and the last letter tell the rest.
  const second = isUpperUnit(unitAt(text, start + 1));
  const last = isUpperUnit(unitAt(text, end - 1));
  if (!first) return second || last ? Shape.mixed : Shape.lower;
  if (!second && !last) return Shape.title;
  return second && last ? Shape.upper : Shape.mixed;
}

function gapBetween(text: string, from: number, to: number): number {
  // One unit is by far the commonest case.
  if (to - from === 1) return gapOfUnit(text.charCodeAt(from));
  let gap: number = Gap.space;
  const stop = to - from > 12 ? from + 12 : to;
  if (stop !== to) gap = Gap.other;
  for (let at = from; at < stop; at++) {
    const code = unitAt(text, at);
    if (code === 0x25 && text.charCodeAt(at + 1) === 0x32 && text.charCodeAt(at + 2) === 0x30) {
      at += 2;
      if (gap === Gap.space) gap = Gap.joiner;
      continue;
    }
    const one = gapOfUnit(code);
    if (one === Gap.none) return Gap.none;
    if (one === Gap.space || gap === Gap.digits) continue;
    // Two different marks in one gap are a boundary, except a period with spaces.
    gap = gap === Gap.space || one === Gap.digits ? one : Gap.other;
  }
  return gap;
}

function gapOfUnit(code: number): number {
  switch (code) {
    case 0x20:
    case 0xa0:
      return Gap.space;
    case 0x2d:
    case 0x2010:
    case 0x2011:
      return Gap.hyphen;
    case 0x27:
    case 0x2019:
    case 0x60:
      return Gap.apostrophe;
    case 0x2e:
      return Gap.period;
    case 0x2c:
      return Gap.comma;
    case 0x5f:
    case 0x2b:
      return Gap.joiner;
    case 0x0a:
    case 0x0d:
    case 0xfdd0:
      return Gap.none;
    default:
      return code >= 0x30 && code <= 0x39 ? Gap.digits : Gap.other;
  }
}

/** Parameters that hold what somebody searched for. */
const SEARCH = /^(?:q|query|s|search(?:_?query|_?term)?|k|keywords?|terms?|text|wd)$/i;

/** `search?q=` before word `i`, or the `&hl=` that it is in: what a link searches for is a text of its own. */
function partsParameters({ text, words }: Tokens, i: number): boolean {
  const { starts, ends } = words;
  const mark = text.charCodeAt(starts[i]! - 1);
  if (mark === 0x26) return text.charCodeAt(ends[i]!) === 0x3d;
  if (mark !== 0x3d) return false;
  // `search_query`
  const key = i > 1 && text.charCodeAt(ends[i - 2]!) === 0x5f ? starts[i - 2]! : starts[i - 1]!;
  const before = text.charCodeAt(key - 1);
  return (before === 0x3f || before === 0x26) && SEARCH.test(text.slice(key, ends[i - 1]!));
}

/** Fills everything but `classes` from `text` and `words`. */
export function describeTokens(tokens: Tokens): void {
  const { text, gaps, shapes, lineStarts, lineEnds, modes } = tokens;
  const { count, starts, ends } = tokens.words;
  gaps[count] = Gap.none;
  let first = 0;
  let lower = 0;
  let upper = 0;
  let title = 0;
  for (let i = 0; i <= count; i++) {
    let gap: number = Gap.none;
    if (i > 0 && i < count) {
      const from = ends[i - 1]!;
      const to = starts[i]!;
      gap = to - from === 1 && unitAt(text, from) === 0x20 ? Gap.space : gapBetween(text, from, to);
      if (gap === Gap.other && partsParameters(tokens, i)) gap = Gap.none;
    }
    gaps[i] = gap;
    if (gap === Gap.none) {
      const mode =
        upper === 0 && title === 0
          ? CaseMode.lower
          : lower > 0
            ? CaseMode.mixed
            : upper > 0 && title === 0
              ? CaseMode.upper
              : CaseMode.title;
      for (let k = first; k < i; k++) {
        lineStarts[k] = first;
        lineEnds[k] = i;
        modes[k] = mode;
      }
      first = i;
      lower = 0;
      upper = 0;
      title = 0;
      if (i === count) break;
    }
    const shape = shapeOf(text, starts[i]!, ends[i]!);
    shapes[i] = shape;
    if (shape === Shape.lower || shape === Shape.initial) lower++;
    else if (shape === Shape.upper) upper++;
    else if (shape !== Shape.capital) title++;
  }
}

/** May a name go on over this gap? */
export function joins(gap: number): boolean {
  return (gap >= Gap.space && gap <= Gap.comma) || gap === Gap.joiner;
}

// Odd multipliers with well spread bits (2^32 / golden ratio, and the finaliser constants of MurmurHash3).
const M1 = 0x9e3779b1 | 0;
const M2 = 0x85ebca6b | 0;
const M3 = 0xc2b2ae35 | 0;

/**
 * The slot of a feature's key. `featuresOf` writes keys and whoever reads them finishes the hash in one loop: forty calls a word are more than an engine
 * inlines.
 */
export function slotOf(key: number): number {
  return Math.imul(key ^ (key >>> 13), M1) >>> (32 - SLOT_BITS);
}

/** The second half of a key: another value the feature joins. */
function and(b: number): number {
  return Math.imul(b ^ (b >>> 15), M3);
}

/** A number stands for whatever is beside the word when it is no word: text edge, digits, comma. */
function outside(gap: number): number {
  return 0x5bd1e995 + gap;
}

/** What a word's neighbour is to the tagger: its hash, or the kind of gap when the gap is more than a space. */
function neighbour(hash: number, gap: number): number {
  return gap === Gap.space || gap === Gap.joiner ? hash : Math.imul(hash, M3) + gap;
}

/** Writes the keys of the features of word `i` into `out` and returns how many there are; `slotOf` makes slots of them. */
export function featuresOf(tokens: Tokens, i: number, out: Int32Array): number {
  const { text, classes, gaps, shapes, lineStarts, lineEnds } = tokens;
  const mode = tokens.modes[i]!;
  const { count, starts, ends, hashes } = tokens.words;
  const gapBefore = gaps[i]!;
  const gapAfter = i + 1 < count ? gaps[i + 1]! : Gap.none;
  const w0 = hashes[i]!;
  const k0 = classes[i]!;
  const hasPrevious = i > 0 && gapBefore !== Gap.none;
  const hasNext = i + 1 < count && gapAfter !== Gap.none;
  const p1 = hasPrevious ? neighbour(hashes[i - 1]!, gapBefore) : outside(gapBefore);
  const n1 = hasNext ? neighbour(hashes[i + 1]!, gapAfter) : outside(gapAfter);
  const p2 = hasPrevious && gaps[i - 1]! !== Gap.none ? neighbour(hashes[i - 2]!, gaps[i - 1]!) : outside(9);
  const n2 = hasNext && gaps[i + 2]! !== Gap.none ? neighbour(hashes[i + 2]!, gaps[i + 2]!) : outside(9);
  const kp = hasPrevious ? classes[i - 1]! : 64;
  const kn = hasNext ? classes[i + 1]! : 64;
  const kp2 = hasPrevious && gaps[i - 1]! !== Gap.none ? classes[i - 2]! : 64;
  const kn2 = hasNext && gaps[i + 2]! !== Gap.none ? classes[i + 2]! : 64;
  const shape = shapes[i]!;
  const style = shape * 4 + mode;
  const gapPair = gapBefore * 9 + gapAfter;
  const shapeAround = (hasPrevious ? shapes[i - 1]! : 6) * 7 + (hasNext ? shapes[i + 1]! : 6);

  const k0Key = and(k0);

  let n = 0;
  // The literal of a template is its number times M1: keys of two templates differ in half their bits.
  out[n++] = Math.imul(k0 ^ -1640531535, M2);
  out[n++] = Math.imul(w0 ^ 1013904226, M2);
  out[n++] = Math.imul(p1 ^ -626627309, M2);
  out[n++] = Math.imul(n1 ^ 2027808452, M2);
  out[n++] = Math.imul(p2 ^ 387276917, M2);
  out[n++] = Math.imul(n2 ^ -1253254618, M2);
  out[n++] = Math.imul(p2 ^ 1401181143, M2) ^ and(p1);
  out[n++] = Math.imul(n1 ^ -239350392, M2) ^ and(n2);
  out[n++] = Math.imul(p1 ^ -1879881927, M2) ^ k0Key;
  out[n++] = Math.imul(n1 ^ 774553834, M2) ^ k0Key;
  out[n++] = Math.imul(kp ^ -865977701, M2) ^ k0Key;
  out[n++] = Math.imul(k0 ^ 1788458060, M2) ^ and(kn);
  out[n++] = Math.imul((kp * 65 + k0) ^ 147926525, M2) ^ and(kn);
  out[n++] = Math.imul((kp2 * 65 + kp) ^ -1492605010, M2) ^ k0Key;
  out[n++] = Math.imul((k0 * 65 + kn) ^ 1161830751, M2) ^ and(kn2);
  out[n++] = Math.imul(w0 ^ -478700784, M2) ^ and(kp);
  out[n++] = Math.imul(w0 ^ -2119232319, M2) ^ and(kn);
  out[n++] = Math.imul(style ^ 535203442, M2) ^ k0Key;
  out[n++] = Math.imul(style ^ -1105328093, M2) ^ and(shapeAround);
  out[n++] = Math.imul(gapPair ^ 1549107668, M2) ^ and(style);
  out[n++] = Math.imul(gapPair ^ -91423867, M2) ^ k0Key;
  const from = lineStarts[i]!;
  const to = lineEnds[i]!;
  const place = (i === from ? 0 : i === from + 1 ? 1 : i === to - 1 ? 3 : 2) * 8 + Math.min(to - from, 7);
  out[n++] = Math.imul(place ^ -1731955402, M2);
  out[n++] = Math.imul(place ^ 922480359, M2) ^ k0Key;

  // What the words around are about, whatever their language: a title before, "family" behind, a word for telephones two words before.
  const cueBefore = hasPrevious ? knownCueOf(hashes[i - 1]!) : 0;
  const cueAfter = hasNext ? knownCueOf(hashes[i + 1]!) : 0;
  out[n++] = Math.imul(cueBefore ^ -957401568, M2) ^ k0Key;
  out[n++] = Math.imul(cueAfter ^ 1697034193, M2) ^ k0Key;
  if (cueBefore === 0 && hasPrevious && gaps[i - 1]! !== Gap.none)
    out[n++] = Math.imul(knownCueOf(hashes[i - 2]!) ^ 56502658, M2) ^ k0Key;
  if (cueAfter === 0 && hasNext && gaps[i + 2]! !== Gap.none)
    out[n++] = Math.imul(knownCueOf(hashes[i + 2]!) ^ -1584028877, M2) ^ k0Key;

  const start = starts[i]!;
  const end = ends[i]!;
  const length = end - start;
  out[n++] = Math.imul(Math.min(length, 12) ^ -718051176, M2);
  if (length > 2) {
    const a = lowerUnit(text.charCodeAt(start));
    const b = lowerUnit(text.charCodeAt(start + 1));
    const c = lowerUnit(text.charCodeAt(start + 2));
    const z = lowerUnit(text.charCodeAt(end - 1));
    const y = lowerUnit(text.charCodeAt(end - 2));
    const x = lowerUnit(text.charCodeAt(end - 3));
    const ends2 = y * 0x10000 + z;
    out[n++] = Math.imul((a * 0x10000 + b) ^ 1936384585, M2);
    out[n++] = Math.imul((a * 0x10000 + b) ^ 295853050, M2) ^ and(c);
    out[n++] = Math.imul(ends2 ^ -1344678485, M2);
    out[n++] = Math.imul(ends2 ^ 1309757276, M2) ^ and(x);
    if (length > 3) out[n++] = Math.imul(ends2 ^ -330774259, M2) ^ and(x * 0x10000 + lowerUnit(text.charCodeAt(end - 4)));
    // A word the lexicon does not know lives by its ending and its neighbours.
    if (k0 === 0) out[n++] = Math.imul(ends2 ^ -1971305794, M2) ^ and(Math.imul(x, 129) + kp);
  }
  out[n++] = Math.imul(683129967, M2);
  return n;
}
