import { BARRIER } from './characters.js';
import { checkedSubsetEngine } from './checked-subset.js';
import { demand, demandEntity, demandScore } from './checks.js';
import { context } from './context.js';
import type { Detector, Evidence, Reach, Scan, Specificity } from './types.js';

/** Longest match of a caller's pattern that a stream has to wait for. */
const PATTERN_REACH: Reach = { before: 1024, after: 1024 };

/** A pattern and what it matches. */
export interface PatternDetectorOptions<E extends string> {
  /** Names the detector in findings; default: `pattern-` and the entity in lower case. */
  readonly id?: string | undefined;
  /** Upper snake case, 3 to 64 characters. */
  readonly entity: E;
  /** Cloned without `g` and `y`. Runs on the scanner's `engine`. */
  readonly pattern: RegExp;
  /** Probability that a match is what `entity` says; default 0.9. */
  readonly score?: number | undefined;
  /** Context words of the pattern's own: lower case, one to four words each. */
  readonly keywords?: readonly string[] | undefined;
  /** Score of a match with one of `keywords` near; default: `score`. */
  readonly scoreWithKeyword?: number | undefined;
  /** What wins where it overlaps another finding of like score; default: `specific`. */
  readonly specificity?: Specificity | undefined;
}

/**
 * Finds a caller's regular expression: on the scanner's engine, by default a subset that is checked to be linear.
 *
 * @throws {PiiSieveError} `invalid-detector` for a wrong field; `unsafe-pattern` when the scanner is constructed with an engine
 * that cannot run the pattern in linear time.
 * @example
 * ```ts
 * patternDetector({ entity: 'TICKET', pattern: /\bTCK-\d{6}\b/ })
 * ```
 * @since 0.1.0
 */
export function patternDetector<const E extends string>(options: PatternDetectorOptions<E>): Detector<E> {
  const { entity, pattern, score = 0.9, scoreWithKeyword = score, keywords, specificity } = options ?? {};
  demandEntity(entity, 'patternDetector.entity');
  demand(pattern instanceof RegExp, 'invalid-detector', 'patternDetector.pattern', 'must be a RegExp');
  demandScore(score, 'patternDetector.score');
  demandScore(scoreWithKeyword, 'patternDetector.scoreWithKeyword');
  const topic = `pattern:${entity}`;
  const detector: Detector<E> = {
    id: options.id ?? `pattern-${entity.toLowerCase().replaceAll('_', '-')}`,
    entities: [entity],
    reach: PATTERN_REACH,
    specificity,
    triggers: [{ on: 'text', characters: '', find: () => {} }],
    keywords: keywords ? { [topic]: keywords } : undefined,
    brings: { context },
    bind(engine, path) {
      const compiled = (engine ?? checkedSubsetEngine()).compile(pattern, `${path}.pattern`);
      const find = (scan: Scan): void => {
        // A barrier is never part of a finding: each stretch between barriers is a text of its own.
        let from = 0;
        for (const stretch of scan.text.split(BARRIER)) {
          for (const [start, end] of compiled.matchAll(stretch)) {
            const near = keywords !== undefined && scan.near(topic, from + start, from + end) > 0;
            const evidence: Evidence[] = near ? ['pattern', 'context'] : ['pattern', 'format'];
            scan.report(entity, from + start, from + end, near ? scoreWithKeyword : score, evidence);
          }
          from += stretch.length + 1;
        }
      };
      return { ...detector, triggers: [{ on: 'text', characters: '', find }] };
    },
  };
  return detector;
}
