import type { Command } from 'commander';
import { colorsFor } from '../colors.js';
import { EXIT, type ExitCode, UsageError } from '../exit.js';
import { type Io, write } from '../io.js';
import { parsePointer } from '../pointer.js';
import { argumentInputs, lineInputs, recordInputs, type ScanInput } from '../scan/inputs.js';
import { jsonRecord, renderFindings } from '../scan/render.js';
import { addScannerOptions, presetOptions, type ScannerFlags, scannerOf } from '../scanner-options.js';

interface ScanFlags extends ScannerFlags {
  readonly json?: true | undefined;
  readonly redact?: true | undefined;
  readonly show?: true | undefined;
  readonly field?: string | undefined;
}

export function configure(command: Command, io: Io, end: (code: ExitCode) => void): void {
  addScannerOptions(command)
    .argument('[text...]', 'texts to scan; without any, every line of standard input is one')
    .option('--field <name>', 'standard input is NDJSON: scan this top-level key or JSON Pointer of every record')
    .option('--json', 'print one JSON object per text; it never holds what was found')
    .option('--redact', 'print the texts with their findings replaced')
    .option('--show', 'print texts as they were given, with what was found in them (default on a terminal only)')
    .action(async (texts: readonly string[], flags: ScanFlags) => end(await scan(texts, flags, io)));
}

async function scan(texts: readonly string[], flags: ScanFlags, io: Io): Promise<ExitCode> {
  const inputs = inputsOf(texts, flags, io);
  const scanner = scannerOf(await io.presets(), flags.kind, presetOptions(flags));
  const colors = colorsFor(io.stdout, io.env);
  const show = flags.show === true || io.stdout.isTTY === true;
  const noun = texts.length > 0 ? 'argument' : 'line';
  const count = { texts: 0, found: 0, notLooked: 0, absent: 0 };

  for await (const input of inputs) {
    if (input.kind === 'broken') {
      count.notLooked++;
      io.stderr.write(`pii-sieve: ${noun} ${input.line}: ${input.reason}\n`);
      continue;
    }
    if (input.kind === 'absent') {
      count.absent++;
      if (flags.redact === true && flags.json !== true) await write(io.stdout, input.record);
      continue;
    }
    const result = scanner.redact(input.text);
    count.texts++;
    if (result.findings.length > 0) count.found++;
    if (result.incomplete.length > 0) {
      count.notLooked++;
      const reasons = [...new Set(result.incomplete.map(({ reason }) => reason))].join(', ');
      io.stderr.write(`pii-sieve: ${noun} ${input.line}: not wholly looked at (${reasons})\n`);
    }
    if (flags.json === true) await write(io.stdout, jsonRecord(input.line, result, flags.redact === true));
    else if (flags.redact === true) await write(io.stdout, input.rewrite(result.text));
    else if (result.findings.length > 0) {
      const heading = texts.length === 1 ? '' : `${colors.dim(`${noun} ${input.line}`)}\n`;
      await write(io.stdout, heading + renderFindings(input.text, result, show, colors));
    }
  }

  if (count.absent > 0) {
    const all = count.texts === 0 && count.notLooked === 0;
    io.stderr.write(
      `pii-sieve: ${all ? 'no record has' : `${count.absent} ${count.absent === 1 ? 'record has' : 'records have'} no`} field ${flags.field}\n`,
    );
    if (all) return EXIT.notLooked;
  }
  if (flags.json !== true && flags.redact !== true) {
    await write(io.stdout, `${summary(count, noun, colors.green, colors.red)}\n`);
  }
  if (count.notLooked > 0) return EXIT.notLooked;
  return count.found > 0 ? EXIT.findings : EXIT.clean;
}

function inputsOf(texts: readonly string[], flags: ScanFlags, io: Io): Iterable<ScanInput> | AsyncIterable<ScanInput> {
  if (texts.length > 0) {
    if (flags.field !== undefined) throw new UsageError('--field reads records from standard input: give no TEXT with it');
    return argumentInputs(texts);
  }
  if (io.stdin.isTTY === true) throw new UsageError('nothing to scan: give TEXT, or pipe lines to standard input');
  return flags.field === undefined ? lineInputs(io.stdin) : recordInputs(io.stdin, parsePointer(flags.field));
}

function summary(
  count: { readonly texts: number; readonly found: number; readonly notLooked: number },
  noun: string,
  good: (text: string) => string,
  bad: (text: string) => string,
): string {
  const looked = `${count.texts} ${noun}${count.texts === 1 ? '' : 's'} looked at`;
  const found = count.found === 0 ? good('nothing found') : bad(`${count.found} with findings`);
  return `${looked}, ${found}${count.notLooked === 0 ? '' : bad(`, ${count.notLooked} not looked at`)}`;
}
