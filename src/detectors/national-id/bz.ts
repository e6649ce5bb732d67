import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Taxpayer number (TIN). */
const BZ_TIN = {
  entity: 'BZ_TIN',
  topic: 'tax',
  formats: '999999-99|999999|99999999',
  words: 'tin~|tin belize|belize tax service|tax identification number',
  odds: 3,
  openOdds: 1,
  evidence: ['region'],
  check: (v, n) => (n === 6 ? undefined : [10, 13, 66].includes(num(v, 6, 2))),
} as const satisfies Scheme;

/** Every scheme of Belize. */
export const schemes = [BZ_TIN] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  BZ_TIN: ['taxpayer number (TIN)', 'https://bts.gov.bz'],
};

/** Finds: taxpayer number (TIN) (`BZ_TIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function bzTin(): Detector<'BZ_TIN'> {
  return detectSchemes('bz-tin', [BZ_TIN]);
}
