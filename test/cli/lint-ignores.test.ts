import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from './folder.js';
import { runCli } from './run-cli.js';

const DIRTY_JSON = '{"mail": "jane@corp.com", "ssn": 123456789}';

async function lint(
  cwd: string,
  ...argv: string[]
): Promise<{ code: number; rows: string[]; summary: Record<string, number>; fingerprints: string[] }> {
  const { code, stdout, stderr } = await runCli(['lint', '--reporter', 'json', ...argv], { cwd });
  expect(stderr).toBe('');
  const { findings, summary } = JSON.parse(stdout);
  return {
    code,
    rows: findings.map(({ file, line, entity }: { file: string; line: number; entity: string }) => `${file}:${line} ${entity}`),
    fingerprints: findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint),
    summary,
  };
}

describe('inline ignores', () => {
  it.each([
    [
      'a.jsonc',
      '{ // pii-sieve-ignore-next-line\n"a": "jane@corp.com",\n"b": "jane@corp.com", /* pii-sieve-ignore-line EMAIL_ADDRESS -- ours */\n"c": "jane@corp.com"}',
      ['a.jsonc:4 EMAIL_ADDRESS'],
    ],
    [
      'a.yaml',
      '# pii-sieve-ignore-start\na: jane@corp.com\nb: jane@corp.com\n# pii-sieve-ignore-end\nc: jane@corp.com # pii-sieve-ignore-line US_SSN\n',
      ['a.yaml:5 EMAIL_ADDRESS'],
    ],
    [
      'a.md',
      '<!-- pii-sieve-ignore-next-line -- shown on purpose -->\n`jane@corp.com`\n\n`jane@corp.com` <!-- pii-sieve-ignore-line -->\n\n`jane@corp.com`',
      ['a.md:6 EMAIL_ADDRESS'],
    ],
    ['a.csv', 'mail\n# pii-sieve-ignore-next-line\njane@corp.com\njane@corp.com\n', ['a.csv:4 EMAIL_ADDRESS']],
    [
      'a.sh',
      'x jane@corp.com # pii-sieve-ignore-line\n-- pii-sieve-ignore-next-line\njane@corp.com\njane@corp.com\n',
      ['a.sh:4 EMAIL_ADDRESS'],
    ],
    [
      'a.json',
      `[{"x-pii-sieve-ignore": "ours", "in": ${DIRTY_JSON}},\n {"x-pii-sieve-ignore": {"US_SSN": "made up"}, "in": ${DIRTY_JSON}},\n {"x-pii-sieve-ignore": ["EMAIL_ADDRESS"], "in": ${DIRTY_JSON}},\n ${DIRTY_JSON}]`,
      ['a.json:2 EMAIL_ADDRESS', 'a.json:3 US_SSN', 'a.json:4 EMAIL_ADDRESS', 'a.json:4 US_SSN'],
    ],
    ['a.ndjson', `{"x-pii-sieve-ignore": true, "ssn": 123456789}\n{"ssn": 123456789}\n`, ['a.ndjson:2 US_SSN']],
    ['b.yaml', 'one:\n  x-pii-sieve-ignore: ours\n  mail: jane@corp.com\ntwo: jane@corp.com\n', ['b.yaml:4 EMAIL_ADDRESS']],
    // A start without an end silences nothing, whatever it was meant to.
    ['c.yaml', '# pii-sieve-ignore-start\na: jane@corp.com\n', ['c.yaml:2 EMAIL_ADDRESS']],
    // Text that is data is no comment.
    ['d.json', '{"a": "pii-sieve-ignore-line", "b": "jane@corp.com"}', ['d.json:1 EMAIL_ADDRESS']],
    ['e.txt', 'jane@corp.com pii-sieve-ignore-lines\n', ['e.txt:1 EMAIL_ADDRESS']],
  ])('%s', async (name, content, rows) => {
    expect((await lint(folder({ [name]: content }))).rows).toEqual(rows);
  });

  it('are reported when they silence nothing', async () => {
    const cwd = folder({
      'a.yaml':
        'a: rice # pii-sieve-ignore-line\nb: jane@corp.com # pii-sieve-ignore-line\n# pii-sieve-ignore-start\nc: jane@corp.com # pii-sieve-ignore-line\n# pii-sieve-ignore-end\n# pii-sieve-ignore-start\n',
      'b.json': '{"x-pii-sieve-ignore": {"US_SSN": "made up", "EMAIL_ADDRESS": "ours"}, "mail": "jane@corp.com"}',
    });
    expect(await lint(cwd)).toMatchObject({ code: 0, rows: [] });
    expect(await lint(cwd, '--report-unused-ignores')).toMatchObject({
      code: 1,
      rows: ['a.yaml:1 UNUSED_IGNORE', 'a.yaml:6 UNUSED_IGNORE', 'b.json:1 UNUSED_IGNORE'],
    });
  });
});

describe('the baseline', () => {
  const BEFORE = '{\n  "list": [\n    {"mail": "jane@corp.com"}\n  ],\n  "ssn": 123456789\n}\n';

  it('holds what is known, survives moved and indented lines, and lets new findings through', async () => {
    const cwd = folder({ 'a.json': BEFORE });
    expect(await runCli(['lint', '--write-baseline', 'known.json', 'a.json'], { cwd })).toMatchObject({
      code: 0,
      stderr: 'pii-sieve: 2 findings written to known.json\n',
    });
    const text = readFileSync(path.join(cwd, 'known.json'), 'utf8');
    expect(text).not.toMatch(/jane|123456789/);
    expect(await lint(cwd, '--baseline', 'known.json', 'a.json')).toMatchObject({ code: 0, rows: [], summary: { baselined: 2 } });
    writeFileSync(
      path.join(cwd, 'a.json'),
      '{\n\n  "list": [{},\n      {"mail": "jane@corp.com"}\n  ],\n  "ssn": 123456789,\n "new": "sue@corp.com"\n}\n',
    );
    expect((await lint(cwd, '--baseline', 'known.json', 'a.json')).rows).toEqual(['a.json:7 EMAIL_ADDRESS']);
  });

  it('is found through the config', async () => {
    const cwd = folder({ 'pii-sieve.config.json': '{"baseline":"known.json","files":["sub"]}', 'sub/a.txt': 'jane@corp.com\n' });
    await runCli(['lint', '--write-baseline', 'known.json'], { cwd });
    expect((await lint(cwd)).code).toBe(0);
  });

  it.each([
    ['', 'not valid JSON'],
    ['[]', 'not a baseline of version 1'],
    ['{"version":1,"findings":{}}', 'not a baseline of version 1'],
    ['{"version":1,"findings":[{"fingerprint":"0a"},null]}', 'findings[1]: has no fingerprint'],
    ['{"version":1,"findings":[{"fingerprint":7}]}', 'findings[0]: has no fingerprint'],
  ])('that is broken is one line: %s', async (text, message) => {
    const cwd = folder({ 'a.txt': 'x\n', 'known.json': text });
    const { code, stdout, stderr } = await runCli(['lint', '--baseline', 'known.json', 'a.txt'], { cwd });
    expect({ code, stdout, stderr }).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('that cannot be read or written is one line', async () => {
    const cwd = folder({ 'a.txt': 'jane@corp.com\n', 'sub/b.txt': '' });
    expect(await runCli(['lint', '--baseline', 'sub', 'a.txt'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'pii-sieve: sub: a folder\n',
    });
    for (const [file, reason] of [
      ['sub', 'EISDIR'],
      ['none/known.json', 'ENOENT'],
    ] as const)
      expect(await runCli(['lint', '--write-baseline', file, 'a.txt'], { cwd })).toMatchObject({
        code: 2,
        stderr: `pii-sieve: --write-baseline ${file}: cannot be written (${reason})\n`,
      });
  });

  it('counts: a second finding of the same kind on a line of the same look is new', async () => {
    const cwd = folder({ 'a.txt': 'to jane@corp.com\n' });
    await runCli(['lint', '--write-baseline', 'known.json', 'a.txt'], { cwd });
    writeFileSync(path.join(cwd, 'a.txt'), 'to jane@corp.com\nto sue@corp.com\n');
    expect((await lint(cwd, '--baseline', 'known.json', 'a.txt')).rows).toEqual(['a.txt:2 EMAIL_ADDRESS']);
  });

  it('makes fingerprints of everything but the value', async () => {
    const one = await lint(folder({ 'a.txt': 'to jane@corp.com, 1\n' }));
    expect((await lint(folder({ 'a.txt': '\n  to sue@corp.com, 1\n' }))).fingerprints).toEqual(one.fingerprints);
    expect((await lint(folder({ 'a.txt': 'to jane@corp.com, 2\n' }))).fingerprints).not.toEqual(one.fingerprints);
    expect((await lint(folder({ 'b.txt': 'to jane@corp.com, 1\n' }))).fingerprints).not.toEqual(one.fingerprints);
  });
});

describe('git', () => {
  function repository(files: Record<string, string>): { cwd: string; git: (...args: string[]) => void } {
    const cwd = folder(files);
    const git = (...args: string[]): void => {
      execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@example.com', '-c', 'init.defaultBranch=main', ...args], {
        cwd,
        stdio: 'pipe',
      });
    };
    git('init');
    git('add', '.');
    git('commit', '-m', 'first');
    return { cwd, git };
  }

  it('lints what is staged, as it is staged', async () => {
    const { cwd, git } = repository({ 'old.txt': 'jane@corp.com\n', 'sub/a b.txt': 'rice\n', '.gitattributes': '' });
    expect(await lint(cwd, '--staged')).toMatchObject({ code: 0, rows: [] });
    writeFileSync(path.join(cwd, 'sub/a b.txt'), 'jane@corp.com\n');
    expect((await lint(cwd, '--staged')).rows).toEqual([]);
    git('add', '.');
    writeFileSync(path.join(cwd, 'sub/a b.txt'), 'rice again\n');
    expect((await lint(cwd, '--staged')).rows).toEqual(['sub/a b.txt:1 EMAIL_ADDRESS']);
    expect((await lint(path.join(cwd, 'sub'), '--staged')).rows).toEqual(['a b.txt:1 EMAIL_ADDRESS']);
    expect((await lint(cwd, '--staged', 'old.txt')).rows).toEqual([]);
    expect((await lint(cwd, '--staged', 'sub')).rows).toHaveLength(1);
    expect((await lint(cwd, '--staged', '--ignore', '*.txt')).rows).toEqual([]);
    symlinkSync('old.txt', path.join(cwd, 'link.txt'));
    renameSync(path.join(cwd, 'old.txt'), path.join(cwd, 'moved.txt'));
    git('add', '.');
    expect((await lint(cwd, '--staged')).rows).toEqual(['moved.txt:1 EMAIL_ADDRESS']);
  });

  it('lints what changed since a revision, new files included', async () => {
    const { cwd, git } = repository({ 'old.txt': 'jane@corp.com\n', 'changed.txt': 'rice\n' });
    git('checkout', '-b', 'work');
    writeFileSync(path.join(cwd, 'changed.txt'), 'jane@corp.com\n');
    git('commit', '-am', 'second');
    writeFileSync(path.join(cwd, 'new.txt'), 'jane@corp.com\n');
    expect((await lint(cwd, '--changed-since', 'main')).rows).toEqual(['changed.txt:1 EMAIL_ADDRESS', 'new.txt:1 EMAIL_ADDRESS']);
    for (const ref of ['nowhere', '--output=x', '-x']) {
      const { code, stderr } = await runCli(['lint', `--changed-since=${ref}`], { cwd });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^pii-sieve: --changed-since: .+\n$/);
    }
  });

  it('says so when there is no repository', async () => {
    expect(await runCli(['lint', '--staged'], { cwd: folder() })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^pii-sieve: --staged: .+\n$/),
    });
  });
});
