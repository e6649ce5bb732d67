import { PiiSieveError } from '../core/errors.js';
import type { Operator } from '../core/types.js';

/**
 * Puts a label in place of the finding: by default the entity's own, spelled to fit where it stands; or the given text, in
 * which `{entity}` stands for the entity's name.
 *
 * @throws {PiiSieveError} `invalid-option` for a replacement that is no string.
 * @example
 * ```ts
 * replace()               // "write to [EMAIL_ADDRESS]"
 * replace('<{entity}>')   // "write to <EMAIL_ADDRESS>"
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function replace(text?: string): Operator {
  if (text !== undefined && typeof text !== 'string')
    throw new PiiSieveError('invalid-option', 'replace', 'must be given a string');
  return {
    id: 'replace',
    effect: 'replace',
    apply: ({ entity, label }) => (text === undefined ? label : text.split('{entity}').join(entity)),
  };
}
