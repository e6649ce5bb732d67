import type { Finding, Incomplete, Policy, Replacement, Scanner, Verdict } from '../core/types.js';

/**
 * Which scanner looks at a field and everything below it. `skip` leaves it alone because the caller says so; `auto` goes by its look, which is
 * the default and useful below a field that is skipped: `{ '**': 'skip', comment: 'auto' }`.
 */
export type FieldRoute = 'query' | 'videoReference' | 'skip' | 'auto';

/** A finding in a payload. Its span counts in the string at `path` (or in the key itself, where `in` is `key`). */
export interface PayloadFinding<E extends string = string> extends Finding<E> {
  /** RFC 6901 pointer to the value. A key that is itself personal stands in it as its label and an index. */
  readonly path: string;
  /** Does it stand in the value at `path`, or in that value's key? */
  readonly in: 'value' | 'key';
  /** Where the string at `path` holds JSON: the pointer inside that JSON. */
  readonly innerPath?: string | undefined;
}

/** A part of a payload that was not looked at: never counts as clean. */
export interface PayloadIncomplete extends Incomplete {
  /** RFC 6901 pointer to it. */
  readonly path: string;
}

/** One stretch of a string of the payload and what stands in its place. */
export interface PayloadReplacement<E extends string = string> extends Replacement<E> {
  readonly finding: PayloadFinding<E>;
}

/** What `scan` tells of a payload. */
export interface PayloadScanResult<E extends string = string> {
  /** In the order of the payload's members. */
  readonly findings: readonly PayloadFinding<E>[];
  /** Empty when all of the payload was looked at. */
  readonly incomplete: readonly PayloadIncomplete[];
}

/** What `redact` makes of a payload: the findings of `scan`, and the value without them. */
export interface PayloadRedactResult<E extends string = string, T = unknown> extends PayloadScanResult<E> {
  /** The value with its findings replaced; parts in which nothing changed are the given ones. `null` when blocked. */
  readonly value: T | null;
  readonly replacements: readonly PayloadReplacement<E>[];
  readonly verdict: Verdict;
}

/** Looks at JSON values. The value it is given is never changed. */
export interface PayloadScanner<E extends string = string> {
  /** True when there is a finding or something could not be looked at. */
  test(value: unknown): boolean;
  /** Tells what is found, and where. */
  scan(value: unknown): PayloadScanResult<E>;
  /** Tells the same, and gives the value as the policy leaves it: same keys, same types. */
  redact<T>(value: T): PayloadRedactResult<E, T>;
  /** The same scanner with another policy; nothing is compiled again. */
  withPolicy(policy: Policy<E>): PayloadScanner<E>;
}

/** The scanners a payload scanner sends its fields to. */
export interface PayloadScanners<E extends string = string> {
  /** Looks at all fields but references. */
  readonly query: Scanner<E>;
  /** Default: the one for queries. */
  readonly videoReference?: Scanner<E> | undefined;
}

/** Who looks at which fields. */
export interface PayloadFieldOptions {
  /**
   * Path patterns and who looks there: `{ query: 'query', 'videos.*.url': 'videoReference' }`. Segments are separated by
   * dots; `*` is one segment (array indices are segments), `**` any number. A pattern that starts with `/` is read as a
   * JSON Pointer. Fields that no pattern names go by their look.
   */
  readonly fields?: { readonly [pattern: string]: FieldRoute } | undefined;
  /** What happens to keys that are personal: they are reported, and rewritten only with `redact`. Default: `report`. */
  readonly keys?: 'report' | 'redact' | undefined;
  /**
   * What happens to values that are wholly a machine's own (a UUID, a timestamp with a time, a video's id under a name for ids) and whose field's name
   * says nothing personal: `skip` leaves them alone, which is right for every detector of this package: one UUID in two hundred holds what looks like a
   * name or a number. Default: `scan`, because a caller's own detector may look for such values; presets skip them.
   */
  readonly identifiers?: 'scan' | 'skip' | undefined;
}
