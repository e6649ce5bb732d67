import { isDigit } from '../../core/characters.js';
import { words } from '../../core/sweep-words.js';
import type { Detector, Evidence, Scan } from '../../core/types.js';
import { Cue, cueOf } from './cues.js';
import { Gap, type Tokens } from './features.js';
import { figureKey, figuresOf, joinHash, keyOfPair } from './figures.js';
import { createFileNameReader, type FileNameReader } from './file-names.js';
import { isNoPerson } from './not-persons.js';
import { isPartner } from './phrases.js';
import { Chance, createProspect, type Prospect, readProspect } from './prospect.js';
import { createReading, evidenceOf, isAnd, PRIVATE_POINTS, partnerOf, readAround } from './reading.js';
import { findInScripts } from './scripts.js';
import {
  endBehindParticles,
  hangsOn,
  isGivenBefore,
  isHindiOf,
  isKinWord,
  isMonth,
  isParticle,
  isPrefix,
  isSuffix,
  isSurnameBehind,
  isTown,
  isVerbBehindKin,
} from './span.js';
import type { Tagger } from './tagger.js';

/** A name in a file's name that speaks of a private occasion. */
const FILE_SCORE = 0.65;
const IN_FILE_NAME: readonly Evidence[] = ['private', 'model', 'url-part'];
/** The same, with a word that says so: no suppressor is asked. */
const IN_PRIVATE_FILE: readonly Evidence[] = ['private', 'model', 'url-part', 'context'];

/** A name that is not read as a private one scores no more than this, however surely it is one, and no less. */
const PUBLIC_MOST = 0.45;
const PUBLIC_LEAST = 0.05;

/** Capitals as ids have them, and not as "McDonald". */
const OF_ID = /^[-_].*(?:(?<!Ma?)[a-z][A-Z]|[A-Z]{2}[a-z])/;

/** "of", "a" of sentences; in the group, those that begin no surname. */
const OF = /^(?:d[aeiu]|del|(do|d[ao]s|uma?))$/i;

/** How far a name's surroundings reach, in code units: twelve words to each side. */
const REACH = 160;

/** Whom the detector knows, and how sure it must be. */
export interface PersonNameOptions {
  /**
   * Whom the detector takes for public persons. A list replaces the built-in figures; `extend` adds to them. Full names, any case.
   */
  readonly publicFigures?: readonly string[] | { readonly extend: readonly string[] } | undefined;
  /** Names the reading of which scores lower are not reported at all; default 0.05. */
  readonly minScore?: number | undefined;
}

/** The detector around a tagger, which is made when the first text with words is met: the shipped one, or one of a training run that is to be measured. */
/* @__NO_SIDE_EFFECTS__ */
export function detectPersons(options: PersonNameOptions, createTagger: () => Tagger): Detector<'PERSON'> {
  const { publicFigures, minScore = 0.05 } = options ?? {};
  const reading = createReading();
  const prospect = createProspect();
  const figures = figuresOf(publicFigures);
  let tagger: Tagger | undefined;
  let files: FileNameReader | undefined;
  let scan: Scan;
  // One past the last word of the whole name before.
  let taken = 0;
  // The look whose text holds four digits.
  let dated = 0;

  const onName = (tokens: Tokens, from: number, to: number, margin: number): void => {
    // "anne kessler martin rowe": two of them.
    if (to - from === 4 && isTwoNames(tokens, from)) {
      onName(tokens, from, from + 2, margin);
      onName(tokens, from + 2, to, margin);
      return;
    }
    const { starts, ends, hashes } = tokens.words;
    let first = from;
    let last = to;
    while (last - first > 1 && (isPrefix(tokens.classes[first]!, hashes[first]!) || isKinWord(tokens, first))) first++;
    // "anruf kunde torsten"
    if (
      last - first > 2 &&
      !isGiven(tokens, first) &&
      !isInitial(tokens, first + 1) &&
      isPrefix(tokens.classes[first + 1]!, hashes[first + 1]!) &&
      isGiven(tokens, first + 2)
    )
      first += 2;
    while (last - first > 1 && isSuffix(tokens.classes[last - 1]!, hashes[last - 1]!, last - first)) last--;
    // "juan y maria", and not "katie e miles"
    if (
      last - first === 3 &&
      isAnd(tokens, first + 1) &&
      isGiven(tokens, first) &&
      isGiven(tokens, first + 2) &&
      !(isInitial(tokens, first + 1) && (tokens.classes[first + 2]! & 8) !== 0)
    ) {
      onName(tokens, first, first + 1, margin);
      onName(tokens, first + 2, last, margin);
      return;
    }
    // "margaret liu cpa san mateo": a word that belongs beside names ends this one, or comes before it.
    for (let i = first + 1; i < last; i++) {
      if (!isSuffix(tokens.classes[i]!, hashes[i]!, 2)) continue;
      if (i - first > 1) last = i;
      else if (last - i > 2) first = i + 1;
    }
    while (last - first > 1 && isMonth(tokens, last - 1, first)) last--;
    // "lisa montoya albuquerque": the town they are looked up with.
    while (last - first > 2 && isTown(tokens, last - 1)) last--;
    // "gwen stallworth baton rouge"
    if (last - first > 3 && isNoPerson(keyOfPair(hashes, last - 2))) last -= 2;
    while (last - first > 1 && isPrefix(tokens.classes[first]!, hashes[first]!)) first++;
    if (isVerbBehindKin(tokens, first, first)) return;
    if (last - first > 1 && isVerbBehindKin(tokens, first, last - 1)) last--;
    // "min kollega": a word for kin or contact in a language whose names stood behind it.
    if (last - first === 1 && isPrefix(tokens.classes[first]!, hashes[first]!)) return;
    // "mi hijo de 6 años"
    if (last - first === 1 && isParticle(hashes[first]!)) return;
    // "carl jennings voter registration": the first half of a phrase.
    if (last - first > 1 && isPartner(tokens.words, last - 1, last, tokens.lineEnds[first]!)) last--;
    // "velório de pelé", "senhora do destino": what stands before a name in a sentence is none of it; "da vinci" is one.
    const particle =
      last - first > 1 && first > tokens.lineStarts[first]! ? OF.exec(scan.text.slice(starts[first]!, ends[first]!)) : null;
    if (particle !== null) {
      if (isGiven(tokens, first + 1)) first++;
      else if (
        // "mi compañera de trabajo", "mon prof de maths"
        (particle[1] !== undefined ||
          cueOf(hashes[first - 1]!) === Cue.kin ||
          /^prof/i.test(scan.text.slice(starts[first - 1]!, ends[first - 1]!))) &&
        !isNameWord(tokens.classes[first + 1]!)
      )
        return;
    }
    // "il mio telefono": by itself a word for "my" is somebody's name only where it is a very common one ("mia").
    if (last - first === 1 && cueOf(hashes[first]!) === Cue.my && tokens.classes[first]! >> 4 < 3) return;
    // "pan ABCDE1234F": the letters of a number.
    if (isDigit(scan.text.charCodeAt(starts[first]! - 1)) || isDigit(scan.text.charCodeAt(ends[last - 1]!))) return;
    // "dr_rrLlrhVg": an id that begins like a title.
    if (OF_ID.test(scan.text.slice(starts[first]! - 1, ends[last - 1]!))) return;
    // "ramesh vishwakarma ka phone number": "of", in Hindi.
    if (last - first > 1 && isHindiOf(tokens, last - 1)) last--;
    // "raj patel", "ana paula souza", and not "till karin dahlberg".
    if (
      last - first < 3 &&
      isGivenBefore(tokens, first) &&
      (last - first === 1 || (first > taken && isDoubleGiven(tokens, first)))
    )
      first--;
    if (hangsOn(tokens, last)) last++;
    // "katy perry firework"
    const isFigure = last - first > 1 && figures(keyOfPair(hashes, first));
    if (last - first === 3 && !isNameWord(tokens.classes[last - 1]!) && isFigure) last--;
    else if (
      last - first < 3 &&
      ((!isFigure && isSurnameBehind(tokens, first, last) && !isPartner(tokens.words, last, last + 1, tokens.lineEnds[first]!)) ||
        isFigureWith(tokens, first, last))
    )
      last++;
    else last = endBehindParticles(tokens, first, last);
    if (last - first > 1) taken = last;
    readAround(tokens, first, last, figures, reading);
    if (reading.isNone) return;
    const likely = 1 / (1 + Math.exp(-margin));
    const isPrivate = reading.points >= PRIVATE_POINTS;
    const score = isPrivate
      ? 0.5 + 0.1 * Math.min(3, reading.points - PRIVATE_POINTS) + 0.15 * likely
      : PUBLIC_LEAST + (PUBLIC_MOST - PUBLIC_LEAST) * likely;
    if (score < minScore) return;
    const evidence = evidenceOf(reading, isPrivate);
    scan.report('PERSON', starts[first]!, ends[last - 1]!, score, evidence);
    // "robin and carol roberts", "erin and josh wedding": the partner is as private.
    if (isPrivate) {
      const partner = partnerOf(tokens, first, last);
      if (partner >= 0) scan.report('PERSON', starts[partner]!, ends[partner]!, score, evidence);
    }
  };

  /** A given name and a surname twice, or a figure's name beside another. */
  const isTwoNames = (tokens: Tokens, from: number): boolean =>
    (isGiven(tokens, from) &&
      !isGiven(tokens, from + 1) &&
      !isInitial(tokens, from + 1) &&
      isGiven(tokens, from + 2) &&
      !isGiven(tokens, from + 3)) ||
    figures(keyOfPair(tokens.words.hashes, from)) ||
    figures(keyOfPair(tokens.words.hashes, from + 2));

  /** Is the name a figure's when the word behind it belongs to it: "donald" of "donald trump mugshot"? */
  const isFigureWith = ({ gaps, words }: Tokens, first: number, last: number): boolean => {
    // "sarah phone": by a shared key.
    if (last === words.count || gaps[last] !== Gap.space || cueOf(words.hashes[last]!) !== Cue.none) return false;
    let joined = 0;
    for (let i = first; i <= last; i++) joined = joinHash(joined, words.hashes[i]!);
    return figures(figureKey(joined));
  };

  const onFileName = (start: number, end: number, speaks: boolean): void =>
    scan.report('PERSON', start, end, FILE_SCORE, speaks ? IN_PRIVATE_FILE : IN_FILE_NAME);

  return {
    id: 'person-name',
    entities: ['PERSON'],
    reach: { before: REACH, after: REACH },
    brings: { words },
    triggers: [
      { on: 'text', characters: '', nonAscii: true, find: findInScripts },
      {
        on: 'words',
        find(asked) {
          // A path or URL by itself is read as file names, below.
          if (!asked.plain && asked.text.indexOf(' ') < 0 && asked.text.indexOf('/') >= 0) return;
          tagger ??= createTagger();
          let wanted: Prospect | undefined;
          // Where names that are not read as private are dropped, most texts are told by their words to hold no other.
          if (asked.least > PUBLIC_MOST) {
            readProspect(asked, tagger.classOf, prospect);
            if (prospect.chance === Chance.none) return;
            wanted = prospect;
          }
          scan = asked;
          taken = 0;
          tagger.tag(asked.text, asked.words, onName, figures, wanted);
        },
      },
      {
        on: 'digits',
        fewest: 4,
        find({ look }) {
          dated = look;
        },
      },
      {
        on: 'text',
        // What a path, a slug or a file's name cannot do without.
        characters: '_/.\\',
        find(asked) {
          tagger ??= createTagger();
          files ??= createFileNameReader(tagger);
          scan = asked;
          files.read(asked.text, asked.words, dated === asked.look, figures, onFileName);
        },
      },
    ],
  };
}

/** Is the word in a list of names? */
function isNameWord(word: number): boolean {
  return word >> 2 !== 0;
}

/** Is the word a usual given name? */
function isGiven({ classes }: Tokens, at: number): boolean {
  return classes[at]! >> 4 > 1;
}

/** Is the name's first word a given name, the one before it one too and hardly anything else, and no surname of another's name: "vivian ward kathy woods"? */
function isDoubleGiven(tokens: Tokens, at: number): boolean {
  const { classes, lineStarts, words } = tokens;
  const before = classes[at - 1]!;
  if (!isGiven(tokens, at) || (before >> 4 < 3 && (before & 3) > 0)) return false;
  return at - 1 === lineStarts[at] || !isNameWord(classes[at - 2]!) || isParticle(words.hashes[at - 2]!);
}

/** One letter. */
function isInitial({ words }: Tokens, at: number): boolean {
  return words.ends[at]! - words.starts[at]! === 1;
}
