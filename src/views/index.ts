import type { TextView } from '../core/types.js';
import { base64 } from './base64.js';
import { characters } from './characters.js';
import { digitLookAlikes } from './digit-look-alikes.js';
import { escapes } from './escapes.js';
import { htmlEntities } from './html-entities.js';
import { mimeEncoding } from './mime-encoding.js';
import { missingDot } from './missing-dot.js';
import { percentEncoding } from './percent-encoding.js';
import { punycode } from './punycode.js';
import { reversed } from './reversed.js';
import { spacedDigits } from './spaced-digits.js';
import { spacedAddress, spokenAddress } from './spoken-address.js';
import { spokenDigits } from './spoken-digits.js';

export {
  base64,
  characters,
  digitLookAlikes,
  escapes,
  htmlEntities,
  mimeEncoding,
  missingDot,
  percentEncoding,
  punycode,
  reversed,
  spacedAddress,
  spacedDigits,
  spokenAddress,
  spokenDigits,
};

/**
 * Every view of a level: `strict` also reads text backwards.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [email()], views: allViews() }).test('john (at) example (dot) com') // true
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function allViews(level: 'balanced' | 'strict' = 'balanced'): TextView[] {
  // What a program wrapped is unwrapped before what a person disguised is read: each view folds what the ones before left.
  const views = [
    mimeEncoding(),
    base64(),
    percentEncoding(),
    htmlEntities(),
    escapes(),
    punycode(),
    characters(),
    spokenAddress(),
    spacedAddress(),
    missingDot(),
    spokenDigits(),
    spacedDigits(),
    digitLookAlikes(),
  ];
  return level === 'strict' ? [...views, reversed()] : views;
}
