import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isYymmdd, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Individual and business identification number (ИИН, БИН). */
// Weights 1 to 11; where they leave 10, weights 3 to 11, 1, 2. Persons carry their birth date.
const KZ_IIN = {
  entity: 'KZ_IIN',
  topic: 'id',
  formats: '999999999999',
  words: 'иин|бин|iin|bin~|жсн|бсн|индивидуальный идентификационный номер',
  odds: 150,
  evidence: ['checksum', 'date'],
  check: (v) => {
    if (v[4]! < 4 ? v[6]! > 6 || !isYymmdd(v, 0) : v[4]! > 6 || num(v, 2, 2) < 1 || num(v, 2, 2) > 12) return false;
    let rest = weightedSum('123456789ab', v) % 11;
    if (rest === 10) rest = weightedSum('3456789ab12', v) % 11;
    return rest === v[11]!;
  },
} as const satisfies Scheme;

/** Passport. */
const KZ_PASSPORT = {
  entity: 'KZ_PASSPORT',
  topic: 'passport',
  formats: 'A99999999|A9999999',
  words: 'паспорт|төлқұжат|kazakhstan passport|kazakh passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Kazakhstan. */
export const schemes = [KZ_IIN, KZ_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  KZ_IIN: ['individual and business identification number (ИИН, БИН)', 'https://egov.kz'],
  KZ_PASSPORT: ['passport', 'https://egov.kz'],
};

/** Finds: individual and business identification number (ИИН, БИН) (`KZ_IIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function kzIin(): Detector<'KZ_IIN'> {
  return detectSchemes('kz-iin', [KZ_IIN]);
}

/** Finds: passport (`KZ_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function kzPassport(): Detector<'KZ_PASSPORT'> {
  return detectSchemes('kz-passport', [KZ_PASSPORT]);
}
