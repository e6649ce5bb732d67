import { isAlphanumeric } from '../core/characters.js';
import type { Detector, Scan } from '../core/types.js';

/** Longest name of a personal site: SharePoint cuts a user principal name of at most 113 characters. */
const MAX_SITE = 113;
const MARKER = '/personal/';

/** How the address ends in a site's name: SharePoint writes `_` for `@` and for each dot. Two letters are a country's (RFC 1591). */
const ENDINGS = /^(?:com|org|net|edu|gov|mil|int|info|biz|app|dev|cloud|tech|online|example|test|local|onmicrosoft|[a-z]{2})$/i;

/**
 * Finds personal sites of SharePoint and OneDrive: `/personal/jane_doe_contoso_com/` is the address jane.doe@contoso.com. The span is the
 * site's name.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [personalSite()] }).redact('https://contoso-my.sharepoint.com/personal/jane_doe_contoso_com/x.mp4').text
 * // 'https://contoso-my.sharepoint.com/personal/EMAIL_ADDRESS/x.mp4'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function personalSite(): Detector<'EMAIL_ADDRESS'> {
  return {
    id: 'personal-site',
    entities: ['EMAIL_ADDRESS'],
    reach: { before: MARKER.length, after: MAX_SITE + 1 },
    triggers: [{ on: 'character', characters: '/', before: 'lL', find }],
  };
}

function find(scan: Scan, at: number): void {
  const { text } = scan;
  if (!endsWithMarker(text, at)) return;
  const start = at + 1;
  const limit = Math.min(text.length, start + MAX_SITE + 1);
  let end = start;
  let parts = 1;
  let last = start;
  while (end < limit) {
    const unit = text.charCodeAt(end);
    if (unit === 0x5f) {
      parts++;
      last = end + 1;
    } else if (!isAlphanumeric(unit) && unit !== 0x2d && unit < 0x80) break;
    end++;
  }
  if (end - start > MAX_SITE || parts < 3 || end === last) return;
  const ending = ENDINGS.test(text.slice(last, end));
  scan.report('EMAIL_ADDRESS', start, end, ending ? 0.95 : 0.6, ['url-part', 'format']);
}

function endsWithMarker(text: string, at: number): boolean {
  const start = at + 1 - MARKER.length;
  if (start < 0) return false;
  for (let i = 0; i < MARKER.length; i++) if ((text.charCodeAt(start + i) | 32) !== (MARKER.charCodeAt(i) | 32)) return false;
  return true;
}
