import type { Finding } from '../../src/core/types.js';
import { entitiesOf, isNeutral } from './labels.js';
import type { LabelledSpan } from './offsets.js';

/** Counts for one entity over one labelled set. */
export interface Tally {
  /** Labelled spans. */
  gold: number;
  /** Labelled spans of which a finding of the right entity covers at least half. */
  found: number;
  /** … with exactly the labelled borders. */
  exact: number;
  /** Labelled spans that findings of any entity cover whole: what redaction takes out. */
  gone: number;
  /** Findings of this entity on a labelled span of it. */
  right: number;
  /** Findings of this entity elsewhere. */
  wrong: number;
}

export interface Miss {
  readonly kind: 'missed' | 'wrong';
  readonly entity: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function newTally(): Tally {
  return { gold: 0, found: 0, exact: 0, gone: 0, right: 0, wrong: 0 };
}

/** Code units that the findings (sorted by start) cover of `[start, end)`. */
function covered(findings: readonly Finding[], start: number, end: number): number {
  let units = 0;
  let at = start;
  for (const finding of findings) {
    units += Math.max(0, Math.min(end, finding.end) - Math.max(at, finding.start));
    at = Math.max(at, finding.end);
  }
  return units;
}

/** Adds one labelled text to the tallies, and what went wrong to `misses`. */
export function tallyText(
  tallies: Map<string, Tally>,
  misses: Miss[],
  text: string,
  spans: readonly LabelledSpan[],
  findings: readonly Finding[],
): void {
  const tally = (entity: string) => {
    const counts = tallies.get(entity) ?? newTally();
    tallies.set(entity, counts);
    return counts;
  };
  for (const [start, end, label] of spans) {
    const entities = entitiesOf(label);
    if (entities === undefined) continue;
    const counts = tally(entities[0]!);
    counts.gold += 1;
    const fitting = findings.filter((finding) => entities.includes(finding.entity));
    if (covered(fitting, start, end) * 2 >= end - start) counts.found += 1;
    else misses.push({ kind: 'missed', entity: entities[0]!, text, start, end });
    if (fitting.some((finding) => finding.start === start && finding.end === end)) counts.exact += 1;
    if (covered(findings, start, end) >= end - start) counts.gone += 1;
  }
  for (const finding of findings) {
    const touching = spans.filter(([start, end]) => finding.start < end && start < finding.end);
    const fits = touching.find(([, , label]) => entitiesOf(label)?.includes(finding.entity));
    if (fits !== undefined) tally(entitiesOf(fits[2])![0]!).right += 1;
    else if (!touching.some(([, , label]) => isNeutral(label, finding.entity))) {
      tally(finding.entity).wrong += 1;
      misses.push({ kind: 'wrong', entity: finding.entity, text, start: finding.start, end: finding.end });
    }
  }
}

export function precision(counts: Tally): number {
  return counts.right + counts.wrong === 0 ? Number.NaN : counts.right / (counts.right + counts.wrong);
}

export function recall(counts: Tally): number {
  return counts.gold === 0 ? Number.NaN : counts.found / counts.gold;
}

export function f1(counts: Tally): number {
  const [p, r] = [precision(counts), recall(counts)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
