import { luhn } from '../../checksums/luhn.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { indexIn, isYymmdd, valueAt } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

const MX_CHARACTERS = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ';

/** Population registry code (CURP). */
// Sex, state, consonants; weights 18 to 2 over the alphabet with Ñ.
const MX_CURP = {
  entity: 'MX_CURP',
  topic: 'id',
  formats: 'AAAA999999AAAAAA#9',
  words: 'curp|registro de población|clave unica|clave única',
  odds: 2500,
  evidence: ['checksum', 'date', 'region'],
  check: (v) => {
    if (!(v[10]! === 17 || v[10]! === 22 || v[10]! === 33) || !isYymmdd(v, 4)) return false;
    let sum = 0;
    for (let i = 0; i < 17; i++) sum += (18 - i) * (v[i]! + (v[i]! > 23 ? 1 : 0));
    return (10 - (sum % 10)) % 10 === v[17]!;
  },
} as const satisfies Scheme;

/** Taxpayer registry (RFC). */
// Four letters for persons, three for companies (a blank counts before them). Old and foreign numbers break the rule of the last character.
const MX_RFC = {
  entity: 'MX_RFC',
  topic: 'tax',
  formats: 'AAAA999999###|AAA999999###|AAAA-999999-###|AAA-999999-###|AAAA 999999 ###|AAA 999999 ###',
  words: 'rfc|registro federal de contribuyentes|registro federal|clave rfc',
  odds: 1300,
  openOdds: 55,
  evidence: ['checksum', 'date'],
  check: (v, n) => {
    if (!isYymmdd(v, n - 9)) return false;
    let sum = n === 12 ? 13 * MX_CHARACTERS.indexOf(' ') : 0;
    for (let i = 0; i < n - 1; i++) sum += (n - i) * indexIn(MX_CHARACTERS, v[i]!);
    return valueAt('0A987654321', sum % 11) === v[n - 1]! || undefined;
  },
} as const satisfies Scheme;

/** The same without its last three characters, as people know it of themselves. */
const MX_RFC_2 = {
  entity: 'MX_RFC',
  topic: 'tax',
  formats: 'AAAA999999|AAAA-999999|AAAA 999999',
  words: 'rfc',
  odds: 9,
  evidence: ['date'],
  check: (v) => isYymmdd(v, 4),
} as const satisfies Scheme;

/** Social security number (NSS, IMSS). */
const MX_NSS = {
  entity: 'MX_NSS',
  topic: 'ssn',
  formats: '99999999999|99 99 99 9999 9|99-99-99-9999-9',
  words: 'nss~|imss|número de seguridad social|numero de seguridad social|seguro social',
  odds: 10,
  check: (v) => luhn(v, 11),
} as const satisfies Scheme;

/** Voter key (clave de elector). */
const MX_CLAVE_ELECTOR = {
  entity: 'MX_CLAVE_ELECTOR',
  topic: 'id',
  formats: 'AAAAAA99999999A999',
  words: 'clave de elector|ine~|ife~|credencial de elector|credencial para votar',
  odds: 25,
  evidence: ['date'],
  check: (v) => isYymmdd(v, 6) && (v[14]! === 17 || v[14]! === 22),
} as const satisfies Scheme;

/** Passport. */
const MX_PASSPORT = {
  entity: 'MX_PASSPORT',
  topic: 'passport',
  formats: 'A99999999|99999999999',
  words: 'pasaporte|número de pasaporte|mexican passport|pasaporte mexicano',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Mexico. */
export const schemes = [MX_CURP, MX_RFC, MX_RFC_2, MX_NSS, MX_CLAVE_ELECTOR, MX_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  MX_CURP: ['population registry code (CURP)', 'https://www.gob.mx/segob/renapo'],
  MX_RFC: ['taxpayer registry (RFC)', 'https://www.sat.gob.mx'],
  MX_NSS: ['social security number (NSS, IMSS)', 'https://www.imss.gob.mx'],
  MX_CLAVE_ELECTOR: ['voter key (clave de elector)', 'https://www.ine.mx'],
  MX_PASSPORT: ['passport', 'https://www.gob.mx/sre'],
};

/** Finds: population registry code (CURP) (`MX_CURP`). */
/* @__NO_SIDE_EFFECTS__ */
export function mxCurp(): Detector<'MX_CURP'> {
  return detectSchemes('mx-curp', [MX_CURP]);
}

/** Finds: taxpayer registry (RFC) (`MX_RFC`). */
/* @__NO_SIDE_EFFECTS__ */
export function mxRfc(): Detector<'MX_RFC'> {
  return detectSchemes('mx-rfc', [MX_RFC, MX_RFC_2]);
}

/** Finds: social security number (NSS, IMSS) (`MX_NSS`). */
/* @__NO_SIDE_EFFECTS__ */
export function mxNss(): Detector<'MX_NSS'> {
  return detectSchemes('mx-nss', [MX_NSS]);
}

/** Finds: voter key (clave de elector) (`MX_CLAVE_ELECTOR`). */
/* @__NO_SIDE_EFFECTS__ */
export function mxClaveElector(): Detector<'MX_CLAVE_ELECTOR'> {
  return detectSchemes('mx-clave-elector', [MX_CLAVE_ELECTOR]);
}

/** Finds: passport (`MX_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function mxPassport(): Detector<'MX_PASSPORT'> {
  return detectSchemes('mx-passport', [MX_PASSPORT]);
}
