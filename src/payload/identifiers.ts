import type { Field } from './field.js';

const DASH = 45;
const COLON = 58;
const DOT = 46;
const LETTER_T = 84;
const LETTER_Z = 90;

/** RFC 9562: eight, four, four, four and twelve hexadecimal digits. */
const UUID_LENGTH = 36;
/** `2024-02-29T12:00Z` to `2024-02-29T12:00:00.123456789+01:00` (RFC 3339). */
const MIN_TIMESTAMP = 17;
const MAX_TIMESTAMP = 35;
/** YouTube's ids: the platform's own documentation gives no form, all of them are eleven letters of base64url. */
const VIDEO_ID_LENGTH = 11;

/** A row's own number, in the words that field names are read as. */
const ROW_NUMBER = 'order number';

/** Identifiers in which nothing looks personal by chance: a scanner that finds something here finds it by the field's name, or looks for such values. */
export const PLAIN_IDENTIFIERS: readonly string[] = [
  'c0ffee5e-b1ab-4bab-a1b2-f00dcafe0dad',
  '0e5b7c9d-3f2a-4e1b-9c8d-7a6f5e4d3c2b',
  '2024-02-29T12:34:56.789Z',
];

/**
 * Is the whole text a machine's own: a UUID, a timestamp, or a video's id under a name for ids? What looks personal in such a text does
 * so by chance (in one UUID of two hundred), unless the field's name says that it is personal, which the caller knows.
 */
export function isIdentifier(text: string, { hint }: Field): boolean {
  const { length } = text;
  if (length < VIDEO_ID_LENGTH || length > UUID_LENGTH) return false;
  if (length === UUID_LENGTH) return isUuid(text);
  if (length >= MIN_TIMESTAMP && length <= MAX_TIMESTAMP) return isTimestamp(text);
  return length === VIDEO_ID_LENGTH && (hint.reference || hint.topic === ROW_NUMBER) && isVideoId(text);
}

function isUuid(text: string): boolean {
  for (let at = 0; at < UUID_LENGTH; at += 1) {
    const code = text.charCodeAt(at);
    if (at === 8 || at === 13 || at === 18 || at === 23) {
      if (code !== DASH) return false;
    } else if (!isHex(code)) return false;
  }
  return true;
}

function isHex(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}

/** RFC 3339 with a time and a zone; seconds may be left out. */
function isTimestamp(text: string): boolean {
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH || text.charCodeAt(13) !== COLON) return false;
  const between = text.charCodeAt(10);
  if (between !== LETTER_T && between !== 32) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const hour = digits(text, 11, 13);
  const minute = digits(text, 14, 16);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31 || hour < 0 || hour > 24 || minute < 0 || minute > 59)
    return false;
  let at = 16;
  if (text.charCodeAt(at) === COLON) {
    const second = digits(text, 17, 19);
    if (second < 0 || second > 60) return false;
    at = 19;
    if (text.charCodeAt(at) === DOT) {
      at += 1;
      const fraction = at;
      while (isDigit(text.charCodeAt(at))) at += 1;
      if (at === fraction || at > fraction + 9) return false;
    }
  }
  if (text.charCodeAt(at) === LETTER_Z) return at + 1 === text.length;
  const sign = text.charCodeAt(at);
  if (sign !== DASH && sign !== 43) return false;
  const colon = text.charCodeAt(at + 3) === COLON ? 1 : 0;
  return digits(text, at + 1, at + 3) >= 0 && digits(text, at + 3 + colon, at + 5 + colon) >= 0 && at + 5 + colon === text.length;
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

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of both cases, or letters and digits or dashes within: no name, no word and no number is written so. */
function isVideoId(text: string): boolean {
  let lower = 0;
  let upper = 0;
  let turns = 0;
  let before = 0;
  for (let at = 0; at < VIDEO_ID_LENGTH; at += 1) {
    const code = text.charCodeAt(at);
    let kind: number;
    if (code >= 97 && code <= 122) kind = 1;
    else if (code >= 65 && code <= 90) kind = 2;
    else if (isDigit(code)) kind = 3;
    else if (code === DASH || code === 95) kind = 4;
    else return false;
    if (kind === 1) lower += 1;
    else if (kind === 2) upper += 1;
    // `JaneDoe1984` turns four times.
    if (kind !== before) turns += 1;
    before = kind;
  }
  return lower > 0 && upper > 0 && turns >= MIN_TURNS;
}

/** Stretches of one kind of character: a random id has seven on average, a name with a year behind it five. */
const MIN_TURNS = 6;
