/**
 * The code point of the UTF-8 sequence at `at`, or -1 where there is none: overlong forms, surrogates and cut sequences are
 * refused (RFC 3629 §4).
 */
export function utf8Point(bytes: ArrayLike<number>, at: number, end: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return lead;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (at + length > end) return -1;
  let point = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i]!;
    if ((next & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (next & 0x3f);
  }
  if (length === 3 && (point < 0x800 || (point >= 0xd800 && point < 0xe000))) return -1;
  if (length === 4 && (point < 0x10000 || point > 0x10ffff)) return -1;
  return point;
}

/** How many bytes UTF-8 gives a code point. */
export function utf8Length(point: number): number {
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

/** Value of a hexadecimal digit, -1 when it is none. */
export function hexValue(code: number): number {
  if (code > 47 && code < 58) return code - 48;
  const lower = code | 32;
  return lower > 96 && lower < 103 ? lower - 87 : -1;
}

/** Value of two hexadecimal digits at `at`, -1 when they are not. */
export function hexPair(text: string, at: number): number {
  const high = hexValue(text.charCodeAt(at));
  return high < 0 ? -1 : (high << 4) | hexValue(text.charCodeAt(at + 1));
}

/** Value of `count` hexadecimal digits at `at`, -1 when they are not. */
export function hexNumber(text: string, at: number, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i++) {
    const digit = hexValue(text.charCodeAt(at + i));
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}
