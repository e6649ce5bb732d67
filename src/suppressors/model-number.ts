import { isAsciiLetter, isDigit } from '../core/characters.js';
import { context } from '../core/context.js';
import type { Suppressor } from '../core/types.js';
import { AROUND, isNumberEntity, tokenAround } from './around.js';

/** Numbers that are written with letters themselves: for them a letter says nothing. */
const WITH_LETTERS = ' IBAN_CODE SWIFT_BIC VIN ';

/**
 * Covers model, part and article numbers: a token that mixes letters and digits around the candidate (`ts-a004-035010c2`, `da0024-881`, `ssf150/65-1.0`),
 * or a bare number right beside a word for articles (`part number 2188656`, `型号`).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [phone({ countries: ['DK'] })], suppressors: [modelNumber()] }).test('da0024-88132145') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function modelNumber(): Suppressor {
  return {
    id: 'model-number',
    reach: { before: AROUND + 80, after: AROUND + 80 },
    brings: { context },
    keywords: {
      product: [
        'part number',
        'part no',
        'model',
        'model number',
        'serial number',
        'serial',
        'sku',
        'item number',
        'product code',
        'article number',
        'toner',
        'cartridge',
        'tyre',
        'tire',
      ],
    },
    covers(scan, start, end, entity) {
      if (!isNumberEntity(entity)) return false;
      if (scan.near('product', start, end) === 2) return true;
      if (WITH_LETTERS.includes(` ${entity} `)) return false;
      const { text } = scan;
      const token = tokenAround(text, start, end);
      // A URL is no model number; what stands in it is for the suppressor of video ids.
      const written = text.slice(token.start, token.end);
      if (written.includes('://') || written.includes('@') || /[=?&]/.test(written)) return false;
      return mixes(text, token.start, start) || mixes(text, end, token.end);
    },
  };
}

/** Does a letter touch a digit in this part of the token? */
function mixes(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (!isAsciiLetter(text.charCodeAt(i))) continue;
    const before = text.charCodeAt(i - 1);
    const after = text.charCodeAt(i + 1);
    if ((i > from && isDigit(before)) || (i + 1 < to && isDigit(after))) return true;
    if (i + 1 === to && isDigit(after)) return true;
  }
  return false;
}
