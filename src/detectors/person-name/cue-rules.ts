import { hashesOf, isOneOf } from '../../core/words.js';
import type { Around } from './around.js';
import { partnerOf } from './couples.js';
import { Cue, cueOf } from './cues.js';
import { Gap, type Tokens } from './features.js';
import { isBound } from './neighbours.js';
import { isFeast, isPhrase } from './phrases.js';
import { isParticle } from './span.js';

/** Does the cue at this word speak of the name? What it says as another cue is counted here. */
export function speaks(around: Around, at: number, cue: number): boolean {
  const { first, last, lineEnd, lineStart, seen, size, tokens } = around;
  const { gaps, text, words } = tokens;
  const { ends, hashes, starts } = words;
  const isBehind = at >= last;
  const distance = isBehind ? at - last + 1 : first - at;
  switch (cue) {
    case Cue.practice:
      // "(gen/md)": an abbreviation beside another.
      if (distance > 4 || text.charCodeAt(starts[at]! - 1) === 0x2f) return false;
      // "attorney general", "us attorney": an office.
      if (!isPublic(tokens, at - 1) && !(at + 1 < lineEnd && isPublic(tokens, at + 1))) return true;
      around.isOffice = true;
      return false;
    case Cue.kin:
      // "recording patient jane roe", "patient id 4471 jane roe": whose file it is, without "my".
      if (distance < 4 && gaps[at + 1] === Gap.space && isOnFile(hashes[at]!)) seen[Cue.job]!++;
      return distance < 3 || isInLaw(hashes, at, first) || isKinFrom(tokens, at, first);
    case Cue.ownKin:
      if (distance > 2) return false;
      seen[Cue.my]!++;
      seen[Cue.kin]!++;
      return false;
    case Cue.birthday:
      // "5th birthday", "50. geburtstag"
      if (COUNTED.test(before(tokens, at))) seen[Cue.dated]!++;
      return true;
    case Cue.years:
      // Before the name those of a feast: "50 jahre …" is a work's age.
      if (distance < 3 && (isBehind ? COUNTED : FEAST_AGE).test(before(tokens, at))) seen[Cue.dated]!++;
      return false;
    case Cue.dated:
      // "laurea jane roe 2022"; "jane roe (born 1962)" is how encyclopedias speak of those who stand there.
      if (distance > 3 || (isBehind ? gaps[at] !== Gap.space : ends[at]! - starts[at]! < 6)) return false;
      return holdsNumber(text, ends[isBehind ? at : last - 1]!);
    case Cue.phrase:
      if (size > 1 && distance < 5 && (isBehind || mayPrecede(around, hashes[at]!)) && isPhrase(words, at, lineStart, lineEnd))
        seen[Cue.record]!++;
      return false;
    case Cue.state:
    case Cue.lastState:
    case Cue.me:
    case Cue.my:
      // `or`, `ok`, `mi`, `in` are words, too: a state ends the query or comes before its postal code.
      // "… near me", "… sing to me": Maine does not stand behind such a word.
      if (isBehind && isStateAt(tokens, at, lineEnd, cue) && (distance > 1 ? around.beginsGiven : around.opensWell))
        if (cue !== Cue.me || distance === 1 || (tokens.classes[at - 1]! & 3) < 3) seen[Cue.state]!++;
      return cue === Cue.my;
    case Cue.town:
      // A town ends the query or comes before its state.
      if (!isBehind || distance > 4 || size === 1 || isElsewhere(tokens, first, last, at)) return false;
      return at === lineEnd - 1 || isStateAt(tokens, at + 1, lineEnd, cueOf(hashes[at + 1]!));
    case Cue.street:
      return isBehind && distance < 7;
    case Cue.head:
    case Cue.place:
      if (isBehind && (distance === 1 || (distance === 2 && !isOwnWord(hashes[last]!)))) seen[Cue.head]!++;
      return false;
    case Cue.school:
      if (!isBehind || distance > 2) return true;
      seen[Cue.head]!++;
      return false;
    case Cue.versus:
      return distance === 1;
    case Cue.job:
      return distance < 4;
    case Cue.where:
      // "…, where he was": a clause
      return gaps[at] !== Gap.comma;
    case Cue.ordeal:
      // "memory leak": of no person.
      if (at > lineStart && isOneOf(text, starts[at - 1]!, ends[at - 1]!, LEAKING)) return false;
      // "nudes da jane roe", "vazou video da jane roe", and not "missing you john waite", "fix memory leaks (Jane Roe)"
      if (isBehind) return distance < 5;
      return linksTo(tokens, first) ? distance < 4 : distance === 1 && !'(['.includes(text[starts[first]! - 1]!);
    default:
      return true;
  }
}

/** What stands in the text right before the word: room for a number. */
function before({ text, words }: Tokens, at: number): string {
  const start = words.starts[at]!;
  return text.slice(Math.max(0, start - 7), start);
}

function isPublic({ words }: Tokens, at: number): boolean {
  return at >= 0 && cueOf(words.hashes[at]!) === Cue.public;
}

/** What is held for somebody has the name before it, but for "party for …", "party of … and …". */
function mayPrecede({ before, first, last, tokens }: Around, hash: number): boolean {
  return !isFeast(hash) || before === Cue.toward || partnerOf(tokens, first, last) >= 0;
}

/** Does a word that may be a state end its line, or stand before a postal code? */
function isStateAt(tokens: Tokens, at: number, count: number, cue: number): boolean {
  if (cue !== Cue.state && cue !== Cue.me && cue !== Cue.my && cue !== Cue.lastState) return false;
  if (at < count - 1) return (cue === Cue.state || cue === Cue.me) && tokens.gaps[at + 1] === Gap.digits;
  if (cue === Cue.state) return true;
  const { text, words } = tokens;
  const end = words.ends[at]!;
  const code = end < text.length ? text.charCodeAt(end) : 0x0a;
  return code === 0x2e || isBound(code);
}

/** "hertha bsc - bremen", "… vs bremen": what stands behind a match, or behind a dash and no given name with a surname, is beside the name, not where somebody lives. */
function isElsewhere({ classes, gaps, words }: Tokens, first: number, last: number, at: number): boolean {
  const isPerson = classes[first]! >> 4 > 1 && classes[last - 1]! >> 2 > 0;
  for (let i = last; i <= at; i++)
    if ((!isPerson && gaps[i] === Gap.hyphen) || cueOf(words.hashes[i]!) === Cue.media) return true;
  return false;
}

/** "mi compañera de trabajo lucía roldán", "mój kolega z pracy …", "bạn gái tôi …": two words on, of which the first is short or the second is "my". */
function isKinFrom({ words }: Tokens, at: number, first: number): boolean {
  return (
    at + 3 === first &&
    (cueOf(words.hashes[first - 1]!) === Cue.my ||
      (at > 0 && words.ends[at + 1]! - words.starts[at + 1]! < 4 && cueOf(words.hashes[at - 1]!) === Cue.my))
  );
}

/** Does a number stand right behind, or one or two words further: "born 1984", "class of 2004", "née le 12 mars"? No year of the long dead. */
function holdsNumber(text: string, end: number): boolean {
  return /^[^\d\n,]{1,14}(?!1[0-8]\d\d)\d\d/.test(text.slice(end, end + 16));
}

/** A number of one or two digits before a word, "5th birthday", "50. geburtstag"; and one of an age that children and the young are feted at, "15 anos". */
const COUNTED = /(?:^|\D)\d\d?(?:\.|[a-z]{1,2})? $/i;

const FEAST_AGE = /(?:^|\D)(?:1?\d|2[01]) $/;

/** Does "of" stand before the name, in one of the languages? */
function linksTo({ lineStarts, words }: Tokens, first: number): boolean {
  if (first === lineStarts[first]) return false;
  const hash = words.hashes[first - 1]!;
  return isParticle(hash) || cueOf(hash) === Cue.toward;
}

/** What leaks, and is nobody's picture. */
const LEAKING = ['memory', 'gas', 'data'];

/** Does the word say what a person has or does, so that a head behind it is not the name's: "… genealogy county antrim"? */
function isOwnWord(hash: number): boolean {
  const cue = cueOf(hash);
  return cue === Cue.record || cue === Cue.contact || cue === Cue.practice || cue === Cue.job;
}

/** Whose name is on somebody's file, among the words for acquaintances. */
const ON_FILE = 'patient tenant candidate candidato candidata candidat kandidat kandidaat';

let onFile: ReadonlySet<number> | undefined;

export function isOnFile(hash: number): boolean {
  onFile ??= hashesOf(ON_FILE);
  return onFile.has(hash);
}

/** "mother in law …": the name is three words on. */
function isInLaw(hashes: Int32Array, at: number, first: number): boolean {
  return at + 3 === first && cueOf(hashes[at + 1]!) === Cue.lastState && cueOf(hashes[at + 2]!) === Cue.head;
}
