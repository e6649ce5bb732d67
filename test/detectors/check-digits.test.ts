import { describe, expect, it } from 'vitest';
import { iccid } from '../../src/detectors/iccid.js';
import { imei } from '../../src/detectors/imei.js';
import { vin } from '../../src/detectors/vin.js';
import { createScanner } from '../../src/index.js';
import { seededRandom } from '../support/sieve.js';

/** Every text made by another digit at one place. */
function otherDigits(text: string): string[] {
  return [...text].flatMap((character, at) =>
    /\d/.test(character)
      ? [...'0123456789'].filter((d) => d !== character).map((d) => text.slice(0, at) + d + text.slice(at + 1))
      : [],
  );
}

describe.each([
  { name: 'VIN', detector: vin(), text: '1M8GDM9AXKP042788' },
  { name: 'IMEI', detector: imei(), text: '35-209900-176148-1' },
  { name: 'ICCID', detector: iccid(), text: '8944500102198304826' },
])('the check digit of $name', ({ detector, text }) => {
  const scanner = createScanner({ detectors: [detector] });

  it('speaks for the number without a word', () => {
    expect(scanner.test(text)).toBe(true);
  });

  it('fails for every other digit at any one place', () => {
    // Swapping 0 for 9 cannot hide from Luhn or from the weights of a VIN; a VIN's ninth place is the check digit itself.
    expect(otherDigits(text).filter((other) => scanner.test(other))).toEqual([]);
  });
});

describe('random numbers', () => {
  it('pass by chance one time in ten or less, and score low when they do', () => {
    const next = seededRandom(7);
    const digits = (length: number) => Array.from({ length }, () => Math.floor(next() * 10)).join('');
    const scanner = createScanner({ detectors: [imei(), iccid(), vin()] });
    let found = 0;
    for (let i = 0; i < 2000; i++) if (scanner.test(`${digits(15)} ${digits(19)}`)) found++;
    expect(found).toBeLessThan(20);
  });
});
