import { weightedMod } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';
import { isBaltic, isBalticPerson } from './shared.js';

/** Personal identification code (isikukood). */
const EE_IK = {
  entity: 'EE_IK',
  topic: 'id',
  formats: '99999999999',
  first: '12345678',
  words: 'isikukood|ik~|isikukoodi|personal identification code|estonian id|id kood',
  odds: 400,
  evidence: ['checksum', 'date'],
  check: isBalticPerson,
} as const satisfies Scheme;

/** VAT number (KMKR). */
const EE_KMKR = {
  entity: 'EE_KMKR',
  topic: 'tax',
  prefix: 'EE',
  formats: '999999999',
  first: '1',
  words: 'kmkr|käibemaks|käibemaksukohustuslase|vat~|vat number',
  odds: 40,
  check: (v, _n, at) => weightedMod('371371371', 10, v, at),
} as const satisfies Scheme;

/** Business code (registrikood). */
const EE_REGISTRIKOOD = {
  entity: 'EE_REGISTRIKOOD',
  topic: 'tax',
  formats: '99999999',
  first: '1789',
  words: 'registrikood|reg kood|äriregister|registrikoodi',
  odds: 25,
  check: (v) => isBaltic(v, 8),
} as const satisfies Scheme;

/** Passport. */
const EE_PASSPORT = {
  entity: 'EE_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999|A9999999',
  words: 'pass~|passi number|reisipass|estonian passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const EE_DRIVER_LICENSE = {
  entity: 'EE_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: 'AA999999',
  words: 'juhiluba|juhiloa number|estonian driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Estonia. */
export const schemes = [EE_IK, EE_KMKR, EE_REGISTRIKOOD, EE_PASSPORT, EE_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  EE_IK: ['personal identification code (isikukood)', 'https://www.siseministeerium.ee'],
  EE_KMKR: ['VAT number (KMKR)', 'https://www.emta.ee'],
  EE_REGISTRIKOOD: ['business code (registrikood)', 'https://ariregister.rik.ee'],
  EE_PASSPORT: ['passport', 'https://www.politsei.ee'],
  EE_DRIVER_LICENSE: ['driving licence', 'https://www.transpordiamet.ee'],
};

/** Finds: personal identification code (isikukood) (`EE_IK`). */
/* @__NO_SIDE_EFFECTS__ */
export function eeIk(): Detector<'EE_IK'> {
  return detectSchemes('ee-ik', [EE_IK]);
}

/** Finds: VAT number (KMKR) (`EE_KMKR`). */
/* @__NO_SIDE_EFFECTS__ */
export function eeKmkr(): Detector<'EE_KMKR'> {
  return detectSchemes('ee-kmkr', [EE_KMKR]);
}

/** Finds: business code (registrikood) (`EE_REGISTRIKOOD`). */
/* @__NO_SIDE_EFFECTS__ */
export function eeRegistrikood(): Detector<'EE_REGISTRIKOOD'> {
  return detectSchemes('ee-registrikood', [EE_REGISTRIKOOD]);
}

/** Finds: passport (`EE_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function eePassport(): Detector<'EE_PASSPORT'> {
  return detectSchemes('ee-passport', [EE_PASSPORT]);
}

/** Finds: driving licence (`EE_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function eeDriverLicense(): Detector<'EE_DRIVER_LICENSE'> {
  return detectSchemes('ee-driver-license', [EE_DRIVER_LICENSE]);
}
