import { mod11x10 } from '../../checksums/iso7064.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';
import { isJmbg } from './shared.js';

/** Personal identification number (OIB). */
const HR_OIB = {
  entity: 'HR_OIB',
  topic: 'id',
  prefix: 'HR',
  formats: '99999999999',
  words: 'oib|osobni identifikacijski broj|pdv|vat~|vat number|croatian id|porezni broj|porezni identifikacijski broj',
  odds: 10,
  check: (v, _n, at) => mod11x10(v, 11, at),
} as const satisfies Scheme;

/** Master citizen number (JMBG). */
const HR_JMBG = {
  entity: 'HR_JMBG',
  topic: 'id',
  formats: '9999999999999',
  first: '0123',
  words: 'jmbg|matični broj građana|mbg',
  odds: 2000,
  evidence: ['checksum', 'date'],
  check: (v) => isJmbg(v, 30, 39),
} as const satisfies Scheme;

/** Passport. */
const HR_PASSPORT = {
  entity: 'HR_PASSPORT',
  topic: 'passport',
  formats: '999999999',
  words: 'putovnica|broj putovnice|croatian passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const HR_DRIVER_LICENSE = {
  entity: 'HR_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '99999999',
  words: 'vozačka dozvola|vozacka dozvola|croatian driving licence|vozačke dozvole',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Croatia. */
export const schemes = [HR_OIB, HR_JMBG, HR_PASSPORT, HR_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  HR_OIB: ['personal identification number (OIB)', 'https://www.porezna-uprava.hr'],
  HR_JMBG: ['master citizen number (JMBG)', 'https://narodne-novine.nn.hr'],
  HR_PASSPORT: ['passport', 'https://mup.gov.hr'],
  HR_DRIVER_LICENSE: ['driving licence', 'https://mup.gov.hr'],
};

/** Finds: personal identification number (OIB) (`HR_OIB`). */
/* @__NO_SIDE_EFFECTS__ */
export function hrOib(): Detector<'HR_OIB'> {
  return detectSchemes('hr-oib', [HR_OIB]);
}

/** Finds: master citizen number (JMBG) (`HR_JMBG`). */
/* @__NO_SIDE_EFFECTS__ */
export function hrJmbg(): Detector<'HR_JMBG'> {
  return detectSchemes('hr-jmbg', [HR_JMBG]);
}

/** Finds: passport (`HR_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function hrPassport(): Detector<'HR_PASSPORT'> {
  return detectSchemes('hr-passport', [HR_PASSPORT]);
}

/** Finds: driving licence (`HR_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function hrDriverLicense(): Detector<'HR_DRIVER_LICENSE'> {
  return detectSchemes('hr-driver-license', [HR_DRIVER_LICENSE]);
}
