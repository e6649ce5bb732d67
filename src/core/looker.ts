import { BARRIER_CODE, unitAt } from './characters.js';
import type { CompiledOptions } from './compile-options.js';
import type { Machinery } from './machinery.js';
import type { Candidate } from './resolve-overlaps.js';
import { Sweep } from './sweep.js';
import type { Scan, WordTable } from './types.js';
import { createWordBuffer } from './words.js';

/** Runs the detectors over one text and collects what they report. */
export interface Looker {
  readonly sweep: Sweep;
  /** What detectors and suppressors see of the text looked at last. */
  readonly scan: Scan;
  /** The candidates of a text, in the order they were reported. */
  look(text: string, hint: string): Candidate[];
  /** The second half of a look, at the text that the sweep has just read. */
  ask(text: string, hint: string): Candidate[];
}

let looks = 0;

/** Scanners share detectors: the count is one for all. */
export function nextLook(): number {
  return ++looks;
}

export function createLooker(options: CompiledOptions, machinery: Machinery): Looker {
  const { detectors, views, entities, minScore, isAllowed, trace } = options;
  /** A candidate under its threshold is not worth a second look, unless a trace or an allow list wants to see it. */
  const threshold = isAllowed === undefined && trace === undefined ? minScore : () => 0;
  let candidates: Candidate[] = [];
  const noWords: WordTable = createWordBuffer();
  const sweep = new Sweep(detectors, views, machinery);
  const context = machinery.context?.(options, sweep);
  const scan = {
    text: '',
    look: 0,
    words: noWords,
    plain: false,
    near: (topic, start, end) => context?.near(topic, start, end) ?? 0,
    mentions: (topics) => context?.mentions(topics) ?? false,
    least: Math.min(...entities.map(threshold)),
    report(entity, start, end, score, evidence, alternatives) {
      if (score < threshold(entity) || !(start >= 0 && start < end && end <= scan.text.length)) return;
      for (let i = start; i < end; i++) if (unitAt(scan.text, i) === BARRIER_CODE) return;
      const { id, specificity = 'specific' } = sweep.owner!;
      candidates.push({
        entity,
        start,
        end,
        score: Math.min(1, Math.max(0, score)),
        detector: id,
        specificity,
        evidence,
        alternatives,
      });
    },
  } satisfies Scan as { -readonly [key in keyof Scan]: Scan[key] };
  const ask: Looker['ask'] = (text, hint) => {
    scan.text = text;
    scan.plain = sweep.plain;
    scan.look = nextLook();
    scan.words = sweep.words ?? noWords;
    candidates = [];
    context?.reset(text, hint);
    sweep.ask(scan, hint !== '');
    return candidates;
  };
  return {
    sweep,
    scan,
    ask,
    look(text, hint) {
      sweep.read(text);
      return ask(text, hint);
    },
  };
}
