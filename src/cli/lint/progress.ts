import { type Options, SingleBar } from 'cli-progress';
import type { Io } from '../io.js';

/** Runs shorter than this show no bar. */
const PATIENCE_MS = 800;

/** Shows how far a long run is. */
export interface Progress {
  update(done: number): void;
  stop(): void;
}

const SILENT: Progress = { update: () => {}, stop: () => {} };

/** A bar on standard error where that is a terminal and nobody said this is CI; silent elsewhere. */
export function progressBar(total: number, io: Io): Progress {
  if (io.stderr.isTTY !== true || (io.env['CI'] !== undefined && io.env['CI'] !== '' && io.env['CI'] !== 'false')) return SILENT;
  const began = Date.now();
  const options: Options = {
    format: '{bar} {percentage} % │ {value}/{total} files │ {eta} s left',
    stream: io.stderr as NodeJS.WritableStream,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
  };
  const bar = new SingleBar(options);
  let shown = false;
  return {
    update(done) {
      if (!shown && Date.now() - began > PATIENCE_MS) {
        bar.start(total, done);
        shown = true;
      }
      if (shown) bar.update(done);
    },
    stop() {
      if (shown) bar.stop();
    },
  };
}
