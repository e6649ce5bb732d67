import { describe, expect, it } from 'vitest';
import { CleanKeys } from '../../src/cli/lint/clean-keys.js';
import { lintSource } from '../../src/cli/lint/lint-source.js';
import { splitYaml } from '../../src/cli/lint/readers/split-yaml.js';
import { fakePresets } from './fake-presets.js';

const text = fakePresets.queryScanner({});
const settings = {
  format: undefined,
  severity: {},
  reserved: 'note',
  text,
  values: fakePresets.fieldScanner({}, text),
  cleanKeys: new CleanKeys(),
} as const;

async function findings(source: string) {
  const { findings: found, incomplete, ignored } = await lintSource(source, { file: 'a.yaml', name: 'a.yaml', settings });
  const places = found.map(({ line, column, pointer, entity }) => `${line}:${column} ${pointer} ${entity}`);
  return { places, incomplete, ignored };
}

/** Items of every style that a line may begin with, an address in each fifth. */
const items = (indent: string, count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const mail = index % 5 === 0 ? `jane${index}@corp.com` : 'nobody';
    return [
      `${indent}- id: ${index} # row`,
      `${indent}  "quoted key": '${mail}'`,
      `${indent}  text: >-`,
      `${indent}    folded ${mail}`,
      '',
      `${indent}    - not an item`,
      `${indent}  literal: |`,
      `${indent}    ${mail}: x`,
      `${indent}  list: [one, "${mail}", { a: ${mail} }]`,
      `${indent}  long: "two`,
      `${indent}    lines ${mail}"`,
      `${indent}# ${mail}`,
      '',
    ].join('\n');
  }).join('');

const members = (indent: string, count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `${indent}key${index}:\n${indent}  ssn: 123456789\n${indent}  mail: a${index}@corp.com\n`,
  ).join('');

const filler = `${'# nothing here\n'.repeat(400)}`;

const SHAPES: Readonly<Record<string, string>> = {
  'a list': items('', 4000),
  'a list below a key': `title: jane@corp.com\nvideos: # all of them\n${items('  ', 4000)}last:\n  a: joe@corp.com\n`,
  'a list that stands under its key': `${filler}videos:\n${items('', 4000)}`,
  'a mapping below a key': `pages:\n${members('    ', 12_000)}more: jane@corp.com\n`,
  'a mapping': members('', 12_000),
  'windows line ends': `videos:\n${items('  ', 4000)}`.replaceAll('\n', '\r\n'),
  'no line end': `videos:\n${items('  ', 4000)}  - jane@corp.com`,
  ignores: `videos:\n${items('  ', 4000)}  - jane@corp.com # pii-sieve-ignore-line\n`,
};

describe('large YAML files', () => {
  it.each(Object.entries(SHAPES))('are cut, and say what they say as a whole: %s', async (_, source) => {
    expect(source.length).toBeGreaterThan(512 * 1024);
    expect(splitYaml(source)!.length).toBeGreaterThan(3);
    const cut = await findings(source);
    // A marker makes a file one that is read as a whole.
    const whole = await findings(`---\n${source}`);
    const below = (place: string) => place.replace(/^\d+/, (line) => String(Number(line) - 1));
    expect(cut.places).toEqual(whole.places.map(below));
    expect(cut.places.length).toBeGreaterThan(3000);
    expect({ ...cut, places: [] }).toEqual({ ...whole, places: [] });
  });

  it.each([
    ['anchors', `base: &base {a: 1}\nvideos:\n${items('  ', 4000)}`],
    ['a document marker', `videos:\n${items('  ', 4000)}---\na: 1\n`],
    ['a text of one entry', `videos: |\n${items('  ', 4000)}`],
    ['an ignore of everything', `x-pii-sieve-ignore: ours\nvideos:\n${items('  ', 4000)}`],
    ['an API description', `openapi: 3.1.0\nvideos:\n${items('  ', 4000)}`],
  ])('are not cut: %s', async (_, source) => {
    expect(splitYaml(source)).toBeUndefined();
  });

  it('are read as a whole where a piece is broken', async () => {
    const open = `videos:\n${items('  ', 4000)}  - "never closed\n${items('  ', 2000)}`;
    expect((await findings(open)).incomplete).toHaveLength(1);
  });
});
