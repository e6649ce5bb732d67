import type { Suppressor } from '../core/types.js';
import { AROUND, isNumberEntity, tokenAround } from './around.js';

/**
 * Covers numbers and names inside a DOI (ISO 26324): `10.`, a registrant of four to nine digits, a slash and a suffix. The shape is the publisher's own, so it beats
 * a grouping that looks like something else.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [phone()], suppressors: [doi()] }).test('10.1000/415-555-0132') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function doi(): Suppressor {
  return {
    id: 'doi',
    reach: { before: AROUND, after: AROUND },
    beatsFormat: true,
    beatsContext: true,
    covers({ text }, start, end, entity) {
      // `10.1016/j.cell.2019.05.031`: publishers write journals and dates.
      if (!isNumberEntity(entity) && entity !== 'PERSON') return false;
      const token = tokenAround(text, start, end);
      const at = text.slice(token.start, start + 1).search(/(?:^|[/:])10\.\d/);
      if (at < 0) return false;
      const match = /^[/:]?10\.\d{4,9}\//.exec(text.slice(token.start + at, token.end));
      return match !== null;
    },
  };
}
