import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { loadConfig } from '../../src/cli/lint/load-config.js';
import { folder } from './folder.js';
import { runCli } from './run-cli.js';

it.each(['json', 'yaml', 'mjs'])('writes a config that loads: %s', async (format) => {
  const cwd = folder();
  expect(await runCli(['init', '--format', format], { cwd })).toEqual({
    code: 0,
    stdout: `pii-sieve.config.${format} written\n`,
    stderr: '',
  });
  const { config, file } = await loadConfig(cwd, undefined);
  expect(file).toBe(path.join(cwd, `pii-sieve.config.${format}`));
  expect(config).toMatchObject({ level: 'balanced', reserved: 'note', failOn: 'warning' });
});

it('writes a TypeScript config that says what it is', async () => {
  const cwd = folder();
  await runCli(['init', '--format', 'ts'], { cwd });
  expect(readFileSync(path.join(cwd, 'pii-sieve.config.ts'), 'utf8')).toMatch(
    /^import \{ defineConfig \} from 'pii-sieve\/config';\n\nexport default defineConfig\(\{/,
  );
});

it('leaves a config that is there alone, unless forced', async () => {
  const cwd = folder({ 'pii-sieve.config.json': '{}' });
  expect(await runCli(['init'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('--force') });
  expect(await runCli(['init', '--format', 'yaml', '--force'], { cwd })).toMatchObject({ code: 2 });
  expect(readFileSync(path.join(cwd, 'pii-sieve.config.json'), 'utf8')).toBe('{}');
  expect(await runCli(['init', '--force'], { cwd })).toMatchObject({ code: 0 });
});
