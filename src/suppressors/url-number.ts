import { insideUrl, TOKEN_REACH } from '../core/surroundings.js';
import type { Suppressor } from '../core/types.js';

/**
 * Says that a number without a format or keyword of its own, standing in the path, query or fragment of a URL, is an id. A small stand-in for
 * `videoId` where a bundle cannot carry the table of platforms.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [paymentCard()], suppressors: [urlNumber()] }).test('video.example/w/4539148803436467')   // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function urlNumber(): Suppressor {
  return {
    id: 'url-number',
    reach: { before: TOKEN_REACH, after: 0 },
    entities: ['CREDIT_CARD', 'US_SSN', 'PHONE_NUMBER', 'IP_ADDRESS'],
    covers: (scan, start) => insideUrl(scan.text, start),
  };
}
