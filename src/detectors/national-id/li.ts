import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Personal identification number (PEID). */
const LI_PEID = {
  entity: 'LI_PEID',
  topic: 'id',
  formats: '9999999|99999999|999999999|999999999999',
  words: 'peid|pid nummer|personenidentifikationsnummer',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Liechtenstein. */
export const schemes = [LI_PEID] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  LI_PEID: ['personal identification number (PEID)', 'https://www.llv.li'],
};

/** Finds: personal identification number (PEID) (`LI_PEID`). */
/* @__NO_SIDE_EFFECTS__ */
export function liPeid(): Detector<'LI_PEID'> {
  return detectSchemes('li-peid', [LI_PEID]);
}
