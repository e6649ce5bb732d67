import { sha256 } from '@noble/hashes/sha2';
import { keccak_256 } from '@noble/hashes/sha3';
import { isDigit, isWordLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Evidence, Scan } from '../core/types.js';

/** Base58 without 0, O, I and l (Bitcoin); XRP orders the same characters differently. */
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BASE58_XRP = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';
/** BIP 173. */
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** Shortest base58 address (a Bitcoin one with leading zeros) and longest address (a Monero integrated one). */
const SHORTEST = 25;
const LONGEST = 106;
/** An extended private key (BIP 32) has 111 characters. */
const LONGEST_KEY = 111;
/** What a seed phrase (BIP 39) is called, and how many words it may have. */
const SEED_WORDS = ['seed', 'recovery', 'secret', 'mnemonic', 'backup'];
const SEED_LENGTHS = [12, 15, 18, 21, 24];
/** 24 words of eight letters and what parts them. */
const LONGEST_SEED = 240;
const SEED_LEAD = /^(?:mnemonic(?: (?:phrase|words|key))?|\w+ (?:recovery |seed )?(?:phrase|words|key))(?: is)?\s?[:=-]?\s/i;
/** What the list of words leaves out. */
const NO_SEED = /\b(?:the|and|are|for|how|was|your|our|his|her|not|but|has|from)\b/i;
const SEED_LEAD_REACH = 36;
const SEED_ROW = /^[a-z]{3,8}(?:(?: |, ?)[a-z]{3,8}){11,23}(?![a-z]|,? [a-z])/i;

/**
 * Finds crypto-currency addresses with their own checksum: Bitcoin, Litecoin, Dogecoin, Dash (base58check), SegWit (bech32 and bech32m, BIP 173 and
 * BIP 350), Ethereum (EIP-55; addresses in one case have no checksum and score 0.8), Tron, XRP, Monero; Solana keys have none and need a keyword. And what
 * opens a wallet: private keys of Bitcoin (WIF, base58check), extended private keys (BIP 32), and seed phrases (BIP 39) behind their name.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [cryptoAddress()] }).test('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed')   // true
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function cryptoAddress(): Detector<'CRYPTO' | 'PRIVATE_KEY'> {
  return {
    id: 'crypto-address',
    entities: ['CRYPTO', 'PRIVATE_KEY'],
    reach: { before: 80, after: LONGEST_SEED + 80 },
    triggers: [
      { on: 'token', length: [SHORTEST, LONGEST_KEY], find },
      { on: 'word', words: SEED_WORDS, find: findSeed },
    ],
    brings: { context, numbers, words },
    keywords: { crypto: ['solana', 'sol', 'wallet', 'phantom', 'crypto', 'crypto address', 'wallet address', 'send sol'] },
  };
}

function find(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (isWordLetter(text.charCodeAt(start - 1)) || isWordLetter(text.charCodeAt(end)) || text.charCodeAt(start - 1) === 95) return;
  const token = text.slice(start, end);
  if (isPrivateKey(token)) {
    scan.report('PRIVATE_KEY', start, end, 0.97, ['format', 'checksum', 'prefix']);
    return;
  }
  if (token.length > LONGEST) return;
  const score = scoreOf(token);
  if (score > 0) {
    const evidence: Evidence[] = score > 0.8 ? ['format', 'checksum', 'prefix'] : ['format', 'prefix'];
    scan.report('CRYPTO', start, end, score, evidence);
  } else if (isSolanaKey(token) && scan.near('crypto', start, end) > 0) {
    scan.report('CRYPTO', start, end, 0.8, ['format', 'context']);
  }
}

/** WIF: 0x80, 32 bytes, and 0x01 where the public key is compressed; xprv: 0x0488ADE4 and 74 bytes. Behind both four bytes of a double SHA-256. */
function isPrivateKey(token: string): boolean {
  const { length } = token;
  const size = length === 51 ? 37 : length === 52 ? 38 : length === LONGEST_KEY && token.startsWith('xprv') ? 82 : 0;
  if (size === 0 || (size < 82 && !'5KL'.includes(token[0]!))) return false;
  const bytes = decodeBase58(token, BASE58, size);
  if (bytes === undefined || (size < 82 ? bytes[0] !== 0x80 : bytes[0] !== 4 || bytes[1] !== 0x88)) return false;
  const hash = sha256(sha256(bytes.subarray(0, size - 4)));
  return bytes.subarray(size - 4).every((byte, i) => byte === hash[i]);
}

/** "seed phrase: legal winner thank …": behind its name a row of words of three to eight letters that has one of the lengths of BIP 39, and ends there. */
function findSeed(scan: Scan, start: number): void {
  const { text } = scan;
  const lead = SEED_LEAD.exec(text.slice(start, start + SEED_LEAD_REACH));
  if (lead === null) return;
  const from = start + lead[0].length;
  const row = SEED_ROW.exec(text.slice(from, from + LONGEST_SEED));
  if (row === null || NO_SEED.test(row[0]) || !SEED_LENGTHS.includes(row[0].split(/[ ,]+/).length)) return;
  scan.report('PRIVATE_KEY', from, from + row[0].length, 0.8, ['context', 'format']);
}

function scoreOf(token: string): number {
  if (token.startsWith('0x') || token.startsWith('0X')) return token.length === 42 ? scoreEthereum(token.slice(2)) : 0;
  if (/^(?:bc1|tb1|ltc1)/i.test(token)) return isBech32(token) ? 0.97 : 0;
  const first = token.charCodeAt(0);
  // 1 and 3: Bitcoin; L and M: Litecoin; D: Dogecoin; X: Dash; T: Tron; r: XRP; 4 and 8: Monero.
  if (token.length <= 36) {
    if (first === 114) return isBase58Check(token, BASE58_XRP, [0]) ? 0.97 : 0;
    if ('13LMDXT'.includes(token[0]!)) return isBase58Check(token, BASE58, [0, 5, 0x30, 0x32, 0x1e, 0x4c, 0x41]) ? 0.97 : 0;
    return 0;
  }
  return (token.length === 95 || token.length === 106) && (first === 52 || first === 56) && isMonero(token) ? 0.97 : 0;
}

/** EIP-55: a letter is upper case where the hash's nibble is 8 or more. */
function scoreEthereum(hex: string): number {
  if (!/^[0-9a-fA-F]{40}$/.test(hex)) return 0;
  if (/^0{30}/.test(hex)) return 0;
  const lower = hex.toLowerCase();
  if (hex === lower || hex === hex.toUpperCase()) return 0.8;
  const hash = keccak_256(lower);
  for (let i = 0; i < 40; i++) {
    if (isDigit(lower.charCodeAt(i))) continue;
    const nibble = (hash[i >> 1]! >> (i & 1 ? 0 : 4)) & 15;
    if ((hex[i] === lower[i]) !== nibble < 8) return 0;
  }
  return 0.98;
}

/** Decodes base58 to `size` bytes, or undefined. */
function decodeBase58(token: string, alphabet: string, size: number): Uint8Array | undefined {
  const bytes = new Uint8Array(size);
  for (const character of token) {
    let carry = alphabet.indexOf(character);
    if (carry < 0) return undefined;
    for (let i = size - 1; i >= 0; i--) {
      carry += bytes[i]! * 58;
      bytes[i] = carry & 255;
      carry >>= 8;
    }
    if (carry !== 0) return undefined;
  }
  return bytes;
}

/** A version byte, a 20-byte hash, and four bytes of a double SHA-256. */
function isBase58Check(token: string, alphabet: string, versions: readonly number[]): boolean {
  const bytes = decodeBase58(token, alphabet, 25);
  if (bytes === undefined || !versions.includes(bytes[0]!)) return false;
  // Each leading zero byte is written as one leading first character of the alphabet, no more and no less.
  let zeros = 0;
  while (zeros < 25 && bytes[zeros] === 0) zeros++;
  for (let i = 0; i <= zeros; i++) if ((token[i] === alphabet[0]) !== i < zeros) return false;
  const hash = sha256(sha256(bytes.subarray(0, 21)));
  return bytes.subarray(21).every((byte, i) => byte === hash[i]);
}

/** BIP 173 and BIP 350: constant 1 for version 0, 0x2bc830a3 for later versions. */
function isBech32(token: string): boolean {
  if (token !== token.toLowerCase() && token !== token.toUpperCase()) return false;
  const lower = token.toLowerCase();
  const separator = lower.lastIndexOf('1');
  if (lower.length > 90 || lower.length - separator < 8) return false;
  let sum = 1;
  const feed = (value: number): void => {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let i = 0; i < 5; i++) if ((top >>> i) & 1) sum ^= [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3][i]!;
  };
  for (let i = 0; i < separator; i++) feed(lower.charCodeAt(i) >> 5);
  feed(0);
  for (let i = 0; i < separator; i++) feed(lower.charCodeAt(i) & 31);
  for (let i = separator + 1; i < lower.length; i++) {
    const value = BECH32.indexOf(lower[i]!);
    if (value < 0) return false;
    feed(value);
  }
  return sum === (lower[separator + 1] === 'q' ? 1 : 0x2bc830a3);
}

/** Monero codes eight bytes as eleven characters; the last four bytes are a Keccak checksum. */
function isMonero(token: string): boolean {
  const blocks: number[] = [];
  for (let i = 0; i < token.length; i += 11) {
    const block = token.slice(i, i + 11);
    // A last block of 7 characters is 5 bytes.
    const bytes = decodeBase58(block, BASE58, block.length === 11 ? 8 : 5);
    if (bytes === undefined || (block.length !== 11 && block.length !== 7)) return false;
    blocks.push(...bytes);
  }
  const all = Uint8Array.from(blocks);
  const hash = keccak_256(all.subarray(0, all.length - 4));
  return all.subarray(all.length - 4).every((byte, i) => byte === hash[i]);
}

/** A 32-byte ed25519 key in base58: 43 or 44 characters. */
function isSolanaKey(token: string): boolean {
  if (token.length < 43 || token.length > 44) return false;
  const bytes = decodeBase58(token, BASE58, 33);
  return bytes?.[0] === 0;
}
