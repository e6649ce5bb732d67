import { luhn } from '../../checksums/luhn.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isYymmdd } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity number. */
// Birth date, sex, citizenship 0 to 2, a digit that is 8 or 9, Luhn digit.
const ZA_ID_NUMBER = {
  entity: 'ZA_ID_NUMBER',
  topic: 'id',
  formats: '9999999999999|999999_9999_999|999999 9999 99 9',
  words: 'rsa id|sa id|id number|identity number|south african id|id no|permanent resident number|identiteitsnommer|smart id',
  odds: 3000,
  evidence: ['checksum', 'date'],
  check: (v) => isYymmdd(v, 0) && v[10]! < 3 && (v[11]! === 8 || v[11]! === 9) && luhn(v, 13),
} as const satisfies Scheme;

/** Income tax number. */
const ZA_TIN = {
  entity: 'ZA_TIN',
  topic: 'tax',
  formats: '9999999999|999_999_9999',
  first: '01239',
  words: 'sars~|tax reference|income tax number|tax number|tax reference number',
  odds: 20,
  check: (v) => luhn(v, 10),
} as const satisfies Scheme;

/** VAT number. */
const ZA_VAT = {
  entity: 'ZA_VAT',
  topic: 'tax',
  formats: '9999999999|9999 999 999',
  first: '4',
  words: 'vat~|vat number|vat registration number|vat no',
  odds: 1,
} as const satisfies Scheme;

/** Passport. */
const ZA_PASSPORT = {
  entity: 'ZA_PASSPORT',
  topic: 'passport',
  formats: 'A99999999',
  first: 'ADMT',
  words: 'south african passport|sa passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of South Africa. */
export const schemes = [ZA_ID_NUMBER, ZA_TIN, ZA_VAT, ZA_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  ZA_ID_NUMBER: ['identity number', 'https://www.dha.gov.za'],
  ZA_TIN: ['income tax number', 'https://www.sars.gov.za'],
  ZA_VAT: ['VAT number', 'https://www.sars.gov.za'],
  ZA_PASSPORT: ['passport', 'https://www.dha.gov.za'],
};

/** Finds: identity number (`ZA_ID_NUMBER`). */
/* @__NO_SIDE_EFFECTS__ */
export function zaIdNumber(): Detector<'ZA_ID_NUMBER'> {
  return detectSchemes('za-id-number', [ZA_ID_NUMBER]);
}

/** Finds: income tax number (`ZA_TIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function zaTin(): Detector<'ZA_TIN'> {
  return detectSchemes('za-tin', [ZA_TIN]);
}

/** Finds: VAT number (`ZA_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function zaVat(): Detector<'ZA_VAT'> {
  return detectSchemes('za-vat', [ZA_VAT]);
}

/** Finds: passport (`ZA_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function zaPassport(): Detector<'ZA_PASSPORT'> {
  return detectSchemes('za-passport', [ZA_PASSPORT]);
}
