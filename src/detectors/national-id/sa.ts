import { luhn } from '../../checksums/luhn.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** National id and iqama. */
const SA_NATIONAL_ID = {
  entity: 'SA_NATIONAL_ID',
  topic: 'id',
  formats: '9999999999',
  first: '12',
  words: 'iqama|هوية~|الهوية الوطنية|إقامة|اقامة|رقم الهوية|saudi id|national id|رقم الإقامة',
  odds: 50,
  check: (v) => luhn(v, 10),
} as const satisfies Scheme;

/** VAT number. */
const SA_VAT = {
  entity: 'SA_VAT',
  topic: 'tax',
  formats: '999999999999999',
  first: '3',
  words: 'vat~|vat number|الرقم الضريبي|ضريبة القيمة المضافة|ضريبي~',
  odds: 100,
  evidence: ['region'],
  check: (v) => v[14]! === 3,
} as const satisfies Scheme;

/** Every scheme of Saudi Arabia. */
export const schemes = [SA_NATIONAL_ID, SA_VAT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  SA_NATIONAL_ID: ['national id and iqama', 'https://www.absher.sa'],
  SA_VAT: ['VAT number', 'https://zatca.gov.sa'],
};

/** Finds: national id and iqama (`SA_NATIONAL_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function saNationalId(): Detector<'SA_NATIONAL_ID'> {
  return detectSchemes('sa-national-id', [SA_NATIONAL_ID]);
}

/** Finds: VAT number (`SA_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function saVat(): Detector<'SA_VAT'> {
  return detectSchemes('sa-vat', [SA_VAT]);
}
