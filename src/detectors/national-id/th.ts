import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Thirteen to two, eleven less the remainder; some provinces do not exist. */
function isTnin(v: Uint8Array): boolean {
  return (
    v[1]! > 0 &&
    !'28 29 68 69 78 79 87 88 97 98 99'.includes(`${v[1]!}${v[2]!}`) &&
    (11 - (weightedSum('dcba98765432', v) % 11)) % 10 === v[12]!
  );
}

/** National identification number. */
// First digit: kind of person; the next two: province.
const TH_TNIN = {
  entity: 'TH_TNIN',
  topic: 'id',
  formats: '9999999999999|9-9999-99999-99-9|9 9999 99999 99 9',
  first: '12345678',
  words: 'บัตรปชช|ประชาชน|บัตร|เลขบัตร|thai id|thai national id|tnin|national id|id card',
  odds: 16,
  evidence: ['checksum', 'region'],
  check: isTnin,
} as const satisfies Scheme;

/** National identification number. */
// In its own groups it is hardly anything else.
const TH_TNIN_2 = {
  entity: 'TH_TNIN',
  topic: 'id',
  formats: '9-9999-99999-99-9|9 9999 99999 99 9',
  first: '12345678',
  words: 'thai id',
  odds: 40,
  evidence: ['checksum', 'region'],
  check: isTnin,
} as const satisfies Scheme;

/** Tax number of legal entities. */
const TH_TIN = {
  entity: 'TH_TIN',
  topic: 'tax',
  formats: '9999999999999|9-9999-99999-99-9|9-99-9-999-99999-9',
  first: '0',
  words: 'ผู้เสีย|ภาษีอากร|ภาษี|tax id|tin~|taxpayer identification',
  odds: 40,
  check: (v) => (11 - (weightedSum('dcba98765432', v) % 11)) % 10 === v[12]!,
} as const satisfies Scheme;

/** Passport. */
const TH_PASSPORT = {
  entity: 'TH_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999|A9999999',
  words: 'พาสปอร์ต|หนังสือ|thai passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Thailand. */
export const schemes = [TH_TNIN, TH_TNIN_2, TH_TIN, TH_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  TH_TNIN: ['national identification number', 'https://www.bora.dopa.go.th'],
  TH_TIN: ['tax number of legal entities', 'https://www.rd.go.th'],
  TH_PASSPORT: ['passport', 'https://consular.mfa.go.th'],
};

/** Finds: national identification number (`TH_TNIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function thTnin(): Detector<'TH_TNIN'> {
  return detectSchemes('th-tnin', [TH_TNIN, TH_TNIN_2]);
}

/** Finds: tax number of legal entities (`TH_TIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function thTin(): Detector<'TH_TIN'> {
  return detectSchemes('th-tin', [TH_TIN]);
}

/** Finds: passport (`TH_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function thPassport(): Detector<'TH_PASSPORT'> {
  return detectSchemes('th-passport', [TH_PASSPORT]);
}
