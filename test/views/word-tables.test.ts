import { describe, expect, it } from 'vitest';
import { AT_WORDS, DASH_WORDS, DOT_WORDS, PLUS_WORDS, UNDERSCORE_WORDS, WEAK_AT_WORDS } from '../../src/views/address-words.js';
import { spokenAddress, spokenDigits } from '../../src/views/index.js';
import { DIGIT_WORDS, GROUP_WORDS, TENS_WORDS, TIMES_WORDS, ZEROS_WORDS } from '../../src/views/number-words.js';

const listed = (table: string) => table.split(' ');
const paired = (table: string) => listed(table).map((pair) => pair.split('=') as [word: string, value: string]);

// Every word is read in a text, so that one which the view passes over (it is too long for its window, or cut by a character it takes for none) shows.
describe('the words of a spoken address', () => {
  const read = (text: string) => spokenAddress().fold(text)?.text;

  it.each(listed(AT_WORDS))('"%s" is an @', (word) => {
    expect(read(`jane84 ${word} example.com`)).toBe('jane84@example.com');
  });

  it.each(listed(WEAK_AT_WORDS))('"%s" is an @ before a domain that is spoken, too', (word) => {
    expect(read(`jane84 ${word} example dot com`)).toBe('jane84@example.com');
    expect(read(`meeting ${word} example.com`)).toBeUndefined();
  });

  it.each(listed(DOT_WORDS))('"%s" is a dot', (word) => {
    expect(read(`jane84 arroba example ${word} com`)).toBe('jane84@example.com');
  });

  it.each([
    ['_', UNDERSCORE_WORDS],
    ['-', DASH_WORDS],
    ['+', PLUS_WORDS],
  ])('%s is said by all of its words', (sign, words) => {
    for (const word of listed(words))
      expect(read(`jane ${word} doe arroba example.com`), word).toBe(`jane${sign}doe@example.com`);
  });
});

describe('the words of a spoken number', () => {
  const digits = (text: string) => spokenDigits().fold(text)?.text.replace(/\D/g, '');

  it('stand for digits and tens', () => {
    for (const [word, value] of paired(DIGIT_WORDS))
      expect(digits(`four one five ${word} oh one three nine`), word).toBe(`415${value}0139`);
    for (const [word, value] of paired(TENS_WORDS))
      expect(digits(`four one five ${word} oh one three nine`), word).toBe(`415${value}00139`);
  });

  it('repeat the digit behind, and put zeros behind the one before', () => {
    for (const [word, times] of paired(TIMES_WORDS))
      expect(digits(`four one five ${word} two oh one three`), word).toBe(`415${'2'.repeat(Number(times))}013`);
    for (const [word, zeros] of paired(ZEROS_WORDS))
      expect(digits(`eight ${word} five five one two three`), word).toBe(`8${'0'.repeat(Number(zeros))}55123`);
  });

  it('say one thing each', () => {
    const words = [DIGIT_WORDS, TENS_WORDS, TIMES_WORDS, ZEROS_WORDS, GROUP_WORDS].flatMap(paired).map(([word]) => word);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
