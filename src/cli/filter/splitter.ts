const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
const COMMA = 44;

/** A record of more bytes is no record: somebody piped something else. */
const MAX_RECORD = 256 * 1024 * 1024;

/** Where a CSV reader stands (RFC 4180): at a value's start, in a bare value, in quotes, just behind a quote inside quotes. */
type CsvPlace = 'start' | 'bare' | 'quoted' | 'behind-quote';

/** Follows CSV unit by unit, bytes or UTF-16: all that matters is ASCII. A quote inside a bare value is a quote and nothing else. */
export class CsvReader {
  #place: CsvPlace = 'start';

  /** True when this unit ends a record. */
  step(unit: number): boolean {
    if (this.#place === 'quoted') {
      if (unit === QUOTE) this.#place = 'behind-quote';
      return false;
    }
    if (unit === LINE_FEED) {
      this.#place = 'start';
      return true;
    }
    if (unit === COMMA) this.#place = 'start';
    else if (unit === QUOTE && this.#place !== 'bare') this.#place = 'quoted';
    else if (unit !== CARRIAGE_RETURN || this.#place !== 'start') this.#place = 'bare';
    return false;
  }
}

/** Where the record that starts at `start` ends, its line end included; undefined when it does not end here. */
export function recordEnd(bytes: Buffer, start: number, csv: boolean): number | undefined {
  if (!csv) {
    const end = bytes.indexOf(LINE_FEED, start);
    return end < 0 ? undefined : end + 1;
  }
  const reader = new CsvReader();
  for (let at = start; at < bytes.length; at += 1) if (reader.step(bytes[at]!)) return at + 1;
  return undefined;
}

/**
 * Cuts a byte stream into pieces of whole records. What is left of a chunk waits for the next one; a piece is handed on as soon as it
 * is whole, so that a program that waits for its answer gets it.
 */
export class RecordSplitter {
  readonly #csv: boolean;
  #pending: Buffer[] = [];
  #size = 0;
  readonly #reader = new CsvReader();

  constructor(csv: boolean) {
    this.#csv = csv;
  }

  /** The whole records up to here, or undefined. Throws `RangeError` for a record without end. */
  push(chunk: Buffer): Buffer | undefined {
    const cut = this.#lastEnd(chunk);
    if (cut === 0) {
      this.#keep(chunk);
      return undefined;
    }
    const whole = chunk.subarray(0, cut);
    const piece = this.#pending.length === 0 ? whole : Buffer.concat([...this.#pending, whole]);
    this.#pending = [];
    this.#size = 0;
    if (cut < chunk.length) this.#keep(chunk.subarray(cut));
    return piece;
  }

  /** What is left at the end of the stream. */
  end(): Buffer | undefined {
    if (this.#size === 0) return undefined;
    const rest = Buffer.concat(this.#pending);
    this.#pending = [];
    this.#size = 0;
    return rest;
  }

  #keep(bytes: Buffer): void {
    this.#pending.push(bytes);
    this.#size += bytes.length;
    if (this.#size > MAX_RECORD) throw new RangeError('a record of more than 256 MB');
  }

  /** One past the last record's end in the chunk; 0 when none ends there. */
  #lastEnd(chunk: Buffer): number {
    if (!this.#csv) return chunk.lastIndexOf(LINE_FEED) + 1;
    let last = 0;
    for (let at = 0; at < chunk.length; at += 1) if (this.#reader.step(chunk[at]!)) last = at + 1;
    return last;
  }
}
