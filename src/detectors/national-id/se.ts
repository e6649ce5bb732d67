import { luhn } from '../../checksums/luhn.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Luhn over the last ten digits, and a date; the day of a coordination number has 60 added. */
function isPersonnummer(v: Uint8Array, n: number): boolean {
  const at = n - 10;
  const century = n === 12 ? num(v, 0, 2) : 20;
  return (
    century > 17 &&
    century < 21 &&
    isDate(century * 100 + num(v, at, 2), num(v, at + 2, 2), num(v, at + 4, 2) % 60) &&
    luhn(v, 10, at)
  );
}

/** Personal identity number (personnummer, samordningsnummer). */
const SE_PERSONNUMMER = {
  entity: 'SE_PERSONNUMMER',
  topic: 'id',
  formats: '9999999999|999999-9999|999999+9999|999999 9999|999999999999|99999999-9999|99999999+9999|99999999 9999',
  words: 'personnummer|samordningsnummer|personnr|pnr|swedish personal number|personal identity number|person nummer',
  odds: 130,
  evidence: ['checksum', 'date'],
  check: isPersonnummer,
} as const satisfies Scheme;

/** Organisation number. */
// The third digit is 2 or more, so that it is no month.
const SE_ORGANISATIONSNUMMER = {
  entity: 'SE_ORGANISATIONSNUMMER',
  topic: 'tax',
  formats: '9999999999|999999-9999|16999999-9999',
  first: '123456789',
  words: 'organisationsnummer|orgnr|org nr|orgnummer|organisationsnr|organization number|organisation number',
  odds: 13,
  check: (v) => v[2]! > 1 && luhn(v, 10),
} as const satisfies Scheme;

/** VAT number (momsnummer). */
const SE_VAT = {
  entity: 'SE_VAT',
  topic: 'tax',
  prefix: 'SE',
  formats: '999999999999|999999-9999-01',
  words: 'moms~|momsnummer|momsregistreringsnummer|vat~|vat number',
  odds: 1000,
  check: (v, _n, at) => num(v, at + 10, 2) === 1 && luhn(v, 10, at),
} as const satisfies Scheme;

/** Passport. */
const SE_PASSPORT = {
  entity: 'SE_PASSPORT',
  topic: 'passport',
  formats: '99999999|AA9999999',
  words: 'svenskt pass|swedish passport|passnummer',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const SE_DRIVER_LICENSE = {
  entity: 'SE_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '999999-9999|9999999999',
  words: 'körkort|korkort|körkortsnummer|swedish driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Sweden. */
export const schemes = [SE_PERSONNUMMER, SE_ORGANISATIONSNUMMER, SE_VAT, SE_PASSPORT, SE_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  SE_PERSONNUMMER: [
    'personal identity number (personnummer, samordningsnummer)',
    'https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html',
  ],
  SE_ORGANISATIONSNUMMER: ['organisation number', 'https://www.bolagsverket.se'],
  SE_VAT: ['VAT number (momsnummer)', 'https://www.skatteverket.se'],
  SE_PASSPORT: ['passport', 'https://polisen.se/en/services-and-permits/passport-and-national-id-card/'],
  SE_DRIVER_LICENSE: ['driving licence', 'https://www.transportstyrelsen.se'],
};

/** Finds: personal identity number (personnummer, samordningsnummer) (`SE_PERSONNUMMER`). */
/* @__NO_SIDE_EFFECTS__ */
export function sePersonnummer(): Detector<'SE_PERSONNUMMER'> {
  return detectSchemes('se-personnummer', [SE_PERSONNUMMER]);
}

/** Finds: organisation number (`SE_ORGANISATIONSNUMMER`). */
/* @__NO_SIDE_EFFECTS__ */
export function seOrganisationsnummer(): Detector<'SE_ORGANISATIONSNUMMER'> {
  return detectSchemes('se-organisationsnummer', [SE_ORGANISATIONSNUMMER]);
}

/** Finds: VAT number (momsnummer) (`SE_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function seVat(): Detector<'SE_VAT'> {
  return detectSchemes('se-vat', [SE_VAT]);
}

/** Finds: passport (`SE_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function sePassport(): Detector<'SE_PASSPORT'> {
  return detectSchemes('se-passport', [SE_PASSPORT]);
}

/** Finds: driving licence (`SE_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function seDriverLicense(): Detector<'SE_DRIVER_LICENSE'> {
  return detectSchemes('se-driver-license', [SE_DRIVER_LICENSE]);
}
