import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileReport, LintTask } from './lint-file.js';
import type { LintSettings } from './settings.js';

/** Files handed to a worker at a time: enough that messages cost little, few enough that the end is even. */
const BATCH = 16;

/** Below this many files the workers' start costs more than they save. */
const FEW_FILES = 64;

/** More workers than this share one disk and one memory bus without getting faster. */
const MAX_JOBS = 8;

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
export function jobsFor(files: number, asked: number | undefined): number {
  if (asked === 1) return 0;
  if (asked !== undefined) return Math.min(asked, Math.max(1, files));
  const cores = Math.min(availableParallelism(), MAX_JOBS);
  return files < FEW_FILES || cores < 2 ? 0 : cores;
}

/** Lints files in worker threads. The reports come in the order of the tasks, whichever worker was faster. */
export async function lintInWorkers(
  tasks: readonly LintTask[],
  settings: LintSettings,
  jobs: number,
  workerUrl: URL,
  progress: (done: number) => void,
): Promise<FileReport[]> {
  const reports = new Array<FileReport>(tasks.length);
  let next = 0;
  let done = 0;
  const start: WorkerStart = { settings };

  const serve = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(workerUrl, { workerData: start });
      const give = (): void => {
        if (next >= tasks.length) {
          void worker.terminate().then(() => resolve());
          return;
        }
        const message: BatchMessage = { first: next, tasks: tasks.slice(next, next + BATCH) };
        next += message.tasks.length;
        worker.postMessage(message);
      };
      worker.on('message', ({ first, reports: batch }: BatchAnswer) => {
        for (const [index, report] of batch.entries()) reports[first + index] = report;
        done += batch.length;
        progress(done);
        give();
      });
      worker.on('error', reject);
      give();
    });

  await Promise.all(Array.from({ length: jobs }, serve));
  return reports;
}
