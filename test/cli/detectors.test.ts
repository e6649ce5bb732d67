import { expect, it } from 'vitest';
import { presets } from '../../src/cli/load-presets.js';
import { runCli } from './run-cli.js';

it('lists the detectors as a table', async () => {
  expect((await runCli(['detectors'])).stdout).toBe(`detector     entities       asked at   keywords
email        EMAIL_ADDRESS  character  1
national-id  US_SSN         number     0
             UK_NHS
             ES_NIF

2 detectors, 4 entities
`);
});

it('narrows national schemes to countries', async () => {
  const { stdout } = await runCli(['detectors', '--json', '--countries', 'gb,es']);
  expect(JSON.parse(stdout).map(({ entities }: { entities: string[] }) => entities)).toEqual([
    ['EMAIL_ADDRESS'],
    ['UK_NHS', 'ES_NIF'],
  ]);
});

it('lists what really ships', async () => {
  const { code, stdout } = await runCli(['detectors'], { presets });
  expect(code).toBe(0);
  expect(stdout).toContain('EMAIL_ADDRESS');
  expect(stdout).toContain('IP_ADDRESS');
  expect((await runCli(['detectors', '--countries', 'de'], { presets })).stdout).toContain('IP_ADDRESS');
});

it('refuses what is no country', async () => {
  expect(await runCli(['detectors', '--countries', 'UK'], { presets })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('GB'),
  });
});
