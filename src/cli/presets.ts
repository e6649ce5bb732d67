import type { Detector, Scanner, Trace } from '../core/types.js';
import type { NationalIdRow } from '../detectors/national-id/rows.js';
import type { FieldScanner } from '../payload/field-scanner.js';
import type { FieldRoute } from '../payload/index.js';
import type { PresetOptions as AllPresetOptions } from '../presets/index.js';

/** The options of `pii-sieve/presets` that the command line and the config can set. */
export type PresetOptions = Pick<AllPresetOptions, 'level' | 'countries' | 'minScore' | 'allow' | 'deny'> & {
  readonly trace?: Trace | undefined;
};

export interface PayloadPresetOptions extends PresetOptions {
  readonly fields?: { readonly [pattern: string]: FieldRoute } | undefined;
}

/** What the commands use of `pii-sieve/presets`. */
export interface Presets {
  queryScanner(options: PresetOptions): Scanner;
  videoReferenceScanner(options: PresetOptions): Scanner;
  /** What a payload scanner says of single values; `query` is the scanner for texts, made with the same options. */
  fieldScanner(options: PayloadPresetOptions, query: Scanner): FieldScanner;
  /** What a query scanner with these options is made of. */
  detectors(options: PresetOptions): readonly Detector[];
  /** Every national scheme, as documentation shows it. */
  schemes(): readonly NationalIdRow[];
}
