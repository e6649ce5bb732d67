import { weightedMod, weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Personal tax number (adóazonosító jel). */
// 8, the day of birth counted from 1867-01-01, a serial number; weights 1 to 9.
const HU_TAX_ID = {
  entity: 'HU_TAX_ID',
  topic: 'tax',
  formats: '9999999999|9999 999 999',
  first: '8',
  words: 'adóazonosító|adóazonosító jel|adoazonosito|adoazonosito jel|adószám|tax id',
  odds: 110,
  check: (v) => weightedMod('123456789a', 11, v),
} as const satisfies Scheme;

/** Personal identification number (személyi szám). */
// Weights 1 to 10 for who was born until 1996, 10 to 1 since 1997.
const HU_SZEMELYI = {
  entity: 'HU_SZEMELYI',
  topic: 'id',
  formats: '9-999999-9999|99999999999|9 999999 9999',
  first: '12345678',
  words: 'személyi szám|személyi azonosító|szemelyi szam|személyazonosító|személyi azonosító jel',
  odds: 300,
  evidence: ['checksum', 'date'],
  check: (v) =>
    isDate((v[0]! === 3 || v[0]! === 4 ? 2000 : 1900) + num(v, 1, 2), num(v, 3, 2), num(v, 5, 2)) &&
    weightedSum(v[0]! === 3 || v[0]! === 4 || num(v, 1, 2) > 96 ? 'a987654321' : '123456789a', v) % 11 === v[10]!,
} as const satisfies Scheme;

/** Social security number (TAJ). */
// Eight digits in running order, weights 3 and 7 modulo 10 (Act XX of 1996, annex; github.com/karsany/hunlib4j).
const HU_TAJ = {
  entity: 'HU_TAJ',
  topic: 'ssn',
  formats: '999_999_999',
  words: 'taj|taj szám|tajszám|taj szam|társadalombiztosítási',
  odds: 10,
  check: (v) => weightedSum('37373737', v) % 10 === v[8]!,
} as const satisfies Scheme;

/** Tax number of companies (adószám). */
const HU_VAT = {
  entity: 'HU_VAT',
  topic: 'tax',
  prefix: 'HU',
  formats: '99999999|99999999-9-99|99999999999',
  words: 'adószám|adoszam|áfa|vat~|vat number|közösségi adószám',
  odds: 10,
  check: (v, _n, at) => weightedMod('97319731', 10, v, at),
} as const satisfies Scheme;

/** Passport. */
const HU_PASSPORT = {
  entity: 'HU_PASSPORT',
  topic: 'passport',
  formats: 'AA999999|AA9999999',
  words: 'útlevél|utlevel|útlevélszám|hungarian passport',
  odds: 1,
} as const satisfies Scheme;

/** Identity card. */
const HU_ID_CARD = {
  entity: 'HU_ID_CARD',
  topic: 'id',
  formats: '999999AA|AA999999',
  words: 'személyi igazolvány|személyi|igazolványszám|szemelyi igazolvany',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const HU_DRIVER_LICENSE = {
  entity: 'HU_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: 'AA999999',
  words: 'jogosítvány|vezetői engedély|jogositvany|hungarian driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Hungary. */
export const schemes = [HU_TAX_ID, HU_SZEMELYI, HU_TAJ, HU_VAT, HU_PASSPORT, HU_ID_CARD, HU_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  HU_TAX_ID: ['personal tax number (adóazonosító jel)', 'https://nav.gov.hu'],
  HU_SZEMELYI: ['personal identification number (személyi szám)', 'https://njt.hu/jogszabaly/1996-20-00-00'],
  HU_TAJ: ['social security number (TAJ)', 'https://www.neak.gov.hu'],
  HU_VAT: ['tax number of companies (adószám)', 'https://nav.gov.hu'],
  HU_PASSPORT: ['passport', 'https://nyilvantarto.hu'],
  HU_ID_CARD: ['identity card', 'https://nyilvantarto.hu'],
  HU_DRIVER_LICENSE: ['driving licence', 'https://nyilvantarto.hu'],
};

/** Finds: personal tax number (adóazonosító jel) (`HU_TAX_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function huTaxId(): Detector<'HU_TAX_ID'> {
  return detectSchemes('hu-tax-id', [HU_TAX_ID]);
}

/** Finds: personal identification number (személyi szám) (`HU_SZEMELYI`). */
/* @__NO_SIDE_EFFECTS__ */
export function huSzemelyi(): Detector<'HU_SZEMELYI'> {
  return detectSchemes('hu-szemelyi', [HU_SZEMELYI]);
}

/** Finds: social security number (TAJ) (`HU_TAJ`). */
/* @__NO_SIDE_EFFECTS__ */
export function huTaj(): Detector<'HU_TAJ'> {
  return detectSchemes('hu-taj', [HU_TAJ]);
}

/** Finds: tax number of companies (adószám) (`HU_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function huVat(): Detector<'HU_VAT'> {
  return detectSchemes('hu-vat', [HU_VAT]);
}

/** Finds: passport (`HU_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function huPassport(): Detector<'HU_PASSPORT'> {
  return detectSchemes('hu-passport', [HU_PASSPORT]);
}

/** Finds: identity card (`HU_ID_CARD`). */
/* @__NO_SIDE_EFFECTS__ */
export function huIdCard(): Detector<'HU_ID_CARD'> {
  return detectSchemes('hu-id-card', [HU_ID_CARD]);
}

/** Finds: driving licence (`HU_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function huDriverLicense(): Detector<'HU_DRIVER_LICENSE'> {
  return detectSchemes('hu-driver-license', [HU_DRIVER_LICENSE]);
}
