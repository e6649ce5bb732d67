import { isDigit, isWordLetter } from '../../core/characters.js';
import { insideUrl } from '../../core/surroundings.js';

/** The farthest an extension reaches behind its number: `, extension no. 1234567`. */
export const EXTENSION_REACH = 28;

/** Marks of an extension, longest first; English, German, Spanish and Italian, French, Russian. */
const MARKS = ['extension', 'durchwahl', 'interno', 'poste', 'ext', 'xtn', 'int', 'доб', 'x', '#'] as const;

/**
 * One past the last digit of an extension that follows a number at `at` (`x123`, ` ext. 123`, `;ext=123`, ` доб. 12`), or `at` itself. Extensions belong
 * to the number: who redacts the one wants the other gone. At most seven digits (RFC 3966 sets no bound; libphonenumber's for explicit marks is 20).
 */
export function extensionEnd(text: string, at: number): number {
  let i = at;
  while (i < at + 3 && isGap(text.charCodeAt(i))) i++;
  const unit = text.charCodeAt(i) | 32;
  // e, x, i, d, p, д, #: what a mark starts with. Almost every number ends here.
  if (unit !== 101 && unit !== 120 && unit !== 105 && unit !== 100 && unit !== 112 && unit !== 0x434 && unit !== 35) return at;
  const mark = MARKS.find((word) => startsWith(text, i, word));
  // A URL's fragment begins with the same sign.
  if (mark === undefined || (mark === '#' && insideUrl(text, i))) return at;
  i += mark.length;
  let gap = 0;
  while (gap < 3 && isMarkEnd(text.charCodeAt(i))) {
    i++;
    gap++;
  }
  const start = i;
  while (i < start + 8 && isDigit(text.charCodeAt(i))) i++;
  const digits = i - start;
  return digits === 0 || digits > 7 || isWordLetter(text.charCodeAt(i)) ? at : i;
}

function startsWith(text: string, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = text.charCodeAt(at + i);
    if (unit !== word.charCodeAt(i) && (unit | 32) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** Space, comma, semicolon, hyphen. */
function isGap(unit: number): boolean {
  return unit === 32 || unit === 44 || unit === 59 || unit === 45 || unit === 0xa0;
}

/** Full stop, colon, equals sign, space. */
function isMarkEnd(unit: number): boolean {
  return unit === 46 || unit === 58 || unit === 61 || unit === 32 || unit === 0xa0;
}
