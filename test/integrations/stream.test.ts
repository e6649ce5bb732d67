import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/core/create-scanner.js';
import type { Finding } from '../../src/core/types.js';
import { email } from '../../src/detectors/email.js';
import { ipAddress } from '../../src/detectors/ip-address.js';
import { paymentCard } from '../../src/detectors/payment-card.js';
import { redactPieces, redactStream } from '../../src/integrations/stream.js';
import { keep } from '../../src/operators/keep.js';
import { mask } from '../../src/operators/mask.js';
import { redact } from '../../src/operators/redact.js';
import { replace } from '../../src/operators/replace.js';

const scanner = createScanner({ detectors: [email(), paymentCard(), ipAddress()] });

async function collect(pieces: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

const cut = (text: string, sizes: readonly number[]): string[] => {
  const pieces: string[] = [];
  for (let at = 0, index = 0; at < text.length; index += 1) {
    const size = sizes[index % sizes.length]!;
    pieces.push(text.slice(at, at + size));
    at += size;
  }
  return pieces;
};

const word = fc.constantFrom(
  'cats',
  'mail',
  'ann@example.com',
  'bob.b+c@mail.example.org',
  '4111 1111 1111 1111',
  'ip',
  '192.0.2.7',
  '\n',
  '😀',
  'é',
  'a.b',
  '@',
  '[EMAIL_ADDRESS]',
  'https://example.com/x?m=eve@example.com',
);
/** Long enough for several cuts. */
const text = fc.array(word, { minLength: 20, maxLength: 60 }).map((words) => words.join(' ').concat(' and so on ').repeat(8));

describe.each([
  ['labels', replace()],
  ['masks', mask()],
  ['nothing', redact()],
  ['what there was', keep()],
] as const)('redacting into %s', (_, operator) => {
  it('gives the same for any cutting as for the whole', async () => {
    const own = scanner.withPolicy({ default: operator });
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 5 }),
        async (whole, sizes) => {
          expect((await collect(redactPieces(cut(whole, sizes), { scanner: own }))).join('')).toBe(own.redact(whole).text);
        },
      ),
      { numRuns: 40 },
    );
  });
});

it('tells every finding once, where it stands in the whole', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (whole) => {
      const findings: Finding[] = [];
      await collect(redactPieces(cut(whole, [333]), { scanner, onFinding: (finding) => findings.push(finding) }));
      expect(findings).toEqual(scanner.scan(whole).findings);
    }),
    { numRuns: 30 },
  );
});

it('holds back a bounded stretch only', async () => {
  let given = 0;
  let taken = 0;
  let most = 0;
  async function* source() {
    for (let index = 0; index < 2000; index += 1) {
      const piece = `${'cats and dogs '.repeat(10)}ann@example.com `;
      given += piece.length;
      yield piece;
    }
  }
  for await (const piece of redactPieces(source(), { scanner })) {
    taken += piece.replaceAll('[EMAIL_ADDRESS]', 'ann@example.com').length;
    most = Math.max(most, given - taken);
  }
  expect(taken).toBe(given);
  expect(most).toBeLessThan(20_000);
});

it('is a web stream, too', async () => {
  const source = new ReadableStream<string>({
    start(controller) {
      for (const piece of ['mail an', 'n@exam', 'ple.com now']) controller.enqueue(piece);
      controller.close();
    },
  });
  expect((await collect(source.pipeThrough(redactStream({ scanner })) as unknown as AsyncIterable<string>)).join('')).toBe(
    'mail [EMAIL_ADDRESS] now',
  );
});

it('takes any scanner, and refuses what is none', async () => {
  const foreign = { ...scanner };
  const whole = 'mail ann@example.com '.repeat(2000);
  expect((await collect(redactPieces(cut(whole, [1000]), { scanner: foreign }))).join('')).toBe(scanner.redact(whole).text);
  expect(() => redactStream({} as never)).toThrow(expect.objectContaining({ code: 'invalid-option', path: 'scanner' }) as Error);
});
