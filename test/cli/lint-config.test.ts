import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { presets } from '../../src/cli/load-presets.js';
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
      expect(stderr).toMatch(new RegExp(`^pii-sieve: ${name.replaceAll('.', '\\.')}(?::\\d+:\\d+)?: .+\n$`));
    }
    expect(await runCli(['lint', '-c', 'no.json'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'pii-sieve: no.json: no such config file\n',
    });
  });

  it.each([
    ['pii-sieve.config.json', '\ufeff{"severity":{"EMAIL_ADDRESS":"warning"}}'],
    ['pii-sieve.config.json', '// ours\n{"severity":{"EMAIL_ADDRESS":"warning",},}'],
    ['pii-sieve.config.yml', '\ufeffseverity: { EMAIL_ADDRESS: warning }\n'],
  ])('%s may begin with a mark, and hold comments: %j', async (name, content) => {
    expect((await severities(folder({ [name]: content, 'x.txt': JANE }), 'x.txt')).rows).toEqual(['x.txt warning']);
  });

  it.each([
    ['pii-sieve.config.json', '{\n  "allow": ["sue@corp.com" "x"]\n}', ':2:28: not valid JSON'],
    ['pii-sieve.config.yaml', 'level: strict\nallow: [sue@corp.com\n', ':3:1: not valid YAML (BAD_INDENT)'],
    ['pii-sieve.config.yaml', 'allow: *sue@corp.com\n', ': aliases that lead nowhere, or expand without bounds'],
    [
      'pii-sieve.config.json',
      '{"countries":["UK"]}',
      ': countries[0]: must be an ISO 3166-1 alpha-2 code in capitals, such as DE or GB',
    ],
  ])('%s that is broken is named with the place, and not quoted: %j', async (name, content, message) => {
    const { code, stderr } = await runCli(['lint'], { cwd: folder({ [name]: content }) });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `pii-sieve: ${name}${message}\n` });
  });

  it.each([
    ['{"severity":{"EMAIL":"error"}}', 'severity.EMAIL: is found by no detector; similar: EMAIL_ADDRESS'],
    [
      '{"overrides":[{"files":["*"],"minScore":{"SSN":0.1}}]}',
      'overrides[0].minScore.SSN: is found by no detector; similar: US_SSN',
    ],
    ['{"severity":{"QQ":"off"}}', 'severity.QQ: is found by no detector; "pii-sieve detectors" lists what is found'],
  ])('refuse entities that nothing finds: %s', async (content, message) => {
    const { code, stderr } = await runCli(['lint'], { cwd: folder({ 'pii-sieve.config.json': content, 'a.txt': JANE }) });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `pii-sieve: pii-sieve.config.json: ${message}\n` });
  });

  it("take the caller's own entities", async () => {
    const config = '{"deny":{"PROJECT":["bluebird"]},"severity":{"PROJECT":"warning","UNUSED_IGNORE":"off"}}';
    const cwd = folder({ 'pii-sieve.config.json': config, 'a.txt': 'about bluebird\n' });
    expect((await severities(cwd, 'a.txt')).code).toBe(0);
  });

  it('leaves fields to their look again below one that is left alone', async () => {
    const config = '{"fields":{"**":"skip","comment":"auto"}}';
    const cwd = folder({ 'pii-sieve.config.json': config, 'a.json': '{"comment":"jane@corp.com","x":"bob@corp.com"}' });
    const { stdout } = await runCli(['lint', '--reporter', 'json', 'a.json'], { cwd, presets });
    expect(JSON.parse(stdout).findings.map(({ pointer }: { pointer: string }) => pointer)).toEqual(['/comment']);
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
    [['--staged'], /--staged: .*not a git repository/],
    [['jane@corp.com'], /^pii-sieve: \[EMAIL_ADDRESS\]: no such file/],
    [['--baseline', 'none.json', 'a.txt'], /none\.json: no such baseline/],
    [['--baseline', 'a.txt', 'a.txt'], /a\.txt: not a baseline/],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, stdout, stderr } = await runCli(['lint', ...argv], { cwd: folder({ 'a.txt': JANE }) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});
