import { isDigit } from '../core/characters.js';
import type { Suppressor } from '../core/types.js';
import { isNumberEntity } from './around.js';

/**
 * Covers bare Unix times from September 2001 to May 2033, which start with 1: seconds (10 digits), milliseconds (13), microseconds (16) and nanoseconds
 * (19). Later times are left to the detectors, whose numbers start so more often.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [paymentCard()], suppressors: [unixTime()] }).test('1508777100000') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function unixTime(): Suppressor {
  return {
    id: 'unix-time',
    reach: { before: 1, after: 1 },
    covers({ text }, start, end, entity) {
      const length = end - start;
      if (!isNumberEntity(entity) || (length !== 10 && length !== 13 && length !== 16 && length !== 19)) return false;
      if (text.charCodeAt(start) !== 49 || isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end))) return false;
      for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return false;
      return true;
    },
  };
}
