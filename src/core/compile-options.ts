import { compileAllow } from './allow.js';
import { demand, demandOptions, demandParts, demandScore, isObject, orFactory } from './checks.js';
import { denied } from './dictionary-detector.js';
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
  const { policy, minScore, allow, engine, maxLength = Number.POSITIVE_INFINITY, onFinding, trace } = options;
  demand(engine === undefined || isFunction(engine?.compile), 'invalid-option', 'engine', 'must be a pattern engine');
  const detectors = compileDetectors(options);
  const entities = [...new Set(detectors.flatMap((detector) => detector.entities))];
  checkPolicy(policy, entities);
  demand(typeof maxLength === 'number' && maxLength > 0, 'invalid-option', 'maxLength', 'must be a number over 0');
  for (const [name, hook] of Object.entries({ onFinding, trace })) {
    demand(hook === undefined || isFunction(hook), 'invalid-option', name, 'must be a function');
  }
  return {
    detectors,
    suppressors: demandParts(options.suppressors, 'suppressors', { covers: 'function', reach: 'object' }),
    views: demandParts(options.views, 'views', { fold: 'function', reach: 'object' }),
    context: demandParts(options.context, 'context', { topics: 'object' }),
    entities,
    minScore: compileMinScore(minScore, entities),
    isAllowed: compileAllow(allow, engine),
    maxLength,
    trace,
  };
}

function compileDetectors({ detectors, deny = {}, engine }: ScannerOptions): Detector[] {
  demand(detectors !== undefined, 'invalid-option', 'detectors', 'must be a list');
  const fields = { triggers: 'list', entities: 'list', reach: 'object' };
  const bound = demandParts(detectors, 'detectors', fields, 'invalid-detector').map(
    (detector, i) => detector.bind?.(engine, `detectors[${i}]`) ?? detector,
  );
  demand(isObject(deny), 'invalid-option', 'deny', 'must map entities to words');
  for (const [entity, words] of Object.entries(deny)) bound.push(denied(entity, words));
  return bound;
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

/** A policy that names an entity no detector has would silently do nothing: an error. */
export function checkPolicy(policy: Policy = {}, entities: readonly string[]): void {
  demand(isObject(policy) && !Array.isArray(policy), 'invalid-option', 'policy', 'must map entities to operators');
  for (const [entity, operator] of Object.entries(policy)) {
    const path = `policy.${entity}`;
    demandFound(entity, entities, path);
    const isOperator = operator === undefined || (isObject(operator) && isFunction(operator.apply));
    demand(isOperator, 'invalid-option', path, orFactory(operator, 'must be an operator such as mask()'));
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
