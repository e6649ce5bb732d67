import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Scanner } from '../src/core/types.js';
import { createPayloadScanner } from '../src/payload/index.js';
import { queryScanner, videoReferenceScanner } from '../src/presets/index.js';
import { structuredScanner } from '../src/presets/structured.js';
import { type Corpus, cleanQueries, HOSTILE, hostile, mixedQueries, payload, videoReferences } from './corpora.js';
import { table } from './eval/show.js';
import { bareLoop, fiveRegexes } from './floors.js';
import { isAsExpected, measure, median, type Row, type Timing } from './measure.js';
import { peers } from './peers/index.js';
import type { Redact } from './peers/peer.js';

/** What the whole preset may take for 100 kB of hostile text. */
const HOSTILE_LIMIT_MS = 60;
const HOSTILE_LENGTH = 100_000;

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '41' },
    'no-peers': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const rounds = Number(flags.rounds);
const structured = structuredScanner();
const results: Record<string, unknown> = { node: process.version, cpu: cpus()[0]?.model };
const failures: string[] = [];
const say = (text: string) => {
  if (!flags.json) process.stdout.write(`${text}\n`);
};

const requireHere = createRequire(import.meta.url);
const loadPeer = async (specifier: string): Promise<unknown> => {
  const folder = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const manifest = requireHere(`./node_modules/${folder}/package.json`) as { type?: string; main?: string };
  if (manifest.type !== 'module') return requireHere(`./node_modules/${specifier}`);
  return import(pathToFileURL(requireHere.resolve(`./node_modules/${folder}/${manifest.main}`)).href);
};

/** Rivals that are installed. */
async function installedPeers(): Promise<{ name: string; redact: Redact }[]> {
  if (flags['no-peers']) return [];
  const found: { name: string; redact: Redact }[] = [];
  const missing: string[] = [];
  for (const peer of peers) {
    try {
      found.push({ name: peer.name, redact: await peer.load(loadPeer) });
    } catch (error) {
      missing.push(`${peer.name} (${(error as Error).message.split('\n')[0]})`);
    }
  }
  if (missing.length > 0) say(`Not measured: ${missing.join(', ')}. Rivals are installed by: cd bench && npm ci\n`);
  return found;
}

/** The count for the table, and a failure when it is not what the row must find. */
function foundCell(timing: Timing): string {
  const { row, found } = timing;
  if (isAsExpected(timing)) return String(found);
  failures.push(`${row.name} found ${found} instead of ${row.expected}`);
  return `${found} of ${row.expected} !`;
}

function count(texts: readonly string[], found: (text: string) => boolean): number {
  let sum = 0;
  for (const text of texts) if (found(text)) sum += 1;
  return sum;
}

/** A row that says of each text whether it holds something. */
interface AnsweringRow extends Row {
  answer(text: string): boolean | Promise<boolean>;
}

function answeringRow(name: string, { texts }: Corpus, answer: (text: string) => boolean, expected?: number): AnsweringRow {
  return { name, texts: texts.length, expected, answer, pass: () => count(texts, answer) };
}

function scannerRows(name: string, scanner: Scanner, corpus: Corpus): AnsweringRow[] {
  const row = (method: string, answer: (text: string) => boolean) =>
    answeringRow(`${name} ${method}`, corpus, answer, corpus.personal);
  return [
    row('test', (text) => scanner.test(text)),
    row('scan', (text) => scanner.scan(text).findings.length > 0),
    row('redact', (text) => scanner.redact(text).text !== text),
  ];
}

function peerRow(name: string, redact: Redact, { texts }: Corpus): AnsweringRow {
  return {
    name,
    texts: texts.length,
    async answer(text) {
      return (await redact(text)) !== text;
    },
    // Awaits only what must be awaited: a rival's time is its own.
    async pass() {
      let changed = 0;
      for (const text of texts) {
        const redacted = redact(text);
        if ((typeof redacted === 'string' ? redacted : await redacted) !== text) changed += 1;
      }
      return changed;
    },
  };
}

/** How many of the personal texts a row found, and how many of the others it took for personal. */
async function judge(row: Row, { texts, isPersonal }: Corpus): Promise<{ right: number; wrong: number } | undefined> {
  if (!('answer' in row)) return undefined;
  let right = 0;
  let wrong = 0;
  for (const [index, text] of texts.entries()) {
    if (!(await (row as AnsweringRow).answer(text))) continue;
    if (isPersonal(index)) right += 1;
    else wrong += 1;
  }
  return { right, wrong };
}

async function compare(
  corpus: Corpus,
  scanner: Scanner,
  name: string,
  rivals: readonly { name: string; redact: Redact }[],
): Promise<void> {
  const { texts } = corpus;
  const rows: Row[] = [
    { name: 'no-op', texts: texts.length, expected: 0, pass: () => count(texts, (text) => text.length < 0) },
    { name: 'bare charCode loop', texts: texts.length, pass: () => count(texts, (text) => bareLoop(text) > 0) },
    answeringRow('five bounded regexes, test', corpus, fiveRegexes),
    ...scannerRows(name, scanner, corpus),
    answeringRow('structured scanner scan', corpus, (text) => structured.scan(text).findings.length > 0),
    ...rivals.map((rival) => peerRow(`${rival.name} redact`, rival.redact, corpus)),
  ];
  const timings = await measure(rows, rounds);
  const bare = timings[1]!.nanoseconds;
  const fastestPeer = Math.min(...timings.slice(timings.length - rivals.length).map((timing) => timing.nanoseconds));
  say(`\n${corpus.name}: ${texts.length} texts, ${corpus.personal} hold something`);
  say(
    table(
      ['', 'found', 'ns a text', '× bare loop', '× fastest rival'],
      timings.map((timing) => [
        timing.row.name,
        foundCell(timing),
        timing.nanoseconds.toFixed(0),
        (timing.nanoseconds / bare).toFixed(2),
        Number.isFinite(fastestPeer) ? (timing.nanoseconds / fastestPeer).toFixed(3) : '–',
      ]),
    ),
  );
  const rowResults: Record<string, unknown> = {};
  for (const { row, nanoseconds, found } of timings) {
    rowResults[row.name] = { nanoseconds, found, timesBareLoop: nanoseconds / bare, ...(await judge(row, corpus)) };
  }
  results[corpus.name] = { texts: texts.length, personal: corpus.personal, rows: rowResults };
}

async function comparePayload(): Promise<void> {
  const { value, bytes, personal } = payload();
  const scanner = createPayloadScanner({ scanners: { query: queryScanner(), videoReference: videoReferenceScanner() } });
  const text = JSON.stringify(value);
  const paths = (found: readonly { path: string }[]) => new Set(found.map(({ path }) => path)).size;
  const row = (name: string, expected: number, pass: () => number): Row => ({ name, texts: 1, expected, pass });
  const timings = await measure(
    [
      row('JSON.parse + JSON.stringify', text.length, () => JSON.stringify(JSON.parse(text)).length),
      row('payload test', 1, () => (scanner.test(value) ? 1 : 0)),
      row('payload scan', personal, () => paths(scanner.scan(value).findings)),
      row('payload redact', personal, () => paths(scanner.redact(value).replacements.map(({ finding }) => finding))),
    ],
    Math.ceil(rounds / 4),
  );
  say(`\n1 MB JSON: ${(value as unknown[]).length} records, ${personal} hold something`);
  say(
    table(
      ['', 'found', 'ms', 'MB/s'],
      timings.map((timing) => [
        timing.row.name,
        foundCell(timing),
        (timing.nanoseconds / 1e6).toFixed(2),
        (bytes / (timing.nanoseconds / 1e3)).toFixed(0),
      ]),
    ),
  );
  results['1 MB JSON'] = Object.fromEntries(
    timings.map(({ row: { name }, nanoseconds }) => [name, { milliseconds: nanoseconds / 1e6 }]),
  );
}

function timeOf(run: () => void): number {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const begin = performance.now();
    run();
    times.push(performance.now() - begin);
  }
  return median(times);
}

function compareHostile(): void {
  const query = queryScanner();
  const video = videoReferenceScanner();
  const rows = HOSTILE.map(([name, unit]) => {
    const cells: (string | number)[] = [name];
    for (const scanner of [query, video]) {
      const half = timeOf(() => scanner.redact(hostile(unit, HOSTILE_LENGTH / 2)));
      const whole = timeOf(() => scanner.redact(hostile(unit, HOSTILE_LENGTH)));
      if (whole > HOSTILE_LIMIT_MS) failures.push(`${name} took ${whole.toFixed(0)} ms`);
      cells.push(`${whole.toFixed(1)}${whole > HOSTILE_LIMIT_MS ? ' !' : ''}`, (whole / half).toFixed(2));
    }
    return cells;
  });
  say(`\n100 kB of hostile text, redact (limit ${HOSTILE_LIMIT_MS} ms), and times 50 kB`);
  say(table(['', 'query ms', '× half', 'video ms', '× half'], rows));
  results['hostile'] = rows;
}

async function main(): Promise<void> {
  say(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown machine'}, medians of ${rounds} interleaved rounds`);
  const rivals = await installedPeers();
  await compare(cleanQueries(), queryScanner(), 'query scanner', rivals);
  await compare(mixedQueries(), queryScanner(), 'query scanner', rivals);
  await compare(videoReferences(), videoReferenceScanner(), 'video scanner', rivals);
  await comparePayload();
  compareHostile();
  if (flags.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  if (failures.length > 0) {
    process.stderr.write(`Not as it must be:\n${failures.map((failure) => `  ${failure}\n`).join('')}`);
    process.exitCode = 1;
  }
}

await main();
