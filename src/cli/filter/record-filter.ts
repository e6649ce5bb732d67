import { NOT_JSON } from '../../payload/json-text.js';
import type { JsonTextScanner } from '../../payload/json-text-scanner.js';
import type { Outcome } from '../../payload/look.js';
import type { Format } from './settings.js';

/** What became of one record: it goes on as it is, has none of the chosen fields, goes on changed, or cannot be looked at. */
export type Verdict =
  | undefined
  | 'absent'
  | { readonly text: string; readonly outcomes: readonly Outcome[] }
  | { readonly reason: string };

/** Looks at the record at `[start, end)`, its line end left out. Stateless but for a header: the same record gives the same answer. */
export type RecordFilter = (text: string, start: number, end: number) => Verdict;

export interface RecordOptions {
  readonly format: Format;
  readonly fields: readonly (readonly string[])[];
  /** Names of the columns, when the header is known. */
  readonly columns: readonly string[] | undefined;
}

/** Builds the filter for one format. */
export function recordFilter(scanner: JsonTextScanner, { format, fields, columns }: RecordOptions): RecordFilter {
  switch (format) {
    case 'ndjson':
      return fields.length === 0 ? wholeRecords(scanner) : chosenFields(scanner, fields);
    case 'lines':
      return (text, start, end) => verdictOf(scanner.redactValue(text.slice(start, end), []));
    default:
      return separatedValues(scanner, format, fields, columns);
  }
}

function verdictOf(outcome: Outcome | undefined | typeof NOT_JSON): Verdict {
  if (outcome === undefined) return undefined;
  if (outcome === NOT_JSON) return BROKEN;
  if (outcome.blocked) return { reason: 'blocked by the policy' };
  return { text: outcome.text, outcomes: [outcome] };
}

// ── NDJSON ──────────────────────────────────────────────────────────────────────────────────────────────────────

function parsed(record: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(record) };
  } catch {
    // JSON.parse quotes the text around the error, which may be anyone's.
    return undefined;
  }
}

const BROKEN = { reason: 'not valid JSON' };

function wholeRecords(scanner: JsonTextScanner): RecordFilter {
  return (text, start, end) => verdictOf(scanner.redactJson(text, start, end));
}

/**
 * Most records are clean: the field is read from the parsed record and looked at. Only where something is found, or where the parsed
 * record may hide a second field of that name, the written record is gone through.
 */
function chosenFields(scanner: JsonTextScanner, fields: readonly (readonly string[])[]): RecordFilter {
  const quoted = fields.map((keys) => keys.map((key) => JSON.stringify(key)));
  return (text, start, end) => {
    const record = text.slice(start, end);
    const json = parsed(record);
    if (json === undefined) return BROKEN;
    const isPlain = !record.includes('\\u');
    let absent = true;
    for (const [index, keys] of fields.entries()) {
      const value = valueAt(json.value, keys);
      if (value !== undefined) absent = false;
      if (isPlain && quoted[index]!.every((key) => occursOnceAtMost(record, key)) && isClean(scanner, value, keys)) continue;
      return verdictOf(scanner.redactJson(text, start, end));
    }
    return absent ? 'absent' : undefined;
  };
}

function occursOnceAtMost(record: string, quoted: string): boolean {
  const first = record.indexOf(quoted);
  return first < 0 || record.indexOf(quoted, first + 1) < 0;
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}

/** False also means: look more closely. */
function isClean(scanner: JsonTextScanner, value: unknown, keys: readonly string[]): boolean {
  if (typeof value === 'string') return scanner.redactValue(value, keys) === undefined;
  return value === undefined || value === null || typeof value === 'boolean';
}

// ── CSV and TSV ─────────────────────────────────────────────────────────────────────────────────────────────────

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function separatedValues(
  scanner: JsonTextScanner,
  format: 'csv' | 'tsv',
  fields: readonly (readonly string[])[],
  columns: readonly string[] | undefined,
): RecordFilter {
  const wanted = fields.length === 0 ? undefined : new Set(fields.map(([name]) => columnIndex(name!, columns)));
  const namesOf = (index: number): string[] => {
    const name = columns?.[index];
    return name === undefined ? [] : [name];
  };
  return (text, start, end) => {
    const record = text.slice(start, end);
    const cells = format === 'csv' ? csvCells(record) : tsvCells(record);
    if (cells === undefined) return { reason: 'a quoted value that does not end' };
    const outcomes: Outcome[] = [];
    let output = '';
    let at = 0;
    for (const [index, cell] of cells.entries()) {
      if (wanted !== undefined && !wanted.has(index)) continue;
      const outcome = scanner.redactValue(cell.text, namesOf(index));
      if (outcome === undefined) continue;
      if (outcome.blocked) return { reason: 'blocked by the policy' };
      outcomes.push(outcome);
      const written = format === 'csv' ? csvCell(outcome.text, record[cell.start] === '"') : tsvCell(outcome.text);
      output += record.slice(at, cell.start) + (outcome.text === cell.text ? record.slice(cell.start, cell.end) : written);
      at = cell.end;
    }
    return outcomes.length === 0 ? undefined : { text: output + record.slice(at), outcomes };
  };
}

/** A column by its name or its number from 1; -1 where there is none. */
export function columnIndex(name: string, columns: readonly string[] | undefined): number {
  const byName = columns?.indexOf(name) ?? -1;
  return byName >= 0 || !/^[1-9]\d*$/.test(name) ? byName : Number(name) - 1;
}

/** RFC 4180. Undefined when a quote is not closed. */
export function csvCells(record: string): Cell[] | undefined {
  const cells: Cell[] = [];
  for (let start = 0; ; ) {
    if (record[start] !== '"') {
      const comma = record.indexOf(',', start);
      const end = comma < 0 ? record.length : comma;
      cells.push({ start, end, text: record.slice(start, end) });
      if (comma < 0) return cells;
      start = comma + 1;
      continue;
    }
    let close = record.indexOf('"', start + 1);
    while (close >= 0 && record[close + 1] === '"') close = record.indexOf('"', close + 2);
    if (close < 0) return undefined;
    const comma = record.indexOf(',', close);
    const end = comma < 0 ? record.length : comma;
    // What stands between the closing quote and the comma belongs to the value, as spreadsheets read it.
    cells.push({ start, end, text: record.slice(start + 1, close).replaceAll('""', '"') + record.slice(close + 1, end) });
    if (comma < 0) return cells;
    start = comma + 1;
  }
}

function csvCell(text: string, quoted: boolean): string {
  return quoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Escapes of ClickHouse's TabSeparated and PostgreSQL's COPY text format. */
const UNESCAPED: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };
const ESCAPED: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
  '\0': '\\0',
};

export function tsvCells(record: string): Cell[] {
  const cells: Cell[] = [];
  for (let start = 0; ; ) {
    const tab = record.indexOf('\t', start);
    const end = tab < 0 ? record.length : tab;
    const raw = record.slice(start, end);
    // `\N` is NULL in both formats.
    const text =
      raw === '\\N' ? '' : raw.includes('\\') ? raw.replace(/\\([\s\S])/g, (_, unit: string) => UNESCAPED[unit] ?? unit) : raw;
    cells.push({ start, end, text });
    if (tab < 0) return cells;
    start = tab + 1;
  }
}

function tsvCell(text: string): string {
  return text.replace(/[\t\n\r\\\b\f\v\0]/g, (unit) => ESCAPED[unit]!);
}
