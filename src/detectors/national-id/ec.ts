import { luhn } from '../../checksums/luhn.js';
import { weightedMod } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity card (cédula). */
// Province 01 to 24 or 30, a third digit under 6; Luhn.
const EC_CI = {
  entity: 'EC_CI',
  topic: 'id',
  formats: '9999999999|999999999-9|99-99999999',
  first: '01235',
  words:
    'cédula|cedula|cédula ecuador|cedula ecuador|cédula ecuatoriana|cedula ecuatoriana|cédula de identidad|cedula de identidad|c.i~|ci~|número de cédula',
  odds: 57,
  evidence: ['checksum', 'region'],
  check: (v) => {
    const province = num(v, 0, 2);
    return ((province > 0 && province < 25) || province === 30 || province === 50) && v[2]! < 7 && luhn(v, 10);
  },
} as const satisfies Scheme;

/** Taxpayer number (RUC). */
// A person's card and a branch; a public body, weights 3 2 7 6 5 4 3 2; a company, 4 3 2 7 6 5 4 3 2.
const EC_RUC = {
  entity: 'EC_RUC',
  topic: 'tax',
  formats: '9999999999999|9999999999-999',
  first: '01235',
  words: 'ruc|ruc ecuador|registro único de contribuyentes|sri~',
  odds: 50,
  evidence: ['checksum', 'region'],
  check: (v) => {
    const province = num(v, 0, 2);
    if (province < 1 || (province > 24 && province !== 30 && province !== 50) || num(v, 10, 3) === 0) return false;
    return (
      (v[2]! < 7 && luhn(v, 10)) ||
      (v[2]! === 6 && weightedMod('327654321', 11, v)) ||
      (v[2]! === 9 && weightedMod('4327654321', 11, v))
    );
  },
} as const satisfies Scheme;

/** Every scheme of Ecuador. */
export const schemes = [EC_CI, EC_RUC] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  EC_CI: ['identity card (cédula)', 'https://www.registrocivil.gob.ec'],
  EC_RUC: ['taxpayer number (RUC)', 'https://www.sri.gob.ec'],
};

/** Finds: identity card (cédula) (`EC_CI`). */
/* @__NO_SIDE_EFFECTS__ */
export function ecCi(): Detector<'EC_CI'> {
  return detectSchemes('ec-ci', [EC_CI]);
}

/** Finds: taxpayer number (RUC) (`EC_RUC`). */
/* @__NO_SIDE_EFFECTS__ */
export function ecRuc(): Detector<'EC_RUC'> {
  return detectSchemes('ec-ruc', [EC_RUC]);
}
