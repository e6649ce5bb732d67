import { demand } from '../core/checks.js';
import { reachOf } from '../core/create-scanner.js';
import type { Finding, RedactResult, Scanner } from '../core/types.js';
import { demandIntegration, demandScanner } from './options.js';

/** What the stream takes. */
export interface StreamOptions {
  /** Looks at the text, for plain text or for references. */
  readonly scanner: Scanner;
  /** Told about every finding once, in offsets of the whole stream. */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
}

/** A scanner that tells no reach is given this much room on each side. */
const DEFAULT_REACH = 4096;

/** A cut is looked for this far back from the latest safe place: where there is no blank, the text waits. */
const MAX_CUT_BACK = 1024;

/**
 * Redacts a text that comes in pieces, exactly as if it came at once: a value that is cut in two is found, and no finding changes by where the
 * pieces end. What is held back is bounded by the detectors' reach, whatever the length of the stream, as long as there is a blank now and then:
 * a text without any is one word, and waits for its end.
 */
class StreamRedactor {
  readonly #scanner: Scanner;
  readonly #onFinding: StreamOptions['onFinding'];
  /** A place is settled when this much text behind it is known; as much before it is kept as context. */
  readonly #room: number;
  /** So much text has to wait before it is looked at. */
  #enough: number;
  /** Already written text, kept as context. */
  #context = '';
  /** Text that waits. */
  #pending = '';
  /** Offset of `#context` in the stream. */
  #offset = 0;

  constructor(options: StreamOptions) {
    demandIntegration(options, ['scanner', 'onFinding'], 'onFinding');
    const { scanner, onFinding } = options;
    demandScanner(scanner, 'text');
    this.#scanner = scanner;
    this.#onFinding = onFinding;
    const { before, after } = reachOf(scanner) ?? { before: DEFAULT_REACH, after: DEFAULT_REACH };
    this.#room = before + after;
    this.#enough = 3 * this.#room;
  }

  /** Takes a piece and gives what is settled by now, often nothing. */
  push(piece: string): string {
    // Bytes would be written out as numbers, and pass for clean.
    demand(typeof piece === 'string', 'invalid-option', 'piece', 'must be text: decode bytes before (TextDecoderStream)');
    this.#pending += piece;
    // Looking again costs the context and the room each time: not before there is as much that is new.
    if (this.#pending.length < this.#enough) return '';
    const output = this.#settle(this.#pending.length - this.#room);
    // Where no place to cut was found, all of it is looked at again: not before it has doubled, or the work would be quadratic.
    this.#enough = Math.max(3 * this.#room, output === '' ? 2 * this.#pending.length : 0);
    return output;
  }

  end(): string {
    const text = this.#context + this.#pending;
    const result = this.#scanner.redact(text);
    const from = outputAt(gapsOf(text, result), this.#context.length);
    this.#tell(result, this.#context.length, text.length);
    const output = from === undefined ? this.#scanner.redact(this.#pending).text : result.text.slice(from);
    this.#context = '';
    this.#pending = '';
    return output;
  }

  /** Writes up to a cut at or before `limit` (in the waiting text) that lies in no replacement and at a blank. */
  #settle(limit: number): string {
    const contextEnd = this.#context.length;
    const text = this.#context + this.#pending;
    const result = this.#scanner.redact(text);
    const gaps = gapsOf(text, result);
    const cut = cutIn(text, gaps, contextEnd + limit, contextEnd);
    const begin = outputAt(gaps, contextEnd);
    if (cut === undefined || begin === undefined) return '';
    const output = result.text.slice(begin, cut.output);
    this.#tell(result, contextEnd, cut.input);
    // The context begins where nothing was cut in two, either.
    const from = cutIn(text, gaps, cut.input - this.#room, 0)?.input ?? 0;
    this.#pending = text.slice(cut.input);
    this.#context = text.slice(from, cut.input);
    this.#offset += from;
    return output;
  }

  #tell(result: RedactResult, from: number, to: number): void {
    if (this.#onFinding === undefined) return;
    for (const finding of result.findings) {
      if (finding.start < from || finding.start >= to) continue;
      this.#onFinding({ ...finding, start: finding.start + this.#offset, end: finding.end + this.#offset });
    }
  }
}

/** A stretch of the input that is the same in the output. */
interface Gap {
  readonly input: number;
  readonly output: number;
  readonly length: number;
}

/** The unchanged stretches between replacements; fewer where a replacement is wider than its findings. */
function gapsOf(text: string, { findings, replacements, text: output }: RedactResult): Gap[] {
  const gaps: Gap[] = [];
  let finding = 0;
  let input = 0;
  let written = 0;
  for (const replacement of replacements) {
    const length = replacement.outputStart - written;
    // Everything before the replaced finding is either unchanged or kept by the policy.
    if (text.startsWith(output.slice(written, replacement.outputStart), input)) gaps.push({ input, output: written, length });
    input += length;
    // The replaced stretch: from here over every finding that touches it.
    let end = Math.max(input, replacement.finding.end);
    while (finding < findings.length && findings[finding]!.start < end) {
      end = Math.max(end, findings[finding]!.end);
      finding += 1;
    }
    input = end;
    written = replacement.outputEnd;
  }
  const length = output.length - written;
  // Only where the rest fits to the end were all the stretches before it measured right.
  if (text.length - input !== length || !text.endsWith(output.slice(written))) return [];
  gaps.push({ input, output: written, length });
  return gaps;
}

/** Where an input offset stands in the output; one inside a replacement stands before it. Undefined when nothing could be measured. */
function outputAt(gaps: readonly Gap[], offset: number): number | undefined {
  let before: number | undefined;
  for (const { input, output, length } of gaps) {
    if (offset < input) break;
    before = output + Math.min(length, offset - input);
  }
  return before ?? (gaps.length > 0 ? 0 : undefined);
}

/** The last place in a gap, at or before `limit` and after `floor`, with a blank on its left. */
function cutIn(text: string, gaps: readonly Gap[], limit: number, floor: number): { input: number; output: number } | undefined {
  const lowest = Math.max(floor, limit - MAX_CUT_BACK);
  for (let index = gaps.length - 1; index >= 0; index -= 1) {
    const gap = gaps[index]!;
    for (let at = Math.min(limit, gap.input + gap.length); at > Math.max(gap.input, lowest); at -= 1) {
      if (text.charCodeAt(at - 1) <= 32) return { input: at, output: gap.output + at - gap.input };
    }
    if (gap.input <= lowest) return undefined;
  }
  return undefined;
}

/**
 * Redacts an async iterable of text pieces: exact spans across pieces, memory bounded where the text has blanks.
 *
 * @throws {PiiSieveError} `invalid-option` when the scanner is none.
 * @example
 * ```ts
 * for await (const piece of redactPieces(source, { scanner: queryScanner() })) process.stdout.write(piece);
 * ```
 * @since 0.1.0
 */
export async function* redactPieces(
  source: AsyncIterable<string> | Iterable<string>,
  options: StreamOptions,
): AsyncGenerator<string> {
  const redactor = new StreamRedactor(options);
  for await (const piece of source) {
    const settled = redactor.push(piece);
    if (settled !== '') yield settled;
  }
  const rest = redactor.end();
  if (rest !== '') yield rest;
}

/**
 * A web `TransformStream` of text that redacts what passes through: exact spans across chunks, memory bounded where the text has blanks. Decode bytes before it
 * (`TextDecoderStream`).
 *
 * @throws {PiiSieveError} `invalid-option` when the scanner is none.
 * @example
 * ```ts
 * response.body.pipeThrough(new TextDecoderStream()).pipeThrough(redactStream({ scanner: queryScanner() }))
 * ```
 * @since 0.1.0
 */
export function redactStream(options: StreamOptions): TransformStream<string, string> {
  const redactor = new StreamRedactor(options);
  const give = (controller: TransformStreamDefaultController<string>, text: string) => {
    if (text !== '') controller.enqueue(text);
  };
  return new TransformStream<string, string>({
    transform: (piece, controller) => give(controller, redactor.push(piece)),
    flush: (controller) => give(controller, redactor.end()),
  });
}
