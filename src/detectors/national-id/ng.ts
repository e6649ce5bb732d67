import { verhoeff } from '../../checksums/verhoeff.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** National identification number (NIN). */
// The last digit is said to be Verhoeff's, and another by others: NIMC publishes no rule, so a wrong one is left open.
const NG_NIN = {
  entity: 'NG_NIN',
  topic: 'id',
  formats: '99999999999|9999_9999_999',
  words: 'nin~|nin nigeria|nigeria nin|national identification number|nimc|national identity number|nin number|nin slip',
  odds: 10,
  openOdds: 1,
  check: (v) => verhoeff(v, 11) || undefined,
} as const satisfies Scheme;

/** Bank verification number (BVN). */
const NG_BVN = {
  entity: 'NG_BVN',
  topic: 'id',
  formats: '99999999999',
  first: '2',
  words: 'bvn|bank verification number|bvn number',
  odds: 10,
  evidence: ['prefix'],
  check: (v) => v[1]! === 2,
} as const satisfies Scheme;

/** Taxpayer number (TIN). */
const NG_TIN = {
  entity: 'NG_TIN',
  topic: 'tax',
  formats: '99999999-9999|9999999999|999999999999',
  words: 'tin~|jtb tin|firs~|tax identification number',
  odds: 1,
} as const satisfies Scheme;

/** Passport. */
const NG_PASSPORT = {
  entity: 'NG_PASSPORT',
  topic: 'passport',
  formats: 'A99999999',
  first: 'AB',
  words: 'nigerian passport|nigeria passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Nigeria. */
export const schemes = [NG_NIN, NG_BVN, NG_TIN, NG_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  NG_NIN: ['national identification number (NIN)', 'https://nimc.gov.ng'],
  NG_BVN: ['bank verification number (BVN)', 'https://nibss-plc.com.ng'],
  NG_TIN: ['taxpayer number (TIN)', 'https://tin.jtb.gov.ng'],
  NG_PASSPORT: ['passport', 'https://immigration.gov.ng'],
};

/** Finds: national identification number (NIN) (`NG_NIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function ngNin(): Detector<'NG_NIN'> {
  return detectSchemes('ng-nin', [NG_NIN]);
}

/** Finds: bank verification number (BVN) (`NG_BVN`). */
/* @__NO_SIDE_EFFECTS__ */
export function ngBvn(): Detector<'NG_BVN'> {
  return detectSchemes('ng-bvn', [NG_BVN]);
}

/** Finds: taxpayer number (TIN) (`NG_TIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function ngTin(): Detector<'NG_TIN'> {
  return detectSchemes('ng-tin', [NG_TIN]);
}

/** Finds: passport (`NG_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function ngPassport(): Detector<'NG_PASSPORT'> {
  return detectSchemes('ng-passport', [NG_PASSPORT]);
}
