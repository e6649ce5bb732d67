import { requireEntity } from './check-detector.js';
import { PiiSieveError } from './errors.js';
import type { Detector, Trigger } from './types.js';

const ID = /^[a-z][a-z0-9-]{1,63}$/;

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
  const kinds: readonly Trigger['on'][] = ['character', 'number', 'token', 'word', 'words', 'text', 'hint', 'digits'];
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
