import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('runs over the built package: before, after, what was found, and how fast', () => {
  const output = execFileSync(process.execPath, ['test/demo/main.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(output).toContain('+ who called me from [PHONE_NUMBER]');
  expect(output).toContain('+ https://vimeo.com/123456789?by=EMAIL_ADDRESS');
  expect(output).toContain('= taylor swift eras tour full concert');
  expect(output).toMatch(/inputs a second, p50 [\d.]+ µs, p99 [\d.]+ µs/);
});
