/**
 * What a UTF-16 code unit is, without tables that would have to be built at import.
 */

/** Stands for a label or an earlier finding in the text detectors see: a noncharacter, so no text means anything by it. */
export const BARRIER = '\uFDD0';
export const BARRIER_CODE = 0xfdd0;

/**
 * The UTF-16 unit at a place within the text. For loops: strings have hidden classes by their form (one or two bytes a unit, slices, joins, interned), and once a
 * process has met five of them V8 looks `text.charCodeAt` up anew for every character, which costs more than a loop's work. Found so, it is known. Whoever may
 * look beyond an end takes the method itself: one such call would make all of these slow.
 */
export function unitAt(text: string, at: number): number {
  return ''.charCodeAt.call(text, at);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** A digit of a hexadecimal number, in either case. */
export function isHex(code: number): boolean {
  return isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 102);
}

export function isAlphanumeric(code: number): boolean {
  return isDigit(code) || isAsciiLetter(code);
}

/** What parts the names of a path, on the web or on a disk. */
export function isSlash(code: number): boolean {
  return code === 0x2f || code === 0x5c;
}

/**
 * Letters of any script, and the marks that belong to them. Blocks are judged as a whole (Unicode 16 block list):
 * punctuation, symbols, surrogates, private use and the barrier are none.
 */
export function isLetter(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7 && !isForeignDigit(code);
  if (code < 0x2c00) return false;
  if (code < 0x2e00) return true;
  if (code < 0x3040) return code === 0x3005 || code === 0x3007;
  if (code < 0xd800) return code !== 0x30fb;
  if (code < 0xf900) return false;
  if (code < 0xfdd0) return true;
  if (code < 0xfe70) return code > 0xfdef && code < 0xfe00;
  if (code < 0xff00) return code !== 0xfeff;
  return (code > 0xff20 && code < 0xff3b) || (code > 0xff40 && code < 0xff5b) || (code > 0xff65 && code < 0xffdd);
}

/** Decimal digits of the scripts whose digits stand in the middle of their letters' block (Arabic to Thai). */
function isForeignDigit(code: number): boolean {
  if (code < 0x660 || code > 0xed9) return false;
  if (code < 0x966) return (code < 0x66a || (code > 0x6ef && code < 0x6fa)) && code !== 0x66a;
  const low = code & 0x7f;
  return (low > 0x65 && low < 0x70) || (code > 0xe4f && code < 0xe5a) || code > 0xecf;
}

/** Scripts written without spaces between words, and Hangul, whose particles touch what they follow. */
export function isUnspaced(code: number): boolean {
  if (code < 0xe00) return false;
  if (code < 0x1200) return code < 0xf00 || (code >= 0x1000 && code < 0x10a0) || code >= 0x1100;
  if (code < 0x3000) return code >= 0x1780 && code < 0x1800;
  return code < 0xd7b0 ? code < 0xa000 || code >= 0xac00 : code >= 0xf900 && code < 0xfb00;
}

/** Marks that are drawn onto any character before them, and variation selectors (Unicode blocks of combining diacritical marks). */
export function isCombining(code: number): boolean {
  if (code < 0x300) return false;
  if (code < 0x370) return true;
  if (code < 0x2100) return code >= 0x20d0 || (code >= 0x1ab0 && code < 0x1b00) || (code >= 0x1dc0 && code < 0x1e00);
  return (code >= 0xfe00 && code < 0xfe10) || (code >= 0xfe20 && code < 0xfe30);
}

/** A letter that, standing beside a number or a name, makes it part of a longer word. */
export function isWordLetter(code: number): boolean {
  return isLetter(code) && !isUnspaced(code);
}

/** Every blank that does not end a line. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** Simple lower case of one unit: exact for ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic; others as they are. */
export function lowerUnit(code: number): number {
  if (code < 0x80) return code >= 65 && code <= 90 ? code | 32 : code;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 32 : code;
  if (code < 0x180) {
    if (code === 0x130) return 105;
    if (code === 0x178) return 0xff;
    const oddIsUpper = (code > 0x138 && code < 0x149) || code > 0x178;
    return oddIsUpper ? (code & 1 ? code + 1 : code) : code | 1;
  }
  if (code >= 0x391 && code <= 0x3a9) return code + 32;
  if (code === 0x386) return 0x3ac;
  if (code >= 0x388 && code <= 0x38a) return code + 37;
  if (code >= 0x410 && code <= 0x42f) return code + 32;
  if (code >= 0x400 && code <= 0x40f) return code + 80;
  return code;
}
