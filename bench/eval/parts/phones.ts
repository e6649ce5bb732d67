import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Evaluation, findingsOf, firstOf, type Report } from '../part.js';
import { readLines } from '../read.js';
import { percent, table } from '../show.js';

interface Example {
  readonly region: string;
  readonly type: string;
  readonly national: string;
  readonly e164: string;
  readonly nationalPrefix: string | null;
}

/** The ways one number is written in a query; the first two must always be found. */
const WRITINGS: readonly (readonly [string, (example: Example) => string])[] = [
  ['+E.164', ({ e164 }) => e164],
  ['in a query', ({ e164 }) => `who called me from ${e164} yesterday`],
  ['00 prefix', ({ e164 }) => `tel 00${e164.slice(1)}`],
  ['national, "phone"', ({ national, nationalPrefix }) => `phone ${nationalPrefix ?? ''}${national}`],
  ['national, bare', ({ national, nationalPrefix }) => `${nationalPrefix ?? ''}${national}`],
];

/** libphonenumber's example numbers, written in several ways: the share found by type. */
export function phones(evaluation: Evaluation): Report {
  const path = join(evaluation.folder, 'fixtures', 'libphonenumber_examples.jsonl');
  const examples = existsSync(path) ? readLines<Example>(path) : [];
  const byType = new Map<string, { rows: number; found: number[] }>();
  const missed: string[] = [];
  for (const example of examples) {
    const counts = byType.get(example.type) ?? { rows: 0, found: WRITINGS.map(() => 0) };
    byType.set(example.type, counts);
    counts.rows += 1;
    for (const [index, [writing, write]] of WRITINGS.entries()) {
      const text = write(example);
      const start = text.search(/[+\d]/);
      const hit = findingsOf(evaluation, evaluation.text, text).some(
        (finding) =>
          finding.entity === 'PHONE_NUMBER' && finding.start <= start + 2 && finding.end >= start + example.national.length,
      );
      if (hit) counts.found[index]! += 1;
      else if (index < 2) missed.push(`  ${example.region} ${example.type} ${writing}: ${JSON.stringify(text)}`);
    }
  }
  const rows = [...byType].sort((a, b) => b[1].rows - a[1].rows);
  const total = {
    rows: examples.length,
    found: WRITINGS.map((_, index) => rows.reduce((sum, [, counts]) => sum + counts.found[index]!, 0)),
  };
  return {
    part: 'phones',
    data: {
      rows: total.rows,
      found: Object.fromEntries(WRITINGS.map(([writing], index) => [writing, total.found[index]])),
      byType: Object.fromEntries(rows),
    },
    lines: [
      table(
        ['type', 'numbers', ...WRITINGS.map(([writing]) => writing)],
        [...rows, ['all', total] as const].map(([type, counts]) => [
          type,
          counts.rows,
          ...counts.found.map((found) => percent(found, counts.rows)),
        ]),
      ),
      ...(missed.length === 0
        ? []
        : ['', 'international form not found (published example numbers):', ...firstOf(missed, evaluation.limit)]),
    ],
  };
}
