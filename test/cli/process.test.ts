import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bugReport } from '../../src/cli/exit.js';
import { lintInWorkers } from '../../src/cli/lint/pool.js';
import type { LintSettings } from '../../src/cli/lint/settings.js';
import { type Bundle, bundleCli } from './bundle.js';
import { folder } from './folder.js';

/** "nobody" on the systems this runs on: somebody who may not read what is closed. */
const NOBODY = 65534;

let cli: Bundle;
beforeAll(async () => {
  cli = await bundleCli();
});
afterAll(() => cli.remove());

describe('worker threads', () => {
  it('give the same output in the same order for any number of them', async () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 60; index++) {
      const name = `d${index % 7}/f${index}`;
      files[`${name}.json`] = JSON.stringify({ q: 'rice', contact: `jane${index}@corp.com`, 'sue@corp.com': index });
      files[`${name}.txt`] = 'x\n'.repeat(index * 20) + (index % 3 === 0 ? 'mail bob@corp.com or 10.1.2.3' : '');
      if (index % 10 === 0) files[`${name}.yaml`] = 'a: [broken\n';
    }
    const cwd = folder(files);
    const runs = await Promise.all(
      ['1', '2', '4'].map((jobs) => cli.run(['lint', '--jobs', jobs, '--reporter', 'json', '.'], { cwd })),
    );
    const [one] = runs;
    expect(one!.code).toBe(2);
    expect(JSON.parse(one!.stdout).summary).toMatchObject({ files: 126, incomplete: 6 });
    expect(JSON.parse(one!.stdout).findings.length).toBeGreaterThan(100);
    for (const other of runs) expect(other).toEqual(one);
  });

  it('that run out of memory leave their files to one that may take more', async () => {
    const record = { q: 'rice and beans', contact: 'jane@corp.com' };
    const files = Object.fromEntries(
      Array.from({ length: 3 }, (_, index) => [`f${index}.json`, JSON.stringify(Array.from({ length: 12_000 }, () => record))]),
    );
    const cwd = folder(files);
    const settings: LintSettings = {
      cwd,
      config: {},
      configDir: cwd,
      maxFileSize: 5_000_000,
      reportUnusedIgnores: false,
      fix: undefined,
    };
    const tasks = Object.keys(files).map((file) => ({ file }));
    const lint = (maxOldGenerationSizeMb: number) =>
      lintInWorkers(tasks, settings, 2, cli.lintWorker, () => {}, { maxOldGenerationSizeMb });
    const cramped = await lint(24);
    expect(cramped.map(({ findings, incomplete }) => [findings.length, incomplete])).toEqual(tasks.map(() => [12_000, []]));
    expect(cramped).toEqual(await lint(512));
    // Collecting garbage in 24 MB takes its time, most of all beside other work.
  }, 180_000);

  it('that cannot make their scanners say so in one line, as one thread does', async () => {
    const config = { overrides: [{ files: ['b.txt'], countries: ['XX'] }] };
    const cwd = folder({ 'a.txt': 'x', 'b.txt': 'y', 'pii-sieve.config.json': JSON.stringify(config) });
    for (const jobs of ['1', '2']) {
      const { code, stdout, stderr } = await cli.run(['lint', '--jobs', jobs, 'a.txt', 'b.txt'], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(
        /^pii-sieve: pii-sieve\.config\.json: countries\[0\]: is no ISO 3166-1 alpha-2 code; allowed: AC, .* and \d+ more\n$/,
      );
    }
    const filter = spawnSync(process.execPath, [cli.main, 'filter', '--jobs', '2', '--countries', 'XX'], {
      input: 'x\n',
      encoding: 'utf8',
    });
    expect(filter).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^pii-sieve: countries\[0\]: .*\n$/) });
  });

  it('fix files as one thread does', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`f${index}.txt`, `to jane${index}@corp.com\n`]));
    const cwd = folder(files);
    expect(await cli.run(['lint', '--fix', '--jobs', '3', '.'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('30 fixed'),
    });
  });
});

describe('an error that nobody foresaw', () => {
  it('is shown by its kind and place, without its message', () => {
    const report = bugReport(new TypeError('cannot read jane@corp.com\nof this'));
    expect(report).toMatch(/^unexpected error \(TypeError\).*\n\s+at /);
    expect(report).not.toMatch(/jane|of this$/m);
  });
});

describe('the process', () => {
  it('reads a config of every kind', async () => {
    for (const [name, content] of [
      ['pii-sieve.config.yaml', 'severity:\n  EMAIL_ADDRESS: note\n'],
      ['pii-sieve.config.json', '{"severity":{"EMAIL_ADDRESS":"note"}}'],
      ['pii-sieve.config.mjs', 'export default { severity: { EMAIL_ADDRESS: "note" } };'],
      [
        'pii-sieve.config.ts',
        'const severity: Record<string, "note"> = { EMAIL_ADDRESS: "note" };\nexport default { severity };',
      ],
    ] as const) {
      const cwd = folder({ [name]: content, 'a.txt': 'mail jane@corp.com\n' });
      expect([name, (await cli.run(['lint', 'a.txt'], { cwd })).code]).toEqual([name, 0]);
    }
  });

  it('scans, and ends as it found', async () => {
    const cwd = folder();
    expect(await cli.run(['scan', '--redact', 'mail jane@corp.com'], { cwd })).toEqual({
      code: 1,
      stdout: 'mail [EMAIL_ADDRESS]\n',
      stderr: '',
    });
    expect(await cli.run(['scan', '--countries', 'UK', 'x'], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^pii-sieve: .*GB\n$/),
    });
  });

  it.skipIf(!existsSync('/dev/full'))('says in one line that its output cannot be written', async () => {
    const cwd = folder();
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli.main, 'scan', 'mail jane@corp.com'], {
      cwd,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'pii-sieve: the output cannot be written (ENOSPC)\n' });
  });

  it('reads a TypeScript config', async () => {
    const cwd = folder({
      'pii-sieve.config.ts':
        'const failOn: string = "error";\nexport default { failOn, severity: { default: "warning" }, files: ["a.txt"] };',
      'a.txt': 'jane@corp.com',
    });
    expect(await cli.run(['lint'], { cwd })).toMatchObject({ code: 0, stdout: expect.stringContaining('1 warning') });
  });

  it('names a folder and a file without permission, and lints the rest', async () => {
    const cwd = folder({ 'a.txt': 'jane@corp.com\n', 'closed.txt': 'x' });
    mkdirSync(path.join(cwd, 'closed'));
    chmodSync(path.join(cwd, 'closed'), 0o000);
    chmodSync(path.join(cwd, 'closed.txt'), 0o000);
    chmodSync(cwd, 0o755);
    const uid = process.getuid?.() === 0 ? NOBODY : undefined;
    const { code, stdout } = await cli.run(['lint', '--no-config', '--reporter', 'json', '.'], { cwd, uid });
    const { findings, incomplete } = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(findings).toMatchObject([{ file: 'a.txt' }]);
    expect(incomplete).toEqual([
      { file: 'closed', line: 0, reason: 'no permission to read it' },
      { file: 'closed.txt', line: 0, reason: 'no permission to read it' },
    ]);
    chmodSync(path.join(cwd, 'closed'), 0o755);
  });
});
