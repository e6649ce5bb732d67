import { PiiSieveError } from '../core/errors.js';
import { type Cipher, cipherOf, ENCRYPTED } from '../operators/encrypt.js';
import { type FormatCipher, formatCipherOf, PRESERVED } from '../operators/fpe.js';
import { type Key, keyBytes } from '../operators/keyed/keys.js';

/** With which keys labels are opened, and what happens to others. */
export interface RevealOptions {
  /** The key the text was redacted with, or several: each label is tried with all of them, in order. */
  readonly key: Key | readonly Key[];
  /**
   * What happens to a label that none of the keys opens. `throw` (default) is right where all labels are one's own; `keep`
   * leaves it, where the text may hold labels that somebody typed.
   */
  readonly onFailure?: 'throw' | 'keep' | undefined;
}

/** Labels with a value, also where a URL parser has percent-encoded the brackets. As many characters as the core's label grammar. */
const LABEL = /(?:\[|%5B)([A-Z][A-Z0-9_]{2,63})(?::|%3A)([\w=-]{1,4096})(?:\]|%5D)/gi;

/**
 * Gives back what `encrypt()` and `fpe()` put into labels; everything else stays as it is, hashes and pseudonyms included. The result of
 * `reveal(redact(text).text, { key })` is exactly `text`, but for findings whose place allowed a plain label only.
 *
 * @throws {PiiSieveError} `invalid-key` when a label was made with another key or changed since (unless `onFailure` is `keep`); the
 * error's path is the label's position, `text[17]`, and it holds nothing of the text.
 * @example
 * ```ts
 * const scanner = queryScanner({ policy: { default: encrypt({ key }) } });
 * reveal(scanner.redact('mail jane@example.com').text, { key })   // 'mail jane@example.com'
 * ```
 * @since 0.1.0
 */
export function reveal(text: string, options: RevealOptions): string {
  if (typeof text !== 'string') throw new PiiSieveError('invalid-option', 'reveal.text', 'must be a string');
  const { key: given, onFailure = 'throw' } = options ?? ({} as Partial<RevealOptions>);
  const keys = (Array.isArray(given) ? given : [given]) as readonly unknown[];
  if (keys.length === 0) throw new PiiSieveError('invalid-key', 'reveal.key', 'is an empty list');
  if (onFailure !== 'throw' && onFailure !== 'keep') {
    throw new PiiSieveError('invalid-option', 'reveal.onFailure', 'is unknown', ['throw', 'keep']);
  }
  const ciphers = keys.map((key, index) => {
    const bytes = keyBytes(key, keys.length === 1 ? 'reveal.key' : `reveal.key[${index}]`);
    return { whole: cipherOf(bytes), format: formatCipherOf(bytes) };
  });
  return text.replace(LABEL, (label: string, entity: string, value: string, at: number) => {
    const isOurs = value.startsWith(ENCRYPTED) || PRESERVED.test(value);
    if (!isOurs || entity !== entity.toUpperCase()) return label;
    for (const cipher of ciphers) {
      const revealed = open(cipher, entity, value);
      if (revealed !== undefined) return revealed;
    }
    if (onFailure === 'keep') return label;
    throw new PiiSieveError('invalid-key', `text[${at}]`, `this ${entity} label was made with another key or was changed`);
  });
}

function open({ whole, format }: { whole: Cipher; format: FormatCipher }, entity: string, value: string): string | undefined {
  return value.startsWith(ENCRYPTED) ? whole.decrypt(entity, value.slice(ENCRYPTED.length)) : format.decrypt(entity, value);
}
