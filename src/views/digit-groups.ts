/**
 * Where blanks go in digits that came without any: the way telephone and card numbers of that length are written, where the digits bear
 * it out. Dictated or spelled digit by digit, ten digits are a telephone number; a bare run of ten could be anything.
 *
 * Offsets before which a blank is put; empty for digits that fit nothing.
 */
export function groupBreaks(digits: string): readonly number[] {
  switch (digits.length) {
    case 10:
      // North America: neither area nor exchange begins with 0 or 1. France and others: five pairs.
      if (/^[2-9]\d\d[2-9]/.test(digits)) return [3, 6];
      return digits[0] === '0' && digits[1] !== '0' ? [2, 4, 6, 8] : [];
    case 11:
      if (/^1[2-9]\d\d[2-9]/.test(digits)) return [1, 4, 7];
      // United Kingdom: area or mobile prefix of five.
      return digits[0] === '0' && digits[1] !== '0' ? [5] : [];
    case 15:
      return /^3[47]/.test(digits) && passesLuhn(digits) ? [4, 10] : [];
    case 16:
      return passesLuhn(digits) ? [4, 8, 12] : [];
    default:
      return [];
  }
}

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** The digits that stand at `[from, from + part.length)` of a number, with the blanks of its breaks put before them. */
export function withBreaks(part: string, from: number, breaks: readonly number[]): string {
  let written = '';
  for (let i = 0; i < part.length; i++) written += (breaks.includes(from + i) ? ' ' : '') + part[i];
  return written;
}
