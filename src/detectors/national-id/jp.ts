import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Individual number (My Number). */
// Weights 6 5 4 3 2 7 6 5 4 3 2; a remainder of 0 or 1 gives 0 (ordinance 85 of 2014).
const JP_MY_NUMBER = {
  entity: 'JP_MY_NUMBER',
  topic: 'id',
  formats: '999999999999|9999_9999_9999',
  words: 'マイナンバー|個人番号|my number|mynumber|個人番号カード|individual number|マイナンバーカード',
  odds: 10,
  check: (v) => {
    const rest = weightedSum('65432765432', v) % 11;
    return (rest < 2 ? 0 : 11 - rest) === v[11]!;
  },
} as const satisfies Scheme;

/** Corporate number (法人番号). */
const JP_CORPORATE_NUMBER = {
  entity: 'JP_CORPORATE_NUMBER',
  topic: 'tax',
  formats: '9999999999999|9-9999-9999-9999',
  first: '123456789',
  words: '法人番号|corporate number|登録番号|インボイス',
  odds: 9,
  check: (v) => 9 - (weightedSum('212121212121', v, 1) % 9) === v[0]!,
} as const satisfies Scheme;

/** Passport. */
const JP_PASSPORT = {
  entity: 'JP_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999',
  first: 'MNT',
  words: 'パスポート|旅券|旅券番号|パスポート番号|japanese passport|japan passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
// Prefecture's police, year of the first licence, number; eleventh digit: weights 5 4 3 2 7 6 5 4 3 2, the last digit of eleven less the remainder
// (0 gives 1); the twelfth counts reissues. Rule and codes: http://jiko0.com/bangou.html with the worked example 30 90 123456 20.
const JP_DRIVER_LICENSE = {
  entity: 'JP_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '999999999999',
  words: '運転免許|免許証|運転免許証|免許番号|運転免許証番号|japanese driving licence',
  odds: 25,
  openOdds: 2,
  evidence: ['checksum', 'region'],
  check: (v) => {
    const police = num(v, 0, 2);
    // Tens are regions; 00: changed from a foreign licence. The second digits of each: Hokkaido has five offices.
    if (police > 0 && (police < 10 || police % 10 > [0, 4, 5, 0, 9, 5, 5, 4, 3, 7][Math.floor(police / 10)]!)) return false;
    return (11 - (weightedSum('5432765432', v) % 11)) % 10 === v[10]! || undefined;
  },
} as const satisfies Scheme;

/** Residence card (在留カード). */
const JP_RESIDENCE_CARD = {
  entity: 'JP_RESIDENCE_CARD',
  topic: 'id',
  formats: 'AA99999999AA',
  words: '在留カード|在留カード番号|residence card|zairyu card',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Japan. */
export const schemes = [JP_MY_NUMBER, JP_CORPORATE_NUMBER, JP_PASSPORT, JP_DRIVER_LICENSE, JP_RESIDENCE_CARD] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  JP_MY_NUMBER: ['individual number (My Number)', 'https://www.digital.go.jp/policies/mynumber'],
  JP_CORPORATE_NUMBER: ['corporate number (法人番号)', 'https://www.houjin-bangou.nta.go.jp'],
  JP_PASSPORT: ['passport', 'https://www.mofa.go.jp'],
  JP_DRIVER_LICENSE: ['driving licence', 'https://www.npa.go.jp'],
  JP_RESIDENCE_CARD: ['residence card (在留カード)', 'https://www.moj.go.jp/isa'],
};

/** Finds: individual number (My Number) (`JP_MY_NUMBER`). */
/* @__NO_SIDE_EFFECTS__ */
export function jpMyNumber(): Detector<'JP_MY_NUMBER'> {
  return detectSchemes('jp-my-number', [JP_MY_NUMBER]);
}

/** Finds: corporate number (法人番号) (`JP_CORPORATE_NUMBER`). */
/* @__NO_SIDE_EFFECTS__ */
export function jpCorporateNumber(): Detector<'JP_CORPORATE_NUMBER'> {
  return detectSchemes('jp-corporate-number', [JP_CORPORATE_NUMBER]);
}

/** Finds: passport (`JP_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function jpPassport(): Detector<'JP_PASSPORT'> {
  return detectSchemes('jp-passport', [JP_PASSPORT]);
}

/** Finds: driving licence (`JP_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function jpDriverLicense(): Detector<'JP_DRIVER_LICENSE'> {
  return detectSchemes('jp-driver-license', [JP_DRIVER_LICENSE]);
}

/** Finds: residence card (在留カード) (`JP_RESIDENCE_CARD`). */
/* @__NO_SIDE_EFFECTS__ */
export function jpResidenceCard(): Detector<'JP_RESIDENCE_CARD'> {
  return detectSchemes('jp-residence-card', [JP_RESIDENCE_CARD]);
}
