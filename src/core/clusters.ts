import { isCombining } from './characters.js';
import type { Cluster } from './resolve-overlaps.js';
import type { WorkingText } from './working-text.js';

/** A mark that is drawn onto the last character of a cluster goes with it: it would be drawn onto the label. */
export function takeMarks(text: string, clusters: readonly Cluster[]): void {
  clusters.forEach((cluster, i) => {
    const limit = clusters[i + 1]?.start ?? text.length;
    while (cluster.end < limit && isCombining(text.charCodeAt(cluster.end))) cluster.end++;
  });
}

/** Moves clusters and their findings from working-text offsets to input offsets. */
export function moveToInput(clusters: readonly Cluster[], working: WorkingText): void {
  for (const cluster of clusters) {
    move(cluster, working);
    for (const finding of cluster.findings) move(finding, working);
  }
}

function move(span: { start: number; end: number }, { toInput }: WorkingText): void {
  span.start = toInput(span.start);
  span.end = toInput(span.end - 1) + 1;
}

/** One cluster over `[start, end)` and everything of `clusters` that it touches, in place of those. `clusters` holds one at least. */
export function mergeClusters(
  clusters: readonly Cluster[],
  start: number,
  end: number,
): { readonly merged: Cluster; readonly clusters: Cluster[] } {
  const inside = clusters.filter((cluster) => cluster.start < end && cluster.end > start);
  const nearest = inside[0] ?? clusters.find((cluster) => cluster.start >= start) ?? clusters[clusters.length - 1]!;
  const merged = {
    start: Math.min(start, inside[0]?.start ?? start),
    end: Math.max(end, inside[inside.length - 1]?.end ?? end),
    findings: inside.flatMap(({ findings }) => findings),
    best: nearest.best,
  };
  const others = clusters.filter((cluster) => cluster.end <= merged.start || cluster.start >= merged.end);
  return { merged, clusters: inOrder([...others, merged]) };
}

export function inOrder(clusters: Cluster[]): Cluster[] {
  return clusters.sort((a, b) => a.start - b.start);
}
