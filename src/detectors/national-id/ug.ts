import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** National identification number (NIN). */
// C or A, M or F, birth year, characters.
const UG_NIN = {
  entity: 'UG_NIN',
  topic: 'id',
  formats: 'AA99##########|AA99999999####',
  first: 'CA',
  words: 'nin~|nin uganda|uganda nin|national id|national identification number|ndaga muntu',
  odds: 13,
  evidence: ['region'],
  check: (v) => v[1]! === 22 || v[1]! === 15,
} as const satisfies Scheme;

/** Every scheme of Uganda. */
export const schemes = [UG_NIN] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  UG_NIN: ['national identification number (NIN)', 'https://www.nira.go.ug'],
};

/** Finds: national identification number (NIN) (`UG_NIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function ugNin(): Detector<'UG_NIN'> {
  return detectSchemes('ug-nin', [UG_NIN]);
}
