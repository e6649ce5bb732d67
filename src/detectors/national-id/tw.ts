import { digitSum, weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { indexIn, isYymmdd, isYyyymmdd } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Letters in the order of their codes, 10 upwards. */
const TW_LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** National and resident id. */
// The letter stands for two digits, weighted 1 and 9; then 8 to 1, 1.
const TW_NATIONAL_ID = {
  entity: 'TW_NATIONAL_ID',
  topic: 'id',
  formats: 'A999999999|AA99999999|A-999999999',
  words: '身分證|身分證字號|身份證字號|統一編號|居留證|taiwan id|taiwan national id|national id',
  odds: 20,
  check: (v) => {
    if (v[0]! < 10 || (v[1]! < 10 ? v[1]! !== 1 && v[1]! !== 2 && v[1]! !== 8 && v[1]! !== 9 : v[1]! > 13)) return false;
    const code = indexIn(TW_LETTERS, v[0]!) + 10;
    return (
      (Math.floor(code / 10) +
        (code % 10) * 9 +
        weightedSum('876543211', [v[1]! < 10 ? v[1]! : v[1]! % 10, ...v.subarray(2, 10)])) %
        10 ===
      0
    );
  },
} as const satisfies Scheme;

/** Unified business number (統一編號). */
// Weights 1 2 1 2 1 2 4 1, products cast into digits; a multiple of 5 since 2023, and a 7 in the seventh place may count one more.
const TW_UBN = {
  entity: 'TW_UBN',
  topic: 'tax',
  formats: '99999999',
  words: '統一編號|統編|ubn|統一發票|公司統編',
  odds: 4,
  check: (v) => {
    const sum = digitSum('12121241', v);
    return sum % 5 === 0 || (v[6]! === 7 && (sum + 1) % 5 === 0);
  },
} as const satisfies Scheme;

/** Passport. */
const TW_PASSPORT = {
  entity: 'TW_PASSPORT',
  topic: 'passport',
  formats: '999999999',
  words: '護照|護照號碼|taiwan passport',
  odds: 1,
} as const satisfies Scheme;

/** Tax code of foreigners. */
// Birth date, then two letters of the name; or 9 and a short date for mainlanders.
const TW_TAX_CODE = {
  entity: 'TW_TAX_CODE',
  topic: 'tax',
  formats: '99999999AA|9999999',
  first: '129',
  words: '稅籍|稅籍編號|tax code number|taiwan tax code',
  odds: 25,
  evidence: ['date'],
  check: (v, n) => (n === 10 ? isYyyymmdd(v, 0) : v[0]! === 9 && isYymmdd(v, 1)),
} as const satisfies Scheme;

/** Every scheme of Taiwan. */
export const schemes = [TW_NATIONAL_ID, TW_UBN, TW_PASSPORT, TW_TAX_CODE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  TW_NATIONAL_ID: ['national and resident id', 'https://www.ris.gov.tw'],
  TW_UBN: ['unified business number (統一編號)', 'https://www.fia.gov.tw'],
  TW_PASSPORT: ['passport', 'https://www.boca.gov.tw'],
  TW_TAX_CODE: ['tax code of foreigners', 'https://www.etax.nat.gov.tw'],
};

/** Finds: national and resident id (`TW_NATIONAL_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function twNationalId(): Detector<'TW_NATIONAL_ID'> {
  return detectSchemes('tw-national-id', [TW_NATIONAL_ID]);
}

/** Finds: unified business number (統一編號) (`TW_UBN`). */
/* @__NO_SIDE_EFFECTS__ */
export function twUbn(): Detector<'TW_UBN'> {
  return detectSchemes('tw-ubn', [TW_UBN]);
}

/** Finds: passport (`TW_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function twPassport(): Detector<'TW_PASSPORT'> {
  return detectSchemes('tw-passport', [TW_PASSPORT]);
}

/** Finds: tax code of foreigners (`TW_TAX_CODE`). */
/* @__NO_SIDE_EFFECTS__ */
export function twTaxCode(): Detector<'TW_TAX_CODE'> {
  return detectSchemes('tw-tax-code', [TW_TAX_CODE]);
}
