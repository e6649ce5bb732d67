import { luhn } from '../../checksums/luhn.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity number (teudat zehut). */
const IL_TEUDAT_ZEHUT = {
  entity: 'IL_TEUDAT_ZEHUT',
  topic: 'id',
  formats: '999999999|99999999-9|9999999-9|9_9999999_9|99999999',
  words: 'תעודת זהות|ת.ז|תז|מספר זהות|teudat zehut|israeli id|מספר ת.ז|ת ז',
  odds: 10,
  check: (v, n) => luhn(v, n),
} as const satisfies Scheme;

/** Company number (ח.פ.). */
const IL_HP = {
  entity: 'IL_HP',
  topic: 'tax',
  formats: '999999999|99-9999999|99-999999-9',
  first: '5',
  words: 'ח.פ|חפ|ח פ|חברה פרטית|company number',
  odds: 40,
  check: (v) => luhn(v, 9),
} as const satisfies Scheme;

/** Passport. */
const IL_PASSPORT = {
  entity: 'IL_PASSPORT',
  topic: 'passport',
  formats: '99999999|9999999',
  words: 'דרכון|מספר דרכון|israeli passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Israel. */
export const schemes = [IL_TEUDAT_ZEHUT, IL_HP, IL_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  IL_TEUDAT_ZEHUT: ['identity number (teudat zehut)', 'https://www.gov.il/he/departments/population_and_immigration_authority'],
  IL_HP: ['company number (ח.פ.)', 'https://ica.justice.gov.il'],
  IL_PASSPORT: ['passport', 'https://www.gov.il'],
};

/** Finds: identity number (teudat zehut) (`IL_TEUDAT_ZEHUT`). */
/* @__NO_SIDE_EFFECTS__ */
export function ilTeudatZehut(): Detector<'IL_TEUDAT_ZEHUT'> {
  return detectSchemes('il-teudat-zehut', [IL_TEUDAT_ZEHUT]);
}

/** Finds: company number (ח.פ.) (`IL_HP`). */
/* @__NO_SIDE_EFFECTS__ */
export function ilHp(): Detector<'IL_HP'> {
  return detectSchemes('il-hp', [IL_HP]);
}

/** Finds: passport (`IL_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function ilPassport(): Detector<'IL_PASSPORT'> {
  return detectSchemes('il-passport', [IL_PASSPORT]);
}
