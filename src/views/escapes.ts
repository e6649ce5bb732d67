import { views } from '../core/through-views.js';
import type { TextView } from '../core/types.js';
import { FoldBuilder } from './fold-builder.js';
import { hexNumber, hexPair, hexValue, utf8Length, utf8Point } from './utf8.js';

const BACKSLASH = 0x5c;

/** What a letter means after a backslash in JSON and the C family, as pairs. */
const LETTERS = 'n\nr\rt\tb\bf\fv\v';

/**
 * Undoes backslash escapes: `\uXXXX` (surrogate pairs as one character), `\u{…}`, `\xXX` (runs of bytes as UTF-8), octal `\100`,
 * `\n` and its like, and a backslash before punctuation. Escapes of escapes are undone at once. O(n).
 *
 * @example
 * ```ts
 * escapes().fold('john\\u0040example\\.com')?.text // 'john@example.com'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function escapes(): TextView {
  return {
    id: 'escapes',
    reach: { before: 0, after: 16 },
    evidence: 'escaped',
    confidence: 0.99,
    brings: { views },
    characters: '\\',
    fold(text) {
      const out = new FoldBuilder(text);
      for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) at = decodeEscape(text, at, at, out);
      return out.finish();
    },
  };
}

/** Decodes the escape whose backslash is at `at` and which begins at `from`; answers where to go on. */
function decodeEscape(text: string, from: number, at: number, out: FoldBuilder): number {
  const code = text.charCodeAt(at + 1);
  if (code === BACKSLASH) return decodeBackslashes(text, at, out);
  if (code === 0x75) return decodeUnicode(text, from, at, out);
  if (code === 0x78) return decodeBytes(text, from, at, out);
  if (code >= 0x30 && code <= 0x33) return decodeOctal(text, from, at, out);
  if (isPunctuation(code)) {
    out.replace(from, at + 2, text[at + 1]!);
    return at + 2;
  }
  const letter = LETTERS.indexOf(text[at + 1] ?? ' ');
  if (letter < 0 || letter % 2 === 1) return at + 1;
  out.replace(from, at + 2, LETTERS[letter + 1]!);
  return at + 2;
}

/** However often an escape was escaped, one backslash is left of it. Rows of them before anything else are no escapes. */
function decodeBackslashes(text: string, at: number, out: FoldBuilder): number {
  let end = at;
  while (text.charCodeAt(end) === BACKSLASH) end++;
  const code = text.charCodeAt(end);
  if (code === 0x75 || code === 0x78 || (code >= 0x30 && code <= 0x33) || isPunctuation(code))
    return decodeEscape(text, at, end - 1, out);
  return end;
}

function decodeUnicode(text: string, from: number, at: number, out: FoldBuilder): number {
  if (text.charCodeAt(at + 2) === 0x7b) {
    let end = at + 3;
    let point = 0;
    // Six digits are the most a code point needs; more are leading zeros at best.
    while (end < at + 11 && hexValue(text.charCodeAt(end)) >= 0) point = point * 16 + hexValue(text.charCodeAt(end++));
    if (end === at + 3 || text.charCodeAt(end) !== 0x7d || point > 0x10ffff) return at + 2;
    out.replace(from, end + 1, String.fromCodePoint(point));
    return end + 1;
  }
  const unit = hexNumber(text, at + 2, 4);
  if (unit < 0) return at + 2;
  if (unit >= 0xd800 && unit < 0xdc00 && text.charCodeAt(at + 6) === 0x5c && text.charCodeAt(at + 7) === 0x75) {
    const low = hexNumber(text, at + 8, 4);
    if (low >= 0xdc00 && low < 0xe000) {
      out.replace(from, at + 12, String.fromCharCode(unit, low));
      return at + 12;
    }
  }
  out.replace(from, at + 6, String.fromCharCode(unit));
  return at + 6;
}

function decodeBytes(text: string, from: number, at: number, out: FoldBuilder): number {
  const bytes: number[] = [];
  // A UTF-8 sequence has at most four bytes.
  for (let i = at; bytes.length < 4 && text.charCodeAt(i) === 0x5c && text.charCodeAt(i + 1) === 0x78; i += 4) {
    const byte = hexPair(text, i + 2);
    if (byte < 0) break;
    bytes.push(byte);
  }
  if (bytes.length === 0) return at + 2;
  const point = utf8Point(bytes, 0, bytes.length);
  const end = at + 4 * (point < 0 ? 1 : utf8Length(point));
  out.replace(from, end, String.fromCodePoint(point < 0 ? bytes[0]! : point));
  return end;
}

function decodeOctal(text: string, from: number, at: number, out: FoldBuilder): number {
  let code = 0;
  for (let i = at + 1; i < at + 4; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit < 8)) return at + 1;
    code = code * 8 + digit;
  }
  if (code < 32) return at + 1;
  out.replace(from, at + 4, String.fromCharCode(code));
  return at + 4;
}

function isPunctuation(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127);
}
