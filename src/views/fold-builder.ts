import type { FoldedText } from '../core/types.js';

/** A unit that the scanner keeps for labels and earlier findings: no decoder may write it. */
const BARRIER = '\uFDD0';

/**
 * Writes a folded text together with its map back, left to right over the source. Nothing but the builder itself is allocated
 * before the first change.
 */
export class FoldBuilder {
  /** First source unit that is not yet written. */
  at = 0;
  readonly #source: string;
  #text = '';
  #length = 0;
  #starts: Int32Array | undefined;
  #ends: Int32Array | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Copies the source up to `start`, then writes `folded`, every unit of which stands for `[start, end)`. */
  replace(start: number, end: number, folded: string): void {
    this.#copyTo(start);
    const safe = folded.includes(BARRIER) ? folded.replaceAll(BARRIER, '\uFFFD') : folded;
    this.#room(safe.length);
    this.#text += safe;
    this.#starts!.fill(start, this.#length, this.#length + safe.length);
    this.#ends!.fill(end, this.#length, this.#length + safe.length);
    this.#length += safe.length;
    this.at = end;
  }

  /** Lets what was written last stand for everything up to `end` of the source, which is consumed. */
  extend(end: number): void {
    const start = this.#starts?.[this.#length - 1];
    for (let i = this.#length - 1; i >= 0 && this.#starts![i] === start; i--) this.#ends![i] = end;
    this.at = end;
  }

  /** Copies the rest; undefined when nothing was replaced. */
  finish(): FoldedText | undefined {
    if (this.#starts === undefined) return undefined;
    this.#copyTo(this.#source.length);
    return { text: this.#text, starts: this.#starts.subarray(0, this.#length), ends: this.#ends!.subarray(0, this.#length) };
  }

  #copyTo(end: number): void {
    if (end <= this.at) return;
    this.#room(end - this.at);
    this.#text += this.#source.slice(this.at, end);
    const starts = this.#starts!;
    const ends = this.#ends!;
    let length = this.#length;
    for (let i = this.at; i < end; i++) {
      starts[length] = i;
      ends[length++] = i + 1;
    }
    this.#length = length;
    this.at = end;
  }

  /** Folds rarely make a text longer; where one does, the arrays grow. */
  #room(more: number): void {
    const needed = this.#length + more;
    if (this.#starts !== undefined && needed <= this.#starts.length) return;
    const capacity = Math.max(needed, (this.#starts?.length ?? 0) * 2, this.#source.length);
    this.#starts = grown(this.#starts, capacity);
    this.#ends = grown(this.#ends, capacity);
  }
}

function grown(array: Int32Array | undefined, capacity: number): Int32Array {
  const larger = new Int32Array(capacity);
  if (array !== undefined) larger.set(array);
  return larger;
}
