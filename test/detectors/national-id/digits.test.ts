import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areLone } from '../../../src/core/lone-numbers.js';
import type { DigitGroups } from '../../../src/core/types.js';
import { COUNTRIES } from '../../../src/detectors/national-id/countries.js';
import { LONE } from '../../../src/detectors/national-id/detect.js';
import { fixedDigits, holdsDigits, widestGap } from '../../../src/detectors/national-id/digits.js';
import { shapesOf } from '../../../src/detectors/national-id/shape.js';

/** The groups of digits of a text, as the sweep notes them. */
function groupsOf(text: string): DigitGroups {
  const groups = [...text.matchAll(/\d+/g)];
  return {
    digits: groups.join('').length,
    count: groups.length,
    lone: false,
    starts: Int32Array.from(groups, ({ index }) => index),
  };
}

describe('what a shape says of its digits', () => {
  it.each([
    ['999-99-9999', 9, 1],
    ['AAA 999 999', 6, 1],
    ['99.999.999-A', 8, 1],
    ['AAA999AAA99A', 5, 3],
    ['A######', 0, 0],
    ['999999', 6, 0],
  ])('%s has %i of them for certain, and gaps of %i', (shape, digits, gap) => {
    expect(fixedDigits(shape)).toBe(digits);
    expect(widestGap(shape)).toBe(gap);
  });
});

describe('a number of any scheme', () => {
  it('is made of lone numbers in two schemes only, and is asked about there', () => {
    const lone = new Set<string>();
    for (const { text, forms } of shapesOf(Object.values(COUNTRIES).flat())) {
      for (const either of ['1', 'b']) {
        const number = text.replaceAll('9', '1').replaceAll('A', 'b').replaceAll('#', either);
        const groups = groupsOf(number);
        if (groups.digits > 1 && areLone(number, groups)) for (const { entity } of forms) lone.add(entity);
      }
    }
    expect([...lone]).toEqual(['DE_HANDELSREGISTER', 'IN_PAN']);
    expect(LONE.test('Amtsgericht Musterstadt HRB 123')).toBe(true);
    expect(LONE.test('hra 1234')).toBe(true);
    expect(LONE.test('pan abcde 1234 f')).toBe(true);
  });
});

describe('a text', () => {
  it.each([
    ['gtx 1080 ti vs rtx 3060', 6, 4, false],
    ['boeing 737 800 cockpit', 6, 4, true],
    ['12 angry men 1957', 6, 10, false],
    ['12 angry men 1957', 6, 11, true],
    ['id 536224567', 6, 4, true],
    ['1.2.3.4.5', 6, 4, false],
    ['1.2.3.4.5.6', 6, 1, true],
    ['no digits', 1, 4, false],
  ])('"%s" has %i digits with gaps of at most %i between them: %s', (text, fewest, widest, expected) => {
    expect(holdsDigits(text, groupsOf(text), fewest, widest)).toBe(expected);
  });

  it('that holds a number of a shape holds its digits with no wider gap', () => {
    const shape = fc.stringMatching(/^9[9A]{0,6}([ .-][9A]{1,6}){0,3}$/);
    const around = fc.stringMatching(/^[a-z0-9 ]{0,12}$/);
    fc.assert(
      fc.property(shape, around, around, (form, before, after) => {
        const text = `${before} ${form.replaceAll('A', 'x')} ${after}`;
        expect(holdsDigits(text, groupsOf(text), fixedDigits(form), widestGap(form))).toBe(true);
      }),
      { seed: 20261130, numRuns: 2000 },
    );
  });
});
