import { isDigit } from '../../core/characters.js';

/** An instant as signers write it: seconds or milliseconds since 1970, the same in hexadecimal, or a date. */
export function isInstant(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 8 || length > 32) return false;
  let digits = 0;
  let hex = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits++;
    else if ((unit | 32) >= 0x61 && (unit | 32) <= 0x66) hex++;
  }
  if (length === 10 || length === 13) return digits === length && isEpoch(text, start);
  // 2009 to 2043 in hexadecimal seconds.
  if (length === 8) return digits + hex === 8 && (text.startsWith('4b', start) || (digits > 0 && '567'.includes(text[start]!)));
  return digits >= 8 && text.startsWith('20', start);
}

/** Ten or thirteen digits from 2009 to 2043. */
export function isEpoch(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  return (first === 0x31 && second >= 0x32) || (first === 0x32 && second <= 0x33);
}

/**
 * A digest or signature: 16 hexadecimal digits or more, or 20 units of base64 or more with capitals and small letters, mixed as in no word, or with
 * digits among them.
 */
export function isDigest(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 16 || length > 700) return false;
  let digits = 0;
  let upper = 0;
  let lower = 0;
  let hex = 0;
  /** A small letter and the capital behind it, or the other way round. */
  let turns = 0;
  let before = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits++;
    else if (unit >= 0x61 && unit <= 0x7a) {
      lower++;
      if (before === 1) turns++;
      before = 2;
    } else if (unit >= 0x41 && unit <= 0x5a) {
      upper++;
      if (before === 2) turns++;
      before = 1;
    } else if (!'-_+=%~/'.includes(text[at]!)) return false;
    if ((unit | 32) >= 0x61 && (unit | 32) <= 0x66) hex++;
  }
  if (digits + hex === length) return digits > 0 && hex > 0;
  return length >= 20 && upper > 0 && lower > 0 && (digits > 0 || turns >= 6);
}
