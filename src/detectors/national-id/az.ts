import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Taxpayer number (VÖEN). */
// The last digit: 1 a legal entity, 2 a natural person.
const AZ_TIN = {
  entity: 'AZ_TIN',
  topic: 'tax',
  formats: '9999999999',
  words: 'vöen|voen|vergi ödəyicisi',
  odds: 5,
  evidence: ['region'],
  check: (v) => v[9]! === 1 || v[9]! === 2,
} as const satisfies Scheme;

/** Personal identification number (FİN). */
const AZ_PIN = {
  entity: 'AZ_PIN',
  topic: 'id',
  formats: '9######|A######',
  words: 'fin kod|fin~|fərdi identifikasiya nömrəsi|şəxsiyyət vəsiqəsi',
  odds: 3,
  evidence: ['region'],
  check: (v) => {
    for (let i = 0; i < 7; i++) if (v[i]! === 18 || v[i]! === 24) return false;
    return true;
  },
} as const satisfies Scheme;

/** Passport. */
const AZ_PASSPORT = {
  entity: 'AZ_PASSPORT',
  topic: 'passport',
  formats: 'A99999999|A9999999|AA9999999',
  words: 'pasport|azerbaijan passport|şəxsiyyət',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Azerbaijan. */
export const schemes = [AZ_TIN, AZ_PIN, AZ_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  AZ_TIN: ['taxpayer number (VÖEN)', 'https://www.taxes.gov.az'],
  AZ_PIN: ['personal identification number (FİN)', 'https://www.asan.gov.az'],
  AZ_PASSPORT: ['passport', 'https://www.asan.gov.az'],
};

/** Finds: taxpayer number (VÖEN) (`AZ_TIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function azTin(): Detector<'AZ_TIN'> {
  return detectSchemes('az-tin', [AZ_TIN]);
}

/** Finds: personal identification number (FİN) (`AZ_PIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function azPin(): Detector<'AZ_PIN'> {
  return detectSchemes('az-pin', [AZ_PIN]);
}

/** Finds: passport (`AZ_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function azPassport(): Detector<'AZ_PASSPORT'> {
  return detectSchemes('az-passport', [AZ_PASSPORT]);
}
