import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/main.js';
import type { Presets } from '../../src/cli/presets.js';
import { fakePresets } from './fake-presets.js';

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliWorld {
  /** Bytes on standard input; a terminal without any when absent. */
  readonly stdin?: string | Uint8Array | Readable | undefined;
  readonly tty?: boolean | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly cwd?: string | undefined;
  readonly presets?: Presets | undefined;
}

/** Runs one command line in this process, in a made world. */
export async function runCli(argv: readonly string[], world: CliWorld = {}): Promise<CliResult> {
  const stdout = sink();
  const stderr = sink();
  const stdin =
    world.stdin === undefined
      ? Object.assign(Readable.from([]), { isTTY: true })
      : world.stdin instanceof Readable
        ? world.stdin
        : Readable.from([Buffer.from(world.stdin)], { objectMode: false });
  const code = await run(argv, {
    stdin,
    stdout: Object.assign(stdout.stream, { isTTY: world.tty === true, columns: 100 }),
    stderr: Object.assign(stderr.stream, { isTTY: world.tty === true, columns: 100 }),
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
    presets: async () => world.presets ?? fakePresets,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function sink(): { stream: Writable; text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
