import path from 'node:path';
import {
  type Formatter,
  github,
  gitlab,
  json,
  junit,
  markdown,
  ndjson,
  pretty,
  type Report,
  sarif,
} from '../../formatters/index.js';
import { colorsFor } from '../colors.js';
import { codeOf, UsageError } from '../exit.js';
import { type Io, write } from '../io.js';
import { cells } from '../terminal-text.js';
import { writeAtomically } from './write-atomically.js';

const FORMATTERS: Readonly<Record<string, Formatter>> = { json, ndjson, sarif, github, gitlab, junit, markdown };

/** Names that `--reporter` takes. */
export const REPORTER_NAMES: readonly string[] = ['pretty', ...Object.keys(FORMATTERS)];

/** A reporter and where it writes; standard output without a file. */
export interface ReporterChoice {
  readonly name: string;
  readonly file: string | undefined;
}

/** Reads `name` or `name=file`. @throws UsageError */
export function parseReporter(choice: string): ReporterChoice {
  const equals = choice.indexOf('=');
  const name = equals === -1 ? choice : choice.slice(0, equals);
  if (!REPORTER_NAMES.includes(name))
    throw new UsageError(`--reporter ${name}: unknown reporter; allowed: ${REPORTER_NAMES.join(', ')}`);
  const file = equals === -1 ? undefined : choice.slice(equals + 1);
  if (file === '') throw new UsageError(`--reporter ${choice}: no file after "="`);
  return { name, file };
}

/** Writes one report through all reporters. @throws UsageError when a file cannot be written */
export async function writeReports(report: Report, choices: readonly ReporterChoice[], io: Io, notes: boolean): Promise<void> {
  for (const { name, file } of choices) {
    if (file === undefined) {
      await write(io.stdout, format(report, name, io, notes));
      continue;
    }
    try {
      await writeAtomically(path.resolve(io.cwd, file), format(report, name, undefined, notes));
    } catch (error) {
      throw new UsageError(`--reporter ${name}=${file}: cannot be written (${codeOf(error)})`);
    }
  }
}

/** Without `io` the text goes to a file, which has no colours. */
function format(report: Report, name: string, io: Io | undefined, notes: boolean): string {
  if (name !== 'pretty') return FORMATTERS[name]!(report);
  return pretty(report, { cells, notes, paint: io === undefined ? undefined : colorsFor(io.stdout, io.env) });
}
