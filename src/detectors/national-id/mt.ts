import { weightedMod } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num, oneOf } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** VAT number. */
const MT_VAT = {
  entity: 'MT_VAT',
  topic: 'tax',
  prefix: 'MT',
  formats: '99999999',
  words: 'vat~|vat number|numru tal-vat',
  odds: 37,
  check: (v, _n, at) => num(v, at, 6) > 100_000 && weightedMod('346789a1', 37, v, at),
} as const satisfies Scheme;

/** Identity card. */
const MT_ID_CARD = {
  entity: 'MT_ID_CARD',
  topic: 'id',
  formats: '9999999A|999999A|99999A|9999A',
  words: 'identity card|karta tal-identita|id card|karta tal-identità|id kard',
  odds: 3,
  evidence: ['region'],
  check: (v, n) => oneOf('MGAPLHBZ', v[n - 1]!),
} as const satisfies Scheme;

/** Passport. */
const MT_PASSPORT = {
  entity: 'MT_PASSPORT',
  topic: 'passport',
  formats: '9999999',
  words: 'maltese passport|malta passport|passaport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const MT_DRIVER_LICENSE = {
  entity: 'MT_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '99 999|99_999_999',
  words: 'liċenzja tas-sewqan|maltese driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Malta. */
export const schemes = [MT_VAT, MT_ID_CARD, MT_PASSPORT, MT_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  MT_VAT: ['VAT number', 'https://mtca.gov.mt'],
  MT_ID_CARD: ['identity card', 'https://www.identita.gov.mt'],
  MT_PASSPORT: ['passport', 'https://www.identita.gov.mt'],
  MT_DRIVER_LICENSE: ['driving licence', 'https://www.transport.gov.mt'],
};

/** Finds: VAT number (`MT_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function mtVat(): Detector<'MT_VAT'> {
  return detectSchemes('mt-vat', [MT_VAT]);
}

/** Finds: identity card (`MT_ID_CARD`). */
/* @__NO_SIDE_EFFECTS__ */
export function mtIdCard(): Detector<'MT_ID_CARD'> {
  return detectSchemes('mt-id-card', [MT_ID_CARD]);
}

/** Finds: passport (`MT_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function mtPassport(): Detector<'MT_PASSPORT'> {
  return detectSchemes('mt-passport', [MT_PASSPORT]);
}

/** Finds: driving licence (`MT_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function mtDriverLicense(): Detector<'MT_DRIVER_LICENSE'> {
  return detectSchemes('mt-driver-license', [MT_DRIVER_LICENSE]);
}
