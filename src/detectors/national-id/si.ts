import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';
import { isJmbg } from './shared.js';

/** Personal number (EMŠO). */
const SI_EMSO = {
  entity: 'SI_EMSO',
  topic: 'id',
  formats: '9999999999999',
  first: '0123',
  words: 'emšo|emso|enotna matična številka|slovenian id|matična številka',
  odds: 2500,
  evidence: ['checksum', 'date'],
  check: (v) => isJmbg(v, 50, 59),
} as const satisfies Scheme;

/** Tax and VAT number (davčna številka). */
const SI_DDV = {
  entity: 'SI_DDV',
  topic: 'tax',
  prefix: 'SI',
  formats: '99999999',
  first: '123456789',
  words: 'davčna številka|davcna stevilka|ddv|id za ddv|vat~|vat number|davčna',
  odds: 11,
  check: (v, _n, at) => {
    const check = 11 - (weightedSum('8765432', v, at) % 11);
    return check !== 11 && check % 10 === v[at + 7]!;
  },
} as const satisfies Scheme;

/** Passport. */
const SI_PASSPORT = {
  entity: 'SI_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999',
  first: 'P',
  words: 'potni list|številka potnega lista|slovenian passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const SI_DRIVER_LICENSE = {
  entity: 'SI_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '999999999',
  words: 'vozniško dovoljenje|voznisko dovoljenje|slovenian driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Slovenia. */
export const schemes = [SI_EMSO, SI_DDV, SI_PASSPORT, SI_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  SI_EMSO: ['personal number (EMŠO)', 'https://www.gov.si'],
  SI_DDV: ['tax and VAT number (davčna številka)', 'https://www.fu.gov.si'],
  SI_PASSPORT: ['passport', 'https://www.gov.si'],
  SI_DRIVER_LICENSE: ['driving licence', 'https://www.gov.si'],
};

/** Finds: personal number (EMŠO) (`SI_EMSO`). */
/* @__NO_SIDE_EFFECTS__ */
export function siEmso(): Detector<'SI_EMSO'> {
  return detectSchemes('si-emso', [SI_EMSO]);
}

/** Finds: tax and VAT number (davčna številka) (`SI_DDV`). */
/* @__NO_SIDE_EFFECTS__ */
export function siDdv(): Detector<'SI_DDV'> {
  return detectSchemes('si-ddv', [SI_DDV]);
}

/** Finds: passport (`SI_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function siPassport(): Detector<'SI_PASSPORT'> {
  return detectSchemes('si-passport', [SI_PASSPORT]);
}

/** Finds: driving licence (`SI_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function siDriverLicense(): Detector<'SI_DRIVER_LICENSE'> {
  return detectSchemes('si-driver-license', [SI_DRIVER_LICENSE]);
}
