import { availableParallelism } from 'node:os';
import { type ResourceLimits, Worker, type WorkerOptions } from 'node:worker_threads';
import { type FileReport, type LintTask, NOTHING } from './lint-file.js';
import type { LintSettings } from './settings.js';

/** Files handed to a worker at a time at most: enough that messages cost little. */
const MAX_BATCH = 16;

/** Each worker gets this many batches at least, so that the end is even. */
const MIN_TURNS = 4;

/** Below this many files, and this many bytes in all, the workers' start costs more than they save. */
export const FEW_FILES = 64;
const FEW_BYTES = 2_000_000;

/** More workers than this share one disk and one memory bus without getting faster. */
const MAX_JOBS = 8;

/**
 * What a worker's heap may take: the scanners and one file of five megabytes. Engines let a heap grow as long as nobody minds; files that need
 * more are read one at a time by a worker that may.
 */
const LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 24 };

/** What a worker is started with. */
export interface WorkerStart {
  readonly settings: LintSettings;
}

/** What travels to a worker and back. */
export interface BatchMessage {
  readonly first: number;
  readonly tasks: readonly LintTask[];
}
export interface BatchAnswer {
  readonly first: number;
  readonly reports: readonly FileReport[];
}

/** How many workers serve a number of files; 0 means: none, do it here. */
export function jobsFor(files: number, bytes: number, asked: number | undefined): number {
  if (files < FEW_FILES && bytes < FEW_BYTES && (asked === undefined || asked === 1)) return 0;
  return Math.min(asked ?? Math.min(availableParallelism(), MAX_JOBS), Math.max(1, files));
}

/** Lints files in worker threads. The reports come in the order of the tasks, whichever worker was faster. */
export async function lintInWorkers(
  tasks: readonly LintTask[],
  settings: LintSettings,
  jobs: number,
  workerUrl: URL,
  progress: (done: number) => void,
  limits: ResourceLimits = LIMITS,
): Promise<FileReport[]> {
  const reports = new Array<FileReport>(tasks.length);
  const size = Math.max(1, Math.min(MAX_BATCH, Math.floor(tasks.length / (jobs * MIN_TURNS))));
  const start: WorkerStart = { settings };
  let next = 0;
  let done = 0;
  /** Files that were too much for a worker's heap wait for each other here. */
  let large = Promise.resolve();

  const take = (): BatchMessage | undefined => {
    if (next >= tasks.length) return undefined;
    const message: BatchMessage = { first: next, tasks: tasks.slice(next, next + size) };
    next += message.tasks.length;
    return message;
  };
  const keep = ({ first, reports: batch }: BatchAnswer): void => {
    for (const [index, report] of batch.entries()) reports[first + index] = report;
    done += batch.length;
    progress(done);
  };
  const serve = async (): Promise<void> => {
    for (let left = take(); left !== undefined; ) {
      const failed = await runWorker(workerUrl, { workerData: start, resourceLimits: limits }, left, take, keep);
      if (failed === undefined) return;
      for (const [index, task] of failed.tasks.entries()) {
        const alone: BatchMessage = { first: failed.first + index, tasks: [task] };
        large = large.then(async () => {
          const lost = await runWorker(workerUrl, { workerData: start }, alone, () => undefined, keep);
          if (lost !== undefined) keep({ first: lost.first, reports: [outOfMemory(task)] });
        });
      }
      await large;
      left = take();
    }
  };

  await Promise.all(Array.from({ length: jobs }, serve));
  return reports;
}

/** Has one worker serve batches until there are none left; gives the batch at which it ran out of memory. */
function runWorker(
  url: URL,
  options: WorkerOptions,
  first: BatchMessage,
  take: () => BatchMessage | undefined,
  keep: (answer: BatchAnswer) => void,
): Promise<BatchMessage | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(url, options);
    let current: BatchMessage | undefined = first;
    worker.on('message', (answer: BatchAnswer) => {
      keep(answer);
      current = take();
      if (current === undefined) void worker.terminate().then(() => resolve(undefined));
      else worker.postMessage(current);
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(current);
      else reject(error);
    });
    worker.postMessage(first);
  });
}

function outOfMemory({ file }: LintTask): FileReport {
  return { ...NOTHING, incomplete: [{ file, line: 0, reason: 'more than the memory holds' }] };
}
