import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Personal number (EGN, ЕГН). */
// 40 is added to the month for who was born since 2000, 20 for before 1900.
const BG_EGN = {
  entity: 'BG_EGN',
  topic: 'id',
  formats: '9999999999',
  words: 'егн|egn|единен граждански номер|uniform civil number|bulgarian id',
  odds: 90,
  evidence: ['checksum', 'date'],
  check: (v) => {
    const month = num(v, 2, 2);
    const year = num(v, 0, 2) + (month > 40 ? 2000 : month > 20 ? 1800 : 1900);
    return month < 53 && isDate(year, month % 20, num(v, 4, 2)) && (weightedSum('2485a9736', v) % 11) % 10 === v[9]!;
  },
} as const satisfies Scheme;

/** Number of foreigners (LNC, ЛНЧ). */
const BG_LNC = {
  entity: 'BG_LNC',
  topic: 'id',
  formats: '9999999999',
  words: 'лнч|lnc|lnch|личен номер на чужденец|pnf',
  odds: 10,
  check: (v) => weightedSum('ljhdb9731', v) % 10 === v[9]!,
} as const satisfies Scheme;

/** Company and VAT number (EIK, ДДС). */
// Companies: weights 1 to 8, then 3 to 10 where those leave 10. Natural persons use their personal number.
const BG_VAT = {
  entity: 'BG_VAT',
  topic: 'tax',
  prefix: 'BG',
  formats: '999999999|9999999999',
  words: 'ддс|еик|булстат|dds|eik|bulstat|vat~|vat number',
  odds: 5,
  check: (v, n, at) => {
    if (n === 10)
      return (
        (weightedSum('2485a9736', v, at) % 11) % 10 === v[at + 9]! ||
        weightedSum('ljhdb9731', v, at) % 10 === v[at + 9]! ||
        (11 - (weightedSum('432765432', v, at) % 11)) % 11 === v[at + 9]!
      );
    let rest = weightedSum('12345678', v, at) % 11;
    if (rest === 10) rest = (weightedSum('3456789a', v, at) % 11) % 10;
    return rest === v[at + 8]!;
  },
} as const satisfies Scheme;

/** Passport. */
const BG_PASSPORT = {
  entity: 'BG_PASSPORT',
  topic: 'passport',
  formats: '999999999|AA9999999',
  words: 'паспорт|номер на паспорт|bulgarian passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const BG_DRIVER_LICENSE = {
  entity: 'BG_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '999999999',
  words: 'шофьорска книжка|свидетелство за управление|bulgarian driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Bulgaria. */
export const schemes = [BG_EGN, BG_LNC, BG_VAT, BG_PASSPORT, BG_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  BG_EGN: ['personal number (EGN, ЕГН)', 'https://www.grao.bg/esgraon.html'],
  BG_LNC: ['number of foreigners (LNC, ЛНЧ)', 'https://www.mvr.bg'],
  BG_VAT: ['company and VAT number (EIK, ДДС)', 'https://portal.registryagency.bg'],
  BG_PASSPORT: ['passport', 'https://www.mvr.bg'],
  BG_DRIVER_LICENSE: ['driving licence', 'https://www.mvr.bg'],
};

/** Finds: personal number (EGN, ЕГН) (`BG_EGN`). */
/* @__NO_SIDE_EFFECTS__ */
export function bgEgn(): Detector<'BG_EGN'> {
  return detectSchemes('bg-egn', [BG_EGN]);
}

/** Finds: number of foreigners (LNC, ЛНЧ) (`BG_LNC`). */
/* @__NO_SIDE_EFFECTS__ */
export function bgLnc(): Detector<'BG_LNC'> {
  return detectSchemes('bg-lnc', [BG_LNC]);
}

/** Finds: company and VAT number (EIK, ДДС) (`BG_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function bgVat(): Detector<'BG_VAT'> {
  return detectSchemes('bg-vat', [BG_VAT]);
}

/** Finds: passport (`BG_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function bgPassport(): Detector<'BG_PASSPORT'> {
  return detectSchemes('bg-passport', [BG_PASSPORT]);
}

/** Finds: driving licence (`BG_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function bgDriverLicense(): Detector<'BG_DRIVER_LICENSE'> {
  return detectSchemes('bg-driver-license', [BG_DRIVER_LICENSE]);
}
