import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num, oneOf } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Tax register number (NRT). */
// The letter says what kind of person holds it.
const AD_NRT = {
  entity: 'AD_NRT',
  topic: 'tax',
  formats: 'A-999999-A|A999999A|A 999999 A',
  first: 'ACDEFGLOPU',
  words: 'nrt~|número de registre tributari|número de registro tributario|registre tributari|andorra',
  odds: 3,
  evidence: ['region'],
  check: (v) => {
    const number = num(v, 1, 6);
    return oneOf('AL', v[0]!) ? number < 700_000 || number > 799_999 : v[0]! !== 15 || number < 700_000;
  },
} as const satisfies Scheme;

/** Every scheme of Andorra. */
export const schemes = [AD_NRT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  AD_NRT: ['tax register number (NRT)', 'https://www.impostos.ad'],
};

/** Finds: tax register number (NRT) (`AD_NRT`). */
/* @__NO_SIDE_EFFECTS__ */
export function adNrt(): Detector<'AD_NRT'> {
  return detectSchemes('ad-nrt', [AD_NRT]);
}
