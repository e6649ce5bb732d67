import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** VAT number (TVA). */
// French numbers whose SIREN part begins with 000.
const MC_VAT = {
  entity: 'MC_VAT',
  topic: 'tax',
  formats: 'AA99999999999|AA 99 999 999 999',
  first: 'F',
  words: 'tva~|tva intracommunautaire|vat~|monaco',
  odds: 9000,
  check: (v) => v[1]! === 27 && num(v, 4, 3) === 0 && (12 + 3 * (num(v, 4, 9) % 97)) % 97 === num(v, 2, 2),
} as const satisfies Scheme;

/** Every scheme of Monaco. */
export const schemes = [MC_VAT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  MC_VAT: ['VAT number (TVA)', 'https://service-public-entreprises.gouv.mc'],
};

/** Finds: VAT number (TVA) (`MC_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function mcVat(): Detector<'MC_VAT'> {
  return detectSchemes('mc-vat', [MC_VAT]);
}
