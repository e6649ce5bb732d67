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

/** What is wrong with a value, which may be a factory that was not called. */
export function orFactory(value: unknown, message: string): string {
  return typeof value === 'function' ? 'is a factory: call it' : message;
}

/** Refuses what is no list of parts with such fields, a field by what it must be: function, object, or list without gaps. Undefined is an empty list. */
export function demandParts<P extends object>(
  parts: readonly P[] | undefined = [],
  option: string,
  fields: { readonly [field in keyof P]?: string },
  code: PiiSieveErrorCode = 'invalid-option',
): readonly P[] {
  demand(Array.isArray(parts), 'invalid-option', option, 'must be a list');
  parts.forEach((part: P | undefined, i) => {
    for (const field in fields) {
      const value: unknown = part?.[field];
      const kind = Array.isArray(value) && value.every(Boolean) ? 'list' : isObject(value) ? 'object' : typeof value;
      demand(kind === fields[field], code, `${option}[${i}]`, orFactory(part, `lacks '${field}'`));
    }
  });
  return parts;
}

/** Refuses what is no object, or has an option that is not known. */
export function demandOptions(options: unknown, known: readonly string[], of: string): asserts options is object {
  demand(isObject(options), 'invalid-option', 'options', 'must be an object');
  for (const key of Object.keys(options)) demand(known.includes(key), 'unknown-option', key, `is no option of this ${of}`, known);
}

export function demandEntity(
  entity: unknown,
  path: string,
  code: PiiSieveErrorCode = 'invalid-detector',
): asserts entity is string {
  demand(
    typeof entity === 'string' && ENTITY.test(entity),
    code,
    path,
    'must be upper snake case, 3 to 64 characters, such as EMPLOYEE_ID',
  );
}

export function demandScore(score: unknown, path: string, code: PiiSieveErrorCode = 'invalid-detector'): asserts score is number {
  demand(typeof score === 'number' && score >= 0 && score <= 1, code, path, 'must be a number from 0 to 1');
}
