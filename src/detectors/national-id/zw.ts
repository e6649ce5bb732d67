import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num, valueAt } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** National registration number. */
// District, serial number, letter, district of origin; the letter is the number modulo 23, Z for 0 (PyPI zim-id, whose example is 50-2001148W50).
const ZW_NATIONAL_ID = {
  entity: 'ZW_NATIONAL_ID',
  topic: 'id',
  formats: '99-999999-A-99|99-9999999-A-99|99999999A99|99-999999A99|99-9999999A99|99 999999 A 99|99-999999 A 99',
  words: 'national registration|national id|zimbabwe id|id number|national registration number',
  odds: 26,
  openOdds: 4,
  check: (v, n) => valueAt('ZABCDEFGHJKLMNPQRSTVWXY', num(v, 0, n - 3) % 23) === v[n - 3]! || undefined,
} as const satisfies Scheme;

/** Every scheme of Zimbabwe. */
export const schemes = [ZW_NATIONAL_ID] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  ZW_NATIONAL_ID: ['national registration number', 'https://www.registrargeneral.gov.zw'],
};

/** Finds: national registration number (`ZW_NATIONAL_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function zwNationalId(): Detector<'ZW_NATIONAL_ID'> {
  return detectSchemes('zw-national-id', [ZW_NATIONAL_ID]);
}
