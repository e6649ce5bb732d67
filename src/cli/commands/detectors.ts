import type { Command } from 'commander';
import type { Detector } from '../../core/types.js';
import type { NationalIdRow } from '../../detectors/national-id/rows.js';
import { type Colors, colorsFor } from '../colors.js';
import { EXIT, type ExitCode } from '../exit.js';
import { type Io, write } from '../io.js';
import { parseCountries } from '../scanner-options.js';
import { cells } from '../terminal-text.js';

interface DetectorFlags {
  /** `true`: the flag stands without codes. */
  readonly countries?: readonly string[] | true | undefined;
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
    .option(
      '--countries [codes]',
      'list every national number with its arithmetic, whether it needs a keyword, and its source; with codes: all detectors, then the numbers of these countries',
      parseCountries,
    )
    .option('--json', 'print the table as JSON')
    .action(async (flags: DetectorFlags) => end(await detectors(flags, io)));
}

async function detectors({ countries, json }: DetectorFlags, io: Io): Promise<ExitCode> {
  const presets = await io.presets();
  const print = (value: unknown): Promise<void> => write(io.stdout, `${JSON.stringify(value, null, 2)}\n`);
  const colors = colorsFor(io.stdout, io.env);
  if (countries === true) {
    const schemes = presets.schemes();
    await (json === true ? print(schemes) : write(io.stdout, table(SCHEME_COLUMNS, schemes.map(cellsOf), colors)));
    return EXIT.clean;
  }
  const rows = presets.detectors(countries === undefined ? {} : { countries }).flatMap((detector) => rowOf(detector, countries));
  if (json === true) await print(rows);
  else {
    const lines = rows.flatMap(({ detector, entities, asks, keywords }) =>
      entities.map((entity, index) =>
        index === 0 ? [detector, entity, asks.join(', '), String(keywords)] : ['', entity, '', ''],
      ),
    );
    const total = rows.reduce((sum, { entities }) => sum + entities.length, 0);
    await write(io.stdout, `${table(COLUMNS, lines, colors)}\n${rows.length} detectors, ${total} entities\n`);
    const schemes = presets.schemes().filter(({ country }) => countries?.includes(country));
    if (schemes.length > 0) await write(io.stdout, `\n${table(SCHEME_COLUMNS, schemes.map(cellsOf), colors)}`);
  }
  return EXIT.clean;
}

function cellsOf({ entity, name, arithmetic, keyword, source }: NationalIdRow): readonly string[] {
  return [entity, name, arithmetic, keyword, source];
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

const COLUMNS: readonly string[] = ['detector', 'entities', 'asked at', 'keywords'];
/** `keyword`: when one must stand near, with every country on. */
const SCHEME_COLUMNS: readonly string[] = ['entity', 'name', 'arithmetic', 'keyword', 'source'];

function table(columns: readonly string[], lines: readonly (readonly string[])[], colors: Colors): string {
  const widths = columns.map((name, column) => lines.reduce((width, line) => Math.max(width, cells(line[column]!)), cells(name)));
  const row = (line: readonly string[]): string =>
    line
      .map((text, column) => text + ' '.repeat(widths[column]! - cells(text)))
      .join('  ')
      .trimEnd();
  return [colors.bold(row(columns)), ...lines.map(row)].map((line) => `${line}\n`).join('');
}
