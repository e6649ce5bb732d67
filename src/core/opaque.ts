import { BARRIER } from './characters.js';

/** A span of the input that counts as one barrier in the working text. */
export type Span = readonly [start: number, end: number];

/**
 * The text detectors see: labels and earlier findings are one barrier unit each, wherever they come from and however long
 * they are. Scanning a redacted text therefore is scanning the same working text again, which is why nothing new is found.
 */
export class WorkingText {
  readonly text: string;
  /** Barriers in input offsets, sorted and disjoint. */
  readonly #barriers: readonly Span[];

  constructor(input: string, barriers: readonly Span[]) {
    this.#barriers = barriers;
    if (barriers.length === 0) {
      this.text = input;
      return;
    }
    let text = '';
    let from = 0;
    for (const [start, end] of barriers) {
      text += input.slice(from, start) + BARRIER;
      from = end;
    }
    this.text = text + input.slice(from);
  }

  /** The input offset of a working-text offset that is no barrier (or the start of one). O(log barriers). */
  toInput(offset: number): number {
    const barriers = this.#barriers;
    if (barriers.length === 0) return offset;
    let low = 0;
    let high = barriers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#positionOf(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? offset : barriers[low - 1]![1] + offset - this.#positionOf(low - 1) - 1;
  }

  readonly #positions: number[] = [];

  /** Where barrier `index` stands in the working text. */
  #positionOf(index: number): number {
    const positions = this.#positions;
    let shift = 0;
    if (positions.length > 0) {
      const last = positions.length - 1;
      shift = this.#barriers[last]![1] - positions[last]! - 1;
    }
    while (positions.length <= index) {
      const [start, end] = this.#barriers[positions.length]!;
      positions.push(start - shift);
      shift = end - positions[positions.length - 1]! - 1;
    }
    return positions[index]!;
  }
}

/** Adds spans to barriers: sorted, overlapping ones merged. O((a + b) log (a + b)). */
export function mergeSpans(a: readonly Span[], b: readonly Span[]): Span[] {
  if (a.length === 0) return [...b];
  const all = [...a, ...b].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const merged: [number, number][] = [];
  for (const [start, end] of all) {
    const last = merged[merged.length - 1];
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
