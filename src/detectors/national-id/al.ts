import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Personal and tax number (NID, NIPT). */
// Decade as a letter, year, month (50 added for women, 30 and 80 for residents abroad), day.
const AL_NID = {
  entity: 'AL_NID',
  topic: 'id',
  formats: 'A99999999A|A 99999999 A',
  first: 'ABCDEFGHIJKLMNOPQRST',
  words: 'nid~|nipt|numri i identitetit|numri personal|nuis|albanian id|letërnjoftim|karta e identitetit',
  odds: 9,
  evidence: ['date'],
  check: (v) => {
    const month = num(v, 2, 2);
    return (
      isDate(num([v[0]! % 10, v[1]!], 0, 2), month % 50 > 30 ? (month % 50) - 30 : month % 50, num(v, 4, 2)) ||
      // Numbers of businesses begin with J to M and hold no date.
      (v[0]! > 18 && v[0]! < 23 ? undefined : false)
    );
  },
} as const satisfies Scheme;

/** Every scheme of Albania. */
export const schemes = [AL_NID] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  AL_NID: ['personal and tax number (NID, NIPT)', 'https://www.tatime.gov.al'],
};

/** Finds: personal and tax number (NID, NIPT) (`AL_NID`). */
/* @__NO_SIDE_EFFECTS__ */
export function alNid(): Detector<'AL_NID'> {
  return detectSchemes('al-nid', [AL_NID]);
}
