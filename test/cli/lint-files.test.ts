import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from './folder.js';
import { runCli } from './run-cli.js';

const DIRTY = 'jane@corp.com\n';

interface JsonReport {
  readonly findings: { file: string; severity: string }[];
  readonly incomplete: { file: string; line: number; reason: string }[];
  readonly skipped: { file: string; reason: string }[];
  readonly summary: Record<string, number>;
}

async function lint(cwd: string, ...argv: string[]): Promise<JsonReport & { code: number; files: string[] }> {
  const { code, stdout, stderr } = await runCli(['lint', '--reporter', 'json', ...argv], { cwd });
  expect(stderr).toBe('');
  const report: JsonReport = JSON.parse(stdout);
  return { ...report, code, files: report.findings.map(({ file }) => file) };
}

describe('which files', () => {
  it('takes files, folders and globs, each file once, in a fixed order', async () => {
    const cwd = folder({
      'b/z.json': `"${DIRTY.trim()}"`,
      'b/a.txt': DIRTY,
      'b/A.txt': DIRTY,
      'a.txt': DIRTY,
      'c/d/e.md': '`jane@corp.com`',
    });
    expect((await lint(cwd)).files).toEqual(['a.txt', 'b/A.txt', 'b/a.txt', 'b/z.json', 'c/d/e.md']);
    expect((await lint(cwd, 'b', 'b/a.txt', './a.txt')).files).toEqual(['a.txt', 'b/A.txt', 'b/a.txt', 'b/z.json']);
    expect((await lint(cwd, '**/*.{md,json}')).files).toEqual(['b/z.json', 'c/d/e.md']);
    expect((await lint(cwd, '.', '!b/**', '!*.txt')).files).toEqual(['c/d/e.md']);
    expect((await lint(cwd, '--ignore', 'b/**', '--ignore', '*.md')).files).toEqual(['a.txt']);
  });

  it('ends with 2 when a path matches nothing', async () => {
    const cwd = folder({ 'a.txt': 'rice' });
    for (const pattern of ['b.txt', '*.json', 'nowhere/']) {
      const { code, stdout, stderr } = await runCli(['lint', 'a.txt', pattern], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe(`pii-sieve: ${pattern}: no such file, and no file matches\n`);
    }
  });

  it('takes what would be linted anyway where paths only exclude', async () => {
    const cwd = folder({ 'a.txt': 'jane@corp.com\n', 'b.txt': 'bob@corp.com\n' });
    const { code, stdout } = await runCli(['lint', '--reporter', 'json', '!b.txt'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings.map(({ file }: { file: string }) => file)).toEqual(['a.txt']);
  });

  it.each([
    [[''], /empty path/],
    [['--stdin-filename', 'a.json'], /--stdin-filename.*give "-"/],
    [['--reporter', 'json=no/such/folder.json', '.'], /cannot be written \(ENOENT\)\n$/],
  ])('ends with 2 and one line for %j', async (argv, message) => {
    const { code, stderr } = await runCli(['lint', ...argv], { cwd: folder({ 'a.txt': 'x\n' }) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^pii-sieve: [^\n]+\n$/);
    expect(stderr).toMatch(message);
  });

  it('shows deep pointers by their ends', async () => {
    const cwd = folder({ 'deep.json': `${'[{"a":'.repeat(200)}"jane@corp.com"${'}]'.repeat(200)}` });
    const { stdout } = await runCli(['lint'], { cwd });
    const [, line = ''] = stdout.split('\n');
    expect(line).toMatch(/ \/0\/a.*\/…\/.*\/0\/a /);
    expect(line.length).toBeLessThan(220);
  });

  it('respects .gitignore files on all levels, unless told otherwise or named one by one', async () => {
    const cwd = folder({
      '.git/HEAD': '',
      '.gitignore': 'out/\n*.tmp\n/only-here.txt\n',
      'out/a.txt': DIRTY,
      'b.tmp': DIRTY,
      'only-here.txt': DIRTY,
      'sub/only-here.txt': DIRTY,
      'sub/.gitignore': '!keep.tmp\nlocal.txt\n',
      'sub/keep.tmp': DIRTY,
      'sub/local.txt': DIRTY,
      'node_modules/x/a.txt': DIRTY,
    });
    expect((await lint(cwd)).files).toEqual(['sub/keep.tmp', 'sub/only-here.txt']);
    expect((await lint(cwd, 'b.tmp')).files).toEqual(['b.tmp']);
    expect((await lint(cwd, '--no-gitignore')).files).toHaveLength(6);
    expect((await lint(path.join(cwd, 'sub'))).files).toEqual(['keep.tmp', 'only-here.txt']);
  });

  it('passes over binary files and names them; one that is named by itself was not looked at', async () => {
    const cwd = folder({ 'a.txt': 'rice', 'logo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]) });
    expect(await lint(cwd)).toMatchObject({ code: 0, skipped: [{ file: 'logo.png', reason: 'a binary file' }], incomplete: [] });
    expect(await lint(cwd, 'logo.png')).toMatchObject({
      code: 2,
      incomplete: [{ file: 'logo.png', line: 0, reason: 'a binary file' }],
    });
    expect((await runCli(['lint'], { cwd })).stdout).toContain('skipped logo.png: a binary file');
  });

  it('reads UTF-16 with a byte order mark', async () => {
    const bytes = Buffer.from('\uFEFFx jane@corp.com', 'utf16le');
    expect(await lint(folder({ 'a.txt': bytes }))).toMatchObject({ code: 1, findings: [{ line: 1, column: 3 }] });
  });

  it('reads no UTF-32, and says so', async () => {
    for (const bytes of ['fffe0000' + '6a000000', '0000feff' + '0000006a'])
      expect(await lint(folder({ 'a.txt': Buffer.from(bytes, 'hex') }))).toMatchObject({
        code: 2,
        incomplete: [{ line: 0, reason: 'UTF-32, which is not read: UTF-8 and UTF-16 are' }],
      });
  });

  it.skipIf(process.platform !== 'linux')('names files whose names are no UTF-8', async () => {
    const cwd = folder();
    for (const name of ['file', 'folder']) {
      const path = Buffer.concat([Buffer.from(`${cwd}/${name}`), Buffer.from([0xff])]);
      if (name === 'file') writeFileSync(path, DIRTY);
      else mkdirSync(path);
    }
    const { code, incomplete } = await lint(cwd);
    expect(code).toBe(2);
    expect(incomplete.map(({ file, reason }) => [file, reason])).toEqual([
      ['folder\ufffd', 'its name is not valid UTF-8'],
      ['file\ufffd', 'its name is not valid UTF-8'],
    ]);
  });

  it('reads standard input under a name', async () => {
    const { code, stdout } = await runCli(['lint', '-', '--stdin-filename', 'in.json', '--reporter', 'json'], {
      stdin: '{"ssn":123456789}',
      cwd: folder(),
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).findings).toMatchObject([{ file: 'in.json', pointer: '/ssn', entity: 'US_SSN' }]);
    expect(await runCli(['lint', '-'], { cwd: folder() })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('terminal'),
    });
  });
});

describe('hostile files', () => {
  it('names each in one line, ends with 2, and lints the rest', async () => {
    const bomb = `${[
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghi'.split('').map((name, index) => {
        const before = 'abcdefghi'[index]!;
        return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
      }),
    ].join('\n')}\nmail: jane@corp.com\n`;
    const cwd = folder({
      'bomb.yaml': bomb,
      'deep.json': '['.repeat(100_000) + ']'.repeat(100_000),
      'deep.yaml': '['.repeat(100_000),
      'huge.json': `{"a":"${'x'.repeat(10_000_000)}"}`,
      'latin1.txt': Buffer.from([0x6f, 0x6b, 0x0a, 0x63, 0x61, 0x66, 0xe9, 0x0a]),
      'open.csv': 'a,b\n1,"jane@corp.com\n2,3\n',
      'ok.txt': DIRTY,
    });
    symlinkSync('loop-b', path.join(cwd, 'loop-a'));
    symlinkSync('loop-a', path.join(cwd, 'loop-b'));
    symlinkSync('.', path.join(cwd, 'self'));
    symlinkSync('nowhere', path.join(cwd, 'dangling'));
    const { code, incomplete, files, summary } = await lint(cwd);
    expect(code).toBe(2);
    expect(Object.fromEntries(incomplete.map(({ file, line, reason }) => [file, `${line} ${reason}`]))).toEqual({
      'bomb.yaml': '2 aliases that expand without bounds',
      dangling: '0 a link to nothing',
      'deep.json': '1 nested too deeply',
      'deep.yaml': expect.stringMatching(/^\d+ (?:nested too deeply|not valid YAML \([A-Z_]+\))$/),
      'huge.json': '0 too large (10000008 bytes; the limit is 5000000, set by maxFileSize)',
      'latin1.txt': '2 not valid UTF-8',
      'loop-a': '0 a loop of links',
      'loop-b': '0 a loop of links',
      'open.csv': '3 not valid CSV (CSV_QUOTE_NOT_CLOSED)',
      self: '0 a link to a folder that it stands in',
    });
    expect(files).toEqual(['bomb.yaml', 'ok.txt']);
    expect(summary['incomplete']).toBe(10);
  });

  it('passes over a loop of folders that a glob does not ask for', async () => {
    const cwd = folder({ 'a.json': '{}', 'sub/b.json': '{}' });
    symlinkSync('..', path.join(cwd, 'sub/loop'));
    expect(await lint(cwd, '*.json')).toMatchObject({ code: 0, incomplete: [] });
    expect((await lint(cwd, '**')).incomplete.map(({ file }) => file)).toEqual(['sub/loop']);
    expect((await runCli(['lint', 'nothing*'], { cwd })).stderr).toContain('no such file, and no file matches');
  });

  it.skipIf(process.platform === 'win32')('names pipes in a folder and behind a link, and does not read them', async () => {
    const cwd = folder({ 'a.json': '{}', 'sub/b.json': '{}' });
    execFileSync('mkfifo', [path.join(cwd, 'sub/pipe.json'), path.join(cwd, 'sub/pipe.log')]);
    symlinkSync('sub/pipe.json', path.join(cwd, 'linked'));
    expect((await lint(cwd)).incomplete).toEqual(
      ['linked', 'sub/pipe.json', 'sub/pipe.log'].map((file) => ({ file, line: 0, reason: 'no regular file' })),
    );
    writeFileSync(path.join(cwd, '.gitignore'), 'linked\npipe*\n');
    expect((await lint(cwd)).incomplete).toEqual([]);
  });

  it('finds what stands in a line of millions of characters when the limit allows', async () => {
    const cwd = folder({ 'long.json': `{"a":"${'x '.repeat(3_000_000)}jane@corp.com"}` });
    expect(await lint(cwd, '--max-file-size', '20000000')).toMatchObject({ code: 1, findings: [{ line: 1, column: 6_000_007 }] });
  });

  it('prints nothing of a file name that could rewrite the terminal', async () => {
    const cwd = folder();
    writeFileSync(path.join(cwd, 'a\u001b[2J.txt'), DIRTY);
    expect((await runCli(['lint'], { cwd })).stdout).not.toContain('\u001b');
  });
});
