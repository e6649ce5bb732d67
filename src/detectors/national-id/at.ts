import { luhnSum } from '../../checksums/luhn.js';
import { digitSum, weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** 2018031007: year, month, day and hour, as files are named. One in eleven passes the check. */
function isInstant(v: Uint8Array): boolean {
  const year = num(v, 0, 4);
  return year > 1989 && year < 2040 && num(v, 4, 2) < 13 && num(v, 6, 2) < 32 && num(v, 8, 2) < 24;
}

/** Social security number. */
// Months 13 to 15 stand where a day has run out of numbers.
const AT_SVNR = {
  entity: 'AT_SVNR',
  topic: 'ssn',
  formats: '9999999999|9999_999999|9999 99 99 99',
  first: '123456789',
  words: 'svnr|sozialversicherungsnummer|versicherungsnummer|sv nummer|svnr nummer|e card|sozialversicherung|insurance number',
  odds: 250,
  evidence: ['checksum', 'date'],
  check: (v) => {
    const valid =
      num(v, 6, 2) < 16 &&
      isDate(num(v, 8, 2), Math.min(num(v, 6, 2), 12), num(v, 4, 2)) &&
      weightedSum('3790584216', v) % 11 === v[3]!;
    return valid && isInstant(v) ? undefined : valid;
  },
} as const satisfies Scheme;

/** Tax account number (Abgabenkontonummer). */
const AT_TAX_NUMBER = {
  entity: 'AT_TAX_NUMBER',
  topic: 'tax',
  formats: '999999999|99-999/9999|99 999/9999|99-9999999',
  words: 'abgabenkontonummer|steuernummer|stnr|steuer nr|finanzamtsnummer|tin~',
  odds: 10,
  check: (v) => digitSum('121212121', v) % 10 === 0,
} as const satisfies Scheme;

/** VAT identification number (UID). */
const AT_VAT = {
  entity: 'AT_VAT',
  topic: 'tax',
  formats: 'AAA99999999|A99999999|AAA 99999999',
  first: 'AU',
  words: 'uid~|uid nummer|umsatzsteuer|ust id|vat~|vat number|vat id',
  // The U is one letter of 26; escapes of characters (U00023456) begin so, too.
  odds: 150,
  check: (v, n) => {
    const at = n - 8;
    return v[at - 1]! === 30 && (n === 9 || (v[0]! === 10 && v[1]! === 29)) && (luhnSum(v, 7, at) + 4 + v[n - 1]!) % 10 === 0;
  },
} as const satisfies Scheme;

/** Passport. */
const AT_PASSPORT = {
  entity: 'AT_PASSPORT',
  topic: 'passport',
  formats: 'A9999999|AA9999999|A 9999999',
  words: 'reisepass|passnummer|österreichischer pass|austrian passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const AT_DRIVER_LICENSE = {
  entity: 'AT_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '99999999',
  words: 'führerschein|fuehrerschein|führerscheinnummer|austrian driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Austria. */
export const schemes = [AT_SVNR, AT_TAX_NUMBER, AT_VAT, AT_PASSPORT, AT_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  AT_SVNR: ['social security number', 'https://www.sozialversicherung.at/cdscontent/?contentid=10007.820902'],
  AT_TAX_NUMBER: ['tax account number (Abgabenkontonummer)', 'https://www.bmf.gv.at'],
  AT_VAT: ['VAT identification number (UID)', 'https://www.bmf.gv.at'],
  AT_PASSPORT: ['passport', 'https://www.oesterreich.gv.at'],
  AT_DRIVER_LICENSE: ['driving licence', 'https://www.oesterreich.gv.at'],
};

/** Finds: social security number (`AT_SVNR`). */
/* @__NO_SIDE_EFFECTS__ */
export function atSvnr(): Detector<'AT_SVNR'> {
  return detectSchemes('at-svnr', [AT_SVNR]);
}

/** Finds: tax account number (Abgabenkontonummer) (`AT_TAX_NUMBER`). */
/* @__NO_SIDE_EFFECTS__ */
export function atTaxNumber(): Detector<'AT_TAX_NUMBER'> {
  return detectSchemes('at-tax-number', [AT_TAX_NUMBER]);
}

/** Finds: VAT identification number (UID) (`AT_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function atVat(): Detector<'AT_VAT'> {
  return detectSchemes('at-vat', [AT_VAT]);
}

/** Finds: passport (`AT_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function atPassport(): Detector<'AT_PASSPORT'> {
  return detectSchemes('at-passport', [AT_PASSPORT]);
}

/** Finds: driving licence (`AT_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function atDriverLicense(): Detector<'AT_DRIVER_LICENSE'> {
  return detectSchemes('at-driver-license', [AT_DRIVER_LICENSE]);
}
