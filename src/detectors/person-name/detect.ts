import { isDigit } from '../../core/characters.js';
import { words } from '../../core/sweep-words.js';
import type { Detector, Evidence, Scan } from '../../core/types.js';
import { isAnd, partnerOf } from './couples.js';
import { Cue, cueOf } from './cues.js';
import { Gap, type Tokens } from './features.js';
import { figureKey, figuresOf, joinHash, keyOfPair } from './figures.js';
import { createFileNameReader, type FileNameReader } from './file-names.js';
import { isNoPerson } from './not-persons.js';
import { isPartner } from './phrases.js';
import { Chance, createProspect, type Prospect, readProspect } from './prospect.js';
import { createReader, evidenceOf, PRIVATE_POINTS } from './reading.js';
import { findInScripts } from './scripts.js';
import {
  endBehindParticles,
  hangsOn,
  isAcronym,
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
  const prospect = createProspect();
  const isKnown = figuresOf(publicFigures);
  const read = createReader(isKnown);
  let tagger: Tagger | undefined;
  let files: FileNameReader | undefined;
  let scan: Scan;
  // One past the last word of the whole name before.
  let taken = 0;
  // The look whose text holds four digits.
  let dated = 0;
  // The words of the name in hand.
  const span: Span = { first: 0, last: 0 };

  const onName = (tokens: Tokens, from: number, to: number, margin: number): void => {
    // "anne kessler martin rowe": two of them.
    if (to - from === 4 && isTwoNames(tokens, from)) {
      onName(tokens, from, from + 2, margin);
      onName(tokens, from + 2, to, margin);
      return;
    }
    const { starts, ends } = tokens.words;
    span.first = skipPrefixes(tokens, from, to);
    span.last = cutSuffixes(tokens, span.first, to);
    if (isCouple(tokens, span.first, span.last)) {
      const { first, last } = span;
      onName(tokens, first, first + 1, margin);
      onName(tokens, first + 2, last, margin);
      return;
    }
    cutBeside(tokens, span);
    if (isNoName(tokens, span)) return;
    // "carl jennings voter registration": the first half of a phrase.
    if (span.last - span.first > 1 && isPartner(tokens.words, span.last - 1, span.last, tokens.lineEnds[span.first]!))
      span.last--;
    if (!skipOf(tokens, span) || isOfSomethingElse(tokens, span)) return;
    // "ramesh vishwakarma ka phone number": "of", in Hindi.
    if (span.last - span.first > 1 && isHindiOf(tokens, span.last - 1)) span.last--;
    widen(tokens);
    const { first, last } = span;
    if (last - first > 1) taken = last;
    const reading = read(tokens, first, last);
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

  /** Takes in what belongs to the name beside it: another given name, a surname, particles. */
  const widen = (tokens: Tokens): void => {
    let { first, last } = span;
    // "raj patel", "ana paula souza", and not "till karin dahlberg".
    if (
      last - first < 3 &&
      isGivenBefore(tokens, first) &&
      (last - first === 1 || (first > taken && isDoubleGiven(tokens, first)))
    )
      first--;
    if (hangsOn(tokens, last)) last++;
    // "katy perry firework"
    const isFigure = last - first > 1 && isKnown(keyOfPair(tokens.words.hashes, first));
    if (last - first === 3 && !isNameWord(tokens.classes[last - 1]!) && isFigure) last--;
    else if (
      last - first < 3 &&
      ((!isFigure && isSurnameBehind(tokens, first, last) && !isPartner(tokens.words, last, last + 1, tokens.lineEnds[first]!)) ||
        isFigureWith(tokens, first, last))
    )
      last++;
    else last = endBehindParticles(tokens, first, last);
    span.first = first;
    span.last = last;
  };

  /** A given name and a surname twice, or a figure's name beside another. */
  const isTwoNames = (tokens: Tokens, from: number): boolean =>
    (isGiven(tokens, from) &&
      !isGiven(tokens, from + 1) &&
      !isInitial(tokens, from + 1) &&
      isGiven(tokens, from + 2) &&
      !isGiven(tokens, from + 3)) ||
    isKnown(keyOfPair(tokens.words.hashes, from)) ||
    isKnown(keyOfPair(tokens.words.hashes, from + 2));

  /** Is the name a figure's when the word behind it belongs to it: "donald" of "donald trump mugshot"? */
  const isFigureWith = ({ gaps, words }: Tokens, first: number, last: number): boolean => {
    // "sarah phone": by a shared key.
    if (last === words.count || gaps[last] !== Gap.space || cueOf(words.hashes[last]!) !== Cue.none) return false;
    let joined = 0;
    for (let i = first; i <= last; i++) joined = joinHash(joined, words.hashes[i]!);
    return isKnown(figureKey(joined));
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
          tagger.tag(asked.text, asked.words, onName, isKnown, wanted);
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
          files.read(asked.text, asked.words, dated === asked.look, isKnown, onFileName);
        },
      },
    ],
  };
}

/** The words `[first, last)` of a name. */
interface Span {
  first: number;
  last: number;
}

/** Where the name begins behind titles, relations and words for contact. */
function skipPrefixes(tokens: Tokens, from: number, to: number): number {
  const { classes } = tokens;
  const { hashes } = tokens.words;
  let first = from;
  while (to - first > 1 && (isPrefix(classes[first]!, hashes[first]!) || isKinWord(tokens, first))) first++;
  // "anruf kunde torsten"
  const isSecond =
    to - first > 2 &&
    !isGiven(tokens, first) &&
    !isInitial(tokens, first + 1) &&
    isPrefix(classes[first + 1]!, hashes[first + 1]!) &&
    isGiven(tokens, first + 2);
  return isSecond ? first + 2 : first;
}

/** Where it ends before degrees and words for records. */
function cutSuffixes({ classes, words }: Tokens, first: number, to: number): number {
  let last = to;
  while (last - first > 1 && isSuffix(classes[last - 1]!, words.hashes[last - 1]!, last - first)) last--;
  return last;
}

/** "juan y maria", and not "katie e miles" */
function isCouple(tokens: Tokens, first: number, last: number): boolean {
  return (
    last - first === 3 &&
    isAnd(tokens, first + 1) &&
    isGiven(tokens, first) &&
    isGiven(tokens, first + 2) &&
    !(isInitial(tokens, first + 1) && (tokens.classes[first + 2]! & 8) !== 0)
  );
}

/** Cuts off what stands beside a name and is none of it: words among its own, months, towns, verbs. */
function cutBeside(tokens: Tokens, span: Span): void {
  const { classes } = tokens;
  const { hashes } = tokens.words;
  let { first, last } = span;
  // "margaret liu cpa san mateo": a word that belongs beside names ends this one, or comes before it.
  for (let i = first + 1; i < last; i++) {
    if (!isSuffix(classes[i]!, hashes[i]!, 2)) continue;
    if (i - first > 1) last = i;
    else if (last - i > 2) first = i + 1;
  }
  while (last - first > 1 && (isMonth(tokens, last - 1, first) || isAcronym(tokens, last - 1, first))) last--;
  // "lisa montoya albuquerque": the town they are looked up with.
  while (last - first > 2 && isTown(tokens, last - 1)) last--;
  // "gwen stallworth baton rouge"
  if (last - first > 3 && isNoPerson(keyOfPair(hashes, last - 2))) last -= 2;
  while (last - first > 1 && isPrefix(classes[first]!, hashes[first]!)) first++;
  if (last - first > 1 && isVerbBehindKin(tokens, first, last - 1)) last--;
  span.first = first;
  span.last = last;
}

/** Is nothing left but a verb behind kin, or one word that is nobody's name? */
function isNoName(tokens: Tokens, { first, last }: Span): boolean {
  const hash = tokens.words.hashes[first]!;
  if (isVerbBehindKin(tokens, first, first)) return true;
  // "min kollega": a word for kin or contact in a language whose names stood behind it. "mi hijo de 6 años".
  return last - first === 1 && (isPrefix(tokens.classes[first]!, hash) || isParticle(hash));
}

/** "velório de pelé", "senhora do destino": what stands before a name in a sentence is none of it; "da vinci" is one. False where no name is behind. */
function skipOf(tokens: Tokens, span: Span): boolean {
  const { first, last } = span;
  const { classes, lineStarts, text } = tokens;
  const { starts, ends, hashes } = tokens.words;
  if (last - first < 2 || first === lineStarts[first]) return true;
  const particle = OF.exec(text.slice(starts[first]!, ends[first]!));
  if (particle === null) return true;
  if (isGiven(tokens, first + 1)) {
    span.first++;
    return true;
  }
  // "mi compañera de trabajo", "mon prof de maths"
  const isOfKin =
    particle[1] !== undefined ||
    cueOf(hashes[first - 1]!) === Cue.kin ||
    /^prof/i.test(text.slice(starts[first - 1]!, ends[first - 1]!));
  return !isOfKin || isNameWord(classes[first + 1]!);
}

/** Is it a word for "my", or a part of a number or an id? */
function isOfSomethingElse({ classes, text, words }: Tokens, { first, last }: Span): boolean {
  const start = words.starts[first]!;
  const end = words.ends[last - 1]!;
  // "il mio telefono": by itself a word for "my" is somebody's name only where it is a very common one ("mia").
  if (last - first === 1 && cueOf(words.hashes[first]!) === Cue.my && classes[first]! >> 4 < 3) return true;
  // "pan ABCDE1234F": the letters of a number.
  if (isDigit(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(end))) return true;
  // "dr_rrLlrhVg": an id that begins like a title.
  return OF_ID.test(text.slice(start - 1, end));
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
