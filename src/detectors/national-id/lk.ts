import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** National identity card. */
// Year of birth and day of the year (500 added for women).
const LK_NIC = {
  entity: 'LK_NIC',
  topic: 'id',
  formats: '999999999A|999999999999',
  words: 'nic~|national identity card|හැඳුනුම්පත|sri lanka id|nic number',
  odds: 13,
  evidence: ['date'],
  check: (v, n) => {
    const day = n === 10 ? num(v, 2, 3) : num(v, 4, 3);
    return (
      (n === 10 ? v[9]! === 31 || v[9]! === 33 : num(v, 0, 4) > 1899 && num(v, 0, 4) < 2100) &&
      day % 500 > 0 &&
      day % 500 < 367 &&
      day < 867
    );
  },
} as const satisfies Scheme;

/** Every scheme of Sri Lanka. */
export const schemes = [LK_NIC] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  LK_NIC: ['national identity card', 'https://drp.gov.lk'],
};

/** Finds: national identity card (`LK_NIC`). */
/* @__NO_SIDE_EFFECTS__ */
export function lkNic(): Detector<'LK_NIC'> {
  return detectSchemes('lk-nic', [LK_NIC]);
}
