import type { Operator } from '../core/types.js';
import { deriveKey, type KeyOptions, keyOf, macOf } from './keyed/keys.js';

/** 128 bits: a collision becomes likely (1 in 10^9) past 10^14 values. */
const BYTES = 16;

/**
 * Puts a keyed fingerprint into the label: HMAC-SHA-256, cut to 128 bits, of exactly the matched text. The same text of the same entity
 * gives the same label under the same key, so that records can be joined; without the key nobody can try values.
 *
 * Where only a plain label fits (a URL's host), the plain label is written.
 *
 * @throws {PiiSieveError} `invalid-key` for a key of fewer than 32 bytes.
 * @example
 * ```ts
 * hash({ key })   // "jane@example.com" → "[EMAIL_ADDRESS:3f9c…]", 32 hex digits
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function hash(options: KeyOptions): Operator {
  const key = deriveKey(keyOf(options, 'hash'), 'hash');
  return {
    id: 'hash',
    effect: 'replace',
    apply({ entity, matched, label, place }) {
      if (place === 'host') return label;
      return `[${entity}:${toHex(macOf(key, entity, matched).subarray(0, BYTES))}]`;
    },
  };
}

function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}
