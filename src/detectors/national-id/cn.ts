import { mod11x2 } from '../../checksums/iso7064.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { indexIn, isYyyymmdd, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Resident identity number. */
// GB 11643-1999: region, date, serial number, MOD 11-2 with X for ten.
const CN_RESIDENT_ID = {
  entity: 'CN_RESIDENT_ID',
  topic: 'id',
  formats: '99999999999999999#|999999 99999999 999#|999999-99999999-999#|999999 9999 9999 999#',
  first: '12345689',
  words: '身份证|身份证号|身份证号码|身分证|居民身份证|公民身份|身份號碼|resident id|chinese id|shenfenzheng|sfz|identity card',
  odds: 10000,
  evidence: ['checksum', 'date', 'region'],
  check: (v) => {
    const region = num(v, 0, 2);
    return (
      region > 10 &&
      region < 92 &&
      isYyyymmdd(v, 6) &&
      (v[17]! < 10 || v[17]! === 33) &&
      mod11x2([...v.subarray(0, 17), Math.min(v[17]!, 10)], 18)
    );
  },
} as const satisfies Scheme;

/** Unified social credit code. */
// GB 32100-2015: 31 characters without I, O, S, V and Z; weights are powers of three modulo 31.
const CN_USCC = {
  entity: 'CN_USCC',
  topic: 'tax',
  formats: '##999999##########',
  first: '159Y',
  words: '统一社会信用代码|信用代码|社会信用|纳税人识别号|uscc|社会信用代码',
  // One number in 31 passes; with letters among its characters the shape itself tells.
  odds: 45,
  check: (v) => {
    const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    let sum = 0;
    let weight = 1;
    for (let i = 0; i < 18; i++) {
      const value = indexIn(characters, v[i]!);
      if (value < 0) return false;
      sum += (i < 17 ? weight : 1) * value;
      weight = (weight * 3) % 31;
    }
    return sum % 31 === 0;
  },
} as const satisfies Scheme;

/** Passport. */
const CN_PASSPORT = {
  entity: 'CN_PASSPORT',
  topic: 'passport',
  formats: 'A99999999|AA9999999',
  first: 'DEGHKMPS',
  words: '护照|护照号|护照号码|chinese passport|china passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of China. */
export const schemes = [CN_RESIDENT_ID, CN_USCC, CN_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  CN_RESIDENT_ID: [
    'resident identity number',
    'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=080D6FBF2BB468F9007657F26D60013E',
  ],
  CN_USCC: ['unified social credit code', 'https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=24691C25985C1073D3A7C85629378AC0'],
  CN_PASSPORT: ['passport', 'https://www.nia.gov.cn'],
};

/** Finds: resident identity number (`CN_RESIDENT_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function cnResidentId(): Detector<'CN_RESIDENT_ID'> {
  return detectSchemes('cn-resident-id', [CN_RESIDENT_ID]);
}

/** Finds: unified social credit code (`CN_USCC`). */
/* @__NO_SIDE_EFFECTS__ */
export function cnUscc(): Detector<'CN_USCC'> {
  return detectSchemes('cn-uscc', [CN_USCC]);
}

/** Finds: passport (`CN_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function cnPassport(): Detector<'CN_PASSPORT'> {
  return detectSchemes('cn-passport', [CN_PASSPORT]);
}
