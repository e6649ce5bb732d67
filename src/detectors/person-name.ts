import type { Detector } from '../core/types.js';
import { detectPersons, type PersonNameOptions } from './person-name/detect.js';
import { createTagger } from './person-name/tagger.js';

export type { PersonNameOptions };

/**
 * Finds names of persons, and tells private individuals from public ones: a private reading ("jane doe 12 elm st phone") scores 0.5 and
 * more, a public or unclear one ("taylor swift eras tour", a bare name) from 0.05 to below 0.5. Evidence says which: `private` or `public`.
 *
 * A statistical tagger over hashed features (about 1 microsecond for a query that holds a name, a third of that for one that does not); its
 * tables are unpacked on first need, once for all scanners: the lexicon for the first text with words, the weights for the first that may
 * hold a name. Latin scripts by the model; other scripts by explicit cues.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [personName()] }).redact('phone number for jane doering').text   // 'phone number for [PERSON]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function personName(options: PersonNameOptions = {}): Detector<'PERSON'> {
  return detectPersons(options, createTagger);
}
