import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presets } from '../../../src/cli/load-presets.js';
import { reveal } from '../../../src/crypto/index.js';
import { runCli } from '../run-cli.js';

const filter = (stdin: string | Uint8Array | Readable, ...options: string[]) =>
  runCli(['filter', '--preset', 'structured', ...options], { stdin, presets, env: { PII_SIEVE_KEY: `${'k'.repeat(31)}y` } });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pii-sieve-filter-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('NDJSON', () => {
  it('keeps every byte outside a replaced string', async () => {
    const input =
      '{ "id":12345678901234567890,"x" : 1.0, "q":"mail ann@example.com \\u00e9", "a":1,"a":2 }\r\n\n{"q":"cats"}\n[ 1,2 ]';
    const { stdout, stderr, code } = await filter(input);
    expect(stdout).toBe(input.replace('"mail ann@example.com \\u00e9"', '"mail [EMAIL_ADDRESS] é"'));
    expect(stderr).toMatch(/^pii-sieve: 3 records in, 3 out; 1 changed; EMAIL_ADDRESS 1; /);
    expect(code).toBe(0);
  });

  it('looks at chosen fields only: keys, pointers, several, and what is below them', async () => {
    const input = '{"q":"ann@example.com","u":{"m":"bob@example.com","n":["eve@example.com"]},"o":"amy@example.com"}\n';
    expect((await filter(input, '--field', 'q')).stdout).toBe(input.replace('ann@example.com', '[EMAIL_ADDRESS]'));
    expect((await filter(input, '--field', '/u/m', '--field', 'o')).stdout).toBe(
      input.replace('bob@example.com', '[EMAIL_ADDRESS]').replace('amy@example.com', '[EMAIL_ADDRESS]'),
    );
    expect((await filter(input, '--field', 'u')).stdout).toBe(
      input.replace('bob@example.com', '[EMAIL_ADDRESS]').replace('eve@example.com', '[EMAIL_ADDRESS]'),
    );
  });

  it('overlooks no field that is written twice, or in escapes', async () => {
    for (const input of [
      '{"q":"ann@example.com","q":"cats"}\n',
      '{"\\u0071":"ann@example.com","q":"cats"}\n',
      '{"q":{"q":"ann@example.com"}}\n',
    ]) {
      expect((await filter(input, '--field', 'q')).stdout).toBe(input.replace('ann@example.com', '[EMAIL_ADDRESS]'));
    }
  });

  it('says when no record has the field', async () => {
    const { stdout, stderr, code } = await filter('{"q":"cats"}\n', '--field', 'query');
    expect([stdout, code]).toEqual(['{"q":"cats"}\n', 2]);
    expect(stderr).toContain('no record has field query');
  });

  it('counts personal keys, and rewrites them where that is asked for', async () => {
    const record = '{"ann@example.com": {"ann@example.com":1.0}, "[EMAIL_ADDRESS]0":2}\n';
    const counted = await filter(record, '--format', 'ndjson');
    expect(counted).toMatchObject({ stdout: record, stderr: expect.stringContaining('0 changed; EMAIL_ADDRESS 2') });
    const { stdout } = await filter(record, '--format', 'ndjson', '--keys', 'redact');
    expect(stdout).toBe('{"[EMAIL_ADDRESS]1": {"[EMAIL_ADDRESS]1":1.0}, "[EMAIL_ADDRESS]0":2}\n');
    expect((await filter(record, '--keys', 'drop')).code).toBe(2);
  });

  it('says in one line that rejects cannot be written', async () => {
    const { code, stdout, stderr } = await filter('{"q":"cats"}\n', '--rejects', join(folder, 'no/such/file'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^pii-sieve: --rejects .*: cannot be written \(ENOENT\)\n$/);
  });

  it('passes broken records to the rejects with their numbers, and loses none', async () => {
    const rejects = join(folder, 'rejects.ndjson');
    const broken = Buffer.from([0x7b, 0xff, 0x7d, 0x0a]);
    const input = Buffer.concat([
      Buffer.from('{"q":"a"}\n{"q":\n\n'),
      broken,
      Buffer.from('{"q":"ann@example.com"}\nnope ann@example.com\n{"q":"z"}'),
    ]);
    const { stdout, stderr, code } = await filter(input, '--rejects', rejects, '--format', 'ndjson');
    expect(stdout).toBe('{"q":"a"}\n\n{"q":"[EMAIL_ADDRESS]"}\n{"q":"z"}');
    expect(
      readFileSync(rejects, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { record: 2, reason: 'not valid JSON', text: '{"q":' },
      { record: 3, reason: 'not valid UTF-8', base64: broken.subarray(0, 3).toString('base64') },
      { record: 5, reason: 'not valid JSON', text: 'nope ann@example.com' },
    ]);
    expect(stderr).toContain('pii-sieve: record 2: not valid JSON\n');
    expect(stderr).toContain('6 records in, 3 out; 1 changed; 3 rejected');
    expect(stderr).not.toContain('ann@');
    expect(code).toBe(2);
  });

  it('gives out what comes in, however records are mixed and chunks are cut', async () => {
    const record = fc.constantFrom(
      '{"q":"cats"}',
      '{"q":"ann@example.com"}',
      '{"q":',
      'x',
      '',
      '{"q":"é😀"}',
      '[]',
      ' ',
      '{"q":4111111111111111}',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 30 }), fc.boolean(), async (records, last) => {
        const rejects = join(folder, 'mixed.ndjson');
        const { stdout, stderr } = await filter(
          records.join('\n') + (last ? '\n' : ''),
          '--format',
          'ndjson',
          '--rejects',
          rejects,
        );
        const real = records.filter((text) => text.trim() !== '');
        const count = (text: string) => text.split('\n').filter((line) => line.trim() !== '').length;
        expect(count(stdout) + count(readFileSync(rejects, 'utf8'))).toBe(real.length);
        if (real.length > 0)
          expect(stderr).toContain(`${real.length} record${real.length === 1 ? '' : 's'} in, ${count(stdout)} out`);
      }),
      { numRuns: 50 },
    );
  });
});

describe('tables', () => {
  it('CSV: columns by name, quotes, line ends inside quotes', async () => {
    const input =
      'id,query,note\r\n1,"hi ""ann@example.com""",x\r\n2,"two\nlines bob@example.com",amy@example.com\r\n3,plain 5" pipe,"a,b"\r\n';
    const { stdout, stderr, code } = await filter(input, '--field', 'query');
    expect(stdout).toBe(input.replace('ann@example.com', '[EMAIL_ADDRESS]').replace('bob@example.com', '[EMAIL_ADDRESS]'));
    expect(stderr).toContain('3 records in, 3 out; 2 changed');
    expect(code).toBe(0);
    expect((await filter(input, '--format', 'csv')).stdout).toContain('[EMAIL_ADDRESS]\r\n3');
  });

  it('CSV: an open quote is one broken record', async () => {
    const { stdout, stderr, code } = await filter('a,b\n1,2\n3,"open ann@example.com\n4,5\n', '--format', 'csv');
    expect([stdout, code]).toEqual(['a,b\n1,2\n', 2]);
    expect(stderr).toContain('record 2: a quoted value that does not end');
  });

  it('a column that is not there is a usage error', async () => {
    const { stdout, stderr, code } = await filter('a,b\n1,2\n', '--format', 'csv', '--field', 'query');
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain('--field query: no such column in 2 columns');
    expect((await filter('1\t2\n', '--field', 'q', '--no-header')).stderr).toContain('columns have numbers only');
  });

  it('TSV as ClickHouse and PostgreSQL write it: escapes, NULL, columns by number', async () => {
    const input = '1\tmail\\tann@example.com\\\\\t\\N\n2\t\\N\tbob@example.com\n';
    expect((await filter(input, '--field', '2')).stdout).toBe(input.replace('ann@example.com', '[EMAIL_ADDRESS]'));
    expect((await filter(input)).stdout).toBe(
      input.replace('ann@example.com', '[EMAIL_ADDRESS]').replace('bob@example.com', '[EMAIL_ADDRESS]'),
    );
    expect((await filter('id\tq\n1\tann@example.com\n', '--field', 'q')).stdout).toBe('id\tq\n1\t[EMAIL_ADDRESS]\n');
  });

  it('a pointer into a column is a usage error', async () => {
    const { stdout, stderr, code } = await filter('user,b\nann@example.com,2\n', '--format', 'csv', '--field', '/user/query');
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain('--field /user/query: a table has columns, and nothing below them');
  });

  it('a first record that holds something does not pass for a header nobody asked for', async () => {
    const input = 'ann@example.com,5\nbob@example.com,3\n';
    expect(await filter(input, '--format', 'csv')).toMatchObject({
      stdout: '[EMAIL_ADDRESS],5\n[EMAIL_ADDRESS],3\n',
      stderr: expect.stringContaining('2 records in, 2 out; 2 changed') as string,
    });
    // A file whose lines end in a carriage return is one record, and looked at.
    expect((await filter('a,b\r1,ann@example.com\r', '--format', 'csv')).stdout).toBe('a,b\r1,[EMAIL_ADDRESS]\r');
    expect((await filter('"a\nann@example.com\n', '--format', 'csv')).stdout).toBe('');
  });

  it('personal names of columns are treated like personal keys', async () => {
    const input = 'q,ann@example.com\ncats,1\n';
    const counted = await filter(input, '--format', 'csv', '--header');
    expect(counted).toMatchObject({ stdout: input, code: 0 });
    expect(counted.stderr).toContain('the header holds personal information');
    expect(counted.stderr).toContain('1 record in, 1 out; 0 changed; EMAIL_ADDRESS 1');
    expect((await filter(input, '--field', 'q', '--format', 'csv', '--keys', 'redact')).stdout).toBe(
      'q,[EMAIL_ADDRESS]\ncats,1\n',
    );
    expect(await filter(input, '--format', 'csv', '--header', '--policy', 'block')).toMatchObject({ stdout: '', code: 2 });
  });

  it('a header over more than one chunk is whole', async () => {
    const input = '"first\nname","note"\n1,ann@example.com\n';
    for (let cut = 1; cut < input.length; cut++) {
      const stdin = Readable.from([Buffer.from(input.slice(0, cut)), Buffer.from(input.slice(cut))], { objectMode: false });
      const { stdout } = await filter(stdin, '--format', 'csv');
      expect(stdout).toBe('"first\nname","note"\n1,[EMAIL_ADDRESS]\n');
    }
  });

  it('column names are context', async () => {
    expect((await filter('ssn,views\n536221234,536221234\n', '--format', 'csv')).stdout).toBe('ssn,views\n[US_SSN],536221234\n');
  });
});

describe('lines', () => {
  it('are texts, whatever they hold', async () => {
    const input = 'how to tie a tie\r\nmail ann@example.com, "now"\r\n\r\n{"not":\n';
    expect((await filter(input)).stdout).toBe(input.replace('ann@example.com', '[EMAIL_ADDRESS]'));
  });
});

describe('formats', () => {
  it.each([
    ['{"q":"ann@example.com","q2":"x"}', 'ndjson'],
    ['a\tann@example.com', 'tsv'],
    ['query,mail\nx,"ann@example.com"', 'csv'],
    ['red, green ann@example.com', 'lines'],
  ])('%s is told to be %s', async (input, format) => {
    const told = await filter(`${input}\n`);
    const given = await filter(`${input}\n`, '--format', format);
    expect(told.stdout).toBe(given.stdout);
    expect(told.stdout).toContain('[EMAIL_ADDRESS]');
  });

  it('keep a byte order mark, and an empty stream', async () => {
    expect((await filter('\ufeff{"q":"ann@example.com"}\n')).stdout).toBe('\ufeff{"q":"[EMAIL_ADDRESS]"}\n');
    expect(await filter('')).toMatchObject({ stdout: '', code: 0 });
  });
});

describe('policy', () => {
  it('names operators, for all entities or one', async () => {
    const input = 'ann@example.com from 192.0.2.7\n';
    expect((await filter(input, '--policy', 'mask')).stdout).toBe('***@*******.*** from ***.*.*.*\n');
    expect((await filter(input, '--policy', 'EMAIL_ADDRESS=keep,default=redact')).stdout).toBe('ann@example.com from \n');
    const { stdout } = await filter(input, '--policy', 'encrypt');
    expect(stdout).toMatch(/^\[EMAIL_ADDRESS:e1=/);
    expect(reveal(stdout, { key: `${'k'.repeat(31)}y` })).toBe(input);
  });

  it('block sends records to the rejects', async () => {
    expect(await filter('ok\nann@example.com\n', '--policy', 'EMAIL_ADDRESS=block,default=replace')).toMatchObject({
      stdout: 'ok\n',
      stderr: expect.stringContaining('record 2: blocked by the policy') as string,
      code: 2,
    });
  });

  it('takes keys from a file, and refuses wrong policies and keys in one line', async () => {
    const file = join(folder, 'key');
    writeFileSync(file, `${'f'.repeat(31)}x\n`);
    expect((await filter('ann@example.com\n', '--policy', 'hash', '--key-file', file)).stdout).toMatch(
      /^\[EMAIL_ADDRESS:[0-9a-f]{32}\]\n$/,
    );
    for (const [options, message] of [
      [['--policy', 'shred'], 'not one of replace, redact'],
      [['--policy', 'hash', '--key-file', join(folder, 'none')], 'ENOENT'],
      [['--policy', 'NO_SUCH=mask'], 'NO_SUCH'],
      [['--jobs', '65'], 'Must be a whole number from 1 to 64'],
      [['--jobs', 'ann@example.com'], "'--jobs <number>' argument is invalid"],
      [['--policy', 'EMAIL_ADDRESS=ann@example.com'], '--policy EMAIL_ADDRESS: not one of'],
      [['--policy', 'EMAIL_ADDRESS=mask=hash'], 'must be OPERATOR, or ENTITY=OPERATOR'],
      [['--policy', 'ann@example.com=mask'], 'must be OPERATOR, or ENTITY=OPERATOR'],
      [['--countries', 'DE'], '--preset structured leaves out'],
      [['--format', 'lines', '--field', 'q'], 'plain lines have no fields'],
      [['--format', 'xml'], 'xml'],
      [['ann@example.com.csv'], 'filter reads records from standard input'],
    ] as const) {
      const { stderr, stdout, code } = await filter('x\n', ...options);
      expect({ stdout, code, lines: stderr.trimEnd().split('\n').length }).toEqual({ stdout: '', code: 2, lines: 1 });
      expect(stderr).toContain(message);
      expect(stderr).not.toContain('ann@');
    }
    expect((await runCli(['filter', '--policy', 'hash'], { stdin: 'x', presets })).stderr).toContain('needs a key');
    expect((await runCli(['filter'], { presets })).stderr).toContain('nothing to filter');
  });
});
