import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Computerised national identity card. */
const PK_CNIC = {
  entity: 'PK_CNIC',
  topic: 'id',
  formats: '99999-9999999-9|9999999999999|99999 9999999 9',
  first: '1234567',
  words: 'cnic|nicop|nic~|national identity card|shanakhti card|شناختی کارڈ|national id card',
  odds: 1,
} as const satisfies Scheme;

/** National Tax Number. */
const PK_NTN = {
  entity: 'PK_NTN',
  topic: 'tax',
  formats: '9999999-9|9999999|99999999',
  words: 'ntn|national tax number',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Pakistan. */
export const schemes = [PK_CNIC, PK_NTN] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  PK_CNIC: ['computerised national identity card', 'https://www.nadra.gov.pk'],
  PK_NTN: ['National Tax Number', 'https://www.fbr.gov.pk'],
};

/** Finds: computerised national identity card (`PK_CNIC`). */
/* @__NO_SIDE_EFFECTS__ */
export function pkCnic(): Detector<'PK_CNIC'> {
  return detectSchemes('pk-cnic', [PK_CNIC]);
}

/** Finds: National Tax Number (`PK_NTN`). */
/* @__NO_SIDE_EFFECTS__ */
export function pkNtn(): Detector<'PK_NTN'> {
  return detectSchemes('pk-ntn', [PK_NTN]);
}
