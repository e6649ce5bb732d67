import { isLetter } from './characters.js';

/** Names of two to four parts are rarely longer; with percent escapes. */
export const LONGEST_FULL_NAME = 72;

/**
 * Two to four capitalised words, with a blank, `+`, `%20`, `-` or `_` between them: `Jane+Doe`, `Jane%20O%27Doe`, `Jos%C3%A9_Doe`. An initial may be
 * one of them.
 */
export function isFullName(text: string, start: number, end: number): boolean {
  if (end - start < 5 || end - start > LONGEST_FULL_NAME) return false;
  let words = 0;
  let letters = 0;
  let longest = 0;
  for (let at = start; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0x2b;
    const encoded = unit === 0x25 ? text.slice(at + 1, at + 3).toUpperCase() : '';
    if (unit === 0x2b || unit === 0x20 || unit === 0x2d || unit === 0x5f || encoded === '20') {
      if (letters === 0) return false;
      words++;
      longest = Math.max(longest, letters);
      letters = 0;
      if (encoded !== '') at += 2;
    } else if (isLetter(unit)) {
      // The first letter of each word is a capital, and only it: `Jane`, not `jane`, `JANE`.
      if (unit < 0x80 && unit < 0x60 !== (letters === 0)) return false;
      letters++;
    } else if (encoded > 'BF') {
      // A letter of UTF-8's two units or more.
      letters++;
      at += 2;
    } else if (encoded >= '80' || encoded === '27') at += 2;
    else if (unit !== 0x2e && unit !== 0x27) return false;
  }
  return words >= 2 && words <= 4 && longest >= 3;
}
