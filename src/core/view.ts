import type { FoldedText } from './types.js';

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
