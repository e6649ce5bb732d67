import { weightedMod, weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Australian Business Number. */
// One less in front, weights 10 1 3 … 19, a multiple of 89.
const AU_ABN = {
  entity: 'AU_ABN',
  topic: 'tax',
  formats: '99999999999|99_999_999_999',
  first: '123456789',
  words: 'abn|australian business number|business number',
  odds: 89,
  check: (v) => weightedSum('a13579bdfhj', v) % 89 === 10,
} as const satisfies Scheme;

/** Australian Company Number. */
const AU_ACN = {
  entity: 'AU_ACN',
  topic: 'tax',
  formats: '999_999_999',
  words: 'acn|australian company number|company number|arbn',
  odds: 10,
  check: (v) => (10 - (weightedSum('87654321', v) % 10)) % 10 === v[8]!,
} as const satisfies Scheme;

/** Tax File Number. */
const AU_TFN = {
  entity: 'AU_TFN',
  topic: 'tax',
  formats: '999_999_999|99999999|999 999 99|99_999_999',
  words: 'tfn|tax file number|tax file|tax number',
  odds: 11,
  check: (v, n) => (n === 9 ? weightedMod('14375869a', 11, v) : weightedMod('a7843651', 11, v)),
} as const satisfies Scheme;

/** Medicare card number. */
// Nine digits with their check digit, the issue, and sometimes the place on the card.
const AU_MEDICARE = {
  entity: 'AU_MEDICARE',
  topic: 'health',
  formats: '9999999999|9999_99999_9|9999 99999 9 9|99999999999|9999-99999-9-9|9999 99999 9/9|9999999999/9|9999999999-9',
  first: '23456',
  words: 'medicare|medicare number|medicare card|medicare no',
  odds: 22,
  check: (v) => weightedSum('13791379', v) % 10 === v[8]! && v[9]! > 0,
} as const satisfies Scheme;

/** Passport. */
const AU_PASSPORT = {
  entity: 'AU_PASSPORT',
  topic: 'passport',
  formats: 'A9999999|AA9999999',
  words: 'australian passport|australia passport',
  odds: 1,
} as const satisfies Scheme;

/** Driver licence. */
const AU_DRIVER_LICENSE = {
  entity: 'AU_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '99999999|999999999|9999AA|999999A|A99999',
  words:
    "nsw licence|victorian licence|queensland licence|australian driver licence|licence no|driver licence|drivers licence|driver's licence",
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Australia. */
export const schemes = [AU_ABN, AU_ACN, AU_TFN, AU_MEDICARE, AU_PASSPORT, AU_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  AU_ABN: ['Australian Business Number', 'https://abr.business.gov.au/Help/AbnFormat'],
  AU_ACN: ['Australian Company Number', 'https://asic.gov.au'],
  AU_TFN: ['Tax File Number', 'https://www.ato.gov.au/individuals-and-families/tax-file-number'],
  AU_MEDICARE: ['Medicare card number', 'https://www.servicesaustralia.gov.au/medicare-card'],
  AU_PASSPORT: ['passport', 'https://www.passports.gov.au'],
  AU_DRIVER_LICENSE: ['driver licence', 'https://www.service.nsw.gov.au'],
};

/** Finds: Australian Business Number (`AU_ABN`). */
/* @__NO_SIDE_EFFECTS__ */
export function auAbn(): Detector<'AU_ABN'> {
  return detectSchemes('au-abn', [AU_ABN]);
}

/** Finds: Australian Company Number (`AU_ACN`). */
/* @__NO_SIDE_EFFECTS__ */
export function auAcn(): Detector<'AU_ACN'> {
  return detectSchemes('au-acn', [AU_ACN]);
}

/** Finds: Tax File Number (`AU_TFN`). */
/* @__NO_SIDE_EFFECTS__ */
export function auTfn(): Detector<'AU_TFN'> {
  return detectSchemes('au-tfn', [AU_TFN]);
}

/** Finds: Medicare card number (`AU_MEDICARE`). */
/* @__NO_SIDE_EFFECTS__ */
export function auMedicare(): Detector<'AU_MEDICARE'> {
  return detectSchemes('au-medicare', [AU_MEDICARE]);
}

/** Finds: passport (`AU_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function auPassport(): Detector<'AU_PASSPORT'> {
  return detectSchemes('au-passport', [AU_PASSPORT]);
}

/** Finds: driver licence (`AU_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function auDriverLicense(): Detector<'AU_DRIVER_LICENSE'> {
  return detectSchemes('au-driver-license', [AU_DRIVER_LICENSE]);
}
