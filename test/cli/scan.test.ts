import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

describe('scan of arguments', () => {
  it('ends with 0 when nothing is found', async () => {
    expect(await runCli(['scan', 'how to cook rice'])).toEqual({
      code: 0,
      stdout: '1 argument looked at, nothing found\n',
      stderr: '',
    });
  });

  it('underlines and names what it finds on a terminal', async () => {
    const { code, stdout } = await runCli(['scan', 'mail jane@corp.com now'], { tty: true, env: { NO_COLOR: '1' } });
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      '  mail jane@corp.com now',
      '       ^^^^^^^^^^^^^ EMAIL_ADDRESS 0.90  format',
    ]);
  });

  it('underlines by terminal cells, not by code units', async () => {
    const { stdout } = await runCli(['scan', '映画😀 jane@corp.com'], { tty: true, env: { NO_COLOR: '1' } });
    expect(stdout.split('\n')[1]).toBe(`  ${' '.repeat(7)}${'^'.repeat(13)} EMAIL_ADDRESS 0.90  format`);
  });

  it('colours a terminal unless NO_COLOR says no', async () => {
    expect((await runCli(['scan', 'jane@corp.com'], { tty: true })).stdout).toContain('\u001b[');
    expect((await runCli(['scan', 'jane@corp.com'], { tty: true, env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b[');
    expect((await runCli(['scan', 'jane@corp.com'])).stdout).not.toContain('\u001b[');
  });

  it('shows labels in place of the findings where the output is no terminal, unless asked', async () => {
    const masked = await runCli(['scan', 'mail jane@corp.com now']);
    expect(masked.stdout).toContain('  mail [EMAIL_ADDRESS] now\n       ^^^^^^^^^^^^^^^ EMAIL_ADDRESS 0.90');
    expect(masked.stdout).not.toContain('jane');
    expect((await runCli(['scan', '--show', 'mail jane@corp.com now'])).stdout).toContain('jane@corp.com');
  });

  it('prints control characters as pictures, so that text cannot rewrite the terminal', async () => {
    const { stdout } = await runCli(['scan', 'a\u001b[2Jb\u202e jane@corp.com'], { tty: true, env: { NO_COLOR: '1' } });
    expect(stdout).toContain('a␛[2Jb\ufffd jane@corp.com');
  });

  it('cuts long texts around the finding', async () => {
    const { stdout } = await runCli(['scan', `${'x '.repeat(500)}jane@corp.com${' y'.repeat(500)}`], {
      tty: true,
      env: { NO_COLOR: '1' },
    });
    const [text = '', mark = ''] = stdout.split('\n');
    expect(text.length).toBeLessThan(150);
    expect(text.startsWith('  …')).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect(text.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('jane@corp.com');
  });

  it('writes one JSON object per text without the matched text', async () => {
    const { code, stdout } = await runCli(['scan', '--json', 'rice', 'mail jane@corp.com']);
    expect(code).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { line: 1, findings: [], incomplete: [] },
      {
        line: 2,
        findings: [{ entity: 'EMAIL_ADDRESS', start: 5, end: 18, score: 0.9, detector: 'email', evidence: ['format'] }],
        incomplete: [],
      },
    ]);
  });

  it('redacts, and says so in JSON when asked for both', async () => {
    expect((await runCli(['scan', '--redact', 'mail jane@corp.com'])).stdout).toBe('mail [EMAIL_ADDRESS]\n');
    const both = JSON.parse((await runCli(['scan', '--redact', '--json', 'mail jane@corp.com'])).stdout);
    expect(both).toMatchObject({ verdict: 'redacted', text: 'mail [EMAIL_ADDRESS]' });
  });

  it('reads the kind that is asked for', async () => {
    expect((await runCli(['scan', '--kind', 'video', '--json', 'jane@corp.com'])).stdout).toContain('VIDEO_EMAIL');
  });

  it('ends with 2 when a text was not wholly looked at, findings or not', async () => {
    const { code, stderr } = await runCli(['scan', 'fine', 'jane@corp.com UNREADABLE']);
    expect(code).toBe(2);
    expect(stderr).toBe('pii-sieve: argument 2: not wholly looked at (unreadable)\n');
  });
});

describe('scan of standard input', () => {
  it('takes every line as one text, and keeps line ends when it redacts', async () => {
    const { code, stdout } = await runCli(['scan', '--redact'], { stdin: '\uFEFFrice\r\n\njane@corp.com\nend' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'rice\r\n\n[EMAIL_ADDRESS]\nend' });
  });

  it('names the line of each finding', async () => {
    const { stdout } = await runCli(['scan'], { stdin: 'rice\njane@corp.com\n' });
    expect(stdout).toBe(
      'line 2\n  [EMAIL_ADDRESS]\n  ^^^^^^^^^^^^^^^ EMAIL_ADDRESS 0.90  format\n2 lines looked at, 1 with findings\n',
    );
  });

  it('names a line that is no UTF-8 and goes on', async () => {
    const stdin = Buffer.concat([Buffer.from('rice\n'), Buffer.from([0x61, 0xff, 0x0a]), Buffer.from('jane@corp.com\n')]);
    const { code, stdout, stderr } = await runCli(['scan', '--json'], { stdin });
    expect(code).toBe(2);
    expect(stderr).toBe('pii-sieve: line 2: not valid UTF-8\n');
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  it('reads one field of NDJSON records by name or pointer', async () => {
    const stdin = '{"query":"jane@corp.com"}\n\n{"query":"rice"}\n';
    expect(
      (await runCli(['scan', '--field', 'query', '--json'], { stdin })).stdout
        .split('\n')
        .map((line) => line && JSON.parse(line).line),
    ).toEqual([1, 3, '']);
    const nested = '{"a/b":[{"q":"x"},{"q":"jane@corp.com"}]}\n';
    expect((await runCli(['scan', '--field', '/a~1b/1/q'], { stdin: nested })).code).toBe(1);
    expect((await runCli(['scan', '--field', '/a~1b/0/q'], { stdin: nested })).code).toBe(0);
  });

  it('names records that do not parse by line, without quoting them, and scans the others', async () => {
    const stdin = '{"query":"rice"}\n{"query":"sue@corp.com"\n{"query":"jane@corp.com"}\n';
    const { code, stdout, stderr } = await runCli(['scan', '--field', 'query', '--json'], { stdin });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^pii-sieve: line 2: not valid JSON \(column \d+\)\n$/);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).line),
    ).toEqual([1, 3]);
  });

  it('rewrites only the field and keeps every other byte of the record', async () => {
    const stdin = '{ "id": 12345678901234567890, "query" : "mail jane@corp.com", "n": 1.0 }\r\n{"id":1,"query":"a\\u0041"}\n';
    const { stdout } = await runCli(['scan', '--field', 'query', '--redact'], { stdin });
    expect(stdout).toBe(
      '{ "id": 12345678901234567890, "query" : "mail [EMAIL_ADDRESS]", "n": 1.0 }\r\n{"id":1,"query":"a\\u0041"}\n',
    );
  });

  it('tells a misspelled field from records that happen to lack it', async () => {
    const stdin = '{"query":"rice"}\n{"other":1}\n';
    expect(await runCli(['scan', '--field', 'query'], { stdin })).toMatchObject({
      code: 0,
      stderr: 'pii-sieve: 1 record has no field query\n',
    });
    expect(await runCli(['scan', '--field', 'qeury'], { stdin })).toMatchObject({
      code: 2,
      stderr: 'pii-sieve: no record has field qeury\n',
    });
  });

  it('says that a field that is no text was not looked at', async () => {
    const { code, stderr } = await runCli(['scan', '--field', 'query'], { stdin: '{"query":["jane@corp.com"]}\n' });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'pii-sieve: line 1: the field is neither text nor a number\n' });
  });

  it('says that a record nested too deeply was not looked at', async () => {
    const { code, stderr } = await runCli(['scan', '--field', 'query'], {
      stdin: `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`,
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'pii-sieve: line 1: nested too deeply\n' });
  });
});

describe('wrong usage', () => {
  it.each([
    [['scan', '--colour'], /unknown option '--colour'/],
    [['scan', '--kind', 'poem', 'x'], /'poem' is invalid.*query, video, text/],
    [['scan'], /nothing to scan/],
    [['scan', '--countries', ',', 'x'], /--countries is empty/],
    [['scan', '--field', 'q', 'x'], /--field reads records from standard input/],
    [['scna', 'x'], /unknown command 'scna'/],
  ])('%j gives one line and ends with 2', async (argv, message) => {
    const { code, stdout, stderr } = await runCli(argv);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
    expect(stderr).toMatch(/^pii-sieve: /);
  });

  it.each([
    [['mail jane@corp.com'], /unknown command\n/],
    [["it's jane@corp.com or 'jane@corp.com'"], /unknown command\n/],
    [['scan', '--jane@corp.com'], /unknown option\n/],
    [['scan', '--query=jane@corp.com'], /unknown option '--query'\n/],
    [['scan', '--level', 'jane@corp.com', 'x'], /argument is invalid/],
    [['lint', '--jobs', 'jane@corp.com'], /argument is invalid/],
  ])('%j does not show what was typed in the wrong place', async (argv, message) => {
    const { code, stdout, stderr } = await runCli(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/corp\.com/);
  });

  it('helps', async () => {
    const { code, stdout } = await runCli(['scan', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--redact');
    expect((await runCli(['--help'])).stdout).toContain('scan');
    expect((await runCli([])).code).toBe(2);
    expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
