import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Personal number. */
const GE_PERSONAL_NUMBER = {
  entity: 'GE_PERSONAL_NUMBER',
  topic: 'id',
  formats: '99999999999',
  words: 'პირადი ნომერი|პირადი|georgian id|personal number',
  odds: 1,
} as const satisfies Scheme;

/** Passport. */
const GE_PASSPORT = {
  entity: 'GE_PASSPORT',
  topic: 'passport',
  formats: '99AA99999|AA9999999',
  words: 'პასპორტი|georgian passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Georgia. */
export const schemes = [GE_PERSONAL_NUMBER, GE_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  GE_PERSONAL_NUMBER: ['personal number', 'https://sda.gov.ge'],
  GE_PASSPORT: ['passport', 'https://sda.gov.ge'],
};

/** Finds: personal number (`GE_PERSONAL_NUMBER`). */
/* @__NO_SIDE_EFFECTS__ */
export function gePersonalNumber(): Detector<'GE_PERSONAL_NUMBER'> {
  return detectSchemes('ge-personal-number', [GE_PERSONAL_NUMBER]);
}

/** Finds: passport (`GE_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function gePassport(): Detector<'GE_PASSPORT'> {
  return detectSchemes('ge-passport', [GE_PASSPORT]);
}
