import type { Operator } from '../core/types.js';
import { deriveKey, type KeyOptions, keyOf, macOf } from './keyed/keys.js';

/** Crockford's base 32: no letter that looks or sounds like another (I, L, O, U are left out). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** 12 characters, 60 bits: a collision becomes likely (1 in 1,000) past 48 million values. */
const LENGTH = 12;

/**
 * Puts a short, readable, keyed pseudonym into the label. Ways of writing one value are one: case, full-width forms, spaces and
 * punctuation do not matter (`JANE@example.com`, `jane@example.com`; `4111 1111…`, `4111-1111…`), so that a reader can follow one person
 * through a log. It cannot be turned back; for that there is `encrypt()`.
 *
 * @throws {PiiSieveError} `invalid-key` for a key of fewer than 32 bytes.
 * @example
 * ```ts
 * pseudonymize({ key })   // "Jane Doe" → "[PERSON:7k2m-9q4t-x3ab]"
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function pseudonymize(options: KeyOptions): Operator {
  const key = deriveKey(keyOf(options, 'pseudonymize'), 'pseudonymize');
  return {
    id: 'pseudonymize',
    effect: 'replace',
    apply({ entity, matched, label, place }) {
      if (place === 'host') return label;
      return `[${entity}:${readable(macOf(key, entity, folded(matched)))}]`;
    },
  };
}

/** Letters and digits in one spelling; a value without any is itself. */
function folded(value: string): string {
  const spelling = value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}@]/gu, '');
  return spelling === '' ? value : spelling;
}

function readable(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < LENGTH; index += 1) {
    if (index > 0 && index % 4 === 0) text += '-';
    // Five bits of a byte of its own each: 12 of the 32 bytes are used.
    text += ALPHABET[bytes[index]! & 31];
  }
  return text;
}
