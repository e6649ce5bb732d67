import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { valueAt } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity card (cédula de identidad). */
const BO_CI = {
  entity: 'BO_CI',
  topic: 'id',
  formats: '9999999AA|99999999AA|9999999 AA|99999999 AA|9999999-AA|9999999|9999999-9A AA',
  words: 'ci bolivia|cédula bolivia|cedula bolivia|cédula de identidad|cedula de identidad|ci~|c.i~|carnet de identidad',
  odds: 1,
  openOdds: 4,
  check: (v, n) =>
    n < 9
      ? undefined
      : ['CB', 'LP', 'SC', 'OR', 'PT', 'TJ', 'BE', 'PD', 'PA', 'CH', 'QR'].some(
            (code) => valueAt(code, 0) === v[n - 2]! && valueAt(code, 1) === v[n - 1]!,
          )
        ? undefined
        : false,
} as const satisfies Scheme;

/** Every scheme of Bolivia. */
export const schemes = [BO_CI] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  BO_CI: ['identity card (cédula de identidad)', 'https://www.segip.gob.bo'],
};

/** Finds: identity card (cédula de identidad) (`BO_CI`). */
/* @__NO_SIDE_EFFECTS__ */
export function boCi(): Detector<'BO_CI'> {
  return detectSchemes('bo-ci', [BO_CI]);
}
