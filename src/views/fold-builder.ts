import type { FoldedText } from '../core/types.js';

/**
 * Writes a folded text together with its map back, left to right over the source. Nothing is allocated before the first
 * change, so a view may walk a text with one in hand and still leave clean text alone.
 */
export interface FoldBuilder {
  /** First source unit that is not yet written. */
  readonly at: number;
  /** Copies the source up to `start`, then writes `folded`, every unit of which stands for `[start, end)`. */
  replace(start: number, end: number, folded: string): void;
  /** Like `replace`, where what `folded` stands for is wider than what it takes the place of. */
  cover(start: number, end: number, folded: string, coverStart: number, coverEnd: number): void;
  /** Lets the unit written last stand for everything up to `end` of the source, which is consumed. */
  extend(end: number): void;
  /** Copies the rest. Undefined when nothing was replaced or skipped. */
  finish(): FoldedText | undefined;
}

/** A unit that the scanner keeps for labels and earlier findings: no decoder may write it. */
const BARRIER = '\uFDD0';

/** Starts a fold of `source`. */
export function foldBuilder(source: string): FoldBuilder {
  let at = 0;
  let text = '';
  let length = 0;
  let changed = false;
  let starts = EMPTY;
  let ends = EMPTY;

  function room(more: number): void {
    if (length + more <= starts.length) return;
    const capacity = Math.max(length + more, starts.length * 2, source.length);
    starts = grown(starts, capacity);
    ends = grown(ends, capacity);
  }

  function copyTo(end: number): void {
    if (end <= at) return;
    room(end - at);
    text += source.slice(at, end);
    for (let i = at; i < end; i++) {
      starts[length] = i;
      ends[length] = i + 1;
      length++;
    }
    at = end;
  }

  function cover(start: number, end: number, folded: string, coverStart: number, coverEnd: number): void {
    changed = true;
    copyTo(start);
    const safe = folded.includes(BARRIER) ? folded.replaceAll(BARRIER, '\uFFFD') : folded;
    room(safe.length);
    text += safe;
    for (let i = 0; i < safe.length; i++) {
      starts[length] = coverStart;
      ends[length] = coverEnd;
      length++;
    }
    at = end;
  }

  return {
    get at() {
      return at;
    },
    replace: (start, end, folded) => cover(start, end, folded, start, end),
    cover,
    extend(end) {
      changed = true;
      if (length > 0) ends[length - 1] = end;
      at = end;
    },
    finish() {
      if (!changed) return undefined;
      copyTo(source.length);
      return { text, starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
    },
  };
}

const EMPTY = /* @__PURE__ */ new Int32Array(0);

function grown(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}
