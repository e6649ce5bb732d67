import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { indexIn, valueAt } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity card (cédula de identidad). */
const VE_CI = {
  entity: 'VE_CI',
  topic: 'id',
  formats: 'A-99999999|A-99.999.999|A99999999|A-9999999|A-9.999.999|99.999.999|99999999',
  first: 'VE123456789',
  words:
    'cédula|cedula|cédula venezuela|cedula venezuela|cédula venezolana|cedula venezolana|cédula de identidad|ci~|c.i~|cedula de identidad',
  odds: 1,
} as const satisfies Scheme;

/** Taxpayer number (RIF). */
// V 4, E 8, J 12, P 16, G 20 and weights 3 2 7 6 5 4 3 2.
const VE_RIF = {
  entity: 'VE_RIF',
  topic: 'tax',
  formats: 'A-99999999-9|A999999999|A-999999999|A 99999999 9',
  first: 'VEJPGC',
  words: 'rif|único de información fiscal|registro de información fiscal|seniat',
  odds: 50,
  check: (v) =>
    valueAt('00987654321', (4 * [1, 2, 3, 4, 5, 3][indexIn('VEJPGC', v[0]!)]! + weightedSum('32765432', v, 1)) % 11) === v[9]!,
} as const satisfies Scheme;

/** Every scheme of Venezuela. */
export const schemes = [VE_CI, VE_RIF] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  VE_CI: ['identity card (cédula de identidad)', 'https://www.saime.gob.ve'],
  VE_RIF: ['taxpayer number (RIF)', 'https://www.seniat.gob.ve'],
};

/** Finds: identity card (cédula de identidad) (`VE_CI`). */
/* @__NO_SIDE_EFFECTS__ */
export function veCi(): Detector<'VE_CI'> {
  return detectSchemes('ve-ci', [VE_CI]);
}

/** Finds: taxpayer number (RIF) (`VE_RIF`). */
/* @__NO_SIDE_EFFECTS__ */
export function veRif(): Detector<'VE_RIF'> {
  return detectSchemes('ve-rif', [VE_RIF]);
}
