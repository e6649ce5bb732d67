import { mod11x10 } from '../../checksums/iso7064.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';
import { isJmbg } from './shared.js';

/** Master citizen number (JMBG, ЈМБГ). */
const RS_JMBG = {
  entity: 'RS_JMBG',
  topic: 'id',
  formats: '9999999999999',
  first: '0123',
  words: 'jmbg|јмбг|matični broj|maticni broj|матични број|jedinstveni matični broj',
  odds: 900,
  evidence: ['checksum', 'date'],
  check: (v) => isJmbg(v, 70, 99),
} as const satisfies Scheme;

/** Tax number (PIB, ПИБ). */
const RS_PIB = {
  entity: 'RS_PIB',
  topic: 'tax',
  prefix: 'RS',
  formats: '999999999',
  words: 'pib|пиб|poreski identifikacioni broj|порески идентификациони број',
  odds: 10,
  check: (v, _n, at) => mod11x10(v, 9, at),
} as const satisfies Scheme;

/** Passport. */
const RS_PASSPORT = {
  entity: 'RS_PASSPORT',
  topic: 'passport',
  formats: '999999999',
  words: 'pasoš|пасош|broj pasoša|serbian passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Serbia. */
export const schemes = [RS_JMBG, RS_PIB, RS_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  RS_JMBG: ['master citizen number (JMBG, ЈМБГ)', 'https://www.mup.gov.rs'],
  RS_PIB: ['tax number (PIB, ПИБ)', 'https://www.purs.gov.rs'],
  RS_PASSPORT: ['passport', 'https://www.mup.gov.rs'],
};

/** Finds: master citizen number (JMBG, ЈМБГ) (`RS_JMBG`). */
/* @__NO_SIDE_EFFECTS__ */
export function rsJmbg(): Detector<'RS_JMBG'> {
  return detectSchemes('rs-jmbg', [RS_JMBG]);
}

/** Finds: tax number (PIB, ПИБ) (`RS_PIB`). */
/* @__NO_SIDE_EFFECTS__ */
export function rsPib(): Detector<'RS_PIB'> {
  return detectSchemes('rs-pib', [RS_PIB]);
}

/** Finds: passport (`RS_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function rsPassport(): Detector<'RS_PASSPORT'> {
  return detectSchemes('rs-passport', [RS_PASSPORT]);
}
