import type { Candidate } from './resolve-overlaps.js';
import type { Trace, TraceEvent } from './types.js';
import type { Span } from './working-text.js';

/** Tells what became of a candidate: `by` says what decided, `at` where it stands in the text if its own span is of a fold. */
export type Tell = (candidate: Candidate, outcome: TraceEvent['outcome'], by?: string, at?: Span) => void;

/** Turns a caller's trace, which speaks of the input, to candidates, which stand in the text being looked at. */
export function teller(trace: Trace, toInput: (offset: number) => number): Tell {
  return ({ entity, start, end, score, detector, evidence }, outcome, by, at = [start, end]) =>
    trace({ entity, start: toInput(at[0]), end: toInput(at[1] - 1) + 1, score, detector, evidence, outcome, by });
}
