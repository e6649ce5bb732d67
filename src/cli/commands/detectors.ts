import type { Command } from 'commander';
import type { Detector } from '../../core/types.js';
import { type Colors, colorsFor } from '../colors.js';
import { EXIT, type ExitCode } from '../exit.js';
import { type Io, write } from '../io.js';
import { parseCountries } from '../scanner-options.js';
import { cells } from '../terminal-text.js';

interface DetectorFlags {
  readonly countries?: readonly string[] | undefined;
  readonly json?: true | undefined;
}

/** One row of the table. */
interface Row {
  readonly detector: string;
  readonly entities: readonly string[];
  /** What makes the scanner ask it. */
  readonly asks: readonly string[];
  readonly keywords: number;
}

export function configure(command: Command, io: Io, end: (code: ExitCode) => void): void {
  command
    .option('--countries <codes>', 'only the national schemes of these countries, and what is no national scheme', parseCountries)
    .option('--json', 'print the table as JSON')
    .action(async (flags: DetectorFlags) => end(await detectors(flags, io)));
}

async function detectors({ countries, json }: DetectorFlags, io: Io): Promise<ExitCode> {
  const presets = await io.presets();
  const rows = presets.detectors(countries === undefined ? {} : { countries }).flatMap((detector) => rowOf(detector, countries));
  if (json === true) await write(io.stdout, `${JSON.stringify(rows, null, 2)}\n`);
  else await write(io.stdout, table(rows, colorsFor(io.stdout, io.env)));
  return EXIT.clean;
}

function rowOf({ id, entities, triggers, keywords = {} }: Detector, countries: readonly string[] | undefined): readonly Row[] {
  const kept = countries === undefined ? entities : entities.filter((entity) => isWanted(entity, countries));
  if (kept.length === 0) return [];
  const count = Object.values(keywords).reduce((sum, words) => sum + words.length, 0);
  return [{ detector: id, entities: kept, asks: [...new Set(triggers.map(({ on }) => on))], keywords: count }];
}

/** National schemes are called `<COUNTRY>_<SCHEME>`; Presidio's spelling of the United Kingdom is kept. */
function isWanted(entity: string, countries: readonly string[]): boolean {
  const country = /^([A-Z]{2})_/.exec(entity)?.[1];
  // Internet protocol addresses begin like a country that does not exist.
  if (country === undefined || country === 'IP') return true;
  return countries.includes(country === 'UK' ? 'GB' : country);
}

const COLUMNS = ['detector', 'entities', 'asked at', 'keywords'] as const;

function table(rows: readonly Row[], colors: Colors): string {
  const lines = rows.flatMap(({ detector, entities, asks, keywords }) =>
    entities.map((entity, index) => (index === 0 ? [detector, entity, asks.join(', '), String(keywords)] : ['', entity, '', ''])),
  );
  const widths = COLUMNS.map((name, column) => Math.max(cells(name), ...lines.map((line) => cells(line[column]!))));
  const row = (line: readonly string[]): string =>
    line
      .map((text, column) => text + ' '.repeat(widths[column]! - cells(text)))
      .join('  ')
      .trimEnd();
  const total = rows.reduce((sum, { entities }) => sum + entities.length, 0);
  return [colors.bold(row(COLUMNS)), ...lines.map(row), '', `${rows.length} detectors, ${total} entities`]
    .map((line) => `${line}\n`)
    .join('');
}
