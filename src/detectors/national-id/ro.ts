import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Personal number (CNP). */
// 1 3 5 men, 2 4 6 women, 7 8 residents, 9 foreigners; then date, county, serial number.
const RO_CNP = {
  entity: 'RO_CNP',
  topic: 'id',
  formats: '9999999999999|9 999999 999999',
  first: '123456789',
  words: 'cnp|cod numeric personal|codul numeric personal|romanian id|c.n.p',
  odds: 550,
  evidence: ['checksum', 'date', 'region'],
  check: (v) => {
    const county = num(v, 7, 2);
    const rest = weightedSum('279146358279', v) % 11;
    const year = (v[0]! === 3 || v[0]! === 4 ? 1800 : v[0]! === 5 || v[0]! === 6 ? 2000 : 1900) + num(v, 1, 2);
    return (
      isDate(year, num(v, 3, 2), num(v, 5, 2)) &&
      county > 0 &&
      (county < 49 || county === 51 || county === 52 || county === 70 || (county > 79 && county < 84)) &&
      (rest === 10 ? 1 : rest) === v[12]!
    );
  },
} as const satisfies Scheme;

/** Company and VAT number (CUI, CIF). */
const RO_CUI = {
  entity: 'RO_CUI',
  topic: 'tax',
  prefix: 'RO',
  formats: '9999999999|999999999|99999999|9999999|999999',
  first: '123456789',
  words: 'cui~|cif~|cod fiscal|cod unic de înregistrare|cod de înregistrare fiscală|vat~|vat number',
  odds: 10,
  check: (v, n, at) => {
    const body = '753217532'.slice(10 - n);
    return ((weightedSum(body, v, at) * 10) % 11) % 10 === v[at + n - 1]!;
  },
} as const satisfies Scheme;

/** Trade register number. */
const RO_ONRC = {
  entity: 'RO_ONRC',
  topic: 'tax',
  formats: 'A99/999/9999|A99/9999/9999|A99/99999/9999|A99/99/9999|A9/999/9999|A9/9999/9999',
  first: 'JFC',
  words: 'registrul comerțului|registrul comertului|onrc|nr reg com|reg com',
  odds: 30,
  evidence: ['region', 'date'],
  check: (v, n) => {
    const year = num(v, n - 4, 4);
    return year > 1989 && year < 2100;
  },
} as const satisfies Scheme;

/** Identity card (carte de identitate). */
const RO_ID_CARD = {
  entity: 'RO_ID_CARD',
  topic: 'id',
  formats: 'AA999999|AA 999999',
  words: 'buletin|carte de identitate|serie ci|seria~|ci seria|carte identitate',
  odds: 1,
} as const satisfies Scheme;

/** Passport. */
const RO_PASSPORT = {
  entity: 'RO_PASSPORT',
  topic: 'passport',
  formats: '99999999|999999999',
  words: 'pașaport|pasaport|număr pașaport|romanian passport|numărul pașaportului',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const RO_DRIVER_LICENSE = {
  entity: 'RO_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: 'A99999999A',
  words: 'permis de conducere|permisul de conducere|romanian driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Romania. */
export const schemes = [RO_CNP, RO_CUI, RO_ONRC, RO_ID_CARD, RO_PASSPORT, RO_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  RO_CNP: ['personal number (CNP)', 'https://legislatie.just.ro/Public/DetaliiDocument/9736'],
  RO_CUI: ['company and VAT number (CUI, CIF)', 'https://www.anaf.ro'],
  RO_ONRC: ['trade register number', 'https://www.onrc.ro'],
  RO_ID_CARD: ['identity card (carte de identitate)', 'https://depabd.mai.gov.ro'],
  RO_PASSPORT: ['passport', 'https://www.pasapoarte.mai.gov.ro'],
  RO_DRIVER_LICENSE: ['driving licence', 'https://drpciv.mai.gov.ro'],
};

/** Finds: personal number (CNP) (`RO_CNP`). */
/* @__NO_SIDE_EFFECTS__ */
export function roCnp(): Detector<'RO_CNP'> {
  return detectSchemes('ro-cnp', [RO_CNP]);
}

/** Finds: company and VAT number (CUI, CIF) (`RO_CUI`). */
/* @__NO_SIDE_EFFECTS__ */
export function roCui(): Detector<'RO_CUI'> {
  return detectSchemes('ro-cui', [RO_CUI]);
}

/** Finds: trade register number (`RO_ONRC`). */
/* @__NO_SIDE_EFFECTS__ */
export function roOnrc(): Detector<'RO_ONRC'> {
  return detectSchemes('ro-onrc', [RO_ONRC]);
}

/** Finds: identity card (carte de identitate) (`RO_ID_CARD`). */
/* @__NO_SIDE_EFFECTS__ */
export function roIdCard(): Detector<'RO_ID_CARD'> {
  return detectSchemes('ro-id-card', [RO_ID_CARD]);
}

/** Finds: passport (`RO_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function roPassport(): Detector<'RO_PASSPORT'> {
  return detectSchemes('ro-passport', [RO_PASSPORT]);
}

/** Finds: driving licence (`RO_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function roDriverLicense(): Detector<'RO_DRIVER_LICENSE'> {
  return detectSchemes('ro-driver-license', [RO_DRIVER_LICENSE]);
}
