import type { FoldedText } from './types.js';

/** Views past the 31st share its bit and are always asked. */
export const LAST_VIEW_BIT = 30;

/** The bit of the `index`-th view among those that a text has something for. */
export function bitOf(index: number): number {
  return 1 << Math.min(index, LAST_VIEW_BIT + 1);
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
