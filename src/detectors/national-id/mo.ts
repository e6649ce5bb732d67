import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Resident identity card (BIR). */
const MO_BIR = {
  entity: 'MO_BIR',
  topic: 'id',
  formats: '9999999(9)|9/999999/9|99999999',
  first: '157',
  words: 'bir~|澳门身份证|澳門身份證|macau id|macao id|identidade de residente',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Macao. */
export const schemes = [MO_BIR] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  MO_BIR: ['resident identity card (BIR)', 'https://www.dsi.gov.mo'],
};

/** Finds: resident identity card (BIR) (`MO_BIR`). */
/* @__NO_SIDE_EFFECTS__ */
export function moBir(): Detector<'MO_BIR'> {
  return detectSchemes('mo-bir', [MO_BIR]);
}
