import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Personal number (CPR). */
const BH_CPR = {
  entity: 'BH_CPR',
  topic: 'id',
  formats: '999999999',
  words: 'bahrain cpr|cpr number bahrain|الرقم الشخصي|الرقم السكاني|بطاقة الهوية البحرين',
  odds: 8,
  evidence: ['date'],
  check: (v) => {
    const month = num(v, 2, 2);
    return month > 0 && month < 13;
  },
} as const satisfies Scheme;

/** Every scheme of Bahrain. */
export const schemes = [BH_CPR] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  BH_CPR: ['personal number (CPR)', 'https://www.iga.gov.bh'],
};

/** Finds: personal number (CPR) (`BH_CPR`). */
/* @__NO_SIDE_EFFECTS__ */
export function bhCpr(): Detector<'BH_CPR'> {
  return detectSchemes('bh-cpr', [BH_CPR]);
}
