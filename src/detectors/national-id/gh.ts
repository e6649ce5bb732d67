import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Taxpayer number (TIN). */
// Kind of holder and 00; weights 1 to 9, X for ten.
const GH_TIN = {
  entity: 'GH_TIN',
  topic: 'tax',
  formats: 'A00########|A9999999999|A999999999A',
  first: 'PCGQV',
  words: 'tin~|gra tin|taxpayer identification number|ghana tin',
  odds: 1000,
  evidence: ['checksum', 'prefix'],
  check: (v) => v[1]! === 0 && v[2]! === 0 && weightedSum('123456789', v, 1) % 11 === (v[10]! === 33 ? 10 : v[10]!),
} as const satisfies Scheme;

/** Identity card (Ghana Card). */
const GH_CARD = {
  entity: 'GH_CARD',
  topic: 'id',
  formats: 'AAA-999999999-9|AAA9999999999',
  first: 'G',
  words: 'ghana card|ghanacard|nia~|ghana card number',
  odds: 700,
  evidence: ['prefix'],
  check: (v) => v[1]! === 17 && v[2]! === 10,
} as const satisfies Scheme;

/** Every scheme of Ghana. */
export const schemes = [GH_TIN, GH_CARD] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  GH_TIN: ['taxpayer number (TIN)', 'https://gra.gov.gh'],
  GH_CARD: ['identity card (Ghana Card)', 'https://nia.gov.gh'],
};

/** Finds: taxpayer number (TIN) (`GH_TIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function ghTin(): Detector<'GH_TIN'> {
  return detectSchemes('gh-tin', [GH_TIN]);
}

/** Finds: identity card (Ghana Card) (`GH_CARD`). */
/* @__NO_SIDE_EFFECTS__ */
export function ghCard(): Detector<'GH_CARD'> {
  return detectSchemes('gh-card', [GH_CARD]);
}
