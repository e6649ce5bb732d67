import { BARRIER_CODE, isDigit, lowerUnit, unitAt } from '../../core/characters.js';
import { insideUrl } from '../../core/surroundings.js';
import type { Evidence } from '../../core/types.js';
import { hashesOf, isOneOf, isWordAt } from '../../core/words.js';
import { Cue, cueOf } from './cues.js';
import { CaseMode, Gap, Shape, type Tokens } from './features.js';
import { figureKey, type IsKnown, joinHash, keyOfPair } from './figures.js';
import { isNoPerson, isSoftware } from './not-persons.js';
import { isFeast, isPartner, isPhrase, isStray } from './phrases.js';
import { isParticle, isSaintBefore } from './span.js';

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
  /** How often each cue was met around the name. */
  readonly seen: Uint8Array;
}

export const PRIVATE_POINTS = 1.5;

/** Words of a search for a character by title and name: "mr magorium's wonder emporium trailer". */
const LONGEST_SEARCH = 6;

/** Letters of "adım": words this short are others, too, and bring a listed name. */
const LONGEST_STRAY = 4;

/** Letters of "family"; the word of every other language is longer. */
const ENGLISH_FAMILY = 6;

/** Letters that only Vietnamese has, whose names begin with the surname. */
const VIETNAMESE = /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0]/;

export function createReading(): Reading {
  return { points: 0, isFigure: false, isNone: false, byContext: false, byNeighbour: false, seen: new Uint8Array(64) };
}

/** Reads what stands around the words `[first, last)`: a private individual, or somebody the public knows? */
export function readAround(tokens: Tokens, first: number, last: number, isKnown: IsKnown, reading: Reading): void {
  const { text, words, gaps, classes } = tokens;
  const { starts, ends, hashes } = words;
  // Lines are texts of their own.
  const lineStart = tokens.lineStarts[first]!;
  const count = tokens.lineEnds[first]!;
  const lineEnd = count === words.count ? text.length : starts[count]!;
  const size = last - first;
  const seen = reading.seen.fill(0);
  // Weak cues speak for whole names with a common given name only.
  const given = classes[first]! >> 4;
  // "z żoną", "a python client": letters that are words bring a point.
  const beginsGiven =
    given > 0 ||
    VIETNAMESE.test(text.slice(starts[first]!, ends[last - 1]!)) ||
    (ends[first]! - starts[first]! === 1 && (gaps[first + 1] === Gap.period || isAbridging(text.charCodeAt(starts[first]!))));
  const opensWell = size > 1 && given !== 1 && beginsGiven;
  let office = false;
  const before = first > lineStart && gaps[first] !== Gap.none ? cueOf(hashes[first - 1]!) : Cue.none;
  const after = last < count && gaps[last] !== Gap.none ? cueOf(hashes[last]!) : Cue.none;
  const isCouple = partnerOf(tokens, first, last) >= 0;
  const from = Math.max(lineStart, first - WINDOW);
  const to = Math.min(count, last + WINDOW);
  for (let i = from; i < to; i++) {
    if (i === first) {
      i = last - 1;
      continue;
    }
    const cue = cueOf(hashes[i]!);
    if (cue === Cue.none) continue;
    if (
      cue !== Cue.phrase &&
      cue !== Cue.birthday &&
      (isPartner(words, i, lineStart, count) || isStray(words, i, lineStart, count))
    )
      continue;
    const distance = i < first ? first - i : i - last + 1;
    switch (cue) {
      case Cue.practice:
        // "(gen/md)": an abbreviation beside another.
        if (distance > 4 || text.charCodeAt(starts[i]! - 1) === 0x2f) continue;
        // "attorney general", "us attorney": an office.
        if ((i > 0 && cueOf(hashes[i - 1]!) === Cue.public) || (i + 1 < count && cueOf(hashes[i + 1]!) === Cue.public)) {
          office = true;
          continue;
        }
        break;
      case Cue.kin:
        // "recording patient jane roe", "patient id 4471 jane roe": whose file it is, without "my".
        if (distance < 4 && gaps[i + 1] === Gap.space && isOnFile(hashes[i]!)) seen[Cue.job]!++;
        if (distance > 2 && !isInLaw(words.hashes, i, first) && !isKinFrom(tokens, i, first)) continue;
        break;
      case Cue.birthday:
        // "5th birthday", "50. geburtstag"
        if (COUNTED.test(text.slice(Math.max(0, starts[i]! - 7), starts[i]))) seen[Cue.dated]!++;
        break;
      case Cue.phrase:
        if (
          size > 1 &&
          distance < 5 &&
          (i >= last || !isFeast(hashes[i]!) || before === Cue.toward || isCouple) &&
          isPhrase(words, i, lineStart, count)
        )
          seen[Cue.record]!++;
        continue;
      case Cue.ownKin:
        if (distance > 2) continue;
        seen[Cue.my]!++;
        seen[Cue.kin]!++;
        continue;
      case Cue.state:
      case Cue.lastState:
      case Cue.me:
      case Cue.my:
        // `or`, `ok`, `mi`, `in` are words, too: a state ends the query or comes before its postal code.
        if (i >= last && isStateAt(tokens, i, count, cue) && (distance > 1 ? beginsGiven : opensWell)) seen[Cue.state]!++;
        if (cue !== Cue.my) continue;
        break;
      case Cue.town:
        // A town ends the query or comes before its state.
        if (i < last || distance > 4 || size === 1 || isElsewhere(tokens, first, last, i)) continue;
        if (i < count - 1 && !isStateAt(tokens, i + 1, count, cueOf(hashes[i + 1]!))) continue;
        break;
      case Cue.street:
        if (i < last || distance > 6) continue;
        break;
      case Cue.head:
      case Cue.place:
        if (i >= last && (distance === 1 || (distance === 2 && !isOwnWord(hashes[last]!)))) seen[Cue.head]!++;
        continue;
      case Cue.versus:
        if (distance > 1) continue;
        break;
      case Cue.school:
        if (i >= last && distance < 3) {
          seen[Cue.head]!++;
          continue;
        }
        break;
      case Cue.job:
        if (distance > 3) continue;
        break;
      case Cue.dated:
        // "laurea jane roe 2022"; "jane roe (born 1962)" is how encyclopedias speak of those who stand there.
        if (
          distance > 3 ||
          (i >= last && gaps[i] !== Gap.space) ||
          (i < first && ends[i]! - starts[i]! < 6) ||
          !holdsNumber(text, ends[i < first ? last - 1 : i]!)
        )
          continue;
        break;
      case Cue.where:
        // "…, where he was": a clause
        if (gaps[i] === Gap.comma) continue;
        break;
      case Cue.years:
        // Before the name those of a feast: "50 jahre …" is a work's age.
        if (distance > 2 || !(i < first ? FEAST_AGE : COUNTED).test(text.slice(Math.max(0, starts[i]! - 7), starts[i]))) continue;
        seen[Cue.dated]!++;
        continue;
      case Cue.ordeal:
        // "memory leak": of no person.
        if (i > lineStart && isOneOf(text, starts[i - 1]!, ends[i - 1]!, LEAKING)) continue;
        // "nudes da jane roe", "vazou video da jane roe", and not "missing you john waite", "fix memory leaks (Jane Roe)"
        if (distance > (i >= last ? 4 : linksTo(tokens, first) ? 3 : Number(!'(['.includes(text[starts[first]! - 1]!)))) continue;
        break;
    }
    seen[cue]!++;
  }

  const length = count - lineStart;
  // "where did … live" asks for history.
  const lives =
    seen[Cue.live]! > 0 &&
    seen[Cue.where]! > 0 &&
    !(lineStart + 1 < first && isWordAt(text, starts[lineStart + 1]!, ends[lineStart + 1]!, 'did'));
  // "nursery cam …" is no nursery.
  const opening = isPartner(words, lineStart, lineStart, count) ? Cue.phrase : cueOf(hashes[lineStart]!);
  const isQuestion =
    length > size + 2 &&
    !(given > 1 && isAboutOne(tokens, first, last, seen)) &&
    (opening === Cue.question || (opening === Cue.where && !lives) || holdsQuestionMark(text, ends[count - 1]!, lineEnd));
  // Sentences: what captions tell of people in films.
  const isSentence = length > 8 && tokens.modes[first] === CaseMode.mixed && seen[Cue.my]! + seen[Cue.me]! === 0;
  const isProse = isQuestion || isSentence || length > 12;

  const contact = seen[Cue.contact]!;
  // "interview with candidate jane roe"
  const isFiled = first > lineStart && isOnFile(hashes[first - 1]!);
  if (isFiled && seen[Cue.media]! > 0) seen[Cue.job]!++;
  const media = isFiled ? seen[Cue.fame]! : seen[Cue.media]! + seen[Cue.fame]!;
  const isGiven = size === 1 && given > 1;
  // "what is tessa's phone number": a question, and yet about one person only. "address" may be a verb, so it ends the text.
  const isReached =
    (after === Cue.contact && last + 2 >= count) ||
    (before === Cue.toward && last === count && first - 2 >= lineStart && cueOf(hashes[first - 2]!) === Cue.contact) ||
    (gaps[last] === Gap.apostrophe && last + 3 >= count && cueOf(hashes[count - 1]!) === Cue.contact);

  // "ex …", "grandma …": not "… and his wife …", where somebody else is named before.
  const isKinBefore =
    before === Cue.kin &&
    (first - 1 === lineStart ||
      cueOf(hashes[first - 2]!) === Cue.kin ||
      isShort(tokens, first - 2, lineStart) ||
      // "geburtstag von oma …", "video of grandma …"
      (first - lineStart < 4 && isOccasion(opening)));

  // What people are looked up by, in a query: prose says as much of anybody. Whatever adds points is among what `readProspect` looks for.
  let points = 0;
  if (seen[Cue.practice]! > 0) points += 2;
  // "dr rinchuse" is somebody's doctor; "mr darcy" and "mrs dalloway" with hardly a word more are looked up as characters.
  if (before === Cue.title) points += size > 1 || length > LONGEST_SEARCH || isDoctor(tokens, first) ? 2 : 1;
  if (seen[Cue.record]! > 0) points += 2;
  // "… of leilani estates, hawaii", "… to loma linda ca": a place, but "son of john miller texas".
  const isPlace =
    before === Cue.toward && ends[first - 1]! - starts[first - 1]! < 3 && (classes[first]! >> 4 < 2 || gaps[last] === Gap.comma);
  if (seen[Cue.state]! > 0) points += isPlace ? 0 : 1.5;
  else if (opensWell && seen[Cue.town]! + seen[Cue.school]! > 0) points += 1.5;
  if (opensWell && (seen[Cue.job]! > 0 || (seen[Cue.dated]! > 0 && !isProse))) points += 1.5;
  // The news and the plays speak of known persons.
  if (opensWell && seen[Cue.ordeal]! > 0 && !isProse && media + seen[Cue.head]! === 0) points += 1.5;
  // "my" may be left out: "ex husband …", "grandma …".
  if (isKinBefore && size > 1 && seen[Cue.my] === 0) points += 2;
  // "remind me to call uncle pete"
  if (before === Cue.kin && isGiven && first > 1 && cueOf(hashes[first - 2]!) === Cue.act) points += 2;
  // Sentences say as much of anybody; a question less so.
  if (points > 0 && isProse) points -= isQuestion ? 1 : 1.5;
  if (contact > 0) points += contact > 1 || seen[Cue.number]! > 0 ? 3 : 2;
  else if (isGiven && seen[Cue.number]! > 0) points += 3;
  else if (opensWell && isNumberOf(tokens, first, last)) points += 1.5;
  // Behind a whole name, a birthday is what one asks of known persons: "happy birthday …" wishes it somebody, "5th birthday" is one of many.
  const isFeted = seen[Cue.birthday]! > 0 && opensWell && (before === Cue.birthday || isForWhom(tokens, first));
  if (isFeted || (seen[Cue.birthday]! > 0 && size === 1)) points += 2;
  if (seen[Cue.errand]! > 0) points += 1.5;
  if (seen[Cue.kin]! > 0 && seen[Cue.my]! > 0) points += 2.5;
  if (lives || (after === Cue.live && before === Cue.question) || (before === Cue.live && isShort(tokens, first - 2, lineStart)))
    points += 2;
  // "how can i find bryan leclair", "ich suche …", "i am looking for …": somebody is looked for, not asked about.
  if (size > 1 && calls(tokens, first)) points += isQuestion ? 2.25 : 1.5;
  // "patient name: …", "student name …"
  if (before === Cue.nameNoun && size > 1 && isHolder(tokens, first - 2, lineStart)) points += 2;
  // `name=jane+roe`, `user=jane roe`
  else if (before === Cue.nameNoun && opensWell && text.charCodeAt(ends[first - 1]!) === 0x3d) points += 1.5;
  if (
    introduces(tokens, first, last) ||
    (size > 1 &&
      given > 1 &&
      presents(tokens, first) &&
      (surnameRank(classes[first]!) === 0 || isPersonsName(tokens, first, last)))
  )
    points += 3;
  // "crocodile family", "daisy family": of one word and nothing behind, only a listed surname tells whose.
  if (after === Cue.family && isKin(tokens, last, count))
    points += size === 1 && (last + 1 < count || (classes[first]! & 12) > 0) ? 3.5 : 1;
  // "familie wackernagel", "famille de kerguelen": all but English say it before the name.
  else if (before === Cue.family && ends[first - 1]! - starts[first - 1]! > ENGLISH_FAMILY) points += size === 1 ? 3.5 : 1.5;
  if (size === 2 && isAbridged(tokens, first)) points += 2.5;
  // More than a known figure and a question take away.
  if (actsOnMe(tokens, last, count)) points += 5.5;
  reading.byContext = points > 0;

  const neighbour = neighbours(text, starts[first]!, ends[last - 1]!, seen[Cue.street]! > 0);
  points += neighbour;
  reading.byNeighbour = neighbour > 0;
  // What was found already and stands right behind a name is its person's: "john doering 12 elm street".
  if (opensWell && (precedesFinding(text, ends[last - 1]!) || (after === Cue.live && livesAtFinding(tokens, last)))) {
    points += 2.5;
    reading.byNeighbour = true;
  }

  // "mario rossi via garibaldi 12": a street as most of Europe and Latin America write them ends the line.
  if (opensWell && after === Cue.street && last + 2 === count && /^ \d{1,3}$/.test(text.slice(ends[last + 1], lineEnd)))
    points += 2.5;

  if (isProse && !lives && !isReached) points -= 0.75;
  // "mi hijo santiago velasco gol": kin of one's own are filmed, too.
  const isOwnKin = size > 1 && seen[Cue.kin]! > 0 && seen[Cue.my]! > 0;
  if (!isFeted) points -= media > 1 ? 3 : media * (isOwnKin ? 0.75 : 1.5);
  // A film of a pupil, a patient or a suspect is as often a family's or a witness's.
  const isWitnessed =
    isFeted || seen[Cue.school]! + seen[Cue.job]! + seen[Cue.kin]! + seen[Cue.record]! + seen[Cue.ordeal]! + seen[Cue.dated]! > 0;
  if (seen[Cue.recording]! > 0 && !isWitnessed) points -= 1.5;
  if (before === Cue.office || office) points -= 3;
  // "my daughter … school recital": whose school it is, not what it is called.
  if (seen[Cue.head]! > 0) points -= before === Cue.kin && seen[Cue.my]! > 0 ? 0 : seen[Cue.job]! > 0 ? 1.5 : 2;
  // "jones hall houston tx", "norris lake tennessee"; but karen lake may live there.
  else if (
    size === 2 &&
    given < 3 &&
    surnameRank(classes[first]!) > 0 &&
    neighbour + contact + seen[Cue.record]! + seen[Cue.practice]! === 0 &&
    isHeadOrPlace(hashes[last - 1]!)
  )
    points -= 1.5;
  // "luke and lorelai wedding": both or neither.
  if (size === 1 && isHalf(tokens, first, last)) points -= 1.5;
  // "hospital garcia orcoyen", "panadería rosa": most languages say first what is called so.
  if (
    first - lineStart < 3 &&
    (first > lineStart || classes[first] === 0) &&
    (opening === Cue.head || opening === Cue.place || isShop(tokens, lineStart))
  )
    points -= 2;
  if (seen[Cue.versus]! > 0) points -= 3;
  // A surname alone is how the public speaks of its figures.
  if (size === 1 && before !== Cue.title) points -= isGiven ? 0.5 : 1.5;

  let joined = 0;
  let letters = 0;
  reading.isNone = false;
  for (let i = first; i < last; i++) {
    joined = joinHash(joined, hashes[i]!);
    if (ends[i]! - starts[i]! === 1) letters++;
    // "python sdk", "mcp server"
    if (isSoftware(hashes[i]!)) reading.isNone = true;
    if (cueOf(hashes[i]!) === Cue.versus && i > first) points -= 3;
  }
  if (letters === size) reading.isNone = true;
  // "london plumber", "nanny austin": where, not who.
  if (size === 1 && cueOf(hashes[first]!) === Cue.town && (isTrade(before) || isTrade(after))) reading.isNone = true;
  // "st. jude", "fort leonard wood", but for "12 main st jane doe".
  if (size < 3 && isSaintBefore(tokens, first) && (gaps[first] === Gap.period || first - 1 === lineStart)) reading.isNone = true;
  // A brand stays one with a word more or a word less found: "john deere dealer".
  const pairs = size > 2 ? last - 1 : Math.min(last, count - 1);
  for (let i = Math.max(lineStart, first - 1); i < pairs; i++) if (isNoPerson(keyOfPair(hashes, i))) reading.isNone = true;
  const key = figureKey(joined);
  if (isNoPerson(key)) reading.isNone = true;
  reading.isFigure =
    isKnown(key) || // "abraham lincoln gettysburg": the figure is in the first two words.
    (size === 3 && isKnown(keyOfPair(hashes, first))) || // "mr krabs money": known with the title.
    ((before === Cue.title || before === Cue.kin) &&
      contact === 0 &&
      surnameRank(classes[first]!) < 3 &&
      isKnown(keyOfPair(hashes, first - 1))) ||
    (size === 1 && isKnownCouple(tokens, first, isKnown));
  if (reading.isFigure) points -= 3;
  // In a link, words are mostly titles, but for what it searches for; file names are read on their own.
  if (text.charCodeAt(starts[lineStart]! - 1) !== 0x3d && insideUrl(text, starts[first]!)) points = Math.min(points - 3, 0);
  reading.points = points;
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

/** "homer and marge": given names that are known together. */
function isKnownCouple(tokens: Tokens, first: number, isKnown: IsKnown): boolean {
  const partner = partnerOf(tokens, first, first + 1);
  if (partner < 0) return false;
  const { hashes } = tokens.words;
  const one = joinHash(0, hashes[first]!);
  const other = joinHash(0, hashes[partner]!);
  return isKnown(figureKey(joinHash(one, hashes[partner]!))) || isKnown(figureKey(joinHash(other, hashes[first]!)));
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

/** A letter behind a given name that stands for a surname: kings have numbers, `a`, `e`, `o` and `y` are words of other languages. */
export function isAbridging(code: number): boolean {
  const letter = lowerUnit(code);
  return (
    letter > 0x61 && letter < 0x78 && letter !== 0x69 && letter !== 0x65 && letter !== 0x6f && letter !== 0x75 && letter !== 0x76
  );
}

/** Is the family at `at` kin of that name, and no practice, firm or show? */
function isKin(tokens: Tokens, at: number, count: number): boolean {
  if (at + 1 >= count || tokens.gaps[at + 1] !== Gap.space) return true;
  const { hashes, starts, ends } = tokens.words;
  const cue = cueOf(hashes[at + 1]!);
  // Prepositions and "and" are short: "in", "of", "y".
  return cue === Cue.lineage || cue === Cue.record || cue === Cue.contact || ends[at + 1]! - starts[at + 1]! < 4;
}

/** "ferretería", "livraria", "boulangerie", "bäckerei", "kwiaciarnia": how words for shops end. */
function isShop({ classes, text, words }: Tokens, at: number): boolean {
  return (
    classes[at]! >> 2 === 0 && /.{3}(?:er[ií]a|.aria|erie|erei|arnia)$/i.test(text.slice(words.starts[at]!, words.ends[at]!))
  );
}

/** "mi compañera de trabajo lucía roldán", "mój kolega z pracy …", "bạn gái tôi …": two words on, of which the first is short or the second is "my". */
function isKinFrom({ words }: Tokens, at: number, first: number): boolean {
  return (
    at + 3 === first &&
    (cueOf(words.hashes[first - 1]!) === Cue.my ||
      (at > 0 && words.ends[at + 1]! - words.starts[at + 1]! < 4 && cueOf(words.hashes[at - 1]!) === Cue.my))
  );
}

/** "is jane doering in jail", "how old is jane doering from dallas", "how do i find …": asked of somebody whom the one who asks knows. */
function isAboutOne({ gaps, lineEnds, lineStarts, text, words }: Tokens, first: number, last: number, seen: Uint8Array): boolean {
  const { ends, starts } = words;
  const start = lineStarts[first]!;
  if (first === start) return false;
  const told = seen[Cue.record]! + seen[Cue.ordeal]! > 0;
  if (told && first === start + 1) return true;
  // "how old is … from dallas", "wie alt ist … aus köln", and not "who is …"
  if (
    first > start + 2 &&
    seen[Cue.town]! + seen[Cue.state]! > 0 &&
    last + 2 === lineEnds[first] &&
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

/** Does a number stand right behind, or one or two words further: "born 1984", "class of 2004", "née le 12 mars"? No year of the long dead. */
function holdsNumber(text: string, end: number): boolean {
  return /^[^\d\n,]{1,14}(?!1[0-8]\d\d)\d\d/.test(text.slice(end, end + 16));
}

/** A number of one or two digits before a word, "5th birthday", "50. geburtstag"; and one of an age that children and the young are feted at, "15 anos". */
const COUNTED = /(?:^|\D)\d\d?(?:\.|[a-z]{1,2})? $/i;
const FEAST_AGE = /(?:^|\D)(?:1?\d|2[01]) $/;

/** What stands between an occasion and for whom it is: "birthday cake for …", "vídeo de cumpleaños para …". */
const FOR = ['for', 'para', 'pour', 'für', 'per', 'voor', 'dla', 'till', 'untuk'];

function isForWhom({ lineStarts, text, words }: Tokens, first: number): boolean {
  return first > lineStarts[first]! && isOneOf(text, words.starts[first - 1]!, words.ends[first - 1]!, FOR);
}

/** Does "of" stand before the name, in one of the languages? */
function linksTo({ lineStarts, words }: Tokens, first: number): boolean {
  if (first === lineStarts[first]) return false;
  const hash = words.hashes[first - 1]!;
  return isParticle(hash) || cueOf(hash) === Cue.toward;
}

/** Does the word say what a person has or does, so that a head behind it is not the name's: "… genealogy county antrim"? */
function isOwnWord(hash: number): boolean {
  const cue = cueOf(hash);
  return cue === Cue.record || cue === Cue.contact || cue === Cue.practice || cue === Cue.job;
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

/** What leaks, and is nobody's picture. */
const LEAKING = ['memory', 'gas', 'data'];

/** 0 where no list of surnames has the word, 3 for the commonest. */
function surnameRank(word: number): number {
  return (word >> 2) & 3;
}

function isHeadOrPlace(hash: number): boolean {
  const cue = cueOf(hash);
  return cue === Cue.head || cue === Cue.place;
}

function isTrade(cue: number): boolean {
  return cue === Cue.practice || cue === Cue.job || cue === Cue.place || cue === Cue.record;
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

function holdsQuestionMark(text: string, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 4; at++) if (text.charCodeAt(at) === 0x3f) return true;
  return false;
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

/** Looks for other identifiers around a name, 80 units to each side: an `@`, seven digits and more, a house number. */
function neighbours(text: string, start: number, end: number, street: boolean): number {
  let points = 0;
  let digits = 0;
  let house = false;
  let numbered = false;
  let long = false;
  let mail = false;
  let zip = false;
  // Lines and barriers bound what belongs to a name.
  let least = start;
  while (least > 0 && start - least < 80 && !isBound(unitAt(text, least - 1))) least--;
  let most = end;
  while (most < text.length && most - end < 80 && !isBound(unitAt(text, most))) most++;
  for (let at = least; at <= most; at++) {
    if (at === start) {
      at = end - 1;
      digits = 0;
      continue;
    }
    const code = at === most ? 0 : unitAt(text, at);
    if (code >= 0x30 && code <= 0x39) {
      digits++;
      numbered ||= at > end;
      if (digits >= 7 && !isYears(text, at)) long = true;
      continue;
    }
    // A postal code of five digits ends the line.
    if (at === most && digits === 5 && at > end + 12 && isOneGroup(text, at - 5, at)) zip = true;
    // Groups of one number stand apart by one mark.
    if ((code === 0x20 || code === 0x2d || code === 0x2e || code === 0x29) && digits > 0 && text.charCodeAt(at - 1) !== 0x20) {
      const next = text.charCodeAt(at + 1);
      if (next >= 0x30 && next <= 0x39) continue;
      if (code === 0x20 && digits <= 5 && at > end && next > 0x40) house = true;
    }
    if (code === 0x40 && at > 0 && text.charCodeAt(at - 1) > 0x20) mail = true;
    digits = 0;
  }
  if ((zip && house) || (numbered && ADDRESS_BEHIND.test(text.slice(end, most).toLowerCase()))) points += 2.5;
  if (long) points += 2.5;
  if (mail) points += 1.5;
  if (house && street && !zip) points += 2.5;
  return points;
}

/** Does a barrier stand behind the name, with nothing but a blank or two marks between? Before it, an address has its town behind. */
function precedesFinding(text: string, end: number): boolean {
  let after = end;
  while (after < end + 3 && ' ,-()'.includes(text[after] ?? '.')) after++;
  return text.charCodeAt(after) === BARRIER_CODE;
}

/** "… lives at", "… mora na": the verb behind the name is at `at`, and a barrier behind it or behind a short word. */
function livesAtFinding({ lineEnds, text, words }: Tokens, at: number): boolean {
  const { ends, starts } = words;
  if (precedesFinding(text, ends[at]!)) return true;
  return at + 1 < lineEnds[at]! && ends[at + 1]! - starts[at + 1]! < 4 && precedesFinding(text, ends[at + 1]!);
}

/**
 * Addresses as most of Europe writes them: a street's ending before its number, and five digits before a town, behind the number or behind a street that
 * begins with it.
 */
const ADDRESS_BEHIND =
  /(?:str\.?|stra(?:ß|ss)e|weg|gasse|allee|straat|laan|gatan|vägen|vej|veien) \d{1,3}[a-z]?(?![\w.])|^,? \d{1,3},? [^\d,]{6,30},? \d{5} [^\W\d]|[^\W\d],? \d{1,3},? \d{5} [^\W\d]/;

function isOneGroup(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
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

/** Is the title before a doctor's: `dr`, `dra`, `doctor`, `doutora`, `dottor`, `doktor`; not `dhr`, `dona`, `doña`? In capitals before a strange word, "DR Nyheder", it is a broadcaster's name. */
function isDoctor({ classes, shapes, text, words }: Tokens, first: number): boolean {
  const start = words.starts[first - 1]!;
  if (shapes[first - 1] === Shape.upper && shapes[first] === Shape.title && classes[first]! >> 2 === 0) return false;
  if ((text.charCodeAt(start) | 32) !== 100) return false;
  const second = text.charCodeAt(start + 1) | 32;
  const third = lowerUnit(text.charCodeAt(start + 2));
  return second === 114 || (second === 111 && third !== 110 && third !== 0xf1);
}

const AND: readonly number[] = [0x616e64, 0x79, 0x65, 0x6574, 0x756e64, 0x656e, 0x6f6368, 0x69, 0x7665];

/** Is the word "and" in one of the languages? */
export function isAnd({ text, words }: Tokens, at: number): boolean {
  const start = words.starts[at]!;
  const end = words.ends[at]!;
  let code = 0;
  if (end - start > 4) return false;
  for (let i = start; i < end; i++) code = (code << 8) | (lowerUnit(text.charCodeAt(i)) & 0xff);
  return AND.includes(code);
}

/** The given name that "and" joins to the name at `[first, last)`: "robin and …" before any, "… and robin" behind one of one word. −1 when there is none. */
export function partnerOf(tokens: Tokens, first: number, last: number): number {
  const { lineEnds, lineStarts } = tokens;
  if (first - 2 >= lineStarts[first]! && isJoined(tokens, first - 1) && isGivenName(tokens, first - 2)) return first - 2;
  if (last - first === 1 && last + 1 < lineEnds[first]! && isJoined(tokens, last) && isGivenName(tokens, last + 1))
    return last + 1;
  return -1;
}

/** Is the name joined to a word that is no given name? */
function isHalf(tokens: Tokens, first: number, last: number): boolean {
  const { lineEnds, lineStarts } = tokens;
  const joined =
    (first - 2 >= lineStarts[first]! && isJoined(tokens, first - 1)) || (last + 1 < lineEnds[first]! && isJoined(tokens, last));
  return joined && partnerOf(tokens, first, last) < 0;
}

/** "and" between two blanks. */
function isJoined(tokens: Tokens, at: number): boolean {
  return tokens.gaps[at] === Gap.space && tokens.gaps[at + 1] === Gap.space && isAnd(tokens, at);
}

function isGivenName({ classes }: Tokens, at: number): boolean {
  return classes[at]! >> 4 >= 2;
}
