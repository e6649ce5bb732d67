import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_JSON } from '../../src/payload/json-text.js';
import { jsonTextScanner } from '../../src/payload/json-text-scanner.js';
import { stubScanner } from './stub-scanner.js';

const scanner = jsonTextScanner({ query: stubScanner() }, {});
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const isTaken = (text: string): boolean => scanner.redactJson(text, 0, text.length) !== NOT_JSON;

/** Pieces of which JSON and nearly JSON are made. */
const PIECES = [
  ...'{}[],:"\\ \t\n\r0123456789-+.eEu',
  '""',
  '"a"',
  '"a":',
  '{"a":1}',
  'true',
  'false',
  'null',
  'nul',
  '\\u0041',
  '\\u00',
  '\\n',
  '\u0001',
  '\u00a0',
  '\ufeff',
  '1.5',
  '01',
  '-0',
  '1e9',
  '[1,2]',
  '😀',
  '\ud800',
];

describe('written JSON', () => {
  it('is taken for JSON exactly where JSON.parse takes it', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (candidate) => {
        expect(isTaken(candidate)).toBe(isJson(candidate));
      }),
      { numRuns: 20_000, examples: [[''], [' '], ['{"a":1,}'], ['[1,]'], ['{"a" 1}'], ['[1 2]'], ['{"a":1]'], ['"\\"'], ['1 ']] },
    );
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom(...PIECES), (json, at, piece) => {
        const place = at % (json.length + 1);
        const broken = json.slice(0, place) + piece + json.slice(place + 1);
        expect(isTaken(json)).toBe(true);
        expect(isTaken(broken)).toBe(isJson(broken));
      }),
      { numRuns: 5000 },
    );
  });

  it('is read between its bounds alone', () => {
    const json = '{"q":"mail ann@example.com","n":12}';
    for (const around of ['', '}', '"', '1', '"}]', '\n{"q":"ann@example.com"}']) {
      const text = around + json + around;
      const outcome = scanner.redactJson(text, around.length, around.length + json.length);
      expect(outcome).toMatchObject({ text: '{"q":"mail [EMAIL_ADDRESS]","n":12}', findings: [{ start: 11, end: 26 }] });
      for (const end of [1, 4, 10, json.length - 1])
        expect(scanner.redactJson(text, around.length, around.length + end)).toBe(NOT_JSON);
    }
    expect(scanner.redactJson('[true]', 1, 4)).toBe(NOT_JSON);
  });

  it('is read alike whatever keys came before, and in which order', () => {
    const key = fc.constantFrom('phone', 'a', 'b', 'value', 'name', 'a"b', 'phone"', 'é', 'phon', 'phones');
    const value = fc.constantFrom('030 123456', 'cats', 'phone', 'mail ann@example.com');
    fc.assert(
      fc.property(fc.array(fc.array(fc.tuple(key, value), { maxLength: 5 }), { minLength: 1, maxLength: 8 }), (records) => {
        for (const members of records) {
          const text = `{${members.map(([name, content]) => `${JSON.stringify(name)}:${JSON.stringify(content)}`).join(', ')}}`;
          const fresh = jsonTextScanner({ query: stubScanner() }, {});
          expect(scanner.redactJson(text, 0, text.length)).toEqual(fresh.redactJson(text, 0, text.length));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('may be nested without end', () => {
    const deep = `${'[{"a":'.repeat(50_000)}"ann@example.com"${'}]'.repeat(50_000)}`;
    expect(scanner.redactJson(deep, 0, deep.length)).toMatchObject({ findings: [{ entity: 'EMAIL_ADDRESS' }] });
    expect(isTaken('['.repeat(100_000))).toBe(false);
  });
});
