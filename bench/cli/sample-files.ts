import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, random } from './random.js';
import { Records } from './records.js';

/** Writes a text of at least `bytes` bytes (they are ASCII but for a few letters). */
type Maker = (records: Records, chance: Random, bytes: number) => string;

function repeat(bytes: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let length = 0, index = 0; length < bytes; index += 1) {
    const text = piece(index);
    pieces.push(text);
    length += text.length;
  }
  return pieces.join('');
}

/** About this many bytes one video takes in JSON with two spaces a level. */
const VIDEO_BYTES = 920;

const json: Maker = (records, _, bytes) => `${JSON.stringify(records.exchange(Math.ceil(bytes / VIDEO_BYTES)), null, 2)}\n`;

const ndjson: Maker = (records, _, bytes) => repeat(bytes, () => `${JSON.stringify(records.search())}\n`);

const yaml: Maker = (records, chance, bytes) =>
  repeat(bytes, (index) => {
    const { id, url, title, description, publishedAt, viewCount, tags } = records.video() as Record<string, unknown>;
    return [
      ...(index === 0 ? ['# Sample videos', 'videos:'] : []),
      `  - id: ${JSON.stringify(id)}`,
      `    url: ${String(url)}`,
      `    title: ${JSON.stringify(title)}`,
      '    description: >-',
      `      ${String(description)}`,
      `      ${records.sentence()}`,
      `    publishedAt: ${String(publishedAt)}`,
      `    viewCount: ${String(viewCount)}`,
      `    hidden: ${chance.once(2)}`,
      '    tags:',
      ...(tags as string[]).map((tag) => `      - ${tag}`),
      '',
    ].join('\n');
  });

const csv: Maker = (records, chance, bytes) =>
  repeat(bytes, (index) => {
    const { id, created_at, query, locale, results } = records.search();
    const row = `${id},${created_at},"${query}",${locale},${results},${records.url().replaceAll(',', '%2C')},${chance.below(900)}\n`;
    return index === 0 ? `id,created_at,query,locale,results,url,took_ms\n${row}` : row;
  });

const har: Maker = (records, chance, bytes) => {
  const entries: unknown[] = [];
  for (let length = 0; length < bytes; length += 1900) {
    const text = JSON.stringify(records.video());
    const url = `https://api.example.com/search?q=${encodeURIComponent(records.query())}&page=${chance.below(9)}`;
    const headers = [
      { name: 'accept', value: 'application/json' },
      { name: 'user-agent', value: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36' },
      { name: 'x-request-id', value: records.uuid() },
    ];
    entries.push({
      startedDateTime: records.time(),
      time: chance.below(900),
      request: { method: 'GET', url, httpVersion: 'HTTP/2', headers, queryString: [{ name: 'q', value: records.query() }] },
      response: { status: 200, headers, content: { size: text.length, mimeType: 'application/json', text } },
      timings: { send: 0, wait: chance.below(800), receive: chance.below(90) },
    });
  }
  return `${JSON.stringify({ log: { version: '1.2', creator: { name: 'browser', version: '126' }, entries } }, null, 2)}\n`;
};

const markdown: Maker = (records, _, bytes) =>
  repeat(bytes, () =>
    [
      `## ${records.words(3)}`,
      '',
      ...Array.from({ length: 4 }, () => `${records.sentence()} ${records.sentence()} Use \`${records.words(1)}\`.`),
      '',
      '```json',
      JSON.stringify(records.search(), null, 2),
      '```',
      '',
      '```sh',
      `curl https://api.example.com/search -d 'q=${records.words(3)}'`,
      '```',
      '',
      '',
    ].join('\n'),
  );

const log: Maker = (records, chance, bytes) =>
  repeat(bytes, () => {
    const level = chance.pick(['INFO', 'INFO', 'INFO', 'WARN', 'DEBUG']);
    return `${records.time()} ${level} [worker-${chance.below(8)}] search q="${records.query()}" took=${chance.below(900)}ms trace=${chance.hex(16)}\n`;
  });

const text: Maker = (records, _, bytes) => repeat(bytes, () => `${records.sentence()} ${records.sentence()}\n`);

const KINDS: readonly { readonly extension: string; readonly weight: number; readonly make: Maker }[] = [
  { extension: 'json', weight: 30, make: json },
  { extension: 'ndjson', weight: 15, make: ndjson },
  { extension: 'yaml', weight: 15, make: yaml },
  { extension: 'csv', weight: 10, make: csv },
  { extension: 'har', weight: 5, make: har },
  { extension: 'md', weight: 10, make: markdown },
  { extension: 'log', weight: 10, make: log },
  { extension: 'txt', weight: 5, make: text },
];

/** Formats that sample files come in, by their name's ending. */
export const EXTENSIONS: readonly string[] = KINDS.map(({ extension }) => extension);

export interface SampleFiles {
  readonly files: number;
  /** All files together. */
  readonly bytes: number;
  /** Only this format; default: all, as often as repositories hold them. */
  readonly only?: string | undefined;
}

/** The kind at this place, where each takes as many places as it has weight. */
function pickKind(kinds: typeof KINDS, place: number): (typeof KINDS)[number] {
  let left = place;
  for (const kind of kinds) {
    left -= kind.weight;
    if (left < 0) return kind;
  }
  throw new Error('no place like this');
}

/** Writes sample files below `folder`, a hundred in each folder, and says how many bytes they are. Sizes vary from a fifth to four times the mean. */
export function writeSampleFiles(folder: string, { files, bytes, only }: SampleFiles): number {
  const kinds = KINDS.filter(({ extension }) => only === undefined || extension === only);
  const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
  const mean = bytes / files;
  let written = 0;
  for (let index = 0; index < files; index += 1) {
    const chance = random(index + 1);
    const { extension, make } = pickKind(kinds, chance.below(total));
    const size = only === undefined ? mean * chance.pick([0.2, 0.3, 0.5, 0.5, 0.8, 1, 1.5, 3.2]) : mean;
    const content = make(new Records(chance, 400), chance, size);
    const below = join(folder, `part-${String(Math.floor(index / 100)).padStart(3, '0')}`);
    if (index % 100 === 0) mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `sample-${index}.${extension}`), content);
    written += Buffer.byteLength(content);
  }
  return written;
}
