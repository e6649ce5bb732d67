import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** National number (INSZ/NISS). */
// 97 less the remainder; a 2 stands in front for who was born since 2000. Bis numbers add 20 or 40 to the month, which is 0 where unknown.
const BE_NN = {
  entity: 'BE_NN',
  topic: 'id',
  formats:
    '99999999999|99.99.99-999.99|99.99.99-999 99|99 99 99 999 99|99.99.99.999.99|999999-999-99|999999 999 99|99.99.99 999.99',
  words:
    'rijksregisternummer|registre national|numéro national|insz|niss|rijksregister|numéro de registre national|nationaal nummer|rrn~|national number|nationalregisternummer|bis nummer',
  odds: 400,
  evidence: ['checksum', 'date'],
  check: (v) => {
    const body = num(v, 0, 9);
    const check = num(v, 9, 2);
    const month = num(v, 2, 2) % 20;
    const day = num(v, 4, 2);
    return (
      num(v, 2, 2) < 53 &&
      (month === 0 || day === 0 ? month < 13 && day < 32 : isDate(num(v, 0, 2), month, day)) &&
      (97 - (body % 97) === check || 97 - ((2e9 + body) % 97) === check)
    );
  },
} as const satisfies Scheme;

/** Enterprise and VAT number. */
const BE_VAT = {
  entity: 'BE_VAT',
  topic: 'tax',
  prefix: 'BE',
  formats: '9999999999|9999.999.999|9999 999 999|999.999.999',
  first: '0123456789',
  words: "btw|tva~|ondernemingsnummer|numéro d'entreprise|btw nummer|numéro tva|kbo|bce|vat~|vat number",
  odds: 97,
  check: (v, n, at) => (n === 9 || v[at]! < 2) && 97 - (num(v, at, n - 2) % 97) === num(v, at + n - 2, 2),
} as const satisfies Scheme;

/** Identity card number. */
const BE_EID = {
  entity: 'BE_EID',
  topic: 'id',
  formats: '999-9999999-99|999999999999',
  words: "identiteitskaart|carte d'identité|eid~|kaartnummer|identiteitskaartnummer",
  odds: 97,
  check: (v) => (num(v, 0, 10) % 97 || 97) === num(v, 10, 2),
} as const satisfies Scheme;

/** Passport. */
const BE_PASSPORT = {
  entity: 'BE_PASSPORT',
  topic: 'passport',
  formats: 'AA999999',
  words: 'paspoort|passeport belge|belgian passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const BE_DRIVER_LICENSE = {
  entity: 'BE_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '9999999999',
  words: 'rijbewijs|permis de conduire|belgian driving licence|rijbewijsnummer',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Belgium. */
export const schemes = [BE_NN, BE_VAT, BE_EID, BE_PASSPORT, BE_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  BE_NN: [
    'national number (INSZ/NISS)',
    'https://www.ibz.rrn.fgov.be/fileadmin/user_upload/nl/rr/instructies/IT-lijst/IT000_Rijksregisternummer.pdf',
  ],
  BE_VAT: ['enterprise and VAT number', 'https://economie.fgov.be'],
  BE_EID: ['identity card number', 'https://eid.belgium.be'],
  BE_PASSPORT: ['passport', 'https://diplomatie.belgium.be'],
  BE_DRIVER_LICENSE: ['driving licence', 'https://mobilit.belgium.be'],
};

/** Finds: national number (INSZ/NISS) (`BE_NN`). */
/* @__NO_SIDE_EFFECTS__ */
export function beNn(): Detector<'BE_NN'> {
  return detectSchemes('be-nn', [BE_NN]);
}

/** Finds: enterprise and VAT number (`BE_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function beVat(): Detector<'BE_VAT'> {
  return detectSchemes('be-vat', [BE_VAT]);
}

/** Finds: identity card number (`BE_EID`). */
/* @__NO_SIDE_EFFECTS__ */
export function beEid(): Detector<'BE_EID'> {
  return detectSchemes('be-eid', [BE_EID]);
}

/** Finds: passport (`BE_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function bePassport(): Detector<'BE_PASSPORT'> {
  return detectSchemes('be-passport', [BE_PASSPORT]);
}

/** Finds: driving licence (`BE_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function beDriverLicense(): Detector<'BE_DRIVER_LICENSE'> {
  return detectSchemes('be-driver-license', [BE_DRIVER_LICENSE]);
}
