import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';
import { isJmbg } from './shared.js';

/** Master citizen number (JMBG). */
const ME_JMBG = {
  entity: 'ME_JMBG',
  topic: 'id',
  formats: '9999999999999',
  first: '0123',
  words: 'jmbg|matični broj|maticni broj',
  odds: 2500,
  evidence: ['checksum', 'date'],
  check: (v) => isJmbg(v, 20, 29),
} as const satisfies Scheme;

/** Tax number (PIB). */
const ME_PIB = {
  entity: 'ME_PIB',
  topic: 'tax',
  formats: '99999999',
  words: 'pib|poreski identifikacioni broj|pdv',
  odds: 10,
  check: (v) => ((11 - (weightedSum('8765432', v) % 11)) % 11) % 10 === v[7]!,
} as const satisfies Scheme;

/** Every scheme of Montenegro. */
export const schemes = [ME_JMBG, ME_PIB] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  ME_JMBG: ['master citizen number (JMBG)', 'https://www.gov.me/mup'],
  ME_PIB: ['tax number (PIB)', 'https://www.gov.me/poreskauprava'],
};

/** Finds: master citizen number (JMBG) (`ME_JMBG`). */
/* @__NO_SIDE_EFFECTS__ */
export function meJmbg(): Detector<'ME_JMBG'> {
  return detectSchemes('me-jmbg', [ME_JMBG]);
}

/** Finds: tax number (PIB) (`ME_PIB`). */
/* @__NO_SIDE_EFFECTS__ */
export function mePib(): Detector<'ME_PIB'> {
  return detectSchemes('me-pib', [ME_PIB]);
}
