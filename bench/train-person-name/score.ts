import type { Span } from './data.js';

export interface Score {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  exact: number;
}

export const emptyScore = (): Score => ({ truePositives: 0, falsePositives: 0, falseNegatives: 0, exact: 0 });

/** Counts by overlap, each gold span at most once; spans nobody is sure of count neither way. */
export function compare(
  score: Score,
  gold: readonly (Span & { readonly free?: boolean | undefined })[],
  found: readonly Span[],
): void {
  const used = new Set<number>();
  for (const span of gold) {
    const at = found.findIndex((other, i) => !used.has(i) && other.start < span.end && span.start < other.end);
    if (at >= 0) used.add(at);
    if (span.free) continue;
    if (at < 0) score.falseNegatives++;
    else {
      score.truePositives++;
      if (found[at]!.start === span.start && found[at]!.end === span.end) score.exact++;
    }
  }
  score.falsePositives += found.length - used.size;
}

export function f1({ truePositives, falsePositives, falseNegatives }: Score): number {
  return (2 * truePositives) / Math.max(1, 2 * truePositives + falsePositives + falseNegatives);
}

export function line(name: string, score: Score): string {
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn, exact } = score;
  const pct = (x: number): string => (100 * x).toFixed(1);
  return `${name.padEnd(28)} P ${pct(tp / Math.max(1, tp + fp))} R ${pct(tp / Math.max(1, tp + fn))} F ${pct(f1(score))} exact-F ${pct((2 * exact) / Math.max(1, 2 * tp + fp + fn))} (${tp}/${fp}/${fn})`;
}
