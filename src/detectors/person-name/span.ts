import { isDigit, lowerUnit } from '../../core/characters.js';
import { hashesOf, isOneOf, isWordAt } from '../../core/words.js';
import { Cue, cueOf } from './cues.js';
import { Gap, Shape, type Tokens } from './features.js';

/** May the first word of a name that the tagger found be cut off? A title, a relation or a word for contact before the name. */
export function isPrefix(word: number, hash: number): boolean {
  const cue = cueOf(hash);
  // Nobody is called like a word for telephones, whatever a list of names or a shared key says.
  if (cue === Cue.contact || cue === Cue.record) return true;
  if (word >> 4 !== 0) return false;
  switch (cue) {
    case Cue.title:
    case Cue.kin:
    case Cue.my:
    case Cue.practice:
    case Cue.job:
    case Cue.family:
    case Cue.ownKin:
    case Cue.recording:
    case Cue.nameNoun:
    case Cue.introduction:
    case Cue.self:
    case Cue.question:
    case Cue.seek:
    case Cue.office:
    case Cue.ordeal:
      return true;
    default:
      return false;
  }
}

/**
 * "mia moglie ha perso", "mi esposa ha", "mia moglie carla si": "has" and "oneself" behind whose kin it is in Romance languages, at `at` of a name that
 * begins at `first`. "My wife ha nguyen" is called so.
 */
export function isVerbBehindKin({ lineStarts, text, words }: Tokens, first: number, at: number): boolean {
  const { starts, ends, hashes } = words;
  if (ends[at]! - starts[at]! !== 2 || first === lineStarts[first]) return false;
  const before = cueOf(hashes[first - 1]!);
  return (
    (before === Cue.kin || before === Cue.contact) &&
    /^[mst][iu][ao]? .* (?:ha|si)$/i.test(text.slice(starts[first - 2], ends[at]))
  );
}

/** "vive" of "donde vive lucia", "mann" of "mein ex mann torsten", "amie" of "mon amie élodie", "mio figlio", "my" of "my jack": what lists of names hold, too, and here are whose kin it is. */
export function isKinWord({ classes, lineStarts, text, words }: Tokens, at: number): boolean {
  const { ends, hashes, starts } = words;
  const cue = cueOf(hashes[at]!);
  if (cue === Cue.my)
    return cueOf(hashes[at + 1]!) === Cue.kin || (classes[at + 1]! >> 4 > 1 && isWordAt(text, starts[at]!, ends[at]!, 'my'));
  if (at === lineStarts[at]) return false;
  // "donde vive lucia …"
  if (cue === Cue.live) return cueOf(hashes[at - 1]!) === Cue.where;
  if (classes[at + 1]! >> 4 < 2) return cue === Cue.phrase && classes[at] === 0;
  return cue === Cue.kin ? cueOf(hashes[at - 1]!) === Cue.my : cue === Cue.phrase && classes[at]! >> 4 < 2;
}

/** "ka", "ki", "ke": "of", between a name and what is asked of it. */
export function isHindiOf({ lineEnds, text, words }: Tokens, at: number): boolean {
  const { starts, ends, hashes } = words;
  if (at + 1 >= lineEnds[at]! || !/^k[aie]$/i.test(text.slice(starts[at]!, Math.min(ends[at]!, starts[at]! + 3)))) return false;
  const next = cueOf(hashes[at + 1]!);
  return next === Cue.contact || next === Cue.record;
}

/** Is the last word of a name of three and more a town or a state? "alan ridley denver" lives there; "mary ann denver" and "j. j. denver" are called so. */
export function isTown(tokens: Tokens, at: number): boolean {
  const { classes, words } = tokens;
  const cue = cueOf(words.hashes[at]!);
  const size = words.ends[at]! - words.starts[at]!;
  if (cue !== Cue.town && (cue !== Cue.state || size < 4)) return false;
  return classes[at - 1]! >> 4 < 2 && words.ends[at - 1]! - words.starts[at - 1]! > 1;
}

/** One or two given names and a word that no log knows: "margaret dilworth", "mary jo tewksbry". Written alike; behind a title a single name is the surname. */
export function isSurnameBehind(tokens: Tokens, first: number, at: number): boolean {
  const { classes, gaps, words } = tokens;
  if (
    at >= words.count ||
    classes[at] !== 0 ||
    tokens.shapes[at] !== tokens.shapes[at - 1] ||
    gaps[at] !== Gap.space ||
    words.ends[at]! - words.starts[at]! < 4
  )
    return false;
  if (at - first === 1 && first > 0 && cueOf(words.hashes[first - 1]!) === Cue.title) return false;
  for (let i = first; i < at; i++) {
    // "hans-jürgen": the second half is as good as the first.
    if (i > first && gaps[i] === Gap.hyphen) continue;
    if (classes[i]! >> 4 < 2 || (i > first && gaps[i] !== Gap.space)) return false;
  }
  return cueOf(words.hashes[at]!) === Cue.none;
}

/** Does a listed given name stand before the one word that was found, "raj" of "raj patel"? */
export function isGivenBefore({ classes, gaps, lineStarts, shapes, words }: Tokens, first: number): boolean {
  const at = first - 1;
  if (at < lineStarts[first]! || gaps[first] !== Gap.space || shapes[at] !== shapes[first]) return false;
  if (cueOf(words.hashes[at]!) !== Cue.none || words.ends[at]! - words.starts[at]! < 3) return false;
  return classes[at]! >> 4 > 1 && (classes[at]! & 3) < 3;
}

/** Months that lists of names hold, in the languages that write them before a number. */
const MONTHS = 'april may june july august abril mayo junio julio agosto avril mai juin augustus maggio giugno luglio juni juli';
let months: ReadonlySet<number> | undefined;

/** "june" of "tom brandt june 2019", and of "april june july". */
export function isMonth({ text, words }: Tokens, at: number, first: number): boolean {
  months ??= hashesOf(MONTHS);
  const end = words.ends[at]!;
  if (!months.has(words.hashes[at]!)) return false;
  return (text.charCodeAt(end) === 32 && isDigit(text.charCodeAt(end + 1))) || (at > first && months.has(words.hashes[at - 1]!));
}

/** "HTTP" of "name=ryan HTTP/1.1": capitals behind a name that has none. */
export function isAcronym({ shapes }: Tokens, at: number, first: number): boolean {
  return shapes[at] === Shape.upper && shapes[first] === Shape.lower;
}

/** "thibodeaux" of "anna o'thibodeaux", "lüdenscheidt" of "müller-lüdenscheidt": what hangs on the name's last word. */
export function hangsOn({ classes, gaps, lineEnds, shapes, words }: Tokens, last: number): boolean {
  if (last >= lineEnds[last - 1]! || cueOf(words.hashes[last]!) !== Cue.none || (classes[last]! & 3) > 1) return false;
  if (gaps[last] === Gap.apostrophe)
    return words.ends[last - 1]! - words.starts[last - 1]! === 1 && words.ends[last]! - words.starts[last]! > 2;
  return gaps[last] === Gap.hyphen && words.starts[last] === words.ends[last - 1]! + 1 && shapes[last] === shapes[last - 1];
}

/** And its last word? A degree, a word for contact or records, or a head after the name. Some of them are surnames, but seldom behind two names. */
export function isSuffix(word: number, hash: number, size: number): boolean {
  const cue = cueOf(hash);
  const isRecord = cue === Cue.contact || cue === Cue.record;
  if (((word >> 2) & 3) !== 0) return (isRecord || cue === Cue.ordeal) && size > 2;
  if (isRecord) return true;
  switch (cue) {
    case Cue.practice:
    case Cue.family:
    case Cue.number:
    case Cue.media:
    case Cue.recording:
    case Cue.live:
    case Cue.job:
    case Cue.birthday:
    case Cue.ordeal:
      return true;
    default:
      return false;
  }
}

/** What stands between given names and surnames: "de la cruz", "van der berg", "bin khalid". */
const PARTICLES = 'de la las los del da das do dos di della van von der den zu bin ibn bint al el ul af ter ten';
let particles: ReadonlySet<number> | undefined;
const MOST_PARTICLES = 3;

/** Nobody is called so alone. */
export function isParticle(hash: number): boolean {
  particles ??= hashesOf(PARTICLES);
  return particles.has(hash);
}

/** "maria" of "maria de los angeles", "omar" of "omar bin khalid": the end of the name with the particles and the surname behind. */
export function endBehindParticles(tokens: Tokens, first: number, last: number): number {
  const { classes, gaps, lineEnds, words } = tokens;
  const end = lineEnds[first]!;
  // Particles are words of their languages, too: a listed given name stands before.
  if (last - first > 2 || last >= end || classes[first]! >> 4 < 2) return last;
  if (isParticle(words.hashes[first]!)) return last;
  let at = last;
  const hangs = last - first > 1 && isParticle(words.hashes[last - 1]!);
  while (at < end && at - last < MOST_PARTICLES && gaps[at] === Gap.space && isParticle(words.hashes[at]!)) at++;
  if ((at === last && !hangs) || at === end || gaps[at] !== Gap.space || words.ends[at]! - words.starts[at]! < 3) return last;
  const word = classes[at]!;
  const isName = ((word >> 2) & 3) !== 0 || word >> 4 !== 0 || (word & 3) < 2;
  return isName && cueOf(words.hashes[at]!) === Cue.none ? at + 1 : last;
}

/** What makes a place of the name behind it. */
const SAINTS = ['san', 'santa', 'santo', 'são', 'st', 'saint', 'sainte', 'ft', 'fort'];

/** "são bernardo do campo", "santa maria de la mar", "fort leonard wood": a place. */
export function isSaintBefore({ lineStarts, text, words }: Tokens, at: number): boolean {
  return at > lineStarts[at]! && isOneOf(text, words.starts[at - 1]!, words.ends[at - 1]!, SAINTS);
}

/** 0 where no list of surnames has the word, 3 for the commonest. */
export function surnameRank(word: number): number {
  return (word >> 2) & 3;
}

/** A letter behind a given name that stands for a surname: kings have numbers, `a`, `e`, `o` and `y` are words of other languages. */
export function isAbridging(code: number): boolean {
  const letter = lowerUnit(code);
  return (
    letter > 0x61 && letter < 0x78 && letter !== 0x69 && letter !== 0x65 && letter !== 0x6f && letter !== 0x75 && letter !== 0x76
  );
}
