import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Economic operator code (COE). */
const SM_COE = {
  entity: 'SM_COE',
  topic: 'tax',
  prefix: 'SM',
  formats: '99999',
  words: 'codice operatore economico|codice coe|coe sm|coe n',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of San Marino. */
export const schemes = [SM_COE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  SM_COE: ['economic operator code (COE)', 'https://www.gov.sm'],
};

/** Finds: economic operator code (COE) (`SM_COE`). */
/* @__NO_SIDE_EFFECTS__ */
export function smCoe(): Detector<'SM_COE'> {
  return detectSchemes('sm-coe', [SM_COE]);
}
