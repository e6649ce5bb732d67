import { isWordAt } from '../../core/words.js';
import { isOnFile, speaks } from './cue-rules.js';
import { Cue, cueOf } from './cues.js';
import { CaseMode, createTokens, Gap, type Tokens } from './features.js';
import { isPartner, isStray } from './phrases.js';
import { isAbridging } from './span.js';

/** How many words to each side may speak for or against a private reading. */
const WINDOW = 12;

/** Letters that only Vietnamese has, whose names begin with the surname. */
const VIETNAMESE = /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0]/;

/** A name and what stands around it, read once for all that is asked about it; reused from name to name. */
export interface Around {
  tokens: Tokens;
  /** The name's words are `[first, last)`, its line's `[lineStart, lineEnd)`: lines are texts of their own. */
  first: number;
  last: number;
  lineStart: number;
  lineEnd: number;
  /** How many words the name has. */
  size: number;
  /** Rank of its first word among given names, 3 for the commonest. */
  given: number;
  /** Does it begin as the names of persons do? */
  beginsGiven: boolean;
  /** A whole name that begins so, with a common given name: weak cues speak for no other. */
  opensWell: boolean;
  /** Cues of the words right before and right behind the name, and of its line's first word. */
  before: number;
  after: number;
  opening: number;
  /** "attorney general", "us attorney": a public office stands beside it. */
  isOffice: boolean;
  /** How often each cue was met around the name. */
  readonly seen: Uint8Array;
  /** How often what makes somebody public was: works, shows, fame. */
  media: number;
  /** "where does … live": asked of one person. */
  isAtHome: boolean;
  /** Does the line ask for a fact? */
  isQuestion: boolean;
  /** Is it a question, a sentence or longer than searches are? Those say of anybody what a search says of one person. */
  isProse: boolean;
}

export function createAround(): Around {
  return {
    tokens: createTokens(0),
    first: 0,
    last: 0,
    lineStart: 0,
    lineEnd: 0,
    size: 0,
    given: 0,
    beginsGiven: false,
    opensWell: false,
    before: Cue.none,
    after: Cue.none,
    opening: Cue.none,
    isOffice: false,
    seen: new Uint8Array(64),
    media: 0,
    isAtHome: false,
    isQuestion: false,
    isProse: false,
  };
}

/** Reads what stands around the words `[first, last)`. */
export function lookAround(around: Around, tokens: Tokens, first: number, last: number): void {
  const { classes, gaps, lineEnds, lineStarts, text, words } = tokens;
  const { ends, hashes, starts } = words;
  around.tokens = tokens;
  around.first = first;
  around.last = last;
  around.lineStart = lineStarts[first]!;
  around.lineEnd = lineEnds[first]!;
  around.size = last - first;
  around.given = classes[first]! >> 4;
  // "z żoną", "a python client": letters that are words bring a point.
  around.beginsGiven =
    around.given > 0 ||
    VIETNAMESE.test(text.slice(starts[first]!, ends[last - 1]!)) ||
    (ends[first]! - starts[first]! === 1 && (gaps[first + 1] === Gap.period || isAbridging(text.charCodeAt(starts[first]!))));
  around.opensWell = around.size > 1 && around.given !== 1 && around.beginsGiven;
  around.before = first > around.lineStart && gaps[first] !== Gap.none ? cueOf(hashes[first - 1]!) : Cue.none;
  around.after = last < around.lineEnd && gaps[last] !== Gap.none ? cueOf(hashes[last]!) : Cue.none;
  // "nursery cam …" is no nursery.
  around.opening = isPartner(words, around.lineStart, around.lineStart, around.lineEnd)
    ? Cue.phrase
    : cueOf(hashes[around.lineStart]!);
  around.isOffice = false;
  countCues(around);
  readManner(around);
}

function countCues(around: Around): void {
  const { first, last, lineEnd, lineStart, seen, tokens } = around;
  const { words } = tokens;
  seen.fill(0);
  const to = Math.min(lineEnd, last + WINDOW);
  for (let at = Math.max(lineStart, first - WINDOW); at < to; at++) {
    if (at === first) {
      at = last - 1;
      continue;
    }
    const cue = cueOf(words.hashes[at]!);
    if (cue === Cue.none) continue;
    const isAlone = cue !== Cue.phrase && cue !== Cue.birthday;
    if (isAlone && (isPartner(words, at, lineStart, lineEnd) || isStray(words, at, lineStart, lineEnd))) continue;
    if (speaks(around, at, cue)) seen[cue]!++;
  }
  // "interview with candidate jane roe"
  const isFiled = first > lineStart && isOnFile(words.hashes[first - 1]!);
  if (isFiled && seen[Cue.media]! > 0) seen[Cue.job]!++;
  around.media = isFiled ? seen[Cue.fame]! : seen[Cue.media]! + seen[Cue.fame]!;
}

/** Is somebody asked about, or told of? */
function readManner(around: Around): void {
  const { first, given, lineEnd, lineStart, opening, seen, size, tokens } = around;
  const { modes, text, words } = tokens;
  const { ends, starts } = words;
  const length = lineEnd - lineStart;
  // "where did … live" asks for history.
  around.isAtHome =
    seen[Cue.live]! > 0 &&
    seen[Cue.where]! > 0 &&
    !(lineStart + 1 < first && isWordAt(text, starts[lineStart + 1]!, ends[lineStart + 1]!, 'did'));
  const endOfLine = lineEnd === words.count ? text.length : starts[lineEnd]!;
  around.isQuestion =
    length > size + 2 &&
    !(given > 1 && isAboutOne(around)) &&
    (opening === Cue.question ||
      (opening === Cue.where && !around.isAtHome) ||
      holdsQuestionMark(text, ends[lineEnd - 1]!, endOfLine));
  // Sentences: what captions tell of people in films.
  const isSentence = length > 8 && modes[first] === CaseMode.mixed && seen[Cue.my]! + seen[Cue.me]! === 0;
  around.isProse = around.isQuestion || isSentence || length > 12;
}

/** "is jane doering in jail", "how old is jane doering from dallas", "how do i find …": asked of somebody whom the one who asks knows. */
function isAboutOne({ first, last, lineEnd, lineStart: start, seen, tokens }: Around): boolean {
  const { gaps, text, words } = tokens;
  const { ends, starts } = words;
  if (first === start) return false;
  const told = seen[Cue.record]! + seen[Cue.ordeal]! > 0;
  if (told && first === start + 1) return true;
  // "how old is … from dallas", "wie alt ist … aus köln", and not "who is …"
  if (
    first > start + 2 &&
    seen[Cue.town]! + seen[Cue.state]! > 0 &&
    last + 2 === lineEnd &&
    gaps[last] === Gap.space &&
    ends[last]! - starts[last]! < 5 &&
    ends[first - 1]! - starts[first - 1]! < 4 &&
    cueOf(words.hashes[start]!) !== Cue.where &&
    !isWordAt(text, starts[start + 1]!, ends[start + 1]!, 'far')
  )
    return true;
  return (
    (told || seen[Cue.contact]! > 0) &&
    (isWordAt(text, starts[start + 1]!, ends[start + 1]!, 'to') || isWordAt(text, starts[start + 2]!, ends[start + 2]!, 'i'))
  );
}

function holdsQuestionMark(text: string, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 4; at++) if (text.charCodeAt(at) === 0x3f) return true;
  return false;
}
