import { hkdf } from '@noble/hashes/hkdf';
import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { PiiSieveError } from '../../core/errors.js';
import { toBytes } from './bytes.js';

/** At least 32 bytes: raw, or a string whose UTF-8 has as many. A password is no key. */
export type Key = Uint8Array | string;

/** Options of all keyed operators. */
export interface KeyOptions {
  /** At least 32 bytes from a random source. */
  readonly key: Key;
}

/** RFC 2104, section 3: a key shorter than the hash's output weakens HMAC. */
const MIN_BYTES = 32;

/** What a key is used for; each use has a key of its own, so that no output of one tells anything about another. */
export type Purpose = 'hash' | 'pseudonymize' | 'encrypt' | 'fpe' | 'fpe-check';

/**
 * Checks a key.
 *
 * @throws {PiiSieveError} `invalid-key` with the option's path; the message holds nothing of the key.
 */
export function keyBytes(key: unknown, path: string): Uint8Array {
  const bytes = typeof key === 'string' ? toBytes(key) : key;
  if (!(bytes instanceof Uint8Array)) throw new PiiSieveError('invalid-key', path, 'must be a Uint8Array or a string');
  if (bytes.length < MIN_BYTES) {
    throw new PiiSieveError(
      'invalid-key',
      path,
      `has ${bytes.length} bytes; at least ${MIN_BYTES} are needed, from a random source`,
    );
  }
  if (bytes.every((byte) => byte === bytes[0]))
    throw new PiiSieveError('invalid-key', path, 'is one byte repeated: no random key');
  // The caller may wipe or reuse its array.
  return bytes.slice();
}

/**
 * The key among the options of the operator `of`.
 *
 * @throws {PiiSieveError} `invalid-key`, or `unknown-option` for anything beside the key.
 */
export function keyOf(options: KeyOptions | undefined, of: Purpose): Uint8Array {
  const { key, ...more } = options ?? ({} as Partial<KeyOptions>);
  for (const name in more) throw new PiiSieveError('unknown-option', `${of}.${name}`, `is no option of ${of}()`, ['key']);
  return keyBytes(key, `${of}.key`);
}

/** Derives the 32-byte key of one purpose (RFC 5869). */
export function deriveKey(key: Uint8Array, purpose: Purpose): Uint8Array {
  return hkdf(sha256, key, undefined, `pii-sieve/${purpose}/v1`, 32);
}

/** HMAC-SHA-256 over a value, kept apart by entity: the same digits as a card and as a phone give unlike results. */
export function macOf(key: Uint8Array, entity: string, value: string): Uint8Array {
  return hmac(sha256, key, toBytes(`${entity}\0${value}`));
}
