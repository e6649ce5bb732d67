import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';
import { isCzechCompany, isRodneCislo } from './shared.js';

/** Birth number (rodné číslo). */
const CZ_RC = {
  entity: 'CZ_RC',
  topic: 'id',
  formats: '999999/9999|9999999999|999999/999|999999 9999',
  words: 'rodné číslo|rodne cislo|rč|rodného čísla|rodným číslem|birth number|czech id',
  odds: 150,
  openOdds: 8,
  evidence: ['checksum', 'date'],
  check: isRodneCislo,
} as const satisfies Scheme;

/** Company number (IČO). */
const CZ_ICO = {
  entity: 'CZ_ICO',
  topic: 'tax',
  formats: '99999999|999 99 999',
  words: 'ičo|ico~|ič|identifikační číslo',
  odds: 11,
  check: (v) => isCzechCompany(v, 0),
} as const satisfies Scheme;

/** Tax number (DIČ). */
const CZ_DIC = {
  entity: 'CZ_DIC',
  topic: 'tax',
  prefix: 'CZ',
  formats: '99999999|999999999|9999999999',
  words: 'dič|dic~|daňové identifikační číslo|vat~|vat number',
  odds: 11,
  openOdds: 4,
  check: (v, n, at) =>
    n === 8
      ? isCzechCompany(v, at)
      : n === 9 && v[at]! === 6
        ? (8 + (weightedSum('8765432', v, at + 1) % 11)) % 10 === v[at + 8]!
        : isRodneCislo(v.subarray(at), n),
} as const satisfies Scheme;

/** Passport. */
const CZ_PASSPORT = {
  entity: 'CZ_PASSPORT',
  topic: 'passport',
  formats: '99999999',
  words: 'cestovní pas|cestovni pas|číslo pasu|czech passport',
  odds: 1,
} as const satisfies Scheme;

/** Identity card (občanský průkaz). */
const CZ_ID_CARD = {
  entity: 'CZ_ID_CARD',
  topic: 'id',
  formats: '999999999',
  words: 'občanský průkaz|obcansky prukaz|číslo op|op~',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const CZ_DRIVER_LICENSE = {
  entity: 'CZ_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: 'AA_999999',
  words: 'řidičský průkaz|ridicsky prukaz|číslo řidičského průkazu|czech driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Czechia. */
export const schemes = [CZ_RC, CZ_ICO, CZ_DIC, CZ_PASSPORT, CZ_ID_CARD, CZ_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  CZ_RC: ['birth number (rodné číslo)', 'https://www.mvcr.cz/clanek/rady-a-sluzby-dokumenty-rodne-cislo.aspx'],
  CZ_ICO: ['company number (IČO)', 'https://www.mfcr.cz'],
  CZ_DIC: ['tax number (DIČ)', 'https://www.financnisprava.cz'],
  CZ_PASSPORT: ['passport', 'https://www.mvcr.cz'],
  CZ_ID_CARD: ['identity card (občanský průkaz)', 'https://www.mvcr.cz'],
  CZ_DRIVER_LICENSE: ['driving licence', 'https://www.mdcr.cz'],
};

/** Finds: birth number (rodné číslo) (`CZ_RC`). */
/* @__NO_SIDE_EFFECTS__ */
export function czRc(): Detector<'CZ_RC'> {
  return detectSchemes('cz-rc', [CZ_RC]);
}

/** Finds: company number (IČO) (`CZ_ICO`). */
/* @__NO_SIDE_EFFECTS__ */
export function czIco(): Detector<'CZ_ICO'> {
  return detectSchemes('cz-ico', [CZ_ICO]);
}

/** Finds: tax number (DIČ) (`CZ_DIC`). */
/* @__NO_SIDE_EFFECTS__ */
export function czDic(): Detector<'CZ_DIC'> {
  return detectSchemes('cz-dic', [CZ_DIC]);
}

/** Finds: passport (`CZ_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function czPassport(): Detector<'CZ_PASSPORT'> {
  return detectSchemes('cz-passport', [CZ_PASSPORT]);
}

/** Finds: identity card (občanský průkaz) (`CZ_ID_CARD`). */
/* @__NO_SIDE_EFFECTS__ */
export function czIdCard(): Detector<'CZ_ID_CARD'> {
  return detectSchemes('cz-id-card', [CZ_ID_CARD]);
}

/** Finds: driving licence (`CZ_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function czDriverLicense(): Detector<'CZ_DRIVER_LICENSE'> {
  return detectSchemes('cz-driver-license', [CZ_DRIVER_LICENSE]);
}
