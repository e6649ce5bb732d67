import type { Detector, Scan } from '../core/types.js';

/** Longest user info looked at: 64 for a name, 192 for a password. */
const MAX_USER_INFO = 256;

/**
 * Finds the user info of a URL (`scheme://user:password@host`, RFC 3986, 3.2.1): the span is what stands between `//` and `@`, so that the
 * URL still names the same host afterwards.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [urlCredentials()] }).redact('rtsp://jane:s3cret@cam.example/1').text   // 'rtsp://URL_CREDENTIALS@cam.example/1'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function urlCredentials(): Detector<'URL_CREDENTIALS'> {
  return {
    id: 'url-credentials',
    entities: ['URL_CREDENTIALS'],
    reach: { before: MAX_USER_INFO + 3, after: 1 },
    triggers: [{ on: 'character', characters: '@', find }],
  };
}

function find(scan: Scan, at: number): void {
  const { text } = scan;
  const limit = Math.max(2, at - MAX_USER_INFO);
  for (let i = at - 1; i >= limit; i--) {
    const code = text.charCodeAt(i);
    if (code === 47) {
      const isAuthority = text.charCodeAt(i - 1) === 47 && text.charCodeAt(i - 2) === 58;
      if (isAuthority && i + 1 < at) scan.report('URL_CREDENTIALS', i + 1, at, 0.95, ['format', 'url-part']);
      return;
    }
    // None of these may stand in user info unescaped.
    if (code <= 32 || code === 63 || code === 35 || code === 34 || code === 60 || code === 62 || code === 0x3000) return;
  }
}
