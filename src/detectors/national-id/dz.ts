import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Tax number (NIF). */
const DZ_NIF = {
  entity: 'DZ_NIF',
  topic: 'tax',
  formats: '999999999999999|99999999999999999999',
  words: "nif|numéro d'identification fiscale|رقم التعريف الجبائي",
  odds: 1,
} as const satisfies Scheme;

/** National identification number (NIN). */
const DZ_NIN = {
  entity: 'DZ_NIN',
  topic: 'id',
  formats: '999999999999999999',
  first: '12',
  words:
    "nin~|nin algérie|nin algerie|nin algeria|numéro d'identification national|رقم التعريف الوطني|numéro d'identification nationale",
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Algeria. */
export const schemes = [DZ_NIF, DZ_NIN] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  DZ_NIF: ['tax number (NIF)', 'https://www.mfdgi.gov.dz'],
  DZ_NIN: ['national identification number (NIN)', 'https://www.interieur.gov.dz'],
};

/** Finds: tax number (NIF) (`DZ_NIF`). */
/* @__NO_SIDE_EFFECTS__ */
export function dzNif(): Detector<'DZ_NIF'> {
  return detectSchemes('dz-nif', [DZ_NIF]);
}

/** Finds: national identification number (NIN) (`DZ_NIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function dzNin(): Detector<'DZ_NIN'> {
  return detectSchemes('dz-nin', [DZ_NIN]);
}
