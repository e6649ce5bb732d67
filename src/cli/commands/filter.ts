import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { codeOf, type ExitCode, UsageError } from '../exit.js';
import { buildPolicy, OPERATORS, parsePolicy } from '../filter/policy.js';
import { runFilter } from '../filter/run-filter.js';
import { type FilterSettings, FORMATS, type Format, PRESETS, type PresetName } from '../filter/settings.js';
import type { Io } from '../io.js';
import { parsePointer } from '../pointer.js';
import { countriesOption, type Level, levelOption, wholeNumber } from '../scanner-options.js';

interface FilterFlags {
  readonly format?: Format | undefined;
  readonly field: readonly string[];
  readonly header?: boolean | undefined;
  readonly preset: PresetName;
  readonly kind: FilterSettings['kind'];
  readonly level: Level;
  readonly countries?: readonly string[] | undefined;
  readonly policy: readonly string[];
  readonly keys: FilterSettings['keys'];
  readonly keyFile?: string | undefined;
  readonly jobs: number;
  readonly rejects?: string | undefined;
  readonly quiet?: true | undefined;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export function configure(command: Command, io: Io, end: (code: ExitCode) => void): void {
  command
    .addOption(new Option('--format <format>', 'how records are written (default: told from the first one)').choices(FORMATS))
    .addOption(
      new Option('--field <name>', 'look at this key, JSON Pointer or column only; repeatable')
        .argParser(collect)
        .default([], 'every field'),
    )
    .option('--header', 'the first record of a table names its columns (default for CSV)')
    .option('--no-header', 'the first record of a table is data (default for TSV)')
    .addOption(
      new Option('--preset <preset>', 'all: every detector; structured: without names, phones and national ids')
        .choices(PRESETS)
        .default('all'),
    )
    .addOption(
      new Option('--kind <kind>', 'what the fields hold; auto: told by their names and values')
        .choices(['auto', 'query', 'video'])
        .default('auto'),
    )
    .addOption(levelOption().default('balanced'))
    .addOption(countriesOption())
    .addOption(
      new Option(
        '--keys <what>',
        'report: count keys of JSON records and names of columns that are personal; redact: rewrite them as well',
      )
        .choices(['report', 'redact'])
        .default('report'),
    )
    .addOption(
      new Option(
        '--policy <policy>',
        `OPERATOR, or ENTITY=OPERATOR, comma-separated; repeatable; operators: ${OPERATORS.join(', ')}`,
      )
        .argParser(collect)
        .default([], 'replace'),
    )
    .option('--key-file <file>', 'file with the key of hash, pseudonymize, encrypt and fpe (default: the variable PII_SIEVE_KEY)')
    .option('--jobs <number>', 'worker threads, 64 at most', wholeNumber(64), 1)
    .option('--rejects <file>', 'write records that cannot be read to this file, each on a line with its number')
    .option('--quiet', 'write no statistics to standard error')
    .allowExcessArguments()
    .action(async (flags: FilterFlags) => {
      if (command.args.length > 0) throw new UsageError('filter reads records from standard input: pii-sieve filter < FILE');
      end(await filter(flags, io));
    });
}

async function filter(flags: FilterFlags, io: Io): Promise<ExitCode> {
  if (io.stdin.isTTY === true) throw new UsageError('nothing to filter: pipe records to standard input');
  const policy = parsePolicy(flags.policy);
  const key = flags.keyFile === undefined ? io.env['PII_SIEVE_KEY'] : (await readKey(flags.keyFile)).trim();
  // Checked here, so that a missing key is one line and not a worker's failure.
  buildPolicy(policy, key);
  const { format, header, preset, kind, level, countries, keys, jobs, rejects } = flags;
  const fields = flags.field.map(parsePointer);
  if (preset === 'structured' && countries !== undefined)
    throw new UsageError('--countries goes with national ids, which --preset structured leaves out');
  return runFilter(
    { format, header, preset, kind, level, countries, keys, fields, policy, key, jobs, rejects, quiet: flags.quiet === true },
    io,
  );
}

async function readKey(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--key-file ${file}: cannot be read (${codeOf(error)})`);
  }
}
