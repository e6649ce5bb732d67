import { lowerUnit } from '../../core/characters.js';
import { isOneOf, isWordAt } from '../../core/words.js';
import type { Around } from './around.js';
import { Cue, cueOf } from './cues.js';
import { Gap, Shape, type Tokens } from './features.js';
import { isStray } from './phrases.js';
import { isAbridging, isParticle, surnameRank } from './span.js';

/** Words of a search for a character by title and name: "mr magorium's wonder emporium trailer". */
const LONGEST_SEARCH = 6;

/** Letters of "adım": words this short are others, too, and bring a listed name. */
const LONGEST_STRAY = 4;

/** Letters of "family"; the word of every other language is longer. */
const ENGLISH_FAMILY = 6;

/** The class of a word that few lists of given names hold, none of surnames, and logs of queries most often. */
const EVERYDAY = 35;

/** What people are looked up by in a search. Whatever adds points, here and below, is among what `readProspect` looks for. */
export function pointsOfSearch(around: Around): number {
  const { before, first, isProse, lineEnd, lineStart, opensWell, seen, size, tokens } = around;
  let points = 0;
  if (seen[Cue.practice]! > 0) points += 2;
  // "dr rinchuse" is somebody's doctor; "mr darcy" and "mrs dalloway" with hardly a word more are looked up as characters.
  if (before === Cue.title) points += size > 1 || lineEnd - lineStart > LONGEST_SEARCH || isDoctor(tokens, first) ? 2 : 1;
  if (seen[Cue.record]! > 0) points += 2;
  if (seen[Cue.state]! > 0) points += isPlace(around) ? 0 : 1.5;
  else if (opensWell && seen[Cue.town]! + seen[Cue.school]! > 0) points += 1.5;
  if (opensWell && (seen[Cue.job]! > 0 || (seen[Cue.dated]! > 0 && !isProse))) points += 1.5;
  // The news and the plays speak of known persons.
  if (opensWell && seen[Cue.ordeal]! > 0 && !isProse && around.media + seen[Cue.head]! === 0) points += 1.5;
  // "my" may be left out: "ex husband …", "grandma …".
  if (size > 1 && seen[Cue.my] === 0 && isKinBefore(around)) points += 2;
  // "remind me to call uncle pete"
  if (before === Cue.kin && isGivenAlone(around) && first > 1 && cueOf(tokens.words.hashes[first - 2]!) === Cue.act) points += 2;
  // Sentences say as much of anybody; a question less so.
  return points > 0 && isProse ? points - (around.isQuestion ? 1 : 1.5) : points;
}

/** What is said of people whom one knows, looks for or wants to reach. */
export function pointsOfAcquaintance(around: Around): number {
  const { after, before, first, given, last, lineEnd, lineStart, opensWell, seen, size, tokens } = around;
  const { classes, text, words } = tokens;
  const { ends, starts } = words;
  const contact = seen[Cue.contact]!;
  let points = 0;
  if (contact > 0) points += (contact > 1 || seen[Cue.number]! > 0 ? 3 : 2) - (isFirm(around) ? Math.min(size, 2) : 0);
  // "my ivy number": of a thing as often.
  else if (isGivenAlone(around) && before !== Cue.my && seen[Cue.number]! > 0) points += 3;
  else if (opensWell && isNumberOf(tokens, first, last)) points += 1.5;
  if (isFeted(around) || (seen[Cue.birthday]! > 0 && size === 1)) points += 2;
  if (seen[Cue.errand]! > 0) points += 1.5;
  if (seen[Cue.kin]! > 0 && seen[Cue.my]! > 0) points += 2.5;
  const isAskedHome =
    (after === Cue.live && before === Cue.question) || (before === Cue.live && isShort(tokens, first - 2, lineStart));
  if (around.isAtHome || isAskedHome) points += 2;
  // "how can i find bryan leclair", "ich suche …", "i am looking for …": somebody is looked for, not asked about.
  if (size > 1 && calls(tokens, first)) points += around.isQuestion ? 2.25 : 1.5;
  // "patient name: …", "student name …"
  if (before === Cue.nameNoun && size > 1 && isHolder(tokens, first - 2, lineStart)) points += 2;
  // `name=jane+roe`, `user=jane roe`
  else if (before === Cue.nameNoun && opensWell && text.charCodeAt(ends[first - 1]!) === 0x3d) points += 1.5;
  const isPresented = size > 1 && given > 1 && presents(tokens, first);
  if (
    introduces(tokens, first, last) ||
    (isPresented && (surnameRank(classes[first]!) === 0 || isPersonsName(tokens, first, last)))
  )
    points += 3;
  // "crocodile family", "daisy family": of one word and nothing behind, only a listed surname tells whose.
  if (after === Cue.family && isKin(tokens, last, lineEnd))
    points += size === 1 && (last + 1 < lineEnd || surnameRank(classes[first]!) > 0) ? 3.5 : 1;
  // "familie wackernagel", "famille de kerguelen": all but English say it before the name.
  else if (before === Cue.family && ends[first - 1]! - starts[first - 1]! > ENGLISH_FAMILY) points += size === 1 ? 3.5 : 1.5;
  if (size === 2 && isAbridged(tokens, first)) points += 2.5;
  // More than a known figure and a question take away.
  if (actsOnMe(tokens, last, lineEnd)) points += 5.5;
  return points;
}

/** A common given name by itself, and not "job", "said", "line": everyday words that few are called. */
export function isGivenAlone({ first, given, size, tokens }: Around): boolean {
  return size === 1 && given > 1 && tokens.classes[first] !== EVERYDAY;
}

/**
 * Behind a whole name, a birthday is what one asks of known persons: "happy birthday …" wishes it somebody, "birthday cake for …" is for somebody.
 */
export function isFeted({ before, first, opensWell, seen, tokens }: Around): boolean {
  return seen[Cue.birthday]! > 0 && opensWell && (before === Cue.birthday || isForWhom(tokens, first));
}

/** "kestrelo phone number", "teléfono de kestrelo": one word of no list right beside a word for contact is a firm's or a thing's as often. */
function isFirm({ after, before, first, last, tokens }: Around): boolean {
  if (after !== Cue.contact && before !== Cue.contact) return false;
  let listed = 0;
  let names = 0;
  for (let i = first; i < last; i++) {
    if (isParticle(tokens.words.hashes[i]!)) continue;
    listed |= tokens.classes[i]! >> 2;
    names++;
  }
  return names === 1 && listed === 0;
}

/** "ex …", "grandma …": not "… and his wife …", where somebody else is named before. */
function isKinBefore({ before, first, lineStart, opening, tokens }: Around): boolean {
  if (before !== Cue.kin) return false;
  return (
    first - 1 === lineStart ||
    cueOf(tokens.words.hashes[first - 2]!) === Cue.kin ||
    isShort(tokens, first - 2, lineStart) ||
    // "geburtstag von oma …", "video of grandma …"
    (first - lineStart < 4 && isOccasion(opening))
  );
}

/** "… of leilani estates, hawaii", "… to loma linda ca": a place, but "son of john miller texas". */
function isPlace({ before, first, given, last, tokens }: Around): boolean {
  const { ends, starts } = tokens.words;
  return before === Cue.toward && ends[first - 1]! - starts[first - 1]! < 3 && (given < 2 || tokens.gaps[last] === Gap.comma);
}

/** "rakesh yadav ka number", "número de jana roe": the number ends the text, or stands before the name with a short word between. */
function isNumberOf({ words, lineEnds }: Tokens, first: number, last: number): boolean {
  const { starts, ends, hashes } = words;
  const count = lineEnds[first]!;
  if (last < count) return count - last < 3 && cueOf(hashes[count - 1]!) === Cue.number;
  return first > 1 && ends[first - 1]! - starts[first - 1]! < 4 && cueOf(hashes[first - 2]!) === Cue.number;
}

/** "mary s.": how one saves whom one knows. */
function isAbridged(tokens: Tokens, first: number): boolean {
  const { text, words, classes, gaps } = tokens;
  const at = words.starts[first + 1]!;
  if (words.ends[first + 1] !== at + 1 || classes[first]! >> 4 < 2 || gaps[first + 1] !== Gap.space) return false;
  // It ends the text, or "'s" hangs on it.
  if (first + 2 < words.count && (gaps[first + 2] !== Gap.other || words.ends[first + 2]! - words.starts[first + 2]! > 1))
    return false;
  return isAbridging(text.charCodeAt(at));
}

/** Is the family at `at` kin of that name, and no practice, firm or show? */
function isKin(tokens: Tokens, at: number, count: number): boolean {
  if (at + 1 >= count || tokens.gaps[at + 1] !== Gap.space) return true;
  const { hashes, starts, ends } = tokens.words;
  const cue = cueOf(hashes[at + 1]!);
  // Prepositions and "and" are short: "in", "of", "y".
  return cue === Cue.lineage || cue === Cue.record || cue === Cue.contact || ends[at + 1]! - starts[at + 1]! < 4;
}

/** What stands between an occasion and for whom it is: "birthday cake for …", "vídeo de cumpleaños para …". */
const FOR = ['for', 'para', 'pour', 'für', 'per', 'voor', 'dla', 'till', 'untuk'];

function isForWhom({ lineStarts, text, words }: Tokens, first: number): boolean {
  return first > lineStarts[first]! && isOneOf(text, words.starts[first - 1]!, words.ends[first - 1]!, FOR);
}

/**
 * "call …", "send flowers to …": at the start, right before the name or a word and a preposition away. "please find …", "i am looking for …", "estoy
 * buscando a …": somebody is looked for further on, behind the line's first word or a short one.
 */
function calls({ lineStarts, text, words }: Tokens, first: number): boolean {
  const { ends, hashes, starts } = words;
  const start = lineStarts[first]!;
  if (first === start) return false;
  const opening = cueOf(hashes[start]!);
  const isToward = cueOf(hashes[first - 1]!) === Cue.toward;
  const isLinked = isToward || ends[first - 1]! - starts[first - 1]! === 1;
  if ((opening === Cue.act || opening === Cue.seek) && first <= start + (isToward ? 4 : isLinked ? 2 : 1)) return true;
  const at = isLinked ? first - 2 : first - 1;
  if (at <= start || cueOf(hashes[at]!) !== Cue.seek) return false;
  // "in which county would you find …", "to find a …", "good looking …": no person who is looked for.
  if (opening === Cue.none && at - 1 === start) return isLinked || text.charCodeAt(ends[at]! - 1) !== 0x67;
  return isLinked === isToward && ends[at - 1]! - starts[at - 1]! < (opening === Cue.none ? 4 : 3);
}

/** What families film and celebrate. */
function isOccasion(cue: number): boolean {
  return cue === Cue.birthday || cue === Cue.record || cue === Cue.recording || cue === Cue.phrase;
}

/** "patient name", "student name": somebody whose name is on file. */
function isHolder(tokens: Tokens, at: number, lineStart: number): boolean {
  const cue = at < lineStart ? Cue.none : cueOf(tokens.words.hashes[at]!);
  return cue === Cue.kin || cue === Cue.job;
}

/** A word of the line's start that is no name: "old", "the". */
function isShort(tokens: Tokens, at: number, lineStart: number): boolean {
  return at === lineStart && tokens.words.ends[at]! - tokens.words.starts[at]! < 4;
}

/** "… email me", "… called me", "… lied to me": the name did. */
function actsOnMe(tokens: Tokens, last: number, count: number): boolean {
  const { hashes, starts, ends } = tokens.words;
  if (last >= count) return false;
  const cue = cueOf(hashes[last]!);
  if (cue !== Cue.act && cue !== Cue.contact) return false;
  const next =
    last + 1 < count && ends[last + 1]! - starts[last + 1]! === 2 && cueOf(hashes[last + 1]!) !== Cue.me ? last + 2 : last + 1;
  return next < count && cueOf(hashes[next]!) === Cue.me;
}

/** "i'm …", "hi im …": at the start of a line, or behind a greeting. */
function presents({ gaps, lineStarts, text, words }: Tokens, first: number): boolean {
  const { starts, ends } = words;
  const start = lineStarts[first]!;
  const at = first - 1;
  if (at < start || gaps[first] !== Gap.space) return false;
  if (isWordAt(text, starts[at]!, ends[at]!, 'im')) return at <= start + 1;
  return (
    at > start &&
    at <= start + 2 &&
    gaps[at] === Gap.apostrophe &&
    isWordAt(text, starts[at]!, ends[at]!, 'm') &&
    isWordAt(text, starts[at - 1]!, ends[at - 1]!, 'i')
  );
}

/** "my name is …", "je m'appelle …", "nama saya …": the word for it right before the name, or one or two short words further. */
function introduces(tokens: Tokens, first: number, last: number): boolean {
  const { classes, gaps, text, words } = tokens;
  const { hashes, starts, ends } = words;
  const least = Math.max(0, first - 3);
  let my = false;
  for (let i = first - 1; i >= least; i--) {
    if (gaps[i + 1] !== Gap.space && gaps[i + 1] !== Gap.apostrophe && gaps[i + 1] !== Gap.other) return false;
    const cue = cueOf(hashes[i]!);
    if (cue === Cue.introduction) {
      const verb = text.slice(starts[i]!, ends[i]!).toLowerCase();
      // "I am" says what somebody is as often as who. Behind "nazywam się" any name is told; "jestem z żoną" is with somebody, "schmerzen am fuß" German.
      const told = /^(?:so[yu]|suis|sono)$/.test(verb)
        ? isPersonsName(tokens, first, last)
        : verb.length > LONGEST_STRAY
          ? ends[first]! - starts[first]! > 1
          : classes[first]! >> 2 !== 0 && (verb !== 'am' || isWordAt(text, starts[i - 1]!, ends[i - 1]!, 'i'));
      if (told && !isStray(words, i, 0, words.count)) return first - i <= 2;
    }
    if (cue === Cue.my) my = true;
    else if (cue === Cue.nameNoun) return my || (i > 0 && cueOf(hashes[i - 1]!) === Cue.my);
    else if (ends[i]! - starts[i]! > 4) return false;
  }
  return false;
}

/**
 * A very common given name, or another with a listed surname or at the text's end: "soy ana", "soy lupita", and not "sono libero professionista", "sono a
 * milano".
 */
function isPersonsName({ classes, lineEnds, words }: Tokens, first: number, last: number): boolean {
  const given = classes[first]! >> 4;
  if (given !== 2) return given === 3;
  return last - first > 1
    ? surnameRank(classes[last - 1]!) > 0
    : last === lineEnds[first] && cueOf(words.hashes[first]!) !== Cue.town;
}

/** Is the title before a doctor's: `dr`, `dra`, `doctor`, `doutora`, `dottor`, `doktor`; not `dhr`, `dona`, `doña`? In capitals before a strange word, "DR Nyheder", it is a broadcaster's name. */
function isDoctor({ classes, shapes, text, words }: Tokens, first: number): boolean {
  const start = words.starts[first - 1]!;
  if (shapes[first - 1] === Shape.upper && shapes[first] === Shape.title && classes[first]! >> 2 === 0) return false;
  if ((text.charCodeAt(start) | 32) !== 100) return false;
  const second = text.charCodeAt(start + 1) | 32;
  const third = lowerUnit(text.charCodeAt(start + 2));
  return second === 114 || (second === 111 && third !== 110 && third !== 0xf1);
}
