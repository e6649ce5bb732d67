import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** National id (کد ملی). */
// Weights 10 to 2; a remainder under 2 is the digit itself.
const IR_MELLI = {
  entity: 'IR_MELLI',
  topic: 'id',
  formats: '9999999999|999-999999-9',
  words: 'کد ملی|کدملی|شماره ملی|code melli|melli code|iranian id|کد~',
  odds: 11,
  check: (v) => {
    const rest = weightedSum('a98765432', v) % 11;
    return num(v, 0, 10) > 1_000_000 && (rest < 2 ? rest : 11 - rest) === v[9]!;
  },
} as const satisfies Scheme;

/** Passport. */
const IR_PASSPORT = {
  entity: 'IR_PASSPORT',
  topic: 'passport',
  formats: 'A99999999',
  words: 'گذرنامه|پاسپورت|iranian passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Iran. */
export const schemes = [IR_MELLI, IR_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  IR_MELLI: ['national id (کد ملی)', 'https://www.sabteahval.ir'],
  IR_PASSPORT: ['passport', 'https://www.epolice.ir'],
};

/** Finds: national id (کد ملی) (`IR_MELLI`). */
/* @__NO_SIDE_EFFECTS__ */
export function irMelli(): Detector<'IR_MELLI'> {
  return detectSchemes('ir-melli', [IR_MELLI]);
}

/** Finds: passport (`IR_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function irPassport(): Detector<'IR_PASSPORT'> {
  return detectSchemes('ir-passport', [IR_PASSPORT]);
}
