import { weightedMod, weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Personal number (PESEL). */
// The month says the century: 80 added is 1800, 20 is 2000, 40 is 2100, 60 is 2200.
const PL_PESEL = {
  entity: 'PL_PESEL',
  topic: 'id',
  formats: '99999999999|999999 99999|99 99 99 99999',
  words: 'pesel|numer pesel|nr pesel|pesele',
  odds: 55,
  evidence: ['checksum', 'date'],
  check: (v) => {
    const month = num(v, 2, 2);
    return (
      isDate(1900 + [0, 100, 200, 300, -100][Math.floor(month / 20)]! + num(v, 0, 2), month % 20, num(v, 4, 2)) &&
      weightedMod('13791379131', 10, v)
    );
  },
} as const satisfies Scheme;

/** Tax number (NIP) and VAT number. */
const PL_NIP = {
  entity: 'PL_NIP',
  topic: 'tax',
  prefix: 'PL',
  formats: '9999999999|999-999-99-99|999-99-99-999|999 999 99 99|999 99 99 999',
  first: '123456789',
  words: 'nip~|numer nip|nr nip|numer identyfikacji podatkowej|vat~|vat number',
  odds: 12,
  check: (v, _n, at) => weightedMod('657234567a', 11, v, at),
} as const satisfies Scheme;

/** Statistical number (REGON). */
const PL_REGON = {
  entity: 'PL_REGON',
  topic: 'tax',
  formats: '999999999|99999999999999|999_999_999',
  words: 'regon|numer regon|nr regon',
  odds: 10,
  check: (v, n) =>
    (weightedSum('89234567', v) % 11) % 10 === v[8]! && (n === 9 || (weightedSum('2485097361248', v) % 11) % 10 === v[13]!),
} as const satisfies Scheme;

/** Identity card (dowód osobisty). */
// Weights 7 3 1 over all characters but the check digit, which is the fourth (github.com/Respect/Validation, PolishIdCard).
const PL_ID_CARD = {
  entity: 'PL_ID_CARD',
  topic: 'id',
  formats: 'AAA999999|AAA 999999|AAA 9 99999',
  words: 'dowód osobisty|dowod osobisty|numer dowodu|dowód|nr dowodu|seria i numer dowodu|identity card',
  odds: 10,
  check: (v) => weightedSum('731073173', v) % 10 === v[3]!,
} as const satisfies Scheme;

/** Passport. */
// Weights 7 3 and 1 7 3 1 7 3 around the check digit, which is the third character (ICAO 9303's weights; the specimen of the Council's PRADO, ZS0000177).
const PL_PASSPORT = {
  entity: 'PL_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999|AA 9999999',
  words: 'paszport|numer paszportu|nr paszportu|polish passport',
  odds: 10,
  check: (v) => weightedSum('730173173', v) % 10 === v[2]!,
} as const satisfies Scheme;

/** Driving licence. */
const PL_DRIVER_LICENSE = {
  entity: 'PL_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '99999/99/9999',
  words: 'prawo jazdy|numer prawa jazdy|nr prawa jazdy|polish driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Poland. */
export const schemes = [PL_PESEL, PL_NIP, PL_REGON, PL_ID_CARD, PL_PASSPORT, PL_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  PL_PESEL: ['personal number (PESEL)', 'https://www.gov.pl/web/gov/czym-jest-numer-pesel'],
  PL_NIP: ['tax number (NIP) and VAT number', 'https://www.podatki.gov.pl'],
  PL_REGON: ['statistical number (REGON)', 'https://stat.gov.pl'],
  PL_ID_CARD: ['identity card (dowód osobisty)', 'https://www.gov.pl/web/gov/uzyskaj-dowod-osobisty'],
  PL_PASSPORT: ['passport', 'https://www.gov.pl/web/gov/uzyskaj-paszport-dla-osoby-doroslej'],
  PL_DRIVER_LICENSE: ['driving licence', 'https://www.gov.pl'],
};

/** Finds: personal number (PESEL) (`PL_PESEL`). */
/* @__NO_SIDE_EFFECTS__ */
export function plPesel(): Detector<'PL_PESEL'> {
  return detectSchemes('pl-pesel', [PL_PESEL]);
}

/** Finds: tax number (NIP) and VAT number (`PL_NIP`). */
/* @__NO_SIDE_EFFECTS__ */
export function plNip(): Detector<'PL_NIP'> {
  return detectSchemes('pl-nip', [PL_NIP]);
}

/** Finds: statistical number (REGON) (`PL_REGON`). */
/* @__NO_SIDE_EFFECTS__ */
export function plRegon(): Detector<'PL_REGON'> {
  return detectSchemes('pl-regon', [PL_REGON]);
}

/** Finds: identity card (dowód osobisty) (`PL_ID_CARD`). */
/* @__NO_SIDE_EFFECTS__ */
export function plIdCard(): Detector<'PL_ID_CARD'> {
  return detectSchemes('pl-id-card', [PL_ID_CARD]);
}

/** Finds: passport (`PL_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function plPassport(): Detector<'PL_PASSPORT'> {
  return detectSchemes('pl-passport', [PL_PASSPORT]);
}

/** Finds: driving licence (`PL_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function plDriverLicense(): Detector<'PL_DRIVER_LICENSE'> {
  return detectSchemes('pl-driver-license', [PL_DRIVER_LICENSE]);
}
