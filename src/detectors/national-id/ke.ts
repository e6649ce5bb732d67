import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Tax PIN. */
const KE_PIN = {
  entity: 'KE_PIN',
  topic: 'tax',
  formats: 'A999999999A',
  first: 'AP',
  words: 'kra pin|kra~|kra pin number|pin number|tax pin',
  odds: 1,
} as const satisfies Scheme;

/** National id (Maisha number). */
const KE_NATIONAL_ID = {
  entity: 'KE_NATIONAL_ID',
  topic: 'id',
  formats: '99999999|999999999|9999999',
  words: 'kenyan id|kenya id|national id|maisha namba|kitambulisho|id number',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Kenya. */
export const schemes = [KE_PIN, KE_NATIONAL_ID] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  KE_PIN: ['tax PIN', 'https://www.kra.go.ke'],
  KE_NATIONAL_ID: ['national id (Maisha number)', 'https://immigration.go.ke'],
};

/** Finds: tax PIN (`KE_PIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function kePin(): Detector<'KE_PIN'> {
  return detectSchemes('ke-pin', [KE_PIN]);
}

/** Finds: national id (Maisha number) (`KE_NATIONAL_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function keNationalId(): Detector<'KE_NATIONAL_ID'> {
  return detectSchemes('ke-national-id', [KE_NATIONAL_ID]);
}
