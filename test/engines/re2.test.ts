import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const folder = 'test/re2';
const isInstalled = existsSync(`${folder}/node_modules/re2`) && existsSync(`${folder}/node_modules/pii-sieve`);

// re2 is native, and not among the root's dependencies: .ci/run packs the package, installs both there and runs these tests.
it('passes the tests of pii-sieve/re2, where re2 is installed', async ({ skip }) => {
  if (!isInstalled) skip('re2 is not installed in test/re2: .ci/run installs it');
  const { stdout } = await promisify(execFile)(process.execPath, ['--test'], { cwd: folder });
  expect(stdout).toMatch(/^# fail 0$/m);
});
