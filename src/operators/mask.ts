import { PiiSieveError } from '../core/errors.js';
import type { Operator } from '../core/types.js';

/** With what and how much is masked. */
export interface MaskOptions {
  /** One character; default `*`. */
  readonly character?: string | undefined;
  /** How many letters and digits stay readable at the end; 0 to 4, default 0. More would be guessable. */
  readonly keepLast?: number | undefined;
}

/** What stands between the parts of numbers, names and addresses. Any other sign (of an emoji, of a password) is part of the value. */
const SEPARATOR = /[\s.,:;@+/()_'’&\p{Pd}]/u;

/** Every sign of these says something: only blanks stay. */
const SECRETS: readonly string[] = [
  'PASSWORD',
  'API_KEY',
  'SESSION_TOKEN',
  'SIGNED_URL_TOKEN',
  'URL_CREDENTIALS',
  'PRIVATE_KEY',
  'JWT',
];

/**
 * Replaces everything but separators with a mask character, so that the shape stays readable; of passwords and other secrets, separators too.
 *
 * @throws {PiiSieveError} `invalid-option` for a mask that is not one character, or more than four kept characters.
 * @example
 * ```ts
 * mask({ keepLast: 4 })   // "4111 1111 1111 1111" → "**** **** **** 1111"
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function mask(options: MaskOptions = {}): Operator {
  if (options === null || typeof options !== 'object')
    throw new PiiSieveError('invalid-option', 'mask', 'must be given an object');
  const { character = '*', keepLast = 0, ...more } = options;
  for (const name in more)
    throw new PiiSieveError('unknown-option', `mask.${name}`, 'is no option of mask()', ['character', 'keepLast']);
  if (typeof character !== 'string' || [...character].length !== 1 || /[\p{L}\p{N}\s]/u.test(character)) {
    throw new PiiSieveError('invalid-option', 'mask.character', 'must be one character that is no letter, digit or blank');
  }
  if (!Number.isInteger(keepLast) || keepLast < 0 || keepLast > 4) {
    throw new PiiSieveError('invalid-option', 'mask.keepLast', 'must be a whole number', ['0', '1', '2', '3', '4']);
  }
  return {
    id: 'mask',
    effect: 'replace',
    apply({ entity, matched }) {
      const separator = SECRETS.includes(entity) ? /\s/ : SEPARATOR;
      const units = [...matched];
      // Of a short value the last four would be most of it.
      let kept = units.filter((unit) => !separator.test(unit)).length > 2 * keepLast ? keepLast : 0;
      for (let i = units.length - 1; i >= 0; i--) {
        if (separator.test(units[i]!)) continue;
        if (kept > 0) kept--;
        else units[i] = character;
      }
      return units.join('');
    },
  };
}
