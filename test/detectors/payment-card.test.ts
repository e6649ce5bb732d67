import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { luhn } from '../../src/checksums/luhn.js';
import { createScanner } from '../../src/core/create-scanner.js';
import { ISSUERS, issuerOf, issuerRanges, NO_LUHN, WIDE } from '../../src/detectors/payment-card/issuers.js';
import { PUBLISHED } from '../../src/detectors/payment-card/published.data.js';
import { publishedCode } from '../../src/detectors/payment-card/published.js';
import { paymentCard } from '../../src/detectors/payment-card.js';
import { seededRandom, seen } from '../support/sieve.js';
import { PUBLISHED_NUMBERS } from './payment-card/published-numbers.js';
import { match, noMatch } from './payment-card.examples.js';

const scanner = createScanner({ detectors: [paymentCard()] });
const everything = createScanner({ detectors: [paymentCard()], minScore: 0.05 });
const ranges = issuerRanges();
const toDigits = (text: string) => Uint8Array.from(text, Number);

describe('examples', () => {
  it.each(match)('finds $text: $why', ({ text, spans }) => {
    expect(seen(text, scanner.scan(text))).toEqual(spans);
  });
  it.each(noMatch)('leaves $text: $why', ({ text }) => {
    expect(seen(text, scanner.scan(text))).toEqual([]);
  });
});

/** Completes a prefix with random digits and a right Luhn digit. */
function complete(prefix: string, length: number, next: () => number): string {
  let text = prefix;
  while (text.length < length - 1) text += Math.floor(next() * 10);
  for (let digit = 0; digit < 10; digit++) if (luhn(toDigits(text + digit), length)) return text + digit;
  throw new Error('no check digit fits');
}

function grouped(number: string, separator: string): string {
  if (number.length === 15) return [number.slice(0, 4), number.slice(4, 10), number.slice(10)].join(separator);
  if (number.length === 14) return [number.slice(0, 4), number.slice(4, 10), number.slice(10)].join(separator);
  return number.match(/.{1,4}/g)!.join(separator);
}

describe('issuer ranges', () => {
  const cases = Object.entries(ISSUERS).flatMap(([scheme, ranges]) =>
    ranges.split(' ').map((range) => ({ scheme, range, lengths: [...range.split(':')[1]!.matchAll(/\d+/g)].map(Number) })),
  );
  it.each(cases)('finds $scheme $range in every style of writing', ({ range, lengths }) => {
    const next = seededRandom(7);
    const [first, last = first] = range.split(':')[0]!.split('-') as [string, string?];
    for (const prefix of new Set([first, last])) {
      for (let length = Math.min(...lengths); length <= Math.max(...lengths); length++) {
        if (issuerOf(ranges, toDigits(prefix.padEnd(6, '0')), length) === 0) continue;
        for (let n = 0; n < 5; n++) {
          const number = complete(prefix, length, next);
          const issuer = issuerOf(ranges, toDigits(number), length);
          for (const separator of [' ', '-', '.', '\u00a0', '\u2013']) {
            const text = grouped(number, separator);
            expect(seen(text, scanner.scan(text)), text).toEqual([`CREDIT_CARD ${text}`]);
          }
          // Bare: found where few other numbers look so, behind a word everywhere.
          const shorts = length < 14 || (issuer & WIDE) !== 0 || (length >= 18 && number[0] === '6' && number[1] !== '2');
          if (!shorts) expect(seen(number, scanner.scan(number)), number).toEqual([`CREDIT_CARD ${number}`]);
          expect(seen(`visa ${number}`, scanner.scan(`visa ${number}`))).toEqual([`CREDIT_CARD ${number}`]);
        }
      }
    }
  });
});

it('reports none of 100,000 random runs that fail Luhn or have no issuer', () => {
  const next = seededRandom(11);
  let asked = 0;
  while (asked < 100_000) {
    let text = '';
    const length = 13 + Math.floor(next() * 7);
    while (text.length < length) text += Math.floor(next() * 10);
    const digits = toDigits(text);
    if (luhn(digits, length) && issuerOf(ranges, digits, length) !== 0) continue;
    asked++;
    const written = asked % 2 ? text : grouped(text, ' ');
    expect(
      everything.scan(written).findings.filter(({ start, end }) => end - start === written.length),
      written,
    ).toEqual([]);
  }
});

/** The data file is generated here: `UPDATE_DOCS=1 npx vitest run test/detectors/payment-card.test.ts` writes it anew. */
it('packs the published test numbers', () => {
  const packed = ` ${PUBLISHED_NUMBERS.trim()
    .split(' ')
    .map((number) => publishedCode([...number].map(Number), number.length))
    .sort()
    .join(' ')} `;
  if (process.env['UPDATE_DOCS']) {
    const head = '// Published test numbers as hashes, see published.ts. Written by test/detectors/payment-card.test.ts.\n';
    writeFileSync('src/detectors/payment-card/published.data.ts', `${head}export const PUBLISHED: string =\n  '${packed}';\n`);
  } else expect(PUBLISHED).toBe(packed);
});

it('finds published test numbers and says that they are', () => {
  for (const number of PUBLISHED_NUMBERS.trim().split(' ')) {
    expect(luhn(toDigits(number), number.length), number).toBe(true);
    const text = `card ${number}`;
    expect(scanner.scan(text).findings, text).toMatchObject([{ entity: 'CREDIT_CARD', start: 5, end: text.length }]);
    expect(scanner.scan(text).findings[0]!.evidence).toContain('reserved');
  }
  expect(scanner.scan('4539148803436467').findings[0]!.evidence).not.toContain('reserved');
});

it('asks for a word where a scheme issues numbers without a Luhn digit', () => {
  const number = '6222021234567891';
  expect(issuerOf(ranges, toDigits(number), 16) & NO_LUHN).not.toBe(0);
  expect(luhn(toDigits(number), 16)).toBe(false);
  expect(scanner.scan(number).findings).toEqual([]);
  expect(seen(`unionpay card ${number}`, scanner.scan(`unionpay card ${number}`))).toEqual([`CREDIT_CARD ${number}`]);
  expect(scanner.scan('visa card 4539148803436468').findings).toEqual([]);
});
