/** A place in a file; both count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BYTE_ORDER_MARK = 0xfeff;

/** Tells the line and column of offsets; `\n`, `\r\n` and a lone `\r` end a line. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) this.#starts.push(at + 1);
    }
  }

  get count(): number {
    return this.#starts.length;
  }

  /** O(log lines). */
  place(offset: number): Place {
    const line = this.lineOf(offset);
    const start = this.#starts[line - 1]!;
    // Editors do not count the byte order mark as a column.
    const mark = line === 1 && this.#text.charCodeAt(0) === BYTE_ORDER_MARK && offset > 0 ? 1 : 0;
    return { line, column: offset - start + 1 - mark };
  }

  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Span of a line without its line end; lines past the end are empty. */
  span(line: number): readonly [number, number] {
    const start = this.#starts[line - 1] ?? this.#text.length;
    let end = this.#starts[line] ?? this.#text.length;
    while (end > start && (this.#text.charCodeAt(end - 1) === LINE_FEED || this.#text.charCodeAt(end - 1) === CARRIAGE_RETURN))
      end--;
    return [start, end];
  }
}
