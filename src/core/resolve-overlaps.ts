import type { Tell } from './trace.js';
import type { Alternative, Evidence, Finding, Specificity } from './types.js';

/** A finding on its way, with what the order of resolution needs. */
export interface Candidate {
  readonly entity: string;
  start: number;
  end: number;
  score: number;
  readonly detector: string;
  readonly specificity: Specificity;
  evidence: readonly Evidence[];
  readonly alternatives: readonly Alternative[] | undefined;
}

/** Findings that overlap, directly or through others: they are replaced as one. */
export interface Cluster {
  start: number;
  end: number;
  /** The winners, disjoint, in order of `start`. */
  readonly findings: Finding[];
  /** The winner that ranks first and names the cluster. */
  best: Finding;
}

/** Scores in one band count as equal, so that a longer or more specific reading can win over a rounding error. */
function band(score: number): number {
  return score >= 0.9 ? 4 : score >= 0.7 ? 3 : score >= 0.5 ? 2 : score >= 0.25 ? 1 : 0;
}

const SPECIFICITY: Readonly<Record<Specificity, number>> = { specific: 2, generic: 1, 'catch-all': 0 };

/** The one documented order: score band, specificity, length, position, score; ties keep the detectors' order. */
function rank(a: Candidate, b: Candidate): number {
  return (
    band(b.score) - band(a.score) ||
    SPECIFICITY[b.specificity] - SPECIFICITY[a.specificity] ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    b.score - a.score
  );
}

function toFinding(candidate: Candidate, alternatives: readonly Alternative[] | undefined): Finding {
  const { entity, start, end, score, detector, evidence } = candidate;
  const finding = { entity, start, end, score, detector, evidence };
  return alternatives === undefined ? finding : { ...finding, alternatives };
}

/** Clusters the candidates and picks the winners of each cluster. O(n log n). */
export function resolveOverlaps(candidates: Candidate[], tell: Tell | undefined): Cluster[] {
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const clusters: Cluster[] = [];
  let from = 0;
  while (from < candidates.length) {
    const start = candidates[from]!.start;
    let end = candidates[from]!.end;
    let to = from + 1;
    while (to < candidates.length && candidates[to]!.start < end) {
      end = Math.max(end, candidates[to]!.end);
      to++;
    }
    clusters.push(resolveCluster(candidates.slice(from, to), start, end, tell));
    from = to;
  }
  return clusters;
}

function resolveCluster(members: Candidate[], start: number, end: number, tell: Tell | undefined): Cluster {
  members.sort(rank);
  const winners: Candidate[] = [];
  /** Other readings of what each winner holds. */
  const others: Alternative[][] = [];
  // Who holds each unit of the cluster (0: nobody): linear where a list of winners would have to be searched and shifted. Nearly always the first
  // holds it all.
  const { start: first, end: last } = members[0]!;
  const holders = first === start && last === end ? undefined : new Int32Array(end - start);
  for (const member of members) {
    const holder = holders === undefined ? winners.length : holderOf(holders, member.start - start, member.end - start);
    const rival = winners[holder - 1];
    if (rival === undefined) {
      winners.push(member);
      others.push([]);
      holders?.fill(winners.length, member.start - start, member.end - start);
      continue;
    }
    tell?.(member, 'overlapped', rival.entity);
    if (rival.start === member.start && rival.end === member.end && rival.entity !== member.entity)
      others[holder - 1]!.push({ entity: member.entity, score: member.score });
  }
  const findings = winners.map((winner, i) => toFinding(winner, mergeAlternatives(winner, others[i]!)));
  const best = findings[0]!;
  return { start, end, findings: findings.sort((a, b) => a.start - b.start), best };
}

/** The first winner that holds a unit of `[from, to)`, or 0. */
function holderOf(holders: Int32Array, from: number, to: number): number {
  for (let i = from; i < to; i++) if (holders[i] !== 0) return holders[i]!;
  return 0;
}

function mergeAlternatives(winner: Candidate, more: readonly Alternative[]): readonly Alternative[] | undefined {
  if (more.length === 0) return winner.alternatives;
  const best = new Map<string, number>();
  for (const { entity, score } of [...(winner.alternatives ?? []), ...more]) {
    if (entity !== winner.entity) best.set(entity, Math.max(best.get(entity) ?? 0, score));
  }
  return [...best].map(([entity, score]) => ({ entity, score })).sort((a, b) => b.score - a.score);
}
