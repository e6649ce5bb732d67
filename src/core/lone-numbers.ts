import { isAlphanumeric, isAsciiLetter, isDigit, unitAt } from './characters.js';
import type { DigitGroups } from './types.js';

/** Most digits of a lone number, most letters and digits of a lone token, and the shortest word that parts two of them. */
export const LONE_DIGITS = 4;
const LONE_TOKEN = 3;
const PARTING_WORD = 4;

/** Do the numbers of a text of ASCII all stand alone, as `Needs.lone` says? O(n). */
export function areLone(text: string, { count, starts }: DigitGroups): boolean {
  let last = 0;
  for (let group = 0; group < count; group++) {
    const at = starts[group]!;
    // A second group of one token.
    if (at < last) continue;
    let start = at;
    while (start > last && isAlphanumeric(unitAt(text, start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isAlphanumeric(unitAt(text, end))) end++;
    const length = end - start;
    if (length > LONE_DIGITS || (start > 0 && unitAt(text, start - 1) !== 32)) return false;
    if (end < text.length && unitAt(text, end) !== 32) return false;
    if (length > LONE_TOKEN) for (let i = start; i < end; i++) if (!isDigit(unitAt(text, i))) return false;
    if (last > 0 && !holdsWord(text, last, start)) return false;
    last = end;
  }
  return true;
}

/** Is there a word of four ASCII letters or more? */
function holdsWord(text: string, from: number, to: number): boolean {
  let letters = 0;
  for (let i = from; i < to; i++) {
    letters = isAsciiLetter(unitAt(text, i)) ? letters + 1 : 0;
    if (letters === PARTING_WORD) return true;
  }
  return false;
}
