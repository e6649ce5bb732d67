import type { AddressReader } from './reader.js';
import { NUMBERED, PLACE, STOP, SUFFIX, UNIT, WEAK } from './roles.js';
import { COMMA, NUMBER, WORD } from './tokens.js';

/*
 * What is written like a street and is none: races, rooms, railways, pages. Read in 2.6 million lines of ordinary text; each answers for the token it
 * is asked about.
 */

/** Units that a number stands before. */
const UNITS =
  /^(?:met(?:er|re)s?|yards?|degree|bpm|k?hz|[mg]hz|rpm|psi|mah|k?wh|amps?|lumens?|k?cal|calories?|gallons?|lit(?:er|re)s?|tons?|dpi|[kmg]bps|bytes?|bits|pixels|leagues)$/i;

/** "200 meter run": how many of what; and "502 bad gateway", the answer of a web server. */
export function isCounted(reader: AddressReader, index: number): boolean {
  const word = reader.word(index);
  // Lanes are named after acres: "14 acre lane".
  if (/^acres?$/i.test(word)) return (reader.role(index + 1) & (SUFFIX | WEAK)) !== SUFFIX;
  return UNITS.test(word) || (reader.wordIs(index, 'bad') & reader.wordIs(index + 1, 'gateway')) > 0;
}

/** Their streets have the number behind: "os. słoneczne 5", and not "12 os images". */
export function hasNumberLast(reader: AddressReader, index: number): boolean {
  return /^(?:os|al)$/i.test(reader.word(index));
}

/** Stand before an everyday word: "den weg", "über die straße". */
const ARTICLES = /^(?:d(?:er|ie|en|em|as)|[kmds]?eine?[nmr]?|het|een)$/i;

export function isArticle(reader: AddressReader, index: number): boolean {
  return ARTICLES.test(reader.word(index));
}

/** With one of them before the article it is the name of a street: "an der allee 5, musterstadt". */
const PREPOSITIONS = /^(?:an|auf|hinter|in|unter|vor|zu|bei|über)$/i;

/** "auf dem weg 5, teil". */
const PLAIN_WAYS = /^(?:weg|stra(?:ß|ss)e|platz)$/i;

/** "an der allee 5, musterstadt", "auf dem platz 3 12345 musterdorf", and not "auf dem weg 3 kilometer". */
export function isPlaced(reader: AddressReader, tail: number, house: number): boolean {
  if (!PREPOSITIONS.test(reader.word(tail - 2))) return false;
  const next = reader.kind(house + 1) === COMMA ? house + 2 : house + 1;
  if (reader.kind(next) === NUMBER) return reader.tokenLength(next) === 5;
  return next === house + 2 && !PLAIN_WAYS.test(reader.word(tail)) && reader.kind(next) === WORD && reader.endsAt(next + 1);
}

/** "chemin de fer", and not "chemin du fer à cheval". */
export function isRailway(reader: AddressReader, index: number): boolean {
  return (reader.wordIs(index, 'chemin') & reader.wordIs(index + 1, 'de') & reader.wordIs(index + 2, 'fer')) > 0;
}

/** "carrera séptima". */
const ORDINALS = /^(?:s[eé]ptima|octava|novena|d[eé]cima)$/i;

/**
 * "carrera digital 132": Spanish for a street, a race and a degree. The streets have numbers ("carrera 15 # 93-60") or are somebody's ("carrera de san
 * jerónimo").
 */
export function isRace(reader: AddressReader, index: number): boolean {
  return (
    /^(?:carrera|cra)$/i.test(reader.word(index)) && !(reader.role(index + 1) & PLACE || ORDINALS.test(reader.word(index + 1)))
  );
}

/** What an area is of, in Russian: "площадь круга 12", and not "улица народного дома 12". */
const MEASURED = /^(?:дома|квартиры|комнаты|круга|участка|треугольника|квадрата|поверхности|помещения|кухни)$/i;

export function isMeasured(reader: AddressReader, index: number): boolean {
  return MEASURED.test(reader.word(index));
}

/** "площадь", a square and an area. */
export function isArea(reader: AddressReader, index: number): boolean {
  return /^пл(?:ощадь)?$/i.test(reader.word(index));
}

/** Is it a street of its own, whose word stands before the number: "8 марта 12"? */
export function isNumberedName(reader: AddressReader, house: number): boolean {
  const role = reader.role(house + 1);
  if (reader.kind(house + 1) !== WORD || role & (UNIT | NUMBERED | STOP)) return false;
  return reader.kind(house + 2) === NUMBER && reader.tokenLength(house + 2) < 5;
}
