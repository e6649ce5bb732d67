import { describe, expect, it } from 'vitest';
import { presets } from '../../src/cli/load-presets.js';
import { folder } from './folder.js';
import { runCli } from './run-cli.js';

interface Row {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly pointer: string;
  readonly entity: string;
}

/** `line:column-endLine:endColumn pointer entity` of every finding, and what the places hold. */
async function lint(
  name: string,
  content: string,
  withPresets: Partial<Parameters<typeof runCli>[1]> = {},
): Promise<{ rows: string[]; texts: string[]; incomplete: string[]; code: number }> {
  const { code, stdout, stderr } = await runCli(['lint', '--reporter', 'json', name], {
    cwd: folder({ [name]: content }),
    ...withPresets,
  });
  expect(stderr).toBe('');
  const report = JSON.parse(stdout);
  const lines = content.split(/\r\n|\n|\r/);
  return {
    code,
    rows: report.findings.map(
      (row: Row) => `${row.line}:${row.column}-${row.endLine}:${row.endColumn} ${row.pointer || '·'} ${row.entity}`,
    ),
    texts: report.findings.map((row: Row) =>
      row.line === row.endLine ? lines[row.line - 1]!.slice(row.column - 1, row.endColumn - 1) : '(over lines)',
    ),
    incomplete: report.incomplete.map(({ line, reason }: { line: number; reason: string }) => `${line}: ${reason}`),
  };
}

describe('JSON', () => {
  it('names place and pointer, in nested values and behind escapes', async () => {
    const { rows, texts } = await lint(
      'a.json',
      '{\n  "a/b": ["x", { "m~": "say \\"hi\\" \\u00e9 jane@corp.com ok" }],\r\n  "n": 1, "ssn": 123456789\n}\n',
    );
    expect(rows).toEqual(['2:43-2:56 /a~1b/1/m~0 EMAIL_ADDRESS', '3:18-3:27 /ssn US_SSN']);
    expect(texts).toEqual(['jane@corp.com', '123456789']);
  });

  it('sees both of two equal keys', async () => {
    expect((await lint('a.json', '{"q":"jane@corp.com","q":"x","q":"sue@corp.com"}')).texts).toEqual([
      'jane@corp.com',
      'sue@corp.com',
    ]);
  });

  it('reads comments and scans them', async () => {
    expect((await lint('a.json', '// ask jane@corp.com\n{"a": 1 /* or sue@corp.com */}')).texts).toEqual([
      'jane@corp.com',
      'sue@corp.com',
    ]);
  });

  it('hides keys that are personal information in every pointer', async () => {
    const { rows } = await lint('a.json', '{"jane@corp.com": {"ssn": "123456789"}, "sue@corp.com": 1}');
    expect(rows).toEqual([
      '1:3-1:16 /[EMAIL_ADDRESS]1 EMAIL_ADDRESS',
      '1:28-1:37 /[EMAIL_ADDRESS]1/ssn US_SSN',
      '1:42-1:54 /[EMAIL_ADDRESS]2 EMAIL_ADDRESS',
    ]);
  });

  it('lets an OpenAPI property lend its name to its example', async () => {
    const schema =
      '{"openapi":"3.1.0","components":{"schemas":{"U":{"properties":{"ssn":{"type":"string","example":"123456789"}}}}}}';
    expect((await lint('openapi.json', schema)).rows).toEqual(['1:98-1:107 /components/schemas/U/properties/ssn/example US_SSN']);
    const parameter = '{"openapi":"3.1.0","parameters":[{"name":"ssn","schema":{"example":"123456789"}}]}';
    expect((await lint('openapi.json', parameter)).texts).toEqual(['123456789']);
  });

  it('says where a file does not parse', async () => {
    expect(await lint('a.json', '{"a": 1,\n "b" 2}')).toMatchObject({ code: 2, incomplete: ['2: not valid JSON'], rows: [] });
    expect(await lint('a.json', '')).toMatchObject({ code: 2, incomplete: ['1: empty: not valid JSON'] });
  });

  it('reads a byte order mark without counting it', async () => {
    expect((await lint('a.json', '\uFEFF{"q":"jane@corp.com"}')).rows).toEqual(['1:7-1:20 /q EMAIL_ADDRESS']);
  });

  it('reads JSON5', async () => {
    const { texts } = await lint('a.json5', "{a: 'x\\\n jane@corp.com', b: '\\x41 sue@corp.com', /* c */ d: [1,],}");
    expect(texts).toEqual(['jane@corp.com', 'sue@corp.com']);
  });

  it('is not fooled by __proto__', async () => {
    const { rows } = await lint('a.json', '{"__proto__": {"q": "jane@corp.com"}}');
    expect(rows).toEqual(['1:22-1:35 /__proto__/q EMAIL_ADDRESS']);
  });
});

describe('NDJSON', () => {
  it('counts pointers from each record, and names lines that do not parse', async () => {
    const { rows, incomplete, code } = await lint('a.ndjson', '{"q":"rice"}\n{"q": \n\n{"q":"jane@corp.com"}\n');
    expect(rows).toEqual(['4:7-4:20 /q EMAIL_ADDRESS']);
    expect(incomplete).toEqual(['2: not valid JSON']);
    expect(code).toBe(2);
  });
});

describe('YAML', () => {
  it('keeps places in all styles of scalars and in all documents', async () => {
    const source = [
      '# ask sue@corp.com',
      'plain: mail jane@corp.com # or ann@corp.com',
      "single: 'it''s jane@corp.com'",
      'double: "caf\\u00e9 \\"x\\"',
      '  then jane@corp.com"',
      'literal: |',
      '    first line',
      '      deeper jane@corp.com end',
      'folded: >-',
      '  some words',
      '  and jane@corp.com',
      'list: [1, !!str jane@corp.com, &x y, *x]',
      'multi: one',
      '  two jane@corp.com',
      'ssn: 123456789',
      '---',
      '? jane@corp.com',
      ': {q: jane@corp.com}',
    ].join('\n');
    const { rows, texts } = await lint('a.yaml', source);
    expect(texts).toEqual([
      'sue@corp.com',
      'jane@corp.com',
      'ann@corp.com',
      ...Array.from({ length: 6 }, () => 'jane@corp.com'),
      '123456789',
      'jane@corp.com',
      'jane@corp.com',
    ]);
    expect(rows.map((row) => row.split(' ')[1])).toEqual([
      '·',
      '/plain',
      '·',
      '/single',
      '/double',
      '/literal',
      '/folded',
      '/list/1',
      '/multi',
      '/ssn',
      '/[EMAIL_ADDRESS]1',
      '/[EMAIL_ADDRESS]1/q',
    ]);
  });

  it('names an alias that no anchor before it is for', async () => {
    const { incomplete, texts } = await lint('a.yaml', 'a: &x jane@corp.com\nb: *x\nc: [1, *y]\n? &k d\n: *k\n');
    expect({ incomplete, texts }).toEqual({ incomplete: ['3: an alias that leads nowhere'], texts: ['jane@corp.com'] });
    expect((await lint('a.yaml', 'a: &x\n  b: *x\n')).incomplete).toEqual([]);
  });

  it('names what does not parse by line and code, and quotes nothing', async () => {
    const { incomplete, code } = await lint('a.yaml', 'a: 1\nb: [jane@corp.com\nc: }\n');
    expect(code).toBe(2);
    expect(incomplete).toHaveLength(1);
    expect(incomplete[0]).toMatch(/^\d: not valid YAML \([A-Z_]+\)$/);
  });
});

describe('CSV', () => {
  it('keeps places of quoted cells, over lines, with any line end', async () => {
    const { rows, texts } = await lint(
      'a.csv',
      'id,mail,ssn\r\n1,"a ""b"" jane@corp.com",123456789\r\n2,"x\r\ny sue@corp.com",\r\n\r\n3,ann@corp.com,1\r\n',
    );
    expect(texts).toEqual(['jane@corp.com', '123456789', 'sue@corp.com', 'ann@corp.com']);
    expect(rows.map((row) => row.split(' ')[1])).toEqual(['/mail', '/ssn', '/mail', '/mail']);
  });

  it('tells the delimiter and a missing header', async () => {
    const { rows, texts } = await lint('a.csv', '\uFEFF1;jane@corp.com;2,5\n2;sue@corp.com;3,5\n');
    expect(texts).toEqual(['jane@corp.com', 'sue@corp.com'].map((text, index) => (index === 0 ? expect.any(String) : text)));
    expect(rows).toEqual(['1:3-1:16 /1 EMAIL_ADDRESS', '2:3-2:15 /1 EMAIL_ADDRESS']);
  });

  it('reads TSV', async () => {
    expect((await lint('a.tsv', 'a\tb\n"x"\tjane@corp.com\n')).rows).toEqual(['2:5-2:18 /b EMAIL_ADDRESS']);
  });

  it('names an open quote', async () => {
    expect(await lint('a.csv', 'a,b\n1,"jane@corp.com\n2,3\n')).toMatchObject({
      code: 2,
      incomplete: ['3: not valid CSV (CSV_QUOTE_NOT_CLOSED)'],
    });
  });
});

describe('Markdown', () => {
  it('reads code blocks by their language and leaves prose alone', async () => {
    const source = [
      'Write to press@corp.com, or `jane@corp.com`.',
      '',
      '- item',
      '',
      '  ```json',
      '  { "ssn": 123456789,',
      '    "q": "a\\u0041 jane@corp.com" }',
      '  ```',
      '',
      '> ```yaml',
      '> ssn: 123456789',
      '> ```',
      '',
      '```sh',
      'curl -d jane@corp.com',
      '{"ssn": "123456789"}',
      '```',
      '',
      '```json',
      '{ "q": "jane@corp.com", ... }',
      '```',
      '',
      '    indented jane@corp.com',
    ].join('\r\n');
    const { rows, texts, code } = await lint('a.md', source);
    expect(code).toBe(1);
    expect(texts).toEqual([
      'jane@corp.com',
      '123456789',
      'jane@corp.com',
      '123456789',
      'jane@corp.com',
      '123456789',
      'jane@corp.com',
      'jane@corp.com',
    ]);
    expect(rows.map((row) => Number(row.split(':')[0]))).toEqual([1, 6, 7, 11, 15, 16, 20, 23]);
  });

  it('reads code in the cells of tables', async () => {
    const source = [
      '| field `a@b` | example |',
      '| --- | --- |',
      '| `mail` | `jane@corp.com`, or ``sue@corp.com`` | ',
      '| press@corp.com | `x` `x` `jane@corp.com` <!-- pii-sieve-ignore-line --> |',
      '| `a \\| jane@corp.com` | |',
    ].join('\n');
    const { rows, texts } = await lint('a.md', source);
    expect(rows.map((row) => row.split(' ')[0])).toEqual(['3:13-3:26', '3:34-3:46', '5:9-5:22']);
    expect(texts).toEqual(['jane@corp.com', 'sue@corp.com', 'jane@corp.com']);
  });

  it('reads code that is written in HTML', async () => {
    const source =
      '<pre>\njane@corp.com\n\nsue@corp.com</pre>\n\nSay <code>jane@corp.com</code>, or `jane@corp.com`\n\n<p>press@corp.com</p>\n';
    expect((await lint('a.md', source)).rows.map((row) => row.split(' ')[0])).toEqual([
      '2:1-2:14',
      '4:1-4:13',
      '6:11-6:24',
      '6:37-6:50',
    ]);
  });

  it('says where it is nested too deeply to be read', async () => {
    const deep = (depth: number) => `x\n\n${'> '.repeat(depth)}\`jane@corp.com\`\n`;
    expect(await lint('a.md', deep(99))).toMatchObject({ code: 1, incomplete: [] });
    for (const depth of [100, 101, 3000])
      expect(await lint('a.md', deep(depth))).toMatchObject({ code: 2, incomplete: ['3: nested too deeply'] });
    const list = Array.from({ length: 70 }, (_, depth) => `${'  '.repeat(depth)}- \`jane${depth}@corp.com\``).join('\n');
    const { texts, incomplete } = await lint('a.md', list);
    expect(texts.length).toBeLessThan(70);
    expect(incomplete).toHaveLength(1);
  });
});

describe('logs and plain text', () => {
  it('reads lines, and JSON lines of logs with their keys', async () => {
    const { rows } = await lint('a.log', '10:00 INFO jane@corp.com\n{"ssn":"123456789"}\n{broken sue@corp.com}\n');
    expect(rows).toEqual(['1:12-1:25 · EMAIL_ADDRESS', '2:9-2:18 /ssn US_SSN', '3:9-3:21 · EMAIL_ADDRESS']);
    expect((await lint('notes', 'x\r\n\r\n😀 jane@corp.com')).rows).toEqual(['3:4-3:17 · EMAIL_ADDRESS']);
  });
});

describe('settings in JSON', () => {
  it('may hold comments and trailing commas, under the names that say so', async () => {
    const content = '{ // ours\n  "a": ["jane@corp.com",],\n}\n';
    for (const name of ['a.jsonc', 'tsconfig.json', 'tsconfig.build.json', '.vscode/settings.json'])
      expect([name, await lint(name, content)]).toMatchObject([name, { rows: ['2:10-2:23 /a/0 EMAIL_ADDRESS'], incomplete: [] }]);
    expect((await lint('payload.json', content)).incomplete).toEqual(['2: not valid JSON']);
  });
});

describe('JSON5 numbers', () => {
  it('are looked at without their plus sign', async () => {
    expect((await lint('a.json5', '{ssn: +123456789, b: .5, c: 0x10}')).rows).toEqual(['1:8-1:17 /ssn US_SSN']);
  });
});

describe('a private key over many lines', () => {
  const body = `${'MIIEpAIBAAKCAQEA7bq0abcd'.repeat(2)}ABCDEFGH12345678\n${'q7Zt2LmX9vKp4RbN8sWc1YhJ5gFd3Ae6'.repeat(2)}\n`;
  const key = `-----BEGIN RSA PRIVATE KEY-----\n${body}-----END RSA PRIVATE KEY-----`;

  it.each([
    ['text', 'key.pem', `${key}\nmail jane@corp.com\n`, '1:1-4:30'],
    ['text with CRLF', 'key.txt', `x\r\n${key.replaceAll('\n', '\r\n')}\r\nmail jane@corp.com\r\n`, '2:1-5:30'],
    ['a log', 'a.log', `KEY="${key}"\nmail jane@corp.com\n`, '1:6-4:30'],
    ['Markdown', 'a.md', `# t\n\n\`\`\`\n${key}\nmail jane@corp.com\n\`\`\`\n`, '4:1-7:30'],
    ['no last label', 'key.pem', `-----BEGIN RSA PRIVATE KEY-----\n${body}\nmail jane@corp.com\n`, '1:1-3:65'],
  ])('is one finding in %s', async (_, name, content, place) => {
    const { rows } = await lint(name, content, { presets });
    expect(rows).toEqual([`${place} · PRIVATE_KEY`, expect.stringMatching(/:6-\d+:19 · EMAIL_ADDRESS$/)]);
  });

  it('ends before the next one, and what only speaks of one is a line like any other', async () => {
    expect((await lint('a.txt', `${key}\n${key}\n`, { presets })).rows).toEqual([
      '1:1-4:30 · PRIVATE_KEY',
      '5:1-8:30 · PRIVATE_KEY',
    ]);
    const spoken = '-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----\nmail jane@corp.com\n';
    expect((await lint('a.txt', spoken, { presets })).rows).toEqual(['4:6-4:19 · EMAIL_ADDRESS']);
  });
});
