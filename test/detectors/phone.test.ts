import { createRequire } from 'node:module';
import parsePhoneNumber, { type CountryCode, type MetadataJson } from 'libphonenumber-js/core';
import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/core/create-scanner.js';
import { phone as phoneCore } from '../../src/detectors/phone/core.js';
import type { PhoneMetadata } from '../../src/detectors/phone/plans.js';
import { phone } from '../../src/detectors/phone.js';
import { lookAlikes } from '../../src/suppressors/index.js';
import { seen } from '../support/sieve.js';
import { match, noMatch } from './phone.examples.js';

const require = createRequire(import.meta.url);
const metadata = require('libphonenumber-js/max/metadata') as MetadataJson;
const mobiles = require('libphonenumber-js/mobile/examples') as Record<CountryCode, string>;
const regions = Object.keys(mobiles) as CountryCode[];
const scanner = createScanner({ detectors: [phone()] });

describe('examples', () => {
  it.each(match)('finds $text: $why', ({ text, spans }) => {
    expect(seen(text, scanner.scan(text))).toEqual(spans);
  });
  it.each(noMatch)('leaves $text: $why', ({ text }) => {
    expect(seen(text, scanner.scan(text))).toEqual([]);
  });
});

/** What stands around a number, and that the number is exactly what is found. */
const carriers = [
  'call # now',
  'mi número es #, gracias',
  'मेरा नंबर # है',
  '我的电话是#。',
  'plumber # chicago',
  '(#)',
  '"#"',
  '#',
];

function shareFound(
  numbers: readonly (readonly [CountryCode, string])[],
  scannerOf: (region: CountryCode) => typeof scanner,
): [number, string[]] {
  const missed: string[] = [];
  for (const [region, number] of numbers) {
    for (const carrier of carriers) {
      const text = carrier.replace('#', number);
      const found = seen(text, scannerOf(region).scan(text));
      if (found.length !== 1 || found[0] !== `PHONE_NUMBER ${number}`) missed.push(`${region} ${text}: ${found}`);
    }
  }
  return [1 - missed.length / (numbers.length * carriers.length), missed];
}

it('finds an example number of every region in its international format', () => {
  const numbers = regions.map(
    (region) => [region, parsePhoneNumber(mobiles[region], region, metadata)!.formatInternational()] as const,
  );
  const [share, missed] = shareFound(numbers, () => scanner);
  expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.99);
});

it('finds an example number of every region in its national format when the country is listed', () => {
  const numbers = regions.map(
    (region) => [region, parsePhoneNumber(mobiles[region], region, metadata)!.formatNational()] as const,
  );
  const scanners = new Map(regions.map((region) => [region, createScanner({ detectors: [phone({ countries: [region] })] })]));
  const [share, missed] = shareFound(numbers, (region) => scanners.get(region)!);
  expect(share, missed.join('\n')).toBeGreaterThanOrEqual(0.97);
});

it('narrows national forms to the listed countries, and keeps international ones', () => {
  const german = createScanner({ detectors: [phone({ countries: ['DE'] })] });
  expect(german.scan('(415) 555-0132').findings).toEqual([]);
  expect(german.scan('030 23125 123').findings[0]!.evidence).toContain('country');
  expect(seen('+1 415 555 0132', german.scan('+1 415 555 0132'))).toEqual(['PHONE_NUMBER +1 415 555 0132']);
});

it('takes the number of the next item for none of its own', () => {
  const listed = createScanner({ detectors: [phone({ countries: ['US', 'DE', 'ID'] })] });
  const text = 'a 415-555-0132 2) 415-555-0199';
  expect(seen(text, listed.scan(text))).toEqual(['PHONE_NUMBER 415-555-0132', 'PHONE_NUMBER 415-555-0199']);
});

it('reads what the listed country writes, whatever the plan says', () => {
  const american = createScanner({ detectors: [phone({ countries: ['US'] })], suppressors: lookAlikes() });
  const found = (text: string) => seen(text, american.scan(text));
  expect(found('(555) 123-4567')).toEqual(['PHONE_NUMBER (555) 123-4567']);
  expect(found('4155550132 x 123')).toEqual(['PHONE_NUMBER 4155550132 x 123']);
  expect(found('(415) 555-0132 , ext 4321')).toEqual(['PHONE_NUMBER (415) 555-0132 , ext 4321']);
  for (const text of ['20120102 08:00', '12.1 - 23.71 - 23.45', '12 555-123']) expect(found(text)).toEqual([]);
  const german = createScanner({ detectors: [phone({ countries: ['DE'] })] });
  expect(german.scan('(555) 123-4567').findings).toEqual([]);
});

it('says what is reserved, toll-free and premium-rate, and scores companies lower', () => {
  const finding = (text: string) => scanner.scan(text).findings[0]!;
  expect(finding('+44 7700 900123').evidence).toContain('reserved');
  expect(finding('+44 7912 345678').evidence).not.toContain('reserved');
  expect(finding('+1 800 234 5678').evidence).toContain('toll-free');
  expect(finding('+1 900 234 5678').evidence).toContain('premium-rate');
  expect(finding('+1 800 234 5678').score).toBeLessThan(finding('+1 415 234 5678').score);
});

it('refuses countries that are none', () => {
  expect(() => phone({ countries: [] })).toThrow(expect.objectContaining({ code: 'invalid-option', path: 'countries' }));
  expect(() => phone({ countries: ['US', 'XX'] })).toThrow(
    expect.objectContaining({ code: 'unknown-country', path: 'countries[1]' }),
  );
  expect(() => phone({ countries: ['UK'] })).toThrow(/countries\[0\].*GB/);
  expect(() => phone({ countries: 'US' as never })).toThrow(expect.objectContaining({ path: 'countries' }));
  // Antarctica exists and has no plan.
  expect(phone({ countries: ['AQ', 'US'] }).id).toBe('phone');
});

it('takes a caller’s own metadata', () => {
  const small = createScanner({
    detectors: [phoneCore({ metadata: require('libphonenumber-js/min/metadata') as PhoneMetadata })],
  });
  expect(seen('ring +44 20 7946 0958', small.scan('ring +44 20 7946 0958'))).toEqual(['PHONE_NUMBER +44 20 7946 0958']);
  expect(small.scan('+44 20').findings).toEqual([]);
});

it('survives digits of any length and only separators', () => {
  for (const text of [
    '1'.repeat(10_000),
    '-'.repeat(10_000),
    '+'.repeat(5_000),
    '(1) '.repeat(5_000),
    '12 '.repeat(5_000),
    '+1 (415) '.repeat(2_000),
  ]) {
    expect(scanner.scan(text).incomplete).toEqual([]);
  }
  const many = '415-555-0132, '.repeat(10_000);
  expect(scanner.scan(many).findings.length).toBe(10_000);
});
