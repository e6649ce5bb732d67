import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mod11x2, mod11x10, remainder97 } from '../../src/checksums/iso7064.js';
import { luhn, luhnSum } from '../../src/checksums/luhn.js';
import { verhoeff } from '../../src/checksums/verhoeff.js';
import { digitSum, weightedMod, weightedSum } from '../../src/checksums/weighted-mod.js';

const values = (text: string): Uint8Array => Uint8Array.from(text, (character) => Number.parseInt(character, 36));

type Check = (values: ArrayLike<number>, count: number, from?: number) => boolean;

// Published examples: ISO/IEC 7812-1 B; Wikipedia "Verhoeff algorithm"; ISO/IEC 7064 clauses 6 and 7 and its tables; ISNI.
const algorithms: { name: string; check: Check; radix: number; checks: number; valid: string[] }[] = [
  { name: 'luhn', check: luhn, radix: 10, checks: 10, valid: ['79927398713', '4111111111111111', '00'] },
  { name: 'verhoeff', check: verhoeff, radix: 10, checks: 10, valid: ['2363', '1428570', '123451'] },
  { name: 'mod 11-2', check: mod11x2, radix: 10, checks: 11, valid: ['07940', '0000000121032683'] },
  { name: 'mod 11,10', check: mod11x10, radix: 10, checks: 10, valid: ['07945', '36574261809'] },
];

describe.each(algorithms)('$name', ({ check, radix, checks, valid }) => {
  it('accepts published examples, wherever they start', () => {
    for (const text of valid) {
      expect(check(values(text), text.length), text).toBe(true);
      expect(check(values(`9${text}9`), text.length, 1), text).toBe(true);
    }
  });

  it('has exactly one check character for every payload, and refuses every other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: radix - 1 }), { minLength: 1, maxLength: 20 }), (payload) => {
        const passing = Array.from({ length: checks }, (_, value) => value).filter((value) =>
          check([...payload, value], payload.length + 1),
        );
        return passing.length === 1;
      }),
    );
  });

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: radix - 1 }), { minLength: 2, maxLength: 16 }),
        fc.nat(),
        fc.integer({ min: 1, max: radix - 1 }),
        (payload, place, shift) => {
          const last = Array.from({ length: checks }, (_, value) => value).find((value) =>
            check([...payload, value], payload.length + 1),
          ) as number;
          const wrong = payload.slice();
          const at = place % payload.length;
          wrong[at] = ((wrong[at] as number) + shift) % radix;
          return !check([...wrong, last], wrong.length + 1);
        },
      ),
    );
  });

  it('refuses a lone character', () => {
    for (let value = 0; value < radix; value++) expect(check([value], 1)).toBe(false);
  });
});

describe('mod 97-10', () => {
  it('accepts a published example and one pair of check digits alone', () => {
    expect(remainder97(values('79444'), 5)).toBe(1);
    for (let pair = 0; pair < 97; pair++) {
      expect(remainder97([7, 9, 4, Math.floor(pair / 10), pair % 10], 5) === 1, `${pair}`).toBe(pair === 44);
    }
  });

  it('reads letters as two digits, in pieces', () => {
    // ISO 13616 example: GB82 WEST 1234 5698 7654 32 with its first four characters moved behind.
    const iban = values('GB82WEST12345698765432');
    expect(remainder97(iban, 4, 0, remainder97(iban, 18, 4))).toBe(1);
    expect(remainder97(values('WEST12345698765432GB82'), 22)).toBe(1);
    expect(remainder97(values('WEST12345698765432GB83'), 22)).not.toBe(1);
  });
});

describe('weighted sums', () => {
  it('reads weights in base 36 and starts where it is told', () => {
    expect(weightedSum('a13579bdfhj', Uint8Array.of(4, 1, 8, 2, 4, 7, 5, 3, 5, 5, 6))).toBe(534);
    expect(weightedSum('12', Uint8Array.of(9, 3, 4), 1)).toBe(11);
    expect(weightedMod('a987654321', 11, values('9434765919'))).toBe(true);
    expect(weightedMod('a987654321', 11, values('9434765918'))).toBe(false);
    expect(weightedMod('a987654321', 11, values('09434765919'), 1)).toBe(true);
  });

  it('casts products into their digits', () => {
    expect(digitSum('2121', Uint8Array.of(9, 8, 7, 6))).toBe(9 + 8 + 5 + 6);
    expect(digitSum('21', Uint8Array.of(0, 6, 6), 1)).toBe(9);
  });

  it('gives the Luhn sum for schemes that add a constant', () => {
    // 45 CFR 162.406: an NPI is checked behind 80840, whose own Luhn sum is 24.
    expect((luhnSum(values('1234567893'), 10) + 24) % 10).toBe(0);
    expect(luhnSum(values('80840'.padEnd(15, '0')), 15)).toBe(24);
  });
});
