import type { Scanner } from '../core/types.js';

/** The options of `pii-sieve/presets` that the command line can set. */
export interface PresetOptions {
  readonly level?: 'balanced' | 'strict' | undefined;
  readonly countries?: readonly string[] | 'all' | undefined;
}

/** What the commands use of `pii-sieve/presets`. */
export interface Presets {
  queryScanner(options: PresetOptions): Scanner;
  videoReferenceScanner(options: PresetOptions): Scanner;
}
