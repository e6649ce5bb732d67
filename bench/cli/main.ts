/**
 * Measures the command line as it is built (`npm run build` first), in processes of its own:
 *
 *   npx tsx bench/cli/main.ts lint [files] [megabytes] [extension]   sample files, one and two workers
 *   npx tsx bench/cli/main.ts filter [megabytes]                     clean records; beside them what reading and JSON.parse alone take
 *   npx tsx bench/cli/main.ts slope [megabytes]                      memory after every tenth of a long stream
 *
 * Seconds are those of the processor, user and system, over all threads: they say the same on a busy machine.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random } from './random.js';
import { Records } from './records.js';
import { EXTENSIONS, writeSampleFiles } from './sample-files.js';

const CLI = join(import.meta.dirname, '../../dist/cli/main.js');
/** Ticks a second in `/proc`: Linux has had the same on every platform for twenty years (`getconf CLK_TCK`). */
const TICKS = 100;
const MEGABYTE = 1e6;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What Linux says of a running process: the most memory it held so far and holds now, and its processor seconds. */
interface Usage {
  readonly peakMegabytes: number;
  readonly megabytes: number;
  readonly seconds: number;
}

function usageOf(pid: number): Usage | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)![1]);
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return {
      peakMegabytes: kilobytes('VmHWM') / 1024,
      megabytes: kilobytes('VmRSS') / 1024,
      seconds: (Number(fields[11]) + Number(fields[12])) / TICKS,
    };
  } catch {
    return undefined;
  }
}

/** Watches a process until it ends, and gives what was seen last. */
async function watched(child: ChildProcess): Promise<Usage> {
  let last: Usage = { peakMegabytes: 0, megabytes: 0, seconds: 0 };
  const timer = setInterval(() => {
    last = usageOf(child.pid!) ?? last;
  }, 20);
  await once(child, 'close');
  clearInterval(timer);
  return last;
}

async function lint(files: number, megabytes: number, only: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pii-sieve-bench-'));
  try {
    const bytes = writeSampleFiles(folder, { files, bytes: megabytes * MEGABYTE, only });
    say(`${files} files, ${(bytes / MEGABYTE).toFixed(0)} MB, ${only ?? EXTENSIONS.join(' ')}`);
    for (const jobs of ['1', '2']) {
      const begin = performance.now();
      const child = spawn(process.execPath, [CLI, 'lint', '--no-config', '--jobs', jobs, '--reporter', 'json', '.'], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const { seconds, peakMegabytes } = await watched(child);
      const elapsed = (performance.now() - begin) / 1000;
      say(
        `  --jobs ${jobs}: ${elapsed.toFixed(1)} s on the clock, ${seconds.toFixed(1)} s of processor, ${peakMegabytes.toFixed(0)} MB at most`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whole records without anything personal, about this many bytes. */
function cleanRecords(bytes: number): Buffer {
  const records = new Records(random(7), 0);
  const lines: string[] = [];
  for (let length = 0; length < bytes; ) {
    const line = `${JSON.stringify(records.search())}\n`;
    lines.push(line);
    length += line.length;
  }
  return Buffer.from(lines.join(''));
}

/** Reads chunks as the filter does and parses every line: what any filter of records takes at least. */
function parseOnly(bytes: Buffer): number {
  const begin = process.cpuUsage();
  for (let from = 0; from < bytes.length; ) {
    const to = bytes.lastIndexOf(10, Math.min(bytes.length, from + 65_536) - 1) + 1;
    for (const line of bytes.toString('utf8', from, to).split('\n')) if (line !== '') JSON.parse(line);
    from = to;
  }
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
}

function startFilter(...options: string[]): ChildProcess {
  return spawn(process.execPath, [CLI, 'filter', '--format', 'ndjson', '--quiet', ...options], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
}

async function filter(megabytes: number): Promise<void> {
  const bytes = cleanRecords(megabytes * MEGABYTE);
  parseOnly(bytes);
  const row = (name: string, seconds: number, peak = ''): void =>
    say(`${name.padEnd(44)} ${(bytes.length / MEGABYTE / seconds).toFixed(0).padStart(4)} MB/s a core${peak}`);
  row('reading and JSON.parse alone', parseOnly(bytes));
  for (const options of [
    ['--preset', 'structured'],
    ['--preset', 'structured', '--field', 'query'],
    ['--preset', 'all'],
    ['--preset', 'all', '--field', 'query'],
  ]) {
    const child = startFilter(...options);
    child.stdin!.end(bytes);
    const { seconds, peakMegabytes } = await watched(child);
    row(`filter ${options.join(' ')}`, seconds, `, ${peakMegabytes.toFixed(0)} MB at most`);
  }
}

/** Sends a stream of records, of which one in fifty holds something, and says what memory is held after every tenth of it. */
async function slope(megabytes: number): Promise<void> {
  const child = startFilter('--preset', 'structured');
  const closed = once(child, 'close');
  const chance = random(11);
  const held: number[] = [];
  const tenth = (megabytes * MEGABYTE) / 10;
  for (let sent = 0, next = tenth; held.length < 10; ) {
    // Records that never come again: what is remembered of them would show.
    const records = new Records(chance, 50);
    const piece = Array.from({ length: 1000 }, () => `${JSON.stringify(records.search())}\n`).join('');
    sent += piece.length;
    if (!child.stdin!.write(piece)) await once(child.stdin!, 'drain');
    if (sent < next) continue;
    next += tenth;
    held.push(usageOf(child.pid!)!.megabytes);
    say(`${(sent / MEGABYTE).toFixed(0).padStart(6)} MB sent, ${held.at(-1)!.toFixed(0)} MB held`);
  }
  child.stdin!.end();
  await closed;
  // The first tenths warm up: the heap takes its size and code is compiled.
  const [from, to] = [held[4]!, held[9]!];
  say(`from the fifth tenth to the last: ${(((to - from) / (megabytes / 2)) * 1000).toFixed(1)} MB for each GB`);
}

const [command, first, second, third] = process.argv.slice(2);
if (command === 'lint') await lint(Number(first ?? 10_000), Number(second ?? 200), third);
else if (command === 'filter') await filter(Number(first ?? 100));
else if (command === 'slope') await slope(Number(first ?? 1000));
else throw new Error('which one: lint, filter or slope?');
