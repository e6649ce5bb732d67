import { luhn } from '../../checksums/luhn.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Emirates id. */
// 784, year of birth, serial number, Luhn digit.
const AE_EMIRATES_ID = {
  entity: 'AE_EMIRATES_ID',
  topic: 'id',
  formats: '999-9999-9999999-9|999999999999999|999 9999 9999999 9',
  first: '7',
  words: 'emirates id|eid number|uae id|الهوية|هوية~|رقم الهوية|الهوية الإماراتية',
  odds: 50_000,
  openOdds: 5000,
  evidence: ['prefix', 'checksum'],
  check: (v) => num(v, 0, 3) === 784 && num(v, 3, 4) > 1899 && num(v, 3, 4) < 2100 && (luhn(v, 15) || undefined),
} as const satisfies Scheme;

/** Tax registration number. */
const AE_TRN = {
  entity: 'AE_TRN',
  topic: 'tax',
  formats: '999999999999999|999-9999-9999-9999',
  first: '1',
  words: 'trn|tax registration number|vat registration',
  odds: 5,
  evidence: ['prefix'],
  check: (v) => num(v, 0, 3) === 100,
} as const satisfies Scheme;

/** Every scheme of United Arab Emirates. */
export const schemes = [AE_EMIRATES_ID, AE_TRN] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  AE_EMIRATES_ID: ['Emirates id', 'https://icp.gov.ae'],
  AE_TRN: ['tax registration number', 'https://tax.gov.ae'],
};

/** Finds: Emirates id (`AE_EMIRATES_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function aeEmiratesId(): Detector<'AE_EMIRATES_ID'> {
  return detectSchemes('ae-emirates-id', [AE_EMIRATES_ID]);
}

/** Finds: tax registration number (`AE_TRN`). */
/* @__NO_SIDE_EFFECTS__ */
export function aeTrn(): Detector<'AE_TRN'> {
  return detectSchemes('ae-trn', [AE_TRN]);
}
