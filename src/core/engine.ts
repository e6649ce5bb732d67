import type { Applied, applyPolicy } from './apply-policy.js';
import { BARRIER_CODE, isCombining, isSpace } from './characters.js';
import type { CompiledOptions } from './compile-options.js';
import { compileLexicon, type Lexicon, lexiconSources, Neighbourhood } from './context.js';
import { createLabelGrammar, type LabelGrammar } from './labels.js';
import { mergeSpans, type Span, WorkingText } from './opaque.js';
import { type Candidate, type Cluster, resolveOverlaps } from './resolve-overlaps.js';
import { bitOf, Sweep } from './sweep.js';
import type {
  Alternative,
  Evidence,
  FoldedText,
  Incomplete,
  Policy,
  Reach,
  RedactResult,
  Scan,
  ScannerOptions,
  ScanResult,
  Suppressor,
  TextView,
  Trace,
  TraceEvent,
} from './types.js';
import { unfoldSpan } from './view.js';

/** What `near()` looks at on each side. */
const CONTEXT_WINDOW = 80;
/** Encodings nested deeper than this are reported as `incomplete`. */
const MAX_DEPTH = 3;
/** Rounds of looking again between what was found, before the rest of the text is taken as one finding's surroundings. */
const MAX_ROUNDS = 12;
/** A text cut at `maxLength` is cut at a blank no further than this before, so that no value is cut in half. */
const MAX_CUT_BACK = 320;

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([]);
const CLEAN: ScanResult = /* @__PURE__ */ Object.freeze({ findings: NOTHING, incomplete: NOTHING });

/** What one look at a text gave: clusters in input offsets, in order. */
interface Look {
  readonly clusters: readonly Cluster[];
  readonly incomplete: readonly Incomplete[];
  /** End of what was looked at. */
  readonly tail: number;
}

const CLEAN_LOOK = (tail: number): Look => ({ clusters: NOTHING, incomplete: NOTHING, tail });

/** Everything a scanner does but the policy. One engine serves all scanners made by `withPolicy`. */
export class Engine {
  readonly entities: readonly string[];
  readonly #options: CompiledOptions;
  readonly #suppressors: readonly Suppressor[];
  readonly #views: readonly TextView[];
  /** The caller's trace, for the text being looked at. */
  #trace: Trace | undefined;
  readonly #grammar: LabelGrammar;
  readonly #looker: Looker;
  #busy = false;
  readonly #spare: () => Engine;

  /** How far left and right of a place the answer about it may depend on the text. */
  readonly reach: Reach;

  constructor(options: ScannerOptions, compiled: CompiledOptions) {
    this.#options = compiled;
    this.entities = compiled.entities;
    this.#suppressors = options.suppressors ?? NOTHING;
    const views = options.views ?? NOTHING;
    this.#views = views;
    this.#grammar = createLabelGrammar(compiled.entities);
    const sources = lexiconSources(options.context ?? NOTHING, [...compiled.detectors, ...this.#suppressors]);
    this.#looker = new Looker(compiled, views, compileLexicon(sources));
    this.#spare = () => new Engine(options, compiled);
    const reaches = [...compiled.detectors, ...this.#suppressors, ...views].map(({ reach }) => reach);
    const widest = (side: keyof Reach) => Math.max(CONTEXT_WINDOW, ...reaches.map((reach) => reach[side]));
    this.reach = { before: widest('before'), after: widest('after') };
  }

  test(text: string, hint: string): boolean {
    if (typeof text !== 'string') return true;
    if (this.#isClean(text, hint)) return false;
    const look = this.#guarded((engine) => engine.#look(text, hint, 1));
    return look.clusters.length > 0 || look.incomplete.length > 0;
  }

  scan(text: string, hint: string): ScanResult {
    if (typeof text !== 'string') return { findings: NOTHING, incomplete: [notAString()] };
    if (this.#isClean(text, hint)) return CLEAN;
    return toResult(this.#guarded((engine) => engine.#look(text, hint, MAX_ROUNDS)));
  }

  redact(text: string, hint: string, policy: Policy, apply: typeof applyPolicy): RedactResult {
    if (typeof text !== 'string') {
      return { findings: NOTHING, incomplete: [notAString()], text: '', replacements: NOTHING, verdict: 'incomplete' };
    }
    if (this.#isClean(text, hint)) return clean(text);
    const look = this.#guarded((engine) => engine.#look(text, hint, MAX_ROUNDS));
    if (look.clusters.length === 0 && look.incomplete.length === 0) return clean(text);
    const { findings, incomplete } = toResult(look);
    const applied = this.#settle(text, hint, look, policy, apply);
    if (applied.blocked) return { findings, incomplete, text: '', replacements: NOTHING, verdict: 'blocked' };
    const verdict = incomplete.length > 0 ? 'incomplete' : applied.replacements.length > 0 ? 'redacted' : 'clean';
    return { findings, incomplete, text: applied.text, replacements: applied.replacements, verdict };
  }

  /**
   * The way most texts take: no trigger, or triggers and no candidate. False says nothing: the full look decides. A text with a label in it
   * is looked at in full, because the label must not speak for or against what stands beside it.
   */
  #isClean(text: string, hint: string): boolean {
    if (text.length > this.#options.maxLength) return false;
    const { sweep } = this.#looker;
    if (!sweep.mayHold(text)) return true;
    if (this.#busy || this.#options.trace !== undefined) return false;
    this.#busy = true;
    try {
      sweep.read(text);
      if (sweep.seen.labels && this.#grammar.mayHold(text)) return false;
      const found = this.#looker.ask(text, hint);
      const candidates = found.length === 0 ? undefined : this.#unsuppressed(found);
      if ((candidates === undefined || candidates.length === 0) && !this.#folds(text)) return true;
      // The full look of this very text comes next: what was found need not be found again.
      this.#begun = { text, hint, candidates: candidates ?? [] };
      return false;
    } finally {
      this.#busy = false;
    }
  }

  /** What the short way found before it gave up, for the first round of the full look. */
  #begun: { readonly text: string; readonly hint: string; readonly candidates: Candidate[] } | undefined;

  #unsuppressed(candidates: readonly Candidate[]): Candidate[] {
    return candidates.filter((candidate) => !this.#isSuppressed(candidate, NOTHING));
  }

  /** A detector of the caller's may scan with the same scanner: that look needs buffers of its own. */
  #guarded(look: (engine: Engine) => Look): Look {
    if (this.#busy) return look(this.#spare());
    this.#busy = true;
    try {
      return look(this);
    } finally {
      this.#busy = false;
    }
  }

  /**
   * Finds, takes what was found as barriers, and looks again, until nothing new appears: what a redacted text would show is
   * found now. The number of rounds is bounded; past it the rest counts as one finding's surroundings.
   */
  #look(input: string, hint: string, rounds: number): Look {
    const { text, incomplete } = this.#limit(input);
    const tail = text.length;
    let barriers: readonly Span[] = this.#grammar.find(text) ?? NOTHING;
    let clusters: Cluster[] = [];
    for (let round = 1; ; round++) {
      const working = new WorkingText(text, barriers);
      const found = this.#lookOnce(working, hint, round === 1 ? incomplete : undefined);
      if (found.length === 0) break;
      for (const cluster of found) moveToInput(cluster, working);
      clusters = clusters.length === 0 ? found : [...clusters, ...found].sort((a, b) => a.start - b.start);
      if (rounds === 1) break;
      if (round >= rounds) clusters = takeRest(clusters, round > rounds ? 0 : found[0]!.start, tail);
      barriers = mergeSpans(
        barriers,
        clusters.map(({ start, end }): Span => [start, end]),
      );
    }
    return clusters.length === 0 && incomplete.length === 0 ? CLEAN_LOOK(tail) : { clusters, incomplete, tail };
  }

  /** Cuts the text at `maxLength`, at a blank where there is one near. Labels count as one unit, as the output's do. */
  #limit(input: string): { text: string; incomplete: Incomplete[] } {
    const { maxLength } = this.#options;
    if (input.length <= maxLength) return { text: input, incomplete: [] };
    let end = maxLength;
    for (const [from, to] of this.#grammar.find(input) ?? NOTHING) {
      if (from >= end) break;
      end += to - from - 1;
    }
    if (end >= input.length) return { text: input, incomplete: [] };
    for (let back = end; back > end - MAX_CUT_BACK && back > 0; back--) {
      if (isSpace(input.charCodeAt(back - 1)) || input.charCodeAt(back - 1) === 93) {
        end = back;
        break;
      }
    }
    const last = input.charCodeAt(end - 1);
    if (last >= 0xd800 && last < 0xdc00) end--;
    return { text: input.slice(0, end), incomplete: [{ start: end, end: input.length, reason: 'max-length' }] };
  }

  /** One round: the text itself, then its folded views, then thresholds and overlaps. */
  #lookOnce(working: WorkingText, hint: string, incomplete: Incomplete[] | undefined): Cluster[] {
    const { text } = working;
    const trace = this.#options.trace;
    this.#trace =
      trace && ((event) => trace({ ...event, start: working.toInput(event.start), end: working.toInput(event.end - 1) + 1 }));
    const begun = this.#begun;
    this.#begun = undefined;
    const candidates =
      begun?.text === text && begun.hint === hint ? begun.candidates : this.#unsuppressed(this.#looker.look(text, hint));
    if (this.#views.length > 0) this.#lookAtViews(text, hint, candidates, incomplete);
    if (candidates.length === 0) return [];
    const kept = this.#judge(text, candidates);
    if (kept.length === 0) return [];
    return withMarks(
      text,
      resolveOverlaps(kept, this.#trace && ((loser, winner) => this.#trace?.(traced(loser, 'overlapped', winner)))),
    );
  }

  /** Does a view make something else of the text just swept? */
  #folds(text: string): boolean {
    const asked = this.#looker.sweep.seen.views;
    if (asked === 0) return false;
    return this.#views.some((view, i) => (asked & bitOf(i)) !== 0 && view.fold(text) !== undefined);
  }

  /**
   * Folds the text by one view after another, each over what the ones before left, and looks at every step. At most
   * `MAX_DEPTH` rounds: however disguises nest, a text is looked at rounds × views times and no more.
   */
  #lookAtViews(text: string, hint: string, into: Candidate[], incomplete: Incomplete[] | undefined): void {
    const { sweep } = this.#looker;
    const steps: FoldStep[] = [];
    let current = text;
    let known: Map<string, Candidate> | undefined;
    for (let round = 1; ; round++) {
      let changed = false;
      for (let i = 0; i < this.#views.length; i++) {
        const view = this.#views[i]!;
        if ((sweep.seen.views & bitOf(i)) === 0) continue;
        const folded = view.fold(current);
        if (folded === undefined) continue;
        const reason = round > MAX_DEPTH ? 'depth' : folded.incomplete;
        if (reason !== undefined && incomplete?.length === 0) incomplete.push({ start: 0, end: text.length, reason });
        if (round > MAX_DEPTH) return;
        changed = true;
        steps.push({ view, folded, from: current });
        current = folded.text;
        known ??= new Map(into.map((candidate) => [readingKey(candidate), candidate]));
        for (const candidate of this.#looker.look(current, hint)) {
          if (this.#isSuppressed(candidate, steps)) continue;
          const matched = this.#suppressors.length > 0 ? current.slice(candidate.start, candidate.end) : '';
          if (!unfoldCandidate(candidate, steps) && candidate.evidence.includes('model')) continue;
          // What the folds left as it was is also judged where it stands: a fold beside it may have broken its URL.
          if (matched !== '' && candidate.end - candidate.start === matched.length && text.startsWith(matched, candidate.start)) {
            const scan: Scan = { ...this.#looker.scan, text, look: nextLook(), near: () => 0, mentions: () => false };
            if (this.#isSuppressed(candidate, NOTHING, scan)) continue;
          }
          const key = readingKey(candidate);
          const same = known.get(key);
          if (same !== undefined && same.score >= candidate.score) continue;
          known.set(key, candidate);
          into.push(candidate);
        }
      }
      if (!changed) return;
    }
  }

  /** The allow list and the thresholds, in this order. */
  #judge(text: string, candidates: readonly Candidate[]): Candidate[] {
    const { minScore, isAllowed } = this.#options;
    const trace = this.#trace;
    const kept: Candidate[] = [];
    let allowed: Candidate[] | undefined;
    for (const candidate of candidates) {
      if (isAllowed?.(text.slice(candidate.start, candidate.end))) {
        allowed ??= [];
        allowed.push(candidate);
        trace?.(traced(candidate, 'allowed', undefined));
        continue;
      }
      const least = minScore(candidate.entity);
      if (candidate.score < least) {
        trace?.(traced(candidate, 'below-threshold', String(least)));
        continue;
      }
      kept.push(candidate);
    }
    // What lies inside an allowed value is allowed with it.
    return allowed === undefined ? kept : kept.filter((c) => !allowed.some((a) => a.start <= c.start && c.end <= a.end));
  }

  /** Asked while `scan` still holds the text the candidate was found in: the text itself or a fold of it. */
  #isSuppressed(candidate: Candidate, steps: readonly FoldStep[], scan: Scan = this.#looker.scan): boolean {
    if (this.#suppressors.length === 0) return false;
    const named = candidate.evidence.includes('context');
    const telling = candidate.evidence.includes('format');
    for (const suppressor of this.#suppressors) {
      if ((named && suppressor.beatsContext !== true) || (telling && suppressor.beatsFormat !== true)) continue;
      if (suppressor.entities !== undefined && !suppressor.entities.includes(candidate.entity)) continue;
      if (!suppressor.covers(scan, candidate.start, candidate.end, candidate.entity)) continue;
      if (this.#trace) {
        const [start, end] = unfoldSteps(candidate, steps, steps.length);
        this.#trace({ ...traced(candidate, 'suppressed', suppressor.id), start, end });
      }
      return true;
    }
    return false;
  }

  /**
   * Applies the policy. Labels cannot be found again; other replacements (masks, removals, callers' texts) might: where redacting the
   * output would change it once more, the clusters concerned are widened and get their plain label, until the output stands still.
   */
  #settle(input: string, hint: string, look: Look, policy: Policy, apply: typeof applyPolicy): Applied {
    let clusters = look.clusters;
    const plain = new Set<Cluster>();
    let applied = apply(input, clusters, policy, this.#grammar, plain, look.tail);
    for (let round = 0; !applied.opaque && !applied.blocked && round < MAX_ROUNDS; round++) {
      const again = this.#guarded((engine) => engine.#look(applied.text, hint, MAX_ROUNDS));
      const reapplied = apply(applied.text, again.clusters, policy, this.#grammar, NO_CLUSTERS, again.tail);
      if (reapplied.text === applied.text) return applied;
      for (const { inputStart, inputEnd } of reapplied.replacements) {
        const cluster = widen(clusters, toInputOffset(applied, inputStart, false), toInputOffset(applied, inputEnd, true));
        clusters = [...clusters.filter((c) => c.end <= cluster.start || c.start >= cluster.end), cluster].sort(
          (a, b) => a.start - b.start,
        );
        plain.add(cluster);
      }
      applied = apply(input, clusters, policy, this.#grammar, plain, look.tail);
    }
    if (applied.opaque || applied.blocked) return applied;
    const all = widen(clusters, 0, input.length);
    return apply(input, [all], policy, this.#grammar, new Set([all]), input.length);
  }
}

let looks = 0;

/** Scanners share detectors: the count is one for all. */
function nextLook(): number {
  return ++looks;
}

const NO_CLUSTERS: ReadonlySet<Cluster> = /* @__PURE__ */ new Set<Cluster>();

/** Runs the detectors over one text and collects what they report. */
class Looker {
  readonly sweep: Sweep;
  readonly scan: Scan;
  #candidates: Candidate[] | undefined;
  #text = '';
  readonly #neighbourhood: Neighbourhood;

  /** A candidate under its threshold is not worth a second look, unless a trace or an allow list wants to see it. */
  readonly #minScore: ((entity: string) => number) | undefined;

  constructor(
    { detectors, entities, minScore, isAllowed, trace }: CompiledOptions,
    views: readonly TextView[],
    lexicon: Lexicon,
  ) {
    this.#minScore = isAllowed === undefined && trace === undefined ? minScore : undefined;
    this.sweep = new Sweep(detectors, views);
    const neighbourhood = new Neighbourhood(lexicon, this.sweep.fillWords);
    this.#neighbourhood = neighbourhood;
    this.scan = {
      text: '',
      look: nextLook(),
      words: this.sweep.words,
      near: (topic, start, end) => neighbourhood.near(topic, start, end),
      mentions: (topic) => neighbourhood.mentions(topic),
      least: this.#minScore === undefined ? 0 : Math.min(...entities.map(this.#minScore)),
      report: (entity, start, end, score, evidence, alternatives) =>
        this.#report(entity, start, end, score, evidence, alternatives),
    };
  }

  look(text: string, hint: string): readonly Candidate[] {
    this.sweep.read(text);
    return this.ask(text, hint);
  }

  /** The second half of a look, at the text that the sweep has just read. */
  ask(text: string, hint: string): readonly Candidate[] {
    this.#text = text;
    const scan = this.scan as { text: string; look: number };
    scan.text = text;
    scan.look = nextLook();
    this.#candidates = undefined;
    this.#neighbourhood.reset(text, hint);
    this.sweep.ask(this.scan, hint !== '');
    return this.#candidates ?? NOTHING;
  }

  #report(
    entity: string,
    start: number,
    end: number,
    score: number,
    evidence: readonly Evidence[],
    alternatives: readonly Alternative[] | undefined,
  ): void {
    const text = this.#text;
    if (this.#minScore !== undefined && score < this.#minScore(entity)) return;
    if (!(start >= 0 && start < end && end <= text.length)) return;
    for (let i = start; i < end; i++) if (text.charCodeAt(i) === BARRIER_CODE) return;
    const { id, specificity = 'specific' } = this.sweep.owner!;
    this.#candidates ??= [];
    this.#candidates.push({
      entity,
      start,
      end,
      score: Math.min(1, Math.max(0, score)),
      detector: id,
      specificity,
      evidence,
      alternatives,
    });
  }
}

function clean(text: string): RedactResult {
  return { findings: NOTHING, incomplete: NOTHING, text, replacements: NOTHING, verdict: 'clean' };
}

function notAString(): Incomplete {
  return { start: 0, end: 0, reason: 'not-a-string' };
}

function toResult(look: Look): ScanResult {
  if (look.clusters.length === 0 && look.incomplete.length === 0) return CLEAN;
  return { findings: look.clusters.flatMap((cluster) => cluster.findings), incomplete: look.incomplete };
}

function traced(candidate: Candidate, outcome: TraceEvent['outcome'], by: string | undefined): TraceEvent {
  const { entity, start, end, score, detector, evidence } = candidate;
  return { entity, start, end, score, detector, evidence, outcome, by };
}

/** One view that changed something: the text it was given and what it made of it. */
interface FoldStep {
  readonly view: TextView;
  readonly folded: FoldedText;
  readonly from: string;
}

/** Where a span of the text after the first `count` steps stands in the input. */
function unfoldSteps(span: { start: number; end: number }, steps: readonly FoldStep[], count: number): readonly [number, number] {
  let at: readonly [number, number] = [span.start, span.end];
  for (let i = count - 1; i >= 0; i--) at = unfoldSpan(steps[i]!.folded, at[0], at[1]);
  return at;
}

/**
 * Moves a candidate to the input's offsets; answers whether a view changed something inside it. Only those views count against it. Where
 * none did, the model has read the same words before: other surroundings do not make a person of them.
 */
function unfoldCandidate(candidate: Candidate, steps: readonly FoldStep[]): boolean {
  let evidence: Evidence[] | undefined;
  for (let i = steps.length - 1; i >= 0; i--) {
    const { view, folded, from } = steps[i]!;
    const [start, end] = unfoldSpan(folded, candidate.start, candidate.end);
    const length = candidate.end - candidate.start;
    if (end - start !== length || from.slice(start, end) !== folded.text.slice(candidate.start, candidate.end)) {
      candidate.score *= view.confidence;
      evidence ??= [];
      if (!evidence.includes(view.evidence)) evidence.unshift(view.evidence);
    }
    candidate.start = start;
    candidate.end = end;
  }
  if (evidence === undefined) return false;
  candidate.evidence = [...candidate.evidence, ...evidence];
  return true;
}

function readingKey({ entity, start, end }: Candidate): string {
  return `${entity} ${start} ${end}`;
}

/** A mark that is drawn onto the last character of a cluster goes with it: it would be drawn onto the label. */
function withMarks(text: string, clusters: Cluster[]): Cluster[] {
  clusters.forEach((cluster, i) => {
    const limit = clusters[i + 1]?.start ?? text.length;
    while (cluster.end < limit && isCombining(text.charCodeAt(cluster.end))) cluster.end++;
  });
  return clusters;
}

/** Moves a cluster and its findings from working-text offsets to input offsets. */
function moveToInput(cluster: Cluster, working: WorkingText): void {
  const move = (span: { start: number; end: number }): void => {
    span.start = working.toInput(span.start);
    span.end = working.toInput(span.end - 1) + 1;
  };
  move(cluster);
  for (const finding of cluster.findings) move(finding as { start: number; end: number });
}

/** Everything from `start` on becomes one cluster: the end of a chain of findings that each uncover the next. */
function takeRest(clusters: readonly Cluster[], start: number, tail: number): Cluster[] {
  const rest = widen(clusters, start, tail);
  return [...clusters.filter((cluster) => cluster.end <= rest.start), rest];
}

/** One cluster over `[start, end)` and everything of `clusters` that it overlaps. */
function widen(clusters: readonly Cluster[], start: number, end: number): Cluster {
  const inside = clusters.filter((cluster) => cluster.start < end && cluster.end > start);
  const nearest = inside[0] ?? clusters.find((cluster) => cluster.start >= start) ?? clusters[clusters.length - 1]!;
  const findings = inside.flatMap((cluster) => cluster.findings);
  return {
    start: Math.min(start, inside[0]?.start ?? start),
    end: Math.max(end, inside[inside.length - 1]?.end ?? end),
    findings,
    best: nearest.best,
  };
}

/** The input offset behind an output offset; inside a replacement, the start or end of what it replaced. */
function toInputOffset(applied: Applied, offset: number, isEnd: boolean): number {
  let shift = 0;
  for (const { inputStart, inputEnd, outputStart, outputEnd } of applied.replacements) {
    if (isEnd ? offset <= outputStart : offset < outputStart) break;
    if (isEnd ? offset <= outputEnd : offset < outputEnd) return isEnd ? inputEnd : inputStart;
    shift = inputEnd - outputEnd;
  }
  return offset + shift;
}
