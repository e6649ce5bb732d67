import { describe, expect, it } from 'vitest';
import { Drawings } from '../../src/cli/lint/drawings.js';
import { presets } from '../../src/cli/load-presets.js';
import { folder } from './folder.js';
import { runCli } from './run-cli.js';

/** The entities found in a file. */
async function found(name: string, content: string): Promise<string[]> {
  const { stdout } = await runCli(['lint', '--reporter', 'json', name], { cwd: folder({ [name]: content }), presets });
  return JSON.parse(stdout).findings.map(({ entity }: { entity: string }) => entity);
}

describe('drawings', () => {
  const path = 'M 41.40338 2.17403 L 41.403381 -2.174032 c 0 0.554688 0.445312 1 1 1 z';

  it.each([
    ['SVG', 'a.svg', `<path d="${path}"/>`],
    ['SVG over lines', 'a.svg', `<path\n  d="${path.replaceAll(' L', '\n  L')}"/>`],
    ['an icon in a script', 'a.js', `const icon = ['path', { d: '${path}' }];`],
    ['an icon in JSON', 'a.json', JSON.stringify({ icon: `<path d="${path}"/>` })],
    ['points', 'a.svg', '<polygon points="41.40338,2.17403 47.113281,40.281251"/>'],
  ])('hold no places and no numbers of anybody: %s', async (_, name, content) => {
    expect(await found(name, content)).toEqual([]);
  });

  it.each([
    ['text', 'a.txt', 'lat 41.40338, lon 2.17403', 'GEO_COORDINATES'],
    ['a letter before one number', 'a.json', '{"phone":"M 503-287-4419"}', 'PHONE_NUMBER'],
    ['what stands beside a drawing', 'a.svg', `<!-- jane@corp.com --><path d="${path}"/>`, 'EMAIL_ADDRESS'],
  ])('are not everywhere: %s', async (_, name, content, entity) => {
    expect(await found(name, content)).toEqual([entity]);
  });

  it('are found in linear time', () => {
    for (const piece of ['"M 1 1 ', '"M1 L', '"M ', 'points="', 'M1 1L1 1Z'])
      expect(new Drawings(piece.repeat(20_000)).hold(0, 1)).toBeDefined();
  });
});

describe('names in programs', () => {
  it.each([
    ['a.py', 'assert r.json()["id"] == "3"'],
    ['a.py', 'full_name = Explorer.guard_expr(expr)'],
    ['a.mjs', '/** @param {string} search */'],
    ['a.css', '.a { background-color: #aaffaa; }'],
  ])('are none: %s %s', async (name, content) => {
    expect(await found(name, content)).toEqual([]);
  });

  it.each([
    ['a.py', 'full_name = "Imogen Hartwell"'],
    ['a.ts', "const user = { firstName: 'Imogen' };"],
    ['a.ts', '// Full name: Imogen Hartwell'],
    ['a.env', 'FULL_NAME=Imogen Hartwell'],
  ])('stand in strings, comments and settings: %s %s', async (name, content) => {
    expect(await found(name, content)).toContain('PERSON');
  });
});
