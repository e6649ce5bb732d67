import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify as yaml } from 'yaml';
import { CleanKeys } from '../../src/cli/lint/clean-keys.js';
import { lintSource } from '../../src/cli/lint/lint-source.js';
import { fakePresets } from './fake-presets.js';

const settings = {
  format: undefined,
  severity: {},
  reserved: 'note',
  text: fakePresets.queryScanner({}),
  values: fakePresets.fieldScanner({}, fakePresets.queryScanner({})),
  cleanKeys: new CleanKeys(),
} as const;

/** Text that YAML, CSV and JSON all can hold, with what makes writing it hard, and one address in it. */
const hard = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '\\',
        '\n',
        '\t',
        ' ',
        '  ',
        ': ',
        ' #',
        '- ',
        ',',
        ';',
        '|',
        '>',
        '&a',
        '*a',
        '{',
        ']',
        '%',
        '\u00e9',
        '\u{1f600}',
        '\u2028',
        '\u0007',
      ),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').replaceAll('@', ''));

const value = fc.tuple(hard, hard).map(([before, after]) => `${before} jane@corp.com ${after}`);

/** Every finding's place holds the address, as it is written. */
async function placesOf(name: string, source: string): Promise<string[]> {
  const { raw, incomplete } = await lintSource(source, { file: name, name, settings });
  expect(incomplete).toEqual([]);
  // A long line of double-quoted YAML may be broken anywhere, with a backslash.
  return raw.map(({ finding }) => source.slice(finding.start, finding.end).replace(/\\\r?\n */, ''));
}

const every = (name: string, write: (texts: readonly string[]) => string) =>
  fc.assert(
    fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 4 }), async (texts) => {
      expect(await placesOf(name, write(texts))).toEqual(texts.map(() => 'jane@corp.com'));
    }),
    { numRuns: 100, seed: 20 },
  );

const csvCell = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('the way back from a text to its place in the file', () => {
  it('holds for JSON', () => every('a.json', (texts) => JSON.stringify({ list: texts, deep: {} }, null, 2)));
  it('holds for JSON with every character escaped that can be', () =>
    every('a.json', (texts) =>
      JSON.stringify(texts).replace(
        /[^\u0000-\u007f]|[;|#]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ));
  it('holds for JSON5', () =>
    every('a.json5', (texts) => `{list: [${texts.map((text) => JSON.stringify(text)).join(', ')},], // end\n}`));
  it('holds for NDJSON', () => every('a.ndjson', (texts) => texts.map((text) => JSON.stringify({ text })).join('\r\n')));
  it('holds for CSV', () =>
    every('a.csv', (texts) => `id,text\r\n${texts.map((text, index) => `${index},${csvCell(text)}\r\n`).join('')}`));
  it('holds for CSV with mixed line ends', () =>
    every(
      'a.csv',
      (texts) => `id,text\n${texts.map((text, index) => `${index},${csvCell(text)}${index % 2 === 0 ? '\r\n' : '\n'}`).join('')}`,
    ));
  it.each(['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const)(
    'holds for YAML, %s',
    (defaultStringType) =>
      every('a.yaml', (texts) =>
        yaml({ list: texts, map: { last: 'x' } }, { defaultStringType, defaultKeyType: 'PLAIN', lineWidth: 30 }),
      ),
  );
  it('holds for JSON in Markdown, in lists and quotes', () =>
    every('a.md', (texts) =>
      texts.map((text) => `- x\n\n  > \`\`\`json\n  > ${JSON.stringify({ text })}\n  > \`\`\`\n`).join('\n'),
    ));
});
