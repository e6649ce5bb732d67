import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Taxpayer number (NIT). */
const SV_NIT = {
  entity: 'SV_NIT',
  topic: 'tax',
  formats: '9999-999999-999-9|99999999999999|9999 999999 999 9',
  first: '019',
  words: 'nit~|número de identificación tributaria|nit el salvador',
  odds: 33,
  // Sources disagree on the digit of a remainder of 0.
  check: (v) =>
    num(v, 10, 3) <= 100
      ? (weightedSum('edcba98765432', v) % 11) % 10 === v[13]!
      : [((11 - (weightedSum('2765432765432', v) % 11)) % 11) % 10, (11 - (weightedSum('2765432765432', v) % 11)) % 10].includes(
          v[13]!,
        ),
} as const satisfies Scheme;

/** Identity document (DUI). */
const SV_DUI = {
  entity: 'SV_DUI',
  topic: 'id',
  formats: '99999999-9|999999999',
  words: 'dui|documento único de identidad|documento unico de identidad',
  odds: 10,
  check: (v) => (10 - (weightedSum('98765432', v) % 10)) % 10 === v[8]!,
} as const satisfies Scheme;

/** Every scheme of El Salvador. */
export const schemes = [SV_NIT, SV_DUI] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  SV_NIT: ['taxpayer number (NIT)', 'https://www.mh.gob.sv'],
  SV_DUI: ['identity document (DUI)', 'https://www.rnpn.gob.sv'],
};

/** Finds: taxpayer number (NIT) (`SV_NIT`). */
/* @__NO_SIDE_EFFECTS__ */
export function svNit(): Detector<'SV_NIT'> {
  return detectSchemes('sv-nit', [SV_NIT]);
}

/** Finds: identity document (DUI) (`SV_DUI`). */
/* @__NO_SIDE_EFFECTS__ */
export function svDui(): Detector<'SV_DUI'> {
  return detectSchemes('sv-dui', [SV_DUI]);
}
