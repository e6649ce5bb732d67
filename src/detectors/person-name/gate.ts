import { lowerUnit } from '../../core/characters.js';
import type { WordTable } from '../../core/types.js';
import { namesNeighbour } from './cues.js';

/** What the gate says of a word: it is no part of a name, it may be one beside an opener, it may start a name. */
export const Gate = { closed: 0, follower: 1, opener: 2 } as const;

/** A segment longer than this is cut: nobody's name has a hundred words, and buffers stay small. */
export const MAX_SEGMENT = 128;

/** Class of an everyday word in no list of names; with the bit before it, of a common one. */
const CLOSED_CLASS = 3;

/**
 * The gate by lexicon class (16 × given rank + 4 × surname rank + count bucket). An everyday word that names nobody is closed; an
 * everyday word that is also a surname only follows. This skips most words of most queries before anything is computed.
 */
function gateOfClass(word: number): number {
  const given = word >> 4;
  const surname = (word >> 2) & 3;
  const bucket = word & 3;
  if (given === 0 && surname === 0) return bucket >= 2 ? Gate.closed : Gate.opener;
  if (given === 0) return bucket >= 2 ? Gate.follower : Gate.opener;
  return bucket === 3 && given === 1 ? Gate.follower : Gate.opener;
}

/**
 * The gate of a word in its text. A single letter may be an initial, unless it hangs on an apostrophe. Words of other scripts than Latin are closed: their
 * names are found by cues of their own.
 */
export function gateOf(text: string, start: number, end: number, word: number): number {
  if (end - start > 1) {
    if (word !== 0) return gateOfClass(word);
    const code = text.charCodeAt(start);
    // Greek and all behind it, but for the Latin letters with two marks of Vietnamese (U+1E00 to U+1EFF).
    return code < 0x370 || (code >= 0x1e00 && code <= 0x1eff) ? Gate.opener : Gate.closed;
  }
  const before = start === 0 ? 0 : text.charCodeAt(start - 1);
  return before === 0x27 || before === 0x2019 ? Gate.closed : Gate.follower;
}

/**
 * Words in lower case of which none is in a list of names are no name, unless a word beside or among them speaks of persons: 2 of 929 names in queries are
 * lost so, and they would cost a third of the time.
 */
function isNamed(words: WordTable, first: number, last: number): boolean {
  const { count, hashes } = words;
  const to = last < count ? last + 1 : count;
  for (let w = first === 0 ? 0 : first - 1; w < to; w++) if (namesNeighbour(hashes[w]!)) return true;
  return false;
}

/** Calls `each` with every stretch of words that are not closed, hold an opener, and may be worth the reading. */
export function eachSegment(
  text: string,
  words: WordTable,
  classes: Uint8Array,
  each: (first: number, last: number) => void,
): void {
  const { count, starts, ends } = words;
  let first = 0;
  let open = false;
  // A listed name, a capital or an initial is in the stretch.
  let worth = false;
  for (let w = 0; w <= count; w++) {
    const word = w < count ? classes[w]! : CLOSED_CLASS;
    // Most words of most texts: everyday words that name nobody.
    if ((word | 1) === CLOSED_CLASS && (w === count || ends[w]! - starts[w]! > 1)) {
      if (open && (worth || isNamed(words, first, w))) each(first, w);
      open = false;
      worth = false;
      first = w + 1;
      continue;
    }
    const start = starts[w]!;
    const gate = gateOf(text, start, ends[w]!, word);
    let isWorth = false;
    if (gate !== Gate.closed) {
      isWorth = word > CLOSED_CLASS || ends[w]! - start === 1;
      if (!isWorth) {
        const code = text.charCodeAt(start);
        isWorth = code < 0x80 ? code < 0x61 : lowerUnit(code) !== code;
      }
    }
    if (gate === Gate.closed || w - first === MAX_SEGMENT) {
      if (open && w > first && (worth || isNamed(words, first, w))) each(first, w);
      open = gate === Gate.opener;
      worth = isWorth;
      first = gate === Gate.closed ? w + 1 : w;
    } else {
      if (gate === Gate.opener) open = true;
      if (isWorth) worth = true;
    }
  }
}
