import { inOrder, mergeClusters, moveToInput, takeMarks } from './clusters.js';
import type { CompiledOptions } from './compile-options.js';
import { judge } from './judge.js';
import { createLabelGrammar, isBare } from './labels.js';
import { endWithin } from './limit.js';
import { createLooker } from './looker.js';
import { machineryOf } from './machinery.js';
import { type Candidate, type Cluster, resolveOverlaps } from './resolve-overlaps.js';
import { type Looked, settle } from './settle.js';
import { isSuppressed } from './suppression.js';
import { type Tell, teller } from './trace.js';
import type { Incomplete, Policy, Reach, RedactResult, ScanResult } from './types.js';
import { mergeSpans, type Span, type WorkingText, workingText } from './working-text.js';

/** What `near()` looks at on each side. */
const CONTEXT_WINDOW = 80;
/** Rounds of looking again between what was found, before the rest of the text is taken as one finding's surroundings. */
const MAX_ROUNDS = 12;

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);
const CLEAN: ScanResult = /* @__PURE__ */ Object.freeze({ findings: NOTHING, incomplete: NOTHING });

/** What looking at a text gave, and what was not looked at. */
interface Look extends Looked {
  readonly incomplete: readonly Incomplete[];
}

const NO_STRING: Look = { clusters: NOTHING, incomplete: [{ start: 0, end: 0, reason: 'not-a-string' }], tail: 0 };

/** Everything a scanner does but its policy. One engine serves all scanners made by `withPolicy`. */
export interface Engine {
  readonly entities: readonly string[];
  /** How far left and right of a place the answer about it may depend on the text. */
  readonly reach: Reach;
  /** Looks until nothing new appears, or for so many rounds; undefined when the text is clean. */
  look(text: string, hint: string, rounds?: number): Look | undefined;
  test(text: string, hint: string): boolean;
  scan(text: string, hint: string): ScanResult;
  redact(text: string, hint: string, policy: Policy): RedactResult;
}

/** `isPlain` knows texts in which none of these detectors can find anything. */
export function createEngine(options: CompiledOptions, isPlain?: (text: string) => boolean): Engine {
  const { detectors, suppressors, views, entities, maxLength, trace } = options;
  const owners = [...detectors, ...suppressors, ...views];
  const machinery = machineryOf(options);
  const grammar = createLabelGrammar(entities);
  const looker = createLooker(options, machinery);
  const throughViews = machinery.views?.through(views, looker, suppressors);
  const widest = (side: keyof Reach) => Math.max(CONTEXT_WINDOW, ...owners.map(({ reach }) => reach[side]));
  let busy = false;

  const look: Engine['look'] = (text, hint, rounds = MAX_ROUNDS) => {
    if (typeof text !== 'string') return NO_STRING;
    if (text.length <= maxLength && ((!hint && isPlain?.(text)) || !looker.sweep.mayHold(text))) return undefined;
    // A detector of the caller's may scan with the same scanner: that look needs buffers of its own.
    if (busy) return createEngine(options, isPlain).look(text, hint, rounds);
    busy = true;
    try {
      if (text.length > maxLength || trace !== undefined) return lookInRounds(text, hint, rounds);
      looker.sweep.read(text);
      // A label must not speak for or against what stands beside it.
      if (looker.sweep.labels && grammar.mayHold(text)) return lookInRounds(text, hint, rounds);
      // The way most texts take: triggers and no candidate.
      const candidates = unsuppressed(looker.ask(text, hint));
      if (candidates.length === 0 && throughViews?.folds(text) !== true) return undefined;
      return lookInRounds(text, hint, rounds, candidates);
    } finally {
      busy = false;
    }
  };

  /**
   * Finds, takes what was found as barriers, and looks again, until nothing new appears: what a redacted text would show is
   * found now. The number of rounds is bounded; past it the rest counts as one finding's surroundings.
   */
  const lookInRounds = (input: string, hint: string, rounds: number, begun?: Candidate[]): Look | undefined => {
    const tail = endWithin(input, maxLength, grammar);
    const incomplete: Incomplete[] = tail < input.length ? [{ start: tail, end: input.length, reason: 'max-length' }] : [];
    const text = input.slice(0, tail);
    const labels = grammar.find(text);
    let clusters: Cluster[] = [];
    for (let round = 1; ; round++) {
      const working = workingText(text, barriersOf(text, labels, clusters));
      const found = round === 1 ? lookOnce(working, hint, incomplete, begun) : lookOnce(working, hint);
      if (found.length === 0) break;
      moveToInput(found, working);
      clusters = inOrder(clusters.concat(found));
      if (rounds === 1) break;
      if (round >= rounds) clusters = mergeClusters(clusters, round > rounds ? 0 : found[0]!.start, tail).clusters;
    }
    return clusters.length + incomplete.length === 0 ? undefined : { clusters, incomplete, tail };
  };

  /** One round: the text itself, then its folded views, then thresholds and overlaps. */
  const lookOnce = (working: WorkingText, hint: string, incomplete?: Incomplete[], begun?: Candidate[]): Cluster[] => {
    const { text } = working;
    const tell = trace && teller(trace, working.toInput);
    const candidates = begun ?? unsuppressed(looker.look(text, hint), tell);
    throughViews?.look(text, hint, candidates, incomplete, tell);
    const clusters = resolveOverlaps(judge(text, candidates, options, tell), tell);
    takeMarks(text, clusters);
    return clusters;
  };

  const unsuppressed = (found: Candidate[], tell?: Tell): Candidate[] =>
    found.length === 0 ? found : found.filter((candidate) => !isSuppressed(suppressors, candidate, looker.scan, tell));

  return {
    entities,
    reach: { before: widest('before'), after: widest('after') },
    look,
    test: (text, hint) => look(text, hint, 1) !== undefined,
    scan: (text, hint) => resultOf(look(text, hint)),
    redact(text, hint, policy) {
      const looked = look(text, hint);
      if (looked === undefined) return { ...CLEAN, text, replacements: NOTHING, verdict: 'clean' };
      const { findings, incomplete } = resultOf(looked);
      const input = looked === NO_STRING ? '' : text;
      const applied = settle(
        input,
        looked,
        policy,
        grammar,
        (output) => look(output, hint) ?? { clusters: NOTHING, tail: output.length },
      );
      if (applied.blocked) return { findings, incomplete, text: '', replacements: NOTHING, verdict: 'blocked' };
      const verdict = incomplete.length > 0 ? 'incomplete' : applied.replacements.length > 0 ? 'redacted' : 'clean';
      return { findings, incomplete, text: applied.text, replacements: applied.replacements, verdict };
    },
  };
}

/** What no detector may read again: labels, and what was found so far. */
function barriersOf(text: string, labels: readonly Span[], clusters: readonly Cluster[]): readonly Span[] {
  const found = clusters.map(({ start, end }): Span => [start, end]);
  if (labels.length === 0) return found;
  const ends = new Set(found.map(([, end]) => end));
  // A bare label is one by the sign before it: where a finding took that, it is text.
  return mergeSpans(found.concat(labels.filter(([start, end]) => !ends.has(start) || !isBare(text.slice(start, end)))));
}

function resultOf(look: Look | undefined): ScanResult {
  if (look === undefined) return CLEAN;
  const { clusters, incomplete } = look;
  const findings = clusters.length === 1 ? clusters[0]!.findings : clusters.flatMap(({ findings }) => findings);
  return { findings, incomplete };
}
