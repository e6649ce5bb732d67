import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { valueAt } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity card and tax number (BI, NIF). */
const AO_BI = {
  entity: 'AO_BI',
  topic: 'id',
  formats: '999999999AA999',
  words: 'bi~|bilhete de identidade|nif|número de identificação fiscal|bilhete',
  odds: 40,
  evidence: ['region'],
  check: (v) =>
    [
      'BA',
      'BE',
      'BO',
      'CA',
      'CC',
      'CN',
      'CS',
      'CE',
      'HA',
      'HO',
      'LA',
      'LN',
      'LS',
      'ME',
      'MO',
      'MX',
      'NE',
      'UE',
      'ZE',
      'OE',
      'KN',
      'KS',
      'UI',
    ].some((code) => valueAt(code, 0) === v[9]! && valueAt(code, 1) === v[10]!) || undefined,
} as const satisfies Scheme;

/** Tax number of companies (NIF). */
const AO_NIF = {
  entity: 'AO_NIF',
  topic: 'tax',
  formats: '9999999999',
  words: 'nif|número de identificação fiscal|contribuinte',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Angola. */
export const schemes = [AO_BI, AO_NIF] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  AO_BI: ['identity card and tax number (BI, NIF)', 'https://www.servicos.minjusdh.gov.ao'],
  AO_NIF: ['tax number of companies (NIF)', 'https://portaldocontribuinte.minfin.gov.ao'],
};

/** Finds: identity card and tax number (BI, NIF) (`AO_BI`). */
/* @__NO_SIDE_EFFECTS__ */
export function aoBi(): Detector<'AO_BI'> {
  return detectSchemes('ao-bi', [AO_BI]);
}

/** Finds: tax number of companies (NIF) (`AO_NIF`). */
/* @__NO_SIDE_EFFECTS__ */
export function aoNif(): Detector<'AO_NIF'> {
  return detectSchemes('ao-nif', [AO_NIF]);
}
