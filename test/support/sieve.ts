import type { ScanResult } from '../../src/core/types.js';

/** What a scanner found, as `ENTITY matched text`, in order. */
export function seen(text: string, result: Pick<ScanResult, 'findings'>): string[] {
  return result.findings.map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);
}

/** Numbers from 0 to 1 that are the same in every run: a linear congruential generator with Numerical Recipes' constants. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}
