import { luhn } from '../../checksums/luhn.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Permanent tax number (NIFp). */
const GN_NIFP = {
  entity: 'GN_NIFP',
  topic: 'tax',
  formats: '999999999|999-999-999',
  words: "nif|nifp|numéro d'identification fiscale",
  odds: 10,
  check: (v) => luhn(v, 9),
} as const satisfies Scheme;

/** Every scheme of Guinea. */
export const schemes = [GN_NIFP] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  GN_NIFP: ['permanent tax number (NIFp)', 'https://dgi.gov.gn'],
};

/** Finds: permanent tax number (NIFp) (`GN_NIFP`). */
/* @__NO_SIDE_EFFECTS__ */
export function gnNifp(): Detector<'GN_NIFP'> {
  return detectSchemes('gn-nifp', [GN_NIFP]);
}
