import type { Reader } from '../document.js';
import { readJson, readJsonc } from './json.js';
import { readLog, readNdjson, readText } from './text.js';

/** The formats that a config may name. */
export type Format = 'json' | 'jsonc' | 'json5' | 'ndjson' | 'yaml' | 'csv' | 'tsv' | 'markdown' | 'log' | 'text';

const READERS: Readonly<Record<Format, () => Promise<Reader>>> = {
  // Sample payloads often carry comments whatever their name says; data that JSON.parse takes reads the same.
  json: async () => readJson,
  jsonc: async () => readJsonc,
  json5: async () => (await import('./json5.js')).readJson5,
  ndjson: async () => readNdjson,
  log: async () => readLog,
  text: async () => readText,
  yaml: async () => (await import('./yaml.js')).readYaml,
  csv: async () => (await import('./csv.js')).csvReader(undefined),
  tsv: async () => (await import('./csv.js')).csvReader('\t'),
  markdown: async () => (await import('./markdown.js')).readMarkdown,
};

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  csv: 'csv',
  har: 'json',
  json: 'json',
  json5: 'json5',
  jsonc: 'jsonc',
  jsonl: 'ndjson',
  log: 'log',
  map: 'json',
  markdown: 'markdown',
  md: 'markdown',
  mdx: 'markdown',
  ndjson: 'ndjson',
  ldjson: 'ndjson',
  tab: 'tsv',
  tsv: 'tsv',
  webmanifest: 'json',
  geojson: 'json',
  yaml: 'yaml',
  yml: 'yaml',
};

/** Settings that are called JSON and are read with comments and trailing commas by those they are for. */
const SETTINGS =
  /(?:^|\/)(?:(?:tsconfig|jsconfig)(?:\.[^/]+)?|devcontainer|api-extractor|\.eslintrc|\.swcrc|\.vscode\/[^/]+)\.json$/;

/** The format of a file by its name; what has no format of its own is plain text. */
export function formatOf(path: string): Format {
  if (SETTINGS.test(path)) return 'jsonc';
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase();
  return (extension === undefined ? undefined : BY_EXTENSION[extension]) ?? 'text';
}

/** The reader of a format; readers are loaded when a file needs them. */
export function readerOf(format: Format): Promise<Reader> {
  return READERS[format]();
}
