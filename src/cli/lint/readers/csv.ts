import { type CsvError, parse } from 'csv-parse/sync';
import { type Leaf, type Reader, type Sink, step } from '../document.js';
import { eachLine } from './text.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** What a line begins with to be a comment for us; other lines with `#` are data. */
const COMMENT = '# pii-sieve-';

/** Rows as objects of their header's names, by csv-parse; the cells' places are found in step with its answer. */
export function csvReader(delimiter: string | undefined): Reader {
  return (source, into) => {
    const used = delimiter ?? likelyDelimiter(source);
    const rows = rowsOf(source, used, into);
    if (rows === undefined) return;
    eachLine(source, (start, end) => {
      if (source.startsWith(COMMENT, start)) into.comment({ text: source.slice(start, end), start, end });
    });
    const cursor = new CellCursor(source, used);
    const [first] = rows;
    const header = first !== undefined && isHeader(first) ? first : undefined;
    for (const [index, row] of rows.entries()) {
      const cells = cursor.row(row, (column) => header?.[column] ?? column);
      if (header !== undefined && index === 0) for (const leaf of cells) into.key({ ...leaf, path: undefined });
      else {
        const members = cells.map((leaf) => ({
          key: columnName(leaf),
          value: { kind: 'leaf', leaf } as const,
        }));
        into.value({ kind: 'object', members });
      }
    }
  };
}

function rowsOf(source: string, delimiter: string, into: Sink): string[][] | undefined {
  try {
    return parse(source.charCodeAt(0) === 0xfeff ? source.slice(1) : source, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      comment: COMMENT,
      comment_no_infix: true,
    });
  } catch (error) {
    // The message of csv-parse quotes the cell: only its code is safe to show.
    const { code, lines } = error as CsvError & { lines?: number };
    if (code === undefined) throw error;
    into.problem({ line: lines ?? 0, reason: `not valid CSV (${code})` });
    return undefined;
  }
}

/** The name of a cell's column, which stands elsewhere and was looked at there. */
function columnName({ path, source }: Leaf): Leaf {
  return { text: String(path?.part), syntax: 'verbatim', source, start: 0, end: 0, path };
}

/** A first row of distinct names is a header; numbers, addresses and empty cells are data. */
function isHeader(row: readonly string[]): boolean {
  return new Set(row).size === row.length && row.every((cell) => /^\s*[\p{L}_$#][\p{L}\p{N} _.$#()/-]{0,63}\s*$/u.test(cell));
}

function likelyDelimiter(source: string): string {
  const line = source.slice(0, /\r|\n/.exec(source)?.index ?? source.length).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

/** Walks the file in step with the rows that the parser gave, and tells where each cell stands. */
class CellCursor {
  readonly #source: string;
  readonly #delimiter: string;
  #at: number;

  constructor(source: string, delimiter: string) {
    this.#source = source;
    this.#delimiter = delimiter;
    this.#at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  row(cells: readonly string[], part: (column: number) => string | number): Leaf[] {
    const source = this.#source;
    for (;;) {
      if (source[this.#at] === '\r' || source[this.#at] === '\n') this.#at++;
      else if (source.startsWith(COMMENT, this.#at)) this.#at = this.#lineEnd(this.#at);
      else break;
    }
    return cells.map((text, column) => {
      const leaf = this.#cell(text, part(column));
      if (source[this.#at] === this.#delimiter) this.#at++;
      return leaf;
    });
  }

  #cell(text: string, part: string | number): Leaf {
    const source = this.#source;
    const path = step(undefined, part);
    if (source[this.#at] !== '"') {
      const start = this.#at;
      this.#at += text.length;
      return { text, syntax: 'verbatim', source, start, end: this.#at, path };
    }
    const start = this.#at + 1;
    let end = source.indexOf('"', start);
    while (source[end + 1] === '"') end = source.indexOf('"', end + 2);
    this.#at = end + 1;
    return { text, syntax: 'csv', source, start, end, path };
  }

  #lineEnd(from: number): number {
    const end = this.#source.slice(from).search(/[\r\n]/);
    return end === -1 ? this.#source.length : from + end;
  }
}
