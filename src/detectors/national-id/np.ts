import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Permanent Account Number. */
const NP_PAN = {
  entity: 'NP_PAN',
  topic: 'tax',
  formats: '999999999',
  words: 'pan nepal|nepal pan|स्थायी लेखा नम्बर|permanent account number nepal',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Nepal. */
export const schemes = [NP_PAN] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  NP_PAN: ['Permanent Account Number', 'https://ird.gov.np'],
};

/** Finds: Permanent Account Number (`NP_PAN`). */
/* @__NO_SIDE_EFFECTS__ */
export function npPan(): Detector<'NP_PAN'> {
  return detectSchemes('np-pan', [NP_PAN]);
}
