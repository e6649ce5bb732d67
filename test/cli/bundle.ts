import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { CliResult } from './run-cli.js';

const CLI = path.resolve(import.meta.dirname, '../../src/cli');

/** The command line as its users run it: in a process of its own, with worker threads. */
export interface Bundle {
  /** The script to start. */
  readonly main: string;
  readonly lintWorker: URL;
  run(argv: readonly string[], options: { cwd: string; uid?: number | undefined }): Promise<CliResult>;
  remove(): void;
}

/** Bundles the command line from source into a folder of its own. */
export async function bundleCli(): Promise<Bundle> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'pii-sieve-cli-')));
  await build({
    entryPoints: {
      main: path.join(CLI, 'bin.ts'),
      'lint-worker': path.join(CLI, 'lint-worker.ts'),
      'filter-worker': path.join(CLI, 'filter-worker.ts'),
    },
    outdir: folder,

    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
  });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  chmodSync(folder, 0o755);
  const main = path.join(folder, 'main.js');
  return {
    main,
    lintWorker: pathToFileURL(path.join(folder, 'lint-worker.js')),
    run: (argv, { cwd, uid }) =>
      new Promise((resolve) => {
        const options = { cwd, maxBuffer: 1 << 28, ...(uid === undefined ? {} : { uid, gid: uid }) };
        execFile(process.execPath, [main, ...argv], options, (error, stdout, stderr) => {
          resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
        });
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
