import type { Readable } from 'node:stream';

/** One line of a byte stream, without its line end. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Undefined when the bytes are no valid UTF-8. */
  readonly text: string | undefined;
  /** The line end as it stood: `\n`, `\r\n`, or empty at the end of the stream. */
  readonly end: string;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** U+FEFF at the start of a stream. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Splits a byte stream into lines. Each line is decoded by itself, so one broken line spoils no other. */
export async function* linesOf(stream: Readable): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let number = 0;
  let pending: Buffer[] = [];

  const decode = (bytes: Buffer, end: string): Line => {
    number++;
    try {
      const text = decoder.decode(bytes);
      return { number, text: number === 1 && text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, end };
    } catch {
      return { number, text: undefined, end };
    }
  };

  for await (const piece of stream) {
    const chunk: Buffer = typeof piece === 'string' ? Buffer.from(piece) : piece;
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      pending.push(chunk.subarray(from, at));
      const bytes = pending.length === 1 ? pending[0]! : Buffer.concat(pending);
      pending = [];
      from = at + 1;
      const crlf = bytes.at(-1) === CARRIAGE_RETURN;
      yield decode(crlf ? bytes.subarray(0, -1) : bytes, crlf ? '\r\n' : '\n');
    }
    if (from < chunk.length) pending.push(chunk.subarray(from));
  }
  if (pending.length > 0) yield decode(Buffer.concat(pending), '');
}
