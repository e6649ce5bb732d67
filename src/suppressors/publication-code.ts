import { context } from '../core/context.js';
import type { Suppressor } from '../core/types.js';
import { AROUND, chainAround, digitsIn, isNumberEntity } from './around.js';

/** ISO 2108 (ISBN-13) and GS1 (EAN, UPC, GTIN): weights 1 and 3 from the right, a multiple of ten. */
function gs1(digits: readonly number[]): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += digits[digits.length - 1 - i]! * (i % 2 === 1 ? 3 : 1);
  return sum % 10 === 0;
}

/** ISO 2108 (ISBN-10) and ISO 3297 (ISSN): weights rise from the right, a multiple of eleven. */
function mod11(digits: readonly number[]): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += digits[digits.length - 1 - i]! * (i + 1);
  return sum % 11 === 0;
}

/**
 * Covers ISBN, ISSN and article numbers (EAN, UPC, GTIN). An ISBN-13 proves itself (978 or 979 and its check digit), as does a hyphenated ISBN-10; the others
 * look like any number and need a word ("isbn", "ean", "barcode") near.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [paymentCard()], suppressors: [publicationCode()] }).test('978-0-306-40615-7') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function publicationCode(): Suppressor {
  return {
    id: 'publication-code',
    reach: { before: AROUND + 80, after: AROUND + 80 },
    brings: { context },
    keywords: { isbn: ['isbn', 'isbn 10', 'isbn 13', 'issn', 'ean', 'upc', 'gtin', 'barcode', 'bar code', 'jan code'] },
    covers(scan, start, end, entity) {
      if (!isNumberEntity(entity)) return false;
      const chain = chainAround(scan.text, start, end, '- \u2010\u2011\u2013', true);
      const digits = digitsIn(scan.text, chain);
      const hyphenated = chain.end - chain.start > digits.length;
      if (digits.length === 13 && digits[0] === 9 && digits[1] === 7 && digits[2]! >= 8 && gs1(digits)) return true;
      if (digits.length === 10 && mod11(digits) && isGroupedIsbn10(scan.text.slice(chain.start, chain.end))) return true;
      if (scan.near('isbn', chain.start, chain.end) === 0) return false;
      if (digits.length === 10 || (digits.length === 8 && hyphenated)) return mod11(digits);
      // GTIN-8, -12, -13, -14.
      return (digits.length === 8 || (digits.length >= 12 && digits.length <= 14)) && !digits.includes(10) && gs1(digits);
    },
  };
}

/** `0-306-40615-2`: four groups, the last of one character, the first of one to five. */
function isGroupedIsbn10(written: string): boolean {
  return /^\d{1,5}([-\u2010\u2011\u2013 ])\d{1,7}\1\d{1,6}\1[\dXx]$/.test(written);
}
