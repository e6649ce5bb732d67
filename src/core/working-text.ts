import { BARRIER } from './characters.js';

/** A span of the input that counts as one barrier in the working text. */
export type Span = readonly [start: number, end: number];

/**
 * The text detectors see: labels and earlier findings are one barrier unit each, wherever they come from and however long
 * they are. Scanning a redacted text therefore is scanning the same working text again, which is why nothing new is found.
 */
export interface WorkingText {
  readonly text: string;
  /** The input offset of a working-text offset that is no barrier (or the start of one). O(log barriers). */
  toInput(offset: number): number;
}

/** The input with its barriers (in input offsets, sorted and disjoint) as one unit each. */
export function workingText(input: string, barriers: readonly Span[]): WorkingText {
  /** Where each barrier stands in the working text, and how far the text behind it has moved. */
  const positions: number[] = [];
  const shifts: number[] = [];
  let text = '';
  let from = 0;
  for (const [start, end] of barriers) {
    text += input.slice(from, start);
    positions.push(text.length);
    text += BARRIER;
    shifts.push(end - text.length);
    from = end;
  }
  return {
    text: text + input.slice(from),
    toInput(offset) {
      let low = 0;
      let high = positions.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (positions[middle]! < offset) low = middle + 1;
        else high = middle;
      }
      return offset + (shifts[low - 1] ?? 0);
    },
  };
}

/** The same spans in order, overlapping ones merged. O(n log n). */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
