import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isYymmdd } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity card (MyKad). */
// Birth date, then the place of birth.
const MY_NRIC = {
  entity: 'MY_NRIC',
  topic: 'id',
  formats: '999999-99-9999|999999999999|999999 99 9999',
  words:
    'mykad|nric|ic number|no kp|kad pengenalan|no ic|nombor kad pengenalan|malaysian ic|mykad number|ic no~|ic~|kp no~|kp~|mykid',
  odds: 31,
  evidence: ['date', 'region'],
  check: (v) => isYymmdd(v, 0) && !'00 17 18 19 20 69 70 73 80 81 94 95 96 97'.includes(`${v[6]!}${v[7]!}`),
} as const satisfies Scheme;

/** Passport. */
const MY_PASSPORT = {
  entity: 'MY_PASSPORT',
  topic: 'passport',
  formats: 'A99999999',
  first: 'AHK',
  words: 'malaysian passport|pasport malaysia|pasport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Malaysia. */
export const schemes = [MY_NRIC, MY_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  MY_NRIC: ['identity card (MyKad)', 'https://www.jpn.gov.my'],
  MY_PASSPORT: ['passport', 'https://www.imi.gov.my'],
};

/** Finds: identity card (MyKad) (`MY_NRIC`). */
/* @__NO_SIDE_EFFECTS__ */
export function myNric(): Detector<'MY_NRIC'> {
  return detectSchemes('my-nric', [MY_NRIC]);
}

/** Finds: passport (`MY_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function myPassport(): Detector<'MY_PASSPORT'> {
  return detectSchemes('my-passport', [MY_PASSPORT]);
}
