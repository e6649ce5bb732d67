import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../src/detectors/national-id/countries.js';
import { nationalId, nationalIdSchemes } from '../../../src/detectors/national-id/index.js';
import { createScanner, type Finding, type Scanner } from '../../../src/index.js';
import { SAMPLES } from './samples.js';

const COUNT = 50;
const schemes = Object.values(COUNTRIES).flat();
const rows = new Map(nationalIdSchemes().map((row) => [row.entity, row]));
const all = createScanner({ detectors: [nationalId()] });
const byCountry = new Map<string, Scanner>();
function of(country: string): Scanner {
  let scanner = byCountry.get(country);
  if (scanner === undefined) {
    scanner = createScanner({ detectors: [nationalId({ countries: [country] })] });
    byCountry.set(country, scanner);
  }
  return scanner;
}

function group(number: string, grouping: string): string {
  let next = 0;
  return grouping.replace(/#/g, () => number[next++] ?? '');
}

/** Is there a finding on exactly this number that names the entity, first or among the alternatives? */
function names(findings: readonly Finding[], entity: string, start: number, end: number): boolean {
  return findings.some(
    (finding) =>
      finding.start === start &&
      finding.end === end &&
      (finding.entity === entity || finding.alternatives?.some((other) => other.entity === entity && other.score >= 0.5)),
  );
}

it('has keywords that the context can hold: one to four words', () => {
  for (const { entity, words } of schemes) {
    for (const word of words.split('|')) expect(word.split(/[\s.'-]+/).length, `${entity} ${word}`).toBeLessThanOrEqual(4);
  }
});

it('has a sample for every entity', () => {
  expect(Object.keys(SAMPLES).sort()).toEqual([...rows.keys()].sort());
});

describe.each(Object.entries(SAMPLES))('%s', (entity, { keyword, bare, grouped, at, slack }) => {
  const { country, arithmetic } = rows.get(entity)!;
  const own = schemes.filter((scheme) => scheme.entity === entity);
  const numbers = Array.from({ length: COUNT }, bare);

  it('is found beside its keyword, bare and grouped, to the character', () => {
    const missed: string[] = [];
    for (const number of numbers) {
      for (const written of grouped === undefined ? [number] : [number, group(number, grouped)]) {
        const text = `${keyword}: ${written}, 2`;
        const start = text.length - written.length - 3;
        for (const scanner of [all, of(country)]) {
          if (!names(scanner.scan(text).findings, entity, start, start + written.length)) missed.push(written);
        }
      }
    }
    // Bare numbers of schemes that are only ever grouped are not part of the count.
    const needed = own.some(({ formats }) => formats.split('|').some((format) => !/[^A9#_]/.test(format)));
    expect(needed ? missed : missed.filter((number) => !numbers.includes(number))).toEqual([]);
  });

  if (own.every(({ odds }) => odds >= 100)) {
    it('stands alone where the issuer writes it so', () => {
      const found = numbers.filter((number) => {
        const written = grouped === undefined ? number : group(number, grouped);
        return all.scan(`see ${written} there`).findings.some(({ start, end }) => start === 4 && end === 4 + written.length);
      });
      expect(found.length).toBeGreaterThanOrEqual(0.95 * COUNT);
    });
  }

  if (arithmetic.includes('check digit') && own.every(({ openOdds }) => openOdds === undefined)) {
    it('is refused with any other check character', () => {
      const place = at ?? numbers[0]!.length - 1;
      const passed: string[] = [];
      for (const number of numbers.slice(0, 10)) {
        const right = number[place]!;
        for (const other of /\d/.test(right) ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
          if (other === right) continue;
          const wrong = number.slice(0, place) + other + number.slice(place + 1);
          const text = `${keyword}: ${wrong}`;
          if (names(of(country).scan(text).findings, entity, text.length - wrong.length, text.length))
            passed.push(`${number} → ${wrong}`);
        }
      }
      expect(passed.slice(slack ?? 0)).toEqual([]);
    });
  }
});
