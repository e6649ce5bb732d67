import { gcmsiv } from '@noble/ciphers/aes';
import type { Operator } from '../core/types.js';
import { fromBase64Url, fromBytes, toBase64Url, toBytes } from './keyed/bytes.js';
import { deriveKey, type KeyOptions, keyOf } from './keyed/keys.js';

/** What an encrypted value begins with; no other operator writes `=` into a label. */
export const ENCRYPTED = 'e1=';

/**
 * RFC 8452 allows one nonce for all messages: what is lost is only that equal values have equal labels, which is wanted here.
 */
const NONCE = /* @__PURE__ */ new Uint8Array(12);

/** Values are padded to whole blocks, so that a label tells little about their length. */
const BLOCK = 16;
const PAD = 0x80;

/** Code units of one label's value: with padding, tag and base64 it stays under the 4,096 characters that a label may hold. */
const MAX_UNITS = 900;

/** Encrypts and decrypts the values of labels under one key. */
export interface Cipher {
  encrypt(entity: string, value: string): string;
  /** Undefined when the key is another one, or the text was tampered with. */
  decrypt(entity: string, text: string): string | undefined;
}

export function cipherOf(key: Uint8Array): Cipher {
  const derived = deriveKey(key, 'encrypt');
  const siv = (entity: string) => gcmsiv(derived, NONCE, toBytes(entity));
  return {
    encrypt: (entity, value) => toBase64Url(siv(entity).encrypt(pad(toBytes(value)))),
    decrypt(entity, text) {
      const bytes = fromBase64Url(text);
      if (bytes === undefined || bytes.length < BLOCK) return undefined;
      try {
        return fromBytes(unpad(siv(entity).decrypt(bytes)));
      } catch {
        return undefined;
      }
    },
  };
}

/**
 * Encrypts the matched text into the label: AES-256-GCM-SIV (RFC 8452), deterministic, bound to the entity. Equal values give
 * equal labels under one key; `reveal(text, { key })` gives back exactly the input. Lengths are hidden to whole blocks of 16 bytes.
 *
 * Not reversible where only a plain label fits: a URL's host, a number in JSON.
 *
 * @throws {PiiSieveError} `invalid-key` for a key of fewer than 32 bytes.
 * @example
 * ```ts
 * encrypt({ key })   // "jane@example.com" → "[EMAIL_ADDRESS:e1=…]"
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function encrypt(options: KeyOptions): Operator {
  const cipher = cipherOf(keyOf(options, 'encrypt'));
  return {
    id: 'encrypt',
    effect: 'replace',
    apply({ entity, matched, label, place }) {
      return place === 'host' ? label : encryptedLabels(cipher, entity, matched);
    },
  };
}

/** One label, or several in a row for a value that is too long for one (a private key). */
export function encryptedLabels(cipher: Cipher, entity: string, value: string): string {
  let labels = '';
  for (let at = 0; at < value.length; at += MAX_UNITS) {
    labels += `[${entity}:${ENCRYPTED}${cipher.encrypt(entity, value.slice(at, at + MAX_UNITS))}]`;
  }
  return labels;
}

/** ISO/IEC 9797-1, padding method 2. */
function pad(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor(bytes.length / BLOCK) + 1) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = PAD;
  return padded;
}

function unpad(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.lastIndexOf(PAD));
}
