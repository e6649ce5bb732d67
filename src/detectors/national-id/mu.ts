import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDdmmyy } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** National identity number. */
// Letter, birth date, serial number; weights 14 to 2, modulus 17.
const MU_NID = {
  entity: 'MU_NID',
  topic: 'id',
  formats: 'A999999999999#|A9999999999999',
  words: 'nid~|national identity card|nic~|mauritius id|national id',
  odds: 400,
  evidence: ['checksum', 'date'],
  check: (v) => {
    const check = 17 - (weightedSum('edcba98765432', v) % 17);
    return isDdmmyy(v, 1) && (check === v[13]! || check % 17 === v[13]!);
  },
} as const satisfies Scheme;

/** Every scheme of Mauritius. */
export const schemes = [MU_NID] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  MU_NID: ['national identity number', 'https://mnis.govmu.org'],
};

/** Finds: national identity number (`MU_NID`). */
/* @__NO_SIDE_EFFECTS__ */
export function muNid(): Detector<'MU_NID'> {
  return detectSchemes('mu-nid', [MU_NID]);
}
