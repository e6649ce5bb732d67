import { type FileHandle, open } from 'node:fs/promises';
import { codeOf, type ExitCode, UsageError } from '../exit.js';
import type { Io, Output } from '../io.js';
import { toPointer } from '../pointer.js';
import type { BatchResult, Reject } from './batch-filter.js';
import { buildFilter } from './build-filter.js';
import { detectFormat } from './detect-format.js';
import { type FilterPool, inThisThread, inWorkers } from './pool.js';
import { columnIndex, csvCells, tsvCells } from './record-filter.js';
import type { FilterSettings, Format } from './settings.js';
import { RecordSplitter, recordEnd } from './splitter.js';
import { Statistics } from './statistics.js';

/** Settings of which the format may still have to be told from the first record. */
export interface FilterRequest extends Omit<FilterSettings, 'format' | 'header'> {
  readonly format: Format | undefined;
  readonly header: boolean | undefined;
  readonly jobs: number;
  readonly rejects: string | undefined;
  readonly quiet: boolean;
}

/** Messages about single records that are printed; the others are counted. */
const MAX_MESSAGES = 10;

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Reads records, writes them with what was found replaced, and tells how it went. */
export async function runFilter(request: FilterRequest, io: Io): Promise<ExitCode> {
  const chunks = io.stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer | string>;
  const statistics = new Statistics(io, request.quiet);
  const rejects = request.rejects === undefined ? undefined : await openRejects(request.rejects);
  let pool: FilterPool | undefined;
  try {
    const begun = await begin(chunks, request, io, statistics);
    if (begun === undefined) return statistics.end(request.fields);
    const { settings, columns, rest } = begun;
    pool =
      request.jobs > 1 && io.filterWorker !== undefined
        ? inWorkers(request.jobs, io.filterWorker, { settings, columns })
        : inThisThread(await buildFilter(settings, columns, io.presets));
    const splitter = new RecordSplitter(settings.format === 'csv');
    const waiting: Promise<BatchResult>[] = [];
    let firstRecord = 1;
    const write = async (): Promise<void> => {
      const result = await waiting.shift()!;
      await writeBytes(io.stdout, result.output);
      let lines = '';
      for (const reject of result.rejects) {
        const numbered = { ...reject, record: reject.record + firstRecord - 1 };
        statistics.message(numbered.record, numbered.reason, MAX_MESSAGES);
        lines += rejectLine(numbered);
      }
      if (lines !== '') await rejects?.write(lines);
      firstRecord += result.records;
      statistics.add(result);
    };
    const give = async (piece: Buffer | undefined): Promise<void> => {
      if (piece === undefined || piece.length === 0) return;
      statistics.read(piece.length);
      waiting.push(pool!.run(piece));
      // A failing worker is heard when its turn comes to be written.
      waiting[waiting.length - 1]!.catch(() => {});
      while (waiting.length >= pool!.width) await write();
    };
    for (let chunk: Buffer | undefined = rest; chunk !== undefined; chunk = await nextChunk(chunks))
      await give(splitter.push(chunk));
    await give(splitter.end());
    while (waiting.length > 0) await write();
    return statistics.end(settings.format === 'ndjson' ? request.fields : []);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`standard input: ${error.message}; is it another format?`);
    throw error;
  } finally {
    await pool?.close();
    await rejects?.close();
  }
}

async function openRejects(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'w');
  } catch (error) {
    throw new UsageError(`--rejects ${file}: cannot be written (${codeOf(error)})`);
  }
}

async function nextChunk(chunks: AsyncIterator<Buffer | string>): Promise<Buffer | undefined> {
  const { value, done } = await chunks.next();
  if (done === true) return undefined;
  return typeof value === 'string' ? Buffer.from(value) : value;
}

interface Begun {
  readonly settings: FilterSettings;
  readonly columns: readonly string[] | undefined;
  readonly rest: Buffer;
}

/** Reads until the first record is whole: it tells the format and names the columns. A header is written as it is. */
async function begin(
  chunks: AsyncIterator<Buffer | string>,
  request: FilterRequest,
  io: Io,
  statistics: Statistics,
): Promise<Begun | undefined> {
  let start = await nextChunk(chunks);
  if (start === undefined) return undefined;
  if (start.subarray(0, 3).equals(BYTE_ORDER_MARK)) {
    await writeBytes(io.stdout, BYTE_ORDER_MARK);
    start = start.subarray(3);
  }
  const line = await readRecord(start, chunks, false);
  const format = request.format ?? detectFormat(line.bytes.toString('utf8', 0, Math.min(line.bytes.length, 8192)));
  checkFields(request.fields, format);
  const byName = request.fields.some(([name]) => !/^[1-9]\d*$/.test(name!));
  const isTable = format === 'csv' || format === 'tsv';
  const wantsHeader = isTable && (request.header ?? (format === 'csv' || byName));
  const { jobs: _jobs, rejects: _rejects, quiet: _quiet, ...shared } = request;
  const settings: FilterSettings = { ...shared, format, header: wantsHeader };
  const asRecords = (bytes: Buffer): Begun => ({ settings: { ...settings, header: false }, columns: undefined, rest: bytes });
  if (!wantsHeader) {
    if (isTable && byName)
      throw new UsageError(
        `--field ${request.fields.find(([name]) => !/^\d+$/.test(name!))?.[0]}: without a header columns have numbers only`,
      );
    return asRecords(line.bytes);
  }
  const { bytes, end } = format === 'csv' ? await readRecord(line.bytes, chunks, true) : line;
  const header = bytes.subarray(0, end);
  const columns = columnsOf(header, format);
  // A header is a guess where nobody asked for one: a record that holds something must not pass for it.
  const isGuess = request.header === undefined && !byName;
  const written = await lookAtHeader(header, columns, settings, io, statistics, isGuess);
  if (columns === undefined || written === undefined) {
    if (byName) throw new UsageError('standard input: the header is a quoted value that does not end');
    return asRecords(bytes);
  }
  for (const [name] of request.fields) {
    const index = columnIndex(name!, columns);
    if (index < 0 || index >= columns.length)
      throw new UsageError(`--field ${name}: no such column in ${columns.length} columns`);
  }
  await writeBytes(io.stdout, written);
  return { settings, columns, rest: bytes.subarray(end) };
}

/** Reads on until the first record is whole; `end` is all there is where the stream ends before it does. */
async function readRecord(
  first: Buffer,
  chunks: AsyncIterator<Buffer | string>,
  csv: boolean,
): Promise<{ readonly bytes: Buffer; readonly end: number }> {
  const splitter = new RecordSplitter(csv);
  let whole: Buffer | undefined;
  for (let chunk: Buffer | undefined = first; chunk !== undefined; chunk = await nextChunk(chunks)) {
    whole = splitter.push(chunk);
    if (whole !== undefined) break;
  }
  const rest = splitter.end();
  const bytes = Buffer.concat([whole, rest].filter((piece) => piece !== undefined));
  return { bytes, end: recordEnd(bytes, 0, csv) ?? bytes.length };
}

/** What a chosen field may be is told by the format. */
function checkFields(fields: FilterRequest['fields'], format: Format): void {
  if (format === 'ndjson' || fields.length === 0) return;
  if (format === 'lines') throw new UsageError('--field: plain lines have no fields; --format says what the records are');
  const deep = fields.find((keys) => keys.length > 1);
  if (deep !== undefined) throw new UsageError(`--field ${toPointer(deep)}: a table has columns, and nothing below them`);
}

function columnsOf(header: Buffer, format: Format): readonly string[] | undefined {
  const record = header.toString('utf8').replace(/\r?\n$/, '');
  return (format === 'csv' ? csvCells(record) : tsvCells(record))?.map(({ text }) => text);
}

/** A name of a column that needs no looking at: one word, and no number to speak of. */
const PLAIN_NAME = /^(?:[\p{L}_.-]|\d(?!\d{2})){0,40}$/u;

/**
 * The header as it goes on, or undefined when it is a record: personal names of columns are treated like personal keys of JSON records, but
 * what was only taken for a header is none when it holds something.
 */
async function lookAtHeader(
  header: Buffer,
  columns: readonly string[] | undefined,
  settings: FilterSettings,
  io: Io,
  statistics: Statistics,
  isGuess: boolean,
): Promise<Buffer | undefined> {
  if (columns === undefined) return undefined;
  if (columns.every((name) => PLAIN_NAME.test(name))) return header;
  const filter = await buildFilter({ ...settings, fields: [], header: false }, undefined, io.presets);
  const result = filter.run(header, 1);
  const { changed, incomplete, rejects, entities } = result;
  if (Object.keys(entities).length === 0 && incomplete === 0 && rejects.length === 0) return header;
  if (isGuess) return undefined;
  if (rejects.length > 0) throw new UsageError(`standard input: the header is ${rejects[0]!.reason}`);
  statistics.add({ ...result, records: 0, changed: 0 });
  if (settings.keys === 'redact') return result.output;
  if (changed > 0)
    io.stderr.write(
      'pii-sieve: the header holds personal information: --keys redact rewrites it, --no-header reads it as a record\n',
    );
  return header;
}

/** One line of the file of rejects: which record, why, and the record itself, in base64 where it is no text. */
function rejectLine({ record, reason, bytes }: Reject): string {
  const text = bytes.toString('utf8');
  const isText = Buffer.from(text).equals(bytes);
  return `${JSON.stringify(isText ? { record, reason, text } : { record, reason, base64: bytes.toString('base64') })}\n`;
}

/** Writes, and waits while the reader is slower than we are. */
async function writeBytes(output: Output, bytes: Uint8Array): Promise<void> {
  if (bytes.length === 0 || output.write(bytes)) return;
  await new Promise<void>((resolve) => {
    const settled = () => {
      for (const event of ['drain', 'close', 'error']) output.off(event, settled);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) output.on(event, settled);
  });
}
