import { FF1 } from '@noble/ciphers/ff1';
import type { Operator } from '../core/types.js';
import { type Cipher, cipherOf, encryptedLabels } from './encrypt.js';
import { toBase64Url, toBytes } from './keyed/bytes.js';
import { deriveKey, type KeyOptions, keyOf, macOf } from './keyed/keys.js';

/** How a value was encrypted, and what it begins with: classes kept, or letters and digits mixed in one case. */
type Mode = 'f1=' | 'f2=' | 'f3=';

/** What every format-preserved value begins with. */
export const PRESERVED = /^f[123]=/;

/** NIST SP 800-38G rev. 1, section 5.1: the domain must have at least a million values. */
const MIN_DIGITS = 6;
const MIN_LETTERS = 5;
/** 36^4 = 1,679,616 */
const MIN_MIXED = 4;
/** Long values have no format worth keeping, and FF1's arithmetic is quadratic. */
const MAX_LENGTH = 128;

/** 36 bits: one wrong key in 69 thousand million is taken for the right one. */
const CHECK_LENGTH = 6;

/** Format-preserving encryption of the values of labels under one key. */
export interface FormatCipher {
  /** Undefined when the value has no format that can be kept. */
  encrypt(entity: string, value: string): string | undefined;
  /** Undefined when the key is another one, or the text was tampered with. */
  decrypt(entity: string, text: string): string | undefined;
}

export function formatCipherOf(key: Uint8Array): FormatCipher {
  const [derived, checking] = [deriveKey(key, 'fpe'), deriveKey(key, 'fpe-check')];
  const check = (entity: string, value: string) => toBase64Url(macOf(checking, entity, value)).slice(0, CHECK_LENGTH);
  return {
    encrypt(entity, value) {
      const mode = modeOf(value);
      return mode && `${mode}${spell(shuffle(derived, entity, mode, value, 'encrypt'))}=${check(entity, value)}`;
    },
    decrypt(entity, text) {
      const end = text.length - CHECK_LENGTH - 1;
      if (!PRESERVED.test(text) || end <= 3 || text[end] !== '=') return undefined;
      const shuffled = unspell(text.slice(3, end));
      if (shuffled === undefined) return undefined;
      const value = shuffle(derived, entity, text.slice(0, 3) as Mode, shuffled, 'decrypt');
      return check(entity, value) === text.slice(end + 1) ? value : undefined;
    },
  };
}

/**
 * Encrypts the matched text so that it keeps its format inside the label (FF1, NIST SP 800-38G): digits become digits, letters letters
 * of the same case, separators stay. `reveal(text, { key })` gives back exactly the input; a wrong key is noticed. A value whose letters or
 * digits are too few for that mixes both, and one that holds other letters than ASCII, or hardly any, is encrypted as `encrypt()` does.
 *
 * @throws {PiiSieveError} `invalid-key` for a key of fewer than 32 bytes.
 * @example
 * ```ts
 * fpe({ key })   // "4111-1111-1111-1111" → "[CREDIT_CARD:f1=8203-5519-0274-6638=x1Yz09]"
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function fpe(options: KeyOptions): Operator {
  const key = keyOf(options, 'fpe');
  const format = formatCipherOf(key);
  const cipher: Cipher = cipherOf(key);
  return {
    id: 'fpe',
    effect: 'replace',
    apply({ entity, matched, label, place }) {
      if (place === 'host') return label;
      const value = format.encrypt(entity, matched);
      return value === undefined ? encryptedLabels(cipher, entity, matched) : `[${entity}:${value}]`;
    },
  };
}

function modeOf(value: string): Mode | undefined {
  if (value.length > MAX_LENGTH || /[^\x20-\x7e]/.test(value)) return undefined;
  const digits = value.match(/[0-9]/g)?.length ?? 0;
  const letters = value.match(/[A-Za-z]/g)?.length ?? 0;
  if (digits + letters < MIN_MIXED) return undefined;
  if ((digits === 0 || digits >= MIN_DIGITS) && (letters === 0 || letters >= MIN_LETTERS)) return 'f1=';
  // Letters and digits trade places: a digit shows no case, so only one case can be kept.
  if (!/[A-Z]/.test(value)) return 'f2=';
  return /[a-z]/.test(value) ? undefined : 'f3=';
}

/** Encrypts or decrypts letters and digits in place. Never throws: a forged value gives another value, which the check refuses. */
function shuffle(key: Uint8Array, entity: string, mode: Mode, value: string, way: 'encrypt' | 'decrypt'): string {
  const turn = (text: string, pattern: RegExp, radix: number): string => {
    const places = Array.from(text.matchAll(pattern), ({ index }) => index);
    // FF1 is defined for two numerals and more.
    if (places.length < 2) return text;
    const base = radix === 26 ? 10 : 0;
    const numerals = places.map((at) => Number.parseInt(text[at]!, 36) - base);
    const turned = FF1(radix, key, toBytes(`${entity}/${mode}${radix}`))[way](numerals);
    const units = [...text];
    for (const [index, at] of places.entries()) {
      const numeral = (turned[index]! + base).toString(36);
      units[at] = mode === 'f3=' || /[A-Z]/.test(text[at]!) ? numeral.toUpperCase() : numeral;
    }
    return units.join('');
  };
  return mode === 'f1=' ? turn(turn(value, /[0-9]/g, 10), /[A-Za-z]/g, 26) : turn(value, /[0-9A-Za-z]/g, 36);
}

/** Writes a value in the characters that a label may hold: a blank as `_`, other separators as `=` and two hex digits. */
function spell(value: string): string {
  return value.replace(/[^0-9A-Za-z-]/g, (unit) => (unit === ' ' ? '_' : `=${unit.charCodeAt(0).toString(16).padStart(2, '0')}`));
}

function unspell(text: string): string | undefined {
  if (!/^(?:[0-9A-Za-z_-]|=[2-7][0-9a-f])*$/.test(text)) return undefined;
  return text.replace(/_|=(..)/g, (unit, hex: string) => (unit === '_' ? ' ' : String.fromCharCode(Number.parseInt(hex, 16))));
}
