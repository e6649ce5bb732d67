import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity number (carné de identidad). */
// Birth date, then the century: 0 to 5 1900, 6 to 8 2000, 9 1800.
const CU_NI = {
  entity: 'CU_NI',
  topic: 'id',
  formats: '99999999999',
  words: 'carné de identidad|carnet de identidad|número de identidad|ni~|identidad cuba',
  odds: 27,
  evidence: ['date'],
  check: (v) => isDate((v[6]! < 6 ? 1900 : v[6]! < 9 ? 2000 : 1800) + num(v, 0, 2), num(v, 2, 2), num(v, 4, 2)),
} as const satisfies Scheme;

/** Every scheme of Cuba. */
export const schemes = [CU_NI] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  CU_NI: ['identity number (carné de identidad)', 'https://www.minjus.gob.cu'],
};

/** Finds: identity number (carné de identidad) (`CU_NI`). */
/* @__NO_SIDE_EFFECTS__ */
export function cuNi(): Detector<'CU_NI'> {
  return detectSchemes('cu-ni', [CU_NI]);
}
