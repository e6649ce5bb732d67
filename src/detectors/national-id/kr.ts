import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Weights 2 to 9 and 2 to 5; residents' and foreigners' numbers add a different constant. */
function rrnDigit(v: Uint8Array, constant: number): number {
  return (constant - (weightedSum('234567892345', v) % 11)) % 10;
}
/** Date in the century that the seventh digit says. */
function hasBirthDate(v: Uint8Array): boolean {
  const century = [1800, 1900, 1900, 2000, 2000, 1900, 1900, 2000, 2000, 1800][v[6]!]!;
  return isDate(century + num(v, 0, 2), num(v, 2, 2), num(v, 4, 2));
}

/** Korea's article numbers (EAN-13) begin with 880, which as a birth date is of 1988: one such person in ten has a number with their check digit. */
function isArticle(v: Uint8Array): boolean {
  return num(v, 0, 3) === 880 && weightedSum('1313131313131', v) % 10 === 0;
}

/** Resident registration number. */
// Numbers given since October 2020 are random after the seventh digit.
const KR_RRN = {
  entity: 'KR_RRN',
  topic: 'id',
  formats: '999999-9999999|9999999999999|999999 9999999',
  words: '주민등록번호|주민번호|주민등록|rrn~|resident registration|resident registration number|korean rrn',
  odds: 660,
  openOdds: 66,
  evidence: ['checksum', 'date'],
  check: (v) => v[6]! > 0 && v[6]! < 5 && hasBirthDate(v) && !isArticle(v) && (rrnDigit(v, 11) === v[12]! || undefined),
} as const satisfies Scheme;

/** Foreigner registration number. */
const KR_FRN = {
  entity: 'KR_FRN',
  topic: 'id',
  formats: '999999-9999999|9999999999999|999999 9999999',
  words: '외국인등록번호|외국인등록|frn~|arc~|foreigner registration|alien registration number|alien registration',
  odds: 660,
  openOdds: 66,
  evidence: ['checksum', 'date'],
  check: (v) => v[6]! > 4 && v[6]! < 9 && hasBirthDate(v) && !isArticle(v) && (rrnDigit(v, 13) === v[12]! || undefined),
} as const satisfies Scheme;

/** Business registration number. */
const KR_BRN = {
  entity: 'KR_BRN',
  topic: 'tax',
  formats: '999-99-99999|9999999999|999 99 99999',
  first: '123456789',
  words: '사업자등록번호|사업자번호|사업자등록|brn|business registration number|사업자 등록번호',
  odds: 11,
  check: (v) =>
    num(v, 0, 3) > 100 &&
    num(v, 3, 2) > 0 &&
    num(v, 5, 4) > 0 &&
    (10 - ((weightedSum('137137135', v) + Math.floor((v[8]! * 5) / 10)) % 10)) % 10 === v[9]!,
} as const satisfies Scheme;

/** Passport. */
const KR_PASSPORT = {
  entity: 'KR_PASSPORT',
  topic: 'passport',
  formats: 'A99999999|A999A9999',
  first: 'MSRODG',
  words: '여권|여권번호|korean passport|korea passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
// The first two digits: the office that issued it, 11 to 26 and 28.
const KR_DRIVER_LICENSE = {
  entity: 'KR_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '99-99-999999-99|999999999999|99 99 999999 99',
  words: '운전면허|운전면허번호|면허번호|운전면허증|korean driver license',
  odds: 6,
  evidence: ['region'],
  check: (v) => {
    const region = num(v, 0, 2);
    return (region > 10 && region < 27) || region === 28;
  },
} as const satisfies Scheme;

/** Every scheme of South Korea. */
export const schemes = [KR_RRN, KR_FRN, KR_BRN, KR_PASSPORT, KR_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  KR_RRN: ['resident registration number', 'https://www.law.go.kr'],
  KR_FRN: ['foreigner registration number', 'https://www.immigration.go.kr'],
  KR_BRN: ['business registration number', 'https://www.nts.go.kr'],
  KR_PASSPORT: ['passport', 'https://www.passport.go.kr'],
  KR_DRIVER_LICENSE: ['driving licence', 'https://www.safedriving.or.kr'],
};

/** Finds: resident registration number (`KR_RRN`). */
/* @__NO_SIDE_EFFECTS__ */
export function krRrn(): Detector<'KR_RRN'> {
  return detectSchemes('kr-rrn', [KR_RRN]);
}

/** Finds: foreigner registration number (`KR_FRN`). */
/* @__NO_SIDE_EFFECTS__ */
export function krFrn(): Detector<'KR_FRN'> {
  return detectSchemes('kr-frn', [KR_FRN]);
}

/** Finds: business registration number (`KR_BRN`). */
/* @__NO_SIDE_EFFECTS__ */
export function krBrn(): Detector<'KR_BRN'> {
  return detectSchemes('kr-brn', [KR_BRN]);
}

/** Finds: passport (`KR_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function krPassport(): Detector<'KR_PASSPORT'> {
  return detectSchemes('kr-passport', [KR_PASSPORT]);
}

/** Finds: driving licence (`KR_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function krDriverLicense(): Detector<'KR_DRIVER_LICENSE'> {
  return detectSchemes('kr-driver-license', [KR_DRIVER_LICENSE]);
}
