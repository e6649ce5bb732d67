import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** State identification number (IDNO, IDNP). */
const MD_IDNO = {
  entity: 'MD_IDNO',
  topic: 'id',
  formats: '9999999999999',
  words: 'idnp|idno|cod personal|codul personal|cod fiscal',
  odds: 10,
  check: (v) => weightedSum('731731731731', v) % 10 === v[12]!,
} as const satisfies Scheme;

/** Passport. */
const MD_PASSPORT = {
  entity: 'MD_PASSPORT',
  topic: 'passport',
  formats: 'A99999999|AA9999999',
  words: 'pașaport|pasaport|moldovan passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Moldova. */
export const schemes = [MD_IDNO, MD_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  MD_IDNO: ['state identification number (IDNO, IDNP)', 'https://asp.gov.md'],
  MD_PASSPORT: ['passport', 'https://asp.gov.md'],
};

/** Finds: state identification number (IDNO, IDNP) (`MD_IDNO`). */
/* @__NO_SIDE_EFFECTS__ */
export function mdIdno(): Detector<'MD_IDNO'> {
  return detectSchemes('md-idno', [MD_IDNO]);
}

/** Finds: passport (`MD_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function mdPassport(): Detector<'MD_PASSPORT'> {
  return detectSchemes('md-passport', [MD_PASSPORT]);
}
