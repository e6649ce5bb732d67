import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from './folder.js';
import { runCli } from './run-cli.js';

const JANE = 'jane@corp.com\n';

async function severities(cwd: string, ...argv: string[]): Promise<{ code: number; rows: string[] }> {
  const { code, stdout, stderr } = await runCli(['lint', '--reporter', 'json', ...argv], { cwd });
  expect(stderr).toBe('');
  return {
    code,
    rows: JSON.parse(stdout).findings.map(({ file, severity }: { file: string; severity: string }) => `${file} ${severity}`),
  };
}

describe('config files', () => {
  it.each([
    ['pii-sieve.config.json', '{"severity":{"EMAIL_ADDRESS":"warning"}}'],
    ['pii-sieve.config.yaml', 'severity:\n  EMAIL_ADDRESS: warning\n'],
    ['pii-sieve.config.mjs', 'export default { severity: { EMAIL_ADDRESS: "warning" } };'],
    [
      'pii-sieve.config.ts',
      'const severity: Record<string, "warning"> = { EMAIL_ADDRESS: "warning" };\nexport default { severity };',
    ],
    ['package.json', '{"name":"x","pii-sieve":{"severity":{"EMAIL_ADDRESS":"warning"}}}'],
  ])('%s is found upwards', async (name, content) => {
    const cwd = folder({ [name]: content, 'a/b/x.txt': JANE });
    expect((await severities(path.join(cwd, 'a/b'), '.')).rows).toEqual(['x.txt warning']);
    expect((await severities(path.join(cwd, 'a/b'), '--no-config', '.')).rows).toEqual(['x.txt error']);
  });

  it('names file, path and what is allowed', async () => {
    const cwd = folder({ 'pii-sieve.config.json': '{"overrides":[{"files":["*"],"severity":{"PERSON":"fatal"}}]}', 'a.txt': '' });
    expect(await runCli(['lint'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'pii-sieve: pii-sieve.config.json: overrides[0].severity.PERSON: not allowed; allowed: error, warning, note, off\n',
    });
    for (const [name, content] of [
      ['pii-sieve.config.json', '{'],
      ['pii-sieve.config.yaml', 'a: [\n'],
      ['pii-sieve.config.mjs', 'export default {'],
    ] as const) {
      const { code, stderr } = await runCli(['lint'], { cwd: folder({ [name]: content }) });
      expect(code).toBe(2);
      expect(stderr).toMatch(new RegExp(`^pii-sieve: ${name.replaceAll('.', '\\.')}: .+\n$`));
    }
    expect(await runCli(['lint', '-c', 'no.json'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'pii-sieve: no.json: no such config file\n',
    });
  });

  it('extends others, which it overrides, and refuses to extend itself', async () => {
    const cwd = folder({
      'base/one.json': '{"failOn":"error","ignore":["old/**"],"severity":{"default":"note","US_SSN":"error"}}',
      'pii-sieve.config.json': '{"extends":["./base/one.json"],"severity":{"EMAIL_ADDRESS":"warning"},"ignore":["new/**"]}',
      'a.json': '{"mail":"jane@corp.com","ssn":123456789}',
      'old/a.txt': JANE,
      'new/a.txt': JANE,
    });
    expect(await severities(cwd)).toEqual({ code: 1, rows: ['a.json warning', 'a.json error'] });
    const loop = folder({ 'pii-sieve.config.json': '{"extends":"./b.json"}', 'b.json': '{"extends":"./pii-sieve.config.json"}' });
    expect(await runCli(['lint'], { cwd: loop })).toMatchObject({
      code: 2,
      stderr: 'pii-sieve: pii-sieve.config.json: extends itself\n',
    });
    const gone = folder({ 'pii-sieve.config.json': '{"extends":"./b.json"}' });
    expect(await runCli(['lint'], { cwd: gone })).toMatchObject({
      code: 2,
      stderr: 'pii-sieve: pii-sieve.config.json: extends: no such file: ./b.json\n',
    });
  });

  it('overrides by glob, the later winning, relative to the config', async () => {
    const cwd = folder({
      'pii-sieve.config.json': JSON.stringify({
        severity: { default: 'warning' },
        overrides: [
          { files: ['docs/**'], severity: { EMAIL_ADDRESS: 'note' } },
          { files: ['docs/api/*.txt'], severity: { EMAIL_ADDRESS: 'off' } },
          { files: ['*.data'], format: 'json' },
        ],
      }),
      'a.txt': JANE,
      'docs/a.txt': JANE,
      'docs/api/a.txt': JANE,
      'docs/x.data': '{"ssn":123456789}',
    });
    const rows = ['docs/a.txt note', 'docs/x.data warning'];
    expect((await severities(cwd)).rows).toEqual(['a.txt warning', ...rows]);
    expect((await severities(path.join(cwd, 'docs'), '.')).rows).toEqual(rows.map((row) => row.replace('docs/', '')));
  });

  it('weighs documentation values as notes, or as the config says', async () => {
    const files = { 'a.txt': 'docs@example.com\n' };
    expect(await severities(folder(files))).toEqual({ code: 0, rows: ['a.txt note'] });
    expect(await severities(folder({ ...files, 'pii-sieve.config.json': '{"reserved":"warning"}' }), 'a.txt')).toEqual({
      code: 1,
      rows: ['a.txt warning'],
    });
    expect(await severities(folder({ ...files, 'pii-sieve.config.json': '{"reserved":"off"}' }), 'a.txt')).toEqual({
      code: 0,
      rows: [],
    });
  });

  it('fails from the severity that is asked for', async () => {
    const cwd = folder({ 'pii-sieve.config.json': '{"severity":{"default":"warning"},"files":["a.txt"]}', 'a.txt': JANE });
    expect((await severities(cwd)).code).toBe(1);
    expect((await severities(cwd, '--fail-on', 'error')).code).toBe(0);
    expect(await runCli(['lint', '--fail-on', 'all'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('error, warning, note'),
    });
  });
});

describe('reporters', () => {
  it('write to several places at once', async () => {
    const cwd = folder({ 'a.txt': JANE });
    const { code, stdout } = await runCli(['lint', 'a.txt', '-r', 'sarif=out.sarif', '-r', 'json', '-r', 'junit=out.xml'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).summary.errors).toBe(1);
    expect((await severities(cwd, 'out.sarif')).rows).toEqual([]);
    expect((await runCli(['lint', 'a.txt', '-r', 'json=no/such/folder.json'], { cwd })).code).toBe(2);
  });

  it.each([
    [['-r', 'tap'], /unknown reporter; allowed: pretty, json/],
    [['-r', 'json='], /no file after "="/],
    [['-r', 'json', '-r', 'sarif'], /only one reporter/],
    [['--jobs', '0'], /whole number/],
    [['--staged', '--changed-since', 'main'], /exclude each other/],
    [['--baseline', 'a', '--write-baseline', 'b'], /exclude each other/],
    [['--baseline', 'none.json', 'a.txt'], /none\.json: no such baseline/],
    [['--baseline', 'a.txt', 'a.txt'], /a\.txt: not a baseline/],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, stdout, stderr } = await runCli(['lint', ...argv], { cwd: folder({ 'a.txt': JANE }) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});
