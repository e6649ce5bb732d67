import type { WordTable } from '../../core/types.js';
import { hashesOf, PRIME } from '../../core/words.js';
import { Cue, cueOf } from './cues.js';
import { isAmong, unpackKeys } from './packed.js';
import { HEADS, PAIRS } from './phrases.data.js';

/**
 * Bits kept of what two words make together, and of a word that begins phrases and has a cue of its own: of 2,500 pairs that begin well one passes for a
 * phrase, of 100,000 words one for a beginning.
 */
export const PAIR_BITS = 20;
export const HEAD_BITS = 23;

/** What is held for somebody: the name stands before it, a theme behind it ("bridal shower tiffany"). */
const FEASTS = 'shower registry party reveal';
let feasts: ReadonlySet<number> | undefined;

export function isFeast(hash: number): boolean {
  feasts ??= hashesOf(FEASTS);
  return feasts.has(hash);
}

/** Is the word at `at` one that begins phrases, with none of its partners beside it? */
export function isStray(words: WordTable, at: number, from: number, to: number): boolean {
  return isHead(words.hashes[at]!) && !isPhrase(words, at, from, to);
}

/** What two words make together, in their order. */
export function pairOf(word: number, other: number): number {
  return Math.imul(word, PRIME) ^ other;
}

/** Does one of its partners stand one or two words from the word at `at`, within `[from, to)`? */
export function isPhrase({ hashes }: WordTable, at: number, from: number, to: number): boolean {
  for (let i = Math.max(from, at - 2); i <= at + 2 && i < to; i++) if (i !== at && arePair(hashes[at]!, hashes[i]!)) return true;
  return false;
}

/** Is the word at `at` such a partner? By itself it may say something else: the bar of "bar mitzvah", the life of "celebration of life". */
export function isPartner({ hashes }: WordTable, at: number, from: number, to: number): boolean {
  for (let i = Math.max(from, at - 2); i <= at + 2 && i < to; i++) if (i !== at && arePair(hashes[i]!, hashes[at]!)) return true;
  return false;
}

let heads: Int32Array | undefined;

function isHead(word: number): boolean {
  heads ??= unpackKeys(HEADS);
  return cueOf(word) === Cue.phrase || isAmong(heads, word >>> (32 - HEAD_BITS));
}

let pairs: Int32Array | undefined;

function arePair(word: number, other: number): boolean {
  pairs ??= unpackKeys(PAIRS);
  return isAmong(pairs, pairOf(word, other) >>> (32 - PAIR_BITS)) && isHead(word);
}
