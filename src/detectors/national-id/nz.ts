import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { indexIn, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Inland Revenue number. */
const NZ_IRD = {
  entity: 'NZ_IRD',
  topic: 'tax',
  formats: '99999999|999999999|99_999_999|999_999_999',
  words: 'ird|ird number|inland revenue|inland revenue number',
  odds: 11,
  check: (v, n) => {
    const number = num(v, 0, n);
    if (number < 10_000_000 || number > 150_000_000) return false;
    const at = n - 1;
    let rest = (11 - (weightedSum('32765432'.slice(8 - at), v) % 11)) % 11;
    if (rest === 10) rest = (11 - (weightedSum('74325276'.slice(8 - at), v) % 11)) % 11;
    return rest === v[at]!;
  },
} as const satisfies Scheme;

/** National Health Index number. */
// Letters without I and O count 1 to 24; weights 7 to 2; modulus 11 with a digit, 23 with a letter at the end (HISO 10046).
const NZ_NHI = {
  entity: 'NZ_NHI',
  topic: 'health',
  formats: 'AAA9999|AAA99A#',
  words: 'nhi|nhi number|national health index',
  odds: 14,
  check: (v) => {
    const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
    let sum = 0;
    for (let i = 0; i < 6; i++) {
      const value = v[i]! > 9 ? indexIn(letters, v[i]!) + 1 : v[i]!;
      if (v[i]! > 9 && value === 0) return false;
      sum += (7 - i) * value;
    }
    if (v[5]! > 9) return v[6]! > 9 && indexIn(letters, v[6]!) + 1 === 23 - (sum % 23);
    return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === v[6]!;
  },
} as const satisfies Scheme;

/** Passport. */
const NZ_PASSPORT = {
  entity: 'NZ_PASSPORT',
  topic: 'passport',
  formats: 'AA999999|A999999',
  words: 'new zealand passport|nz passport',
  odds: 1,
} as const satisfies Scheme;

/** Driver licence. */
const NZ_DRIVER_LICENSE = {
  entity: 'NZ_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: 'AA999999',
  words: "nz driver licence|new zealand driver licence|nz licence|driver licence|drivers licence|driver's licence",
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of New Zealand. */
export const schemes = [NZ_IRD, NZ_NHI, NZ_PASSPORT, NZ_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  NZ_IRD: ['Inland Revenue number', 'https://www.ird.govt.nz'],
  NZ_NHI: [
    'National Health Index number',
    'https://www.tewhatuora.govt.nz/health-services-and-programmes/health-identity/national-health-index',
  ],
  NZ_PASSPORT: ['passport', 'https://www.passports.govt.nz'],
  NZ_DRIVER_LICENSE: ['driver licence', 'https://www.nzta.govt.nz'],
};

/** Finds: Inland Revenue number (`NZ_IRD`). */
/* @__NO_SIDE_EFFECTS__ */
export function nzIrd(): Detector<'NZ_IRD'> {
  return detectSchemes('nz-ird', [NZ_IRD]);
}

/** Finds: National Health Index number (`NZ_NHI`). */
/* @__NO_SIDE_EFFECTS__ */
export function nzNhi(): Detector<'NZ_NHI'> {
  return detectSchemes('nz-nhi', [NZ_NHI]);
}

/** Finds: passport (`NZ_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function nzPassport(): Detector<'NZ_PASSPORT'> {
  return detectSchemes('nz-passport', [NZ_PASSPORT]);
}

/** Finds: driver licence (`NZ_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function nzDriverLicense(): Detector<'NZ_DRIVER_LICENSE'> {
  return detectSchemes('nz-driver-license', [NZ_DRIVER_LICENSE]);
}
