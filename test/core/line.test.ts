import { describe, expect, it } from 'vitest';
import { isQuestion, isWholeLine, LINE_REACH, lineEnd, lineStart } from '../../src/core/line.js';

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
