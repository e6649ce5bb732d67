import { remainder97 } from '../../checksums/iso7064.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Common company identifier (ICE). */
// MOD 97-10, remainder 0.
const MA_ICE = {
  entity: 'MA_ICE',
  topic: 'tax',
  formats: '999999999999999|999999999 9999 99',
  words: "ice~|identifiant commun|commun de l'entreprise",
  odds: 97,
  check: (v) => remainder97(v, 15) === 0,
} as const satisfies Scheme;

/** National identity card (CNIE, CIN). */
const MA_CNIE = {
  entity: 'MA_CNIE',
  topic: 'id',
  formats: 'A999999|AA999999|A99999|AA99999',
  words: "cin~|cin maroc|cin marocaine|cin morocco|cnie|carte nationale|carte d'identité nationale|البطاقة الوطنية",
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Morocco. */
export const schemes = [MA_ICE, MA_CNIE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  MA_ICE: ['common company identifier (ICE)', 'https://www.ice.gov.ma'],
  MA_CNIE: ['national identity card (CNIE, CIN)', 'https://www.cnie.ma'],
};

/** Finds: common company identifier (ICE) (`MA_ICE`). */
/* @__NO_SIDE_EFFECTS__ */
export function maIce(): Detector<'MA_ICE'> {
  return detectSchemes('ma-ice', [MA_ICE]);
}

/** Finds: national identity card (CNIE, CIN) (`MA_CNIE`). */
/* @__NO_SIDE_EFFECTS__ */
export function maCnie(): Detector<'MA_CNIE'> {
  return detectSchemes('ma-cnie', [MA_CNIE]);
}
