import { Worker } from 'node:worker_threads';
import type { BatchFilter, BatchResult, Reject } from './batch-filter.js';
import type { FilterSettings } from './settings.js';

/** What a worker is started with. */
export interface FilterWorkerStart {
  readonly settings: FilterSettings;
  readonly columns: readonly string[] | undefined;
}

/** What travels to a worker; the bytes are handed over, not copied. */
export interface FilterTask {
  readonly bytes: Uint8Array;
}

/** What comes back. Record numbers count from 1 within the piece: the worker does not know how many came before. */
export interface FilterAnswer extends Omit<BatchResult, 'output' | 'rejects'> {
  readonly output: Uint8Array;
  readonly rejects: readonly (Omit<Reject, 'bytes'> & { readonly bytes: Uint8Array })[];
}

/** Filters pieces in the order in which they are handed in. */
export interface FilterPool {
  run(bytes: Buffer): Promise<BatchResult>;
  /** How many pieces may be under way at once. */
  readonly width: number;
  close(): Promise<void>;
}

/** Everything in this thread. */
export function inThisThread(filter: BatchFilter): FilterPool {
  return { width: 1, run: async (bytes) => filter.run(bytes, 1), close: async () => {} };
}

/** Pieces go to the workers in turn; each has at most two waiting, so that memory stays flat. */
export function inWorkers(jobs: number, url: URL, start: FilterWorkerStart): FilterPool {
  const workers = Array.from({ length: jobs }, () => new Lane(new Worker(url, { workerData: start })));
  let next = 0;
  return {
    width: jobs * 2,
    run(bytes) {
      const lane = workers[next % jobs]!;
      next += 1;
      return lane.run(bytes);
    },
    async close() {
      await Promise.all(workers.map((lane) => lane.close()));
    },
  };
}

/** One worker, which answers in the order in which it is asked. */
class Lane {
  readonly #worker: Worker;
  readonly #waiting: { resolve(result: BatchResult): void; reject(error: unknown): void }[] = [];
  #failure: unknown;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (answer: FilterAnswer) => {
      this.#waiting.shift()?.resolve({
        ...answer,
        output: asBuffer(answer.output),
        rejects: answer.rejects.map((reject) => ({ ...reject, bytes: asBuffer(reject.bytes) })),
      });
    });
    worker.on('error', (error) => {
      this.#failure = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  run(bytes: Buffer): Promise<BatchResult> {
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      // Chunks of a stream share memory with others: a copy of their own is what can be handed over.
      const own = new Uint8Array(bytes);
      const task: FilterTask = { bytes: own };
      this.#worker.postMessage(task, [own.buffer]);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
