import { lowerUnit } from '../../core/characters.js';
import type { WordTable } from '../../core/types.js';
import { namesNeighbour } from './cues.js';

/** What the gate says of a word: it is no part of a name, it may be one beside an opener, it may start a name. */
export const Gate = { closed: 0, follower: 1, opener: 2 } as const;

/** A segment longer than this is cut: nobody's name has a hundred words, and buffers stay small. */
export const MAX_SEGMENT = 128;

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

/** The gate of a word in its text: a single letter may be an initial, unless it hangs on an apostrophe. */
export function gateOf(text: string, start: number, end: number, word: number): number {
  if (end - start > 1) return gateOfClass(word);
  const before = start === 0 ? 0 : text.charCodeAt(start - 1);
  return before === 0x27 || before === 0x2019 ? Gate.closed : Gate.follower;
}

/**
 * A word alone that is no given name opens nothing in lower case, unless a word beside it speaks of persons: of 25,000 such words in queries 18 were
 * names, and they would cost a third of the time.
 */
function isWorthIt(text: string, words: WordTable, classes: Uint8Array, at: number): boolean {
  if (classes[at]! >> 4 > 0) return true;
  const code = text.charCodeAt(words.starts[at]!);
  if (lowerUnit(code) !== code) return true;
  return (at > 0 && namesNeighbour(words.hashes[at - 1]!)) || (at + 1 < words.count && namesNeighbour(words.hashes[at + 1]!));
}

/** Calls `each` with every stretch of words that are not closed and hold an opener. */
export function eachSegment(
  text: string,
  words: WordTable,
  classes: Uint8Array,
  each: (first: number, last: number) => void,
): void {
  const { count, starts, ends } = words;
  let first = 0;
  let open = false;
  for (let w = 0; w <= count; w++) {
    const gate = w === count ? Gate.closed : gateOf(text, starts[w]!, ends[w]!, classes[w]!);
    if (gate === Gate.closed || w - first === MAX_SEGMENT) {
      if (open && w > first && (w - first > 1 || isWorthIt(text, words, classes, first))) each(first, w);
      open = gate === Gate.opener;
      first = gate === Gate.closed ? w + 1 : w;
    } else if (gate === Gate.opener) open = true;
  }
}
