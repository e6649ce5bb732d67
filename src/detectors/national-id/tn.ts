import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { oneOf } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity card (CIN). */
const TN_CIN = {
  entity: 'TN_CIN',
  topic: 'id',
  formats: '99999999',
  first: '01',
  words:
    "cin~|cin tunisie|cin tunisienne|cin tunisia|carte d'identité|carte d'identité nationale|بطاقة التعريف|رقم بطاقة التعريف",
  odds: 1,
} as const satisfies Scheme;

/** Taxpayer number (matricule fiscal). */
// A key letter without I, O and U, then the VAT and category codes and the branch.
const TN_MF = {
  entity: 'TN_MF',
  topic: 'tax',
  formats: '9999999A|9999999/A|9999999/A/A/A/999|9999999AAA999|9999999/AAA999|9999999 A A A 999|9999999A/A/A/999',
  words: 'matricule fiscal|matricule fiscale|mf~|code tva|identifiant fiscal|المعرف الجبائي',
  odds: 3,
  evidence: ['region'],
  check: (v, n) => !oneOf('IOU', v[7]!) && v[7]! > 9 && (n === 8 || (oneOf('APBDN', v[8]!) && oneOf('MPCNE', v[9]!))),
} as const satisfies Scheme;

/** Every scheme of Tunisia. */
export const schemes = [TN_CIN, TN_MF] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  TN_CIN: ['identity card (CIN)', 'https://www.interieur.gov.tn'],
  TN_MF: ['taxpayer number (matricule fiscal)', 'https://www.finances.gov.tn'],
};

/** Finds: identity card (CIN) (`TN_CIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function tnCin(): Detector<'TN_CIN'> {
  return detectSchemes('tn-cin', [TN_CIN]);
}

/** Finds: taxpayer number (matricule fiscal) (`TN_MF`). */
/* @__NO_SIDE_EFFECTS__ */
export function tnMf(): Detector<'TN_MF'> {
  return detectSchemes('tn-mf', [TN_MF]);
}
