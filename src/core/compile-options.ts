import { compileAllow } from './allow.js';
import { demand, demandOptions, demandScore, isObject } from './checks.js';
import { dictionaryDetector } from './dictionary-detector.js';
import type { PiiSieveError } from './errors.js';
import type { ContextPack, Detector, MinScore, Policy, ScannerOptions, Suppressor, TextView, Trace } from './types.js';

/** Default threshold: what a search box wants. */
const DEFAULT_MIN_SCORE = 0.5;

const KNOWN: readonly (keyof ScannerOptions)[] = [
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
];

export interface CompiledOptions {
  readonly detectors: readonly Detector[];
  readonly suppressors: readonly Suppressor[];
  readonly views: readonly TextView[];
  readonly context: readonly ContextPack[];
  readonly entities: readonly string[];
  minScore(entity: string): number;
  /** Is this matched text on the caller's allow list? */
  readonly isAllowed: ((matched: string) => boolean) | undefined;
  readonly maxLength: number;
  readonly trace: Trace | undefined;
}

/** Checks every option once and compiles it. Throws `PiiSieveError` with the path of what is wrong. */
export function compileOptions(options: ScannerOptions): CompiledOptions {
  demandOptions(options, KNOWN, 'scanner');
  const { suppressors = [], views = [], context = [], policy, minScore, allow, engine, maxLength, onFinding, trace } = options;
  const detectors = compileDetectors(options);
  const entities = [...new Set(detectors.flatMap((detector) => detector.entities))];
  checkPolicy(policy, entities);
  const most = maxLength ?? Number.POSITIVE_INFINITY;
  demand(typeof most === 'number' && most > 0, 'invalid-option', 'maxLength', 'must be a number over 0');
  for (const [name, hook] of Object.entries({ onFinding, trace })) {
    demand(hook === undefined || typeof hook === 'function', 'invalid-option', name, 'must be a function');
  }
  return {
    detectors,
    suppressors,
    views,
    context,
    entities,
    minScore: compileMinScore(minScore, entities),
    isAllowed: compileAllow(allow, engine),
    maxLength: most,
    trace,
  };
}

function compileDetectors({ detectors, deny = {}, engine }: ScannerOptions): Detector[] {
  demand(Array.isArray(detectors), 'invalid-option', 'detectors', 'must be a list of detectors');
  const bound = detectors.map((detector: Detector, i) => {
    const path = `detectors[${i}]`;
    const isDetector = Array.isArray(detector?.triggers) && Array.isArray(detector.entities);
    demand(isDetector, 'invalid-detector', path, orFactory(detector, 'is no detector'));
    return detector.bind?.(engine, path) ?? detector;
  });
  for (const [entity, words] of Object.entries(deny)) {
    try {
      bound.push(dictionaryDetector({ id: 'deny', entity, words, score: 1 }));
    } catch (error) {
      demand(false, 'invalid-option', `deny.${entity}`, (error as PiiSieveError).message);
    }
  }
  return bound;
}

/** A policy that names an entity no detector has would silently do nothing: an error. */
export function checkPolicy(policy: Policy = {}, entities: readonly string[]): void {
  demand(isObject(policy), 'invalid-option', 'policy', 'must map entities to operators');
  for (const [entity, operator] of Object.entries(policy)) {
    const path = `policy.${entity}`;
    demandFound(entity, entities, path);
    const isOperator = operator === undefined || (isObject(operator) && typeof operator.apply === 'function');
    demand(isOperator, 'invalid-option', path, orFactory(operator, 'is no operator'));
  }
}

function compileMinScore(minScore: MinScore = {}, entities: readonly string[]): (entity: string) => number {
  const scores: Record<string, number | undefined> = isObject(minScore) ? minScore : { default: minScore };
  for (const [entity, score] of Object.entries(scores)) {
    if (score === undefined) continue;
    const path = isObject(minScore) ? `minScore.${entity}` : 'minScore';
    demandFound(entity, entities, path);
    demandScore(score, path, 'invalid-option');
  }
  const byEntity = new Map(Object.entries(scores));
  const fallback = byEntity.get('default') ?? DEFAULT_MIN_SCORE;
  return (entity) => byEntity.get(entity) ?? fallback;
}

/** Options that go by entity name those that a detector finds, or all others. */
function demandFound(entity: string, entities: readonly string[], path: string): void {
  const allowed = ['default', ...entities];
  demand(allowed.includes(entity), 'unknown-entity', path, 'is found by no detector of this scanner', allowed);
}

function orFactory(value: unknown, message: string): string {
  return typeof value === 'function' ? 'is a factory: call it' : message;
}
