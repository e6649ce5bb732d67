import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as packs from '../../src/context/index.js';
import { createScanner } from '../../src/core/create-scanner.js';
import { MEASURED_PRECISION } from '../../src/detectors/measured-precision.data.js';
import { paymentCard } from '../../src/detectors/payment-card.js';
import { phone } from '../../src/detectors/phone.js';
import { lookAlikes } from '../../src/suppressors/index.js';
import { seededRandom } from '../support/sieve.js';
import { cardSamples, lookAlikeSamples, phoneSamples, type Sample } from './samples.js';

/**
 * Measures how often each kind of finding is right, writes the table (`UPDATE_SCORES=1 npx vitest run test/calibration`), and holds the scores to it. The
 * samples are made: one personal number to about five that are nobody's.
 */
const FILE = new URL('../../src/detectors/measured-precision.data.ts', import.meta.url);
const scanner = createScanner({
  detectors: [phone(), paymentCard()],
  suppressors: lookAlikes(),
  context: Object.values(packs),
  minScore: 0.05,
});

type Row = readonly [entity: string, score: number, evidence: string, right: number, of: number];

function measure(samples: readonly Sample[]): Row[] {
  const rows = new Map<string, [string, number, string, number, number]>();
  for (const { text, entity, number } of samples) {
    for (const finding of scanner.scan(text).findings) {
      const score = Math.round(finding.score * 100) / 100;
      // What a number is set aside for says nothing about whether it is one.
      const evidence = finding.evidence.filter((word) => word !== 'reserved').join(' ');
      const key = `${finding.entity} ${score} ${evidence}`;
      const row = rows.get(key) ?? [finding.entity, score, evidence, 0, 0];
      rows.set(key, row);
      row[4]++;
      if (finding.entity === entity && text.slice(finding.start, finding.end) === number) row[3]++;
    }
  }
  return [...rows.values()].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : b[1] - a[1] || (a[2] < b[2] ? -1 : 1)));
}

const next = seededRandom(2024);
const measured = measure([...phoneSamples(next), ...cardSamples(next), ...lookAlikeSamples(next)]);

it('has the table that the samples give', () => {
  if (process.env['UPDATE_SCORES']) {
    const lines = measured.map((row) => `  ${JSON.stringify(row)},`).join('\n');
    const head = readFileSync(FILE, 'utf8').replace(/= \[[\s\S]*/, '= [\n');
    writeFileSync(FILE, `${head}${lines}\n];\n`);
    return;
  }
  expect(MEASURED_PRECISION).toEqual(measured);
});

/** Rows of fewer findings say little about a share. */
const ENOUGH = 30;

it('orders scores as measured precision does', () => {
  const rows = measured
    .filter((row) => row[4] >= ENOUGH)
    .map(([entity, score, evidence, right, of]) => ({ entity, score, evidence, precision: right / of }));
  expect(rows.length).toBeGreaterThan(12);
  const wrong: string[] = [];
  for (const a of rows) {
    for (const b of rows) {
      // A tenth apart in score and in precision: less is noise.
      if (a.entity === b.entity && a.score > b.score + 0.1 && a.precision < b.precision - 0.1) {
        wrong.push(
          `${a.entity} ${a.score} (${a.evidence}) ${a.precision.toFixed(2)} < ${b.score} (${b.evidence}) ${b.precision.toFixed(2)}`,
        );
      }
    }
  }
  expect(wrong).toEqual([]);
});

it('is right at least half of the time from the default threshold on', () => {
  for (const [entity, score, evidence, right, of] of measured) {
    if (score >= 0.5 && of >= ENOUGH) expect(right / of, `${entity} ${score} ${evidence}`).toBeGreaterThanOrEqual(0.5);
  }
});
