import { isWordLetter, lowerUnit, unitAt } from './characters.js';
import type { WordTable } from './types.js';
import { widened } from './widened.js';

/** FNV-1a, 32 bit, over lower-cased UTF-16 units (offset basis and prime of the FNV specification). */
export const BASIS = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;

/** The hash under which a word stands in a `WordTable`. */
export function hashWord(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ lowerUnit(word.charCodeAt(i)), PRIME);
  return hash;
}

/** The same over a stretch of text. */
export function hashSpan(text: string, start: number, end: number): number {
  let hash = BASIS;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ lowerUnit(unitAt(text, i)), PRIME);
  return hash;
}

/** Is the text at `[start, end)` this lower-case word? Settles what a hash can only suggest. */
export function isWordAt(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (lowerUnit(text.charCodeAt(start + i)) !== unitAt(word, i)) return false;
  return true;
}

export function isOneOf(text: string, start: number, end: number, words: readonly string[]): boolean {
  return words.some((word) => isWordAt(text, start, end, word));
}

/** The hashes of words parted by blanks. */
export function hashesOf(words: string): Set<number> {
  return new Set(words.split(' ').map(hashWord));
}

/** A word table whose arrays grow and are reused from text to text. */
export interface WordBuffer extends WordTable {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
}

export function createWordBuffer(): WordBuffer {
  return { count: 0, starts: new Int32Array(64), ends: new Int32Array(64), hashes: new Int32Array(64) };
}

/** Writes the word of this index. */
export function setWord(buffer: WordBuffer, index: number, start: number, end: number, hash: number): void {
  if (index >= buffer.starts.length) grow(buffer);
  buffer.starts[index] = start;
  buffer.ends[index] = end;
  buffer.hashes[index] = hash;
}

/** Adds one word to the end of a table. */
export function addWord(buffer: WordBuffer, start: number, end: number, hash: number): void {
  setWord(buffer, buffer.count++, start, end, hash);
}

export function grow(buffer: WordBuffer): void {
  for (const key of ['starts', 'ends', 'hashes'] as const) buffer[key] = widened(buffer[key]);
}

/** Leaves sixteen bits, a filter of 8 kB: for some thousand words. */
const LEAST_SHIFT = 16;

/** Says at the price of one look-up that a hash is not among the ones it was made of. */
export class HashFilter {
  /** One bit for each value of a hash's top bits, which `#shift` leaves. */
  readonly #bits: Int32Array;
  readonly #shift: number;

  constructor(hashes: ArrayLike<number>) {
    // Thirty-two bits for each, so that one strange word in thirty-two is looked up in vain.
    this.#shift = Math.max(LEAST_SHIFT, Math.min(24, Math.clz32(hashes.length * 32)));
    this.#bits = new Int32Array(1 << (27 - this.#shift));
    // By index: it runs once, cold, where an iterator's steps take longer than what is done in them.
    for (let i = 0; i < hashes.length; i++) {
      const bit = hashes[i]! >>> this.#shift;
      this.#bits[bit >> 5]! |= 1 << bit;
    }
  }

  mayHold(hash: number): boolean {
    const bit = hash >>> this.#shift;
    return (this.#bits[bit >> 5]! & (1 << bit)) !== 0;
  }
}

/** From hashes to numbers over 0, in two flat arrays with open addressing: a `Map` of thousands costs a cache miss or two more a look-up. */
export class HashTable {
  readonly #filter: HashFilter;
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  constructor(entries: ReadonlyMap<number, number>) {
    this.#filter = new HashFilter([...entries.keys()]);
    const size = 2 << Math.ceil(Math.log2(entries.size + 1));
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
    for (const [hash, value] of entries) {
      let slot = hash & this.#mask;
      while (this.#values[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = hash;
      this.#values[slot] = value;
    }
  }

  /** The number of this hash, 0 when it has none. */
  get(hash: number): number {
    if (!this.#filter.mayHold(hash)) return 0;
    let slot = hash & this.#mask;
    for (;;) {
      const value = this.#values[slot]!;
      if (value === 0 || this.#keys[slot] === hash) return value;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Reads every word of the text: one pass, O(n). */
export function fillWords(text: string, buffer: WordBuffer): void {
  const length = text.length;
  let count = 0;
  let start = -1;
  let hash = BASIS;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 0;
    if (isWordLetter(code)) {
      if (start < 0) start = i;
      hash = Math.imul(hash ^ lowerUnit(code), PRIME);
    } else if (start >= 0) {
      setWord(buffer, count++, start, i, hash);
      start = -1;
      hash = BASIS;
    }
  }
  buffer.count = count;
}
