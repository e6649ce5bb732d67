import type { Finding, IncompleteReason, MinScore, Scanner } from '../core/types.js';

/** The options of `pii-sieve/presets` that the command line and the config can set. */
export interface PresetOptions {
  readonly level?: 'balanced' | 'strict' | undefined;
  readonly countries?: readonly string[] | 'all' | undefined;
  readonly minScore?: MinScore | undefined;
  readonly allow?: readonly string[] | undefined;
  readonly deny?: { readonly [entity: string]: readonly string[] } | undefined;
}

/** A finding in a payload: its span counts in the text that `path` names. */
export interface PayloadFinding extends Finding {
  readonly path: string;
}

/** What the linter uses of a payload scanner. */
export interface PayloadScannerLike {
  scan(value: unknown): {
    readonly findings: readonly PayloadFinding[];
    readonly incomplete: readonly { readonly path: string; readonly reason: IncompleteReason }[];
  };
}

/** What the commands use of `pii-sieve/presets`. */
export interface Presets {
  queryScanner(options: PresetOptions): Scanner;
  videoReferenceScanner(options: PresetOptions): Scanner;
  payloadScanner(options: PresetOptions): PayloadScannerLike;
}
