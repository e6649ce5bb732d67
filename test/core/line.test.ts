import { describe, expect, it } from 'vitest';
import {
  endsItsLine,
  isBareLabel,
  isQuestion,
  isWholeLine,
  LINE_REACH,
  labelLine,
  lineEnd,
  lineStart,
} from '../../src/core/line.js';

describe('lines', () => {
  it('end at line ends, barriers and their reach', () => {
    expect(lineStart('ab\ncd', 4)).toBe(3);
    expect(lineEnd('ab\ncd', 0)).toBe(2);
    expect(lineStart('ab\uFDD0cd', 5)).toBe(3);
    expect(lineStart('x'.repeat(1000), 900)).toBe(900 - LINE_REACH);
    expect(lineEnd('x'.repeat(1000), 100)).toBe(100 + LINE_REACH);
  });

  it('are whole when only blanks and quotation marks stand beside the candidate', () => {
    expect(isWholeLine('zz\n "12345" \nzz', 5, 10)).toBe(true);
    expect(isWholeLine('zip 12345', 4, 9)).toBe(false);
  });

  it.each([
    ['which actor was born 1 may 1980', 21, true],
    ['is it 12 elm st', 6, true],
    ['12 elm st?', 0, true],
    ['What is your address? 12 elm st', 22, false],
    ['my address is 12 elm st', 14, false],
    ['what?\n12 elm st', 6, false],
  ])('%s asks: %s', (text, start, asks) => {
    expect(isQuestion(text, start, Math.min(text.length, start + 9))).toBe(asks);
  });
});

describe('the line above', () => {
  const above = (text: string, value: string) => {
    const start = text.indexOf(value);
    const line = labelLine(text, lineStart(text, start), start);
    return line && text.slice(...line);
  };

  it.each([
    ['Phone:\n415', 'Phone:'],
    ['x\nHome phone\r\n415', 'Home phone'],
    ['Phone\n\n  (415', 'Phone'],
    ['Phone\n# 415', 'Phone'],
  ])('%j has a label', (text, label) => {
    expect(above(text, '415')).toBe(label);
  });

  it.each([
    ['415', 'there is none'],
    ['Phone\n\n\n\n\n415', 'too many lines between'],
    ['Phone\nor 415', 'the value is not the first thing on its line'],
    [`${'phone '.repeat(8)}\n415`, 'a sentence'],
    ['Phone \uFDD0\n415', 'a value was found there'],
  ])('%j has none: %s', (text) => {
    expect(above(text, '415')).toBeUndefined();
  });

  it('is a label with two words before the one that names the value, without digits', () => {
    expect(isBareLabel('your primary phone', 0, 13)).toBe(true);
    expect(isBareLabel('what is your phone', 0, 13)).toBe(false);
    expect(isBareLabel('line 2 phone', 0, 7)).toBe(false);
  });

  it('speaks only of a value that is all of its line', () => {
    expect(endsItsLine('415)\nx', 3)).toBe(true);
    expect(endsItsLine('415', 3)).toBe(true);
    expect(endsItsLine('415 x', 3)).toBe(false);
    expect(endsItsLine('415 5', 3)).toBe(false);
  });
});
