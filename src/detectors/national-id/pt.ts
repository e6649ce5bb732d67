import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Tax number (NIF). */
const PT_NIF = {
  entity: 'PT_NIF',
  topic: 'tax',
  prefix: 'PT',
  formats: '999_999_999',
  first: '123456789',
  words:
    'nif|contribuinte|número de contribuinte|numero de contribuinte|número fiscal|nipc|número de identificação fiscal|tax number',
  odds: 11,
  check: (v, _n, at) =>
    (v[at]! !== 4 || v[at + 1]! === 5) && ((11 - (weightedSum('98765432', v, at) % 11)) % 11) % 10 === v[at + 8]!,
} as const satisfies Scheme;

/** Citizen card (Cartão de Cidadão). */
// Luhn over digits and letters, the doubled letter not cast out.
const PT_CC = {
  entity: 'PT_CC',
  topic: 'id',
  formats: '99999999 9 ##9|999999999##9|99999999-9-##9|99999999 9##9|999999999 ##9',
  words: 'cartão de cidadão|cartao de cidadao|cc~|bilhete de identidade|citizen card|cartão do cidadão',
  odds: 10,
  check: (v) => {
    if (v[9]! < 10 && v[10]! < 10) return false;
    let sum = 0;
    for (let i = 0; i < 12; i++) {
      const value = i % 2 === 0 ? 2 * v[i]! : v[i]!;
      sum += i % 2 === 0 && value > 9 ? value - 9 : value;
    }
    return sum % 10 === 0;
  },
} as const satisfies Scheme;

/** Social security number (NISS). */
// 1 a person, 2 a company; the primes 29 to 2 as weights, nine less the last digit of their sum (Portaria 1483/2004, as in github.com/gabtec/gabtec-utils).
const PT_NISS = {
  entity: 'PT_NISS',
  topic: 'ssn',
  formats: '99999999999|9 9999999999|999_9999_9999',
  first: '12',
  words: 'niss|segurança social|seguranca social|número de segurança social|beneficiário',
  odds: 20,
  check: (v) => 9 - (weightedSum('tnjhdb7532', v) % 10) === v[10]!,
} as const satisfies Scheme;

/** Health number (Número de utente). */
const PT_SNS = {
  entity: 'PT_SNS',
  topic: 'health',
  formats: '999999999',
  words: 'utente|número de utente|sns|numero de utente',
  odds: 1,
} as const satisfies Scheme;

/** Passport. */
const PT_PASSPORT = {
  entity: 'PT_PASSPORT',
  topic: 'passport',
  formats: 'A999999|AA999999',
  words: 'passaporte|número de passaporte|passaporte português|portuguese passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const PT_DRIVER_LICENSE = {
  entity: 'PT_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: 'AA-999999 9|A-999999 9|AA-9999999|A-9999999',
  words: 'carta de condução|carta de conducao|portuguese driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Portugal. */
export const schemes = [PT_NIF, PT_CC, PT_NISS, PT_SNS, PT_PASSPORT, PT_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  PT_NIF: ['tax number (NIF)', 'https://www.portaldasfinancas.gov.pt'],
  PT_CC: ['citizen card (Cartão de Cidadão)', 'https://www.autenticacao.gov.pt'],
  PT_NISS: ['social security number (NISS)', 'https://www.seg-social.pt'],
  PT_SNS: ['health number (Número de utente)', 'https://www.sns.gov.pt'],
  PT_PASSPORT: ['passport', 'https://pasap.ist.utl.pt'],
  PT_DRIVER_LICENSE: ['driving licence', 'https://www.imt-ip.pt'],
};

/** Finds: tax number (NIF) (`PT_NIF`). */
/* @__NO_SIDE_EFFECTS__ */
export function ptNif(): Detector<'PT_NIF'> {
  return detectSchemes('pt-nif', [PT_NIF]);
}

/** Finds: citizen card (Cartão de Cidadão) (`PT_CC`). */
/* @__NO_SIDE_EFFECTS__ */
export function ptCc(): Detector<'PT_CC'> {
  return detectSchemes('pt-cc', [PT_CC]);
}

/** Finds: social security number (NISS) (`PT_NISS`). */
/* @__NO_SIDE_EFFECTS__ */
export function ptNiss(): Detector<'PT_NISS'> {
  return detectSchemes('pt-niss', [PT_NISS]);
}

/** Finds: health number (Número de utente) (`PT_SNS`). */
/* @__NO_SIDE_EFFECTS__ */
export function ptSns(): Detector<'PT_SNS'> {
  return detectSchemes('pt-sns', [PT_SNS]);
}

/** Finds: passport (`PT_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function ptPassport(): Detector<'PT_PASSPORT'> {
  return detectSchemes('pt-passport', [PT_PASSPORT]);
}

/** Finds: driving licence (`PT_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function ptDriverLicense(): Detector<'PT_DRIVER_LICENSE'> {
  return detectSchemes('pt-driver-license', [PT_DRIVER_LICENSE]);
}
