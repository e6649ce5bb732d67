import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';
import { isJmbg } from './shared.js';

/** Master citizen number (EMBG, ЕМБГ). */
const MK_EMBG = {
  entity: 'MK_EMBG',
  topic: 'id',
  formats: '9999999999999',
  first: '0123',
  words: 'embg|ембг|matičen broj|матичен број|единствен матичен број',
  odds: 2500,
  evidence: ['checksum', 'date'],
  check: (v) => isJmbg(v, 40, 49),
} as const satisfies Scheme;

/** Tax number (EDB, ЕДБ). */
const MK_EDB = {
  entity: 'MK_EDB',
  topic: 'tax',
  prefix: 'MK',
  formats: '9999999999999',
  words: 'едб|edb|даночен број|danočen broj|даночен',
  odds: 10,
  check: (v, _n, at) => ((11 - (weightedSum('765432765432', v, at) % 11)) % 11) % 10 === v[at + 12]!,
} as const satisfies Scheme;

/** Every scheme of North Macedonia. */
export const schemes = [MK_EMBG, MK_EDB] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  MK_EMBG: ['master citizen number (EMBG, ЕМБГ)', 'https://mvr.gov.mk'],
  MK_EDB: ['tax number (EDB, ЕДБ)', 'https://www.ujp.gov.mk'],
};

/** Finds: master citizen number (EMBG, ЕМБГ) (`MK_EMBG`). */
/* @__NO_SIDE_EFFECTS__ */
export function mkEmbg(): Detector<'MK_EMBG'> {
  return detectSchemes('mk-embg', [MK_EMBG]);
}

/** Finds: tax number (EDB, ЕДБ) (`MK_EDB`). */
/* @__NO_SIDE_EFFECTS__ */
export function mkEdb(): Detector<'MK_EDB'> {
  return detectSchemes('mk-edb', [MK_EDB]);
}
