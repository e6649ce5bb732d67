import type { Detector, Scanner, Trace } from '../core/types.js';
import type { FieldRoute, PayloadScanner } from '../payload/index.js';
import type { PresetOptions as AllPresetOptions } from '../presets/index.js';

/** The options of `pii-sieve/presets` that the command line and the config can set. */
export type PresetOptions = Pick<AllPresetOptions, 'level' | 'countries' | 'minScore' | 'allow' | 'deny'> & {
  readonly trace?: Trace | undefined;
};

export interface PayloadPresetOptions extends PresetOptions {
  readonly fields?: { readonly [pattern: string]: FieldRoute } | undefined;
}

/** What the linter uses of a payload scanner. */
export type PayloadScannerLike = Pick<PayloadScanner, 'scan'>;

/** What the commands use of `pii-sieve/presets`. */
export interface Presets {
  queryScanner(options: PresetOptions): Scanner;
  videoReferenceScanner(options: PresetOptions): Scanner;
  payloadScanner(options: PayloadPresetOptions): PayloadScannerLike;
  /** What a query scanner with these options is made of. */
  detectors(options: PresetOptions): readonly Detector[];
}
