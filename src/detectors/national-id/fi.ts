import { weightedMod } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num, oneOf, valueAt } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

const HETU_LETTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Personal identity code (henkilötunnus, HETU). */
// The sign says the century: + 1800, - and Y X W V U 1900, A to F 2000 (decree 690/2022).
const FI_PERSONAL_IDENTITY_CODE = {
  entity: 'FI_PERSONAL_IDENTITY_CODE',
  topic: 'id',
  formats: '999999-999#|999999+999#|999999A999#',
  first: '0123',
  words: 'henkilötunnus|hetu|henkilotunnus|personbeteckning|sosiaaliturvatunnus|personal identity code|finnish id|sotu',
  odds: 800,
  evidence: ['checksum', 'date'],
  check: (v, n) => {
    const sign = n === 11 ? v[6]! : 30;
    const individual = num(v, n - 4, 3);
    return (
      individual > 1 &&
      oneOf('ABCDEFYXWVU', sign) &&
      isDate((sign < 16 ? 2000 : 1900) + num(v, 4, 2), num(v, 2, 2), num(v, 0, 2)) &&
      valueAt(HETU_LETTERS, (num(v, 0, 6) * 1000 + individual) % 31) === v[n - 1]!
    );
  },
} as const satisfies Scheme;

/** Business id (Y-tunnus) and VAT number. */
const FI_BUSINESS_ID = {
  entity: 'FI_BUSINESS_ID',
  topic: 'tax',
  formats: '9999999-9|99999999|AA99999999|AA 9999999-9',
  words: 'y tunnus|ytunnus|y-tunnus|fo nummer|alv~|alv numero|business id|vat~|vat number',
  odds: 11,
  check: (v, n) => weightedMod('79a58421', 11, v, n - 8) && (n === 8 || (v[0]! === 15 && v[1]! === 18)),
} as const satisfies Scheme;

/** Passport. */
const FI_PASSPORT = {
  entity: 'FI_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999',
  words: 'passi|passin numero|finnish passport|suomen passi|passinumero',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const FI_DRIVER_LICENSE = {
  entity: 'FI_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '999999-999#|999999A999#',
  first: '0123',
  words: 'ajokortti|körkort|ajokortin numero|finnish driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Finland. */
export const schemes = [FI_PERSONAL_IDENTITY_CODE, FI_BUSINESS_ID, FI_PASSPORT, FI_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  FI_PERSONAL_IDENTITY_CODE: ['personal identity code (henkilötunnus, HETU)', 'https://dvv.fi/en/personal-identity-code'],
  FI_BUSINESS_ID: ['business id (Y-tunnus) and VAT number', 'https://www.prh.fi'],
  FI_PASSPORT: ['passport', 'https://poliisi.fi'],
  FI_DRIVER_LICENSE: ['driving licence', 'https://www.traficom.fi'],
};

/** Finds: personal identity code (henkilötunnus, HETU) (`FI_PERSONAL_IDENTITY_CODE`). */
/* @__NO_SIDE_EFFECTS__ */
export function fiPersonalIdentityCode(): Detector<'FI_PERSONAL_IDENTITY_CODE'> {
  return detectSchemes('fi-personal-identity-code', [FI_PERSONAL_IDENTITY_CODE]);
}

/** Finds: business id (Y-tunnus) and VAT number (`FI_BUSINESS_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function fiBusinessId(): Detector<'FI_BUSINESS_ID'> {
  return detectSchemes('fi-business-id', [FI_BUSINESS_ID]);
}

/** Finds: passport (`FI_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function fiPassport(): Detector<'FI_PASSPORT'> {
  return detectSchemes('fi-passport', [FI_PASSPORT]);
}

/** Finds: driving licence (`FI_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function fiDriverLicense(): Detector<'FI_DRIVER_LICENSE'> {
  return detectSchemes('fi-driver-license', [FI_DRIVER_LICENSE]);
}
