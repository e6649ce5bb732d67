import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity number (TCKN). */
// Tenth: seven times the odd places less the even ones; eleventh: the sum of all.
const TR_NATIONAL_ID = {
  entity: 'TR_NATIONAL_ID',
  topic: 'id',
  formats: '99999999999|999 999 999 99|999_9999_9999',
  first: '123456789',
  words:
    'tc kimlik|tckn|kimlik|tc kimlik no|t.c~|kimlik numarası|kimlik no|tc no|tc~|turkish id|türk kimlik numarası|turkish national id',
  odds: 110,
  check: (v) => {
    const odd = v[0]! + v[2]! + v[4]! + v[6]! + v[8]!;
    const even = v[1]! + v[3]! + v[5]! + v[7]!;
    return (7 * odd - even + 100) % 10 === v[9]! && (odd + even + v[9]!) % 10 === v[10]!;
  },
} as const satisfies Scheme;

/** Tax number (vergi kimlik numarası). */
const TR_VKN = {
  entity: 'TR_VKN',
  topic: 'tax',
  formats: '9999999999|999 999 9999',
  words: 'vkn|vergi no|vergi kimlik|vergi numarası|vergi kimlik no|tax number',
  odds: 10,
  check: (v) => {
    let sum = 0;
    for (let i = 0; i < 9; i++) {
      const shifted = (v[i]! + 9 - i) % 10;
      if (shifted > 0) sum += (shifted * 2 ** (9 - i)) % 9 || 9;
    }
    return (10 - (sum % 10)) % 10 === v[9]!;
  },
} as const satisfies Scheme;

/** Passport. */
const TR_PASSPORT = {
  entity: 'TR_PASSPORT',
  topic: 'passport',
  formats: 'A99999999|A 99999999',
  first: 'USTZ',
  words: 'pasaport|pasaport no|pasaport numarası|turkish passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Türkiye. */
export const schemes = [TR_NATIONAL_ID, TR_VKN, TR_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  TR_NATIONAL_ID: ['identity number (TCKN)', 'https://www.nvi.gov.tr'],
  TR_VKN: ['tax number (vergi kimlik numarası)', 'https://www.gib.gov.tr'],
  TR_PASSPORT: ['passport', 'https://www.nvi.gov.tr'],
};

/** Finds: identity number (TCKN) (`TR_NATIONAL_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function trNationalId(): Detector<'TR_NATIONAL_ID'> {
  return detectSchemes('tr-national-id', [TR_NATIONAL_ID]);
}

/** Finds: tax number (vergi kimlik numarası) (`TR_VKN`). */
/* @__NO_SIDE_EFFECTS__ */
export function trVkn(): Detector<'TR_VKN'> {
  return detectSchemes('tr-vkn', [TR_VKN]);
}

/** Finds: passport (`TR_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function trPassport(): Detector<'TR_PASSPORT'> {
  return detectSchemes('tr-passport', [TR_PASSPORT]);
}
