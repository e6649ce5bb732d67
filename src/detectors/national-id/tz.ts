import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isYyyymmdd } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** National identification number (NIDA). */
// Birth date, postcode, serial number.
const TZ_NIDA = {
  entity: 'TZ_NIDA',
  topic: 'id',
  formats: '99999999-99999-99999-99|99999999999999999999',
  first: '12',
  words: 'nida|nin~|kitambulisho cha taifa|nida number|national id',
  odds: 120,
  evidence: ['date'],
  check: (v) => isYyyymmdd(v, 0),
} as const satisfies Scheme;

/** Every scheme of Tanzania. */
export const schemes = [TZ_NIDA] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  TZ_NIDA: ['national identification number (NIDA)', 'https://www.nida.go.tz'],
};

/** Finds: national identification number (NIDA) (`TZ_NIDA`). */
/* @__NO_SIDE_EFFECTS__ */
export function tzNida(): Detector<'TZ_NIDA'> {
  return detectSchemes('tz-nida', [TZ_NIDA]);
}
