import { type Applied, applyPolicy } from './apply-policy.js';
import { mergeClusters } from './clusters.js';
import type { LabelGrammar } from './labels.js';
import type { Cluster } from './resolve-overlaps.js';
import type { Policy } from './types.js';

/** What one look at a text gave: clusters in input offsets, in order, and the end of what was looked at. */
export interface Looked {
  readonly clusters: readonly Cluster[];
  readonly tail: number;
}

/** Rounds of widening, before the whole text becomes one label. */
const MAX_ROUNDS = 12;

/**
 * Applies the policy. Labels cannot be found again; other replacements (masks, removals, callers' texts) might: where redacting the
 * output would change it once more, the clusters concerned are widened and get their plain label, until the output stands still.
 */
export function settle(
  input: string,
  looked: Looked,
  policy: Policy,
  grammar: LabelGrammar,
  lookAgain: (text: string) => Looked,
): Applied {
  const plain = new Set<Cluster>();
  let { clusters, tail } = looked;
  for (let round = 0; ; round++) {
    const applied = applyPolicy(input, clusters, policy, grammar, plain, tail);
    if (applied.opaque || applied.blocked) return applied;
    const again = lookAgain(applied.text);
    const reapplied = applyPolicy(applied.text, again.clusters, policy, grammar, new Set(), again.tail);
    if (reapplied.text === applied.text) return applied;
    let changes = reapplied.replacements.map(({ inputStart, inputEnd }) => [
      toInputOffset(applied, inputStart, false),
      toInputOffset(applied, inputEnd, true),
    ]);
    if (round === MAX_ROUNDS) {
      tail = input.length;
      changes = [[0, tail]];
    }
    for (const [start, end] of changes) {
      const widened = mergeClusters(clusters, start!, end!);
      plain.add(widened.merged);
      clusters = widened.clusters;
    }
  }
}

/** The input offset behind an output offset; inside a replacement, the start or end of what it replaced. */
function toInputOffset({ replacements }: Applied, offset: number, isEnd: boolean): number {
  let shift = 0;
  for (const { inputStart, inputEnd, outputStart, outputEnd } of replacements) {
    if (isEnd ? offset <= outputStart : offset < outputStart) break;
    if (isEnd ? offset <= outputEnd : offset < outputEnd) return isEnd ? inputEnd : inputStart;
    shift = inputEnd - outputEnd;
  }
  return offset + shift;
}
