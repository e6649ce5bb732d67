import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { valueAt } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Tax number (NUIT). */
const MZ_NUIT = {
  entity: 'MZ_NUIT',
  topic: 'tax',
  formats: '999999999|999 999 999',
  first: '123456789',
  words: 'nuit|único de identificação tributária|numero unico',
  odds: 11,
  check: (v) => valueAt('01234567891', weightedSum('89456789', v) % 11) === v[8]!,
} as const satisfies Scheme;

/** Identity card (BI). */
const MZ_BI = {
  entity: 'MZ_BI',
  topic: 'id',
  formats: '999999999999A',
  words: 'bi~|bilhete de identidade|número do bi|mozambique id',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Mozambique. */
export const schemes = [MZ_NUIT, MZ_BI] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  MZ_NUIT: ['tax number (NUIT)', 'https://www.at.gov.mz'],
  MZ_BI: ['identity card (BI)', 'https://www.dnic.gov.mz'],
};

/** Finds: tax number (NUIT) (`MZ_NUIT`). */
/* @__NO_SIDE_EFFECTS__ */
export function mzNuit(): Detector<'MZ_NUIT'> {
  return detectSchemes('mz-nuit', [MZ_NUIT]);
}

/** Finds: identity card (BI) (`MZ_BI`). */
/* @__NO_SIDE_EFFECTS__ */
export function mzBi(): Detector<'MZ_BI'> {
  return detectSchemes('mz-bi', [MZ_BI]);
}
