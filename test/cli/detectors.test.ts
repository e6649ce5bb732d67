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

it('describes the national schemes of all countries', async () => {
  const { code, stdout } = await runCli(['detectors', '--countries'], { presets });
  expect(code).toBe(0);
  const [head, ...rows] = stdout.trimEnd().split('\n');
  expect(head).toMatch(/^entity +name +arithmetic +keyword +source$/);
  expect(rows.length).toBeGreaterThan(300);
  expect(rows.find((row) => row.startsWith('US_SSN'))).toMatch(/^US_SSN +\S.* (?:always|ungrouped|never) +https:\/\/\S+$/);
  expect(stdout).not.toContain('EMAIL_ADDRESS');
});

it('describes the schemes of countries behind the detectors', async () => {
  const { stdout } = await runCli(['detectors', '--countries', 'es'], { presets });
  expect(stdout).toMatch(/^ES_NIF .*check digit .*https:/m);
  expect(stdout).not.toMatch(/^DE_/m);
});

it('describes schemes as JSON', async () => {
  const { stdout } = await runCli(['detectors', '--countries', '--json'], { presets });
  expect(JSON.parse(stdout)).toContainEqual({
    entity: 'ES_NIF',
    country: 'ES',
    name: expect.any(String),
    arithmetic: 'check digit',
    keyword: expect.any(String),
    source: expect.stringContaining('https://'),
  });
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
