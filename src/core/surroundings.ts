import { unitAt } from './characters.js';

/** How far left of a number the token it stands in is followed, in code units: longer URLs are rare in queries, and the bound keeps scanning linear. */
export const TOKEN_REACH = 256;

/** Tells whether a code unit is white space, a quotation mark, an angle bracket or a barrier: what a URL cannot hold. */
function endsUrl(unit: number): boolean {
  return unit <= 32 || unit === 34 || unit === 60 || unit === 62 || unit === 0xa0 || unit === 0x3000 || unit === 0xfdd0;
}

/**
 * Tells whether offset `at` stands in the path, query or fragment of a URL: to its left, in the same token and no further than
 * {@link TOKEN_REACH}, there is `://`, or a dotted host followed by `/`.
 */
export function insideUrl(text: string, at: number): boolean {
  const stop = Math.max(0, at - TOKEN_REACH);
  let slash = false;
  for (let i = at - 1; i >= stop; i--) {
    const unit = unitAt(text, i);
    if (endsUrl(unit)) return false;
    if (unit === 47) {
      if (i > 0 && text.charCodeAt(i - 1) === 47) return i > 1 && text.charCodeAt(i - 2) === 58;
      slash = true;
    } else if (slash && unit === 46 && i > stop) {
      const before = text.charCodeAt(i - 1) | 32;
      const after = text.charCodeAt(i + 1) | 32;
      if (before >= 97 && before <= 122 && after >= 97 && after <= 122) return true;
    }
  }
  return false;
}
