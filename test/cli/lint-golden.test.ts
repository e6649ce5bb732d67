import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AjvDraft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

const ROOT = path.resolve(import.meta.dirname, '../fixtures/lint');
const SAMPLES = path.join(ROOT, 'samples');
const golden = (name: string): string => path.join(ROOT, 'golden', name);

/** Everything in the samples that must not be in any report. */
const MATCHED = /(?:jane|sue|press|help|docs)@|123456789|987654321/;

const lint = (reporter: string, cwd = SAMPLES) =>
  runCli(['lint', '--no-config', '--no-gitignore', '--report-unused-ignores', '--reporter', reporter], { cwd });

describe('every format', () => {
  it.each(readdirSync(SAMPLES))('%s', async (format) => {
    const { stdout, stderr } = await lint('json', path.join(SAMPLES, format));
    expect(stderr).toBe('');
    expect(stdout).not.toMatch(MATCHED);
    await expect(stdout).toMatchFileSnapshot(golden(`${format}.json`));
  });
});

describe('every reporter', () => {
  it.each([
    ['pretty', 'txt'],
    ['json', 'json'],
    ['ndjson', 'ndjson'],
    ['sarif', 'sarif'],
    ['github', 'txt'],
    ['gitlab', 'json'],
    ['junit', 'xml'],
    ['markdown', 'md'],
  ])('%s', async (reporter, extension) => {
    const { code, stdout } = await lint(reporter);
    // One record of the NDJSON sample does not parse.
    expect(code).toBe(2);
    expect(stdout).not.toMatch(MATCHED);
    await expect(stdout).toMatchFileSnapshot(golden(`all.${reporter}.${extension}`));
  });

  it('sarif is valid against the schema', async () => {
    const ajv = formats.default(new AjvDraft04.default({ strict: false, allErrors: true, unicodeRegExp: false }));
    const validate = ajv.compile(JSON.parse(readFileSync(path.join(ROOT, 'sarif-schema-2.1.0.json'), 'utf8')));
    const { stdout } = await lint('sarif');
    const log = JSON.parse(stdout);
    validate(log);
    expect(validate.errors).toBe(null);
    expect(log.runs[0].results.length).toBeGreaterThan(10);
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('fingerprints are unique', async () => {
    const { findings } = JSON.parse((await lint('json')).stdout);
    const all = findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(all).size).toBe(all.length);
  });
});
