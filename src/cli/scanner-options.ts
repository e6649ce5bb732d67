import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Scanner } from '../core/types.js';
import { UsageError } from './exit.js';
import type { PresetOptions, Presets } from './presets.js';

export const KINDS = ['query', 'video', 'text'] as const;
export type Kind = (typeof KINDS)[number];

export const LEVELS = ['balanced', 'strict'] as const;
export type Level = (typeof LEVELS)[number];

/** The options that say which scanner reads the input. */
export interface ScannerFlags {
  readonly kind: Kind;
  readonly level: Level;
  readonly countries?: readonly string[] | undefined;
}

/** Declares `--kind`, `--level` and `--countries`. */
export function addScannerOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--kind <kind>', 'query, text: plain text; video: a link to a video, or its id').choices(KINDS).default('query'),
    )
    .addOption(levelOption().default('balanced'))
    .addOption(countriesOption());
}

/** `--level`, without a default: a config may hold one. */
export function levelOption(): Option {
  return new Option('--level <level>', 'balanced: what a search box wants; strict: what compliance wants').choices(LEVELS);
}

/** `--countries`. */
export function countriesOption(): Option {
  return new Option(
    '--countries <codes>',
    'ISO 3166-1 alpha-2 codes, comma-separated: look for national ids of these countries only, and believe their national forms more readily (default: all)',
  ).argParser(parseCountries);
}

/** A parser for options that take a whole number from 1 to `most`. */
export function wholeNumber(most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  const range = most === Number.MAX_SAFE_INTEGER ? 'from 1 on' : `from 1 to ${most}`;
  return (text) => {
    if (!/^[1-9]\d{0,14}$/.test(text) || Number(text) > most) throw new InvalidArgumentError(`Must be a whole number ${range}.`);
    return Number(text);
  };
}

/** `de, fr` → `['DE', 'FR']`. Whether a code is a country is for the scanner to say. */
export function parseCountries(list: string): readonly string[] {
  const codes = list
    .split(',')
    .map((code) => code.trim().toUpperCase())
    .filter((code) => code !== '');
  if (codes.length === 0) throw new UsageError('--countries is empty: give codes such as DE,FR');
  return codes;
}

/** The scanner for a kind of input. Running text is read like a query: both are plain text to the detectors. */
export function scannerOf(presets: Presets, kind: Kind, options: PresetOptions): Scanner {
  return kind === 'video' ? presets.videoReferenceScanner(options) : presets.queryScanner(options);
}

/** The preset options that the flags ask for. */
export function presetOptions({ level, countries }: Pick<ScannerFlags, 'level' | 'countries'>): PresetOptions {
  return countries === undefined ? { level } : { level, countries };
}
