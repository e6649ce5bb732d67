import type { FoldedText } from './types.js';

/** A folded text together with the span of the original input that each of its units stands for. */
export interface Reading {
  readonly text: string;
  /** Undefined for the input itself: every unit stands for itself. */
  readonly folded: FoldedText | undefined;
}

/** Maps a span of a folded text to the span of the text it was folded from. */
export function unfoldSpan(folded: FoldedText, start: number, end: number): readonly [number, number] {
  let from = folded.starts[start]!;
  let to = folded.ends[end - 1]!;
  // Folds keep order, but a decoded run maps all its units to the whole run: take the widest.
  for (let i = start; i < end; i++) {
    if (folded.starts[i]! < from) from = folded.starts[i]!;
    if (folded.ends[i]! > to) to = folded.ends[i]!;
  }
  return [from, to];
}

/** The fold of a fold, with its way back to the first text. O(length of the inner text). */
export function composeFolds(outer: FoldedText | undefined, inner: FoldedText): FoldedText {
  if (outer === undefined) return inner;
  const length = inner.text.length;
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    starts[i] = outer.starts[inner.starts[i]!]!;
    ends[i] = outer.ends[inner.ends[i]! - 1]!;
  }
  return { text: inner.text, starts, ends, incomplete: inner.incomplete ?? outer.incomplete };
}
