import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity card number (HKID). */
// Weights 9 to 2; a missing first letter counts 36, a check digit of ten is A.
const HK_HKID = {
  entity: 'HK_HKID',
  topic: 'id',
  formats: 'A999999(#)|AA999999(#)|A999999#|AA999999#|A999999 (#)|AA999999 (#)|A999999-#',
  words: 'hkid|hong kong id|香港身份证|香港身份證|身份證|身份證號|hkid card|hong kong identity card|identity card',
  odds: 30,
  check: (v, n) => {
    const last = v[n - 1]!;
    if (last > 10 || v[n - 2]! > 9) return false;
    return (weightedSum(n === 8 ? '8765432' : '98765432', v) + (n === 8 ? 36 * 9 : 0) + last) % 11 === 0;
  },
} as const satisfies Scheme;

/** Every scheme of Hong Kong. */
export const schemes = [HK_HKID] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  HK_HKID: ['identity card number (HKID)', 'https://www.immd.gov.hk/eng/services/hkid/smartid.html'],
};

/** Finds: identity card number (HKID) (`HK_HKID`). */
/* @__NO_SIDE_EFFECTS__ */
export function hkHkid(): Detector<'HK_HKID'> {
  return detectSchemes('hk-hkid', [HK_HKID]);
}
