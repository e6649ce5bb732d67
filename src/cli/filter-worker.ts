import { parentPort, workerData } from 'node:worker_threads';
import { buildFilter } from './filter/build-filter.js';
import type { FilterAnswer, FilterTask, FilterWorkerStart } from './filter/pool.js';

const { settings, columns }: FilterWorkerStart = workerData;
const ready = buildFilter(settings, columns, async () => (await import('./load-presets.js')).presets);

// Answers come in the order of the questions: each waits for the filter, and then for nothing.
parentPort!.on('message', async ({ bytes }: FilterTask) => {
  const filter = await ready;
  const result = filter.run(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 1);
  const output = new Uint8Array(result.output);
  const answer: FilterAnswer = { ...result, output };
  parentPort!.postMessage(answer, [output.buffer]);
});
