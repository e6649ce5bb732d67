import { isLetter, isUnspaced, lowerUnit } from './characters.js';
import type { WordTable } from './types.js';

/** FNV-1a, 32 bit, over lower-cased UTF-16 units (offset basis and prime of the FNV specification). */
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The hash under which a word stands in a `WordTable`. */
export function hashWord(word: string): number {
  let hash = BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ lowerUnit(word.charCodeAt(i)), PRIME);
  return hash;
}

/** The same over a stretch of text. */
export function hashSpan(text: string, start: number, end: number): number {
  let hash = BASIS;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(i)), PRIME);
  return hash;
}

/** Is the text at `[start, end)` this lower-case word? Settles what a hash can only suggest. */
export function isWordAt(text: string, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (lowerUnit(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  return true;
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

function grow(buffer: WordBuffer): void {
  for (const key of ['starts', 'ends', 'hashes'] as const) {
    const wider = new Int32Array(buffer[key].length * 2);
    wider.set(buffer[key]);
    buffer[key] = wider;
  }
}

/** Reads every word of the text: one pass, O(n). */
export function fillWords(text: string, buffer: WordBuffer): void {
  const length = text.length;
  let count = 0;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    // `| 32` folds both cases onto a–z; everything else of ASCII falls outside.
    let lower = code | 32;
    if (code < 0x80 ? lower < 97 || lower > 122 : !isLetter(code) || isUnspaced(code)) {
      i++;
      continue;
    }
    const start = i;
    let hash = BASIS;
    do {
      hash = Math.imul(hash ^ (code < 0x80 ? lower : lowerUnit(code)), PRIME);
      if (++i === length) break;
      code = text.charCodeAt(i);
      lower = code | 32;
    } while (code < 0x80 ? lower >= 97 && lower <= 122 : isLetter(code) && !isUnspaced(code));
    if (count === buffer.starts.length) grow(buffer);
    buffer.starts[count] = start;
    buffer.ends[count] = i;
    buffer.hashes[count] = hash;
    count++;
  }
  buffer.count = count;
}
