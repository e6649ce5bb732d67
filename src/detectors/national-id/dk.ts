import { weightedMod } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Civil registration number (CPR). */
// Numbers issued since October 2007 need not pass the check of modulus 11; the seventh digit and the year say the century.
const DK_CPR = {
  entity: 'DK_CPR',
  topic: 'id',
  formats: '999999-9999',
  first: '01234567',
  words:
    'cpr|cpr nummer|personnummer|cpr nr|cprnummer|civil registration number|sundhedskort|sundhedskortnummer|sygesikring|personnr',
  odds: 250,
  openOdds: 20,
  evidence: ['checksum', 'date'],
  check: (v) => {
    const day = num(v, 0, 2);
    if (!isDate(num(v, 4, 2), num(v, 2, 2), day > 60 ? day - 60 : day)) return false;
    return weightedMod('4327654321', 11, v) || (day > 60 ? false : undefined);
  },
} as const satisfies Scheme;

/** The same over a blank: a date alone says less there. */
const DK_CPR_SPACED = { ...DK_CPR, formats: '999999 9999', openOdds: 2 } as const satisfies Scheme;

/** The same in ten bare digits. */
const DK_CPR_BARE = { ...DK_CPR, formats: '9999999999', first: '12345' } as const satisfies Scheme;

/**
 * Behind a 0 ten bare digits are a telephone number of half the world first: its date and check digit let one such number in three hundred through. So do
 * mobiles that begin with 6 or 7, as the rare numbers do that have 60 added to the day.
 */
const DK_CPR_DIALLED = { ...DK_CPR, formats: '9999999999', first: '067', odds: 20 } as const satisfies Scheme;

/** Business number (CVR) and VAT number. */
const DK_CVR = {
  entity: 'DK_CVR',
  topic: 'tax',
  prefix: 'DK',
  formats: '99999999|99 99 99 99',
  first: '123456789',
  words: 'cvr|cvr nummer|cvr nr|se nr|moms~|momsnummer|vat~|vat number',
  odds: 11,
  check: (v, _n, at) => weightedMod('27654321', 11, v, at),
} as const satisfies Scheme;

/** Passport. */
const DK_PASSPORT = {
  entity: 'DK_PASSPORT',
  topic: 'passport',
  formats: '999999999',
  words: 'dansk pas|danish passport|pasnummer|pas nr',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const DK_DRIVER_LICENSE = {
  entity: 'DK_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '99999999',
  words: 'kørekort|koerekort|kørekortnummer|danish driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Denmark. */
export const schemes = [DK_CPR, DK_CPR_SPACED, DK_CPR_BARE, DK_CPR_DIALLED, DK_CVR, DK_PASSPORT, DK_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  DK_CPR: ['civil registration number (CPR)', 'https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret'],
  DK_CVR: ['business number (CVR) and VAT number', 'https://datacvr.virk.dk'],
  DK_PASSPORT: ['passport', 'https://www.borger.dk'],
  DK_DRIVER_LICENSE: ['driving licence', 'https://www.borger.dk'],
};

/** Finds: civil registration number (CPR) (`DK_CPR`). */
/* @__NO_SIDE_EFFECTS__ */
export function dkCpr(): Detector<'DK_CPR'> {
  return detectSchemes('dk-cpr', [DK_CPR, DK_CPR_SPACED, DK_CPR_BARE, DK_CPR_DIALLED]);
}

/** Finds: business number (CVR) and VAT number (`DK_CVR`). */
/* @__NO_SIDE_EFFECTS__ */
export function dkCvr(): Detector<'DK_CVR'> {
  return detectSchemes('dk-cvr', [DK_CVR]);
}

/** Finds: passport (`DK_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function dkPassport(): Detector<'DK_PASSPORT'> {
  return detectSchemes('dk-passport', [DK_PASSPORT]);
}

/** Finds: driving licence (`DK_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function dkDriverLicense(): Detector<'DK_DRIVER_LICENSE'> {
  return detectSchemes('dk-driver-license', [DK_DRIVER_LICENSE]);
}
