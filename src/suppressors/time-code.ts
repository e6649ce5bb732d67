import type { Suppressor } from '../core/types.js';
import { AROUND, isNumberEntity, tokenAround } from './around.js';

/** `01:23:45`, `12:30`, `00:01:02,345`, `t=1h2m3s`, `1h30m`, `12m05s`, `t=4155s`. */
const TIME =
  /(?:^|[=&#?(\s])(?:\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:[.,:]\d{1,3})?|(?:\d{1,3}h)?(?:\d{1,4}m(?:in)?)?\d{1,6}s(?:ec)?|\d{1,3}h\d{1,2}m?)(?![\w:])/gi;

/**
 * Covers times and time codes of videos: `01:23:45`, `00:01:02,345`, `t=1h2m3s`.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [nationalId()], suppressors: [timeCode()] }).test('cut from 01:23:45,678') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function timeCode(): Suppressor {
  return {
    id: 'time-code',
    reach: { before: AROUND, after: AROUND },
    covers({ text }, start, end, entity) {
      if (!isNumberEntity(entity)) return false;
      const token = tokenAround(text, start, end);
      // The comma before milliseconds ends a token: SubRip writes it.
      const to = text.charAt(token.end) === ',' ? token.end + 4 : token.end;
      for (const match of text.slice(token.start, to).matchAll(TIME)) {
        const from = token.start + match.index;
        if (from <= start && from + match[0].length >= end) return true;
      }
      return false;
    },
  };
}
