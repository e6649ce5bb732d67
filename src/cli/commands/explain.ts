import type { Command } from 'commander';
import type { TraceEvent } from '../../core/types.js';
import { colorsFor } from '../colors.js';
import { EXIT, type ExitCode, UsageError } from '../exit.js';
import { drawTrace, inOrder } from '../explain/draw.js';
import { type Io, write } from '../io.js';
import { linesOf } from '../scan/lines.js';
import { addScannerOptions, presetOptions, type ScannerFlags, scannerOf } from '../scanner-options.js';

interface ExplainFlags extends ScannerFlags {
  readonly json?: true | undefined;
  readonly show?: true | undefined;
}

/** Threshold of the levels; drawn on the bars. */
const THRESHOLDS = { balanced: 0.5, strict: 0.05 } as const;

export function configure(command: Command, io: Io, end: (code: ExitCode) => void): void {
  addScannerOptions(command)
    .argument('[text...]', 'texts to explain; without any, every line of standard input is one')
    .option('--json', 'print the candidates as one JSON object per text; it never holds the text')
    .option('--show', 'print texts as they were given, with what was found in them (default on a terminal only)')
    .action(async (texts: readonly string[], flags: ExplainFlags) => end(await explain(texts, flags, io)));
}

async function explain(texts: readonly string[], flags: ExplainFlags, io: Io): Promise<ExitCode> {
  if (texts.length === 0 && io.stdin.isTTY === true)
    throw new UsageError('nothing to explain: give TEXT, or pipe lines to standard input');
  const events: TraceEvent[] = [];
  const options = { ...presetOptions(flags), trace: (event: TraceEvent) => void events.push(event) };
  const scanner = scannerOf(await io.presets(), flags.kind, options);
  const colors = colorsFor(io.stdout, io.env);
  const show = flags.show === true || io.stdout.isTTY === true;
  let code: ExitCode = EXIT.clean;
  let line = 0;
  for await (const text of texts.length > 0 ? texts : linesFrom(io)) {
    line++;
    if (text === undefined) {
      io.stderr.write(`pii-sieve: line ${line}: not valid UTF-8\n`);
      code = EXIT.notLooked;
      continue;
    }
    events.length = 0;
    const { findings, incomplete } = scanner.scan(text);
    if (incomplete.length > 0) {
      io.stderr.write(`pii-sieve: text ${line}: not wholly looked at\n`);
      code = EXIT.notLooked;
    }
    const candidates = inOrder(events, findings);
    if (flags.json === true) await write(io.stdout, `${JSON.stringify({ line, candidates })}\n`);
    else if (candidates.length === 0) await write(io.stdout, `${colors.dim(`text ${line}:`)} no candidates\n`);
    else {
      const heading = line === 1 ? '' : '\n';
      await write(
        io.stdout,
        heading + drawTrace(show ? text : dotted(text, candidates), candidates, THRESHOLDS[flags.level], colors),
      );
    }
  }
  return code;
}

async function* linesFrom(io: Io): AsyncGenerator<string | undefined> {
  for await (const { text } of linesOf(io.stdin)) yield text;
}

/** The text with dots in place of every candidate, kept or not: the same length, so that the picture stays in place. */
function dotted(text: string, candidates: readonly TraceEvent[]): string {
  const units = text.split('');
  for (const { start, end } of candidates) units.fill('•', start, end);
  return units.join('');
}
