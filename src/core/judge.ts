import type { CompiledOptions } from './compile-options.js';
import type { Candidate } from './resolve-overlaps.js';
import type { Tell } from './trace.js';

/** The candidates that the allow list and the thresholds leave, asked in this order. */
export function judge(
  text: string,
  candidates: readonly Candidate[],
  { minScore, isAllowed }: CompiledOptions,
  tell: Tell | undefined,
): Candidate[] {
  const allowed: Candidate[] = [];
  const kept = candidates.filter((candidate) => {
    if (isAllowed?.(text.slice(candidate.start, candidate.end))) {
      allowed.push(candidate);
      tell?.(candidate, 'allowed');
      return false;
    }
    const least = minScore(candidate.entity);
    if (candidate.score >= least) return true;
    tell?.(candidate, 'below-threshold', `${least}`);
    return false;
  });
  // What lies inside an allowed value is allowed with it.
  return allowed.length === 0
    ? kept
    : kept.filter(({ start, end }) => !allowed.some((value) => value.start <= start && end <= value.end));
}
