import type { Input } from '../io.js';
import { type FieldResult, fieldOf } from './field.js';
import { linesOf } from './lines.js';

/** One text to scan, or why it cannot be scanned. */
export type ScanInput =
  | {
      readonly kind: 'text';
      /** Line of standard input, or place among the arguments; counted from 1. */
      readonly line: number;
      readonly text: string;
      /** The whole input with `text` replaced, line end included: what `--redact` prints. */
      rewrite(text: string): string;
    }
  | { readonly kind: 'broken'; readonly line: number; readonly reason: string }
  /** A record without the field: nothing to look at. */
  | { readonly kind: 'absent'; readonly line: number; readonly record: string };

export function* argumentInputs(texts: readonly string[]): Generator<ScanInput> {
  for (const [index, text] of texts.entries())
    yield { kind: 'text', line: index + 1, text, rewrite: (redacted) => `${redacted}\n` };
}

/** Every line of standard input is one text. */
export async function* lineInputs(stdin: Input): AsyncGenerator<ScanInput> {
  for await (const { number, text, end } of linesOf(stdin)) {
    if (text === undefined) yield { kind: 'broken', line: number, reason: 'not valid UTF-8' };
    else yield { kind: 'text', line: number, text, rewrite: (redacted) => redacted + end };
  }
}

/** Every line of standard input is one JSON record, of which one field is scanned. Empty lines are passed over. */
export async function* recordInputs(stdin: Input, field: readonly string[]): AsyncGenerator<ScanInput> {
  for await (const { number, text: record, end } of linesOf(stdin)) {
    if (record === undefined) {
      yield { kind: 'broken', line: number, reason: 'not valid UTF-8' };
      continue;
    }
    if (record.trim() === '') continue;
    let found: FieldResult;
    try {
      found = fieldOf(record, field);
    } catch (error) {
      yield { kind: 'broken', line: number, reason: (error as Error).message };
      continue;
    }
    if (found === 'absent') yield { kind: 'absent', line: number, record: record + end };
    else if (found === 'not-a-string') yield { kind: 'broken', line: number, reason: 'the field is neither text nor a number' };
    else {
      const { text, start, end: stop } = found;
      const quoted = record.charAt(start) === '"';
      yield {
        kind: 'text',
        line: number,
        text,
        rewrite: (redacted) => {
          if (redacted === text) return record + end;
          return record.slice(0, start) + (quoted ? JSON.stringify(redacted) : '0') + record.slice(stop) + end;
        },
      };
    }
  }
}
