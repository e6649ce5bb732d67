import { isDigit, isLetter, isLineEnd, isSpace, isUnspaced, lowerUnit } from '../core/characters.js';
import { isQuestion, LINE_REACH } from '../core/line.js';
import type { Detector, Evidence, Scan } from '../core/types.js';
import { hashSpan, hashWord, isWordAt } from '../core/words.js';
import { readPostalCode } from './address/postal-shapes.js';
import { createRegions, fitsZip, type Regions, readRegion } from './address/regions.js';
import { findUnspacedAddress } from './address/unspaced.js';
import * as words from './address/words.js';

/** Kinds of tokens. A number is a run of letters and digits that begins with a digit, or a letter with digits ("B12"); `-` and `/` join. */
const WORD = 1;
const NUMBER = 2;
const COMMA = 3;
const LINE = 4;
const HASH = 5;
const BREAK = 6;

/** What a word is in an address. */
const SUFFIX = 1; // street, ave: the name stands before
const WEAK = 2; // court, drive, park: a suffix that is an everyday word too
const PREFIX = 4; // rue, calle, via: the name stands behind
const UNIT = 8; // apt, suite
const DIRECTION = 16;
const STOP = 32; // words that no street or town is called
const MEDIA = 64; // film, song, question words: the address of a work or of somebody known
const COUNTRY = 128;
const ORDINAL = 256; // "th" in "13 th st"
const HIGHWAY = 512; // a number follows: highway 61
const TAIL = 1024; // suffixes that stand before the house number: caddesi, utca
const PLACE = 2048; // de, la, von: inside names of streets and towns
const NUMBERED = 4096; // no, nº, numero before the house number
const LEAD = 8192; // what an address is introduced with
const MILITARY = 16384; // apo, fpo, dpo
const COMMAND = 32768; // psc, unit, uss
const BOX = 262144; // box, postfach
const PARTICLE = 131072; // van, de: before a name written in one word
const ASK = 524288; // which, who: a question of general knowledge
const SELF = 65536; // my, our, i: the writer speaks of himself

/** What a line is about. */
const WORK = 1;
const QUESTION = 2;

/** Most words of a street's name and of a town's. */
const LONGEST_NAME = 5;
const LONGEST_TOWN = 4;
/** Tokens of an address from its house number to its postal code. */
const LONGEST_ADDRESS = 12;
/** Words of a query that are looked through for what it speaks of. */
const LONGEST_TITLE = 24;

/** Two letters and "ring". */
const SHORTEST_COMPOUND = 6;

interface Tables {
  readonly roles: ReadonlyMap<number, number>;
  readonly regions: Regions;
  readonly famous: ReadonlySet<number>;
  /** Endings of compounds by their last letter. */
  readonly compounds: ReadonlyMap<number, readonly string[]>;
  readonly weakCompounds: ReadonlyMap<number, readonly string[]>;
}

function byLastLetter(list: string): Map<number, string[]> {
  const table = new Map<number, string[]>();
  for (const word of list.split(' ')) {
    const last = word.charCodeAt(word.length - 1);
    const known = table.get(last);
    if (known === undefined) table.set(last, [word]);
    else known.push(word);
  }
  return table;
}

function createTables(): Tables {
  const roles = new Map<number, number>();
  const add = (list: string, role: number): void => {
    for (const word of list.split(' ')) roles.set(hashWord(word), (roles.get(hashWord(word)) ?? 0) | role);
  };
  add(words.SUFFIXES, SUFFIX);
  add(words.WEAK_SUFFIXES, SUFFIX | WEAK);
  add(words.PREFIXES, PREFIX);
  add(words.WEAK_PREFIXES, PREFIX | WEAK);
  add(words.UNITS, UNIT);
  add(words.DIRECTIONS, DIRECTION);
  add(words.STOPS, STOP);
  add(words.MEDIA, MEDIA);
  add(words.COUNTRIES, COUNTRY);
  add(words.ORDINALS, ORDINAL);
  add(words.HIGHWAYS, HIGHWAY);
  add(words.TAILS, TAIL);
  add(words.PARTICLES, PLACE);
  add(words.NUMBERED, NUMBERED);
  add(words.LEADS, LEAD);
  add(words.MILITARY, MILITARY);
  add(words.COMMANDS, COMMAND);
  add(words.SELF, SELF);
  add(words.ASKS, ASK);
  add(words.BOXES, BOX);
  add('van de der den ten ter het am alte alter neue neuer obere untere', PARTICLE);
  return {
    roles,
    regions: createRegions(),
    famous: new Set(words.FAMOUS.split('|').map(hashWord)),
    compounds: byLastLetter(words.COMPOUNDS),
    weakCompounds: byLastLetter(words.WEAK_COMPOUNDS),
  };
}

/** The tokens of one text; the arrays grow and are used again for the next text. */
class Tokens {
  count = 0;
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  kinds = new Uint8Array(64);
  /** What each word does, -1 until somebody asks. */
  roles = new Int32Array(64);
  numbers = 0;

  read(text: string): void {
    this.count = 0;
    this.numbers = 0;
    const { length } = text;
    let i = 0;
    while (i < length) {
      const code = text.charCodeAt(i);
      if (isSpace(code)) {
        i++;
        continue;
      }
      const start = i;
      if (isDigit(code)) {
        i = numberEnd(text, i);
        this.#push(NUMBER, start, i);
        this.numbers++;
        continue;
      }
      if (isLetter(code) && !isUnspaced(code)) {
        i = nameEnd(text, i);
        const digit = isDigit(text.charCodeAt(i));
        if (digit) {
          i = numberEnd(text, i);
          this.#push(NUMBER, start, i);
        } else this.#push(WORD, start, i);
        continue;
      }
      i++;
      if (code === 44 || code === 59 || code === 40 || code === 41 || code === 0x2022 || code === 124)
        this.#push(COMMA, start, i);
      else if (isLineEnd(code)) this.#push(LINE, start, i);
      else if (code === 35 || code === 0xba || code === 0xb0) this.#push(HASH, start, i);
      // A dash between blanks parts town and state in Brazil; a point ends an abbreviation or, after a longer word, the sentence.
      else if (code === 45 || code === 0x2013) this.#push(COMMA, start, i);
      else if (code === 46) {
        const last = this.count - 1;
        const abbreviation = last >= 0 && this.ends[last] === start && start - this.starts[last]! <= 5;
        if (!abbreviation && !goesOn(text, i)) this.#push(BREAK, start, i);
        // "C/ Mayor" and "No: 12" are one word; "> Suite 828" has the mark of a quoted line.
      } else if (code !== 39 && code !== 0x2019 && !this.#atLine() && !this.#abbreviates(code, start))
        this.#push(BREAK, start, i);
    }
  }

  /** A slash after one letter, a colon after at most three. */
  #abbreviates(code: number, at: number): boolean {
    const last = this.count - 1;
    if (last < 0 || this.kinds[last] !== WORD || this.ends[last] !== at) return false;
    const length = at - this.starts[last]!;
    return (code === 47 && length === 1) || (code === 58 && length <= 3);
  }

  #atLine(): boolean {
    return this.count === 0 || this.kinds[this.count - 1] === LINE;
  }

  #push(kind: number, start: number, end: number): void {
    if (this.count === this.starts.length) {
      for (const key of ['starts', 'ends', 'roles'] as const) {
        const wider = new Int32Array(this.count * 2);
        wider.set(this[key]);
        this[key] = wider;
      }
      const kinds = new Uint8Array(this.count * 2);
      kinds.set(this.kinds);
      this.kinds = kinds;
    }
    this.kinds[this.count] = kind;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.roles[this.count++] = -1;
  }
}

/** Does a number or a small letter follow the point: "Musterstr. 5"? Then it ends an abbreviation. */
function goesOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at) === 32 ? text.charCodeAt(at + 1) : text.charCodeAt(at);
  return isDigit(code) || (code >= 97 && code <= 122);
}

/** "12", "12a", "12-14", "12/3", "4th": letters, digits and single dashes or slashes between them. */
function numberEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isDigit(code) || (isLetter(code) && !isUnspaced(code))) i++;
    else if ((code === 45 || code === 47) && isDigit(text.charCodeAt(i + 1))) i++;
    else break;
  }
  return i;
}

/** Letters, with an apostrophe or a dash between two of them: "o'neil", "jean-jaurès". */
function nameEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isLetter(code) && !isUnspaced(code)) i++;
    else if ((code === 39 || code === 0x2019 || code === 45) && i > at && isLetter(text.charCodeAt(i + 1))) i++;
    else break;
  }
  return i;
}

/** How believable a house number is: 0 not one, 1 like a year, 2 one or two digits, 3 more. */
function houseNumber(text: string, start: number, end: number): 0 | 1 | 2 | 3 {
  let digits = 0;
  let value = 0;
  let i = start;
  while (i < end && isDigit(text.charCodeAt(i))) {
    value = value * 10 + text.charCodeAt(i++) - 48;
    digits++;
  }
  if (digits === 0 || digits > 6) return 0;
  // "12a", "12-14", "12/3", "12bis": at most a letter, or another number; "4th", "5km" and "1880s" are none.
  const rest = end - i;
  if (rest > 0) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      if ((rest > 1 && !(rest === 3 && text.startsWith('bis', i))) || (code | 32) === 115) return 0;
    } else if (rest > 6) return 0;
  }
  if (value === 0) return 0;
  const before = text.charCodeAt(start - 1);
  if (
    before === 36 ||
    before === 0x20ac ||
    before === 163 ||
    before === 46 ||
    before === 58 ||
    before === 95 ||
    before === 43 ||
    before === 61
  )
    return 0;
  if (digits === 4 && rest === 0 && value >= 1900 && value <= 2035) return 1;
  return digits < 3 ? 2 : 3;
}

/** One candidate on its way: how far it goes and what it has. */
interface Tail {
  end: number;
  /** Index of the first token after it. */
  next: number;
  region: boolean;
  postal: boolean;
  unit: boolean;
  country: boolean;
  town: boolean;
}

class Finder {
  readonly tokens = new Tokens();
  readonly tables: Tables;
  text = '';

  constructor(tables: Tables) {
    this.tables = tables;
  }

  /** What the line that holds these tokens is about: a film or song, a question of general knowledge, or neither (as when the writer speaks of himself). */
  subject(first: number, next: number): number {
    let question = false;
    for (let i = first - 1; i >= 0 && first - i < LONGEST_TITLE && this.kind(i) !== LINE && !this.isQuestionMark(i); i--) {
      const role = this.role(i);
      if (role & SELF) return 0;
      if (role & MEDIA) return WORK;
      question ||= (role & ASK) > 0;
    }
    for (let i = next; i < this.tokens.count && i - next < LONGEST_TITLE && this.kind(i) !== LINE; i++) {
      if (this.role(i) & MEDIA) return WORK;
    }
    return question || isQuestion(this.text, this.tokens.starts[first]!, this.tokens.ends[next - 1]!) ? QUESTION : 0;
  }

  isQuestionMark(index: number): boolean {
    return this.kind(index) === BREAK && this.text.charCodeAt(this.tokens.starts[index]!) === 63;
  }

  /** Turns to another text. */
  read(text: string): void {
    this.text = text;
    this.tokens.read(text);
  }

  /** What the word does in an address; looked up when it is asked for, because most words stand too far from a number. */
  role(index: number): number {
    const { tokens } = this;
    if (index < 0 || index >= tokens.count || tokens.kinds[index] !== WORD) return 0;
    let role = tokens.roles[index]!;
    if (role < 0) {
      role = this.tables.roles.get(hashSpan(this.text, tokens.starts[index]!, tokens.ends[index]!)) ?? 0;
      tokens.roles[index] = role;
    }
    return role;
  }

  kind(index: number): number {
    return index >= 0 && index < this.tokens.count ? this.tokens.kinds[index]! : 0;
  }

  /** Number first: "12393 washington blvd", "13271 13 th st", "1221 avenue of the americas", "12 bis rue de la paix". Index after the street, or -1. */
  numberFirst(house: number): number {
    let i = house + 1;
    // "12, rue", "12 bis rue".
    if (this.kind(i) === COMMA && this.role(i + 1) & PREFIX) i++;
    if (this.kind(i) === WORD && this.wordIs(i, 'bis') | this.wordIs(i, 'ter')) i++;
    const role = this.role(i);
    // "501 c non profit": one letter is a street's word only before its name and number ("C/ Mayor 5").
    if (role & PREFIX && this.kind(i + 1) === WORD && this.tokenLength(i) > 1) {
      const end = this.prefixedName(i);
      return end < 0 ? -1 : this.afterName(end);
    }
    for (let named = 0; named <= LONGEST_NAME; named++, i++) {
      const kind = this.kind(i);
      if (kind === NUMBER) {
        // "4th avenue", "13 th st", "100 us 9": only ordinals stand inside a street's name.
        if (!this.isOrdinal(i)) return -1;
        continue;
      }
      if (kind !== WORD) return -1;
      const here = this.role(i);
      if (named > 0 && here & SUFFIX) {
        let end = i + 1;
        // "court street", "park avenue": the last of several is the suffix.
        while (this.role(end) & SUFFIX && named < LONGEST_NAME) end++;
        if (this.role(end - 1) & TAIL) return this.afterName(end);
        if (this.role(end - 1) & HIGHWAY && this.kind(end) === NUMBER && this.tokenLength(end) < 5) end++;
        return end;
      }
      if (here & HIGHWAY && this.kind(i + 1) === NUMBER && this.tokenLength(i + 1) < 5) return i + 2;
      if (here & (STOP | UNIT) && !(here & DIRECTION)) return -1;
      const compound = this.compound(i);
      // "2004 starring", "302 firing": an ending that other words share needs the house's number behind it.
      if (compound === 2 || (compound === 1 && this.kind(i + 1) === NUMBER)) return this.afterName(i + 1);
    }
    return -1;
  }

  /** "6750 koskikatu 25", "03 via giberti 75": a number behind a name that needs none in front is the house's. */
  afterName(next: number): number {
    return this.kind(next) === NUMBER && this.tokenLength(next) < 5 ? next + 1 : next;
  }

  /** After "rue", "calle", "avenue": the name, up to where something else begins. */
  prefixedName(prefix: number): number {
    let i = prefix + 1;
    // "avenue of the americas".
    if (this.wordIs(i, 'of') && this.wordIs(i + 1, 'the')) i += 2;
    for (let named = 0; named < LONGEST_NAME && this.kind(i) === WORD; named++) {
      const role = this.role(i);
      if (role & (STOP | UNIT | COUNTRY) && !(role & PLACE)) break;
      if (named > 0 && this.regionAt(i) > 0 && !(this.role(i - 1) & PLACE)) break;
      i++;
    }
    return i > prefix + 1 ? i : -1;
  }

  /** Street first: "hauptstraße 12", "via roma 12", "király u. 23", "am markt 3". Index of the first token of the street, or -1. */
  streetFirst(house: number): number {
    let i = house - 1;
    if (this.kind(i) === HASH) i--;
    if (this.role(i) & NUMBERED) i--;
    if (this.kind(i) === COMMA) i--;
    if (this.kind(i) !== WORD) return -1;
    if (this.compound(i) > 0) return this.role(i - 1) & PARTICLE ? i - 1 : i;
    if (this.role(i) & TAIL) {
      // The name stands before: one word, and those before it that are written as names or are particles.
      if (this.kind(i - 1) !== WORD || this.role(i - 1) & STOP) return -1;
      let first = i - 1;
      while (i - first < 4 && this.isNamePart(first - 1)) first--;
      return first;
    }
    for (let named = 0; named < LONGEST_NAME && this.kind(i) === WORD; named++, i--) {
      const role = this.role(i);
      if (role & PREFIX) return named > 0 ? i : -1;
      if (role & STOP && !(role & PLACE)) return -1;
    }
    return -1;
  }

  /** Does the word end like the name of a street: 2 hauptstraße, kerkstraat, storgatan, 1 where other words end so too. */
  compound(index: number): 0 | 1 | 2 {
    const { starts, ends } = this.tokens;
    const start = starts[index]!;
    const end = ends[index]!;
    if (end - start < SHORTEST_COMPOUND) return 0;
    if (this.role(index) & STOP) return 0;
    if (this.endsWith(start, end, this.tables.compounds)) return 2;
    return this.endsWith(start, end, this.tables.weakCompounds) ? 1 : 0;
  }

  /** Does any word of the text end like the name of a street? */
  holdsCompound({ text, words: { count, starts, ends } }: Scan): boolean {
    this.text = text;
    const { compounds, weakCompounds } = this.tables;
    for (let w = 0; w < count; w++) {
      const start = starts[w]!;
      const end = ends[w]!;
      if (end - start < SHORTEST_COMPOUND) continue;
      if (this.endsWith(start, end, compounds) || this.endsWith(start, end, weakCompounds)) return true;
    }
    return false;
  }

  endsWith(start: number, end: number, table: ReadonlyMap<number, readonly string[]>): boolean {
    const suffixes = table.get(lowerUnit(this.text.charCodeAt(end - 1)));
    if (suffixes === undefined) return false;
    for (const suffix of suffixes) {
      const from = end - suffix.length;
      if (from - start < 2) continue;
      let j = 0;
      while (j < suffix.length && lowerUnit(this.text.charCodeAt(from + j)) === suffix.charCodeAt(j)) j++;
      if (j === suffix.length) return true;
    }
    return false;
  }

  /** A word with a capital letter, or a particle or direction, that is no word of the sentence. */
  isNamePart(index: number): boolean {
    if (this.kind(index) !== WORD || this.role(index) & (STOP | LEAD | SELF)) return false;
    const first = this.text.charCodeAt(this.tokens.starts[index]!);
    return lowerUnit(first) !== first || (this.role(index) & (PARTICLE | DIRECTION)) > 0;
  }

  isOrdinal(index: number): boolean {
    if (this.role(index + 1) & ORDINAL) return true;
    const end = this.tokens.ends[index]!;
    const code = this.text.charCodeAt(end - 1) | 32;
    const before = this.text.charCodeAt(end - 2) | 32;
    return (
      (before === 116 && code === 104) || (before === 115 && code === 116) || (code === 100 && (before === 110 || before === 114))
    );
  }

  /** Does a number, "#" or a single letter stand here, or a number after one word ("apt no 5", "apo aa 34001")? */
  leadsToNumber(index: number): boolean {
    const kind = this.kind(index);
    if (kind === NUMBER || kind === HASH) return true;
    return kind === WORD && (this.kind(index + 1) === NUMBER || this.tokenLength(index) === 1);
  }

  tokenLength(index: number): number {
    return this.tokens.ends[index]! - this.tokens.starts[index]!;
  }

  wordIs(index: number, word: string): number {
    return isWordAt(this.text, this.tokens.starts[index] ?? 0, this.tokens.ends[index] ?? 0, word) ? 1 : 0;
  }

  /** Is the word that makes it a street one that other things are called too? */
  isWeak(index: number): boolean {
    const role = this.role(index);
    if (role & WEAK) return true;
    return (role & (SUFFIX | PREFIX | TAIL)) === 0 && this.kind(index) === WORD && this.compound(index) === 1;
  }

  /** How many tokens from `index` on name a region; 0 when none. Words like "in" and "or" count only where a postal code or the end follows. */
  regionAt(index: number): number {
    if (this.kind(index) !== WORD) return 0;
    const { starts } = this.tokens;
    const found = readRegion(this.text, starts[index]!, this.tables.regions);
    if (found === undefined) return 0;
    let next = index;
    while (next < this.tokens.count && starts[next]! < found.end) next++;
    if (found.region.ambiguous) {
      const zip = this.kind(next) === COMMA ? next + 1 : next;
      if (this.kind(zip) === NUMBER) {
        const prefix = Number(this.text.slice(starts[zip]!, starts[zip]! + 3));
        return fitsZip(this.text, starts[index]!, found.end, found.region, prefix) ? next - index : 0;
      }
      // "in" and "or" at the end of the text are Indiana and Oregon; before another word they are not.
      return this.endsAt(next) ? next - index : 0;
    }
    return next - index;
  }

  endsAt(index: number): boolean {
    const kind = this.kind(index);
    return kind === 0 || kind === LINE || kind === BREAK;
  }

  /** Where the postal code that begins with this token ends, or -1; `weak` also takes four digits. */
  postalAt(index: number, weak: boolean): number {
    const kind = this.kind(index);
    if (kind !== NUMBER) return -1;
    const code = readPostalCode(this.text, this.tokens.starts[index]!);
    if (code === undefined || (code.strength === 0 && !weak)) return -1;
    return code.end;
  }

  /** Four digits are a postal code after a region (Australia) or between a street and a town (Switzerland, Belgium); years are none. */
  takesFourDigits(index: number, tail: Tail, streetFirst: boolean): boolean {
    if (tail.region) return true;
    if (streetFirst && !tail.town) return this.kind(index + 1) === WORD && (this.role(index + 1) & STOP) === 0;
    if (!tail.town) return false;
    const value = Number(this.text.slice(this.tokens.starts[index], this.tokens.ends[index]));
    return value < 1900 || value > 2035;
  }

  indexAfter(offset: number, from: number): number {
    let i = from;
    while (i < this.tokens.count && this.tokens.starts[i]! < offset) i++;
    return i;
  }

  /** Joins what belongs to the address: direction, unit, town, region, postal code, country, over commas and line ends. */
  readTail(from: number, end: number, streetFirst: boolean): Tail {
    const tail: Tail = { end, next: from, region: false, postal: false, unit: false, country: false, town: false };
    const { ends } = this.tokens;
    /** Index of the token behind the postal code: in Mexico a quarter stands before it and the town behind. */
    let afterCode = -1;
    for (let step = 0; step < 12; step++) {
      let i = tail.next;
      let parted = false;
      let crossed = false;
      let gaps = 0;
      while ((this.kind(i) === COMMA || this.kind(i) === LINE) && gaps < 4) {
        parted = true;
        crossed ||= this.kind(i) === LINE;
        gaps++;
        i++;
      }
      const kind = this.kind(i);
      if (kind === 0 || kind === BREAK) break;
      const role = this.role(i);
      // Another house number cannot follow a complete address.
      const unitEnd = tail.postal ? -1 : this.unitAt(i);
      if (unitEnd > 0) {
        tail.unit = true;
        this.extend(tail, unitEnd);
        continue;
      }
      if (kind === NUMBER) {
        const postal = tail.postal ? -1 : this.postalAt(i, this.takesFourDigits(i, tail, streetFirst));
        if (postal < 0) break;
        tail.postal = true;
        tail.end = postal;
        tail.next = this.indexAfter(postal, i);
        afterCode = tail.next;
        continue;
      }
      if (kind !== WORD) break;
      // A postal code that begins with letters: SW1A 1AA after a town is a NUMBER token, "K1A 0B1" too, so words go on below.
      const regionTokens = tail.region ? 0 : this.regionAt(i);
      if (regionTokens > 0 && !(this.isTownName(i, regionTokens) && !tail.town)) {
        tail.region = true;
        this.extend(tail, i + regionTokens);
        continue;
      }
      if (role & COUNTRY) {
        let last = i + 1;
        while (this.role(last) & COUNTRY) last++;
        tail.country = true;
        this.extend(tail, last);
        continue;
      }
      if (!parted && step === 0 && role & DIRECTION && !(this.role(i + 1) & SUFFIX)) {
        tail.end = ends[i]!;
        tail.next = i + 1;
        continue;
      }
      if (tail.town && tail.postal && (parted || tail.region || tail.next !== afterCode)) break;
      const town = this.townAt(i, parted, crossed, tail);
      if (town < 0) break;
      tail.town = true;
      this.extend(tail, town);
    }
    return tail;
  }

  /** "6637 Muhi, Óra tér 1", "101000, Москва, ул. Тверская 5": where code and town stand before the street; else `start`. */
  codeInFront(start: number, tail: Tail): number {
    if (tail.postal || this.kind(start - 1) !== COMMA) return start;
    let i = start - 2;
    while (this.kind(i) === WORD && start - i < 6 && (this.role(i) & (STOP | LEAD)) === 0) i--;
    if (i === start - 2) return start;
    if (this.kind(i) === COMMA) i--;
    if (this.kind(i) !== NUMBER || this.postalAt(i, true) < 0) return start;
    tail.postal = true;
    tail.town = true;
    return i;
  }

  extend(tail: Tail, next: number): void {
    tail.next = next;
    tail.end = this.tokens.ends[next - 1]!;
  }

  /** Over at most three commas and line ends. */
  skipGaps(index: number): number {
    let i = index;
    while ((this.kind(i) === COMMA || this.kind(i) === LINE) && i - index < 3) i++;
    return i;
  }

  /** Do one to four words and then a postal code end the line: "Sri Lanka 10350"? Countries are too many to list. */
  codeAhead(index: number): boolean {
    let i = index;
    while (this.kind(i) === WORD && i - index < LONGEST_TOWN && (this.role(i) & (STOP | MEDIA)) === 0) i++;
    const code = this.skipGaps(i);
    return i > index && this.kind(code) === NUMBER && this.tokenLength(code) === 5 && this.postalAt(code, false) > 0;
  }

  /** "new york" and "washington" are towns when a region follows them. */
  isTownName(index: number, tokens: number): boolean {
    const next = this.kind(index + tokens) === COMMA ? index + tokens + 1 : index + tokens;
    return this.regionAt(next) > 0;
  }

  /** "apt 5", "suite #200", "# 4b", "unit b", "2º", "piso 3": index after it, or -1. */
  unitAt(index: number): number {
    let i = index;
    if (this.kind(i) === HASH) {
      return this.kind(i + 1) === NUMBER || (this.kind(i + 1) === WORD && this.tokenLength(i + 1) < 3) ? i + 2 : -1;
    }
    if (!(this.role(i) & UNIT)) {
      // "3º B", "2º izq."
      const mark = this.kind(i) === NUMBER ? this.text.charCodeAt(this.tokens.ends[i]! - 1) : 0;
      if (mark === 0xba || mark === 0xaa) {
        const next = this.kind(i + 1) === WORD && (this.tokenLength(i + 1) === 1 || (this.role(i + 1) & UNIT) > 0);
        return next ? i + 2 : i + 1;
      }
      // "4th floor", "2. etage", "2 piso".
      return this.kind(i) === NUMBER && this.role(i + 1) & UNIT && this.tokenLength(i) < 5 && this.kind(i + 2) !== NUMBER
        ? i + 2
        : -1;
    }
    i++;
    if (this.role(i) & NUMBERED) i++;
    if (this.kind(i) === HASH) i++;
    if (this.kind(i) === NUMBER && this.tokenLength(i) < 7) return i + 1;
    return this.kind(i) === WORD && this.tokenLength(i) === 1 ? i + 1 : -1;
  }

  /** Reads the name of a town; index after it, or -1 when what stands there does not read like the rest of an address. */
  townAt(index: number, parted: boolean, crossed: boolean, tail: Tail): number {
    let i = index;
    if (this.role(i) & STOP) {
      // "2103 coral way in coral gables fl".
      if (parted || !this.wordIs(i, 'in') || tail.town) return -1;
      i++;
    }
    const first = i;
    for (let named = 0; named < LONGEST_TOWN; named++) {
      if (this.kind(i) !== WORD) break;
      const role = this.role(i);
      if (i > first && (this.regionAt(i) > 0 || role & COUNTRY)) break;
      if (role & (STOP | MEDIA | ASK | UNIT) && !(role & (PLACE | DIRECTION))) {
        if (i === first) return -1;
        // A stop word after it: this was no town but the rest of a sentence, unless a comma stood before.
        return (parted && !crossed) || tail.postal ? i : -1;
      }
      i++;
    }
    if (i === first) return -1;
    const next = this.skipGaps(i);
    const sure =
      this.regionAt(next) > 0 || this.postalAt(next, true) > 0 || (this.role(next) & COUNTRY) > 0 || this.codeAhead(next);
    if (first > index && !sure) return -1;
    // On a line of its own a name is part of the address only when more of it follows.
    if (sure || (!crossed && (tail.postal || (parted && !tail.town)))) return i;
    if (parted) return -1;
    // Without a comma the rest of the query is a town when it is short: "61 tiogue ave west warwick".
    return this.endsAt(i) && i - first <= 3 && !tail.town ? i : -1;
  }
}

const BARE: readonly Evidence[] = ['dictionary'];
const FULL: readonly Evidence[] = ['format', 'dictionary'];
const NAMED: readonly Evidence[] = ['context', 'dictionary'];

function isFamous(finder: Finder, house: number, street: number): boolean {
  const { text, tokens, tables } = finder;
  const number = text.slice(tokens.starts[house], tokens.ends[house]).toLowerCase();
  const word = text.slice(tokens.starts[street], tokens.ends[street]).toLowerCase();
  return tables.famous.has(hashWord(`${number} ${word}`));
}

/** What is known of a street before its address is read on. */
interface Street {
  /** Index of the first token. */
  readonly first: number;
  /** How believable the house number is. */
  readonly strength: number;
  /** The word that makes it a street means other things too. */
  readonly weak: boolean;
  readonly famous: boolean;
}

function scoreOf(scan: Scan, finder: Finder, tail: Tail, { first, strength, weak, famous }: Street): number {
  let score = strength === 3 ? 0.6 : strength === 2 ? 0.52 : 0.42;
  // "7231 parkway dr" and nothing more reads as an address; "302 firing order" does not.
  if (weak) score -= finder.endsAt(tail.next) && strength === 3 && !tail.town ? 0.05 : 0.2;
  const complete = (tail.region && (tail.town || !weak)) || tail.postal || (tail.country && tail.town);
  if (tail.postal && (tail.region || tail.town)) score = 0.95;
  else if (complete) score = weak && !tail.town ? 0.6 : 0.88;
  else if (tail.unit) score = weak ? 0.7 : 0.82;
  else if (tail.town && !weak) score += 0.05;
  // "1967 supreme court case loving v virginia", "1993 buick park avenue": a year, unless a postal code says otherwise.
  if (strength === 1 && !tail.postal && !tail.unit) score = Math.min(score, weak ? 0.3 : 0.6);
  const near = scan.near('address', finder.tokens.starts[first]!, tail.end);
  if (near > 0) score = Math.max(score, weak && !complete ? 0.6 : 0.85);
  if (famous && !tail.region && !tail.postal) return Math.min(score, 0.25);
  const subject = finder.subject(first, tail.next);
  if (subject === WORK) return Math.min(score, tail.postal ? 0.7 : tail.unit ? 0.6 : 0.35);
  // "who lives at …" asks about a private house when the whole address is there, "which poet lived at 24 hollies street" about a known one.
  if (subject === QUESTION) return Math.min(score, tail.postal ? 0.7 : complete && tail.region ? 0.55 : tail.unit ? 0.6 : 0.35);
  return score;
}

function reportStreet(scan: Scan, finder: Finder, house: number, strength: number): number {
  const { tokens } = finder;
  let first = house;
  let next = finder.numberFirst(house);
  let weak = false;
  let streetFirst = false;
  let famous = false;
  if (next > 0) {
    weak = finder.isWeak(next - 1) || (finder.role(house + 1) & (PREFIX | WEAK)) === (PREFIX | WEAK);
    famous = isFamous(finder, house, house + 1);
  } else {
    const street = finder.streetFirst(house);
    if (street < 0) return -1;
    streetFirst = true;
    first = street;
    next = house + 1;
    weak = finder.isWeak(street);
  }
  // "flat 4b, 12 mg road": the unit may stand before.
  let start = first;
  const before = finder.kind(first - 1) === COMMA ? first - 2 : first - 1;
  if (finder.kind(before) === NUMBER && finder.role(before - 1) & UNIT) start = before - 1;
  // "3 123 main st": the number of a unit may stand before the house's.
  else if (finder.kind(first - 1) === NUMBER && finder.tokenLength(first - 1) < 6 && first === house) {
    if (houseNumber(finder.text, tokens.starts[first - 1]!, tokens.ends[first - 1]!) > 1) start = first - 1;
  }
  const tail = finder.readTail(next, tokens.ends[next - 1]!, streetFirst);
  if (start < first - 1) tail.unit = true;
  start = finder.codeInFront(start, tail);
  const from = tokens.starts[start]!;
  const score = scoreOf(scan, finder, tail, { first: start, strength, weak, famous });
  const evidence = scan.near('address', from, tail.end) > 0 ? NAMED : score >= 0.8 ? FULL : BARE;
  scan.report('STREET_ADDRESS', from, tail.end, score, evidence);
  return tail.next;
}

/** "p.o. box 123", "postfach 10 01 02", "apartado 55", "psc 413 box 8144": the number is a box. Index after it, or -1. */
function reportBox(scan: Scan, finder: Finder, index: number): number {
  const { tokens, text } = finder;
  const start = words.boxStart(text, tokens.starts[index]!, tokens.ends[index]!);
  if (start < 0) return -1;
  let i = index + 1;
  if (finder.role(i) & NUMBERED) i++;
  if (finder.kind(i) === HASH) i++;
  if (finder.kind(i) !== NUMBER || finder.tokenLength(i) > 8) return -1;
  // "Postfach 10 01 02"
  while (finder.kind(i + 1) === NUMBER && finder.tokenLength(i + 1) === 2 && finder.tokenLength(i) === 2) i++;
  const tail = finder.readTail(i + 1, tokens.ends[i]!, true);
  scan.report('STREET_ADDRESS', start, tail.end, tail.postal || tail.region ? 0.93 : 0.75, FULL);
  return tail.next;
}

/** A unit with a number and, to its left, a number with words: "6750 koskikatu 25 apt. 864" needs no word for the street. */
function reportByUnit(scan: Scan, finder: Finder, unit: number, floor: number): number {
  const next = finder.unitAt(unit);
  if (next < 0 || finder.kind(unit) !== WORD) return -1;
  let house = -1;
  let named = 0;
  let i = unit - 1;
  for (let steps = 0; steps < 9 && i >= floor; steps++, i--) {
    const kind = finder.kind(i);
    if (kind === NUMBER) {
      if (houseNumber(finder.text, finder.tokens.starts[i]!, finder.tokens.ends[i]!) === 0 && !finder.isOrdinal(i)) break;
      if (named > 0 || finder.kind(i - 1) === WORD) house = i;
    } else if (kind === WORD) {
      const role = finder.role(i);
      if (role & STOP && !(role & PLACE)) break;
      named++;
    } else if (!(steps === 0 && (kind === COMMA || kind === LINE))) break;
  }
  if (house < 0 || named === 0 || unit - house < 2) return -1;
  const { tokens } = finder;
  const tail = finder.readTail(next, tokens.ends[next - 1]!, true);
  tail.unit = true;
  scan.report('STREET_ADDRESS', tokens.starts[house]!, tail.end, tail.postal || tail.region ? 0.9 : 0.65, FULL);
  return tail.next;
}

/** Does the code at this token say what it is: a shape of its own, or a ZIP code behind the state it belongs to? */
function isTellingCode(finder: Finder, code: number, floor: number): boolean {
  const { tokens, text, tables } = finder;
  const start = tokens.starts[code]!;
  const read = readPostalCode(text, start);
  if (read === undefined || read.strength === 0) return false;
  if (read.strength === 2) return true;
  if (finder.tokenLength(code) !== 5) return false;
  const prefix = Number(text.slice(start, start + 3));
  for (let at = code - 1; at > floor && at >= code - 3 && finder.kind(at) === WORD; at--) {
    const found = readRegion(text, tokens.starts[at]!, tables.regions);
    if (found !== undefined && found.end === tokens.ends[code - 1] && found.region.zips.length > 0) {
      if (fitsZip(text, tokens.starts[at]!, found.end, found.region, prefix)) return true;
    }
  }
  return false;
}

/** Where plain digits that can be a postal code end; -1 for four digits that read as a year, and for a phone number's. */
function plainCodeEnd(finder: Finder, code: number): number {
  const end = finder.postalAt(code, true);
  if (end < 0 || finder.tokenLength(code) !== 4) return end;
  const value = Number(finder.text.slice(finder.tokens.starts[code], end));
  return value < 1000 || value > 2100 ? end : -1;
}

/**
 * A postal code with a house number and names before it needs no word for the street: "611 stone hurst las vegas nv 89031", "51 Castle
 * Wood, Leeds LS1 4AB", "Zwergjoch 99a, 8721 Bergern".
 */
function reportByCode(scan: Scan, finder: Finder, code: number, floor: number): number {
  if (finder.tokenLength(code) < 2 || code === floor) return -1;
  const telling = isTellingCode(finder, code, floor);
  const end = telling ? 0 : plainCodeEnd(finder, code);
  if (end < 0) return -1;
  // Plain digits need more: the house's number and a comma right before and a town behind, or a comma somewhere before and nothing behind.
  const behind = telling ? code : finder.indexAfter(end, code);
  const joined =
    finder.kind(code - 1) === COMMA &&
    finder.kind(code - 2) === NUMBER &&
    finder.kind(behind) === WORD &&
    (finder.role(behind) & STOP) === 0;
  const last = finder.endsAt(behind);
  if (!telling && !joined && !last) return -1;
  const { tokens, text } = finder;
  let named = 0;
  let house = -1;
  let first = -1;
  let comma = false;
  for (let i = code - 1; i >= floor && code - i < LONGEST_ADDRESS; i--) {
    const kind = finder.kind(i);
    if (kind === NUMBER && house < 0 && houseNumber(text, tokens.starts[i]!, tokens.ends[i]!) > 1) {
      house = i;
      first = i;
      // "Ki. Cager no 4, Anyer 88925": the street stands before a number that is called one.
      if (named > 0 && !(finder.role(i - 1) & NUMBERED)) break;
    } else if (kind === WORD) {
      const role = finder.role(i);
      if ((role & (STOP | LEAD) && !(role & PLACE)) || role & MEDIA) break;
      named++;
      if (house >= 0) {
        first = i;
        // The street before its number has one name or two; more would be somebody's.
        if (named > 1 && !(finder.role(i - 1) & (PREFIX | PLACE))) break;
      }
    } else if (kind !== COMMA || (house >= 0 && first < house)) break;
    else comma ||= named > 0;
  }
  if (house < 0 || named === 0 || (first === house && named < 2)) return -1;
  const numbered = house > 0 && (finder.role(house - 1) & NUMBERED) > 0;
  if (!telling && !joined && (!comma || (!numbered && (first !== house || named < 3)))) return -1;
  // "2 guys pizza albany ny 12203" is no address; a house of one or two digits needs a comma behind its street.
  if (first === house && !comma && houseNumber(text, tokens.starts[house]!, tokens.ends[house]!) < 3) return -1;
  if (first === house && finder.role(house - 1) & (UNIT | NUMBERED)) first--;
  // "Unter den Linden", "An der Alster".
  else if (finder.role(first) & PARTICLE && finder.wordIs(first - 1, 'unter') | finder.wordIs(first - 1, 'an')) first--;
  const tail = finder.readTail(code, tokens.ends[code - 1]!, true);
  if (!tail.postal || (joined && !telling && !tail.town)) return -1;
  scan.report('STREET_ADDRESS', tokens.starts[first]!, tail.end, telling ? 0.75 : 0.55, FULL);
  return tail.next;
}

/** "my address is 5638 Aasa 43, Humilimont 78618", "lives on Nieuwe Baan 473": what is called an address needs no word for the street. */
function reportByContext(scan: Scan, finder: Finder, house: number): number {
  const { tokens } = finder;
  let first = house;
  let next = house + 1;
  while (finder.kind(next) === WORD && next - house < 5 && (finder.role(next) & (STOP | UNIT | MEDIA)) === 0) next++;
  const named = next > house + 1;
  if (finder.kind(next) === NUMBER && named && finder.tokenLength(next) < 5) next++;
  else {
    next = house + 1;
    while (finder.kind(first - 1) === WORD && house - first < 5 && (finder.role(first - 1) & (STOP | LEAD)) === 0) first--;
    if (first === house) return -1;
  }
  const lead = finder.kind(first - 1);
  if ((finder.role(first - 1) & LEAD) === 0 && lead !== BREAK && !(lead === 0 && next === tokens.count)) return -1;
  const from = tokens.starts[first]!;
  // A topic of its own: packs call words like "apartments" and "house of" address words, which is too little here.
  if (scan.near('address-is', from, tokens.ends[next - 1]!) < 2) return -1;
  const tail = finder.readTail(next, tokens.ends[next - 1]!, true);
  scan.report('STREET_ADDRESS', from, tail.end, tail.postal || tail.region ? 0.85 : 0.6, NAMED);
  return tail.next;
}

/** "PSC 413 Box 8144, APO AA 42323", "USS Example, FPO AE 12382" (USPS Publication 28, section 225). */
function reportMilitary(scan: Scan, finder: Finder, office: number, floor: number): number {
  const { tokens, text } = finder;
  if (!/^a[aep]$/i.test(text.slice(tokens.starts[office + 1], tokens.ends[office + 1]))) return -1;
  if (finder.kind(office + 2) !== NUMBER || finder.postalAt(office + 2, false) < 0) return -1;
  let first = office;
  for (let i = office - 1; i >= floor && office - i < 9; i--) {
    if (finder.role(i) & COMMAND) first = i;
    if (finder.kind(i) === BREAK || finder.role(i) & STOP) break;
  }
  scan.report('STREET_ADDRESS', tokens.starts[first]!, finder.postalAt(office + 2, false), 0.93, FULL);
  return finder.indexAfter(finder.postalAt(office + 2, false), office + 2);
}

function find(scan: Scan, finder: Finder): void {
  const { tokens } = finder;
  finder.read(scan.text);
  /** Tokens before this index belong to an address already. */
  let floor = 0;
  for (let i = 0; i < tokens.count; i++) {
    let next = -1;
    if (tokens.kinds[i] === NUMBER) {
      const strength = houseNumber(scan.text, tokens.starts[i]!, tokens.ends[i]!);
      if (strength > 0) {
        next = reportStreet(scan, finder, i, strength);
        if (next < 0) next = reportByCode(scan, finder, i, floor);
        if (next < 0) next = reportByContext(scan, finder, i);
      } else next = reportByCode(scan, finder, i, floor);
    } else if (tokens.kinds[i] === WORD && finder.leadsToNumber(i + 1)) {
      const role = finder.role(i);
      if (role & UNIT) next = reportByUnit(scan, finder, i, floor);
      else if (role & MILITARY) next = reportMilitary(scan, finder, i, floor);
      if (next < 0 && role & BOX) next = reportBox(scan, finder, i);
    }
    if (next > i) {
      floor = next;
      i = next - 1;
    }
  }
  finder.text = '';
}

/**
 * Finds postal addresses: house number and street in either order (US, UK, CA, AU, IN; DE, FR, ES, IT, NL, BR, MX, Nordic and eastern forms), post
 * boxes, and Chinese, Japanese and Korean addresses, joined with unit, town, region, postal code and country into one span. The more parts, the
 * higher the score; the addresses of films, songs and landmarks score low. O(n): the text is read once, each number looks a few words around.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [streetAddress()] }).redact('homes near 12 elm st springfield il 62704').text // 'homes near [STREET_ADDRESS]'
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function streetAddress(): Detector<'STREET_ADDRESS'> {
  let finder: Finder | undefined;
  /** The text that holds a word for a street, a unit or a box. */
  let named: string | undefined;
  return {
    id: 'street-address',
    entities: ['STREET_ADDRESS'],
    reach: { before: LINE_REACH, after: LINE_REACH + 160 },
    triggers: [
      {
        on: 'word',
        words: words.streetWords(),
        find(scan) {
          named = scan.text;
        },
      },
      {
        on: 'digits',
        fewest: 1,
        find(scan, { digits, count }) {
          const { text } = scan;
          // Every form has a blank between its parts; a URL has none (a slug's dashes are no blanks).
          if (text.indexOf(' ') < 0) return;
          // Without a word of its own an address has a postal code beside the house's number, or is called one.
          const coded = count > 1 && digits > 3;
          finder ??= new Finder(createTables());
          if (named === text || coded || scan.mentions('address-is') || finder.holdsCompound(scan)) find(scan, finder);
        },
      },
      {
        on: 'number',
        digits: [1, 8],
        find(scan, run) {
          if (run.before >= 0x3000 || run.before === 32 || run.after >= 0x3000) findUnspacedAddress(scan, run);
        },
      },
    ],
    keywords: { address: words.KEYWORDS.split('|'), 'address-is': words.KEYWORDS.split('|') },
  };
}
