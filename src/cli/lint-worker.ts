import { parentPort, workerData } from 'node:worker_threads';
import { FileLinter } from './lint/lint-file.js';
import type { BatchAnswer, BatchMessage, WorkerStart } from './lint/pool.js';
import { presets } from './load-presets.js';

const { settings }: WorkerStart = workerData;
const linter = new FileLinter(settings, presets);

parentPort!.on('message', async ({ first, tasks }: BatchMessage) => {
  const reports = [];
  for (const task of tasks) reports.push(await linter.lint(task));
  const answer: BatchAnswer = { first, reports };
  parentPort!.postMessage(answer);
});
