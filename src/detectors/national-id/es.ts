import { luhnSum } from '../../checksums/luhn.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num, oneOf, valueAt } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

const NIF_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Tax and identity number of citizens (DNI/NIF). */
// K, L and M stand before numbers of minors, residents abroad and foreigners without a NIE.
const ES_NIF = {
  entity: 'ES_NIF',
  topic: 'id',
  formats: '99999999A|99999999-A|99999999 A|99.999.999-A|99.999.999A|99.999.999 A|99 999 999 A|9999999A|9999999-A|A9999999A',
  words:
    'nif|dni|documento nacional de identidad|n.i.f|d.n.i|número de identificación fiscal|documento de identidad|identidad~|spanish id|carnet de identidad',
  odds: 26,
  check: (v, n) => {
    const letter = v[0]! > 9;
    return (
      (!letter || oneOf('KLM', v[0]!)) && valueAt(NIF_LETTERS, num(v, letter ? 1 : 0, letter ? 7 : n - 1) % 23) === v[n - 1]!
    );
  },
} as const satisfies Scheme;

/** Identity number of foreigners (NIE). */
// X, Y and Z stand for 0, 1 and 2 before the seven digits.
const ES_NIE = {
  entity: 'ES_NIE',
  topic: 'id',
  formats: 'A9999999A|A-9999999-A|A9999999-A|A 9999999 A|A-9999999A|A 9999999A',
  first: 'XYZ',
  words: 'nie~|identidad de extranjero|extranjero|extranjería|tarjeta de residencia|foreigner id|foreigner identity number',
  odds: 200,
  check: (v) => valueAt(NIF_LETTERS, num([v[0]! - 33, ...v.subarray(1, 8)], 0, 8) % 23) === v[8]!,
} as const satisfies Scheme;

/** Tax number of legal entities (CIF). */
// The check character is a letter for some kinds of entity, a digit for others.
const ES_CIF = {
  entity: 'ES_CIF',
  topic: 'tax',
  formats: 'A99999999|A9999999A|A-99999999|A-9999999A|A-9999999-A|A-9999999-9|A 99999999',
  first: 'ABCDEFGHJNPQRSUVW',
  words: 'cif~|nif|c.i.f|código de identificación fiscal|codigo de identificacion fiscal|empresa~|sociedad~',
  odds: 12,
  check: (v) => {
    const check = (10 - (luhnSum([...v.subarray(1, 8), 0], 8) % 10)) % 10;
    const letter = valueAt('JABCDEFGHI', check);
    return oneOf('PQS', v[0]!) ? v[8]! === letter : oneOf('ABEH', v[0]!) ? v[8]! === check : v[8]! === check || v[8]! === letter;
  },
} as const satisfies Scheme;

/** Social security number (NUSS). */
// A body below ten million is checked with or without its leading zero, by different offices.
const ES_NSS = {
  entity: 'ES_NSS',
  topic: 'ssn',
  formats: '999999999999|99/99999999/99|99 99999999 99|99-99999999-99|99/9999999999|99 9999999999',
  first: '0123456',
  words: 'nss~|nuss|seguridad social|número de seguridad social|afiliación~|número de afiliación|social security number',
  odds: 150,
  evidence: ['checksum', 'region'],
  check: (v) => {
    const province = num(v, 0, 2);
    const body = num(v, 2, 8);
    return (
      province > 0 &&
      (province < 54 || province === 66) &&
      ((province * 1e8 + body) % 97 === num(v, 10, 2) || (body < 1e7 && (province * 1e7 + body) % 97 === num(v, 10, 2)))
    );
  },
} as const satisfies Scheme;

/** Passport. */
const ES_PASSPORT = {
  entity: 'ES_PASSPORT',
  topic: 'passport',
  formats: 'AAA999999|AA999999',
  words: 'pasaporte|número de pasaporte|spanish passport|pasaporte español',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence (number of the DNI). */
const ES_DRIVER_LICENSE = {
  entity: 'ES_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '99999999-A|99999999A|A9999999A',
  words: 'permiso de conducir|carnet de conducir|permiso de conducción|licencia de conducir',
  odds: 26,
  check: (v) =>
    valueAt(NIF_LETTERS, num([v[0]! > 9 ? v[0]! - 33 : v[0]!, ...v.subarray(1, 8)], 0, 8) % 23) === v[8]! &&
    (v[0]! < 10 || v[0]! > 32),
} as const satisfies Scheme;

/** Every scheme of Spain. */
export const schemes = [ES_NIF, ES_NIE, ES_CIF, ES_NSS, ES_PASSPORT, ES_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  ES_NIF: ['tax and identity number of citizens (DNI/NIF)', 'https://www.boe.es/buscar/doc.php?id=BOE-A-2007-15984'],
  ES_NIE: ['identity number of foreigners (NIE)', 'https://www.boe.es/buscar/act.php?id=BOE-A-2011-7703'],
  ES_CIF: ['tax number of legal entities (CIF)', 'https://www.boe.es/buscar/act.php?id=BOE-A-2008-3580'],
  ES_NSS: ['social security number (NUSS)', 'https://www.seg-social.es'],
  ES_PASSPORT: ['passport', 'https://www.interior.gob.es'],
  ES_DRIVER_LICENSE: ['driving licence (number of the DNI)', 'https://www.dgt.es'],
};

/** Finds: tax and identity number of citizens (DNI/NIF) (`ES_NIF`). */
/* @__NO_SIDE_EFFECTS__ */
export function esNif(): Detector<'ES_NIF'> {
  return detectSchemes('es-nif', [ES_NIF]);
}

/** Finds: identity number of foreigners (NIE) (`ES_NIE`). */
/* @__NO_SIDE_EFFECTS__ */
export function esNie(): Detector<'ES_NIE'> {
  return detectSchemes('es-nie', [ES_NIE]);
}

/** Finds: tax number of legal entities (CIF) (`ES_CIF`). */
/* @__NO_SIDE_EFFECTS__ */
export function esCif(): Detector<'ES_CIF'> {
  return detectSchemes('es-cif', [ES_CIF]);
}

/** Finds: social security number (NUSS) (`ES_NSS`). */
/* @__NO_SIDE_EFFECTS__ */
export function esNss(): Detector<'ES_NSS'> {
  return detectSchemes('es-nss', [ES_NSS]);
}

/** Finds: passport (`ES_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function esPassport(): Detector<'ES_PASSPORT'> {
  return detectSchemes('es-passport', [ES_PASSPORT]);
}

/** Finds: driving licence (number of the DNI) (`ES_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function esDriverLicense(): Detector<'ES_DRIVER_LICENSE'> {
  return detectSchemes('es-driver-license', [ES_DRIVER_LICENSE]);
}
