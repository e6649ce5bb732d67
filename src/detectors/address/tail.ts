import type { AddressReader } from './reader.js';
import { ASK, COUNTRY, DIRECTION, LEAD, MEDIA, NUMBERED, PLACE, STOP, SUFFIX, UNIT } from './roles.js';
import { BREAK, COMMA, HASH, LINE, NUMBER, WORD } from './tokens.js';

/** Most words of a town's name. */
const LONGEST_TOWN = 4;

/** One candidate on its way: how far it goes and what it has. */
export interface Tail {
  end: number;
  /** Index of the first token after it. */
  next: number;
  region: boolean;
  postal: boolean;
  unit: boolean;
  country: boolean;
  town: boolean;
}

/**
 * Four digits are a postal code after a region (Australia) or between a street and a town (Switzerland, Belgium); years are none: where the number
 * stands first, codes from 1500 to 1999 have no streets.
 */
function takesFourDigits(reader: AddressReader, index: number, tail: Tail, streetFirst: boolean): boolean {
  const value = Number(reader.word(index));
  // "L-1840 Luxembourg".
  const coded = reader.text.charCodeAt(reader.tokens.starts[index]! - 1) === 45;
  if (!streetFirst && !coded && value >= 1500 && value < 2000) return false;
  if (tail.region) return true;
  if (streetFirst && !tail.town) return reader.kind(index + 1) === WORD && (reader.role(index + 1) & STOP) === 0;
  if (!tail.town) return false;
  return value < 1900 || value > 2035;
}

/** Joins what belongs to the address: direction, unit, town, region, postal code, country, over commas and line ends. */
export function readTail(reader: AddressReader, from: number, end: number, streetFirst: boolean): Tail {
  const tail: Tail = { end, next: from, region: false, postal: false, unit: false, country: false, town: false };
  const { ends } = reader.tokens;
  /** Index of the token behind the postal code: in Mexico a quarter stands before it and the town behind. */
  let afterCode = -1;
  for (let step = 0; step < 12; step++) {
    let i = tail.next;
    let parted = false;
    let crossed = false;
    let gaps = 0;
    while ((reader.kind(i) === COMMA || reader.kind(i) === LINE) && gaps < 4) {
      parted = true;
      crossed ||= reader.kind(i) === LINE;
      gaps++;
      i++;
    }
    const kind = reader.kind(i);
    if (kind === 0 || kind === BREAK) break;
    const role = reader.role(i);
    // Another house number cannot follow a complete address.
    const unitEnd = tail.postal ? -1 : unitAt(reader, i);
    if (unitEnd > 0) {
      tail.unit = true;
      extend(reader, tail, unitEnd);
      continue;
    }
    if (kind === NUMBER) {
      const postal = tail.postal ? -1 : reader.postalAt(i, takesFourDigits(reader, i, tail, streetFirst));
      if (postal < 0) break;
      tail.postal = true;
      tail.end = postal;
      tail.next = reader.indexAfter(postal, i);
      afterCode = tail.next;
      continue;
    }
    if (kind !== WORD) break;
    // A postal code that begins with letters: SW1A 1AA after a town is a NUMBER token, "K1A 0B1" too, so words go on below.
    const regionTokens = tail.region ? 0 : reader.regionAt(i);
    if (regionTokens > 0 && !(isTownName(reader, i, regionTokens) && !tail.town)) {
      tail.region = true;
      extend(reader, tail, i + regionTokens);
      continue;
    }
    if (role & COUNTRY) {
      let last = i + 1;
      while (reader.role(last) & COUNTRY) last++;
      tail.country = true;
      extend(reader, tail, last);
      continue;
    }
    if (!parted && step === 0 && role & DIRECTION && !(reader.role(i + 1) & SUFFIX)) {
      tail.end = ends[i]!;
      tail.next = i + 1;
      continue;
    }
    if (tail.town && tail.postal && (parted || tail.region || tail.next !== afterCode)) break;
    const town = townAt(reader, i, parted, crossed, tail);
    if (town < 0) break;
    tail.town = true;
    extend(reader, tail, town);
  }
  return tail;
}

/** "6637 Muhi, Óra tér 1", "101000, Москва, ул. Тверская 5": where code and town stand before the street; else `start`. */
export function codeInFront(reader: AddressReader, start: number, tail: Tail): number {
  if (tail.postal || reader.kind(start - 1) !== COMMA) return start;
  let i = start - 2;
  while (reader.kind(i) === WORD && start - i < 6 && (reader.role(i) & (STOP | LEAD)) === 0) i--;
  if (i === start - 2) return start;
  if (reader.kind(i) === COMMA) i--;
  if (reader.postalAt(i, true) < 0) return start;
  tail.postal = true;
  tail.town = true;
  return i;
}

function extend(reader: AddressReader, tail: Tail, next: number): void {
  tail.next = next;
  tail.end = reader.tokens.ends[next - 1]!;
}

/** Do one to four words and then a postal code end the line: "Sri Lanka 10350"? Countries are too many to list. */
function codeAhead(reader: AddressReader, index: number): boolean {
  let i = index;
  while (reader.kind(i) === WORD && i - index < LONGEST_TOWN && (reader.role(i) & (STOP | MEDIA)) === 0) i++;
  const code = reader.skipGaps(i);
  return i > index && reader.tokenLength(code) === 5 && reader.postalAt(code, false) > 0;
}

/** "new york" and "washington" are towns when a region follows them. */
function isTownName(reader: AddressReader, index: number, tokens: number): boolean {
  const next = reader.kind(index + tokens) === COMMA ? index + tokens + 1 : index + tokens;
  return reader.regionAt(next) > 0;
}

/** "apt 5", "suite #200", "# 4b", "unit b", "2º", "piso 3": index after it, or -1. */
export function unitAt(reader: AddressReader, index: number): number {
  let i = index;
  if (reader.kind(i) === HASH) {
    // "?address=12+Elm+Street#mZ2vB8WsQw", "#t=30": the fragment of a link.
    const isShort = reader.tokenLength(i + 1) < (reader.kind(i + 1) === NUMBER ? 9 : 3) && reader.kind(i + 1) <= NUMBER;
    return isShort && reader.text.charCodeAt(reader.tokens.ends[i + 1]!) !== 61 ? i + 2 : -1;
  }
  // "rt 03 rw 05": the neighbourhood's numbers of Indonesia.
  if (reader.wordIs(i, 'rt') && reader.wordIs(i + 2, 'rw') && reader.kind(i + 1) === NUMBER && reader.kind(i + 3) === NUMBER)
    return i + 4;
  if (!(reader.role(i) & UNIT)) {
    // "3º B", "2º izq."
    const mark = reader.kind(i) === NUMBER ? reader.text.charCodeAt(reader.tokens.ends[i]! - 1) : 0;
    if (mark === 0xba || mark === 0xaa) {
      const next = reader.kind(i + 1) === WORD && (reader.tokenLength(i + 1) === 1 || (reader.role(i + 1) & UNIT) > 0);
      return next ? i + 2 : i + 1;
    }
    // "4th floor", "2. etage", "2 piso".
    return reader.kind(i) === NUMBER && reader.role(i + 1) & UNIT && reader.tokenLength(i) < 5 && reader.kind(i + 2) !== NUMBER
      ? i + 2
      : -1;
  }
  i++;
  if (reader.role(i) & NUMBERED) i++;
  if (reader.kind(i) === HASH) i++;
  if (reader.kind(i) === NUMBER && reader.tokenLength(i) < 7) return i + 1;
  return reader.kind(i) === WORD && reader.tokenLength(i) === 1 ? i + 1 : -1;
}

/** Reads the name of a town; index after it, or -1 when what stands there does not read like the rest of an address. */
function townAt(reader: AddressReader, index: number, parted: boolean, crossed: boolean, tail: Tail): number {
  let i = index;
  // "os gêmeos 12, em guadalajara": the sentence goes on.
  if (parted && reader.kind(i + 1) === WORD && /^(?:e[mn]|no|à)$/i.test(reader.word(i))) return -1;
  if (reader.role(i) & STOP) {
    // "2103 coral way in coral gables fl".
    if (parted || !reader.wordIs(i, 'in') || tail.town) return -1;
    i++;
  }
  const first = i;
  for (let named = 0; named < LONGEST_TOWN; named++) {
    // "12 elm street, vimeo.com/123": a link or an address of another kind begins.
    if (
      reader.kind(i) !== WORD ||
      /^(?::\/|@|\.[a-z])/i.test(reader.text.slice(reader.tokens.ends[i], reader.tokens.ends[i]! + 2))
    )
      break;
    const role = reader.role(i);
    if (i > first && (reader.regionAt(i) > 0 || role & COUNTRY)) break;
    if (role & (STOP | MEDIA | ASK | UNIT) && !(role & (PLACE | DIRECTION))) {
      if (i === first) return -1;
      // A stop word after it: this was no town but the rest of a sentence, unless a comma stood before.
      return (parted && !crossed) || tail.postal ? i : -1;
    }
    i++;
  }
  if (i === first) return -1;
  const next = reader.skipGaps(i);
  const sure =
    reader.regionAt(next) > 0 || reader.postalAt(next, true) > 0 || (reader.role(next) & COUNTRY) > 0 || codeAhead(reader, next);
  if (first > index && !sure) return -1;
  // On a line of its own a name is part of the address only when more of it follows.
  if (sure || (!crossed && (tail.postal || (parted && !tail.town)))) return i;
  if (parted) return -1;
  // Without a comma the rest of the query is a town when it is short: "61 tiogue ave west warwick".
  return reader.endsAt(i) && i - first <= 3 && !tail.town ? i : -1;
}
