import { expect, it } from 'vitest';
import { nationalId } from '../../../src/detectors/national-id/index.js';
import { createScanner } from '../../../src/index.js';
import { countReads } from '../../support/count-reads.js';

const all = createScanner({ detectors: [nationalId()] });
const one = createScanner({ detectors: [nationalId({ countries: ['ES'] })] });

const CLEAN = [
  'weather in the hague',
  'how to cook rice without a pot',
  'best songs of the nineties',
  'señor de los anillos película',
];
const WITH_DIGITS = [
  'iphone 15 pro max 256gb price in india',
  'world cup 2022 final highlights 4k',
  'in 1969 the first man on the moon',
  'area 51 documentary part 2',
  '10 best movies of 2019',
  'samsung galaxy s21 ultra vs note 20',
  'top 100 songs of the 80s',
  'how many days until 12 25',
];

it('does not read a clean text at all, and every unit of one with digits two and a half times at most', () => {
  const reads = (scanner: typeof all, texts: readonly string[]) => {
    const scanAll = () => {
      for (const text of texts) scanner.scan(text);
    };
    // The tables of a threshold are built when its first text comes.
    scanAll();
    return countReads(scanAll);
  };
  expect(reads(all, CLEAN)).toBeLessThanOrEqual(1.5 * reads(one, CLEAN));
  // Against one country's scanner this says little: that one reads but what stands around digits.
  expect(reads(all, WITH_DIGITS)).toBeLessThanOrEqual(2.5 * WITH_DIGITS.join('').length);
});

it('asks about a handful of schemes, not about all: a long run of digits costs no more than its shapes', () => {
  const reads = (text: string) => {
    // As above: the tables come with the first such text.
    all.scan(text);
    return countReads(() => all.scan(text));
  };
  // Nine digits are the length that most schemes share.
  expect(reads('see 130692545 there')).toBeLessThanOrEqual(12 * reads('see 13069254513069254513 there'));
});
