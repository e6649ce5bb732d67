import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Public services number (ՀԾՀ). */
const AM_PSN = {
  entity: 'AM_PSN',
  topic: 'id',
  formats: '9999999999',
  words: 'հծհ|psn~|սոցիալական քարտ|public services number|social card',
  odds: 1,
} as const satisfies Scheme;

/** Passport. */
const AM_PASSPORT = {
  entity: 'AM_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999|AA 9999999',
  words: 'անձնագիր|паспорт|armenian passport|armenia passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Armenia. */
export const schemes = [AM_PSN, AM_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  AM_PSN: ['public services number (ՀԾՀ)', 'https://www.e-gov.am'],
  AM_PASSPORT: ['passport', 'https://www.police.am'],
};

/** Finds: public services number (ՀԾՀ) (`AM_PSN`). */
/* @__NO_SIDE_EFFECTS__ */
export function amPsn(): Detector<'AM_PSN'> {
  return detectSchemes('am-psn', [AM_PSN]);
}

/** Finds: passport (`AM_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function amPassport(): Detector<'AM_PASSPORT'> {
  return detectSchemes('am-passport', [AM_PASSPORT]);
}
