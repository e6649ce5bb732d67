import { BARRIER, isDigit, isWordLetter } from './characters.js';
import { PiiSieveError } from './errors.js';
import type { Detector, Evidence, Reach, Scan, Specificity, Trigger } from './types.js';
import { hashWord } from './words.js';

const ENTITY = /^[A-Z][A-Z0-9_]{2,63}$/;
const ID = /^[a-z][a-z0-9-]{1,63}$/;
/** Longest match of a caller's pattern that a stream has to wait for. */
const PATTERN_REACH: Reach = { before: 1024, after: 1024 };

function requireEntity(entity: unknown, path: string): asserts entity is string {
  if (typeof entity !== 'string' || !ENTITY.test(entity)) {
    throw new PiiSieveError('invalid-detector', path, 'must be upper snake case, 3 to 64 characters, such as EMPLOYEE_ID');
  }
}

function requireScore(score: number, path: string): void {
  if (!(typeof score === 'number' && score >= 0 && score <= 1)) {
    throw new PiiSieveError('invalid-detector', path, 'must be a number from 0 to 1');
  }
}

/**
 * Checks a caller's own detector and returns it as it is: triggers say when it is asked, `scan.report` takes what it finds.
 *
 * @throws {PiiSieveError} `invalid-detector` with the path of the wrong field.
 * @example
 * ```ts
 * defineDetector({
 *   id: 'employee-id', entities: ['EMPLOYEE_ID'], reach: { before: 2, after: 0 },
 *   triggers: [{ on: 'token', length: [8, 8], find: (scan, start, end) => scan.report('EMPLOYEE_ID', start, end, 0.9, ['pattern']) }],
 * })
 * ```
 * @since 0.1.0
 */
export function defineDetector<const E extends string>(detector: Detector<E>): Detector<E> {
  if (typeof detector !== 'object' || detector === null)
    throw new PiiSieveError('invalid-detector', 'detector', 'must be an object');
  if (!ID.test(detector.id))
    throw new PiiSieveError('invalid-detector', 'detector.id', 'must be lower-case words joined by dashes');
  if (!Array.isArray(detector.entities) || detector.entities.length === 0) {
    throw new PiiSieveError('invalid-detector', 'detector.entities', 'must list at least one entity');
  }
  detector.entities.forEach((entity, i) => {
    requireEntity(entity, `detector.entities[${i}]`);
  });
  if (!Array.isArray(detector.triggers) || detector.triggers.length === 0) {
    throw new PiiSieveError('invalid-detector', 'detector.triggers', 'must list at least one trigger');
  }
  const kinds: readonly Trigger['on'][] = ['character', 'number', 'token', 'word', 'words', 'text'];
  detector.triggers.forEach((trigger, i) => {
    if (!kinds.includes(trigger.on))
      throw new PiiSieveError('invalid-detector', `detector.triggers[${i}].on`, 'is unknown', kinds);
    if (typeof trigger.find !== 'function')
      throw new PiiSieveError('invalid-detector', `detector.triggers[${i}].find`, 'must be a function');
  });
  const { before, after } = detector.reach ?? {};
  if (!(Number.isInteger(before) && before >= 0 && Number.isInteger(after) && after >= 0)) {
    throw new PiiSieveError('invalid-detector', 'detector.reach', 'must hold whole numbers `before` and `after`');
  }
  return detector;
}

export interface PatternDetectorOptions<E extends string> {
  readonly id?: string | undefined;
  readonly entity: E;
  /** Cloned without `g` and `y`. Runs on the scanner's `engine`. */
  readonly pattern: RegExp;
  /** Probability that a match is what `entity` says; default 0.9. */
  readonly score?: number | undefined;
  /** Score of a match with one of `keywords` near; default: the same. */
  readonly keywords?: readonly string[] | undefined;
  readonly scoreWithKeyword?: number | undefined;
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
  const { entity, pattern, score = 0.9, scoreWithKeyword = score, keywords, specificity } = options;
  requireEntity(entity, 'patternDetector.entity');
  if (!(pattern instanceof RegExp)) throw new PiiSieveError('invalid-detector', 'patternDetector.pattern', 'must be a RegExp');
  requireScore(score, 'patternDetector.score');
  requireScore(scoreWithKeyword, 'patternDetector.scoreWithKeyword');
  const topic = `pattern:${entity}`;
  const detector: Detector<E> = {
    id: options.id ?? `pattern-${entity.toLowerCase().replaceAll('_', '-')}`,
    entities: [entity],
    reach: PATTERN_REACH,
    specificity,
    triggers: [{ on: 'text', characters: '', find: () => {} }],
    keywords: keywords ? { [topic]: keywords } : undefined,
    bind(engine, path) {
      const compiled = engine.compile(pattern, `${path}.pattern`);
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

export interface DictionaryDetectorOptions<E extends string> {
  readonly id?: string | undefined;
  readonly entity: E;
  /** Whole words or phrases; case is ignored. */
  readonly words: readonly string[];
  /** Probability that a match is what `entity` says; default 0.9. */
  readonly score?: number | undefined;
}

/**
 * Finds whole words and phrases of a list, however long the list is: one table look-up per word of the text.
 *
 * @throws {PiiSieveError} `invalid-detector` for an empty list or a phrase without a letter or digit.
 * @example
 * ```ts
 * dictionaryDetector({ entity: 'PROJECT_NAME', words: ['blue heron', 'kestrel'] })
 * ```
 * @since 0.1.0
 */
export function dictionaryDetector<const E extends string>(options: DictionaryDetectorOptions<E>): Detector<E> {
  const { entity, words, score = 0.9 } = options;
  requireEntity(entity, 'dictionaryDetector.entity');
  requireScore(score, 'dictionaryDetector.score');
  if (!Array.isArray(words) || words.length === 0)
    throw new PiiSieveError('invalid-detector', 'dictionaryDetector.words', 'must list words');
  const byHead = new Map<number, string[]>();
  let longest = 0;
  words.forEach((word, i) => {
    const folded = typeof word === 'string' ? word.trim().toLowerCase() : '';
    if (!/[\p{L}\p{N}]/u.test(folded)) {
      throw new PiiSieveError('invalid-detector', `dictionaryDetector.words[${i}]`, 'must hold a letter or a digit');
    }
    const hash = hashWord(folded.slice(0, headLength(folded)));
    const list = byHead.get(hash);
    if (list) list.push(folded);
    else byHead.set(hash, [folded]);
    longest = Math.max(longest, folded.length);
  });
  for (const list of byHead.values()) list.sort((a, b) => b.length - a.length);
  return {
    id: options.id ?? `dictionary-${entity.toLowerCase().replaceAll('_', '-')}`,
    entities: [entity],
    reach: { before: 1, after: longest + 1 },
    triggers: [{ on: 'text', characters: '', find: (scan) => findWords(scan, entity, byHead, score) }],
  };
}

const isWordUnit = (code: number): boolean => isDigit(code) || isWordLetter(code);

/** The first word of a phrase: what the table is keyed by. A phrase that starts with a sign, or in an unspaced script, by one unit. */
function headLength(phrase: string): number {
  let length = 0;
  while (length < phrase.length && isWordUnit(phrase.charCodeAt(length))) length++;
  return Math.max(1, length);
}

function findWords(scan: Scan, entity: string, byHead: ReadonlyMap<number, readonly string[]>, score: number): void {
  const { text } = scan;
  let i = 0;
  while (i < text.length) {
    let end = i;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
    if (end === i) end++;
    for (const phrase of byHead.get(hashWord(text.slice(i, Math.min(end, i + 256)))) ?? []) {
      const stop = i + phrase.length;
      if (text.slice(i, stop).toLowerCase() !== phrase) continue;
      if (isWordUnit(text.charCodeAt(stop)) && isWordUnit(text.charCodeAt(stop - 1))) continue;
      scan.report(entity, i, stop, score, ['dictionary', 'format']);
      end = stop;
      break;
    }
    i = end;
  }
}
