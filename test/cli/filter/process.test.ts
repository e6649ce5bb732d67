import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const cli = join(process.cwd(), 'dist/cli/main.js');
const isBuilt = existsSync(cli);
const isInstalled = (program: string) => spawnSync('which', [program]).status === 0;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pii-sieve-filter-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (input: string | Buffer, ...options: string[]) =>
  spawnSync(process.execPath, [cli, 'filter', '--preset', 'structured', ...options], { input, maxBuffer: 2 ** 30 });

/** Records of every kind: clean, personal, broken JSON, broken UTF-8. */
function mixed(count: number): Buffer {
  const kinds = ['{"q":"cats"}', '{"q":"mail ann@example.com"}', '{"q":', '{"q":"é 😀","n":12345678901234567890}'].map((text) =>
    Buffer.from(`${text}\n`),
  );
  kinds.push(Buffer.from([0x22, 0xff, 0x22, 0x0a]));
  const pieces: Buffer[] = [];
  // A walk that is no cycle of the kinds, and the same every time.
  for (let index = 0, state = 1; index < count; index += 1) {
    state = (state * 48271) % 2147483647;
    pieces.push(kinds[state % 97 === 0 ? 2 : state % 89 === 0 ? 4 : state % 3 === 0 ? 1 : state % 7 === 0 ? 3 : 0]!);
  }
  return Buffer.concat(pieces);
}

const lines = (bytes: Buffer | string) => bytes.toString('latin1').split('\n').length - 1;

describe.runIf(isBuilt)('the filter as a process', () => {
  it('gives the same output, rejects and counts for any number of jobs, and in = out + rejects', () => {
    const count = 200_000;
    const input = mixed(count);
    const results = ['1', '2', '4'].map((jobs) => {
      const rejects = join(folder, `rejects-${jobs}`);
      const { stdout, stderr, status } = run(input, '--format', 'ndjson', '--jobs', jobs, '--rejects', rejects);
      expect(status).toBe(2);
      expect(lines(stdout) + lines(readFileSync(rejects))).toBe(count);
      expect(stderr.toString()).toContain('200,000 records in');
      return {
        stdout,
        rejects: readFileSync(rejects, 'utf8'),
        counts: /records in.*; EMAIL_ADDRESS [\d,]+/.exec(stderr.toString())?.[0],
      };
    });
    expect(results[0]!.stdout.includes('ann@example.com')).toBe(false);
    for (const other of results.slice(1)) {
      expect(other.stdout.equals(results[0]!.stdout)).toBe(true);
      expect(other.rejects).toBe(results[0]!.rejects);
      expect(other.counts).toBe(results[0]!.counts);
    }
  });

  it('answers block by block, as ClickHouse and others wait for it', async () => {
    const child: ChildProcess = spawn(process.execPath, [cli, 'filter', '--preset', 'structured', '--quiet']);
    const answers = child.stdout![Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    for (let block = 0; block < 3; block += 1) {
      child.stdin!.write(`{"q":"mail ann@example.com ${block}"}\n`);
      expect((await answers.next()).value.toString()).toBe(`{"q":"mail [EMAIL_ADDRESS] ${block}"}\n`);
    }
    child.stdin!.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('ends quietly when its reader leaves', () => {
    const file = join(folder, 'many.ndjson');
    writeFileSync(file, '{"q":"cats"}\n'.repeat(200_000));
    const command = `"${process.execPath}" "${cli}" filter --preset structured --quiet < "${file}" | head -n 1`;
    expect(execFileSync('sh', ['-c', command]).toString()).toBe('{"q":"cats"}\n');
  });

  it('runs under GNU parallel, where it is installed', ({ skip }) => {
    if (!isInstalled('parallel')) skip('GNU parallel is not installed');
    const input = '{"q":"mail ann@example.com"}\n'.repeat(20_000);
    const command = `parallel --pipe --keep-order --block 100k '"${process.execPath}" "${cli}" filter --preset structured --quiet'`;
    const output = execFileSync('sh', ['-c', command], { input, maxBuffer: 2 ** 28 }).toString();
    expect(output).toBe(input.replaceAll('ann@example.com', '[EMAIL_ADDRESS]'));
  });

  it('serves COPY … PROGRAM of PostgreSQL, where it is installed', ({ skip }) => {
    if (!isInstalled('psql') || process.env['PGDATABASE'] === undefined) skip('no PostgreSQL database is given by PGDATABASE');
    // The server runs programs as its own user.
    chmodSync(folder, 0o777);
    const [source, target] = [join(folder, 'copy.tsv'), join(folder, 'clean.tsv')];
    writeFileSync(source, '1\tmail ann@example.com\n2\t\\N\n3\ta\\tb ann@example.com\n');
    const program = `"${process.execPath}" "${cli}" filter --preset structured --quiet --format tsv`;
    const sql = [
      'CREATE TEMP TABLE queries (id int, q text)',
      `COPY queries FROM PROGRAM '${program} < "${source}"'`,
      `INSERT INTO queries VALUES (4, E'new\\tand joe@example.com')`,
      `COPY (SELECT * FROM queries ORDER BY id) TO PROGRAM '${program} > "${target}" && chmod a+r "${target}"'`,
      'SELECT id, q FROM queries ORDER BY id',
    ].join('; ');
    expect(execFileSync('psql', ['-qAt', '-c', sql]).toString()).toBe(
      '1|mail [EMAIL_ADDRESS]\n2|\n3|a\tb [EMAIL_ADDRESS]\n4|new\tand joe@example.com\n',
    );
    expect(readFileSync(target, 'utf8')).toBe(
      '1\tmail [EMAIL_ADDRESS]\n2\t\\N\n3\ta\\tb [EMAIL_ADDRESS]\n4\tnew\\tand [EMAIL_ADDRESS]\n',
    );
  });
});
