import type { Suppressor } from '../core/types.js';
import { AROUND, isNumberEntity, tokenAround } from './around.js';

/** `1920x1080`, `3840×2160`, `10*20*30`, `16:9`, `205/55r16`. */
const RATIO = /\d+(?:[.,]\d+)?(?:\s?[x×*:]\s?\d+(?:[.,]\d+)?)+|\d{2,3}\/\d{2}z?r\d{2}/gi;

/**
 * Covers numbers joined by a multiplication sign or colon: resolutions, ratios, dimensions, tyre sizes.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [phone()], suppressors: [resolution()] }).test('3840x2160') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function resolution(): Suppressor {
  return {
    id: 'resolution',
    reach: { before: AROUND, after: AROUND },
    covers({ text }, start, end, entity) {
      if (!isNumberEntity(entity)) return false;
      const token = tokenAround(text, start, end);
      for (const match of text.slice(token.start, token.end).matchAll(RATIO)) {
        const from = token.start + match.index;
        if (from <= start && from + match[0].length >= end) return true;
      }
      return false;
    },
  };
}
