import { luhn } from '../../checksums/luhn.js';
import { verhoeff } from '../../checksums/verhoeff.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isYyyymmdd, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** National identification number (matricule). */
// A Luhn digit over the first eleven, then a Verhoeff digit over the same eleven.
const LU_NIN = {
  entity: 'LU_NIN',
  topic: 'id',
  formats: '9999999999999|9999 9999 99999|9999 99 99 99999|99999999 99999|99999999-99999',
  first: '12',
  words:
    "matricule|matricule nationale|numéro d'identification national|cns~|numéro de sécurité sociale|national identification number|identification number|sozialversicherungsnummer|numéro d'identification personnel|numéro d'identification fiscale",
  odds: 50000,
  evidence: ['checksum', 'date'],
  check: (v) => isYyyymmdd(v, 0) && luhn(v, 12) && verhoeff([...v.subarray(0, 11), v[12]!], 12),
} as const satisfies Scheme;

/** VAT number (TVA). */
const LU_VAT = {
  entity: 'LU_VAT',
  topic: 'tax',
  prefix: 'LU',
  formats: '99999999|999_999_99',
  words: 'tva~|numéro tva|mwst|vat~|vat number',
  odds: 89,
  check: (v, _n, at) => num(v, at, 6) % 89 === num(v, at + 6, 2),
} as const satisfies Scheme;

/** Passport. */
const LU_PASSPORT = {
  entity: 'LU_PASSPORT',
  topic: 'passport',
  formats: 'AAAA9999|A#A#A#A#',
  words: 'passeport luxembourgeois|luxembourg passport|reisepass',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const LU_DRIVER_LICENSE = {
  entity: 'LU_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '999999',
  words: 'permis de conduire|führerschein|luxembourg driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Luxembourg. */
export const schemes = [LU_NIN, LU_VAT, LU_PASSPORT, LU_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  LU_NIN: ['national identification number (matricule)', 'https://guichet.public.lu'],
  LU_VAT: ['VAT number (TVA)', 'https://pfi.public.lu'],
  LU_PASSPORT: ['passport', 'https://guichet.public.lu'],
  LU_DRIVER_LICENSE: ['driving licence', 'https://guichet.public.lu'],
};

/** Finds: national identification number (matricule) (`LU_NIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function luNin(): Detector<'LU_NIN'> {
  return detectSchemes('lu-nin', [LU_NIN]);
}

/** Finds: VAT number (TVA) (`LU_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function luVat(): Detector<'LU_VAT'> {
  return detectSchemes('lu-vat', [LU_VAT]);
}

/** Finds: passport (`LU_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function luPassport(): Detector<'LU_PASSPORT'> {
  return detectSchemes('lu-passport', [LU_PASSPORT]);
}

/** Finds: driving licence (`LU_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function luDriverLicense(): Detector<'LU_DRIVER_LICENSE'> {
  return detectSchemes('lu-driver-license', [LU_DRIVER_LICENSE]);
}
