import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** National identity card. */
const BD_NID = {
  entity: 'BD_NID',
  topic: 'id',
  formats: '9999999999|999 999 9999|9999999999999|99999999999999999',
  words: 'nid~|national id bangladesh|জাতীয় পরিচয়পত্র|এনআইডি|smart card nid',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Bangladesh. */
export const schemes = [BD_NID] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  BD_NID: ['national identity card', 'https://services.nidw.gov.bd'],
};

/** Finds: national identity card (`BD_NID`). */
/* @__NO_SIDE_EFFECTS__ */
export function bdNid(): Detector<'BD_NID'> {
  return detectSchemes('bd-nid', [BD_NID]);
}
