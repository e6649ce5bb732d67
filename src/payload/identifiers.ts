import { isDigit, isHex } from '../core/characters.js';
import type { Field } from './field.js';

const SPACE = 32;
const PLUS = 43;
const DASH = 45;
const DOT = 46;
const COLON = 58;
const LETTER_T = 84;
const LETTER_Z = 90;
const UNDERSCORE = 95;

/** Kinds of characters in an id. */
const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
const JOINER = 8;

/** RFC 9562: eight, four, four, four and twelve hexadecimal digits. */
const UUID_LENGTH = 36;
/** `2024-02-29T12:00Z` to `2024-02-29T12:00:00.123456789+01:00` (RFC 3339). */
const MIN_TIMESTAMP = 17;
const MAX_TIMESTAMP = 35;
const LEAP_SECOND = 60;
/** Nanoseconds. */
const MAX_FRACTION = 9;
/** YouTube's ids: the platform's own documentation gives no form, all of them are eleven letters of base64url. */
const VIDEO_ID_LENGTH = 11;
/** Stretches of one kind of character: a random id has seven on average, a name with a year behind it (`JaneDoe1984`) five. */
const MIN_TURNS = 6;

/** A row's own number, in the words that field names are read as. */
const ROW_NUMBER = 'order number';

/** Identifiers in which nothing looks personal by chance: a scanner that finds something here finds it by the field's name, or looks for such values. */
export const PLAIN_IDENTIFIERS: readonly string[] = [
  'c0ffee5e-b1ab-4bab-a1b2-f00dcafe0dad',
  '0e5b7c9d-3f2a-4e1b-9c8d-7a6f5e4d3c2b',
  '2024-02-29T12:34:56.789Z',
];

/**
 * Is the whole of `[start, end)` a machine's own: a UUID, a timestamp, or a video's id under a name for ids? What looks personal in such a text
 * does so by chance (in one UUID of two hundred), unless the field's name says that it is personal, which the caller knows.
 */
export function isIdentifier(text: string, start: number, end: number, { hint }: Field): boolean {
  const length = end - start;
  if (length < VIDEO_ID_LENGTH || length > UUID_LENGTH) return false;
  if (length === UUID_LENGTH) return isUuid(text, start);
  if (length >= MIN_TIMESTAMP && length <= MAX_TIMESTAMP) return isTimestamp(text, start, end);
  return length === VIDEO_ID_LENGTH && (hint.reference || hint.topic === ROW_NUMBER) && isVideoId(text, start);
}

function isUuid(text: string, start: number): boolean {
  return (
    text.charCodeAt(start + 8) === DASH &&
    text.charCodeAt(start + 13) === DASH &&
    text.charCodeAt(start + 18) === DASH &&
    text.charCodeAt(start + 23) === DASH &&
    isAllHex(text, start, start + 8) &&
    isAllHex(text, start + 9, start + 13) &&
    isAllHex(text, start + 14, start + 18) &&
    isAllHex(text, start + 19, start + 23) &&
    isAllHex(text, start + 24, start + UUID_LENGTH)
  );
}

function isAllHex(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isHex(text.charCodeAt(at))) return false;
  return true;
}

/** RFC 3339 with a time and a zone; seconds may be left out. */
function isTimestamp(text: string, start: number, end: number): boolean {
  if (
    text.charCodeAt(start + 4) !== DASH ||
    text.charCodeAt(start + 7) !== DASH ||
    text.charCodeAt(start + 13) !== COLON ||
    (text.charCodeAt(start + 10) !== LETTER_T && text.charCodeAt(start + 10) !== SPACE)
  )
    return false;
  if (digits(text, start, start + 4) < 0) return false;
  const month = digits(text, start + 5, start + 7);
  const day = digits(text, start + 8, start + 10);
  const hour = digits(text, start + 11, start + 13);
  const minute = digits(text, start + 14, start + 16);
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 24 || minute < 0 || minute > 59) return false;
  return isZone(text, afterSeconds(text, start + 16), end);
}

/** One past the seconds and their fraction, which may be left out; -1 where something else stands. */
function afterSeconds(text: string, at: number): number {
  if (text.charCodeAt(at) !== COLON) return at;
  const second = digits(text, at + 1, at + 3);
  if (second < 0 || second > LEAP_SECOND) return -1;
  if (text.charCodeAt(at + 3) !== DOT) return at + 3;
  const fraction = at + 4;
  let to = fraction;
  while (isDigit(text.charCodeAt(to))) to += 1;
  return to === fraction || to > fraction + MAX_FRACTION ? -1 : to;
}

/** `Z`, `+01:00` or `+0100`, and nothing behind it. */
function isZone(text: string, at: number, end: number): boolean {
  if (at < 0) return false;
  const sign = text.charCodeAt(at);
  if (sign === LETTER_Z) return at + 1 === end;
  if (sign !== DASH && sign !== PLUS) return false;
  const minutes = text.charCodeAt(at + 3) === COLON ? at + 4 : at + 3;
  return minutes + 2 === end && digits(text, at + 1, at + 3) >= 0 && digits(text, minutes, end) >= 0;
}

/** The number written there; -1 where something else stands. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) return -1;
    value = value * 10 + code - 48;
  }
  return value;
}

/** Letters of both cases, and often from one kind of character to another: no name, no word and no number is written so. */
function isVideoId(text: string, start: number): boolean {
  let kinds = 0;
  let turns = 0;
  let before = 0;
  for (let at = start; at < start + VIDEO_ID_LENGTH; at += 1) {
    const code = text.charCodeAt(at);
    let kind: number;
    if (code >= 97 && code <= 122) kind = LOWER;
    else if (code >= 65 && code <= 90) kind = UPPER;
    else if (isDigit(code)) kind = DIGIT;
    else if (code === DASH || code === UNDERSCORE) kind = JOINER;
    else return false;
    kinds |= kind;
    if (kind !== before) turns += 1;
    before = kind;
  }
  return (kinds & LOWER) !== 0 && (kinds & UPPER) !== 0 && turns >= MIN_TURNS;
}
