import { dictionaryDetector } from './dictionary-detector.js';
import { PiiSieveError } from './errors.js';
import type { Detector, MinScore, PatternEngine, Policy, ScannerOptions, Trace } from './types.js';

/** Default threshold: what a search box wants. */
const DEFAULT_MIN_SCORE = 0.5;

const KNOWN = [
  'detectors',
  'suppressors',
  'views',
  'context',
  'policy',
  'minScore',
  'allow',
  'deny',
  'engine',
  'maxLength',
  'onFinding',
  'trace',
] as const;

export interface CompiledOptions {
  readonly detectors: readonly Detector[];
  readonly entities: readonly string[];
  minScore(entity: string): number;
  /** Is this matched text on the caller's allow list? */
  readonly isAllowed: ((matched: string) => boolean) | undefined;
  readonly maxLength: number;
  readonly trace: Trace | undefined;
}

/** Checks every option once and compiles it. Throws `PiiSieveError` with the path of what is wrong. */
export function compileOptions(options: ScannerOptions, more: readonly string[] = []): CompiledOptions {
  if (typeof options !== 'object' || options === null) throw new PiiSieveError('invalid-option', 'options', 'must be an object');
  const known: readonly string[] = [...KNOWN, ...more];
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new PiiSieveError('unknown-option', key, 'is no option of this scanner', known);
  }
  const detectors = compileDetectors(options, options.engine);
  const entities = [...new Set(detectors.flatMap((detector) => detector.entities))];
  checkPolicy(options.policy, entities, 'policy');
  const { maxLength = Number.POSITIVE_INFINITY } = options;
  if (!(typeof maxLength === 'number' && maxLength > 0))
    throw new PiiSieveError('invalid-option', 'maxLength', 'must be a number over 0');
  for (const hook of ['onFinding', 'trace'] as const) {
    if (options[hook] !== undefined && typeof options[hook] !== 'function') {
      throw new PiiSieveError('invalid-option', hook, 'must be a function');
    }
  }
  return {
    detectors,
    entities,
    minScore: compileMinScore(options.minScore, entities),
    isAllowed: compileAllow(options.allow, options.engine),
    maxLength,
    trace: options.trace,
  };
}

function compileDetectors(options: ScannerOptions, engine: PatternEngine | undefined): Detector[] {
  if (!Array.isArray(options.detectors)) throw new PiiSieveError('invalid-option', 'detectors', 'must be a list of detectors');
  const detectors = options.detectors.map((detector: Detector, i) => {
    const path = `detectors[${i}]`;
    if (
      typeof detector !== 'object' ||
      detector === null ||
      !Array.isArray(detector.triggers) ||
      !Array.isArray(detector.entities)
    ) {
      const hint = typeof detector === 'function' ? 'is a factory: call it' : 'is no detector';
      throw new PiiSieveError('invalid-detector', path, hint);
    }
    return detector.bind?.(engine, path) ?? detector;
  });
  for (const [entity, words] of Object.entries(options.deny ?? {})) {
    try {
      detectors.push(dictionaryDetector({ id: 'deny', entity, words, score: 1 }));
    } catch (error) {
      const { message } = error as PiiSieveError;
      throw new PiiSieveError('invalid-option', `deny.${entity}`, message);
    }
  }
  return detectors;
}

/** A policy that names an entity no detector has would silently do nothing: an error. */
export function checkPolicy(policy: Policy | undefined, entities: readonly string[], path: string): void {
  if (policy === undefined) return;
  if (typeof policy !== 'object' || policy === null)
    throw new PiiSieveError('invalid-option', path, 'must map entities to operators');
  for (const [entity, operator] of Object.entries(policy)) {
    if (entity !== 'default' && !entities.includes(entity)) {
      throw new PiiSieveError('unknown-entity', `${path}.${entity}`, 'is found by no detector of this scanner', [
        'default',
        ...entities,
      ]);
    }
    if (operator === undefined) continue;
    if (typeof operator !== 'object' || operator === null || typeof operator.apply !== 'function') {
      const hint = typeof operator === 'function' ? 'is a factory: call it' : 'is no operator';
      throw new PiiSieveError('invalid-option', `${path}.${entity}`, hint);
    }
  }
}

function compileMinScore(minScore: MinScore | undefined, entities: readonly string[]): (entity: string) => number {
  const check = (score: unknown, path: string): void => {
    if (!(typeof score === 'number' && score >= 0 && score <= 1)) {
      throw new PiiSieveError('invalid-option', path, 'must be a number from 0 to 1');
    }
  };
  if (minScore === undefined) return () => DEFAULT_MIN_SCORE;
  if (typeof minScore !== 'object' || minScore === null) {
    check(minScore, 'minScore');
    return () => minScore as number;
  }
  const byEntity = new Map<string, number>();
  for (const [entity, score] of Object.entries(minScore)) {
    if (score === undefined) continue;
    if (entity !== 'default' && !entities.includes(entity)) {
      throw new PiiSieveError('unknown-entity', `minScore.${entity}`, 'is found by no detector of this scanner', [
        'default',
        ...entities,
      ]);
    }
    check(score, `minScore.${entity}`);
    byEntity.set(entity, score);
  }
  const fallback = byEntity.get('default') ?? DEFAULT_MIN_SCORE;
  return (entity) => byEntity.get(entity) ?? fallback;
}

/** Case and width do not matter to an allow list (NFKC folds full-width forms). */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Without an engine, allow patterns are asked about findings up to this length only, and must be simple. */
const MAX_ALLOWED = 256;

/**
 * Patterns that V8 may need more than quadratic time for: groups that repeat what repeats, look-around, back-references, and more than two
 * open repetitions. On at most 256 units, everything else is bounded by a constant.
 */
const UNSAFE = /[*+}]\)[*+{]|\|[^()]*\)[*+{]|\(\?<?[=!]|\\[1-9k]|(?:(?:[*+]|,\})[\s\S]*){3}/;

function compileAllow(
  allow: ScannerOptions['allow'],
  engine: PatternEngine | undefined,
): ((matched: string) => boolean) | undefined {
  if (allow === undefined || allow.length === 0) return undefined;
  const exact = new Set<string>();
  const tests: ((matched: string) => boolean)[] = [];
  allow.forEach((entry, i) => {
    if (typeof entry === 'string') exact.add(fold(entry));
    else if (!(entry instanceof RegExp)) throw new PiiSieveError('invalid-option', `allow[${i}]`, 'must be a string or a RegExp');
    else if (engine) {
      const compiled = engine.compile(entry, `allow[${i}]`);
      tests.push((matched) => compiled.matchesWhole(matched));
    } else {
      if (UNSAFE.test(entry.source)) {
        throw new PiiSieveError(
          'unsafe-pattern',
          `allow[${i}]`,
          "may take more than linear time: simplify it, or pass re2Engine() from 'pii-sieve/re2'",
        );
      }
      const whole = new RegExp(`^(?:${entry.source})$`, entry.flags.replace(/[gym]/g, ''));
      tests.push((matched) => matched.length <= MAX_ALLOWED && whole.test(matched));
    }
  });
  return (matched) => exact.has(fold(matched)) || tests.some((test) => test(matched));
}
