import { weightedMod, weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

function isCnpj(v: Uint8Array): boolean {
  const ascii = Array.from(v.subarray(0, 14), (value) => (value > 9 ? value + 7 : value));
  return brazilDigit('543298765432', ascii) === v[12]! && brazilDigit('6543298765432', ascii) === v[13]!;
}
/** Eleven less the remainder, 0 for ten and eleven. */
function brazilDigit(weights: string, values: ArrayLike<number>): number {
  const rest = weightedSum(weights, values) % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** Individual taxpayer registry (CPF). */
const BR_CPF = {
  entity: 'BR_CPF',
  topic: 'tax',
  formats: '999.999.999-99|99999999999|999999999-99|999 999 999 99|999-999-999-99|999.999.999.99',
  words: 'cpf|cadastro de pessoas físicas|número do cpf|cadastro de pessoa física|cpf nº',
  odds: 100,
  check: (v) => brazilDigit('a98765432', v) === v[9]! && brazilDigit('ba98765432', v) === v[10]!,
} as const satisfies Scheme;

/** Company registry (CNPJ). */
// Letters since July 2026 (IN RFB 2229/2024): their value is the ASCII code less 48.
const BR_CNPJ = {
  entity: 'BR_CNPJ',
  topic: 'tax',
  formats: '99.999.999/9999-99|99999999999999|##.###.###/####-99|99999999/9999-99|99 999 999 9999 99',
  words: 'cnpj|cadastro nacional|nacional da pessoa jurídica|cnpj nº',
  odds: 100,
  check: isCnpj,
} as const satisfies Scheme;

/** Company registry (CNPJ). */
// Ungrouped with letters it is too much like other codes to stand alone.
const BR_CNPJ_2 = {
  entity: 'BR_CNPJ',
  topic: 'tax',
  formats: '############99',
  words: 'cnpj',
  odds: 8,
  check: isCnpj,
} as const satisfies Scheme;

/** Identity card (RG). */
// Each state numbers by itself; São Paulo: weights 2 to 9, X for ten (github.com/fontes-mrc/docs-br, whose example is 31.203.131-2).
const BR_RG = {
  entity: 'BR_RG',
  topic: 'id',
  formats: '99.999.999-#|99.999.999-9|999999999|99999999#|9.999.999',
  words: 'rg~|registro geral|carteira de identidade|identidade~|número do rg|cédula de identidade',
  odds: 11,
  openOdds: 1,
  check: (v, n) => {
    if (n === 9 && v[8]! > 9 && v[8]! !== 33) return false;
    return n === 9 && (weightedSum('23456789', v) + 100 * Math.min(v[8]!, 10)) % 11 === 0 ? true : undefined;
  },
} as const satisfies Scheme;

/** Social integration number (PIS/PASEP/NIS). */
// Weights 3 2 9 8 7 6 5 4 3 2 modulo 11 (github.com/fontes-mrc/docs-br).
const BR_PIS = {
  entity: 'BR_PIS',
  topic: 'ssn',
  formats: '999.99999.99-9|99999999999|999.99999.99.9',
  words: 'pis~|pasep|nis~|nit~|pis pasep|número do pis',
  odds: 11,
  check: (v) => {
    const rest = weightedSum('3298765432', v) % 11;
    return (rest < 2 ? 0 : 11 - rest) === v[10]!;
  },
} as const satisfies Scheme;

/** National health card (CNS, Cartão SUS). */
// Weights 15 to 1 modulo 11; numbers that begin with 1 or 2 hold a PIS, then 000 or 001 and the check digit (e-SUS AB, "Algoritmo CNS").
const BR_CNS = {
  entity: 'BR_CNS',
  topic: 'health',
  formats: '999999999999999|999 9999 9999 9999',
  first: '12789',
  words: 'cns~|cartão sus|cartão nacional de saúde|cartao sus|sus~',
  odds: 22,
  check: (v) => (v[0]! > 2 || (v[11] === 0 && v[12] === 0 && v[13]! < 2)) && weightedMod('fedcba987654321', 11, v),
} as const satisfies Scheme;

/** Voter registration (título de eleitor). */
// Serial number, state 01 to 28, two check digits; in São Paulo and Minas Gerais (01, 02) a remainder of 0 is written 1 (TSE, Resolução 21.538/2003, art. 12).
const BR_VOTER_ID = {
  entity: 'BR_VOTER_ID',
  topic: 'id',
  formats: '999999999999|9999 9999 9999|99999999 99 99',
  words: 'título de eleitor|titulo de eleitor|título eleitoral|titulo eleitoral|título eleitor',
  odds: 350,
  evidence: ['checksum', 'region'],
  check: (v) => {
    const state = num(v, 8, 2);
    const last = (rest: number) => (rest === 10 ? 0 : rest === 0 && state < 3 ? 1 : rest);
    return (
      state > 0 &&
      state < 29 &&
      last(weightedSum('23456789', v) % 11) === v[10]! &&
      last(weightedSum('789', v, 8) % 11) === v[11]!
    );
  },
} as const satisfies Scheme;

/** Driving licence (CNH). */
// Weights 9 to 1 and 1 to 9 modulo 11; where the first leaves 10, two are taken from the second (github.com/fontes-mrc/docs-br).
const BR_DRIVER_LICENSE = {
  entity: 'BR_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '99999999999',
  words: 'cnh~|carteira de motorista|carteira nacional de habilitação|habilitação',
  odds: 90,
  check: (v) => {
    const first = weightedSum('987654321', v) % 11;
    const second = weightedSum('123456789', v) % 11;
    const last = second > 9 ? 0 : (second - (first > 9 ? 2 : 0) + 11) % 11;
    return (first > 9 ? 0 : first) === v[9]! && (last > 9 ? 0 : last) === v[10]!;
  },
} as const satisfies Scheme;

/** Passport. */
const BR_PASSPORT = {
  entity: 'BR_PASSPORT',
  topic: 'passport',
  formats: 'AA999999',
  words: 'passaporte|número do passaporte|brazilian passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Brazil. */
export const schemes = [BR_CPF, BR_CNPJ, BR_CNPJ_2, BR_RG, BR_PIS, BR_CNS, BR_VOTER_ID, BR_DRIVER_LICENSE, BR_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  BR_CPF: ['individual taxpayer registry (CPF)', 'https://www.gov.br/receitafederal/pt-br/assuntos/meu-cpf'],
  BR_CNPJ: ['company registry (CNPJ)', 'https://www.gov.br/receitafederal/pt-br/assuntos/orientacao-tributaria/cadastros/cnpj'],
  BR_RG: ['identity card (RG)', 'https://www.gov.br/pt-br/servicos/obter-a-carteira-de-identidade'],
  BR_PIS: ['social integration number (PIS/PASEP/NIS)', 'https://www.caixa.gov.br'],
  BR_CNS: ['national health card (CNS, Cartão SUS)', 'https://conecte-sus.saude.gov.br'],
  BR_VOTER_ID: ['voter registration (título de eleitor)', 'https://www.tse.jus.br'],
  BR_DRIVER_LICENSE: ['driving licence (CNH)', 'https://www.gov.br/transportes'],
  BR_PASSPORT: ['passport', 'https://www.gov.br/pf'],
};

/** Finds: individual taxpayer registry (CPF) (`BR_CPF`). */
/* @__NO_SIDE_EFFECTS__ */
export function brCpf(): Detector<'BR_CPF'> {
  return detectSchemes('br-cpf', [BR_CPF]);
}

/** Finds: company registry (CNPJ) (`BR_CNPJ`). */
/* @__NO_SIDE_EFFECTS__ */
export function brCnpj(): Detector<'BR_CNPJ'> {
  return detectSchemes('br-cnpj', [BR_CNPJ, BR_CNPJ_2]);
}

/** Finds: identity card (RG) (`BR_RG`). */
/* @__NO_SIDE_EFFECTS__ */
export function brRg(): Detector<'BR_RG'> {
  return detectSchemes('br-rg', [BR_RG]);
}

/** Finds: social integration number (PIS/PASEP/NIS) (`BR_PIS`). */
/* @__NO_SIDE_EFFECTS__ */
export function brPis(): Detector<'BR_PIS'> {
  return detectSchemes('br-pis', [BR_PIS]);
}

/** Finds: national health card (CNS, Cartão SUS) (`BR_CNS`). */
/* @__NO_SIDE_EFFECTS__ */
export function brCns(): Detector<'BR_CNS'> {
  return detectSchemes('br-cns', [BR_CNS]);
}

/** Finds: voter registration (título de eleitor) (`BR_VOTER_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function brVoterId(): Detector<'BR_VOTER_ID'> {
  return detectSchemes('br-voter-id', [BR_VOTER_ID]);
}

/** Finds: driving licence (CNH) (`BR_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function brDriverLicense(): Detector<'BR_DRIVER_LICENSE'> {
  return detectSchemes('br-driver-license', [BR_DRIVER_LICENSE]);
}

/** Finds: passport (`BR_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function brPassport(): Detector<'BR_PASSPORT'> {
  return detectSchemes('br-passport', [BR_PASSPORT]);
}
