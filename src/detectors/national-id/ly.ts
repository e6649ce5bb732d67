import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** National number. */
const LY_NATIONAL_ID = {
  entity: 'LY_NATIONAL_ID',
  topic: 'id',
  formats: '999999999999',
  first: '12',
  words: 'الرقم الوطني|libyan id|libya national number',
  odds: 50,
  evidence: ['date'],
  check: (v) => num(v, 1, 4) > 1899 && num(v, 1, 4) < 2030,
} as const satisfies Scheme;

/** Every scheme of Libya. */
export const schemes = [LY_NATIONAL_ID] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  LY_NATIONAL_ID: ['national number', 'https://nid.gov.ly'],
};

/** Finds: national number (`LY_NATIONAL_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function lyNationalId(): Detector<'LY_NATIONAL_ID'> {
  return detectSchemes('ly-national-id', [LY_NATIONAL_ID]);
}
