import { describe, expect, it } from 'vitest';
import { encrypt, fpe, hash, pseudonymize, reveal } from '../../src/crypto/index.js';
import { email } from '../../src/detectors/index.js';
import { createPayloadScanner, createScanner, mask, type PayloadScanner, type Scanner } from '../../src/index.js';
import { piiSieve as expressSieve } from '../../src/integrations/express.js';
import { piiSieve as honoSieve } from '../../src/integrations/hono.js';
import { piiSieveHooks } from '../../src/integrations/pino.js';
import { redactPieces, redactStream } from '../../src/integrations/stream.js';
import { redacted, withoutPersonalData } from '../../src/integrations/zod.js';
import { replace } from '../../src/operators/replace.js';

const text = createScanner({ detectors: [email()] });
const payload = createPayloadScanner({ detectors: [email()] });
const key = Uint8Array.from({ length: 32 }, (_, index) => index + 1);
// As callers without types write them.
const wrong = (value: unknown) => value as never;
const scanner = (value: unknown) => value as PayloadScanner & Scanner;

const WRONG: readonly (readonly [name: string, make: () => unknown, code: string, path: string])[] = [
  ['no options', () => createPayloadScanner(wrong(undefined)), 'invalid-option', 'options'],
  ['null', () => createPayloadScanner(wrong(null)), 'invalid-option', 'options'],
  ['scanners: null', () => createPayloadScanner({ scanners: wrong(null) }), 'invalid-option', 'scanners'],
  [
    'a scanner misspelt',
    () => createPayloadScanner({ scanners: { query: text, video: text } as never }),
    'unknown-option',
    'scanners.video',
  ],
  ['fields: a list', () => createPayloadScanner({ detectors: [], fields: wrong([]) }), 'invalid-option', 'fields'],
  ['fields: a number', () => createPayloadScanner({ detectors: [], fields: wrong(5) }), 'invalid-option', 'fields'],
  ['mask(null)', () => mask(wrong(null)), 'invalid-option', 'mask'],
  ['mask, misspelt', () => mask(wrong({ keepFirst: 4 })), 'unknown-option', 'mask.keepFirst'],
  ['replace(5)', () => replace(wrong(5)), 'invalid-option', 'replace'],
  ['replace(null)', () => replace(wrong(null)), 'invalid-option', 'replace'],
  ...[hash, pseudonymize, encrypt, fpe].flatMap((operator): (typeof WRONG)[number][] => [
    [`${operator.name}()`, () => operator(wrong(undefined)), 'invalid-key', `${operator.name}.key`],
    [`${operator.name}(null)`, () => operator(wrong(null)), 'invalid-key', `${operator.name}.key`],
    [`${operator.name}, salted`, () => operator(wrong({ key, salt: 'x' })), 'unknown-option', `${operator.name}.salt`],
  ]),
  ['reveal(null)', () => reveal(wrong(null), { key }), 'invalid-option', 'reveal.text'],
  ['reveal without options', () => reveal('x', wrong(undefined)), 'invalid-key', 'reveal.key'],
  ['reveal, null', () => reveal('x', wrong(null)), 'invalid-key', 'reveal.key'],
  ...([expressSieve, honoSieve] as const).flatMap((make, index): (typeof WRONG)[number][] => {
    const name = ['express', 'hono'][index]!;
    return [
      [`${name}()`, () => make(wrong(undefined)), 'invalid-option', 'options'],
      [`${name}, misspelt`, () => make(wrong({ scanner: payload, part: ['body'] })), 'unknown-option', 'part'],
      [`${name}, a scanner of texts`, () => make({ scanner: scanner(text) }), 'invalid-option', 'scanner'],
      [`${name}, a factory`, () => make(wrong({ scanner: () => payload })), 'invalid-option', 'scanner'],
      [`${name}, parts: a text`, () => make(wrong({ scanner: payload, parts: 'body' })), 'invalid-option', 'parts'],
      [`${name}, parts: null`, () => make(wrong({ scanner: payload, parts: null })), 'invalid-option', 'parts'],
      [
        `${name}, parts: headers`,
        () => make(wrong({ scanner: payload, parts: ['body', 'headers'] })),
        'invalid-option',
        'parts[1]',
      ],
      [`${name}, onResult: 5`, () => make(wrong({ scanner: payload, onResult: 5 })), 'invalid-option', 'onResult'],
      [`${name}, status: 200`, () => make({ scanner: payload, status: 200 }), 'invalid-option', 'status'],
      [`${name}, action: drop`, () => make(wrong({ scanner: payload, action: 'drop' })), 'invalid-option', 'action'],
    ];
  }),
  ['hono rewrites no path', () => honoSieve(wrong({ scanner: payload, parts: ['params'] })), 'invalid-option', 'parts[0]'],
  ['pino()', () => piiSieveHooks(wrong(undefined)), 'invalid-option', 'options'],
  ['pino, a scanner of texts', () => piiSieveHooks({ scanner: scanner(text) }), 'invalid-option', 'scanner'],
  ['redactStream()', () => redactStream(wrong(undefined)), 'invalid-option', 'options'],
  ['redactStream, a payload scanner', () => redactStream({ scanner: scanner(payload) }), 'invalid-option', 'scanner'],
  ['redactStream, misspelt', () => redactStream(wrong({ scanner: text, onFindings: () => {} })), 'unknown-option', 'onFindings'],
  ['redactStream, onFinding: 5', () => redactStream(wrong({ scanner: text, onFinding: 5 })), 'invalid-option', 'onFinding'],
  ['zod', () => redacted(wrong(5)), 'invalid-option', 'scanner'],
  ['zod', () => withoutPersonalData(wrong(undefined)), 'invalid-option', 'scanner'],
];

describe('a wrong option', () => {
  it.each(WRONG)('%s', (_, make, code, path) => {
    expect(make).toThrow(expect.objectContaining({ name: 'PiiSieveError', code, path }));
  });
});

describe('right ones', () => {
  it('are taken', () => {
    for (const made of [text, payload]) expect([redacted(made), withoutPersonalData(made)]).toHaveLength(2);
    expect(expressSieve({ scanner: payload, parts: ['params'], onResult: undefined })).toBeTypeOf('function');
    expect(mask({ character: undefined, keepLast: undefined }).id).toBe('mask');
  });
});

describe('a stream of bytes', () => {
  it('is refused instead of being written out as numbers', async () => {
    const bytes = [new TextEncoder().encode('mail jane@corp.com')] as unknown as string[];
    const read = async () => {
      for await (const piece of redactPieces(bytes, { scanner: text })) expect(piece).toBe('');
    };
    await expect(read()).rejects.toMatchObject({ code: 'invalid-option', path: 'piece' });
  });
});

describe('a stream without a blank', () => {
  it('is looked at a few times over, and not at each of its pieces', async () => {
    let looked = 0;
    const counting: Scanner = {
      ...text,
      redact: (given) => {
        looked += given.length;
        return text.redact(given);
      },
    };
    const piece = 'a1'.repeat(5_000);
    let output = '';
    const pieces = [...Array.from({ length: 200 }, () => piece), ' jane@corp.com'];
    for await (const part of redactPieces(pieces, { scanner: counting })) output += part;
    expect(output).toBe(`${piece.repeat(200)} [EMAIL_ADDRESS]`);
    expect(looked).toBeLessThan(6 * output.length);
  });
});
