import { unitAt } from '../core/characters.js';
import { views } from '../core/through-views.js';
import type { TextView } from '../core/types.js';
import { FoldBuilder } from './fold-builder.js';
import { hexNumber, hexPair, utf8Length, utf8Point } from './utf8.js';

/** Plus signs between words of one token before they are read as the blanks of a form-encoded query. */
const FEWEST_PLUSES = 2;

/** `=call+4155550132`: one plus sign in a parameter, a word before and a long number behind it, which is no address. */
const BEFORE_NUMBER = /=[^=&@]{0,64}[a-z]\+\d{7,15}(?![\d@]|\w*@)/i;

/** Digits between the plus signs, on average, that are no arithmetic any more. */
const LONGEST_OPERAND = 3;

/**
 * Percent-decodes (RFC 3986 §2.1; bytes as UTF-8, a lone byte of ISO 8859-1 as such, and the old `%uXXXX`), and reads `+` as a
 * blank where it is used as one (`application/x-www-form-urlencoded`). Text encoded more than once loses all
 * its layers but one, and the scanner folds it again. O(n).
 *
 * @example
 * ```ts
 * percentEncoding().fold('q=john%40example.com')?.text // 'q=john@example.com'
 * percentEncoding().fold('100% cotton') // undefined
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function percentEncoding(): TextView {
  return {
    id: 'percent-encoding',
    reach: { before: 64, after: 64 },
    evidence: 'percent-encoded',
    confidence: 0.99,
    brings: { views },
    characters: '%+',
    fold(text) {
      const out = new FoldBuilder(text);
      let at = 0;
      while (at < text.length) {
        const code = unitAt(text, at);
        if (code === 0x25) at = decodeEscapes(text, at, out);
        else if (code === 0x2b) at = foldPluses(text, at, out);
        else at++;
      }
      return out.finish();
    },
  };
}

/** Decodes the escapes that start at `at`, one character after another. */
function decodeEscapes(text: string, at: number, out: FoldBuilder): number {
  const unit = text.charCodeAt(at + 1) | 32;
  if (unit === 0x75) {
    const code = hexNumber(text, at + 2, 4);
    if (code < 0) return at + 2;
    out.replace(at, at + 6, String.fromCharCode(code));
    return at + 6;
  }
  // `%25252540`: however often the sign itself was encoded, one is left.
  let doubled = at + 1;
  while (text.charCodeAt(doubled) === 0x32 && text.charCodeAt(doubled + 1) === 0x35 && hexPair(text, doubled + 2) >= 0)
    doubled += 2;
  if (doubled > at + 1) {
    out.replace(at, doubled, '%');
    return doubled + 2;
  }
  const bytes: number[] = [];
  // A UTF-8 sequence has at most four bytes.
  while (bytes.length < 4 && text.charCodeAt(at + bytes.length * 3) === 0x25) {
    const byte = hexPair(text, at + bytes.length * 3 + 1);
    if (byte < 0) break;
    bytes.push(byte);
  }
  if (bytes.length === 0) return at + 1;
  const point = utf8Point(bytes, 0, bytes.length);
  // C1 controls are no text in any encoding.
  const latin1 = point < 0 && bytes[0]! >= 0xa0;
  if (point < 0 && !latin1) return at + 3;
  const end = at + 3 * (latin1 ? 1 : utf8Length(point));
  out.replace(at, end, String.fromCodePoint(latin1 ? bytes[0]! : point));
  return end;
}

/** Folds all plus signs of the token around the one at `at`, or none of them; answers where to go on. */
function foldPluses(text: string, at: number, out: FoldBuilder): number {
  let begin = at;
  while (begin > out.at && at - begin < 64 && !isBreak(text.charCodeAt(begin - 1))) begin--;
  let joins = 0;
  let letters = 0;
  let digits = 0;
  let end = begin;
  let query = false;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isBreak(code)) break;
    if (code === 0x3d) query = true;
    else if (code === 0x2b && isJoined(text, end)) joins++;
    else if ((code | 32) > 96 && (code | 32) < 123) letters++;
    else if (code > 47 && code < 58) digits++;
  }
  // `john+tag@example.com` has one and is an address, `1+2+3` is arithmetic.
  const blanks =
    (joins === 1 && query && BEFORE_NUMBER.test(text.slice(begin, end))) ||
    (joins >= FEWEST_PLUSES && (query || letters > 1 || digits >= LONGEST_OPERAND * (joins + 1)));
  let i = at;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === 0x2b && blanks) {
      out.replace(i, i + 1, ' ');
      i++;
    } else if (code === 0x25) i = decodeEscapes(text, i, out);
    else i++;
  }
  return i;
}

function isBreak(code: number): boolean {
  return code <= 32 || code === 0xfdd0;
}

/** Between two word characters or escapes. */
function isJoined(text: string, at: number): boolean {
  return isWord(text.charCodeAt(at - 1)) && isWord(text.charCodeAt(at + 1));
}

function isWord(code: number): boolean {
  const lower = code | 32;
  return (
    (lower > 96 && lower < 123) ||
    (code > 47 && code < 58) ||
    code === 0x25 ||
    code >= 0x80 ||
    code === 0x2e ||
    code === 0x3a ||
    code === 0x28 ||
    code === 0x29
  );
}
