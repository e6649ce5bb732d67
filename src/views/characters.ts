import { unitAt } from '../core/characters.js';
import { views } from '../core/through-views.js';
import type { FoldedText, TextView } from '../core/types.js';
import {
  AT,
  type CharacterClasses,
  COMBINING,
  characterClasses,
  DASH,
  DIGIT,
  FOLD_DIGIT,
  FOLD_LETTER,
  FOLD_MARK,
  HAN_DIGIT,
  INVISIBLE,
  LOOK_ALIKE,
  PLAIN,
  SPACE,
  SURROGATE,
  SYMBOL_WORD,
  SYMBOL_WORDS,
} from './character-classes.js';
import { FoldBuilder } from './fold-builder.js';

/** Fewer digits than an IPv4 address has are nothing to hide. */
const FEWEST_DIGITS = 4;
/** Digits of a text in which a group with a capital of another script is read as part of an account number. */
const FEWEST_IN_NUMBER = 8;
/** Styled letters in a text before they are read: `Nº`, `™` and one emphasised letter are not. */
const FEWEST_LETTERS = 4;
/** Numerals in a row before Han ones among them are read: the shortest telephone number. A year has four. */
const FEWEST_NUMERALS = 7;
const FEWEST_HAN_DIGITS = 4;
const COLON = 0x3a;
/** `．` */
const FULL_WIDTH_STOP = 0xff0e;
const EM_DASH = 0x2014;
/** `ⓐ` */
const CIRCLED_A = 0x24d0;
/** The katakana length mark is a dash only between digits. */
const LENGTH_MARK = 0x30fc;
/** How far back a word, token or number is looked at from where it first matters. */
const FURTHEST_BACK = 64;

/**
 * Reads characters as what they look like: digits of every script, full-width, circled and mathematical forms, look-alike
 * punctuation and (inside otherwise Latin words and addresses) Cyrillic and Greek letters; drops what is not seen.
 *
 * Text of other scripts keeps its own marks, joiners, punctuation and letters. O(n).
 *
 * @example
 * ```ts
 * characters().fold('ｊｏｈｎ＠ｅｘａｍｐｌｅ．ｃｏｍ')?.text // 'john@example.com'
 * characters().fold('日本語の質問？') // undefined
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function characters(): TextView {
  return {
    id: 'characters',
    reach: { before: 256, after: 256 },
    evidence: 'folded',
    confidence: 0.98,
    brings: { views },
    nonAscii: true,
    fold(text) {
      const tables = characterClasses();
      return asksForFold(text, tables) ? new CharacterFold(text, tables).run() : undefined;
    },
  };
}

function isAsciiAlphanumeric(code: number): boolean {
  const lower = code | 32;
  return (lower > 96 && lower < 123) || (code > 47 && code < 58);
}

function isVisibleAscii(code: number): boolean {
  return code > 32 && code < 127;
}

/** ASCII, and the accented Latin letters that stand in names beside it (up to Latin Extended-B). */
function isLatin(code: number): boolean {
  return isVisibleAscii(code) || (code >= 0xc0 && code < 0x250);
}

function isBlank(code: number): boolean {
  return code === 32 || (code > 8 && code < 14);
}

/** One loop over the units, no allocation: false for nearly every clean text, never false where a fold matters. */
function asksForFold(text: string, tables: CharacterClasses): boolean {
  const { classes } = tables;
  const { length } = text;
  let digits = 0;
  let foldedDigits = 0;
  let letters = 0;
  let others = 0;
  let at = 0;
  let han = 0;
  let lastHan = -9;
  let previous = 0;
  let lastLookAlike = -2;
  for (let i = 0; i < length; i++) {
    const code = unitAt(text, i);
    const kind = classes[code]!;
    if (kind === PLAIN) {
      if (lastLookAlike === i - 1 && isAsciiAlphanumeric(code)) return true;
      previous = code;
      continue;
    }
    if (kind === LOOK_ALIKE) {
      // The letters of whole languages: as little as can be done about each.
      if (previous < 0x80 && (isAsciiAlphanumeric(previous) || previous === COLON)) return true;
      lastLookAlike = i;
      previous = code;
      continue;
    }
    if (kind === DIGIT) {
      if (lastLookAlike === i - 1) return true;
      digits++;
    } else if (kind === AT) at = 1;
    else if (kind === FOLD_DIGIT) {
      digits++;
      foldedDigits++;
    } else if (kind === FOLD_LETTER) {
      letters++;
      if (code === CIRCLED_A && (previous === 32 || isAsciiAlphanumeric(previous))) at = 1;
    } else if (kind === INVISIBLE || kind === COMBINING) {
      if (isLatin(previous) || isFolded(classes[previous]!)) return true;
      others = 1;
    } else if (kind === HAN_DIGIT) {
      han = i - lastHan <= 2 ? han + 1 : 1;
      lastHan = i;
      if (han >= FEWEST_HAN_DIGITS) return true;
    } else if (kind === SPACE) {
      if (isAsciiAlphanumeric(previous)) return true;
      others = 1;
    } else if (kind === SYMBOL_WORD) {
      if ((isVisibleAscii(previous) || previous === 32) && symbolWordAt(text, i) !== undefined) return true;
    } else if (kind === SURROGATE) {
      const point = text.codePointAt(i)!;
      const astral = point > 0xffff ? tables.astralClass(point) : PLAIN;
      if (astral === FOLD_DIGIT) {
        digits++;
        foldedDigits++;
      } else if (astral === FOLD_LETTER) letters++;
      else if (astral !== PLAIN && isVisibleAscii(previous)) return true;
    } else {
      others = 1;
      if (code === 0xff20 || code === 0xfe6b) at = 1;
    }
    previous = code;
  }
  if (letters >= FEWEST_LETTERS) return true;
  if (digits >= FEWEST_DIGITS) return foldedDigits + letters + others > 0;
  return at > 0 && (foldedDigits + letters + others > 0 || lastLookAlike >= 0);
}

function isFolded(kind: number): boolean {
  return kind >= FOLD_DIGIT && kind <= FOLD_MARK;
}

function symbolWordAt(text: string, at: number): (typeof SYMBOL_WORDS)[number] | undefined {
  for (const entry of SYMBOL_WORDS) if (text.startsWith(entry[0], at)) return entry;
  return undefined;
}

/** The walk that writes the folded text. Every unit is visited a bounded number of times. */
class CharacterFold {
  readonly #text: string;
  readonly #tables: CharacterClasses;
  readonly #out: FoldBuilder;
  /** The folded unit before the place where the walk stands, 0 at the start. */
  #left = 0;
  /** End of the word whose look-alikes have been judged, and the verdict. */
  #judgedTo = 0;
  #foldsWord = false;
  /** Has a word of two scripts, or of figures and capitals, been folded? */
  #mixed = false;
  /** End of the blank-separated token that has been searched for `@`, and whether it has one. */
  #tokenEnd = 0;
  #tokenHasAt = false;
  /** End of the run of Han numerals that has been counted, and whether it is long enough to be a number. */
  #hanEnd = 0;
  #foldsHan = false;

  constructor(text: string, tables: CharacterClasses) {
    this.#text = text;
    this.#tables = tables;
    this.#out = new FoldBuilder(text);
  }

  run(): FoldedText | undefined {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const point = text.codePointAt(at)!;
      let end = at + (point > 0xffff ? 2 : 1);
      const kind = this.#classOf(point);
      if (kind === PLAIN || kind === DIGIT || kind === AT) this.#left = point;
      else if (kind === INVISIBLE || kind === COMBINING) {
        // A gap that follows nothing visible, or something foreign: it stays.
      } else end = this.#foldVisible(point, kind, at, end);
      at = this.#foldGap(at, end);
    }
    return this.#out.finish();
  }

  /** A foreign letter that looks like none of ours is plain, and so is half a surrogate pair. */
  #classOf(point: number): number {
    if (point > 0xffff) return this.#tables.astralClass(point);
    const kind = this.#tables.classes[point]!;
    if (kind === LOOK_ALIKE) return this.#tables.reading(point) === '' ? PLAIN : LOOK_ALIKE;
    return kind === SURROGATE ? PLAIN : kind;
  }

  /** Folds one visible character where it should be; answers where what it took ends. */
  #foldVisible(point: number, kind: number, at: number, end: number): number {
    switch (kind) {
      case FOLD_DIGIT:
        return this.#write(at, end, this.#tables.reading(point));
      case FOLD_LETTER:
        return this.#write(at, end, this.#isCircledAt(point, at, end) ? '@' : this.#tables.reading(point));
      case FOLD_MARK: {
        const left = isLatin(this.#left);
        const right = isLatin(this.#peek(end));
        const reading = this.#tables.reading(point);
        // A full stop of another script must really join two things; `＠`, `＋` and `∶` only touch one. Set apart on both sides, the
        // signs of an address are what they look like.
        const apart = isBlank(this.#left) && isBlank(this.#peek(end)) && (reading === '@' || reading === '.');
        const joins = (reading === '.' && point !== FULL_WIDTH_STOP) || reading === ',' ? left && right : left || right;
        if (apart || joins) return this.#write(at, end, reading);
        break;
      }
      case DASH:
        if (this.#isJoint(point, end)) return this.#write(at, end, '-');
        break;
      case SPACE: {
        const right = this.#peek(end);
        if ((isLatin(this.#left) || this.#left === 32) && (isLatin(right) || right === 32)) return this.#write(at, end, ' ');
        break;
      }
      case LOOK_ALIKE:
        if (at >= this.#judgedTo) this.#judgeWord(at);
        if (this.#foldsWord) return this.#write(at, end, this.#tables.reading(point));
        break;
      case HAN_DIGIT:
        if (at >= this.#hanEnd) this.#countHan(at);
        if (this.#foldsHan) return this.#write(at, end, this.#tables.reading(point));
        break;
      case SYMBOL_WORD: {
        const folded = this.#foldSymbolWord(at);
        if (folded > at) return folded;
        break;
      }
    }
    this.#left = point;
    return end;
  }

  /** `jane ⓐ example.com`, the way Korean boards write it: alone between Latin letters, blanks allowed. */
  #isCircledAt(point: number, start: number, end: number): boolean {
    if (point !== CIRCLED_A) return false;
    const before = this.#text.charCodeAt(start - 1);
    const after = this.#text.charCodeAt(end);
    return (isAsciiAlphanumeric(before) && isAsciiAlphanumeric(after)) || (start > 1 && before === 32 && after === 32);
  }

  /** Between digits; a dash that is no sentence's also between Latin letters. Years are not joined: `1932–2015` is a life. */
  #isJoint(point: number, end: number): boolean {
    const right = this.#peek(end);
    const digits = isDigitCode(this.#left) && isDigitCode(right);
    if (digits) return !isYear(this.#text, end - 2) || !isYearAfter(this.#text, end);
    return point !== LENGTH_MARK && point !== EM_DASH && isLatin(this.#left) && isLatin(right);
  }

  #write(start: number, end: number, folded: string): number {
    this.#out.replace(start, end, folded);
    this.#left = folded.charCodeAt(folded.length - 1);
    return end;
  }

  /**
   * Takes in what follows a visible character and is drawn onto it or not seen at all. Marks on a Latin character go and their
   * place belongs to it, so that no span leaves them behind; invisible characters go beside Latin ones, unless foreign text follows.
   */
  #foldGap(start: number, end: number): number {
    const text = this.#text;
    let gapEnd = end;
    let marksEnd = end;
    let marks = 0;
    while (gapEnd < text.length) {
      const point = text.codePointAt(gapEnd)!;
      const kind = this.#classOf(point);
      if (kind !== INVISIBLE && kind !== COMBINING) break;
      gapEnd += point > 0xffff ? 2 : 1;
      if (kind === COMBINING) {
        marks++;
        marksEnd = gapEnd;
      }
    }
    if (gapEnd === end) return end;
    const latin = isLatin(this.#left);
    if (latin && marks > 0) {
      const composed = marks === 1 && marksEnd === end + 1 && this.#out.at <= start ? this.#compose(start, marksEnd) : undefined;
      if (composed !== undefined) this.#out.replace(start, marksEnd, composed);
      else if (this.#out.at <= start) this.#out.replace(start, marksEnd, text.slice(start, end));
      else this.#out.extend(marksEnd);
    } else marksEnd = end;
    if (gapEnd > marksEnd) {
      const right = this.#rightOf(gapEnd);
      const joins = latin ? isLatin(right) || isBlank(right) : isBlank(this.#left) && isLatin(right);
      if (joins) this.#out.replace(marksEnd, gapEnd, '');
    }
    return gapEnd;
  }

  /** `e` with an acute accent is a letter of a name, not a disguise: the one character it is. Not inside an address. */
  #compose(start: number, end: number): string | undefined {
    if (this.#hasAt(start)) return undefined;
    const composed = this.#text.slice(start, end).normalize('NFC');
    return composed.length === 1 ? composed : undefined;
  }

  /** Does the blank-separated token around `at` hold an `@` or something that looks like one? */
  #hasAt(at: number): boolean {
    if (at >= this.#tokenEnd) {
      const text = this.#text;
      let end = at;
      // Look back as well: the token may have begun before anything asked about it.
      let begin = at;
      while (begin > 0 && at - begin < FURTHEST_BACK && !this.#ends(text.charCodeAt(begin - 1))) begin--;
      let found = false;
      for (let i = begin; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (this.#ends(code)) break;
        if (code === 0x40 || code === 0xff20 || code === 0xfe6b) found = true;
        end = i + 1;
      }
      this.#tokenEnd = Math.max(end, at + 1);
      this.#tokenHasAt = found;
    }
    return this.#tokenHasAt;
  }

  #ends(code: number): boolean {
    return code <= 32 || code === 0xfdd0 || this.#tables.classes[code] === SPACE;
  }

  /** What the next visible character after `from` will be read as (its first unit), 0 at the end. */
  #peek(from: number): number {
    const text = this.#text;
    let at = from;
    while (at < text.length) {
      const point = text.codePointAt(at)!;
      const kind = this.#classOf(point);
      if (kind !== INVISIBLE && kind !== COMBINING) break;
      at += point > 0xffff ? 2 : 1;
    }
    return this.#rightOf(at);
  }

  #rightOf(at: number): number {
    if (at >= this.#text.length) return 0;
    const point = this.#text.codePointAt(at)!;
    const kind = this.#classOf(point);
    if (kind === LOOK_ALIKE) {
      if (at >= this.#judgedTo) this.#judgeWord(at);
      return this.#foldsWord ? this.#tables.reading(point).charCodeAt(0) : point;
    }
    if (kind === HAN_DIGIT) {
      if (at >= this.#hanEnd) this.#countHan(at);
      return this.#foldsHan ? this.#tables.reading(point).charCodeAt(0) : point;
    }
    return kind === PLAIN || kind === DIGIT || kind === AT || kind === SYMBOL_WORD
      ? point
      : this.#tables.reading(point).charCodeAt(0);
  }

  /**
   * A word folds when all its foreign letters look Latin, and it also has real Latin ones, is part of an address, or is a
   * number with capitals as some identity documents are.
   */
  #judgeWord(at: number): void {
    const text = this.#text;
    let begin = at;
    while (begin > 0 && at - begin < FURTHEST_BACK && this.#isInWord(text.charCodeAt(begin - 1))) begin--;
    let latin = 0;
    let digits = 0;
    let foreign = 0;
    let small = 0;
    let hex = true;
    let end = begin;
    while (end < text.length) {
      const point = text.codePointAt(end)!;
      const kind = this.#classOf(point);
      if (kind === DIGIT || kind === FOLD_DIGIT) digits++;
      else if (kind === FOLD_LETTER) latin++;
      else if (kind === LOOK_ALIKE) {
        const reading = this.#tables.reading(point);
        if (reading > 'Z') small++;
        if (reading > 'f' || (reading > 'F' && reading < 'a')) hex = false;
      } else if (kind === PLAIN) {
        if (isAsciiAlphanumeric(point)) latin++;
        else if (isForeignLetter(point)) foreign++;
        else break;
      } else if (kind !== INVISIBLE && kind !== COMBINING) break;
      end += point > 0xffff ? 2 : 1;
    }
    this.#judgedTo = Math.max(end, at + 1);
    this.#foldsWord =
      foreign === 0 &&
      (latin > 0 || this.#isPartOfNumber(digits, small) || this.#hasAt(at) || (hex && isBetweenColons(text, begin, end)));
    if (this.#foldsWord && latin + digits > 0) this.#mixed = true;
  }

  /** `Х054` among other groups of figures, `АВNА` behind a group of two scripts: capitals only. */
  #isPartOfNumber(digits: number, small: number): boolean {
    if (small > 0) return false;
    if (digits >= FEWEST_DIGITS || (digits === 0 && this.#mixed)) return true;
    return digits > 0 && hasDigits(this.#text, FEWEST_IN_NUMBER);
  }

  #isInWord(code: number): boolean {
    const kind = this.#tables.classes[code]!;
    if (kind === PLAIN) return isAsciiAlphanumeric(code) || isForeignLetter(code);
    return (
      kind === DIGIT ||
      kind === FOLD_DIGIT ||
      kind === FOLD_LETTER ||
      kind === LOOK_ALIKE ||
      kind === INVISIBLE ||
      kind === COMBINING
    );
  }

  #countHan(at: number): void {
    const { classes } = this.#tables;
    const text = this.#text;
    let begin = at;
    while (begin > 0 && at - begin < FURTHEST_BACK && isNumeral(classes[text.charCodeAt(begin - 1)]!)) begin--;
    let numerals = 0;
    let han = 0;
    let last = 0;
    let even = 0;
    let end = begin;
    for (let i = begin; i < text.length; ) {
      const code = text.charCodeAt(i);
      const kind = classes[code]!;
      if (!isNumeral(kind)) {
        if (i !== end || !(kind === SPACE || kind === DASH || code === 32 || code === 45)) break;
        i++;
        continue;
      }
      const value = kind === DIGIT ? code - 48 : Number(this.#tables.reading(code));
      if (numerals > 0 && Math.abs(value - last) === 1) even++;
      last = value;
      numerals++;
      if (kind === HAN_DIGIT) han++;
      end = ++i;
    }
    this.#hanEnd = Math.max(end, at + 1);
    // `一二三四五六七` is counting, not a number that someone has.
    this.#foldsHan = numerals >= FEWEST_NUMERALS && han >= FEWEST_HAN_DIGITS && even < numerals - 2;
  }

  /** `john 艾特 example 点 com`: only between Latin letters or digits, one blank allowed on each side. */
  #foldSymbolWord(at: number): number {
    const text = this.#text;
    const entry = symbolWordAt(text, at);
    if (entry === undefined) return at;
    const end = at + entry[0].length;
    const before = text.charCodeAt(at - 1) === 32 ? at - 1 : at;
    const after = text.charCodeAt(end) === 32 ? end + 1 : end;
    const left = before < at ? text.charCodeAt(before - 1) : this.#left;
    if (!isAsciiAlphanumeric(left) || !isAsciiAlphanumeric(this.#rightOf(after))) return at;
    if (this.#out.at > before) return at;
    return this.#write(before, after, entry[1]);
  }
}

/** Letters of other scripts make a word foreign; general punctuation, symbols and emoji end it. */
function isForeignLetter(point: number): boolean {
  return point >= 0xc0 && point < 0xd800 && (point < 0x2000 || point >= 0x2c00) && (point < 0x3000 || point > 0x3040);
}

/** A group of an IPv6 address: `а8` beside a colon. */
function isBetweenColons(text: string, start: number, end: number): boolean {
  return (
    text.charCodeAt(start - 1) === 0x3a &&
    (text.charCodeAt(end) === 0x3a || isDigitCode(text.charCodeAt(start - 2)) || text.charCodeAt(start - 2) === 0x3a)
  );
}

/** Do four digits that begin with 1 or 2, and no more, end at `last`? */
function isYear(text: string, last: number): boolean {
  for (let i = 0; i < 4; i++) if (!isDigitCode(text.charCodeAt(last - i))) return false;
  const first = text.charCodeAt(last - 3);
  return (first === 0x31 || first === 0x32) && !isDigitCode(text.charCodeAt(last - 4));
}

/** Do two digits or another year, and no more, stand at `first`? */
function isYearAfter(text: string, first: number): boolean {
  let end = first;
  while (end < first + 5 && isDigitCode(text.charCodeAt(end))) end++;
  return end === first + 2 || (end === first + 4 && isYear(text, end - 1));
}

function hasDigits(text: string, fewest: number): boolean {
  let digits = 0;
  for (let i = 0; i < text.length && digits < fewest; i++) if (isDigitCode(text.charCodeAt(i))) digits++;
  return digits >= fewest;
}

function isNumeral(kind: number): boolean {
  return kind === HAN_DIGIT || kind === DIGIT || kind === FOLD_DIGIT;
}

function isDigitCode(code: number): boolean {
  return code > 47 && code < 58;
}
