import { luhn } from '../../checksums/luhn.js';
import { weightedMod } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { indexIn, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Social security number (NIR, INSEE). */
// Corsica's departments 2A and 2B count as 19 and 18. Months above 20 stand for an unknown one.
const FR_NIR = {
  entity: 'FR_NIR',
  topic: 'ssn',
  formats:
    '999999999999999|9 99 99 99 999 999 99|9 99 99 99 999 999-99|999999#99999999|9 99 99 9A 999 999 99|999999A99999999|9-99-99-99-999-999-99|9 99 99 99 999 999|9.99.99.99.999.999.99|9999999999999 99',
  first: '123478',
  words:
    'nir|insee|sécurité sociale|securite sociale|numéro de sécurité sociale|numero de securite sociale|numéro insee|sécu|numéro de sécu|social security number|carte vitale',
  odds: 180,
  evidence: ['checksum', 'date'],
  check: (v, n) => {
    const month = num(v, 3, 2);
    const corsica = v[6]! > 9;
    if (corsica && (v[5]! !== 2 || v[6]! > 11)) return false;
    if (month < 1 || (month > 12 && month < 20) || (month > 42 && month < 50)) return false;
    if (n < 15) return undefined;
    const department = corsica ? 29 - v[6]! : num(v, 5, 2);
    return 97 - ((num(v, 0, 5) * 1e8 + department * 1e6 + num(v, 7, 6)) % 97) === num(v, 13, 2);
  },
} as const satisfies Scheme;

/** Tax number (SPI). */
const FR_NIF = {
  entity: 'FR_NIF',
  topic: 'tax',
  formats: '9999999999999|99 99 999 999 999|99_99_999_999_999',
  first: '0123',
  words: 'spi~|numéro fiscal|numero fiscal|nif|numéro fiscal de référence|référence fiscale|identifiant fiscal|impôts|tax number',
  odds: 1000,
  check: (v) => num(v, 0, 10) > 0 && num(v, 0, 10) % 511 === num(v, 10, 3),
} as const satisfies Scheme;

/** Company number (SIREN). */
const FR_SIREN = {
  entity: 'FR_SIREN',
  topic: 'tax',
  formats: '999_999_999',
  words: 'siren|rcs~|numéro siren|registre du commerce',
  odds: 10,
  check: (v) => luhn(v, 9),
} as const satisfies Scheme;

/** Establishment number (SIRET). */
// The post office's own: the sum of digits is a multiple of five.
const FR_SIRET = {
  entity: 'FR_SIRET',
  topic: 'tax',
  formats: '99999999999999|999_999_999_99999|999_999_999 99999',
  words: 'siret|numéro siret|établissement',
  odds: 10,
  check: (v) => luhn(v, 9) && (luhn(v, 14) || (num(v, 0, 9) === 356_000_000 && weightedMod('11111111111111', 5, v))),
} as const satisfies Scheme;

/** VAT number (TVA intracommunautaire). */
const FR_VAT = {
  entity: 'FR_VAT',
  topic: 'tax',
  formats: 'AA99999999999|AA 99 999999999|AA 99 999 999 999|AA##999999999|AA-99-999999999',
  first: 'F',
  words: 'tva~|tva intracommunautaire|numéro de tva|vat~|vat number',
  odds: 970,
  check: (v) => {
    if (v[1]! !== 27) return false;
    const siren = num(v, 4, 9);
    if (v[2]! < 10 && v[3]! < 10) return (12 + 3 * (siren % 97)) % 97 === num(v, 2, 2) && (luhn(v, 9, 4) || num(v, 4, 3) === 0);
    const alphabet = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';
    const first = indexIn(alphabet, v[2]!);
    const second = indexIn(alphabet, v[3]!);
    if (first < 0 || second < 0) return false;
    const key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
    return (siren + 1 + Math.floor(key / 11)) % 11 === key % 11;
  },
} as const satisfies Scheme;

/** Identity card number. */
const FR_CNI = {
  entity: 'FR_CNI',
  topic: 'id',
  formats: '999999999999|######999|A#A#A####|99##########|#########',
  words: "cni|carte d'identité|carte nationale d'identité|carte identité|french id card|pièce d'identité",
  odds: 1,
} as const satisfies Scheme;

/** Passport. */
const FR_PASSPORT = {
  entity: 'FR_PASSPORT',
  topic: 'passport',
  formats: '99AA99999|99 AA 99999',
  words: 'passeport|numéro de passeport|passeport français|french passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const FR_DRIVER_LICENSE = {
  entity: 'FR_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '999999999999|99AA99999|99#A99999',
  words: 'permis de conduire|numéro de permis|permis~|french driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of France. */
export const schemes = [FR_NIR, FR_NIF, FR_SIREN, FR_SIRET, FR_VAT, FR_CNI, FR_PASSPORT, FR_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  FR_NIR: ['social security number (NIR, INSEE)', 'https://www.insee.fr/fr/metadonnees/definition/c1409'],
  FR_NIF: ['tax number (SPI)', 'https://www.impots.gouv.fr'],
  FR_SIREN: ['company number (SIREN)', 'https://www.insee.fr/fr/metadonnees/definition/c2047'],
  FR_SIRET: ['establishment number (SIRET)', 'https://www.insee.fr/fr/metadonnees/definition/c1841'],
  FR_VAT: ['VAT number (TVA intracommunautaire)', 'https://www.impots.gouv.fr'],
  FR_CNI: ['identity card number', 'https://www.service-public.fr/particuliers/vosdroits/N358'],
  FR_PASSPORT: ['passport', 'https://www.service-public.fr/particuliers/vosdroits/N360'],
  FR_DRIVER_LICENSE: ['driving licence', 'https://www.service-public.fr/particuliers/vosdroits/N530'],
};

/** Finds: social security number (NIR, INSEE) (`FR_NIR`). */
/* @__NO_SIDE_EFFECTS__ */
export function frNir(): Detector<'FR_NIR'> {
  return detectSchemes('fr-nir', [FR_NIR]);
}

/** Finds: tax number (SPI) (`FR_NIF`). */
/* @__NO_SIDE_EFFECTS__ */
export function frNif(): Detector<'FR_NIF'> {
  return detectSchemes('fr-nif', [FR_NIF]);
}

/** Finds: company number (SIREN) (`FR_SIREN`). */
/* @__NO_SIDE_EFFECTS__ */
export function frSiren(): Detector<'FR_SIREN'> {
  return detectSchemes('fr-siren', [FR_SIREN]);
}

/** Finds: establishment number (SIRET) (`FR_SIRET`). */
/* @__NO_SIDE_EFFECTS__ */
export function frSiret(): Detector<'FR_SIRET'> {
  return detectSchemes('fr-siret', [FR_SIRET]);
}

/** Finds: VAT number (TVA intracommunautaire) (`FR_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function frVat(): Detector<'FR_VAT'> {
  return detectSchemes('fr-vat', [FR_VAT]);
}

/** Finds: identity card number (`FR_CNI`). */
/* @__NO_SIDE_EFFECTS__ */
export function frCni(): Detector<'FR_CNI'> {
  return detectSchemes('fr-cni', [FR_CNI]);
}

/** Finds: passport (`FR_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function frPassport(): Detector<'FR_PASSPORT'> {
  return detectSchemes('fr-passport', [FR_PASSPORT]);
}

/** Finds: driving licence (`FR_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function frDriverLicense(): Detector<'FR_DRIVER_LICENSE'> {
  return detectSchemes('fr-driver-license', [FR_DRIVER_LICENSE]);
}
