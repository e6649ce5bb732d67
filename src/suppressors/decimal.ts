import { isDigit } from '../core/characters.js';
import type { Suppressor } from '../core/types.js';
import { isNumberEntity } from './around.js';

/** The longest whole part that is followed to the left of the point. */
const WHOLE = 12;
/** Fewer decimals are a group of some number: `1234.567`. */
const SHORTEST = 5;

/**
 * Covers the fraction of a decimal number: bare digits behind one point and a whole part (`0.19999999999999998`, `3.14159265358`).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [mxClabe()], suppressors: [decimal()] }).test('0.032180000118359719') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function decimal(): Suppressor {
  return {
    id: 'decimal',
    reach: { before: WHOLE + 2, after: 1 },
    covers({ text }, start, end, entity) {
      if (!isNumberEntity(entity) || end - start < SHORTEST || text.charCodeAt(start - 1) !== 46) return false;
      for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return false;
      let whole = start - 2;
      while (start - 2 - whole < WHOLE && isDigit(text.charCodeAt(whole))) whole--;
      // A third group makes it a version, a dotted number, an address.
      return whole < start - 2 && text.charCodeAt(whole) !== 46 && text.charCodeAt(end) !== 46;
    },
  };
}
