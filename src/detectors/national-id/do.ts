import { luhn } from '../../checksums/luhn.js';
import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity and voter card (cédula). */
const DO_CEDULA = {
  entity: 'DO_CEDULA',
  topic: 'id',
  formats: '999-9999999-9|99999999999|999 9999999 9',
  words: 'cédula|cedula|cédula dominicana|cedula dominicana|cédula de identidad|identidad y electoral|número de cédula',
  odds: 10,
  check: (v) => luhn(v, 11),
} as const satisfies Scheme;

/** Taxpayer number (RNC). */
const DO_RNC = {
  entity: 'DO_RNC',
  topic: 'tax',
  formats: '999999999|9-99-99999-9|999-99999-9',
  words: 'rnc|registro nacional del contribuyente|registro nacional de contribuyentes|dgii',
  odds: 10,
  check: (v) => {
    const rest = weightedSum('79865432', v) % 11;
    return (rest === 0 ? 2 : rest === 1 ? 1 : 11 - rest) === v[8]!;
  },
} as const satisfies Scheme;

/** Fiscal receipt number (NCF). */
const DO_NCF = {
  entity: 'DO_NCF',
  topic: 'tax',
  formats: 'A9999999999|A999999999999',
  first: 'BE',
  words: 'ncf|comprobante fiscal|número de comprobante fiscal|ecf',
  odds: 20,
  evidence: ['region'],
  check: (v, n) =>
    v[0]! === (n === 11 ? 11 : 14) &&
    (n === 11 ? [1, 2, 3, 4, 11, 12, 13, 14, 15, 16, 17] : [31, 32, 33, 34, 41, 43, 44, 45, 46, 47]).includes(num(v, 1, 2)),
} as const satisfies Scheme;

/** Every scheme of Dominican Republic. */
export const schemes = [DO_CEDULA, DO_RNC, DO_NCF] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  DO_CEDULA: ['identity and voter card (cédula)', 'https://jce.gob.do'],
  DO_RNC: ['taxpayer number (RNC)', 'https://dgii.gov.do'],
  DO_NCF: ['fiscal receipt number (NCF)', 'https://dgii.gov.do'],
};

/** Finds: identity and voter card (cédula) (`DO_CEDULA`). */
/* @__NO_SIDE_EFFECTS__ */
export function doCedula(): Detector<'DO_CEDULA'> {
  return detectSchemes('do-cedula', [DO_CEDULA]);
}

/** Finds: taxpayer number (RNC) (`DO_RNC`). */
/* @__NO_SIDE_EFFECTS__ */
export function doRnc(): Detector<'DO_RNC'> {
  return detectSchemes('do-rnc', [DO_RNC]);
}

/** Finds: fiscal receipt number (NCF) (`DO_NCF`). */
/* @__NO_SIDE_EFFECTS__ */
export function doNcf(): Detector<'DO_NCF'> {
  return detectSchemes('do-ncf', [DO_NCF]);
}
