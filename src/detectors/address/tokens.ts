import { isAsciiLetter, isDigit, isLetter, isLineEnd, isSpace, isUnspaced, unitAt } from '../../core/characters.js';

/** Kinds of tokens. A number is a run of letters and digits that begins with a digit, or a letter with digits ("B12"); `-` and `/` join. */
export const WORD = 1;
export const NUMBER = 2;
export const COMMA = 3;
export const LINE = 4;
export const HASH = 5;
export const BREAK = 6;

/** The tokens of one text; the arrays grow and are used again for the next text. */
export class Tokens {
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
      const code = unitAt(text, i);
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
      if (isAsciiLetter(code) || (isLetter(code) && !isUnspaced(code))) {
        i = nameEnd(text, i);
        const digit = isDigit(text.charCodeAt(i));
        if (digit) {
          i = numberEnd(text, i);
          this.#push(NUMBER, start, i);
        } else this.#push(WORD, start, i);
        continue;
      }
      i++;
      const mark = text[start]!;
      // A dash between blanks parts town and state in Brazil.
      if (',;()•|-–'.includes(mark)) this.#push(COMMA, start, i);
      else if (isLineEnd(code)) this.#push(LINE, start, i);
      else if ('#º°'.includes(mark)) this.#push(HASH, start, i);
      // A point ends an abbreviation or, after a longer word, the sentence.
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

/** "12", "12a", "12-14", "12/3", "3/a", "4th": letters, digits and single dashes or slashes between them. */
function numberEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const code = unitAt(text, i);
    if (isDigit(code) || (isLetter(code) && !isUnspaced(code))) i++;
    else if ((code === 45 || code === 47) && (isDigit(text.charCodeAt(i + 1)) || /^\/[a-h]\b/i.test(text.slice(i, i + 3)))) i++;
    else break;
  }
  return i;
}

/** Letters, with an apostrophe or a dash between two of them: "o'neil", "jean-jaurès". */
function nameEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const code = unitAt(text, i);
    if (isAsciiLetter(code) || (isLetter(code) && !isUnspaced(code))) i++;
    else if ((code === 39 || code === 0x2019 || code === 45) && i > at && isLetter(text.charCodeAt(i + 1))) i++;
    else break;
  }
  return i;
}
