import { isDigit } from '../core/characters.js';
import { context } from '../core/context.js';
import type { Suppressor } from '../core/types.js';
import { AROUND, chainAround } from './around.js';

/** Numbers that a version may look like: an IPv4 address is one only behind a word that says so. */
const NO_VERSIONS =
  ' EMAIL_ADDRESS PERSON PASSWORD API_KEY URL_CREDENTIALS STREET_ADDRESS GEO_COORDINATES DATE_OF_BIRTH MAC_ADDRESS CRYPTO ';

/**
 * Covers versions and dotted outlines: three or more numbers joined by dots (`10.15.7`, `46.80.010.6`), or any dotted number behind `v` or a word for versions.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [ipAddress()], suppressors: [version()] }).test('firmware version 10.15.7.1') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function version(): Suppressor {
  return {
    id: 'version',
    reach: { before: AROUND + 80, after: AROUND + 80 },
    brings: { context },
    keywords: {
      version: [
        'version',
        'ver',
        'v',
        'firmware',
        'release',
        'build',
        'patch',
        'chrome',
        'firefox',
        'safari',
        'webkit',
        'kernel',
        'macos',
        'ios',
        'android',
      ],
    },
    covers(scan, start, end, entity) {
      if (NO_VERSIONS.includes(` ${entity} `)) return false;
      const { text } = scan;
      const chain = chainAround(text, start, end, '.');
      let dots = 0;
      let longest = 0;
      let size = 0;
      for (let i = chain.start; i < chain.end; i++) {
        if (isDigit(text.charCodeAt(i))) longest = Math.max(longest, ++size);
        else {
          // A space or dash inside the candidate: no version.
          if (text.charAt(i) !== '.') return false;
          dots++;
          size = 0;
        }
      }
      if (dots === 0) return false;
      if (scan.near('version', chain.start, chain.end) === 2) return true;
      // An IPv4 address has four numbers, thousands come in threes of one size: `1.234.567` is for the price suppressor.
      return entity !== 'IP_ADDRESS' && dots >= 2 && longest <= 5 && !(dots === 2 && chain.end - chain.start === 12);
    },
  };
}
