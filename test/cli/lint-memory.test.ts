import { expect, it } from 'vitest';
import { CleanKeys } from '../../src/cli/lint/clean-keys.js';
import { lintSource } from '../../src/cli/lint/lint-source.js';
import { presets } from '../../src/cli/load-presets.js';
import { folder } from './folder.js';
import { runCli } from './run-cli.js';

/** What is clean under one name may be personal under another, before or after it was met. */
const TEXT = '536221948';

it('remembers clean texts by their field alone', async () => {
  const row = `{"id":"${TEXT}","note":"rice","ssn":"${TEXT}","mail":"jane@corp.com","pairs":[{"name":"ssn","value":"${TEXT}"},{"name":"id","value":"${TEXT}"}]}`;
  const cwd = folder({
    'a.ndjson': `${row}\n${row}\n`,
    'b.json': `[${row},${row},{"user":{"ssn":"${TEXT}"}}]`,
    'c.json': `{"id":{"ssn":"${TEXT}"},"other":{"id":"${TEXT}"}}`,
  });
  const { stdout } = await runCli(['lint', '--no-config', '--reporter', 'json'], { cwd, presets });
  const rows = JSON.parse(stdout).findings.map(
    ({ file, line, pointer, entity }: Record<string, string>) => `${file}:${line} ${pointer} ${entity}`,
  );
  const each = (file: string, line: number, at: string) => [
    `${file}:${line} ${at}/ssn US_SSN`,
    `${file}:${line} ${at}/mail EMAIL_ADDRESS`,
    `${file}:${line} ${at}/pairs/0/value US_SSN`,
  ];
  expect(rows).toEqual(
    expect.arrayContaining([
      ...each('a.ndjson', 1, ''),
      ...each('a.ndjson', 2, ''),
      ...each('b.json', 1, '/0'),
      ...each('b.json', 1, '/1'),
      'b.json:1 /2/user/ssn US_SSN',
      'c.json:1 /id/ssn US_SSN',
    ]),
  );
  expect(rows.filter((row: string) => /\/id |pairs\/1/.test(row))).toEqual([]);
});

/** What a whole file says otherwise than its records: a line hides what was found anywhere in the file. */
const UNLIKE = { excerpt: undefined, fingerprint: undefined };

it('finds what it finds without a memory', async () => {
  const words = ['rice', TEXT, 'jane@corp.com', '4539 6822 1347 8198', 'watch?v=dQw4w9WgXcQ'];
  const keys = ['id', 'ssn', 'query', 'value', 'name', 'phone'];
  const records = Array.from({ length: 120 }, (_, index) => {
    return JSON.stringify({
      [keys[index % 6]!]: words[index % 5],
      list: [words[index % 3], { [keys[(index + 1) % 6]!]: words[(index * 7) % 5] }],
      name: words[index % 4],
      value: words[index % 5],
    });
  });
  const text = presets.queryScanner({});
  const lint = async (source: string) => {
    const scanners = { text, values: presets.fieldScanner({}, text), cleanKeys: new CleanKeys() };
    const settings = { format: undefined, severity: {}, reserved: 'note', ...scanners } as const;
    return (await lintSource(source, { file: 'all.ndjson', name: 'all.ndjson', settings })).findings;
  };
  const apart: unknown[] = [];
  for (const [index, record] of records.entries()) {
    for (const finding of await lint(record)) apart.push({ ...finding, line: index + 1, endLine: index + 1, ...UNLIKE });
  }
  expect((await lint(records.join('\n'))).map((finding) => ({ ...finding, ...UNLIKE }))).toEqual(apart);
  expect(apart.length).toBeGreaterThan(100);
});
