import { type LabelGrammar, labelFor, NOT_SCANNED, padLabel, placeOf } from './labels.js';
import type { Cluster } from './resolve-overlaps.js';
import type { Finding, Operator, Policy, Replacement } from './types.js';

/** What is written where: the text, and each replacement's place in it. */
export interface Applied {
  readonly text: string;
  readonly replacements: readonly Replacement[];
  /** True when every replacement is a label, so that nothing written can be found again. */
  readonly opaque: boolean;
  readonly blocked: boolean;
}

const LABEL: Operator = { id: 'replace', effect: 'replace', apply: ({ label }) => label };

function operatorFor(policy: Policy, entity: string): Operator {
  return policy[entity] ?? policy.default ?? LABEL;
}

/** The finding whose operator decides for its cluster: block over replace over keep, then the best finding. */
function decide(policy: Policy, cluster: Cluster): { finding: Finding; operator: Operator } {
  let finding = cluster.best;
  let operator = operatorFor(policy, finding.entity);
  for (const other of cluster.findings) {
    const rival = operatorFor(policy, other.entity);
    if (strength(rival) > strength(operator)) {
      finding = other;
      operator = rival;
    }
  }
  return { finding, operator };
}

function strength(operator: Operator): number {
  return operator.effect === 'block' ? 2 : operator.effect === 'replace' ? 1 : 0;
}

/**
 * Writes the output in one forward pass: text between clusters as it is, each cluster as its operator says. Clusters in `plain` get
 * their default label whatever the policy says. O(n).
 */
export function applyPolicy(
  input: string,
  clusters: readonly Cluster[],
  policy: Policy,
  grammar: LabelGrammar,
  plain: ReadonlySet<Cluster>,
  tail: number,
): Applied {
  let text = '';
  let from = 0;
  let opaque = true;
  let blocked = false;
  const replacements: Replacement[] = [];
  for (const cluster of clusters) {
    const { finding, operator } = plain.has(cluster) ? { finding: cluster.best, operator: LABEL } : decide(policy, cluster);
    if (operator.effect === 'keep') {
      opaque = false;
      continue;
    }
    if (operator.effect === 'block') blocked = true;
    const { start, end } = cluster;
    const place = placeOf(input, start, end);
    const label = labelFor(finding.entity, place);
    const fitted = place === 'url' ? padLabel(label, input, start, end) : label;
    const matched = input.slice(start, end);
    const written = operator.apply({ entity: finding.entity, matched, label: fitted, place });
    if (!grammar.isLabel(written, place)) opaque = false;
    text += input.slice(from, start);
    replacements.push({
      finding,
      inputStart: start,
      inputEnd: end,
      outputStart: text.length,
      outputEnd: text.length + written.length,
    });
    text += written;
    from = end;
  }
  text += input.slice(from, tail);
  if (tail < input.length) text += `[${NOT_SCANNED}]`;
  return { text, replacements, opaque, blocked };
}
