import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num, oneOf } from './rules.js';
import type { Scheme, Sources } from './scheme.js';
import { isCzechCompany, isRodneCislo } from './shared.js';

/** Birth number (rodné číslo). */
const SK_RC = {
  entity: 'SK_RC',
  topic: 'id',
  formats: '999999/9999|9999999999|999999/999|999999 9999',
  words: 'rodné číslo|rodne cislo|rč|slovak id|birth number',
  odds: 150,
  openOdds: 8,
  evidence: ['checksum', 'date'],
  check: isRodneCislo,
} as const satisfies Scheme;

/** VAT number (IČ DPH). */
const SK_DPH = {
  entity: 'SK_DPH',
  topic: 'tax',
  prefix: 'SK',
  formats: '9999999999|999 999 99 99',
  first: '1234567890',
  words: 'ič dph|dph~|ic dph|dič|vat~|vat number',
  odds: 18,
  check: (v, _n, at) => v[at]! > 0 && oneOf('234789', v[at + 2]!) && num(v, at, 10) % 11 === 0,
} as const satisfies Scheme;

/** Company number (IČO). */
const SK_ICO = {
  entity: 'SK_ICO',
  topic: 'tax',
  formats: '99999999|99 999 999',
  words: 'ičo|ico~',
  odds: 11,
  check: (v) => isCzechCompany(v, 0),
} as const satisfies Scheme;

/** Passport. */
const SK_PASSPORT = {
  entity: 'SK_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999|99999999',
  words: 'cestovný pas|cestovny pas|číslo pasu|slovak passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const SK_DRIVER_LICENSE = {
  entity: 'SK_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: 'A9999999',
  words: 'vodičský preukaz|vodicsky preukaz|slovak driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Slovakia. */
export const schemes = [SK_RC, SK_DPH, SK_ICO, SK_PASSPORT, SK_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  SK_RC: ['birth number (rodné číslo)', 'https://www.minv.sk'],
  SK_DPH: ['VAT number (IČ DPH)', 'https://www.financnasprava.sk'],
  SK_ICO: ['company number (IČO)', 'https://www.orsr.sk'],
  SK_PASSPORT: ['passport', 'https://www.minv.sk'],
  SK_DRIVER_LICENSE: ['driving licence', 'https://www.minv.sk'],
};

/** Finds: birth number (rodné číslo) (`SK_RC`). */
/* @__NO_SIDE_EFFECTS__ */
export function skRc(): Detector<'SK_RC'> {
  return detectSchemes('sk-rc', [SK_RC]);
}

/** Finds: VAT number (IČ DPH) (`SK_DPH`). */
/* @__NO_SIDE_EFFECTS__ */
export function skDph(): Detector<'SK_DPH'> {
  return detectSchemes('sk-dph', [SK_DPH]);
}

/** Finds: company number (IČO) (`SK_ICO`). */
/* @__NO_SIDE_EFFECTS__ */
export function skIco(): Detector<'SK_ICO'> {
  return detectSchemes('sk-ico', [SK_ICO]);
}

/** Finds: passport (`SK_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function skPassport(): Detector<'SK_PASSPORT'> {
  return detectSchemes('sk-passport', [SK_PASSPORT]);
}

/** Finds: driving licence (`SK_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function skDriverLicense(): Detector<'SK_DRIVER_LICENSE'> {
  return detectSchemes('sk-driver-license', [SK_DRIVER_LICENSE]);
}
