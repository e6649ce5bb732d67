import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toCodeUnits } from '../../bench/eval/offsets.js';
import { f1, type Miss, precision, recall, type Tally, tallyText } from '../../bench/eval/score.js';
import { maskSpans, showFinding } from '../../bench/eval/show.js';
import type { Finding } from '../../src/core/types.js';

const finding = (entity: string, start: number, end: number): Finding => ({
  entity,
  start,
  end,
  score: 0.9,
  detector: 'test',
  evidence: ['format'],
});

it('turns code points into code units', () => {
  expect(toCodeUnits('😀 ann 😀', [[2, 5, 'PERSON']])).toEqual([[3, 6, 'PERSON']]);
  expect(toCodeUnits('ann', [[0, 9, 'PERSON']])).toEqual([[0, 3, 'PERSON']]);
});

it('counts hits, misses and false alarms by entity', () => {
  const tallies = new Map<string, Tally>();
  const misses: Miss[] = [];
  tallyText(
    tallies,
    misses,
    'ann@example.com or 555-0100 in Rome',
    [
      [0, 15, 'EMAIL'],
      [19, 27, 'PHONE'],
      [31, 35, 'LOCATION'],
    ],
    [finding('EMAIL_ADDRESS', 0, 15), finding('PERSON', 31, 35), finding('POSTAL_CODE', 31, 35)],
  );
  expect(tallies.get('EMAIL_ADDRESS')).toEqual({ gold: 1, found: 1, exact: 1, gone: 1, right: 1, wrong: 0 });
  expect(tallies.get('PHONE_NUMBER')).toEqual({ gold: 1, found: 0, exact: 0, gone: 0, right: 0, wrong: 0 });
  expect(tallies.get('PERSON')?.wrong).toBe(1);
  // A postal code on a place is neither right nor wrong.
  expect(tallies.has('POSTAL_CODE')).toBe(false);
  expect(misses.map(({ kind, entity }) => `${kind} ${entity}`)).toEqual(['missed PHONE_NUMBER', 'wrong PERSON']);
});

it('does not count a half that is covered twice as the whole', () => {
  const tallies = new Map<string, Tally>();
  tallyText(
    tallies,
    [],
    '0123456789',
    [[0, 10, 'US_SSN']],
    [finding('US_SSN', 0, 4), finding('US_SSN', 0, 4), finding('US_SSN', 1, 3)],
  );
  expect(tallies.get('US_SSN')).toMatchObject({ found: 0, gone: 0 });
});

it('computes precision, recall and F1', () => {
  const counts: Tally = { gold: 4, found: 2, exact: 0, gone: 0, right: 2, wrong: 2 };
  expect([precision(counts), recall(counts), f1(counts)]).toEqual([0.5, 0.5, 0.5]);
});

it('shows where a finding stands without the matched text, unless asked', () => {
  const text = 'mail ann@example.com now';
  expect(showFinding(text, finding('EMAIL_ADDRESS', 5, 20), false)).toBe('mail ‹EMAIL_ADDRESS 0.90 format› now');
  expect(showFinding(text, finding('EMAIL_ADDRESS', 5, 20), true)).toContain('ann@example.com');
  expect(maskSpans(text, [{ start: 5, end: 20 }])).toBe('mail ••••••••••••••• now');
});

const run = promisify(execFile);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pii-sieve-eval-'));
  mkdirSync(join(folder, 'queries'));
  mkdirSync(join(folder, 'video_refs'));
  writeFileSync(join(folder, 'queries', 'some.jsonl'), '{"q":"cats"}\n{"q":"reach 424242 now"}\n');
  writeFileSync(
    join(folder, 'video_refs', 'ytdlp_tests.jsonl'),
    '{"extractor":"A","url":"https://example.com/v/424242","id":"424242"}\n{"extractor":"A","url":"https://example.com/v/1","id":null}\n',
  );
  writeFileSync(
    join(folder, 'scanner.mjs'),
    `const scan = (text) => ({ findings: [...text.matchAll(/424242/g)].map((m) => ({ entity: 'US_SSN', start: m.index, end: m.index + 6, score: 1, detector: 'x', evidence: [] })), incomplete: [] });
     export default { test: (t) => scan(t).findings.length > 0, scan, redact: (t) => ({ ...scan(t), text: t.replaceAll('424242', '0'), replacements: [], verdict: 'redacted' }) };`,
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

const evaluate = (...options: string[]) =>
  run(process.execPath, [join('node_modules', 'tsx', 'dist', 'cli.mjs'), join('bench', 'eval', 'main.ts'), ...options]);

it('reads a folder and reports false alarms and touched ids', async () => {
  const { stdout } = await evaluate(folder, '--use', join(folder, 'scanner.mjs'), '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    queries: { rows: 2, flagged: 1, perTenThousand: 5000, entities: { US_SSN: 1 } },
    video: [{ file: 'ytdlp_tests URLs', scanner: 'video', rows: 2, altered: 1, withId: 1, idTouched: 1 }, {}, {}],
  });
});

it('masks by default', async () => {
  const { stdout } = await evaluate(folder, '--use', join(folder, 'scanner.mjs'), '--only', 'queries');
  expect(stdout).toContain('reach ‹US_SSN 1.00 › now');
  expect(stdout).not.toContain('424242');
});

it('says what it needs', async () => {
  const nothing = await evaluate().catch((error: { code: number; stdout: string }) => error);
  expect(nothing).toMatchObject({ code: 2, stdout: expect.stringContaining('eval needs the folder') as string });
  const wrong = await evaluate(folder, '--only', 'nothing').catch((error: { code: number; stderr: string }) => error);
  expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining('queries, metadata') as string });
});
