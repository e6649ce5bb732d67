import { RiceReader } from './packed.js';

/** Words of the lexicon stand under the top bits of their hash: 37,000 of 2 million keys, so a strange word meets a known one once in 56. */
export const LEXICON_BITS = 21;

const CLASS_BITS = 6;
/** Keys that begin with the same bits stand together, five on average. */
const BUCKET_BITS = 13;
const REST_BITS = LEXICON_BITS - BUCKET_BITS;
/** Buckets that begin with the same bits are unpacked together, when the first text asks for one: a query asks for a few parts. */
export const PART_BITS = 4;
const BUCKETS_OF_PART = 1 << (BUCKET_BITS - PART_BITS);

/** Above every word. */
const END = 0x7fff_ffff;

/** The lexicon as it is stored: part by part, one list of sorted keys for each class. */
export interface PackedLexicon {
  readonly stream: string;
  /** The classes and the Rice parameters of their lists. */
  readonly classes: readonly (readonly [value: number, rice: number])[];
  /** Where each part begins, and how many words of every class it has. */
  readonly parts: readonly (readonly [at: number, ...counts: number[]])[];
}

export interface Lexicon {
  readonly packed: PackedLexicon;
  /** The words of the parts unpacked so far, as `key << 6 | class`, sorted within each, which ends with `END`. */
  readonly words: Int32Array;
  filled: number;
  /** One more than where each bucket begins; 0 for those of parts still packed. */
  readonly begins: Uint16Array;
}

export function createLexicon(packed: PackedLexicon): Lexicon {
  const count = packed.parts.reduce((sum, [, ...counts]) => sum + total(counts) + 1, 0);
  return { packed, words: new Int32Array(count), filled: 0, begins: new Uint16Array(1 << BUCKET_BITS) };
}

/** The class of the word with this hash; 0 where the lexicon does not know it. */
export function classOfHash(lexicon: Lexicon, hash: number): number {
  return classOfKey(lexicon, hash >>> (32 - LEXICON_BITS));
}

/** The same for a key: the top bits of a hash. */
export function classOfKey(lexicon: Lexicon, key: number): number {
  const { words, begins } = lexicon;
  const bucket = key >>> REST_BITS;
  if (begins[bucket] === 0) unpackPart(lexicon, key >>> (LEXICON_BITS - PART_BITS));
  for (let i = begins[bucket]! - 1; ; i++) {
    const word = words[i]!;
    if (word >> CLASS_BITS >= key) return word >> CLASS_BITS === key ? word & ((1 << CLASS_BITS) - 1) : 0;
  }
}

/** Sorted by the engine: a loop of ours would run cold. */
function unpackPart(lexicon: Lexicon, part: number): void {
  const { packed, begins, filled } = lexicon;
  const [at, ...counts] = packed.parts[part]!;
  const words = lexicon.words.subarray(filled, filled + total(counts) + 1);
  const reader = new RiceReader(packed.stream, at);
  let from = 0;
  packed.classes.forEach(([value, rice], i) => {
    const to = from + counts[i]!;
    if (to > from) reader.read(words.subarray(from, to), rice, CLASS_BITS, value, part << (LEXICON_BITS - PART_BITS));
    from = to;
  });
  words[from] = END;
  words.sort();
  for (let bucket = part * BUCKETS_OF_PART, i = 0; bucket < (part + 1) * BUCKETS_OF_PART; bucket++) {
    while (words[i]! >> CLASS_BITS < bucket << REST_BITS) i++;
    begins[bucket] = filled + i + 1;
  }
  lexicon.filled = filled + words.length;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
