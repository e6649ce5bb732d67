import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isYymmdd } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Civil id. */
// Century, birth date, serial number; weights 2 1 6 3 7 9 10 5 8 4 2, eleven less the remainder (https://prakhar.me/articles/kuwait-civil-id-checksum/, as in
// python-stdnum's kw.cid; the OECD's sheet on Kuwait's TIN has the fields).
const KW_CIVIL_ID = {
  entity: 'KW_CIVIL_ID',
  topic: 'id',
  formats: '999999999999',
  first: '123',
  words: 'civil id|البطاقة المدنية|الرقم المدني|kuwait civil id|kuwaiti id',
  odds: 1000,
  evidence: ['checksum', 'date'],
  check: (v) => isYymmdd(v, 1) && 11 - (weightedSum('216379a5842', v) % 11) === v[11]!,
} as const satisfies Scheme;

/** Every scheme of Kuwait. */
export const schemes = [KW_CIVIL_ID] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  KW_CIVIL_ID: ['civil id', 'https://www.paci.gov.kw'],
};

/** Finds: civil id (`KW_CIVIL_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function kwCivilId(): Detector<'KW_CIVIL_ID'> {
  return detectSchemes('kw-civil-id', [KW_CIVIL_ID]);
}
