import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Personal code (personas kods). */
// Codes issued since July 2017 begin with 32 to 39 and hold no date and no check digit known to the public.
const LV_PERSONAS_KODS = {
  entity: 'LV_PERSONAS_KODS',
  topic: 'id',
  formats: '999999-99999|99999999999',
  first: '0123',
  words: 'personas kods|personas koda|personas kodu|personal code|latvian id|pk~',
  odds: 1000,
  openOdds: 12,
  evidence: ['checksum', 'date'],
  check: (v) => {
    const day = num(v, 0, 2);
    if (day > 31 && day < 40) return undefined;
    const century = 18 + v[6]!;
    return (
      v[6]! < 3 &&
      isDate(century * 100 + num(v, 4, 2), num(v, 2, 2), day) &&
      ((1 + weightedSum('a584216379', v)) % 11) % 10 === v[10]!
    );
  },
} as const satisfies Scheme;

/** VAT number (PVN). */
const LV_PVN = {
  entity: 'LV_PVN',
  topic: 'tax',
  prefix: 'LV',
  formats: '99999999999|9999 9999 999',
  first: '456789',
  words: 'pvn|pvn numurs|pvn reģistrācijas numurs|vat~|vat number|reģistrācijas numurs',
  odds: 18,
  check: (v, _n, at) => weightedSum('91483a25761', v, at) % 11 === 3,
} as const satisfies Scheme;

/** Passport. */
const LV_PASSPORT = {
  entity: 'LV_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999',
  words: 'pase~|pases numurs|latvian passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const LV_DRIVER_LICENSE = {
  entity: 'LV_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: 'AAA999999|AA999999',
  words: 'vadītāja apliecība|autovadītāja apliecība|latvian driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Latvia. */
export const schemes = [LV_PERSONAS_KODS, LV_PVN, LV_PASSPORT, LV_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  LV_PERSONAS_KODS: ['personal code (personas kods)', 'https://www.pmlp.gov.lv'],
  LV_PVN: ['VAT number (PVN)', 'https://www.vid.gov.lv'],
  LV_PASSPORT: ['passport', 'https://www.pmlp.gov.lv'],
  LV_DRIVER_LICENSE: ['driving licence', 'https://www.csdd.lv'],
};

/** Finds: personal code (personas kods) (`LV_PERSONAS_KODS`). */
/* @__NO_SIDE_EFFECTS__ */
export function lvPersonasKods(): Detector<'LV_PERSONAS_KODS'> {
  return detectSchemes('lv-personas-kods', [LV_PERSONAS_KODS]);
}

/** Finds: VAT number (PVN) (`LV_PVN`). */
/* @__NO_SIDE_EFFECTS__ */
export function lvPvn(): Detector<'LV_PVN'> {
  return detectSchemes('lv-pvn', [LV_PVN]);
}

/** Finds: passport (`LV_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function lvPassport(): Detector<'LV_PASSPORT'> {
  return detectSchemes('lv-passport', [LV_PASSPORT]);
}

/** Finds: driving licence (`LV_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function lvDriverLicense(): Detector<'LV_DRIVER_LICENSE'> {
  return detectSchemes('lv-driver-license', [LV_DRIVER_LICENSE]);
}
