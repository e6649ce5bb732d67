import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity card (cédula). */
const PA_CEDULA = {
  entity: 'PA_CEDULA',
  topic: 'id',
  formats: '9-999-9999|9-999-999|9-999-99999|99-999-9999|A-9-999999|AA-9-9999|9-9999-99999',
  words: 'cédula|cedula|cédula de identidad personal|cip~|cédula panamá',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Panama. */
export const schemes = [PA_CEDULA] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  PA_CEDULA: ['identity card (cédula)', 'https://www.tribunal-electoral.gob.pa'],
};

/** Finds: identity card (cédula) (`PA_CEDULA`). */
/* @__NO_SIDE_EFFECTS__ */
export function paCedula(): Detector<'PA_CEDULA'> {
  return detectSchemes('pa-cedula', [PA_CEDULA]);
}
