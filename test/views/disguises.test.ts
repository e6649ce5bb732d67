import { describe, expect, it } from 'vitest';
import { queryScanner } from '../../src/presets/index.js';
import { allViews } from '../../src/views/index.js';
import { disguiseRates, foldRates, limitations, type Rate } from './disguise-rates.js';
import { disguises, values } from './disguises.js';

const ENTITIES = [...new Set(values.map(({ entity }) => entity))];

/** What each disguise must reach alone: letters for digits hide some values for good (a card of ones written with l). */
const LEAST: Readonly<Record<string, number>> = { 'O for 0': 0.85, 'l for 1': 0.8 };

/** A token is a secret as a whole: what it holds goes with it, under that name. */
const COVERED = ['JSON web token'];

function check(all: readonly Rate[]): void {
  const rates = all.map((rate) => (COVERED.includes(rate.disguise) ? { ...rate, exact: rate.covered } : rate));
  for (const { disguise, exact, tried, missed } of rates) {
    const misses = missed.slice(0, 3).map(({ text }) => text);
    expect(exact / tried, `${disguise}: ${exact} of ${tried}, not ${misses.join(' | ')}`).toBeGreaterThanOrEqual(
      LEAST[disguise] ?? 0.95,
    );
  }
  const tried = rates.reduce((sum, rate) => sum + rate.tried, 0);
  const exact = rates.reduce((sum, rate) => sum + rate.exact, 0);
  expect(exact / tried).toBeGreaterThanOrEqual(0.99);
}

describe('the matrix of disguises', () => {
  it('has at least forty disguises and twenty values of eight entities', () => {
    expect(disguises.length).toBeGreaterThanOrEqual(40);
    expect(new Set(disguises.map(({ name }) => name)).size).toBe(disguises.length);
    expect(ENTITIES).toHaveLength(8);
    for (const entity of ENTITIES) {
      expect(
        new Set(values.filter((value) => value.entity === entity).map(({ plain }) => plain)).size,
        entity,
      ).toBeGreaterThanOrEqual(20);
    }
  });

  it('is folded to the plain values, each mapped to its disguise and nothing else', () => {
    check(foldRates(allViews('strict'), ENTITIES));
  });

  it('has its limits printed, the worst first', () => {
    const rate = (disguise: string, exact: number, covered: number): Rate => ({
      disguise,
      strict: false,
      tried: 20,
      exact,
      covered,
      missed: [],
    });
    expect(limitations([rate('a', 20, 20), rate('b', 19, 20), rate('c|d', 10, 15)])).toBe(
      '| c\\|d | 50 % | 75 % |\n| b | 95 % | 100 % |\n',
    );
  });

  it('is found by the scanner for queries, with exact spans', () => {
    const balanced = disguiseRates(queryScanner(), ENTITIES);
    check(balanced.filter(({ strict }) => !strict));
    check(disguiseRates(queryScanner({ level: 'strict', minScore: 0.5 }), ENTITIES).filter(({ strict }) => strict));
  });
});
