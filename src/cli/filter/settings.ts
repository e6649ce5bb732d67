/** How records are written. */
export const FORMATS = ['ndjson', 'csv', 'tsv', 'lines'] as const;
export type Format = (typeof FORMATS)[number];

/** Which detectors look: everything, or what needs no metadata and no tables of names. */
export const PRESETS = ['all', 'structured'] as const;
export type PresetName = (typeof PRESETS)[number];

/** Everything a filter needs to know, as plain data: it travels to the worker threads. */
export interface FilterSettings {
  readonly format: Format;
  readonly preset: PresetName;
  readonly kind: 'auto' | 'query' | 'video';
  readonly level: 'balanced' | 'strict';
  readonly countries: readonly string[] | undefined;
  /** Fields to look at, as keys from the top; columns by name or by number from 1. None: all. */
  readonly fields: readonly (readonly string[])[];
  /** What happens to JSON keys that are personal. */
  readonly keys: 'report' | 'redact';
  /** The first record of a CSV or TSV file names its columns. */
  readonly header: boolean;
  /** Entity (or `default`) → name of an operator. */
  readonly policy: Readonly<Record<string, string>>;
  readonly key: string | undefined;
}
