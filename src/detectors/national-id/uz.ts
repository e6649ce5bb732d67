import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDdmmyy } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Personal identification number (ПИНФЛ). */
const UZ_PINFL = {
  entity: 'UZ_PINFL',
  topic: 'id',
  formats: '99999999999999',
  first: '3456',
  words: 'пинфл|pinfl|jshshir|жшшир|pnfl',
  odds: 270,
  openOdds: 27,
  evidence: ['checksum', 'date'],
  // Weights 7 3 1; what is published of the check digit is no law, so a wrong one is left open.
  check: (v) => isDdmmyy(v, 1) && (weightedSum('7317317317317', v) % 10 === v[13]! || undefined),
} as const satisfies Scheme;

/** Taxpayer number (STIR, ИНН). */
const UZ_INN = {
  entity: 'UZ_INN',
  topic: 'tax',
  formats: '999999999',
  first: '2345',
  words: 'stir|инн|inn~|стир',
  odds: 1,
} as const satisfies Scheme;

/** Passport. */
const UZ_PASSPORT = {
  entity: 'UZ_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999|AA 9999999',
  words: 'паспорт|pasport|uzbek passport|uzbekistan passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Uzbekistan. */
export const schemes = [UZ_PINFL, UZ_INN, UZ_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  UZ_PINFL: ['personal identification number (ПИНФЛ)', 'https://my.gov.uz'],
  UZ_INN: ['taxpayer number (STIR, ИНН)', 'https://soliq.uz'],
  UZ_PASSPORT: ['passport', 'https://my.gov.uz'],
};

/** Finds: personal identification number (ПИНФЛ) (`UZ_PINFL`). */
/* @__NO_SIDE_EFFECTS__ */
export function uzPinfl(): Detector<'UZ_PINFL'> {
  return detectSchemes('uz-pinfl', [UZ_PINFL]);
}

/** Finds: taxpayer number (STIR, ИНН) (`UZ_INN`). */
/* @__NO_SIDE_EFFECTS__ */
export function uzInn(): Detector<'UZ_INN'> {
  return detectSchemes('uz-inn', [UZ_INN]);
}

/** Finds: passport (`UZ_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function uzPassport(): Detector<'UZ_PASSPORT'> {
  return detectSchemes('uz-passport', [UZ_PASSPORT]);
}
