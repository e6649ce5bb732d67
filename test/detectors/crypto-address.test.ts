import { sha256 } from '@noble/hashes/sha2';
import { keccak_256 } from '@noble/hashes/sha3';
import { describe, expect, it } from 'vitest';
import { cryptoAddress } from '../../src/detectors/crypto-address.js';
import { createScanner } from '../../src/index.js';

const scanner = createScanner({ detectors: [cryptoAddress()] });
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

function base58check(version: number, seed: number): string {
  const body = Uint8Array.of(version, ...sha256(Uint8Array.of(seed)).subarray(0, 20));
  const bytes = Uint8Array.of(...body, ...sha256(sha256(body)).subarray(0, 4));
  let value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let out = '';
  for (; value > 0n; value /= 58n) out = ALPHABET[Number(value % 58n)]! + out;
  for (const byte of bytes) {
    if (byte !== 0) break;
    out = `1${out}`;
  }
  return out;
}

function eip55(seed: number): string {
  const hex = Buffer.from(keccak_256(Uint8Array.of(seed)).subarray(0, 20)).toString('hex');
  const hash = keccak_256(hex);
  return `0x${[...hex].map((c, i) => (((hash[i >> 1]! >> (i & 1 ? 0 : 4)) & 15) >= 8 ? c.toUpperCase() : c)).join('')}`;
}

/** Published vectors of BIP 173, BIP 350 and EIP-55. */
const VECTORS = [
  'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
  'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
  '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
];

describe('cryptoAddress', () => {
  it('finds the published vectors', () => {
    for (const vector of VECTORS) expect(scanner.redact(`send to ${vector}, please`).text).toBe('send to [CRYPTO], please');
  });

  it('finds generated addresses and refuses every changed character', () => {
    for (let seed = 0; seed < 40; seed++) {
      const address = base58check([0, 5, 0x30, 0x1e, 0x41][seed % 5]!, seed);
      expect(scanner.redact(`to ${address}`).text, address).toBe('to [CRYPTO]');
      const at = 5 + (seed % 20);
      const other = ALPHABET[(ALPHABET.indexOf(address[at]!) + 1) % 58]!;
      expect(scanner.test(`to ${address.slice(0, at)}${other}${address.slice(at + 1)}`)).toBe(false);
    }
  });

  it('checks the case of Ethereum addresses', () => {
    for (let seed = 0; seed < 40; seed++) {
      const address = eip55(seed);
      expect(scanner.test(address), address).toBe(true);
      const at = [...address].findIndex((c, i) => i > 1 && /[a-f]/i.test(c));
      const c = address[at]!;
      const flipped = address.slice(0, at) + (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()) + address.slice(at + 1);
      if (flipped.slice(2) !== flipped.slice(2).toLowerCase()) expect(scanner.test(flipped), flipped).toBe(false);
    }
  });

  it('leaves ids, hashes and zero addresses', () => {
    for (const text of [
      '16Yeky6GMjeNkAiNcBY7ZhrLoMSgg1BoyZ2',
      'da39a3ee5e6b4b0d3255bfef95601890afd80709',
      '0x0000000000000000000000000000000000000000',
      'x1BoatSLRHtKNngkdXEeobR76b53LETtpyT7u2q9z',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    ]) {
      expect(scanner.test(text), text).toBe(false);
    }
  });
});
