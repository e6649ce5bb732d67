import { base64Value, decodeBase64 } from '../core/base64.js';
import { isAlphanumeric } from '../core/characters.js';
import { views } from '../core/through-views.js';
import type { TextView } from '../core/types.js';
import { FoldBuilder } from './fold-builder.js';
import { hexPair, utf8Length, utf8Point } from './utf8.js';

/** Charset names are at most this long (RFC 2978 §2.3); names of parameters rarely longer. */
const LONGEST_NAME = 40;

/**
 * Decodes quoted-printable (RFC 2045 §6.7) and encoded words (RFC 2047: `=?utf-8?Q?…?=`, `=?utf-8?B?…?=`). A `=XX` counts only
 * where it stands for a sign, a blank or a character beyond ASCII, or beside another one: `?t=30m` is a parameter. O(n).
 *
 * @example
 * ```ts
 * mimeEncoding().fold('john=40example.com')?.text // 'john@example.com'
 * mimeEncoding().fold('=?utf-8?B?am9obkBleGFtcGxlLmNvbQ==?=')?.text // 'john@example.com'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function mimeEncoding(): TextView {
  return {
    id: 'mime-encoding',
    reach: { before: 0, after: 128 },
    evidence: 'mime-encoded',
    confidence: 0.98,
    brings: { views },
    characters: '=',
    fold(text) {
      const out = new FoldBuilder(text);
      for (let at = text.indexOf('='); at >= 0; at = text.indexOf('=', at)) {
        at = text.charCodeAt(at + 1) === 0x3f ? decodeWord(text, at, out) : decodeQuoted(text, at, out);
      }
      return out.finish();
    },
  };
}

/** Decodes the run of `=XX` that starts at `at`; answers where to go on. */
function decodeQuoted(text: string, at: number, out: FoldBuilder): number {
  const lineEnd = softLineEnd(text, at);
  if (lineEnd > at) {
    out.replace(at, lineEnd, '');
    return lineEnd;
  }
  const bytes: number[] = [];
  let end = at;
  for (let byte = 0; text.charCodeAt(end) === 0x3d; end += 3) {
    byte = hexPair(text, end + 1);
    if (byte < 0) break;
    bytes.push(byte);
  }
  if (bytes.length === 0) return at + 1;
  const alone = bytes.length === 1 && (isAlphanumeric(bytes[0]!) || isParameter(text, at) || TOKEN.test(text.slice(at, at + 17)));
  if (!alone) writeBytes(bytes, at, out);
  return end;
}

/** `JSESSIONID=25B139A5C4D8E7F6`: sixteen letters and digits behind the sign, many of them digits, are no mail's. */
const TOKEN = /^=(?=(?:[a-z]*\d){5})[a-z\d]{16}/i;

/** `?id=2051…`: is the equals sign one behind a parameter's name? */
function isParameter(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < LONGEST_NAME; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x3f || code === 0x26 || code === 0x23) return i < at - 1;
    if (!isAlphanumeric(code) && code !== 0x5f && code !== 0x2d) return false;
  }
  return false;
}

/** `=` at a line's end joins it with the next one. */
function softLineEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === 10) return at + 2;
  return next === 13 && text.charCodeAt(at + 2) === 10 ? at + 3 : at;
}

/**
 * Writes bytes that stand three units apart from `at` on, each character over its own escapes. What is no UTF-8 and no text stays:
 * `?v=c5uJ` is a parameter.
 */
function writeBytes(bytes: readonly number[], at: number, out: FoldBuilder): void {
  for (let i = 0; i < bytes.length; ) {
    const point = utf8Point(bytes, i, bytes.length);
    const length = point < 0 ? 1 : utf8Length(point);
    if (point >= 32 || point === 9 || point === 10 || point === 13) {
      out.replace(at + i * 3, at + (i + length) * 3, String.fromCodePoint(point));
    }
    i += length;
  }
}

/** Decodes the encoded word at `at`, or answers the next place to look. */
function decodeWord(text: string, at: number, out: FoldBuilder): number {
  const charsetEnd = text.indexOf('?', at + 2);
  if (charsetEnd < 0 || charsetEnd - at > LONGEST_NAME) return at + 2;
  const encoding = text.charCodeAt(charsetEnd + 1) | 32;
  if (text.charCodeAt(charsetEnd + 2) !== 0x3f || (encoding !== 0x71 && encoding !== 0x62)) return at + 2;
  const from = charsetEnd + 3;
  let to = from;
  while (to < text.length && text.charCodeAt(to) !== 0x3f && text.charCodeAt(to) > 32) to++;
  if (to === from || text.charCodeAt(to) !== 0x3f || text.charCodeAt(to + 1) !== 0x3d) return at + 2;
  const utf8 = (text.charCodeAt(at + 2) | 32) === 0x75;
  const end = to + 2;
  const written = encoding === 0x71 ? decodeQ(text, at, from, to, end, utf8, out) : decodeB(text, at, from, to, end, utf8, out);
  return written ? joinWords(text, end, out) : at + 2;
}

/** Blanks between two encoded words are no part of the text (RFC 2047 §6.2). */
function joinWords(text: string, end: number, out: FoldBuilder): number {
  let next = end;
  while (next < text.length && text.charCodeAt(next) <= 32) next++;
  if (next === end || !text.startsWith('=?', next)) return end;
  out.replace(end, next, '');
  return next;
}

/** The first and the last character take the wrapper with them, so that a value that fills the word goes with it. */
function decodeQ(text: string, start: number, from: number, to: number, end: number, utf8: boolean, out: FoldBuilder): boolean {
  const bytes: number[] = [];
  for (let i = from; i < to; ) {
    const code = text.charCodeAt(i);
    let length = 1;
    let decoded = code === 0x5f ? ' ' : text[i]!;
    if (code === 0x3d) {
      bytes.length = 0;
      for (let at = i; bytes.length < 4 && at < to && text.charCodeAt(at) === 0x3d; at += 3) {
        const byte = hexPair(text, at + 1);
        if (byte < 0) break;
        bytes.push(byte);
      }
      if (bytes.length > 0) {
        const point = utf8 ? utf8Point(bytes, 0, bytes.length) : -1;
        length = 3 * (point < 0 ? 1 : utf8Length(point));
        decoded = String.fromCodePoint(point < 0 ? bytes[0]! : point);
      }
    }
    const first = i === from ? start : i;
    const last = i + length >= to ? end : i + length;
    out.replace(first, last, decoded);
    i += length;
  }
  return true;
}

function decodeB(text: string, start: number, from: number, to: number, end: number, utf8: boolean, out: FoldBuilder): boolean {
  let digits = to;
  while (digits > from && text.charCodeAt(digits - 1) === 0x3d) digits--;
  for (let i = from; i < digits; i++) if (base64Value(text.charCodeAt(i)) < 0) return false;
  const bytes = decodeBase64(text, from, digits);
  let decoded = '';
  for (let i = 0; i < bytes.length; ) {
    const point = utf8 ? utf8Point(bytes, i, bytes.length) : -1;
    decoded += String.fromCodePoint(point < 0 ? bytes[i]! : point);
    i += point < 0 ? 1 : utf8Length(point);
  }
  out.replace(start, end, decoded);
  return true;
}
