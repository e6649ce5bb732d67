import type { Evidence, Scan } from '../../core/types.js';
import { isCounted } from './no-streets.js';
import { readPostalCode } from './postal-shapes.js';
import type { AddressReader } from './reader.js';
import { fitsZip, readRegion } from './regions.js';
import { COMMAND, DIRECTION, LEAD, MEDIA, NUMBERED, PARTICLE, PLACE, PREFIX, SELF, STOP, SUFFIX, UNIT, WEAK } from './roles.js';
import { isFamous, scoreOf } from './score.js';
import { streetBefore, streetBehind } from './streets.js';
import { codeInFront, readTail, unitAt } from './tail.js';
import { BREAK, COMMA, HASH, LINE, NUMBER, WORD } from './tokens.js';
import * as words from './words.js';

/** Tokens of an address from its house number to its postal code. */
const LONGEST_ADDRESS = 12;
/** Words of a street's name. */
const LONGEST_STREET = 6;

const BARE: readonly Evidence[] = ['dictionary'];
const FULL: readonly Evidence[] = ['format', 'dictionary'];
const NAMED: readonly Evidence[] = ['context', 'dictionary'];

/**
 * Reports the address with the house number at this token and a word that makes it a street: number first ("12 elm st") or street first ("via roma 12").
 * Every form answers with the index of the first token after the address, or -1.
 */
export function reportStreet(scan: Scan, reader: AddressReader, house: number, strength: number): number {
  const { tokens, text } = reader;
  let first = house;
  // "jl melati no 157 rt 03 rw 05": the number that is called one belongs to the street before it.
  let next = reader.role(house - 1) & NUMBERED && streetBefore(reader, house) >= 0 ? -1 : streetBehind(reader, house);
  let weak = false;
  let streetFirst = false;
  let famous = false;
  if (next > 0) {
    // "i 80 wyoming road", "us 50 mountain drive": the number is the highway's.
    if (/^(?:i|sh|interstate|exit)$/i.test(reader.word(house - 1))) return -1;
    weak = reader.isWeak(next - 1) || (reader.role(house + 1) & (PREFIX | WEAK)) === (PREFIX | WEAK);
    // "1500 s lake shore drive": a letter of the compass stands in addresses only.
    if (strength > 1 && next - house > 3 && reader.role(house + 1) & DIRECTION && reader.tokenLength(house + 1) < 3) weak = false;
    // "55 rue du faubourg saint-honoré": any of its words is the one it is known by.
    const last = reader.role(house + 1) & PREFIX ? next : house + 2;
    for (let i = house + 1; i < last; i++) famous ||= isFamous(reader, house, i);
  } else {
    first = streetBefore(reader, house);
    if (first < 0) return -1;
    streetFirst = true;
    next = house + 1;
    weak = reader.isWeak(first);
  }
  // "flat 4b, 12 mg road": the unit may stand before.
  let start = first;
  const before = reader.kind(first - 1) === COMMA ? first - 2 : first - 1;
  if (reader.kind(before) === NUMBER && reader.role(before - 1) & UNIT) start = before - 1;
  else if (first === house && reader.role(first - 1) & UNIT) start--;
  // "3 123 main st": the number of a unit may stand before the house's.
  else if (reader.kind(first - 1) === NUMBER && reader.tokenLength(first - 1) < 6 && first === house) {
    if (reader.strength(first - 1) > 1) start = first - 1;
  }
  const tail = readTail(reader, next, tokens.ends[next - 1]!, streetFirst);
  if (start < first - 1) tail.unit = true;
  const street = text.slice(tokens.starts[streetFirst ? first : house + 1], tail.end);
  if (streetFirst && (SENTENCE.test(street) || COURSE.test(street))) return -1;
  // A town behind a comma, and the articles of other languages, tell a street from the everyday word.
  if (tail.town ? reader.kind(next) === COMMA && !(streetFirst && strength === 1) : ARTICLE.test(street)) weak = false;
  start = codeInFront(reader, start, tail);
  const from = tokens.starts[start]!;
  const named = scan.near('address', from, tail.end) > 0;
  let score = scoreOf(scan, reader, tail, { first: start, strength, weak, famous });
  if (
    !named &&
    ((!tail.town && (LETTER.test(street) || (streetFirst && !(reader.role(house - 1) & NUMBERED) && COMICS.test(street)))) ||
      (streetFirst ? isOtherwise(reader, house) : isNumbered(reader, house, next))) &&
    !(tail.postal || tail.region || tail.unit)
  )
    score = Math.min(score, 0.4);
  const evidence = named ? NAMED : score >= 0.8 ? FULL : BARE;
  scan.report('STREET_ADDRESS', from, tail.end, score, evidence);
  return tail.next;
}

/** "via dei mille", "place de la république", "plaza del sol". */
const ARTICLE = /^(via de[gil]|pla(ce|za) d(e l|el|es|u))/i;

/**
 * "c programming 101", "al bus de ieee 1394", "220 al minuto": an abbreviation without its mark is a letter or an article, unless a short name stands
 * before a town ("c mayor 123, madrid").
 */
const LETTER = /^(c|al|os) /i;

/** "bd naruto 40": comics of France, whose boulevards have the number in front. */
const COMICS = /^bd /i;

/** Italian for a course, and an avenue: "corso di porta romana". */
const COURSE =
  /^corso (?:di (?!porta\b|francia\b)|(?:base|online|completo|avanzato|gratis|gratuito|python|java|html|css|excel|word|autocad|photoshop|blender|inglese|yoga)\b)/i;

/** "al comenzar el turno 4, el mago", "al di sotto di 1, l'unità", "(summan) av kostnaderna blir 100": a sentence, whatever follows its comma. */
const SENTENCE =
  /^al (?:\p{L}+[aei]r(?:se|l[aeo]s?)?|(?:.* )?(?:el|la|los|las|una?|il|di|quando|cuando|que|giorno|mese|día|mes|livello|nivell?|punto))(?!\p{L})|^av (?:.*(?:[åäöæø]| (?:blir|er|og|och|som) ))/iu;

/** Norwegian streets end so, and an English word; German roads out of town are called so, and some streets. */
const OTHERWISE = /gate$|^(?:bundes|europa|landes|kreis|staats)stra(?:ß|ss)e$/i;

/**
 * "baldur's gate 3", "watergate 50": the English word has its number in front ("110 bishopsgate"). "bundesstraße 4 stau": a road. Behind it more must
 * say that this is an address: what stands behind a comma ("karl johans gate 22, oslo"), or any part besides the town.
 */
function isOtherwise(reader: AddressReader, house: number): boolean {
  if (reader.kind(house + 1) === COMMA) return false;
  // "galaxy ring 2", "gold ring 750", and not "berliner ring 5".
  if (reader.wordIs(house - 1, 'ring')) return !/(?:.{5}|köln|bonn|wien|ulm|bern|kiel|jena)er$/i.test(reader.word(house - 2));
  return OTHERWISE.test(reader.word(house - 1));
}

/** Works and games with a number behind their name, and rankings. */
const TITLES =
  /^(?:gta|fallout|mafia|driver|max|kart|evil|sims|horizon|saints|row|forza|battlefield|hitman|tekken|uncharted|top)$/i;

/**
 * "gta 5 grove street", "fallout 76 main street", "top 10 main street": the number belongs to the title before it. Abbreviations ("elm st") stand in
 * addresses only, as does a comma before the town; French has the number in front of "rue".
 */
function isNumbered(reader: AddressReader, house: number, next: number): boolean {
  return (
    reader.tokenLength(house) < 3 &&
    (TITLES.test(reader.word(house - 1)) || (reader.role(house - 1) & MEDIA) > 0) &&
    !(reader.role(house + 1) & PREFIX || reader.tokenLength(next - 1) < 4 || reader.kind(next) === COMMA)
  );
}

/** "p.o. box 123", "postfach 10 01 02", "apartado 55", "psc 413 box 8144": the number is a box. Index after it, or -1. */
export function reportBox(scan: Scan, reader: AddressReader, index: number): number {
  const { tokens, text } = reader;
  const start = words.boxStart(text, tokens.starts[index]!, tokens.ends[index]!);
  if (start < 0) return -1;
  let i = index + 1;
  if (reader.role(i) & NUMBERED) i++;
  if (reader.kind(i) === HASH) i++;
  if (reader.kind(i) !== NUMBER || reader.tokenLength(i) > 8) return -1;
  // "Postfach 10 01 02"
  while (reader.kind(i + 1) === NUMBER && reader.tokenLength(i + 1) === 2 && reader.tokenLength(i) === 2) i++;
  const tail = readTail(reader, i + 1, tokens.ends[i]!, true);
  scan.report('STREET_ADDRESS', start, tail.end, tail.postal || tail.region ? 0.93 : 0.75, FULL);
  return tail.next;
}

/** A unit with a number and, to its left, a number with words: "6750 koskikatu 25 apt. 864" needs no word for the street. */
export function reportByUnit(scan: Scan, reader: AddressReader, unit: number, floor: number): number {
  const next = unitAt(reader, unit);
  if (next < 0 || reader.kind(unit) !== WORD) return -1;
  let house = -1;
  let named = 0;
  let i = unit - 1;
  for (let steps = 0; steps < 9 && i >= floor; steps++, i--) {
    const kind = reader.kind(i);
    if (kind === NUMBER) {
      // "unit 2, unit 5, django": another unit's.
      if ((reader.strength(i) === 0 && !reader.isOrdinal(i)) || reader.role(i - 1) & UNIT) break;
      if (named > 0 || reader.kind(i - 1) === WORD) house = i;
    } else if (kind === WORD) {
      const role = reader.role(i);
      if (role & STOP && !(role & PLACE)) break;
      // "sala 3 del piano 8": the floor's room.
      if (named === 0 && steps === 0 && role & (PLACE | PARTICLE) && !(role & SUFFIX) && reader.kind(i - 1) === NUMBER) break;
      named++;
    } else if (!(steps === 0 && (kind === COMMA || kind === LINE))) break;
  }
  if (house < 0 || named === 0 || unit - house < 2) return -1;
  const { tokens } = reader;
  const tail = readTail(reader, next, tokens.ends[next - 1]!, true);
  tail.unit = true;
  scan.report('STREET_ADDRESS', tokens.starts[house]!, tail.end, tail.postal || tail.region ? 0.9 : 0.65, FULL);
  return tail.next;
}

/** Does the code at this token say what it is: a shape of its own, or a ZIP code behind the state it belongs to? */
function isTellingCode(reader: AddressReader, code: number, floor: number): boolean {
  const { tokens, text, tables } = reader;
  const start = tokens.starts[code]!;
  const read = readPostalCode(text, start);
  if (read === undefined || read.strength === 0) return false;
  if (read.strength === 2) return true;
  if (reader.tokenLength(code) !== 5) return false;
  const prefix = Number(text.slice(start, start + 3));
  for (let at = code - 1; at > floor && at >= code - 3 && reader.kind(at) === WORD; at--) {
    const found = readRegion(text, tokens.starts[at]!, tables.regions);
    if (found !== undefined && found.end === tokens.ends[code - 1] && found.region.zips.length > 0) {
      if (fitsZip(text, tokens.starts[at]!, found.end, found.region, prefix)) return true;
    }
  }
  return false;
}

/** Where plain digits that can be a postal code end; -1 for four digits that read as a year, and for a phone number's. */
function plainCodeEnd(reader: AddressReader, code: number): number {
  const end = reader.postalAt(code, true);
  if (end < 0 || reader.tokenLength(code) !== 4) return end;
  const value = Number(reader.text.slice(reader.tokens.starts[code], end));
  return value < 1000 || value > 2100 ? end : -1;
}

/**
 * A postal code with a house number and names before it needs no word for the street: "611 stone hurst las vegas nv 89031", "51 Castle
 * Wood, Leeds LS1 4AB", "Zwergjoch 99a, 8721 Bergern".
 */
export function reportByCode(scan: Scan, reader: AddressReader, code: number, floor: number): number {
  if (reader.tokenLength(code) < 2 || code === floor) return -1;
  const telling = isTellingCode(reader, code, floor);
  const end = telling ? 0 : plainCodeEnd(reader, code);
  if (end < 0) return -1;
  // Plain digits need more: the house's number and a comma right before and a town behind, or a comma somewhere before and nothing behind.
  const behind = telling ? code : reader.indexAfter(end, code);
  const joined =
    reader.kind(code - 1) === COMMA &&
    reader.kind(code - 2) === NUMBER &&
    reader.kind(behind) === WORD &&
    (reader.role(behind) & STOP) === 0 &&
    !isCounted(reader, behind);
  const last = reader.endsAt(behind);
  if (!telling && !joined && !last) return -1;
  const { tokens, text } = reader;
  let named = 0;
  let house = -1;
  let first = -1;
  let comma = false;
  for (let i = code - 1; i >= floor && code - i < LONGEST_ADDRESS; i--) {
    const kind = reader.kind(i);
    // "ana (11) 96123-4567": an area code.
    if (kind === NUMBER && text.charCodeAt(tokens.starts[i]! - 1) === 40) break;
    if (kind === NUMBER && house < 0 && reader.strength(i) > 1) {
      house = i;
      first = i;
      // "Ki. Cager no 4, Anyer 88925": the street stands before a number that is called one.
      if (named > 0 && !(reader.role(i - 1) & NUMBERED)) break;
    } else if (kind === WORD) {
      const role = reader.role(i);
      if ((role & (STOP | LEAD) && !(role & PLACE)) || role & MEDIA) break;
      named++;
      if (house >= 0) {
        first = i;
        // The street before its number has one name or two; more would be somebody's.
        if (named > 1 && !(reader.role(i - 1) & (PREFIX | PLACE))) break;
      }
    } else if (kind !== COMMA || (house >= 0 && first < house)) break;
    else comma ||= named > 0;
  }
  if (house < 0 || named === 0 || (first === house && named < 2)) return -1;
  // "ana 11 96123-4567": nobody writes a house's number right before a ZIP+4.
  if (house === code - 1 && reader.tokenLength(code) === 10 && text.charCodeAt(tokens.starts[code]! + 5) === 45) return -1;
  const numbered = house > 0 && (reader.role(house - 1) & NUMBERED) > 0;
  if (!telling && !joined && (!comma || (!numbered && (first !== house || named < 3)))) return -1;
  // "2 guys pizza albany ny 12203" is no address; a house of one or two digits needs a comma behind its street.
  if (first === house && !comma && reader.strength(house) < 3) return -1;
  if (first === house && reader.role(house - 1) & (UNIT | NUMBERED)) first--;
  // "Unter den Linden", "An der Alster".
  else if (reader.role(first) & PARTICLE && reader.wordIs(first - 1, 'unter') | reader.wordIs(first - 1, 'an')) first--;
  // "flat no 302".
  if (reader.role(first) & NUMBERED && reader.role(first - 1) & UNIT) first--;
  const tail = readTail(reader, code, tokens.ends[code - 1]!, true);
  if (!tail.postal || (joined && !telling && !tail.town)) return -1;
  scan.report('STREET_ADDRESS', tokens.starts[first]!, tail.end, telling ? 0.75 : 0.55, FULL);
  return tail.next;
}

/** Words of living somewhere, and for an address before "is". */
const DWELLING =
  /^(?:liv(?:e[sd]?|ing)|resid(?:e[sd]?|ing)|wohn(?:e|t|haft)|viv(?:o|e|imos|ent)|mor[oa]|habit[eo]|abit[oa]|woont?|bor|mieszka(?:m|ł[ao]?)?|addr(?:ess)?|adresse?)$/i;

/** What addresses are called, in languages in which settings of computers and lines of forms are seldom looked up by the same word. */
const CALLED = /^(?:adres[aă]?|адрес|адреса|διεύθυνση|osoite|indirizzo|endereço|direcci[oó]n|alamat|címe?)$/i;

/** Tokens in front that are looked through for the writer. */
const TELLER = 6;

/** "my flat is at musterhain 5", "lives at musterhain 5", and not "address book outlook 365", "return to monkey island 2". */
function isTold(reader: AddressReader, first: number, house: number): boolean {
  for (let i = first - 1; i >= 0 && first - i <= TELLER && reader.kind(i) === WORD; i--)
    if (reader.role(i) & SELF && !reader.wordIs(i - 1, 'meet')) return true;
  const before = reader.word(first - 1);
  // "adresa vinogradska 128": one name, a number that counts nothing, and nothing before.
  if (first === 1 && house === 2 && reader.strength(house) === 3 && CALLED.test(before)) return true;
  // "at the corner of musterhain 5".
  if (reader.wordIs(first - 2, 'corner') & reader.wordIs(first - 3, 'the')) return true;
  return DWELLING.test(reader.word(first - 2)) && !DWELLING.test(before);
}

/** "my address is 5638 Aasa 43, Humilimont 78618", "lives on Nieuwe Baan 473": what is called an address needs no word for the street. */
export function reportByContext(scan: Scan, reader: AddressReader, house: number): number {
  const { tokens } = reader;
  let first = house;
  let next = house + 1;
  while (reader.kind(next) === WORD && next - house < 5 && (reader.role(next) & (STOP | UNIT | MEDIA)) === 0) next++;
  const named = next > house + 1;
  if (reader.kind(next) === NUMBER && named && reader.tokenLength(next) < 5) next++;
  else {
    next = house + 1;
    while (reader.kind(first - 1) === WORD && house - first < 5 && (reader.role(first - 1) & (STOP | LEAD)) === 0) first--;
    if (first === house) return -1;
  }
  const lead = reader.kind(first - 1);
  if ((reader.role(first - 1) & LEAD) === 0 && lead !== BREAK && !(lead === 0 && next === tokens.count)) return -1;
  const from = tokens.starts[first]!;
  // "streets of rage 4", `ADDRESSES_CREATE 1`, "address 1 address 2"
  if (reader.wordIs(first - 2, 'streets') || reader.text.charCodeAt(from - 1) === 95 || DWELLING.test(reader.word(house + 1)))
    return -1;
  // A topic of its own: packs call words like "apartments" and "house of" address words, which is too little here.
  if (scan.near('address-is', from, tokens.ends[next - 1]!) < 2) return -1;
  const tail = readTail(reader, next, tokens.ends[next - 1]!, true);
  const complete = tail.postal || tail.region;
  // "адрес выставки 2024", "address: gettysburg 1863": a year.
  if (!complete && first < house && (reader.strength(house) === 1 || /^1[6-9]\d\d$/.test(reader.word(house)))) return -1;
  const told = complete || first === house || lead === BREAK || (reader.role(next) & SUFFIX) > 0 || isTold(reader, first, house);
  scan.report('STREET_ADDRESS', from, tail.end, complete ? 0.85 : told ? 0.6 : 0.4, NAMED);
  return tail.next;
}

/**
 * "my address is 671 Muster Ferry", "moja adresa je Musterova 71", "ich wohne in der Musterkamp 74, 12345 Musterstadt": what somebody says their
 * address is, from those words to the part of the line that it ends. Verbs of living have other numbers behind them ("vivo en 2 mundos"), which are
 * short or few words follow them.
 */
export function reportOwn(scan: Scan, reader: AddressReader, house: number, strength: number): void {
  const { tokens } = reader;
  for (let first = house; house - first <= LONGEST_STREET; first--) {
    const kind = reader.kind(first);
    if (first < house && (kind !== WORD || reader.role(first) & (STOP | MEDIA)) && !(kind === COMMA && first === house - 1))
      return;
    const from = tokens.starts[first]!;
    const called = scan.near('own-address', from, tokens.ends[house]!) === 2;
    if (!called && scan.near('own-home', from, tokens.ends[house]!) < 2) continue;
    let next = house + 1;
    if (first === house) {
      while (reader.kind(next) === WORD && next - house <= LONGEST_STREET && !(reader.role(next) & (STOP | UNIT | MEDIA))) next++;
      const names = next - house - 1;
      if (
        isCounted(reader, house + 1) ||
        (called ? strength + names < 4 : strength < 3 || names < 2 || isFamous(reader, house, house + 1))
      )
        return;
      // "5638 Aasa 43"
      if (reader.kind(next) === NUMBER && reader.tokenLength(next) < 5) next++;
    } else if (reader.kind(next) === WORD && unitAt(reader, next) < 0) return;
    const tail = readTail(reader, next, tokens.ends[next - 1]!, true);
    scan.report('STREET_ADDRESS', from, tail.end, 0.85, NAMED);
    return;
  }
}

/** "PSC 413 Box 8144, APO AA 42323", "USS Example, FPO AE 12382" (USPS Publication 28, section 225). */
export function reportMilitary(scan: Scan, reader: AddressReader, office: number, floor: number): number {
  const { tokens } = reader;
  if (!/^a[aep]$/i.test(reader.word(office + 1))) return -1;
  const end = reader.postalAt(office + 2, false);
  if (end < 0) return -1;
  let first = office;
  for (let i = office - 1; i >= floor && office - i < 9; i--) {
    if (reader.role(i) & COMMAND) first = i;
    if (reader.kind(i) === BREAK || reader.role(i) & STOP) break;
  }
  scan.report('STREET_ADDRESS', tokens.starts[first]!, end, 0.93, FULL);
  return reader.indexAfter(end, office + 2);
}
