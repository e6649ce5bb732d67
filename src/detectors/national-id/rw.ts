import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** National identity number (NID). */
// Status, year of birth, sex 7 or 8, serial number, checks.
const RW_NID = {
  entity: 'RW_NID',
  topic: 'id',
  formats: '9 9999 9 9999999 9 99|9999999999999999',
  first: '123',
  words: 'indangamuntu|national id|nid~|rwanda id',
  odds: 250,
  evidence: ['date', 'region'],
  check: (v) => num(v, 1, 4) > 1899 && num(v, 1, 4) < 2100 && (v[5]! === 7 || v[5]! === 8),
} as const satisfies Scheme;

/** Every scheme of Rwanda. */
export const schemes = [RW_NID] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  RW_NID: ['national identity number (NID)', 'https://www.nida.gov.rw'],
};

/** Finds: national identity number (NID) (`RW_NID`). */
/* @__NO_SIDE_EFFECTS__ */
export function rwNid(): Detector<'RW_NID'> {
  return detectSchemes('rw-nid', [RW_NID]);
}
