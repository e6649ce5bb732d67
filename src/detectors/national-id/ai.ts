import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Taxpayer number (TIN). */
const AI_TIN = {
  entity: 'AI_TIN',
  topic: 'tax',
  formats: '99999-99999|9999999999',
  first: '12',
  words: 'anguilla tin|tin~|taxpayer identification number',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Anguilla. */
export const schemes = [AI_TIN] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  AI_TIN: ['taxpayer number (TIN)', 'https://ird.gov.ai'],
};

/** Finds: taxpayer number (TIN) (`AI_TIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function aiTin(): Detector<'AI_TIN'> {
  return detectSchemes('ai-tin', [AI_TIN]);
}
