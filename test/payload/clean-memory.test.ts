import { expect, it } from 'vitest';
import { jsonTextScanner } from '../../src/payload/json-text-scanner.js';
import type { Outcome } from '../../src/payload/look.js';
import { stubScanner } from './stub-scanner.js';

it('looks at a clean text once for each field, and at a personal one every time', () => {
  const query = stubScanner();
  const scanner = jsonTextScanner({ query }, {});
  const redacted = (text: string) => (scanner.redactJson(text, 0, text.length) as Outcome).text;
  for (let round = 0; round < 3; round += 1) {
    expect(redacted('{"a":"cats","b":"cats","phone":"030 123456","x":"030 123456"}')).toBe(
      '{"a":"cats","b":"cats","phone":"[PHONE_NUMBER]","x":"030 123456"}',
    );
  }
  expect(query.asked.filter((text) => text === 'cats')).toHaveLength(2);
});

it('does not grow without bound, and forgets no finding', () => {
  const scanner = jsonTextScanner({ query: stubScanner() }, {});
  for (let index = 0; index < 40_000; index += 1) expect(scanner.redactValue(`cats ${index}`, ['a'])).toBeUndefined();
  expect(scanner.redactValue('ann@example.com', ['a'])?.text).toBe('[EMAIL_ADDRESS]');
  expect(scanner.redactValue('ann@example.com', ['a'])?.text).toBe('[EMAIL_ADDRESS]');
});

it('leaves a field alone whose texts never come again, and goes on finding in it', () => {
  const query = stubScanner();
  const scanner = jsonTextScanner({ query }, {});
  for (let index = 0; index < 1000; index += 1) scanner.redactValue(`cats ${index}`, ['a']);
  const asked = query.asked.length;
  for (let round = 0; round < 2; round += 1) scanner.redactValue('cats 1', ['a']);
  expect(query.asked.length).toBe(asked + 2);
  expect(scanner.redactValue('ann@example.com', ['a'])?.text).toBe('[EMAIL_ADDRESS]');
});
