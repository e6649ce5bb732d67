import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { indexIn, isDdmmyy, oneOf } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Taxpayer number (UNP, УНП). */
const BY_UNP = {
  entity: 'BY_UNP',
  topic: 'tax',
  formats: '999999999|AA9999999',
  words: 'унп|unp|учетный номер плательщика|ўнп',
  odds: 12,
  check: (v) => {
    const letters = 'ABCEHKMOPT';
    const first = v[0]!;
    if (first > 9 && !oneOf('ABCEHKM', first)) return false;
    const second = v[1]! > 9 ? indexIn(letters, v[1]!) : v[1]!;
    if (second < 0) return false;
    const rest = weightedSum('tnjhd753', [first, second, ...v.subarray(2, 8)]) % 11;
    return rest < 10 && rest === v[8]!;
  },
} as const satisfies Scheme;

/** Personal number of the passport. */
// Sex and century, birth date, region, number, country; weights 7 3 1 over thirteen characters (github.com/kirit0s/belarus-passport-personal-number-validator).
const BY_PERSONAL_NUMBER = {
  entity: 'BY_PERSONAL_NUMBER',
  topic: 'id',
  formats: '9999999A999AA9',
  first: '123456',
  words: 'личный номер|идентификационный номер|асабісты нумар|personal number|belarus id',
  odds: 100,
  openOdds: 20,
  evidence: ['date'],
  check: (v) => isDdmmyy(v, 1) && (weightedSum('7317317317317', v) % 10 === v[13]! || undefined),
} as const satisfies Scheme;

/** Passport. */
const BY_PASSPORT = {
  entity: 'BY_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999|AA 9999999',
  words: 'паспорт|номер паспорта|пашпарт|belarus passport|belarusian passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Belarus. */
export const schemes = [BY_UNP, BY_PERSONAL_NUMBER, BY_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  BY_UNP: ['taxpayer number (UNP, УНП)', 'https://www.portal.nalog.gov.by'],
  BY_PERSONAL_NUMBER: ['personal number of the passport', 'https://www.mvd.gov.by'],
  BY_PASSPORT: ['passport', 'https://www.mvd.gov.by'],
};

/** Finds: taxpayer number (UNP, УНП) (`BY_UNP`). */
/* @__NO_SIDE_EFFECTS__ */
export function byUnp(): Detector<'BY_UNP'> {
  return detectSchemes('by-unp', [BY_UNP]);
}

/** Finds: personal number of the passport (`BY_PERSONAL_NUMBER`). */
/* @__NO_SIDE_EFFECTS__ */
export function byPersonalNumber(): Detector<'BY_PERSONAL_NUMBER'> {
  return detectSchemes('by-personal-number', [BY_PERSONAL_NUMBER]);
}

/** Finds: passport (`BY_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function byPassport(): Detector<'BY_PASSPORT'> {
  return detectSchemes('by-passport', [BY_PASSPORT]);
}
