import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPayloadScanner } from '../../src/payload/index.js';
import { pointerKeys } from '../../src/payload/pointer.js';
import { stubScanner } from './stub-scanner.js';

const scanner = createPayloadScanner({ scanners: { query: stubScanner() } });
const rewriting = createPayloadScanner({ scanners: { query: stubScanner() }, keys: 'redact' });

/** Texts in which addresses, cards, escapes, quotes and lone surrogates stand beside each other. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        'ann@example.com',
        '4111111111111111',
        ' ',
        '"',
        '\\',
        '\n',
        'é',
        '😀',
        '\ud800',
        'phone ',
        '[EMAIL_ADDRESS]',
        '030 123456',
        '{',
        '}',
        '[1]',
      ),
      {
        maxLength: 6,
      },
    )
    .map((parts) => parts.join('')),
);
const key = fc.oneof(fc.constantFrom('phone', 'a/b', 'c~d', '', '__proto__', 'value', 'name', 'viewCount', 'url'), text);

const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.constantFrom<unknown>(null, true, 0, 12, 4111111111111111, 1.5, 'cats'),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(key, tie('json'), { maxKeys: 4 }),
    tie('json').map((value) => JSON.stringify(value)),
  ),
}));

const resolve = (value: unknown, path: string): unknown =>
  pointerKeys(path).reduce<unknown>((at, segment) => (at as Record<string, unknown> | undefined)?.[segment], value);

describe('any JSON value', () => {
  it('comes back with nothing left to find, in the same shape, and the input untouched', () => {
    fc.assert(
      fc.property(json, (value) => {
        const before = JSON.stringify(value);
        const once = rewriting.redact(value);
        expect(JSON.stringify(value)).toBe(before);
        const twice = rewriting.redact(once.value);
        expect(twice.value).toBe(once.value);
        expect(rewriting.test(once.value)).toBe(false);
        expect(JSON.stringify(once.value) ?? '').not.toMatch(/ann@example\.com/);
      }),
      // The index that keeps rewritten keys apart must not go on with the number before it.
      { numRuns: 500, examples: [[[[{ '': { 'ann@example.com030 123456030 123456': '' } }]]]] },
    );
  });

  it('gives the same findings to scan and redact, and test says whether there are any', () => {
    fc.assert(
      fc.property(json, (value) => {
        const { findings, incomplete } = scanner.scan(value);
        const redacted = scanner.redact(value);
        expect({ findings: redacted.findings, incomplete: redacted.incomplete }).toEqual({ findings, incomplete });
        expect(scanner.test(value)).toBe(findings.length > 0 || incomplete.length > 0);
        if (findings.length === 0) expect(redacted.value).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  it('has pointers that lead to the found text, and show none of it', () => {
    fc.assert(
      fc.property(json, (value) => {
        for (const { path, innerPath, in: where, start, end, entity } of scanner.scan(value).findings) {
          expect(`${path} ${innerPath ?? ''}`).not.toMatch(/ann@example\.com/);
          if (where === 'key' || path.includes('[')) continue;
          const found = resolve(value, path);
          const shown = typeof found === 'number' ? String(found) : (found as string);
          const matched = shown.slice(start, end);
          if (innerPath === undefined && entity === 'EMAIL_ADDRESS') expect(matched).toContain('@');
          else expect(matched.length).toBe(end - start);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is looked at alike as a value and as its JSON text', () => {
    const plain = fc.dictionary(
      fc.constantFrom('phone', 'text', 'url', 'viewCount'),
      fc.oneof(text, fc.constantFrom(4111111111111111, 7)),
      { maxKeys: 4 },
    );
    fc.assert(
      fc.property(plain, (value) => {
        fc.pre(Object.keys(value).length > 0);
        const written = scanner.redact(JSON.stringify(value)).value;
        expect(JSON.parse(written ?? 'null')).toEqual(JSON.parse(JSON.stringify(scanner.redact(value).value)));
      }),
      { numRuns: 500 },
    );
  });
});
