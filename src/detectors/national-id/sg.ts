import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { indexIn, num, oneOf, valueAt } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** NRIC and FIN. */
// Weights 2 7 6 5 4 3 2; T and G add 4, M adds 3. The table of M (2022) is not published officially: both directions that are in use count.
const SG_NRIC_FIN = {
  entity: 'SG_NRIC_FIN',
  topic: 'id',
  formats: 'A9999999A',
  first: 'STFGM',
  words: 'nric|fin~|nric number|nric no|ic number|fin number|identity card|singapore id|foreign identification number',
  odds: 130,
  check: (v) => {
    const kind = indexIn('STFGM', v[0]!);
    const rest = (weightedSum('2765432', v, 1) + [0, 4, 0, 4, 3][kind]!) % 11;
    return (
      valueAt(kind < 2 ? 'JZIHGFEDCBA' : kind < 4 ? 'XWUTRQPNMLK' : 'XWUTRQPNJLK', rest) === v[8]! ||
      (kind === 4 && valueAt('KLJNPQRTUWX', rest) === v[8]!)
    );
  },
} as const satisfies Scheme;

/** Unique entity number. */
// Businesses, local companies, other entities: three alphabets of check letters.
const SG_UEN = {
  entity: 'SG_UEN',
  topic: 'tax',
  formats: '99999999A|999999999A|A99AA9999A',
  words: 'uen|unique entity number|business registration|company registration|acra',
  odds: 26,
  check: (v, n) => {
    if (v[0]! > 9) {
      if (!oneOf('RST', v[0]!)) return false;
      const letters = 'ABCDEFGHJKLMNPQRSTUVWX0123456789';
      let sum = 0;
      for (let i = 0; i < 9; i++) sum += [4, 3, 5, 3, 10, 2, 2, 5, 7][i]! * indexIn(letters, v[i]!);
      return valueAt(letters, (((sum - 5) % 11) + 11) % 11) === v[9]!;
    }
    return n === 9
      ? valueAt('XMKECAWLJDB', weightedSum('a4938271', v) % 11) === v[8]!
      : valueAt('ZKCMDNERGWH', weightedSum('a86497531', v) % 11) === v[9]! && num(v, 0, 4) > 1799 && num(v, 0, 4) < 2100;
  },
} as const satisfies Scheme;

/** Passport. */
const SG_PASSPORT = {
  entity: 'SG_PASSPORT',
  topic: 'passport',
  formats: 'A9999999A',
  first: 'EKX',
  words: 'singapore passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Singapore. */
export const schemes = [SG_NRIC_FIN, SG_UEN, SG_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  SG_NRIC_FIN: ['NRIC and FIN', 'https://www.ica.gov.sg'],
  SG_UEN: ['unique entity number', 'https://www.uen.gov.sg'],
  SG_PASSPORT: ['passport', 'https://www.ica.gov.sg'],
};

/** Finds: NRIC and FIN (`SG_NRIC_FIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function sgNricFin(): Detector<'SG_NRIC_FIN'> {
  return detectSchemes('sg-nric-fin', [SG_NRIC_FIN]);
}

/** Finds: unique entity number (`SG_UEN`). */
/* @__NO_SIDE_EFFECTS__ */
export function sgUen(): Detector<'SG_UEN'> {
  return detectSchemes('sg-uen', [SG_UEN]);
}

/** Finds: passport (`SG_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function sgPassport(): Detector<'SG_PASSPORT'> {
  return detectSchemes('sg-passport', [SG_PASSPORT]);
}
