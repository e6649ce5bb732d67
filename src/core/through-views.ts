import { type Looker, nextLook } from './looker.js';
import type { Candidate } from './resolve-overlaps.js';
import { isSuppressed } from './suppression.js';
import { NOTED, type Sweep } from './sweep.js';
import type { Tell } from './trace.js';
import type { Evidence, FoldedText, Incomplete, Scan, Suppressor, TextView } from './types.js';
import { bitOf, LAST_VIEW_BIT, unfoldSpan } from './view.js';
import type { Span } from './working-text.js';

/** Encodings nested deeper than this are reported as `incomplete`. */
const MAX_DEPTH = 3;

/** Looks at folded readings of the text that the looker looked at last. */
export interface ThroughViews {
  /** Does a view make something else of the text? */
  folds(text: string): boolean;
  /** Adds to `into` what is found in folds of the text only, or better there. */
  look(text: string, hint: string, into: Candidate[], incomplete: Incomplete[] | undefined, tell: Tell | undefined): void;
}

/** One view that changed something: the text it was given and what it made of it. */
interface FoldStep {
  readonly view: TextView;
  readonly folded: FoldedText;
  readonly from: string;
}

/** The machinery that views bring. */
export const views = { call, through };

/** Tells the sweep what calls each view, but for words, whose reader knows. */
function call(sweep: Sweep, list: readonly TextView[]): void {
  list.forEach(({ characters, nonAscii, digits, words, wordLength }, i) => {
    const bit = bitOf(i);
    sweep.note(characters ?? '', NOTED);
    for (const character of characters ?? '') {
      const code = character.charCodeAt(0);
      if (code < 128) sweep.viewCharacters[code]! |= bit;
    }
    if (nonAscii === true) sweep.nonAsciiViews |= bit;
    if (digits !== undefined) sweep.digitViews.push({ bit, digits });
    const isConditional = nonAscii === true || [characters, digits, words, wordLength].some((given) => given !== undefined);
    if (!isConditional || i > LAST_VIEW_BIT) sweep.alwaysViews |= bit;
  });
}

function through(list: readonly TextView[], looker: Looker, suppressors: readonly Suppressor[]): ThroughViews {
  const { sweep } = looker;
  const needCapitals = list.reduce(
    (bits, { capitals }, i) => (capitals === true && i <= LAST_VIEW_BIT ? bits | bitOf(i) : bits),
    0,
  );
  /** The views that the text has something for, one bit each. */
  const called = () => (sweep.capitals ? sweep.views : sweep.views & ~needCapitals);
  /** The first fold of a text, found when it was asked whether there is one: the look that follows goes on from there. */
  let begun: { readonly text: string; readonly index: number; readonly folded: FoldedText } | undefined;
  return {
    folds(text) {
      begun = undefined;
      const views = called();
      if (views === 0) return false;
      for (let index = 0; index < list.length; index++) {
        const folded = views & bitOf(index) ? list[index]!.fold(text) : undefined;
        if (folded === undefined) continue;
        begun = { text, index, folded };
        return true;
      }
      return false;
    },

    /**
     * Folds the text by one view after another, each over what the ones before left, and looks at every step. At most
     * `MAX_DEPTH` rounds: however disguises nest, a text is looked at rounds × views times and no more.
     */
    look(text, hint, into, incomplete, tell) {
      const steps: FoldStep[] = [];
      let current = text;
      let known: Map<string, Candidate> | undefined;
      let plainly: Scan | undefined;
      let first = begun?.text === text ? begun : undefined;
      begun = undefined;
      for (let round = 1; ; round++) {
        let changed = false;
        for (let i = first?.index ?? 0; i < list.length; i++) {
          const view = list[i]!;
          if ((called() & bitOf(i)) === 0) continue;
          const folded: FoldedText | undefined = first?.folded ?? view.fold(current);
          first = undefined;
          if (folded === undefined) continue;
          const reason = round > MAX_DEPTH ? 'depth' : folded.incomplete;
          if (reason !== undefined && incomplete?.length === 0) incomplete.push({ start: 0, end: text.length, reason });
          if (round > MAX_DEPTH) return;
          changed = true;
          steps.push({ view, folded, from: current });
          current = folded.text;
          known ??= new Map(into.map((candidate) => [readingKey(candidate), candidate]));
          for (const candidate of looker.look(current, hint)) {
            if (isSuppressed(suppressors, candidate, looker.scan, tell, () => unfolded(candidate, steps))) continue;
            const matched = suppressors.length > 0 ? current.slice(candidate.start, candidate.end) : '';
            if (!unfold(candidate, steps) && candidate.evidence.includes('model')) continue;
            // What the folds left as it was is also judged where it stands: a fold beside it may have broken its URL.
            if (
              matched !== '' &&
              candidate.end - candidate.start === matched.length &&
              text.startsWith(matched, candidate.start)
            ) {
              // One for all candidates: whoever reads the text's URLs goes on where it was.
              plainly ??= { ...looker.scan, text, plain: false, look: nextLook(), near: () => 0, mentions: () => false };
              if (isSuppressed(suppressors, candidate, plainly, tell)) continue;
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
    },
  };
}

/** Where a candidate of the last fold stands in the text. */
function unfolded({ start, end }: Candidate, steps: readonly FoldStep[]): Span {
  return steps.reduceRight<Span>((span, { folded }) => unfoldSpan(folded, span[0], span[1]), [start, end]);
}

/**
 * Moves a candidate of the last fold to where it stands in the text; answers whether a view changed something inside it. Only those views
 * count against it. Where none did, the model has read the same words before: other surroundings do not make a person of them.
 */
function unfold(candidate: Candidate, steps: readonly FoldStep[]): boolean {
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
