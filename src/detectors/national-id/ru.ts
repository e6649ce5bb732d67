import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Taxpayer number (ИНН). */
// Twelve digits for persons with two check digits, ten for companies with one.
const RU_INN = {
  entity: 'RU_INN',
  topic: 'tax',
  formats: '999999999999|9999999999',
  words: 'инн|inn~|идентификационный номер налогоплательщика|номер налогоплательщика',
  odds: 10,
  check: (v, n) =>
    n === 10
      ? (weightedSum('24a359468', v) % 11) % 10 === v[9]! && num(v, 0, 4) > 0
      : (weightedSum('724a359468', v) % 11) % 10 === v[10]! &&
        (weightedSum('3724a359468', v) % 11) % 10 === v[11]! &&
        num(v, 0, 4) > 0,
} as const satisfies Scheme;

/** Pension insurance number (СНИЛС). */
// Weights 9 to 1; 100 and 101 become 00. Numbers up to 001-001-998 carry no check digits.
const RU_SNILS = {
  entity: 'RU_SNILS',
  topic: 'ssn',
  formats: '999-999-999 99|999-999-999-99|99999999999|999 999 999 99',
  words: 'снилс|snils|страховой номер|страховое свидетельство|пенсионное страхование',
  odds: 100,
  check: (v) => num(v, 0, 9) > 1_001_998 && (weightedSum('987654321', v) % 101) % 100 === num(v, 9, 2),
} as const satisfies Scheme;

/** State registration number (ОГРН). */
const RU_OGRN = {
  entity: 'RU_OGRN',
  topic: 'tax',
  formats: '9999999999999|999999999999999',
  first: '135',
  words: 'огрн|ogrn|огрнип|основной государственный регистрационный номер',
  odds: 30,
  check: (v, n) => (n === 13 ? (num(v, 0, 12) % 11) % 10 : (num(v, 0, 14) % 13) % 10) === v[n - 1]!,
} as const satisfies Scheme;

/** Passport. */
const RU_PASSPORT = {
  entity: 'RU_PASSPORT',
  topic: 'passport',
  formats:
    '9999_999999|99_99_999999|99_9999999|9999 999 999|9999 номер 999999|9999 № 999999|99 99 номер 999999|99 99 № 999999|9999 №999999|9999, номер 999999',
  words: 'паспорт|паспорт серия|номер паспорта|серия и номер паспорта|паспорт рф|загранпаспорт|russian passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence: series and number. Those of before 2011 with two letters in the series have run out. */
const RU_DRIVER_LICENSE = {
  entity: 'RU_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '99_99_999999|9999_999999',
  words: 'водительское удостоверение|водительские права|номер прав|ву~',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Russia. */
export const schemes = [RU_INN, RU_SNILS, RU_OGRN, RU_PASSPORT, RU_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  RU_INN: ['taxpayer number (ИНН)', 'https://www.nalog.gov.ru'],
  RU_SNILS: ['pension insurance number (СНИЛС)', 'https://sfr.gov.ru'],
  RU_OGRN: ['state registration number (ОГРН)', 'https://egrul.nalog.ru'],
  RU_PASSPORT: ['passport', 'https://мвд.рф'],
  RU_DRIVER_LICENSE: ['driving licence', 'https://гибдд.рф'],
};

/** Finds: taxpayer number (ИНН) (`RU_INN`). */
/* @__NO_SIDE_EFFECTS__ */
export function ruInn(): Detector<'RU_INN'> {
  return detectSchemes('ru-inn', [RU_INN]);
}

/** Finds: pension insurance number (СНИЛС) (`RU_SNILS`). */
/* @__NO_SIDE_EFFECTS__ */
export function ruSnils(): Detector<'RU_SNILS'> {
  return detectSchemes('ru-snils', [RU_SNILS]);
}

/** Finds: state registration number (ОГРН) (`RU_OGRN`). */
/* @__NO_SIDE_EFFECTS__ */
export function ruOgrn(): Detector<'RU_OGRN'> {
  return detectSchemes('ru-ogrn', [RU_OGRN]);
}

/** Finds: passport (`RU_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function ruPassport(): Detector<'RU_PASSPORT'> {
  return detectSchemes('ru-passport', [RU_PASSPORT]);
}

/** Finds: driving licence (`RU_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function ruDriverLicense(): Detector<'RU_DRIVER_LICENSE'> {
  return detectSchemes('ru-driver-license', [RU_DRIVER_LICENSE]);
}
