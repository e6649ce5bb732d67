import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank, fillDigits, standIns } from '../../src/cli/lint/stand-ins.js';
import { presets } from '../../src/cli/load-presets.js';
import { folder } from './folder.js';
import { runCli } from './run-cli.js';

const SAMPLES = {
  'a.json':
    '{\r\n\t"mail": "jane@corp.com", // keep me\r\n  "again":"jane@corp.com" , "other": "sue@corp.com",\r\n  "card": 4539682213478198, "esc": "caf\\u00e9 jane@corp.com", "body": "{\\"to\\": \\"sue@corp.com\\"}", "n": 1.0, "id": 12345678901234567890\r\n}',
  'b.yaml':
    "# head\nmail: jane@corp.com # note\nq: 'it''s jane@corp.com'\nblock: |\n    text\n      jane@corp.com\nlist: [ jane@corp.com,  x ]\n",
  'c.csv': '\uFEFFid;mail\r\n1;"a ""q"" jane@corp.com"\r\n2;sue@corp.com\r\n',
  'd.md': '# t\n\n> ```json\n> {"mail": "jane@corp.com"}\n> ```\n',
  'e.ndjson': '{"q":"jane@corp.com"}\n{"q":"rice"}',
  'f.log': 'x jane@corp.com\r\ny\n',
} as const;

/** What must stand in each file after a fix: everything outside the values as it was. */
const FIXED = {
  'a.json':
    '{\r\n\t"mail": "user1@example.com", // keep me\r\n  "again":"user1@example.com" , "other": "user2@example.com",\r\n  "card": 4111111111111111, "esc": "caf\\u00e9 user1@example.com", "body": "{\\"to\\": \\"user2@example.com\\"}", "n": 1.0, "id": 12345678901234567890\r\n}',
  'b.yaml':
    "# head\nmail: user1@example.com # note\nq: 'it''s user1@example.com'\nblock: |\n    text\n      user1@example.com\nlist: [ user1@example.com,  x ]\n",
  'c.csv': '\uFEFFid;mail\r\n1;"a ""q"" user1@example.com"\r\n2;user2@example.com\r\n',
  'd.md': '# t\n\n> ```json\n> {"mail": "user1@example.com"}\n> ```\n',
  'e.ndjson': '{"q":"user1@example.com"}\n{"q":"rice"}',
  'f.log': 'x user1@example.com\r\ny\n',
} as const;

describe('--fix', () => {
  it('replaces values in place, keeps everything else, and leaves a folder that passes', async () => {
    const cwd = folder(SAMPLES);
    const first = await runCli(['lint', '--fix'], { cwd, presets });
    for (const [name, content] of Object.entries(FIXED)) expect(readFileSync(path.join(cwd, name), 'utf8'), name).toBe(content);
    expect(first.code).toBe(0);
    expect(first.stdout).toContain('15 fixed');
    expect(await runCli(['lint', '-q'], { cwd, presets })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^6 files looked at: 15 notes/),
    });
    expect(readdirSync(cwd)).toHaveLength(Object.keys(SAMPLES).length);
  });

  it('writes a stand-in as the value was written: escaped in a URL, without a blank, with its sign', async () => {
    const cwd = folder({
      'a.json': '{"url":"https://x.io/?email=jane%40corp.com&phone=%2B14158675309&tel=4158675309"}',
      'b.yaml': 'phone: +14158675309\n',
      'c.sh': 'curl -d phone=+14158675309 x\n',
    });
    expect((await runCli(['lint', '--fix'], { cwd, presets })).code).toBe(0);
    expect(readFileSync(path.join(cwd, 'a.json'), 'utf8')).toBe(
      '{"url":"https://x.io/?email=user1%40example.com&phone=%2B12025550101&tel=2025550102"}',
    );
    expect(readFileSync(path.join(cwd, 'b.yaml'), 'utf8')).toBe('phone: +12025550101\n');
    expect(readFileSync(path.join(cwd, 'c.sh'), 'utf8')).toBe('curl -d phone=+12025550101 x\n');
  });

  it('replaces the whole of a private key, not the line with its first label', async () => {
    const body = 'q7Zt2LmX9vKp4RbN8sWc1YhJ5gFd3Ae6q7Zt2LmX9vKp4RbN8sWc1YhJ5gFd3Ae6';
    const cwd = folder({ 'key.pem': `-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\nrest\n` });
    expect((await runCli(['lint', '--fix'], { cwd, presets })).code).toBe(0);
    expect(readFileSync(path.join(cwd, 'key.pem'), 'utf8')).toBe('PRIVATE_KEY\nrest\n');
  });

  it('finds a stand-in for names by their keys, spares what stands beside them, and has nothing left to do', async () => {
    const content = '{"first_name":"Imogen","lastName":"Hartwell","email":"imogen@corp.com","phone":"+14158675309"}\n';
    const cwd = folder({ 'a.json': content, 'a.csv': 'vorname,email\nImogen,imogen@corp.com\n' });
    const run = () => runCli(['lint', '--fix'], { cwd, presets });
    const read = () => ['a.json', 'a.csv'].map((name) => readFileSync(path.join(cwd, name), 'utf8'));
    expect((await run()).code).toBe(0);
    const fixed = read();
    expect(fixed).toEqual([
      '{"first_name":"example","lastName":"example","email":"user1@example.com","phone":"+12025550101"}\n',
      'vorname,email\nexample,user1@example.com\n',
    ]);
    expect((await run()).code).toBe(0);
    expect(read()).toEqual(fixed);
  });

  it('goes on while something that others hid comes to light', async () => {
    const cwd = folder({ 'a.eml': 'From: Iñaki Goikoetxea <inaki@corp.com>\n' });
    const run = () => runCli(['lint', '--fix'], { cwd, presets });
    expect((await run()).code).toBe(0);
    const fixed = readFileSync(path.join(cwd, 'a.eml'), 'utf8');
    expect(fixed).toBe('From: Example Person 1 <user1@example.com>\n');
    expect((await run()).code).toBe(0);
    expect(readFileSync(path.join(cwd, 'a.eml'), 'utf8')).toBe(fixed);
  });

  it('keeps UTF-16 as it is', async () => {
    const utf16 = (text: string, order: string) =>
      order === 'le' ? Buffer.from(text, 'utf16le') : Buffer.from(text, 'utf16le').swap16();
    for (const order of ['le', 'be']) {
      const cwd = folder({ 'a.txt': utf16('\uFEFF\u{1F600} jane@corp.com\r\n', order) });
      expect((await runCli(['lint', '--fix'], { cwd, presets })).code).toBe(0);
      expect(readFileSync(path.join(cwd, 'a.txt'))).toEqual(utf16('\uFEFF\u{1F600} user1@example.com\r\n', order));
    }
  });

  it('plans without writing, and shows no value', async () => {
    const cwd = folder(SAMPLES);
    const { code, stdout, stderr } = await runCli(['lint', '--dry-run'], { cwd, presets });
    expect(code).toBe(1);
    expect(stdout + stderr).not.toMatch(/jane|sue|4539/);
    expect(stderr).toContain('f.log:1\n  - x [EMAIL_ADDRESS]\n  + x user1@example.com\n');
    expect(stderr).toContain('15 values would be replaced\n');
    for (const [name, content] of Object.entries(SAMPLES)) expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(content);
  });

  it('keeps the mode of a file and follows a link to it', async () => {
    const cwd = folder({ 'real/a.txt': 'jane@corp.com\n' });
    chmodSync(path.join(cwd, 'real/a.txt'), 0o640);
    symlinkSync('real/a.txt', path.join(cwd, 'link.txt'));
    expect((await runCli(['lint', '--fix', 'link.txt'], { cwd })).code).toBe(0);
    expect(readFileSync(path.join(cwd, 'real/a.txt'), 'utf8')).toBe('user1@example.com\n');
    expect(statSync(path.join(cwd, 'real/a.txt')).mode & 0o777).toBe(0o640);
  });

  it('leaves alone what is ignored, known, or a note', async () => {
    const cwd = folder({ 'a.txt': 'docs@example.com\njane@corp.com # pii-sieve-ignore-line -- ours\n' });
    expect((await runCli(['lint', '--fix'], { cwd })).code).toBe(0);
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toContain('jane@corp.com');
    const known = folder({ 'a.txt': 'jane@corp.com\n' });
    await runCli(['lint', '--write-baseline', 'base.json', 'a.txt'], { cwd: known });
    await runCli(['lint', '--fix', '--baseline', 'base.json', 'a.txt'], { cwd: known });
    expect(readFileSync(path.join(known, 'a.txt'), 'utf8')).toBe('jane@corp.com\n');
  });

  it('takes the label where documentation values are not wanted either', async () => {
    const cwd = folder({ 'a.txt': 'to jane@corp.com\n', 'pii-sieve.config.json': '{ "reserved": "error" }' });
    expect((await runCli(['lint', '--fix', 'a.txt'], { cwd })).code).toBe(0);
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe('to xxxx@xxxx.xxx\n');
  });

  it.each([
    [['--fix', '--staged'], /not what is staged/],
    [['--fix', '-'], /standard input/],
    [['--fix', '--write-baseline', 'b'], /exclude each other/],
  ])('refuses %j', async (argv, message) => {
    expect(await runCli(['lint', ...argv], { cwd: folder(), stdin: '' })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(message),
    });
  });
});

describe('stand-ins', () => {
  it('keep the shape of what they replace', () => {
    expect(standIns('CREDIT_CARD', '4929-4212-3460-0821', 1)[0]).toBe('4111-1111-1111-1111');
    expect(standIns('PHONE_NUMBER', '(415) 867-5309', 7)[0]).toBe('(202) 555-0107');
    expect(standIns('IBAN_CODE', 'gb33 bukb 2020 1555 5555 55', 1)[0]).toBe('gb29 nwbk 6016 1331 9268 19');
    expect(standIns('IP_ADDRESS', '2a00:1450::1', 3)[0]).toBe('2001:db8::3');
    expect(standIns('MAC_ADDRESS', '3c-22-fb-00-11-22', 10)[0]).toBe('00-00-5e-00-53-0a');
    expect(standIns('DE_STEUER_ID', 'AB 12/é', 1)).toEqual(['XX 00/x']);
  });

  it('fill exactly the digits there are', () => {
    expect(fillDigits('a1-2', '34')).toBe('a3-4');
    expect(fillDigits('a1-2', '345')).toBe(undefined);
  });

  it('never hold a digit or letter of what they replace, once blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(blank(text).replaceAll(/[0Xx]/g, '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
