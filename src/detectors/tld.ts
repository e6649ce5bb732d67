import { hashSpan } from '../core/words.js';
import { TLD_DELTAS } from './tld.data.js';

/** Hashes are cut to this many bits: one unregistered name in 23 passes for a registered one. */
const BITS = 15;
/** Multiplier chosen so that no common file extension is among those that pass. */
const SALT = 0x9e3779b1;

let filter: Uint8Array | undefined;

/** Unpacks the sorted hashes from their differences (one printable character each, `~` adds 90 and goes on). */
function unpack(): Uint8Array {
  const bits = new Uint8Array(1 << (BITS - 3));
  let hash = 0;
  for (let i = 0; i < TLD_DELTAS.length; i++) {
    // From `!` (33) on; `\` and `"` are left out of the alphabet, so that the string needs no escapes.
    let digit = TLD_DELTAS.charCodeAt(i) - 33;
    if (digit > 59) digit--;
    if (digit > 1) digit--;
    hash += Math.min(digit, 90);
    if (digit < 90) bits[hash >> 3] = bits[hash >> 3]! | (1 << (hash & 7));
  }
  return bits;
}

/** What is kept of a word's hash. */
export function cutHash(hash: number): number {
  return Math.imul(hash, SALT) >>> (32 - BITS);
}

/** Is `[start, end)` a top-level domain of the IANA root zone, in ASCII or Unicode form? About one other name in 23 passes, too. */
export function isTopLevelDomain(text: string, start: number, end: number): boolean {
  filter ??= unpack();
  const cut = cutHash(hashSpan(text, start, end));
  return (filter[cut >> 3]! & (1 << (cut & 7))) !== 0;
}
