import { expect, it } from 'vitest';
import { createScanner } from '../../src/core/create-scanner.js';
import { apiKey } from '../../src/detectors/api-key.js';
import { countReads } from '../support/count-reads.js';

/** Reads a unit of a text of so many units, in one look. */
function readsPerUnit(unit: string, length: number): number {
  const scanner = createScanner({ detectors: [apiKey()] });
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return countReads(() => scanner.test(text)) / length;
}

// Each prefix begins inside the run that the one before has read to the end of its longest key.
it('a prefix over and over in one run is read a few times, not once for every prefix', () => {
  expect(readsPerUnit('fm2_aB3+/', 20_000)).toBeLessThan(10);
});

it('a key behind the same prefix in one run is found to its end', () => {
  const rest = 'aB3dE6gH9kL2nP5rT8vX'.repeat(5);
  const text = `fm2_${rest}`;
  expect(createScanner({ detectors: [apiKey()] }).scan(`${text} ${text}`).findings).toMatchObject([
    { entity: 'API_KEY', start: 0, end: text.length },
    { entity: 'API_KEY', start: text.length + 1, end: 2 * text.length + 1 },
  ]);
});
