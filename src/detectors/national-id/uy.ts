import { weightedMod, weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity card (cédula de identidad). */
// Weights 2 9 8 7 6 3 4; a number under a million lacks its leading zero.
const UY_CI = {
  entity: 'UY_CI',
  topic: 'id',
  formats: '9.999.999-9|9999999-9|99999999|999.999-9|999999-9|9999999',
  words:
    'cédula|cedula|cédula uruguay|cedula uruguay|ci uruguay|cédula uruguaya|cedula uruguaya|cédula de identidad|ci~|c.i~|documento~|cedula de identidad',
  odds: 10,
  check: (v, n) => (weightedSum('2987634'.slice(8 - n), v) + v[n - 1]!) % 10 === 0,
} as const satisfies Scheme;

/** Company number (RUT). */
const UY_RUT = {
  entity: 'UY_RUT',
  topic: 'tax',
  formats: '999999999999|99-999999-999-9|99 999999 999 9|999999999-999',
  first: '012',
  words: 'rut|registro único tributario|rut uruguay|dgi~',
  odds: 40_000,
  evidence: ['checksum', 'region'],
  check: (v) =>
    num(v, 0, 2) > 0 && num(v, 0, 2) < 23 && num(v, 2, 6) > 0 && num(v, 8, 3) === 1 && weightedMod('432987654321', 11, v),
} as const satisfies Scheme;

/** Foreigner's number (NIE). */
const UY_NIE = {
  entity: 'UY_NIE',
  topic: 'id',
  formats: '999999999|99999999-9',
  words: 'nie uruguay|identidad de extranjero|nie~',
  odds: 10,
  check: (v) => (11 - (weightedSum('54329876', v) % 11)) % 10 === v[8]!,
} as const satisfies Scheme;

/** Every scheme of Uruguay. */
export const schemes = [UY_CI, UY_RUT, UY_NIE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  UY_CI: ['identity card (cédula de identidad)', 'https://www.gub.uy/ministerio-interior'],
  UY_RUT: ['company number (RUT)', 'https://www.dgi.gub.uy'],
  UY_NIE: ["foreigner's number (NIE)", 'https://www.gub.uy/ministerio-interior'],
};

/** Finds: identity card (cédula de identidad) (`UY_CI`). */
/* @__NO_SIDE_EFFECTS__ */
export function uyCi(): Detector<'UY_CI'> {
  return detectSchemes('uy-ci', [UY_CI]);
}

/** Finds: company number (RUT) (`UY_RUT`). */
/* @__NO_SIDE_EFFECTS__ */
export function uyRut(): Detector<'UY_RUT'> {
  return detectSchemes('uy-rut', [UY_RUT]);
}

/** Finds: foreigner's number (NIE) (`UY_NIE`). */
/* @__NO_SIDE_EFFECTS__ */
export function uyNie(): Detector<'UY_NIE'> {
  return detectSchemes('uy-nie', [UY_NIE]);
}
