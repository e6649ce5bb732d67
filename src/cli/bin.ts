#!/usr/bin/env node
import { bugReport, EXIT } from './exit.js';
import { run } from './main.js';

// A reader that leaves early (`| head`) is no error of ours, but not everything was looked at.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`pii-sieve: the output cannot be written (${error.code ?? error.name})\n`);
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? EXIT.notLooked) : EXIT.notLooked);
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    presets: async () => (await import('./load-presets.js')).presets,
    lintWorker: new URL('./lint-worker.js', import.meta.url),
    filterWorker: new URL('./filter-worker.js', import.meta.url),
  });
} catch (error) {
  process.exitCode = EXIT.notLooked;
  process.stderr.write(`pii-sieve: ${bugReport(error)}\n`);
}
