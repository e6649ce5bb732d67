import { describe, expect, it } from 'vitest';
import { isPlaceholder, looksRandom, makeupOf, readKeyedValue, unspacedKeyBefore } from '../../src/core/keyed-value.js';

/** The value after the keyword `key` at the start of the text, with its tie. */
function read(text: string, longest = 40) {
  const value = readKeyedValue(text, 3, longest);
  return value === undefined ? undefined : [text.slice(value.start, value.end), value.link, value.quoted];
}

describe('readKeyedValue', () => {
  it.each([
    ['key: abc', ['abc', 'sign', false]],
    ['key=abc&x=1', ['abc', 'sign', false]],
    ['key = abc&x', ['abc&x', 'sign', false]],
    ['key":"a b"', ['a b', 'sign', true]],
    ["key'] = 'a b'", ['a b', 'sign', true]],
    ['key number is: abc', ['abc', 'sign', false]],
    ['key is abc.', ['abc', 'verb', false]],
    ['key ist „abc“', ['abc', 'verb', true]],
    ['key => abc', ['abc', 'sign', false]],
    ['key** abc', ['abc', 'none', false]],
    ['key:** abc', ['abc', 'sign', false]],
    ['key:\n  abc', ['abc', 'sign', false]],
    ['key abc', ['abc', 'none', false]],
    ['key #12', ['12', 'none', false]],
    ['key', undefined],
    ['key:', undefined],
    ['key\nabc', ['abc', 'verb', false]],
    ['key\nabc def', undefined],
    ['key\nabc1 def', ['abc1', 'verb', false]],
    ['key\n\n\n\nabc', undefined],
    ['key words\nabc', ['words', 'none', false]],
    ['key=abc&d;e#f', ['abc&d;e#f', 'sign', false]],
    ['key: \uFDD0', undefined],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('ends at what parts parameters inside a URL only', () => {
    const text = 'https://login.example/?key=abc&d';
    const value = readKeyedValue(text, text.indexOf('='), 40);
    expect(value && text.slice(value.start, value.end)).toBe('abc');
  });

  it('reads no value that is longer than asked for', () => {
    expect(read(`key: ${'x'.repeat(41)}`)).toBeUndefined();
    expect(read(`key: ${'x'.repeat(40)}`)).toEqual(['x'.repeat(40), 'sign', false]);
  });
});

describe('values', () => {
  it('after a keyword of a script without blanks', () => {
    expect(unspacedKeyBefore('密码是abc', 3, ['密码'])).toBe(true);
    expect(unspacedKeyBefore('密码：“abc', 4, ['密码'])).toBe(true);
    expect(unspacedKeyBefore('码是abc', 2, ['密码'])).toBe(false);
    expect(unspacedKeyBefore('key: abc', 5, ['密码'])).toBe(false);
  });

  it('look random or not', () => {
    const random = (text: string) => looksRandom(text, 0, text.length, 16);
    expect(random('9f86d081884c7d659a2feaa0c55ad015')).toBe(true);
    expect(random('kJ8s7dfh3kjsd98fhsd7f')).toBe(true);
    for (const text of [
      'aaaaaaaaaaaaaaaa1111',
      'some-long-slug-2023-01-02',
      'internationalization',
      '1234567890123456',
      'a1b2c3',
      'hello world 123 456',
    ]) {
      expect(random(text), text).toBe(false);
    }
  });

  it('are counted by kind', () => {
    expect(makeupOf('aB1?b', 0, 5)).toEqual({ length: 5, digits: 1, lower: 2, upper: 1, others: 1, distinct: 4, changes: 1 });
  });

  it('may stand for another', () => {
    const stands = (text: string) => isPlaceholder(text, 0, text.length);
    for (const text of ['*****', '<token>', '{{x}}', '$' + '{x}', 'null', 'REDACTED', 'xxxx'])
      expect(stands(text), text).toBe(true);
    for (const text of ['hunter2', '1111', 'example1']) expect(stands(text), text).toBe(false);
  });
});
