import type { Around } from './around.js';
import { isHalf } from './couples.js';
import { Cue, cueOf } from './cues.js';
import { CaseMode, Gap, Shape, type Tokens } from './features.js';
import { keyOfPair } from './figures.js';
import { isNoPerson, isSoftware } from './not-persons.js';
import { isFeted, isGivenAlone } from './points.js';
import { isSaintBefore, surnameRank } from './span.js';

/** What speaks against a private person, in points; `beside` are those of other identifiers. */
export function pointsAgainst(around: Around, beside: number): number {
  const { before, first, last, media, opening, seen, size, tokens } = around;
  const { classes, words } = tokens;
  const isFilmed = isFeted(around);
  let points = 0;
  if (around.isProse && !around.isAtHome && !isReached(around)) points += 0.75;
  // "mi hijo santiago velasco gol": kin of one's own are filmed, too.
  const isOwnKin = size > 1 && seen[Cue.kin]! > 0 && seen[Cue.my]! > 0;
  if (!isFilmed) points += media > 1 ? 3 : media * (isOwnKin ? 0.75 : 1.5);
  // A film of a pupil, a patient or a suspect is as often a family's or a witness's.
  const witnessed =
    seen[Cue.school]! + seen[Cue.job]! + seen[Cue.kin]! + seen[Cue.record]! + seen[Cue.ordeal]! + seen[Cue.dated]!;
  if (seen[Cue.recording]! > 0 && !isFilmed && witnessed === 0) points += 1.5;
  if (before === Cue.office || around.isOffice) points += 3;
  // "my daughter … school recital": whose school it is, not what it is called.
  if (seen[Cue.head]! > 0) points += before === Cue.kin && seen[Cue.my]! > 0 ? 0 : seen[Cue.job]! > 0 ? 1.5 : 2;
  else if (beside === 0 && isPlaceByHead(around)) points += 1.5;
  // "luke and lorelai wedding": both or neither.
  if (size === 1 && isHalf(tokens, first, last)) points += 1.5;
  // "hospital garcia orcoyen", "panadería rosa": most languages say first what is called so.
  const isNamedBehind = first > around.lineStart || classes[first] === 0;
  if (first - around.lineStart < 3 && isNamedBehind && (isHead(opening) || isShop(tokens, around.lineStart))) points += 2;
  if (seen[Cue.versus]! > 0) points += 3;
  for (let i = first + 1; i < last; i++) if (cueOf(words.hashes[i]!) === Cue.versus) points += 3;
  // A surname alone is how the public speaks of its figures.
  if (size === 1 && before !== Cue.title) points += isGivenAlone(around) ? 0.5 : 1.5;
  return points;
}

/** Is it nobody's name: a firm's, a brand's or a place's that is called like a person? */
export function isNobody(around: Around, key: number): boolean {
  const { after, before, first, last, lineEnd, lineStart, size, tokens } = around;
  const { gaps, words } = tokens;
  const { ends, hashes, starts } = words;
  let letters = 0;
  for (let i = first; i < last; i++) {
    if (ends[i]! - starts[i]! === 1) letters++;
    // "python sdk", "mcp server"
    if (isSoftware(hashes[i]!)) return true;
  }
  if (letters === size) return true;
  // "london plumber", "nanny austin": where, not who.
  if (size === 1 && cueOf(hashes[first]!) === Cue.town && (isTrade(before) || isTrade(after))) return true;
  // "My DEA number", "my MAC address"
  if (size === 1 && before === Cue.my && tokens.shapes[first] === Shape.upper && tokens.modes[first] !== CaseMode.upper)
    return true;
  // "st. jude", "fort leonard wood", but for "12 main st jane doe".
  if (size < 3 && isSaintBefore(tokens, first) && (gaps[first] === Gap.period || first - 1 === lineStart)) return true;
  // A brand stays one with a word more or a word less found: "john deere dealer".
  const pairs = size > 2 ? last - 1 : Math.min(last, lineEnd - 1);
  for (let i = Math.max(lineStart, first - 1); i < pairs; i++) if (isNoPerson(keyOfPair(hashes, i))) return true;
  return isNoPerson(key);
}

/** "what is tessa's phone number": a question, and yet about one person only. "address" may be a verb, so it ends the text. */
function isReached({ after, before, first, last, lineEnd, lineStart, tokens }: Around): boolean {
  const { hashes } = tokens.words;
  return (
    (after === Cue.contact && last + 2 >= lineEnd) ||
    (before === Cue.toward && last === lineEnd && first - 2 >= lineStart && cueOf(hashes[first - 2]!) === Cue.contact) ||
    (tokens.gaps[last] === Gap.apostrophe && last + 3 >= lineEnd && cueOf(hashes[lineEnd - 1]!) === Cue.contact)
  );
}

/** "jones hall houston tx", "norris lake tennessee"; but karen lake may live there. */
function isPlaceByHead({ first, given, last, seen, size, tokens }: Around): boolean {
  const { classes, words } = tokens;
  if (size !== 2 || given === 3 || surnameRank(classes[first]!) === 0) return false;
  return seen[Cue.contact]! + seen[Cue.record]! + seen[Cue.practice]! === 0 && isHead(cueOf(words.hashes[last - 1]!));
}

function isHead(cue: number): boolean {
  return cue === Cue.head || cue === Cue.place;
}

/** "ferretería", "livraria", "boulangerie", "bäckerei", "kwiaciarnia": how words for shops end. */
function isShop({ classes, text, words }: Tokens, at: number): boolean {
  return (
    classes[at]! >> 2 === 0 && /.{3}(?:er[ií]a|.aria|erie|erei|arnia)$/i.test(text.slice(words.starts[at]!, words.ends[at]!))
  );
}

function isTrade(cue: number): boolean {
  return cue === Cue.practice || cue === Cue.job || cue === Cue.place || cue === Cue.record;
}
