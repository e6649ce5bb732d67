import { type FileHandle, open } from 'node:fs/promises';
import { type ExitCode, UsageError } from '../exit.js';
import type { Io, Output } from '../io.js';
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
    const begun = await begin(chunks, request, io.stdout);
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
    throw new UsageError(`--rejects ${file}: cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
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
async function begin(chunks: AsyncIterator<Buffer | string>, request: FilterRequest, output: Output): Promise<Begun | undefined> {
  let bytes = await nextChunk(chunks);
  if (bytes === undefined) return undefined;
  if (bytes.subarray(0, 3).equals(BYTE_ORDER_MARK)) {
    await writeBytes(output, BYTE_ORDER_MARK);
    bytes = bytes.subarray(3);
  }
  while (recordEnd(bytes, 0, false) === undefined) {
    const more = await nextChunk(chunks);
    if (more === undefined) break;
    bytes = Buffer.concat([bytes, more]);
  }
  const format = request.format ?? detectFormat(bytes.toString('utf8', 0, Math.min(bytes.length, 8192)));
  const byName = request.fields.some(([name]) => !/^[1-9]\d*$/.test(name!));
  const isTable = format === 'csv' || format === 'tsv';
  const header = isTable && (request.header ?? (format === 'csv' || byName));
  const { jobs: _jobs, rejects: _rejects, quiet: _quiet, ...shared } = request;
  const settings: FilterSettings = { ...shared, format, header };
  if (!header) {
    if (isTable && byName)
      throw new UsageError(
        `--field ${request.fields.find(([name]) => !/^\d+$/.test(name!))?.[0]}: without a header columns have numbers only`,
      );
    return { settings, columns: undefined, rest: bytes };
  }
  const end = recordEnd(bytes, 0, format === 'csv') ?? bytes.length;
  const record = bytes.toString('utf8', 0, end).replace(/\r?\n$/, '');
  const columns = (format === 'csv' ? csvCells(record) : tsvCells(record))?.map(({ text }) => text) ?? [];
  for (const [name] of request.fields) {
    const index = columnIndex(name!, columns);
    if (index < 0 || index >= columns.length)
      throw new UsageError(`--field ${name}: no such column in ${columns.length} columns`);
  }
  await writeBytes(output, bytes.subarray(0, end));
  return { settings, columns, rest: bytes.subarray(end) };
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
