import { isDigit } from '../../core/characters.js';
import { insideUrl } from '../../core/surroundings.js';
import type { Evidence } from '../../core/types.js';
import { Cue, cueOf } from './cues.js';
import { Gap, type Tokens } from './features.js';
import { type Figures, figureKey, holdsFigure, joinHash } from './figures.js';
import { isNoPerson } from './not-persons.js';

/** How many words to each side may speak for or against a private reading. */
const WINDOW = 12;

/** What was read around a name; reused from name to name. */
export interface Reading {
  /** Evidence for a private individual, in points; 1.5 and more is private. */
  points: number;
  isFigure: boolean;
  /** A firm, a brand or a place that is called like a person. */
  isNone: boolean;
  byContext: boolean;
  byNeighbour: boolean;
}

export const PRIVATE_POINTS = 1.5;

export function createReading(): Reading {
  return { points: 0, isFigure: false, isNone: false, byContext: false, byNeighbour: false };
}

/** Reads what stands around the words `[first, last)`: a private individual, or somebody the public knows? */
export function readAround(tokens: Tokens, first: number, last: number, figures: Figures, reading: Reading): void {
  const { text, words, gaps, classes } = tokens;
  const { starts, ends, hashes } = words;
  // Lines are texts of their own.
  const lineStart = tokens.lineStarts[first]!;
  const count = tokens.lineEnds[first]!;
  const lineEnd = count === words.count ? text.length : starts[count]!;
  const size = last - first;
  let contact = 0;
  let record = false;
  let practice = false;
  let media = 0;
  let kin = false;
  let my = false;
  let live = false;
  let where = false;
  let state = false;
  let street = false;
  let head = false;
  let office = false;
  let number = false;
  let birthday = false;
  let errand = false;

  const from = Math.max(lineStart, first - WINDOW);
  const to = Math.min(count, last + WINDOW);
  for (let i = from; i < to; i++) {
    if (i === first) {
      i = last - 1;
      continue;
    }
    const distance = i < first ? first - i : i - last + 1;
    switch (cueOf(hashes[i]!)) {
      case Cue.contact:
        contact++;
        break;
      case Cue.record:
        record = true;
        break;
      case Cue.practice:
        // "attorney general", "us attorney": an office.
        if (distance > 4) break;
        if ((i > 0 && cueOf(hashes[i - 1]!) === Cue.public) || (i + 1 < count && cueOf(hashes[i + 1]!) === Cue.public))
          office = true;
        else practice = true;
        break;
      case Cue.number:
        number = true;
        break;
      case Cue.birthday:
        birthday = true;
        break;
      case Cue.errand:
        errand = true;
        break;
      case Cue.kin:
        if (distance <= 2) kin = true;
        break;
      case Cue.my:
        my = true;
        break;
      case Cue.media:
        media++;
        break;
      case Cue.live:
        live = true;
        break;
      case Cue.where:
        where = true;
        break;
      case Cue.state:
        // `or`, `ok`, `me` are words, too: a state ends the query or comes before its postal code.
        if (i > last && (i === count - 1 || gaps[i + 1] === Gap.digits)) state = true;
        break;
      case Cue.street:
        if (i > last && distance <= 6) street = true;
        break;
      case Cue.head:
        if (i >= last && distance <= 2) head = true;
        break;
    }
  }

  const before = first > lineStart && gaps[first] !== Gap.none ? cueOf(hashes[first - 1]!) : Cue.none;
  const after = last < count && gaps[last] !== Gap.none ? cueOf(hashes[last]!) : Cue.none;
  const length = count - lineStart;
  const isQuestion =
    length > size + 2 && (cueOf(hashes[lineStart]!) === Cue.question || holdsQuestionMark(text, ends[count - 1]!, lineEnd));
  const isProse = isQuestion || length > 12;

  // What people are looked up by, in a query: prose says as much of anybody.
  let points = 0;
  if (practice) points += 2;
  if (before === Cue.title) points += 2;
  if (state) points += 1.5;
  if (record) points += 2;
  if (points > 0 && isProse) points -= 1.5;
  if (contact > 0) points += contact > 1 || number ? 3 : 2;
  if (birthday && size === 1) points += 2;
  if (errand) points += 1.5;
  if (kin && my) points += 2.5;
  if ((live && where) || (after === Cue.live && before === Cue.question)) points += 2;
  if (introduces(tokens, first)) points += 3;
  if (after === Cue.family) points += size === 1 ? 3.5 : 1;
  reading.byContext = points > 0;

  const neighbour = neighbours(text, starts[first]!, ends[last - 1]!, street);
  points += neighbour;
  reading.byNeighbour = neighbour > 0;

  if (isProse && !(live && where)) points -= 0.75;
  points -= media > 1 ? 3 : media * 1.5;
  if (before === Cue.office || office) points -= 3;
  if (head) points -= 2;
  // A surname alone is how the public speaks of its figures.
  if (size === 1 && before !== Cue.title) points -= classes[first]! >> 4 > 0 ? 0.5 : 1.5;

  let joined = 0;
  reading.isNone = false;
  for (let i = first; i < last; i++) {
    joined = joinHash(joined, hashes[i]!);
    // A brand stays one with a word more: "john deere dealer".
    if (i === first + 1 && isNoPerson(figureKey(joined))) reading.isNone = true;
  }
  const key = figureKey(joined);
  if (isNoPerson(key)) reading.isNone = true;
  reading.isFigure = holdsFigure(figures, key);
  if (reading.isFigure) points -= 3;
  // In a link, words are mostly titles: file names are read on their own.
  if (insideUrl(text, starts[first]!)) points = Math.min(points - 3, 0);
  reading.points = points;
}

function holdsQuestionMark(text: string, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 4; at++) if (text.charCodeAt(at) === 0x3f) return true;
  return false;
}

/** "my name is …", "je m'appelle …", "nama saya …": the word for it right before the name, or one or two short words further. */
function introduces(tokens: Tokens, first: number): boolean {
  const { gaps, words } = tokens;
  const { hashes, starts, ends } = words;
  const least = Math.max(0, first - 3);
  let my = false;
  for (let i = first - 1; i >= least; i--) {
    if (gaps[i + 1] !== Gap.space && gaps[i + 1] !== Gap.apostrophe && gaps[i + 1] !== Gap.other) return false;
    const cue = cueOf(hashes[i]!);
    if (cue === Cue.introduction) return first - i <= 2;
    if (cue === Cue.my) my = true;
    else if (cue === Cue.nameNoun) return my || (i > 0 && cueOf(hashes[i - 1]!) === Cue.my);
    else if (ends[i]! - starts[i]! > 4) return false;
  }
  return false;
}

/** Looks for other identifiers around a name, 80 units to each side: an `@`, seven digits and more, a house number. */
function neighbours(text: string, start: number, end: number, street: boolean): number {
  let points = 0;
  let digits = 0;
  let house = false;
  let long = false;
  let mail = false;
  let zip = false;
  // Lines and barriers bound what belongs to a name.
  let least = start;
  while (least > 0 && start - least < 80 && !isBound(text.charCodeAt(least - 1))) least--;
  let most = end;
  while (most < text.length && most - end < 80 && !isBound(text.charCodeAt(most))) most++;
  for (let at = least; at <= most; at++) {
    if (at === start) {
      at = end - 1;
      digits = 0;
      continue;
    }
    const code = at === most ? 0 : text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      digits++;
      if (digits >= 7 && !isYears(text, at)) long = true;
      continue;
    }
    // A postal code of five digits ends the line.
    if (at === most && digits === 5 && at > end + 12) zip = true;
    // Groups of one number stand apart by one mark.
    if ((code === 0x20 || code === 0x2d || code === 0x2e || code === 0x29) && digits > 0 && text.charCodeAt(at - 1) !== 0x20) {
      const next = text.charCodeAt(at + 1);
      if (next >= 0x30 && next <= 0x39) continue;
      if (code === 0x20 && digits <= 5 && at > end && next > 0x40) house = true;
    }
    if (code === 0x40 && at > 0 && text.charCodeAt(at - 1) > 0x20) mail = true;
    digits = 0;
  }
  if (zip && house) points += 2.5;
  if (long) points += 2.5;
  if (mail) points += 1.5;
  if (house && street && !zip) points += 2.5;
  return points;
}

function isBound(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0xfdd0;
}

/** Do the digits up to `at` end a span of years, `1858-1940`? */
function isYears(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 10 && (isDigit(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 0x2d)) start--;
  let end = at + 1;
  while (end < text.length && end - start < 10 && isDigit(text.charCodeAt(end))) end++;
  return (
    end - start <= 9 &&
    text.charCodeAt(start + 4) === 0x2d &&
    (text.charCodeAt(start) === 0x31 || text.charCodeAt(start) === 0x32)
  );
}

const MODEL_PRIVATE: readonly Evidence[] = ['private', 'model'];
const CONTEXT_PRIVATE: readonly Evidence[] = ['private', 'model', 'context'];
const NEIGHBOUR_PRIVATE: readonly Evidence[] = ['private', 'model', 'neighbour'];
const BOTH_PRIVATE: readonly Evidence[] = ['private', 'model', 'context', 'neighbour'];
const PUBLIC: readonly Evidence[] = ['public', 'model'];

export function evidenceOf(reading: Reading, isPrivate: boolean): readonly Evidence[] {
  if (!isPrivate) return PUBLIC;
  if (reading.byContext) return reading.byNeighbour ? BOTH_PRIVATE : CONTEXT_PRIVATE;
  return reading.byNeighbour ? NEIGHBOUR_PRIVATE : MODEL_PRIVATE;
}

/** May the first word of a name that the tagger found be cut off? A title, a relation or a word for contact before the name. */
export function isPrefix(word: number, hash: number): boolean {
  if (word >> 4 !== 0) return false;
  switch (cueOf(hash)) {
    case Cue.title:
    case Cue.kin:
    case Cue.my:
    case Cue.contact:
    case Cue.record:
    case Cue.practice:
    case Cue.nameNoun:
    case Cue.introduction:
    case Cue.question:
    case Cue.office:
      return true;
    default:
      return false;
  }
}

/** And its last word? A degree, a word for contact or records, or a head after the name. */
export function isSuffix(word: number, hash: number): boolean {
  if (((word >> 2) & 3) !== 0) return false;
  switch (cueOf(hash)) {
    case Cue.practice:
    case Cue.contact:
    case Cue.record:
    case Cue.family:
    case Cue.number:
    case Cue.media:
    case Cue.live:
      return true;
    default:
      return false;
  }
}

const AND: readonly number[] = [0x616e64, 0x79, 0x65, 0x6574, 0x756e64, 0x656e, 0x6f6368, 0x69, 0x7665];

/** The given name that shares the surname of the name at `first`: "robin and …". −1 when there is none. */
export function partnerOf(tokens: Tokens, first: number): number {
  const { text, words, gaps, classes } = tokens;
  const { starts, ends } = words;
  if (first < 2 || gaps[first] !== Gap.space || gaps[first - 1] !== Gap.space) return -1;
  let code = 0;
  if (ends[first - 1]! - starts[first - 1]! > 4) return -1;
  for (let i = starts[first - 1]!; i < ends[first - 1]!; i++) code = (code << 8) | (text.charCodeAt(i) & 0xff);
  return AND.includes(code) && classes[first - 2]! >> 4 >= 2 ? first - 2 : -1;
}
