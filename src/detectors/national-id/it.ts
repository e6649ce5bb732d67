import { luhn } from '../../checksums/luhn.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { indexIn, isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Values of characters at odd places, counted from 1: digits, then letters (D.M. 23/12/1976). */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];
/** Letters that stand for digits where two persons would share a code. */
const OMOCODIA = 'LMNPQRSTUV';

/** Tax code (codice fiscale). */
const IT_FISCAL_CODE = {
  entity: 'IT_FISCAL_CODE',
  topic: 'tax',
  formats: 'AAAAAA##A##A###A|AAA AAA 99A99 A999A|AAA-AAA-99A99-A999A|AAAAAA 99A99 A999A',
  words: 'codice fiscale|cf~|fiscal code|codice~|cod fisc|cod fiscale|c.f|tessera sanitaria|tax code',
  odds: 90,
  evidence: ['checksum', 'date'],
  check: (v) => {
    let sum = 0;
    const digits = new Uint8Array(16);
    for (let i = 0; i < 16; i++) {
      const value = v[i]!;
      if (i < 15) sum += i % 2 === 0 ? ODD[value]! : value > 9 ? value - 10 : value;
      if (value > 9) {
        const digit = indexIn(OMOCODIA, value);
        if (digit < 0 && '6 7 9 10 12 13 14'.split(' ').includes(String(i))) return false;
        digits[i] = Math.max(digit, 0);
      } else digits[i] = value;
    }
    const month = indexIn('ABCDEHLMPRST', v[8]!) + 1;
    const day = num(digits, 9, 2) % 40;
    return sum % 26 === v[15]! - 10 && num(digits, 9, 2) < 72 && isDate(num(digits, 6, 2), month, day);
  },
} as const satisfies Scheme;

/** VAT number (partita IVA). */
// Digits 8 to 10: the office.
const IT_VAT_CODE = {
  entity: 'IT_VAT_CODE',
  topic: 'tax',
  prefix: 'IT',
  formats: '99999999999',
  words: 'partita iva|p iva|piva|p.iva|iva~|vat~|vat number|vat id',
  odds: 95,
  evidence: ['checksum', 'region'],
  check: (v, _n, at) => {
    const office = num(v, at + 7, 3);
    return (
      num(v, at, 7) > 0 &&
      ((office > 0 && office < 101) || office === 120 || office === 121 || office === 888 || office === 999) &&
      luhn(v, 11, at)
    );
  },
} as const satisfies Scheme;

/** Identity card (CIE). */
const IT_IDENTITY_CARD = {
  entity: 'IT_IDENTITY_CARD',
  topic: 'id',
  formats: 'AA99999AA|AA9999999|AA 9999999|9999999AA',
  words: "carta d'identità|carta identità|cie~|carta di identità|identity card|numero carta d'identità|ci~",
  odds: 1,
} as const satisfies Scheme;

/** Passport. */
const IT_PASSPORT = {
  entity: 'IT_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999',
  words: 'passaporto|numero di passaporto|italian passport|passaporto italiano',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const IT_DRIVER_LICENSE = {
  entity: 'IT_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: 'A9A99A999A|AA9999999A|A9######9#',
  first: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  words: 'patente|patente di guida|numero patente|italian driving licence',
  odds: 3,
  evidence: ['region'],
  check: (v) => v[1]! > 9 || (v[0]! === 30 && v[1]! === 1),
} as const satisfies Scheme;

/** Every scheme of Italy. */
export const schemes = [IT_FISCAL_CODE, IT_VAT_CODE, IT_IDENTITY_CARD, IT_PASSPORT, IT_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  IT_FISCAL_CODE: [
    'tax code (codice fiscale)',
    'https://www.agenziaentrate.gov.it/portale/web/guest/schede/istanze/richiesta-ts_cf/informazioni-codificazione-pf',
  ],
  IT_VAT_CODE: ['VAT number (partita IVA)', 'https://www.agenziaentrate.gov.it'],
  IT_IDENTITY_CARD: ['identity card (CIE)', 'https://www.cartaidentita.interno.gov.it'],
  IT_PASSPORT: ['passport', 'https://www.poliziadistato.it/articolo/225'],
  IT_DRIVER_LICENSE: ['driving licence', 'https://www.mit.gov.it'],
};

/** Finds: tax code (codice fiscale) (`IT_FISCAL_CODE`). */
/* @__NO_SIDE_EFFECTS__ */
export function itFiscalCode(): Detector<'IT_FISCAL_CODE'> {
  return detectSchemes('it-fiscal-code', [IT_FISCAL_CODE]);
}

/** Finds: VAT number (partita IVA) (`IT_VAT_CODE`). */
/* @__NO_SIDE_EFFECTS__ */
export function itVatCode(): Detector<'IT_VAT_CODE'> {
  return detectSchemes('it-vat-code', [IT_VAT_CODE]);
}

/** Finds: identity card (CIE) (`IT_IDENTITY_CARD`). */
/* @__NO_SIDE_EFFECTS__ */
export function itIdentityCard(): Detector<'IT_IDENTITY_CARD'> {
  return detectSchemes('it-identity-card', [IT_IDENTITY_CARD]);
}

/** Finds: passport (`IT_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function itPassport(): Detector<'IT_PASSPORT'> {
  return detectSchemes('it-passport', [IT_PASSPORT]);
}

/** Finds: driving licence (`IT_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function itDriverLicense(): Detector<'IT_DRIVER_LICENSE'> {
  return detectSchemes('it-driver-license', [IT_DRIVER_LICENSE]);
}
