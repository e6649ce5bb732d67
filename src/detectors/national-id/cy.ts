import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** What digits at odd places, counted from 1, are worth. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

/** Tax and VAT number (ΑΦΤ). */
// Digits at odd places are mapped, the sum modulo 26 is the letter.
const CY_TIC = {
  entity: 'CY_TIC',
  topic: 'tax',
  prefix: 'CY',
  formats: '99999999A',
  words: 'φπα|αφτ|tic~|vat~|vat number|tax identification code|αριθμός φορολογικής ταυτότητας',
  odds: 26,
  check: (v, _n, at) => {
    let sum = 0;
    for (let i = 0; i < 8; i++) sum += i % 2 === 0 ? ODD[v[at + i]!]! : v[at + i]!;
    return (sum % 26) + 10 === v[at + 8]! && num(v, at, 2) !== 12;
  },
} as const satisfies Scheme;

/** Identity card. */
const CY_ID_CARD = {
  entity: 'CY_ID_CARD',
  topic: 'id',
  formats: '9999999|999999',
  words: 'δελτίο ταυτότητας|ταυτότητα|arc number|cypriot id',
  odds: 1,
} as const satisfies Scheme;

/** Passport. */
const CY_PASSPORT = {
  entity: 'CY_PASSPORT',
  topic: 'passport',
  formats: 'A99999999|A999999',
  first: 'BEJKLS',
  words: 'διαβατήριο|cypriot passport|cyprus passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const CY_DRIVER_LICENSE = {
  entity: 'CY_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '999999999999',
  words: 'άδεια οδήγησης|cypriot driving licence|cyprus driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Cyprus. */
export const schemes = [CY_TIC, CY_ID_CARD, CY_PASSPORT, CY_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  CY_TIC: ['tax and VAT number (ΑΦΤ)', 'https://www.mof.gov.cy'],
  CY_ID_CARD: ['identity card', 'https://www.moi.gov.cy'],
  CY_PASSPORT: ['passport', 'https://www.moi.gov.cy'],
  CY_DRIVER_LICENSE: ['driving licence', 'https://www.rtd.mcw.gov.cy'],
};

/** Finds: tax and VAT number (ΑΦΤ) (`CY_TIC`). */
/* @__NO_SIDE_EFFECTS__ */
export function cyTic(): Detector<'CY_TIC'> {
  return detectSchemes('cy-tic', [CY_TIC]);
}

/** Finds: identity card (`CY_ID_CARD`). */
/* @__NO_SIDE_EFFECTS__ */
export function cyIdCard(): Detector<'CY_ID_CARD'> {
  return detectSchemes('cy-id-card', [CY_ID_CARD]);
}

/** Finds: passport (`CY_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function cyPassport(): Detector<'CY_PASSPORT'> {
  return detectSchemes('cy-passport', [CY_PASSPORT]);
}

/** Finds: driving licence (`CY_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function cyDriverLicense(): Detector<'CY_DRIVER_LICENSE'> {
  return detectSchemes('cy-driver-license', [CY_DRIVER_LICENSE]);
}
