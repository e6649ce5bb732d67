import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Residency and identity card (QID). */
const QA_QID = {
  entity: 'QA_QID',
  topic: 'id',
  formats: '99999999999',
  first: '23',
  words: 'qid|qatar id|البطاقة الشخصية|رقم البطاقة|qatar id number',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Qatar. */
export const schemes = [QA_QID] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  QA_QID: ['residency and identity card (QID)', 'https://portal.moi.gov.qa'],
};

/** Finds: residency and identity card (QID) (`QA_QID`). */
/* @__NO_SIDE_EFFECTS__ */
export function qaQid(): Detector<'QA_QID'> {
  return detectSchemes('qa-qid', [QA_QID]);
}
