import { demand, demandEntity, isObject } from './checks.js';
import { context } from './context.js';
import { numbers } from './sweep-numbers.js';
import { words } from './sweep-words.js';
import type { Detector, Trigger } from './types.js';

const KINDS: readonly Trigger['on'][] = ['character', 'number', 'token', 'word', 'words', 'text', 'hint', 'digits'];
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
  triggers.forEach(({ on, find }, i) => {
    check(KINDS.includes(on), `.triggers[${i}].on`, 'is unknown', KINDS);
    check(typeof find === 'function', `.triggers[${i}].find`, 'must be a function');
  });
  const { before, after } = detector.reach ?? {};
  check(
    Number.isInteger(before) && before >= 0 && Number.isInteger(after) && after >= 0,
    '.reach',
    'must hold whole numbers `before` and `after`',
  );
  return { ...detector, brings: { context, numbers, words } };
}
