import { BARRIER_CODE, isAlphanumeric, isAsciiLetter, isDigit, isLineEnd, isSpace, lowerUnit } from './characters.js';
import { endsItsLine, isBareLabel, labelLine, lineStart } from './line.js';
import { insideUrl } from './surroundings.js';
import type { Scan } from './types.js';
import { isOneOf, isWordAt } from './words.js';

/** How a keyword is tied to its value: `sign` by ":" or "=", `verb` by "is" in some language, `none` by standing before it. */
export type Link = 'sign' | 'verb' | 'none';

/** The value that a keyword names. */
export interface KeyedValue {
  readonly start: number;
  readonly end: number;
  readonly link: Link;
  readonly quoted: boolean;
}

/** "is" where it ties a keyword to its value: en, fr, es/pt, it, de, nl, pl, sv/da/no, id, vi, ru (это), tr (olarak). */
const VERBS = [
  'is',
  'was',
  'est',
  'es',
  'é',
  'è',
  'ist',
  'lautet',
  'jest',
  'är',
  'er',
  'adalah',
  'là',
  'это',
  'to',
  'olarak',
  'हे',
  'है',
];
/** Words between a keyword and its sign or value that say nothing: "number", "no.", "nr", "kata sandi saya", "kullanıcı adım". */
const FILLERS = [
  'number',
  'no',
  'num',
  'nr',
  'nummer',
  'numero',
  'número',
  'numéro',
  'id',
  'code',
  'value',
  'key',
  'token',
  'saya',
  'adı',
  'adım',
];
/** What a keyword is for: "password for the guest room is …", "mot de passe du wifi : …". */
const PREPOSITIONS = [
  'for',
  'to',
  'of',
  'on',
  'de',
  'du',
  'del',
  'do',
  'da',
  'para',
  'pour',
  'per',
  'für',
  'zum',
  'voor',
  'van',
  'till',
];
/** Words between such a preposition and the verb or sign. */
const MOST_WORDS = 4;
/** Blanks allowed before and after the sign: forms pad with several. */
const MAX_BLANKS = 24;

function skipBlanks(text: string, at: number, lines: boolean): number {
  const stop = Math.min(text.length, at + MAX_BLANKS);
  let i = at;
  while (i < stop) {
    const code = text.charCodeAt(i);
    if (!isSpace(code) && !(lines && isLineEnd(code))) break;
    i++;
  }
  return i;
}

function isQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 96 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f);
}

function letterEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && i - at < 12) {
    const code = text.charCodeAt(i);
    if (!isAsciiLetter(code) && (code < 0xc0 || code > 0x24f) && (code < 0x400 || code > 0x97f)) break;
    i++;
  }
  return i;
}

/** One of `:` `=` `:=` `=>` `->` `→`, the full-width ones, and the `>` that closes a tag, at `at`: how many units it takes, else 0. */
function signLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === 58 || code === 0xff1a) return next === 61 ? 2 : 1;
  if (code === 61 || code === 0xff1d) return next === 62 || next === 61 ? 2 : 1;
  if (code === 45) return next === 62 ? 2 : 0;
  return code === 0x2192 || (code === 62 && !isSpace(text.charCodeAt(at - 1))) ? 1 : 0;
}

/** What ends an unquoted value, wherever it stands. */
function endsValue(code: number): boolean {
  return isSpace(code) || isLineEnd(code) || code === BARRIER_CODE || code === 34 || code === 60 || code === 62 || code === 96;
}

/**
 * Reads the value that follows a keyword ending at `at`: over a closing quote or bracket, "number" and the like, ":" or "=" or "is", an
 * opening quote. Undefined when nothing follows, or more than `longest` units. O(longest).
 */
export function readKeyedValue(text: string, at: number, longest: number): KeyedValue | undefined {
  let i = at;
  let link: Link = 'none';
  let code = text.charCodeAt(i);
  while (i < at + 2 && (isQuote(code) || code === 93 || code === 41)) code = text.charCodeAt(++i);
  // "**Password:** x": the stars of Markdown.
  if (code === 42 && text.charCodeAt(i + 1) === 42) i += 2;
  const tie = tieBeyond(text, i);
  if (tie > 0) {
    i = tie;
    // Whatever it is tied by: "password for beginners: a guide".
    link = 'verb';
  }
  for (let step = 0; step < 4 && link === 'none'; step++) {
    i = skipBlanks(text, i, false);
    code = text.charCodeAt(i);
    if (code === 35) i++;
    const sign = signLength(text, i);
    if (sign > 0) {
      i += sign;
      link = 'sign';
      break;
    }
    const end = letterEnd(text, i);
    if (end === i || isAlphanumeric(text.charCodeAt(end))) break;
    if (isOneOf(text, i, end, VERBS)) {
      // "mon mot de passe est le soleil75".
      i = text.startsWith(' le ', end) ? end + 3 : end;
      // "is: x" is a sign all the same.
      const colon = signLength(text, skipBlanks(text, i, false));
      if (colon > 0) i = skipBlanks(text, i, false) + colon;
      link = colon > 0 ? 'sign' : 'verb';
    } else if (isOneOf(text, i, end, FILLERS)) {
      i = end;
      if (text.charCodeAt(i) === 46) i++;
    } else break;
  }
  if (link === 'sign' && text.charCodeAt(i) === 42 && text.charCodeAt(i + 1) === 42) i += 2;
  const below = link === 'none' && isLineEnd(text.charCodeAt(i));
  if (below) {
    i = valueBelow(text, at, i);
    if (i < 0) return undefined;
    link = 'verb';
  }
  const tight = link === 'sign' && !isSpace(text.charCodeAt(i));
  const query = tight && text.charCodeAt(i - 1) === 61;
  i = skipBlanks(text, i, link === 'sign');
  code = text.charCodeAt(i);
  if (isQuote(code)) {
    const close = code === 0xab ? 0xbb : code === 0x201c || code === 0x201e ? 0x201d : code === 0x2018 ? 0x2019 : code;
    const start = i + 1;
    const stop = Math.min(text.length, start + longest + 1);
    for (let end = start; end < stop; end++) {
      const unit = text.charCodeAt(end);
      if (isLineEnd(unit) || unit === BARRIER_CODE) break;
      if (unit === close || (close === 0x201d && unit === 0x201c))
        return end > start ? { start, end, link, quoted: true } : undefined;
    }
    i = start;
  }
  const start = i;
  const stop = Math.min(text.length, start + longest + 1);
  let end = start;
  let parameter: boolean | undefined;
  while (end < stop) {
    code = text.charCodeAt(end);
    // Most of a value is letters and digits, which end nothing.
    if (isAlphanumeric(code)) {
      end++;
      continue;
    }
    if (endsValue(code)) break;
    // Cameras part theirs with an underscore: `password=x_channel=1`.
    if (end > start && (parts(code) || (query && code === 95)) && startsKey(text, end + 1)) break;
    // In a query string "&" and ";" part the pairs, with or without a value, and "#" the fragment; elsewhere they may belong to a password.
    if (query && (code === 38 || code === 59 || code === 35)) {
      parameter ??= isParameter(text, at);
      if (parameter) break;
    }
    end++;
  }
  if (end - start > longest) return undefined;
  while (end > start && isTrailing(text.charCodeAt(end - 1))) end--;
  // "password / forgot yours?": below a label stands the value alone, or one that no word looks like.
  if (below && !endsItsLine(text, end) && makeupOf(text, start, end).digits === 0) return undefined;
  return end > start ? { start, end, link, quoted: false } : undefined;
}

/** Over the dash or underscore that ties a value to its keyword in the name of a file or folder: `MRN-00482913.mp4`, `MRN_00482913/`. */
export function overDash(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return (code === 45 || code === 95) && isAlphanumeric(text.charCodeAt(at + 1)) ? at + 1 : at;
}

/** Over a preposition and the few words of what the keyword is for: the end of the verb or sign behind them, or 0. */
function tieBeyond(text: string, at: number): number {
  let i = skipBlanks(text, at, false);
  let end = letterEnd(text, i);
  if (end === i || !isOneOf(text, i, end, PREPOSITIONS)) return 0;
  for (let words = 0; words <= MOST_WORDS; words++) {
    i = skipBlanks(text, end, false);
    const sign = words > 0 ? signLength(text, i) : 0;
    // `at https://…`
    if (sign > 0) return text.startsWith('//', i + 1) ? 0 : i + sign;
    end = letterEnd(text, i);
    if (end === i || isAlphanumeric(text.charCodeAt(end))) return 0;
    // A verb of one language is a preposition of another: `to`.
    if (words > 0 && isOneOf(text, i, end, VERBS) && !isOneOf(text, i, end, PREPOSITIONS)) return end;
  }
  return 0;
}

/**
 * Where the value begins that stands on the line below a keyword which ends its own line at `lineEnd`; -1 where the keyword's line is more than a label.
 */
function valueBelow(text: string, keywordEnd: number, lineEnd: number): number {
  const start = skipBlanks(text, lineEnd, true);
  const label = labelLine(text, lineStart(text, start), start);
  if (label === undefined || label[0] >= keywordEnd || keywordEnd > label[1]) return -1;
  return isBareLabel(text, label[0], keywordEnd, 1) ? start : -1;
}

/** Is the key whose name ends at `at` a parameter of a URL: behind "?" or "&", or in the path or query of one? */
function isParameter(text: string, at: number): boolean {
  let i = at;
  while (i > 0 && at - i < LONGEST_KEY && isKeyUnit(text.charCodeAt(i - 1))) i--;
  const before = text.charCodeAt(i - 1);
  return before === 63 || before === 38 || insideUrl(text, at);
}

/** Comma, semicolon, bar, ampersand: what parts one pair of a list from the next. */
function parts(code: number): boolean {
  return code === 44 || code === 59 || code === 124 || code === 38;
}

/** Longest name of a key that is read. */
const LONGEST_KEY = 24;

/** Does a name and ":" or "=" stand here: `phone=`, `e-mail:`? */
function startsKey(text: string, at: number): boolean {
  let i = at;
  while (i - at < LONGEST_KEY && isKeyUnit(text.charCodeAt(i))) i++;
  const code = text.charCodeAt(i);
  return i > at && isAsciiLetter(text.charCodeAt(at)) && (code === 61 || code === 58);
}

function isKeyUnit(code: number): boolean {
  return isAlphanumeric(code) || code === 95 || code === 45;
}

/** Punctuation of the sentence, not of the value. */
function isTrailing(code: number): boolean {
  return (
    code === 44 ||
    code === 46 ||
    code === 59 ||
    code === 58 ||
    code === 41 ||
    code === 93 ||
    code === 125 ||
    code === 39 ||
    code === 0x3002
  );
}

/**
 * For scripts that write no spaces: does the text before `start` end with one of these keywords, over blanks, a sign, a quote and one
 * copula (是 为 は 는 은 이 가 คือ)? Asked about values only, so it costs nothing where no such script stands. O(longest keyword).
 */
export function unspacedKeyBefore(text: string, start: number, keywords: readonly string[]): boolean {
  let i = start;
  let copulas = 1;
  const stop = Math.max(0, start - 12);
  while (i > stop) {
    const code = text.charCodeAt(i - 1);
    if (isSpace(code) || isLineEnd(code) || isQuote(code) || code === 58 || code === 61 || code === 0xff1a || code === 0xff1d)
      i--;
    else if (copulas > 0 && '是为為はがは는은이가'.includes(text[i - 1]!)) {
      copulas--;
      i--;
    } else break;
  }
  if (i === 0 || text.charCodeAt(i - 1) < 0xe00) return false;
  for (const keyword of keywords) if (text.startsWith(keyword, i - keyword.length) && i >= keyword.length) return true;
  return false;
}

/**
 * Is the whole text one value without blanks, named by what the scanner was told stands before it (a field's name)? A query of several
 * words ends the look at its first blank.
 */
export function isHintedValue(scan: Scan, topic: string, shortest: number, longest: number): boolean {
  const { text } = scan;
  const { length } = text;
  if (length < shortest || length > longest || text.includes(' ')) return false;
  return scan.near(topic, 0, length) === 2 && !isPlaceholder(text, 0, length);
}

/** What a value is made of. */
export interface Makeup {
  readonly length: number;
  readonly digits: number;
  readonly lower: number;
  readonly upper: number;
  /** Everything that is no ASCII letter or digit. */
  readonly others: number;
  /** Different characters, case folded; symbols may count as one with a letter. */
  readonly distinct: number;
  /** How often a letter and a digit stand side by side: random text changes all the time, "windows10" once. */
  readonly changes: number;
}

/** Counts the kinds of characters of `[start, end)`. */
export function makeupOf(text: string, start: number, end: number): Makeup {
  let digits = 0;
  let lower = 0;
  let upper = 0;
  let changes = 0;
  let distinct = 0;
  let low = 0;
  let high = 0;
  let before = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = isDigit(code) ? 1 : isAsciiLetter(code) ? 2 : 0;
    if (kind === 1) digits++;
    else if (kind === 2) {
      if (code >= 97) lower++;
      else upper++;
    }
    if (kind + before === 3) changes++;
    before = kind;
    const bit = lowerUnit(code) & 63;
    if (bit < 32 ? (low >>> bit) & 1 : (high >>> (bit - 32)) & 1) continue;
    distinct++;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit - 32);
  }
  return { length: end - start, digits, lower, upper, others: end - start - digits - lower - upper, distinct, changes };
}

/**
 * Reads like the output of a random generator: at least `shortest` characters of the base64url alphabet (`+`, `/`, `=`, `.`, `%`, `:` too), letters and digits
 * mixed, many of them different. A word, a slug, a version, a date or "xxxxxxxx" does not.
 */
export function looksRandom(text: string, start: number, end: number, shortest: number): boolean {
  if (end - start < shortest) return false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isAlphanumeric(code) && !'-_+/=.%:~'.includes(text[i]!)) return false;
  }
  const { length, digits, lower, upper, others, distinct, changes } = makeupOf(text, start, end);
  if (digits < 2 || lower + upper < 2 || distinct < 8 || others * 4 > length) return false;
  // Sixteen random hexadecimal digits change kind seven times on average, base62 five times.
  return changes >= 3 || (lower > 1 && upper > 1 && changes >= 2);
}

/** A stand-in that documentation and forms show where the value goes: stars, `<…>`, `${…}`, "null", "required", one character over and over. */
export function isPlaceholder(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const length = end - start;
  if (
    first === 60 ||
    first === 123 ||
    first === 91 ||
    first === BARRIER_CODE ||
    (first === 36 && text.charCodeAt(start + 1) === 123)
  )
    return true;
  let same = true;
  for (let i = start + 1; i < end && same; i++) same = text.charCodeAt(i) === first;
  if (same && (length < 3 || !isDigit(first))) return true;
  return length < 16 && isOneOf(text, start, end, PLACEHOLDERS);
}

/** Is the value one of its own keywords, parted by "|": a form's label (`login.password=Passwort`) or a program's variable (`login: $login`, `= password;`)? */
export function isLabel(text: string, start: number, end: number, keywords: string): boolean {
  return keywords.split('|').includes(
    text
      .slice(start, end)
      .replace(/[$;)!]/g, '')
      .toLowerCase(),
  );
}

const PLACEHOLDERS = [
  'null',
  'none',
  'nil',
  'undefined',
  'true',
  'false',
  'yes',
  'no',
  'string',
  'required',
  'optional',
  'protected',
  'your',
  'yours',
  'here',
  'example',
  'redacted',
  'hidden',
  'value',
  'text',
  'empty',
  'n/a',
  'na',
  'tbd',
  'todo',
  'changeme',
  'xxx',
];

const DASHED_WORDS = /^\p{L}+(?:-\p{L}+){0,2}$/u;

/** Nothing but letters, in one word or in up to three joined by dashes: "two-factor", "fête". Four and more make a passphrase. */
export function areDashedWords(text: string, start: number, end: number): boolean {
  return DASHED_WORDS.test(text.slice(start, end));
}

/** `--password=PASS`, `--user-name=USER_NAME`: a command's description names the value in capitals (POSIX 12.1, GNU `--help`). */
export function isMetavariable(text: string, keyword: number, { start, end }: KeyedValue): boolean {
  // The name of the option up to its last word: `--ftp-`, `[--`.
  const isOption = /(?:^|[\s[(|,])-[a-z-]*$/i.test(text.slice(Math.max(0, keyword - 32), keyword));
  return isOption && /^=\p{Lu}[\p{Lu}_-]+$/u.test(text.slice(start - 1, end));
}

/** Does one of the words stand before `start`, over a blank, "_" or "-"? */
export function followsWord(text: string, start: number, words: readonly string[]): boolean {
  const gap = text.charCodeAt(start - 1);
  if (gap !== 32 && gap !== 95 && gap !== 45) return false;
  for (const word of words) {
    const from = start - 1 - word.length;
    if (from >= 0 && isWordAt(text, from, start - 1, word) && !isAlphanumeric(text.charCodeAt(from - 1))) return true;
  }
  return false;
}
