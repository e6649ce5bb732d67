import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Fayda identification number. */
const ET_FAYDA = {
  entity: 'ET_FAYDA',
  topic: 'id',
  formats: '999999999999|9999_9999_9999|9999999999999999',
  words: 'fayda|fan~|fin~|ፋይዳ|fayda number',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Ethiopia. */
export const schemes = [ET_FAYDA] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  ET_FAYDA: ['Fayda identification number', 'https://id.gov.et'],
};

/** Finds: Fayda identification number (`ET_FAYDA`). */
/* @__NO_SIDE_EFFECTS__ */
export function etFayda(): Detector<'ET_FAYDA'> {
  return detectSchemes('et-fayda', [ET_FAYDA]);
}
