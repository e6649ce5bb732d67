import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';
import { isJmbg } from './shared.js';

/** Master citizen number (JMB). */
const BA_JMBG = {
  entity: 'BA_JMBG',
  topic: 'id',
  formats: '9999999999999',
  first: '0123',
  words: 'jmbg|jmb|matični broj|maticni broj|јмб',
  odds: 300,
  evidence: ['checksum', 'date'],
  check: (v) => isJmbg(v, 0, 99),
} as const satisfies Scheme;

/** Every scheme of Bosnia and Herzegovina. */
export const schemes = [BA_JMBG] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  BA_JMBG: ['master citizen number (JMB)', 'https://www.iddeea.gov.ba'],
};

/** Finds: master citizen number (JMB) (`BA_JMBG`). */
/* @__NO_SIDE_EFFECTS__ */
export function baJmbg(): Detector<'BA_JMBG'> {
  return detectSchemes('ba-jmbg', [BA_JMBG]);
}
