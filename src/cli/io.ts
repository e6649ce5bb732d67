import type { Readable, Writable } from 'node:stream';
import type { Presets } from './presets.js';

/** Standard input as the commands see it. */
export type Input = Readable & { readonly isTTY?: boolean | undefined };

/** Standard output or error as the commands see it. */
export type Output = Writable & { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined };

/** Everything a command knows of the world outside: handed in, so that tests run commands in their own process. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Loads the scanners: late, because they are most of the start-up time and `--help` needs none. */
  presets(): Promise<Presets>;
  /** The script of the linter's worker threads; without it everything runs in this thread. */
  readonly lintWorker?: URL | undefined;
  /** The same for the filter. */
  readonly filterWorker?: URL | undefined;
}

/** Writes and waits while the reader is slower than we are, so that memory stays flat on long streams. */
export async function write(output: Output, text: string): Promise<void> {
  if (output.write(text)) return;
  await new Promise<void>((resolve) => {
    const settled = () => {
      output.off('drain', settled);
      output.off('close', settled);
      output.off('error', settled);
      resolve();
    };
    output.on('drain', settled);
    output.on('close', settled);
    output.on('error', settled);
  });
}

/** Are colours wanted on this stream? Follows no-color.org and the FORCE_COLOR habit of Node. */
export function wantsColor(output: Output, env: Io['env']): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
  return output.isTTY === true && env['TERM'] !== 'dumb';
}
