import { PiiSieveError, type PiiSieveErrorCode } from './errors.js';

const ENTITY = /^[A-Z][A-Z0-9_]{2,63}$/;

/** Refuses the option at `path` unless it is right. */
export function demand(
  right: unknown,
  code: PiiSieveErrorCode,
  path: string,
  message: string,
  allowed?: readonly string[],
): asserts right {
  if (!right) throw new PiiSieveError(code, path, message, allowed);
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Refuses what is no object, or has an option that is not known. */
export function demandOptions(options: unknown, known: readonly string[], of: string): asserts options is object {
  demand(isObject(options), 'invalid-option', 'options', 'must be an object');
  for (const key of Object.keys(options)) demand(known.includes(key), 'unknown-option', key, `is no option of this ${of}`, known);
}

export function demandEntity(entity: unknown, path: string): asserts entity is string {
  demand(
    typeof entity === 'string' && ENTITY.test(entity),
    'invalid-detector',
    path,
    'must be upper snake case, 3 to 64 characters, such as EMPLOYEE_ID',
  );
}

export function demandScore(score: unknown, path: string, code: PiiSieveErrorCode = 'invalid-detector'): asserts score is number {
  demand(typeof score === 'number' && score >= 0 && score <= 1, code, path, 'must be a number from 0 to 1');
}
