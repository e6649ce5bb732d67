import { createRiceReader } from './packed.js';

/** Words of the lexicon stand under the top bits of their hash: 41,000 of 2 million keys, so a strange word meets a known one once in 50. */
export const LEXICON_BITS = 21;

/** Slots of the open-addressing table; about half of them are taken. */
const TABLE_BITS = 16;

/** One class of words: the class, how many words, and the Rice parameter of their differences. */
export type LexiconClass = readonly [word: number, count: number, rice: number];

/**
 * Unpacks the lexicon: for each class its sorted keys as Rice-coded differences (quotient in ones, a zero, then `rice` low bits), all in one
 * stream of six-bit characters.
 */
export function unpackLexicon(stream: string, classes: readonly LexiconClass[]): Int32Array {
  const table = new Int32Array(1 << TABLE_BITS);
  const reader = createRiceReader(stream);
  for (const [word, count, rice] of classes) {
    let key = -1;
    for (let i = 0; i < count; i++) {
      key += reader.next(rice) + 1;
      let slot = key >>> (LEXICON_BITS - TABLE_BITS);
      while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
      // A class is never 0, so an entry never is.
      table[slot] = (key << 6) | word;
    }
  }
  return table;
}

/** The class of the word with this hash; 0 where the lexicon does not know it. */
export function classOfHash(table: Int32Array, hash: number): number {
  const key = hash >>> (32 - LEXICON_BITS);
  let slot = key >>> (LEXICON_BITS - TABLE_BITS);
  for (;;) {
    const entry = table[slot]!;
    if (entry === 0) return 0;
    if (entry >>> 6 === key) return entry & 63;
    slot = (slot + 1) & ((1 << TABLE_BITS) - 1);
  }
}
