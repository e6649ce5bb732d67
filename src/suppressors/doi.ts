import type { Suppressor } from '../core/types.js';
import { AROUND, isNumberEntity, tokenAround } from './around.js';

/**
 * Covers numbers inside a DOI (ISO 26324): `10.`, a registrant of four to nine digits, a slash and a suffix. The shape is the publisher's own, so it beats
 * a grouping that looks like something else.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [phone()], suppressors: [doi()] }).test('10.1000/415-555-0132') // false
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function doi(): Suppressor {
  return {
    id: 'doi',
    reach: { before: AROUND, after: AROUND },
    beatsFormat: true,
    covers({ text }, start, end, entity) {
      if (!isNumberEntity(entity)) return false;
      const token = tokenAround(text, start, end);
      const at = text.slice(token.start, start + 1).search(/(?:^|[/:])10\.\d/);
      if (at < 0) return false;
      const match = /^[/:]?10\.\d{4,9}\//.exec(text.slice(token.start + at, token.end));
      return match !== null;
    },
  };
}
