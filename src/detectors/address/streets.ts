import {
  hasNumberLast,
  isArea,
  isArticle,
  isCounted,
  isMeasured,
  isNumberedName,
  isPlaced,
  isRace,
  isRailway,
} from './no-streets.js';
import type { AddressReader } from './reader.js';
import { COUNTRY, DIRECTION, HIGHWAY, MEDIA, NUMBERED, PARTICLE, PLACE, PREFIX, STOP, SUFFIX, TAIL, UNIT } from './roles.js';
import { COMMA, HASH, NUMBER, WORD } from './tokens.js';

/** Most words of a street's name. */
const LONGEST_NAME = 5;

/** They end an address, and may begin the name of a street: "12 last chance road". */
const NAMING = /^(?:last|today|tomorrow|meeting)$/i;

/** Number first: "12393 washington blvd", "13271 13 th st", "1221 avenue of the americas", "12 bis rue de la paix". Index after the street, or -1. */
export function streetBehind(reader: AddressReader, house: number): number {
  const { tokens, text } = reader;
  // "3) al encontrarlo", "15. quando pagate": the mark of a list. "quake 3's square root": what belongs to it.
  if (").'’".includes(text[tokens.ends[house]!] ?? ' ')) return -1;
  let i = house + 1;
  // "12, rue", "12 bis rue", and not "sage 50 (via email)".
  if (text[tokens.starts[i]!] === ',' && reader.role(i + 1) & PREFIX) i++;
  if (reader.kind(i) === WORD && reader.wordIs(i, 'bis') | reader.wordIs(i, 'ter')) i++;
  const role = reader.role(i);
  // "501 c non profit": one letter is a street's word only before its name and number ("C/ Mayor 5").
  if (isCounted(reader, i)) return -1;
  // "12 al wasl road" has its word behind the name.
  if (role & PREFIX && !hasNumberLast(reader, i) && reader.kind(i + 1) === WORD && reader.tokenLength(i) > 1) {
    const end = prefixedName(reader, i);
    return end < 0 ? -1 : afterName(reader, end);
  }
  for (let named = 0; named <= LONGEST_NAME; named++, i++) {
    const kind = reader.kind(i);
    if (kind === NUMBER) {
      // "4th avenue", "13 th st", "100 us 9": only ordinals stand inside a street's name.
      if (!reader.isOrdinal(i)) return -1;
      continue;
    }
    if (kind !== WORD) return -1;
    const here = reader.role(i);
    if (named > 0 && here & SUFFIX && !(isArticle(reader, i - 1) || (named > 1 && reader.wordIs(i, 'weg')))) {
      let end = i + 1;
      // "court street", "park avenue": the last of several is the suffix.
      while (reader.role(end) & SUFFIX && named < LONGEST_NAME) end++;
      if (reader.role(end - 1) & TAIL) return afterName(reader, end);
      // "ave 10 #08-1123": a numbered street, and the unit.
      if (
        (reader.role(end - 1) & HIGHWAY || reader.kind(end + 1) === HASH) &&
        reader.kind(end) === NUMBER &&
        reader.tokenLength(end) < 5
      )
        end++;
      return end;
    }
    if (here & HIGHWAY && reader.kind(i + 1) === NUMBER && reader.tokenLength(i + 1) < 5)
      return named === 0 && isReport(reader, house) ? -1 : i + 2;
    if (here & (STOP | UNIT) && !(here & DIRECTION || NAMING.test(reader.word(i)))) return -1;
    const compound = reader.compound(i);
    // "2004 starring", "10 jahre hinweg": what other words end in, too, and what stands further off, needs the house's number behind it.
    if (compound > 0 && ((compound === 2 && named === 0) || reader.kind(i + 1) === NUMBER)) return afterName(reader, i + 1);
  }
  return -1;
}

/** "347 us 483": volume and page of the United States Reports, unless the highway has its direction, region or town behind a comma. */
function isReport(reader: AddressReader, house: number): boolean {
  const next = house + 3;
  return (
    reader.wordIs(house + 1, 'us') > 0 &&
    reader.tokenLength(house) < 4 &&
    !(reader.role(next) & DIRECTION || reader.kind(next) === COMMA || reader.regionAt(next) > 0)
  );
}

/** "6750 koskikatu 25", "03 via giberti 75": a number behind a name that needs none in front is the house's. */
function afterName(reader: AddressReader, next: number): number {
  return reader.kind(next) === NUMBER && reader.tokenLength(next) < 5 ? next + 1 : next;
}

/** After "rue", "calle", "avenue": the name, up to where something else begins. */
function prefixedName(reader: AddressReader, prefix: number): number {
  let i = prefix + 1;
  if (isRailway(reader, prefix)) return -1;
  // "avenue of the americas".
  if (reader.wordIs(i, 'of') && reader.wordIs(i + 1, 'the')) i += 2;
  for (let named = 0; named < LONGEST_NAME && reader.kind(i) === WORD; named++) {
    const role = reader.role(i);
    if ((role & (STOP | UNIT | COUNTRY) && !(role & PLACE)) || (role & MEDIA && !(reader.role(i - 1) & PLACE))) break;
    if (named > 0 && reader.regionAt(i) > 0 && !(reader.role(i - 1) & PLACE)) break;
    i++;
  }
  return i > prefix + 1 ? i : -1;
}

/** Passports have a серия, and flats are let for a temporada: they make a work of the line only beside the number. */
const EPISODE = ['серия', 'серии', 'temporada'];

/** Street first: "hauptstraße 12", "via roma 12", "király u. 23", "am markt 3". Index of the first token of the street, or -1. */
export function streetBefore(reader: AddressReader, house: number): number {
  const { tokens, text } = reader;
  // "spring '95": a year. "comparing 5-component models": how many.
  if ("'’".includes(text[tokens.starts[house]! - 1] ?? ' ') && reader.tokenLength(house) === 2) return -1;
  const end = tokens.ends[house]!;
  // "plaza code 123456": the highest numbers have five digits.
  if (/^\d{6}/.test(reader.word(house))) return -1;
  if (text.charCodeAt(end) === 45 && /^-\p{L}{2}/u.test(text.slice(end, end + 3))) return -1;
  let i = house - 1;
  if (reader.kind(i) === HASH) i--;
  if (reader.role(i) & NUMBERED) i--;
  const called = i < house - 1;
  // "via roma, 12", and not "de partie ; 2", "(mitigate) 12".
  if (reader.kind(i) === COMMA && ';()'.includes(text[tokens.starts[i]!]!)) return -1;
  if (reader.kind(i) === COMMA) i--;
  // "carrera 15 # 93-60", "1453 sokak no 9".
  if (called && reader.kind(i) === NUMBER && reader.role(i - 1) & PREFIX && reader.tokenLength(house) > 3) return i - 1;
  if (called && reader.role(i) & TAIL && reader.kind(i - 1) === NUMBER) return i - 1;
  // "avenida brasil capítulo 179", "улица фонарей 3 серия".
  if (reader.kind(i) !== WORD || reader.role(i) & MEDIA || reader.wordIs(i, 'cap')) return -1;
  if (EPISODE.some((word) => reader.wordIs(i, word) | reader.wordIs(house + 1, word))) return -1;
  if (reader.compound(i) > 0) return reader.role(i - 1) & PARTICLE ? i - 1 : i;
  if (reader.role(i) & TAIL) {
    // The name stands before: one word, and those before it that are written as names or are particles.
    if (reader.kind(i - 1) !== WORD || reader.role(i - 1) & STOP) return -1;
    // "доставка ул. 8 марта 12".
    if (/^в?ул$/i.test(reader.word(i)) && isNumberedName(reader, house)) return -1;
    // "na str. 44": a page. "der weg 3": a film.
    if (reader.wordIs(i - 1, 'na') || (isArticle(reader, i - 1) && !isPlaced(reader, i, house))) return -1;
    // "auf platz 3": a rank, but for a comma and a town behind.
    if (reader.wordIs(i - 1, 'auf') && !(reader.kind(house + 1) === COMMA && reader.endsAt(house + 3))) return -1;
    let first = i - 1;
    while (i - first < 4 && reader.isNamePart(first - 1)) first--;
    return first;
  }
  let measured = false;
  for (let named = 0; named < LONGEST_NAME && reader.kind(i) === WORD; named++, i--) {
    const role = reader.role(i);
    // "rue du chemin de fer 12" has its word further left.
    if (isRailway(reader, i)) continue;
    // "carrera digital 132": a race; the streets have numbers ("carrera 15 # 93-60") or are somebody's ("carrera de san jerónimo").
    if (role & PREFIX && !called && isRace(reader, i)) return -1;
    if (role & PREFIX && measured && (named < 2 || isArea(reader, i))) return -1;
    // "washington d.c. magazine founded in 1888": the letters of an abbreviation, or of a domain.
    if (role & PREFIX) return named > 0 && text.charCodeAt(tokens.starts[i]! - 1) !== 46 ? i : -1;
    if (role & STOP && !(role & PLACE)) {
      if (!isMeasured(reader, i)) return -1;
      measured = true;
    }
  }
  // "calle 5 de mayo 88".
  return reader.kind(i) === NUMBER && reader.role(i + 1) & PLACE && reader.role(i - 1) & PREFIX ? i - 1 : -1;
}
