import { firstFrom, type PackedList, unpackLists } from './packed.js';

/** Words of the lexicon stand under the top bits of their hash: 39,000 of 2 million keys, so a strange word meets a known one once in 54. */
export const LEXICON_BITS = 21;

const CLASS_BITS = 6;
/** Keys that begin with the same bits stand together, five on average. */
const BUCKET_BITS = 13;
const REST_BITS = LEXICON_BITS - BUCKET_BITS;

/** All words as `key << 6 | class`, sorted; and one more than where each bucket begins, 0 for one that nobody has looked into. */
export interface Lexicon {
  readonly words: Int32Array;
  readonly begins: Uint16Array;
}

/** Unpacks the lexicon, a list of keys for each class. Sorted by the engine: a loop of ours would run cold. */
export function unpackLexicon(stream: string, classes: readonly PackedList[]): Lexicon {
  return { words: unpackLists(stream, classes, CLASS_BITS).sort(), begins: new Uint16Array(1 << BUCKET_BITS) };
}

/** The class of the word with this hash; 0 where the lexicon does not know it. */
export function classOfHash(lexicon: Lexicon, hash: number): number {
  const { words, begins } = lexicon;
  const key = hash >>> (32 - LEXICON_BITS);
  const bucket = key >>> REST_BITS;
  let i = begins[bucket]! - 1;
  if (i < 0) {
    i = firstFrom(words, (bucket << REST_BITS) << CLASS_BITS);
    begins[bucket] = i + 1;
  }
  for (; i < words.length; i++) {
    const word = words[i]!;
    if (word >> CLASS_BITS >= key) return word >> CLASS_BITS === key ? word & ((1 << CLASS_BITS) - 1) : 0;
  }
  return 0;
}
