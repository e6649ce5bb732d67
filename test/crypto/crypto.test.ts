import { createHmac, hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/core/create-scanner.js';
import type { Operator, OperatorInput } from '../../src/core/types.js';
import { encrypt, fpe, hash, pseudonymize, reveal } from '../../src/crypto/index.js';
import { email } from '../../src/detectors/email.js';
import { ipAddress } from '../../src/detectors/ip-address.js';
import { paymentCard } from '../../src/detectors/payment-card.js';
import { cipherOf } from '../../src/operators/encrypt.js';
import { formatCipherOf } from '../../src/operators/fpe.js';
import { fromBase64Url, fromBytes, toBase64Url, toBytes } from '../../src/operators/keyed/bytes.js';
import { keyBytes } from '../../src/operators/keyed/keys.js';

const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const otherKey = Uint8Array.from({ length: 32 }, (_, index) => 255 - index);
const input = (matched: string, entity = 'EMAIL_ADDRESS', place: OperatorInput['place'] = 'text'): OperatorInput => ({
  entity,
  matched,
  place,
  label: place === 'text' ? `[${entity}]` : place === 'url' ? entity : `${entity.toLowerCase().replaceAll('_', '-')}.invalid`,
});
const keyed = { hash, pseudonymize, encrypt, fpe };
const LABEL = /^(?:\[[A-Z][A-Z0-9_]{2,63}:[\w=-]{1,4096}\])+$/;

/** Any JavaScript string, lone surrogates included. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0x20, max: 0x7e })), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

describe('bytes', () => {
  it('come back exactly, whatever the string', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fromBytes(toBytes(text))).toBe(text);
        const bytes = toBytes(text);
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
        expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    );
  });

  it('are UTF-8 for well-formed strings', () => {
    const text = 'aé€😀';
    expect(Buffer.from(toBytes(text))).toEqual(Buffer.from(text, 'utf8'));
  });

  it('refuse what is no base64url', () => {
    for (const text of ['A', 'AAAAA', 'A*', 'AA=']) expect(fromBase64Url(text)).toBeUndefined();
  });
});

describe('keys', () => {
  it.each(Object.entries(keyed))('%s refuses weak ones, without showing them', (name, factory) => {
    const weak: unknown[] = ['short', new Uint8Array(31).fill(7, 3), new Uint8Array(32), undefined, 42];
    for (const bad of weak) {
      expect(() => factory({ key: bad as Uint8Array })).toThrow(
        expect.objectContaining({ code: 'invalid-key', path: `${name}.key` }) as Error,
      );
    }
    expect(() => factory({ key: 'short-secret' })).not.toThrow(/short-secret/);
  });

  it('may be strings of 32 bytes, and are copied', () => {
    const own = key.slice();
    const operator = hash({ key: own });
    const before = operator.apply(input('a'));
    own.fill(1);
    expect(operator.apply(input('a'))).toBe(before);
    expect(hash({ key: `${'x'.repeat(31)}y` }).apply(input('a'))).toMatch(LABEL);
  });

  it('are apart by purpose and entity', () => {
    const values = new Set(
      Object.values(keyed)
        .flatMap((factory) => [
          factory({ key }).apply(input('4111111111111111', 'CREDIT_CARD')),
          factory({ key }).apply(input('4111111111111111', 'PHONE_NUMBER')),
        ])
        .map((label) => label.slice(label.indexOf(':'))),
    );
    expect(values.size).toBe(8);
  });
});

describe('hash', () => {
  it('is HMAC-SHA-256 of the exact text under a derived key', () => {
    const derived = Buffer.from(hkdfSync('sha256', key, '', 'pii-sieve/hash/v1', 32));
    const expected = createHmac('sha256', derived).update('EMAIL_ADDRESS\0ann@example.com').digest('hex').slice(0, 32);
    expect(hash({ key }).apply(input('ann@example.com'))).toBe(`[EMAIL_ADDRESS:${expected}]`);
    expect(hash({ key }).apply(input('Ann@example.com'))).not.toContain(expected);
    expect(hash({ key: otherKey }).apply(input('ann@example.com'))).not.toContain(expected);
  });
});

describe('pseudonymize', () => {
  it('does not mind how a value is written', () => {
    const operator = pseudonymize({ key });
    const of = (value: string) => operator.apply(input(value, 'PERSON'));
    expect(of('Jane Doe')).toMatch(/^\[PERSON:[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}\]$/);
    expect(of('JANE  DOE')).toBe(of('Jane Doe'));
    expect(of('Ｊａｎｅ Doe')).toBe(of('Jane Doe'));
    expect(of('Jane Dow')).not.toBe(of('Jane Doe'));
    expect(of('…')).not.toBe(of('?'));
  });
});

describe('encrypt', () => {
  it('is bound to the entity and to every bit', () => {
    const cipher = cipherOf(keyBytes(key, 'key'));
    const written = cipher.encrypt('PHONE_NUMBER', '030 123456');
    expect(cipher.decrypt('US_SSN', written)).toBeUndefined();
    expect(cipher.decrypt('PHONE_NUMBER', `${written[0] === 'A' ? 'B' : 'A'}${written.slice(1)}`)).toBeUndefined();
    expect(cipher.decrypt('PHONE_NUMBER', '')).toBeUndefined();
    expect(cipherOf(keyBytes(otherKey, 'key')).decrypt('PHONE_NUMBER', written)).toBeUndefined();
  });

  it('hides lengths to whole blocks', () => {
    const cipher = cipherOf(keyBytes(key, 'key'));
    expect(cipher.encrypt('PERSON', 'Al').length).toBe(cipher.encrypt('PERSON', 'Bartholomew Fox').length);
  });

  it('splits values that one label cannot hold', () => {
    const long = '😀é'.repeat(1500);
    const label = encrypt({ key }).apply(input(long, 'PRIVATE_KEY'));
    expect(label).toMatch(LABEL);
    expect(reveal(label, { key })).toBe(long);
  });
});

describe('fpe', () => {
  it('keeps the format, comes back, and notices another key or entity', () => {
    const cipher = formatCipherOf(keyBytes(key, 'key'));
    for (const [value, shape] of [
      ['4111-1111-1111-1111', /^f1=\d{4}-\d{4}-\d{4}-\d{4}=[\w-]{6}$/],
      ['+1 (415) 555-0132', /^f1==2b\d_=28\d{3}=29_\d{3}-\d{4}=[\w-]{6}$/],
      ['Jane Doering', /^f1=[A-Z][a-z]{3}_[A-Z][a-z]{6}=[\w-]{6}$/],
      ['AB123', /^f3=[A-Z0-9]{5}=[\w-]{6}$/],
      ['ab12', /^f2=[a-z0-9]{4}=[\w-]{6}$/],
    ] as const) {
      const written = cipher.encrypt('X', value)!;
      expect(written).toMatch(shape);
      expect(cipher.decrypt('X', written)).toBe(value);
      expect(cipher.decrypt('Y', written)).toBeUndefined();
      expect(formatCipherOf(keyBytes(otherKey, 'key')).decrypt('X', written)).toBeUndefined();
    }
  });

  it('leaves values without a format to encrypt', () => {
    const cipher = formatCipherOf(keyBytes(key, 'key'));
    for (const value of ['', 'a1', 'Zoë Quill', 'Ab1', 'Abc 12', '1'.repeat(200)])
      expect(cipher.encrypt('X', value), value).toBeUndefined();
    expect(fpe({ key }).apply(input('Zoë', 'PERSON'))).toMatch(/^\[PERSON:e1=/);
  });

  it('does not fall over forged values', () => {
    const cipher = formatCipherOf(keyBytes(key, 'key'));
    for (const text of [
      '',
      'f1=',
      'f1=1=AAAAAA',
      'f1==zz=AAAAAA',
      'f2=%%%%=AAAAAA',
      'f9=1234=AAAAAA',
      'f1=1=2=AAAAAA',
      `f1=${'1'.repeat(300)}=AAAAAA`,
    ]) {
      expect(cipher.decrypt('X', text), text).toBeUndefined();
    }
  });
});

describe('reveal', () => {
  const scannerWith = (operator: Operator) =>
    createScanner({ detectors: [email(), paymentCard(), ipAddress()], policy: { default: operator } });

  it.each([
    ['encrypt', encrypt],
    ['fpe', fpe],
  ] as const)('gives back exactly the input of %s', (_, factory) => {
    const scanner = scannerWith(factory({ key }));
    for (const text of [
      'mail jane@example.com or JANE@example.com, card 4111 1111 1111 1111!',
      'two: ann@example.com,bob@example.com 😀 4111111111111111\ud800',
      'https://example.com/watch?v=abc&mail=jane@example.com#4111111111111111',
      'already [EMAIL_ADDRESS] and [EMAIL_ADDRESS:3f9c] and [x:y]',
    ]) {
      const redacted = scanner.redact(text);
      expect(redacted.text).not.toMatch(/example\.com(?!\/)|4111/);
      expect(reveal(redacted.text, { key })).toBe(text);
      expect(scanner.redact(redacted.text).text).toBe(redacted.text);
    }
  });

  it('reads labels that a URL parser has encoded', () => {
    const { text } = scannerWith(encrypt({ key })).redact('https://example.com/watch?mail=jane@example.com');
    expect(reveal(text.replace('[', '%5B').replace(':e1', '%3Ae1').replace(/\]$/, '%5D'), { key })).toBe(
      'https://example.com/watch?mail=jane@example.com',
    );
    expect(reveal(new URL(text).href, { key })).toBe('https://example.com/watch?mail=jane@example.com');
  });

  it('says where a label was made with another key, and shows nothing', () => {
    const { text } = scannerWith(encrypt({ key })).redact('mail jane@example.com');
    for (const wrong of [text, text.replace('e1=', 'e1=AA'), '    [PERSON:f1=12345678=AAAAAA]']) {
      expect(() => reveal(wrong, { key: otherKey })).toThrow(
        expect.objectContaining({ code: 'invalid-key', path: expect.stringMatching(/^text\[\d\]$/) as string }) as Error,
      );
    }
    expect(reveal(text, { key: otherKey, onFailure: 'keep' })).toBe(text);
    expect(reveal(text, { key: [otherKey, key] })).toBe('mail jane@example.com');
  });

  it('leaves hashes, pseudonyms and plain labels', () => {
    const text = `${hash({ key }).apply(input('a'))} ${pseudonymize({ key }).apply(input('a'))} [PERSON] [IP_ADDRESS:192-0-2-0] [e1=x] [person:e1=x]`;
    expect(reveal(text, { key: otherKey })).toBe(text);
  });

  it('refuses wrong options by path', () => {
    expect(() => reveal('', { key: [] })).toThrow(expect.objectContaining({ code: 'invalid-key', path: 'reveal.key' }) as Error);
    expect(() => reveal('', { key: [key, 'short'] })).toThrow(
      expect.objectContaining({ code: 'invalid-key', path: 'reveal.key[1]' }) as Error,
    );
    expect(() => reveal('', { key, onFailure: 'drop' as 'keep' })).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'reveal.onFailure' }) as Error,
    );
  });
});

describe('every keyed operator', () => {
  // Labels are kept in databases: what was written once must be written and opened for ever.
  it.each([
    ['hash', '[CREDIT_CARD:3af4d9cbd28cbe4885cf467f1a31fb27]'],
    ['pseudonymize', '[CREDIT_CARD:gsas-mfw9-jb41]'],
    ['encrypt', '[CREDIT_CARD:e1=o8aVYD_8rnhBdyRHkIfqeByb2jBQx-hMn8PUXnM5OKpqFqBHvq3xKtm8-zXZSL3d]'],
    ['fpe', '[CREDIT_CARD:f1=6276-0823-9630-8129=-Vphc1]'],
  ] as const)('%s writes what it has always written', (name, label) => {
    expect(keyed[name]({ key }).apply(input('4111-1111-1111-1111', 'CREDIT_CARD'))).toBe(label);
  });

  it.each(Object.entries(keyed))('%s writes opaque labels, the same for the same value, and never the value', (_, factory) => {
    const operator = factory({ key });
    fc.assert(
      fc.property(
        anyText.filter((text) => text.length >= 4),
        (matched) => {
          const label = operator.apply(input(matched));
          expect(label).toMatch(LABEL);
          expect(operator.apply(input(matched))).toBe(label);
          expect(label.slice('[EMAIL_ADDRESS:f1='.length)).not.toContain(matched);
          if (operator.id === 'encrypt' || operator.id === 'fpe') expect(reveal(label, { key })).toBe(matched);
        },
      ),
    );
  });

  it.each(Object.entries(keyed))('%s writes the plain label where a host stands', (_, factory) => {
    expect(factory({ key }).apply(input('192.0.2.1', 'IP_ADDRESS', 'host'))).toBe('ip-address.invalid');
  });
});
