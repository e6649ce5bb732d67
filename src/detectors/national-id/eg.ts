import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** National id (الرقم القومي). */
// Century, birth date, governorate, serial number, a check digit whose rule is not published.
const EG_NATIONAL_ID = {
  entity: 'EG_NATIONAL_ID',
  topic: 'id',
  formats: '99999999999999',
  first: '23',
  words: 'الرقم القومي|رقم قومي|بطاقة~|national id|egyptian id|رقم البطاقة',
  odds: 60,
  evidence: ['date', 'region'],
  check: (v) => {
    const region = num(v, 7, 2);
    return (
      isDate(1700 + v[0]! * 100 + num(v, 1, 2), num(v, 3, 2), num(v, 5, 2)) &&
      ((region > 0 && region < 5) || (region > 10 && region < 36) || region === 88)
    );
  },
} as const satisfies Scheme;

/** Tax registration number (الرقم الضريبي). */
const EG_TN = {
  entity: 'EG_TN',
  topic: 'tax',
  formats: '999-999-999|999999999',
  words: 'الرقم الضريبي|رقم التسجيل الضريبي|ضريبي~|egypt tax',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Egypt. */
export const schemes = [EG_NATIONAL_ID, EG_TN] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  EG_NATIONAL_ID: ['national id (الرقم القومي)', 'https://www.moi.gov.eg'],
  EG_TN: ['tax registration number (الرقم الضريبي)', 'https://www.eta.gov.eg'],
};

/** Finds: national id (الرقم القومي) (`EG_NATIONAL_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function egNationalId(): Detector<'EG_NATIONAL_ID'> {
  return detectSchemes('eg-national-id', [EG_NATIONAL_ID]);
}

/** Finds: tax registration number (الرقم الضريبي) (`EG_TN`). */
/* @__NO_SIDE_EFFECTS__ */
export function egTn(): Detector<'EG_TN'> {
  return detectSchemes('eg-tn', [EG_TN]);
}
