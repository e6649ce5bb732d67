import { lowerUnit, unitAt } from '../../core/characters.js';
import type { Scan } from '../../core/types.js';
import { hashSpan, isWordAt } from '../../core/words.js';
import { houseNumber } from './house-number.js';
import { readPostalCode } from './postal-shapes.js';
import { fitsZip, readRegion } from './regions.js';
import { DIRECTION, LEAD, NUMBERED, ORDINAL, PARTICLE, PREFIX, SELF, STOP, SUFFIX, TAIL, UNIT, WEAK } from './roles.js';
import { endKey, endPlace, type Tables } from './tables.js';
import { BREAK, COMMA, HASH, LINE, NUMBER, Tokens, WORD } from './tokens.js';
import { EVERYDAY } from './words.js';

/** Two letters and "ring". */
const SHORTEST_COMPOUND = 6;

/** Answers what stands at a token of the text: the seam between the text and what is made of it. */
export class AddressReader {
  readonly tokens = new Tokens();
  readonly tables: Tables;
  text = '';

  constructor(tables: Tables) {
    this.tables = tables;
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
      role = this.tables.roles.get(hashSpan(this.text, tokens.starts[index]!, tokens.ends[index]!));
      tokens.roles[index] = role;
    }
    return role;
  }

  kind(index: number): number {
    return index >= 0 && index < this.tokens.count ? this.tokens.kinds[index]! : 0;
  }

  /** Does the word end like the name of a street: 2 hauptstraße, kerkstraat, storgatan, 1 where other words end so too. */
  compound(index: number): 0 | 1 | 2 {
    const { starts, ends } = this.tokens;
    const start = starts[index]!;
    const end = ends[index]!;
    if (end - start < SHORTEST_COMPOUND) return 0;
    if (this.role(index) & STOP) return 0;
    const found = this.endsWith(start, end, this.tables.compounds)
      ? 2
      : this.endsWith(start, end, this.tables.weakCompounds)
        ? 1
        : 0;
    return found > 0 && this.#isEveryday(index) ? 0 : found;
  }

  /** "parkplatz 3", "läufer 80", "scoring 100", "engineering 123 456", and not "am parkplatz 3", "heidering 5, hannover", "spielplatz 3 30559 hannover". */
  #isEveryday(index: number): boolean {
    const next = index + 2;
    const more =
      this.kind(next) === COMMA
        ? this.kind(next + 1) === WORD || this.tokenLength(next + 1) > 3
        : this.kind(next - 1) === NUMBER && this.kind(next) === NUMBER && this.tokenLength(next) > 3;
    return !more && !this.wordIs(index - 1, 'am') && EVERYDAY.test(this.word(index));
  }

  /** Does any word of the text end like the name of a street? */
  holdsCompound({ text, words: { count, starts, ends } }: Scan): boolean {
    this.text = text;
    const { compounds, weakCompounds, mayEnd } = this.tables;
    for (let w = 0; w < count; w++) {
      const start = starts[w]!;
      const end = ends[w]!;
      if (end - start < SHORTEST_COMPOUND || !mayEnd[endPlace(text, end)]) continue;
      if (this.endsWith(start, end, compounds) || this.endsWith(start, end, weakCompounds)) return true;
    }
    return false;
  }

  endsWith(start: number, end: number, table: ReadonlyMap<number, readonly string[]>): boolean {
    const suffixes = table.get(endKey(this.text, end));
    if (suffixes === undefined) return false;
    for (const suffix of suffixes) {
      const from = end - suffix.length;
      if (from - start < 2) continue;
      let j = 0;
      while (j < suffix.length && lowerUnit(unitAt(this.text, from + j)) === unitAt(suffix, j)) j++;
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
    return (this.role(index + 1) & ORDINAL) > 0 || /(?:th|st|[nr]d)$/i.test(this.word(index));
  }

  /** Does a number, "#" or a single letter stand here, or a number after one word ("apt no 5", "apo aa 34001")? */
  leadsToNumber(index: number): boolean {
    const kind = this.kind(index);
    if (kind === NUMBER || kind === HASH) return true;
    return kind === WORD && (this.kind(index + 1) === NUMBER || this.tokenLength(index) === 1);
  }

  word(index: number): string {
    return this.kind(index) ? this.text.slice(this.tokens.starts[index], this.tokens.ends[index]) : '';
  }

  /** How believable the number is as a house's. */
  strength(index: number): 0 | 1 | 2 | 3 {
    if (this.#isModel(index)) return 0;
    const street = this.kind(index - 1) === WORD && this.compound(index - 1) > 1;
    return houseNumber(this.text, this.tokens.starts[index]!, this.tokens.ends[index]!, street);
  }

  /** "rs-485", "gpt-2", "rendering-9", and not "b-45 nehru nagar", "no-12 mg road", "calle mayor-12". */
  #isModel(index: number): boolean {
    const at = this.tokens.starts[index]! - 1;
    if (this.text.charCodeAt(at) !== 45 || this.tokens.ends[index - 2] !== at || this.role(index - 2) & (NUMBERED | UNIT))
      return false;
    // A word that ends like a street's name and other words do, as in a link.
    if (this.compound(index - 2) === 1) return true;
    // "/addr-12+elm+st": a key in a link. "calle sol-12".
    if ('/?&#='.includes(this.text[this.tokens.starts[index - 2]! - 1] ?? ' ')) return false;
    for (let i = index - 3; i > index - 6; i--) if ((this.role(i) & (PREFIX | WEAK)) === PREFIX) return false;
    const word = this.word(index - 2);
    const length = word.length - word.lastIndexOf('-') - 1;
    return this.kind(index - 2) === WORD && length > 1 && length < 5;
  }

  tokenLength(index: number): number {
    return this.tokens.ends[index]! - this.tokens.starts[index]!;
  }

  wordIs(index: number, word: string): number {
    return this.kind(index) && isWordAt(this.text, this.tokens.starts[index]!, this.tokens.ends[index]!, word) ? 1 : 0;
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

  indexAfter(offset: number, from: number): number {
    let i = from;
    while (i < this.tokens.count && this.tokens.starts[i]! < offset) i++;
    return i;
  }

  /** Over at most three commas and line ends. */
  skipGaps(index: number): number {
    let i = index;
    while ((this.kind(i) === COMMA || this.kind(i) === LINE) && i - index < 3) i++;
    return i;
  }
}
