import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity number (DNI). */
// Department 01 to 18 and municipality, year of registration, serial number.
const HN_DNI = {
  entity: 'HN_DNI',
  topic: 'id',
  formats: '9999-9999-99999|9999999999999',
  first: '01',
  words: 'dni|dni honduras|identidad~|número de identidad|tarjeta de identidad',
  odds: 25,
  evidence: ['date', 'region'],
  check: (v) => {
    const department = num(v, 0, 2);
    const year = num(v, 4, 4);
    return department > 0 && department < 19 && num(v, 2, 2) > 0 && num(v, 2, 2) < 29 && year > 1899 && year < 2100;
  },
} as const satisfies Scheme;

/** Every scheme of Honduras. */
export const schemes = [HN_DNI] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  HN_DNI: ['identity number (DNI)', 'https://www.rnp.hn'],
};

/** Finds: identity number (DNI) (`HN_DNI`). */
/* @__NO_SIDE_EFFECTS__ */
export function hnDni(): Detector<'HN_DNI'> {
  return detectSchemes('hn-dni', [HN_DNI]);
}
