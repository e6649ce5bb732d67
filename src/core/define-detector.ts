import { demand, demandEntity, isObject } from './checks.js';
import { context } from './context.js';
import { areLone } from './lone-numbers.js';
import { numbers } from './sweep-numbers.js';
import { words } from './sweep-words.js';
import type { Detector, Trigger } from './types.js';

/** What a trigger of each kind must say besides, and what that is. */
const FIELDS: Readonly<Record<Trigger['on'], readonly [field: string, kind: Kind] | undefined>> = {
  character: ['characters', 'a string'],
  number: ['digits', 'two whole numbers'],
  token: ['length', 'two whole numbers'],
  word: ['words', 'a list of words'],
  words: undefined,
  text: ['characters', 'a string'],
  hint: undefined,
  digits: ['fewest', 'a whole number'],
};

type Kind = 'a string' | 'two whole numbers' | 'a list of words' | 'a whole number';

function isOfKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'a string':
      return typeof value === 'string';
    case 'a whole number':
      return Number.isInteger(value);
    case 'two whole numbers':
      return Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
    case 'a list of words':
      return Array.isArray(value) && value.every((word) => typeof word === 'string');
  }
}

const ID = /^[a-z][a-z0-9-]{1,63}$/;

/**
 * Checks a caller's own detector and brings the machinery it may ask for: triggers say when it is asked, `scan.report` takes what it finds.
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
  const check = (right: unknown, field: string, message: string, allowed?: readonly string[]): void =>
    demand(right, 'invalid-detector', `detector${field}`, message, allowed);
  check(isObject(detector), '', 'must be an object');
  check(ID.test(detector.id), '.id', 'must be lower-case words joined by dashes');
  const { entities, triggers } = detector;
  check(Array.isArray(entities) && entities.length > 0, '.entities', 'must list at least one entity');
  entities.forEach((entity, i) => {
    demandEntity(entity, `detector.entities[${i}]`);
  });
  check(Array.isArray(triggers) && triggers.length > 0, '.triggers', 'must list at least one trigger');
  triggers.forEach((trigger: Trigger, i) => {
    const path = `.triggers[${i}]`;
    check(isObject(trigger), path, 'must be an object');
    const { on, find } = trigger;
    check(Object.hasOwn(FIELDS, on), `${path}.on`, 'is unknown', Object.keys(FIELDS));
    check(typeof find === 'function', `${path}.find`, 'must be a function');
    const [field, kind] = FIELDS[on] ?? [];
    const isRight = kind === undefined || isOfKind(Object.entries(trigger).find(([name]) => name === field)?.[1], kind);
    check(isRight, `${path}.${field}`, `must be ${kind}`);
  });
  const { before, after } = detector.reach ?? {};
  check(
    Number.isInteger(before) && before >= 0 && Number.isInteger(after) && after >= 0,
    '.reach',
    'must hold whole numbers `before` and `after`',
  );
  return { ...detector, brings: { context, lone: areLone, numbers, words } };
}
