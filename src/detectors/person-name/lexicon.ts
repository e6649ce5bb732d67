import { type PackedList, unpackLists } from './packed.js';

/** Words of the lexicon stand under the top bits of their hash: 39,000 of 2 million keys, so a strange word meets a known one once in 54. */
export const LEXICON_BITS = 21;

/** Slots of the open-addressing table; about half of them are taken. */
const TABLE_BITS = 16;

/** Unpacks the lexicon, a list of sorted keys for each class, into an open-addressing table of `key << 6 | class`. */
export function unpackLexicon(stream: string, classes: readonly PackedList[]): Int32Array {
  const table = new Int32Array(1 << TABLE_BITS);
  unpackLists(stream, classes, (keys, count, word) => {
    for (let i = 0; i < count; i++) {
      const key = keys[i]!;
      let slot = key >>> (LEXICON_BITS - TABLE_BITS);
      while (table[slot] !== 0) slot = (slot + 1) & ((1 << TABLE_BITS) - 1);
      // A class is never 0, so an entry never is.
      table[slot] = (key << 6) | word;
    }
  });
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
