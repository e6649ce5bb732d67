import type { Detector, Scan } from '../core/types.js';
import type { Tokens } from './person-name/features.js';
import { keyOfName, knownFigures } from './person-name/figures.js';
import { createReading, evidenceOf, PRIVATE_POINTS, readAround } from './person-name/reading.js';
import { createTagger, type Tagger } from './person-name/tagger.js';

/** How far a name's surroundings reach, in code units: twelve words to each side. */
const REACH = 160;

export interface PersonNameOptions {
  /**
   * Whom the detector takes for public persons. A list replaces the built-in figures; `extend` adds to them. Full names, any case.
   */
  readonly publicFigures?: readonly string[] | { readonly extend: readonly string[] } | undefined;
  /** Names the reading of which scores lower are not reported at all; default 0.05. */
  readonly minScore?: number | undefined;
}

/**
 * Finds names of persons, and tells private individuals from public ones: a private reading ("jane doe 12 elm st phone") scores 0.5 and
 * more, a public or unclear one ("taylor swift eras tour", a bare name) from 0.05 to below 0.5. Evidence says which: `private` or `public`.
 *
 * A statistical tagger over hashed features (about 1 microsecond for a query that holds a name, a third of that for one that does not); its
 * tables are unpacked when the first text with words is met. Latin scripts by the model; other scripts by explicit cues.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [personName()] }).redact('phone number for jane doering').text   // 'phone number for [PERSON]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function personName(options: PersonNameOptions = {}): Detector<'PERSON'> {
  const { publicFigures, minScore = 0.05 } = options;
  const reading = createReading();
  let tagger: Tagger | undefined;
  let figures: ReadonlySet<number> | undefined;
  let scan: Scan;

  const onName = (tokens: Tokens, first: number, last: number, margin: number): void => {
    figures ??= figuresOf(publicFigures);
    readAround(tokens, first, last, figures, reading);
    const likely = 1 / (1 + Math.exp(-margin));
    const isPrivate = reading.points >= PRIVATE_POINTS;
    const score = isPrivate ? 0.5 + 0.1 * Math.min(3, reading.points - PRIVATE_POINTS) + 0.15 * likely : 0.05 + 0.4 * likely;
    if (score < minScore) return;
    const { starts, ends } = tokens.words;
    scan.report('PERSON', starts[first]!, ends[last - 1]!, score, evidenceOf(reading, isPrivate));
  };

  return {
    id: 'person-name',
    entities: ['PERSON'],
    reach: { before: REACH, after: REACH },
    triggers: [
      {
        on: 'words',
        find(asked) {
          tagger ??= createTagger();
          scan = asked;
          tagger.tag(asked.text, asked.words, onName);
        },
      },
    ],
  };
}

function figuresOf(option: PersonNameOptions['publicFigures']): ReadonlySet<number> {
  if (option === undefined) return knownFigures();
  if ('extend' in option) return new Set([...knownFigures(), ...option.extend.map(keyOfName)]);
  return new Set(option.map(keyOfName));
}
