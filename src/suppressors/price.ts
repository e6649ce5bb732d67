import { isSpace } from '../core/characters.js';
import { context } from '../core/context.js';
import type { Suppressor } from '../core/types.js';
import { AROUND, chainAround, isNumberEntity } from './around.js';

/** Signs of ISO 4217 currencies in use, and the per cent sign. */
const SIGNS = '$€£¥₹₽₩₺₴₫₪₱₦₡₲₸₮₭฿%￥￡';

/** Thousands: `1,234,567.89`, `1.234.567,89`, `1 234 567`. */
const THOUSANDS = /^\d{1,3}(?:([,. '\u00a0\u202f])\d{3})(?:\1\d{3})+(?:[.,]\d{1,2})?$/;

/**
 * Covers prices and amounts: a currency sign touches the number, a word for money stands right beside it, or it is written in thousands with a rest of zeros
 * or cents.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [phone()], suppressors: [price()] }).test('4155550132 usd') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function price(): Suppressor {
  return {
    id: 'price',
    reach: { before: AROUND + 80, after: AROUND + 80 },
    brings: { context },
    keywords: { price: ['usd', 'eur', 'gbp', 'dollar', 'euro', 'rupee', 'yen', 'pound', 'peso', 'price', 'million', 'billion'] },
    covers(scan, start, end, entity) {
      if (!isNumberEntity(entity)) return false;
      const { text } = scan;
      const chain = chainAround(text, start, end, "., '\u00a0\u202f");
      if (touchesSign(text, chain.start - 1, -1) || touchesSign(text, chain.end, 1)) return true;
      if (scan.near('price', chain.start, chain.end) === 2) return true;
      const written = text.slice(chain.start, chain.end);
      return THOUSANDS.test(written) && (/[,.]\d{2}$/.test(written) || written.endsWith('000') || /[,.]/.test(written));
    },
  };
}

function touchesSign(text: string, at: number, step: 1 | -1): boolean {
  let i = at;
  if (isSpace(text.charCodeAt(i))) i += step;
  return i >= 0 && i < text.length && SIGNS.includes(text.charAt(i));
}
