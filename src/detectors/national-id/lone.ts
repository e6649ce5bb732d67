import { isAlphanumeric, isAsciiLetter, isDigit, unitAt } from '../../core/characters.js';
import type { DigitGroups } from '../../core/types.js';
import { isWordAt } from '../../core/words.js';

/** A permanent account number in groups, `ABCPE 1234 F`, has so many digits. */
const PAN_DIGITS = 4;

/**
 * May one of these lone numbers, as `Needs.lone` has them, belong to one of the two schemes that are written so: Germany's register
 * (`HRB 1234`), India's permanent account number in groups? Where it may not, as in most texts with digits, no scheme is looked for.
 */
export function holdsLoneScheme(text: string, { count, starts }: DigitGroups): boolean {
  for (let group = 0; group < count; group++) {
    const at = starts[group]!;
    if (isRegister(text, at) || endsPan(text, at)) return true;
  }
  return false;
}

function isRegister(text: string, at: number): boolean {
  const word = at - 4;
  return word >= 0 && (isWordAt(text, word, at - 1, 'hrb') || isWordAt(text, word, at - 1, 'hra'));
}

/** Do four digits and a letter stand here, and nothing else? */
function endsPan(text: string, at: number): boolean {
  const letter = at + PAN_DIGITS + 1;
  if (letter >= text.length || unitAt(text, letter - 1) !== 32 || !isAsciiLetter(unitAt(text, letter))) return false;
  for (let i = at; i < letter - 1; i++) if (!isDigit(unitAt(text, i))) return false;
  return !isAlphanumeric(text.charCodeAt(letter + 1));
}
