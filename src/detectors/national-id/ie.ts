import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { oneOf, valueAt } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

const PPS_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV';

/** Personal Public Service number. */
// Weights 8 to 2, and 9 for a second letter, which counts A = 1 (W and none = 0).
const IE_PPSN = {
  entity: 'IE_PPSN',
  topic: 'ssn',
  formats: '9999999A|9999999AA|9999999 A|9999999 AA|999 9999 A|999 9999 AA',
  words: 'pps|ppsn|pps number|personal public service|rsi number|pps no|ppsn number|tax reference number',
  odds: 26,
  check: (v, n) => {
    if (n === 9 && !oneOf('ABCDEFGHIWTX', v[8]!)) return false;
    const second = n === 9 && v[8]! < 29 ? v[8]! - 9 : 0;
    return valueAt(PPS_LETTERS, (weightedSum('8765432', v) + 9 * second) % 23) === v[7]!;
  },
} as const satisfies Scheme;

/** VAT number. */
const IE_VAT = {
  entity: 'IE_VAT',
  topic: 'tax',
  formats: 'AA9999999A|AA9999999AA|AA 9999999A|AA 9999999AA|AA9A99999A',
  first: 'I',
  words: 'vat~|vat number|vat no|cbl',
  odds: 600,
  check: (v, n) => {
    if (v[1]! !== 14) return false;
    if (v[3]! > 9) return valueAt(PPS_LETTERS, weightedSum('8765432', [0, ...v.subarray(4, 9), v[2]!]) % 23) === v[9]!;
    const second = n === 11 && v[10]! < 29 ? v[10]! - 9 : 0;
    return valueAt(PPS_LETTERS, (weightedSum('8765432', v, 2) + 9 * second) % 23) === v[9]!;
  },
} as const satisfies Scheme;

/** Passport. */
const IE_PASSPORT = {
  entity: 'IE_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999|A99999999|AA999999A',
  first: 'PLX',
  words: 'irish passport|ireland passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const IE_DRIVER_LICENSE = {
  entity: 'IE_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '999999999|999_999_999|999999_AA_999',
  words: 'irish driving licence|ndls|driver number ireland|driver licence|driving licence|ceadúnas tiomána',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Ireland. */
export const schemes = [IE_PPSN, IE_VAT, IE_PASSPORT, IE_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  IE_PPSN: ['Personal Public Service number', 'https://www.gov.ie/en/service/12e6de-get-a-personal-public-service-pps-number/'],
  IE_VAT: ['VAT number', 'https://www.revenue.ie'],
  IE_PASSPORT: ['passport', 'https://www.ireland.ie/en/dfa/passports/'],
  IE_DRIVER_LICENSE: ['driving licence', 'https://www.ndls.ie'],
};

/** Finds: Personal Public Service number (`IE_PPSN`). */
/* @__NO_SIDE_EFFECTS__ */
export function iePpsn(): Detector<'IE_PPSN'> {
  return detectSchemes('ie-ppsn', [IE_PPSN]);
}

/** Finds: VAT number (`IE_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function ieVat(): Detector<'IE_VAT'> {
  return detectSchemes('ie-vat', [IE_VAT]);
}

/** Finds: passport (`IE_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function iePassport(): Detector<'IE_PASSPORT'> {
  return detectSchemes('ie-passport', [IE_PASSPORT]);
}

/** Finds: driving licence (`IE_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function ieDriverLicense(): Detector<'IE_DRIVER_LICENSE'> {
  return detectSchemes('ie-driver-license', [IE_DRIVER_LICENSE]);
}
