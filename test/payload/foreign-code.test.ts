import { describe, expect, it } from 'vitest';
import { email } from '../../src/detectors/email.js';
import { createPayloadScanner } from '../../src/payload/index.js';

const MAIL = 'ann@example.com';
const METHODS = ['test', 'scan', 'redact'] as const;
const TRAPS = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf'] as const;

const cyclic = (): object => {
  const value: Record<string, unknown> = { a: MAIL, [MAIL]: 1 };
  return Object.assign(value, { self: value });
};
const VALUES: Readonly<Record<string, () => object>> = {
  object: () => ({ [MAIL]: MAIL, below: { a: MAIL }, name: 'phone', value: '4158675309', [Symbol('x')]: 1 }),
  array: () => [MAIL, { a: MAIL }],
  error: () => Object.assign(new Error(MAIL), { code: MAIL }),
  class: () =>
    new (class Query {
      a = MAIL;
      toJSON() {
        return { a: MAIL };
      }
    })(), // prettier-ignore
  cycle: cyclic,
};

describe.each(['report', 'redact'] as const)('a proxy whose traps throw, keys: %s', (keys) => {
  const scanner = createPayloadScanner({ detectors: [email()], keys });

  it.each(Object.entries(VALUES))('%s: at once or later, nothing is thrown', (_, make) => {
    for (const trap of TRAPS)
      for (const calls of Array.from({ length: 12 }, (__, index) => index))
        for (const method of METHODS) {
          let left = calls;
          const handler = {
            [trap]: (...given: unknown[]) => {
              if (left-- <= 0) throw new Error(MAIL);
              return (Reflect[trap] as (...all: unknown[]) => unknown)(...given);
            },
          };
          const proxy = new Proxy(make(), handler);
          expect(() => scanner[method]({ list: [proxy], mail: MAIL })).not.toThrow();
        }
  });

  it('a map with methods of its own is read by its entries', () => {
    class Strange extends Map<string, unknown> {
      override has(): boolean {
        throw new Error(MAIL);
      }
    }
    const { value, findings } = scanner.redact(new Strange([[MAIL, MAIL]]));
    expect([...(value as Map<string, unknown>).values()]).toEqual(['[EMAIL_ADDRESS]']);
    expect(findings).toHaveLength(2);
  });
});

describe('what stands under a symbol', () => {
  const scanner = createPayloadScanner({ detectors: [email()] });

  it('goes on unseen, and never counts as clean', () => {
    const key = Symbol('q');
    for (const hidden of [MAIL, { a: MAIL }]) {
      const result = scanner.redact({ a: { [key]: hidden } });
      expect(result).toMatchObject({ verdict: 'incomplete', incomplete: [{ path: '/a', reason: 'not-a-string' }] });
    }
    const unseen = Object.defineProperty({ b: 1 }, key, { value: MAIL, enumerable: false });
    for (const value of [{ [key]: 1 }, { [key]: () => MAIL }, unseen]) expect(scanner.redact(value).verdict).toBe('clean');
  });
});
