import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Company number (V-tal). */
const FO_VN = {
  entity: 'FO_VN',
  topic: 'tax',
  formats: '999999|999_999',
  words: 'v tal|vtal|v-tal|mvg',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Faroe Islands. */
export const schemes = [FO_VN] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  FO_VN: ['company number (V-tal)', 'https://www.taks.fo'],
};

/** Finds: company number (V-tal) (`FO_VN`). */
/* @__NO_SIDE_EFFECTS__ */
export function foVn(): Detector<'FO_VN'> {
  return detectSchemes('fo-vn', [FO_VN]);
}
