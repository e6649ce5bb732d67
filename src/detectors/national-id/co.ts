import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Citizenship card (cédula de ciudadanía). */
const CO_CEDULA = {
  entity: 'CO_CEDULA',
  topic: 'id',
  formats: '9.999.999.999|9 999 999 999|9999999999|99.999.999|99999999|9999999|999999',
  first: '123456789',
  words:
    'cédula|cedula|cédula colombia|cedula colombia|cédula colombiana|cedula colombiana|cédula de ciudadanía|cedula de ciudadania|cc~|c.c~|número de cédula|documento~',
  odds: 1,
} as const satisfies Scheme;

/** Tax number (NIT). */
// Weights are the primes from 3, seen from the right.
const CO_NIT = {
  entity: 'CO_NIT',
  topic: 'tax',
  formats: '999.999.999-9|999999999-9|9999999999|999999999|999 999 999-9',
  first: '123456789',
  words: 'nit~|nit colombia|número de identificación tributaria|n.i.t|rut|nit nº',
  odds: 11,
  check: (v, n) => {
    let sum = 0;
    for (let i = 0; i < n - 1; i++) sum += v[n - 2 - i]! * [3, 7, 13, 17, 19, 23, 29, 37, 41, 43][i]!;
    const rest = sum % 11;
    return (rest < 2 ? rest : 11 - rest) === v[n - 1]!;
  },
} as const satisfies Scheme;

/** Passport. */
const CO_PASSPORT = {
  entity: 'CO_PASSPORT',
  topic: 'passport',
  formats: 'AA999999',
  words: 'pasaporte colombiano|colombian passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Colombia. */
export const schemes = [CO_CEDULA, CO_NIT, CO_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  CO_CEDULA: ['citizenship card (cédula de ciudadanía)', 'https://www.registraduria.gov.co'],
  CO_NIT: ['tax number (NIT)', 'https://www.dian.gov.co'],
  CO_PASSPORT: ['passport', 'https://www.cancilleria.gov.co'],
};

/** Finds: citizenship card (cédula de ciudadanía) (`CO_CEDULA`). */
/* @__NO_SIDE_EFFECTS__ */
export function coCedula(): Detector<'CO_CEDULA'> {
  return detectSchemes('co-cedula', [CO_CEDULA]);
}

/** Finds: tax number (NIT) (`CO_NIT`). */
/* @__NO_SIDE_EFFECTS__ */
export function coNit(): Detector<'CO_NIT'> {
  return detectSchemes('co-nit', [CO_NIT]);
}

/** Finds: passport (`CO_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function coPassport(): Detector<'CO_PASSPORT'> {
  return detectSchemes('co-passport', [CO_PASSPORT]);
}
