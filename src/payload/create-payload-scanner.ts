import { demand, isObject } from '../core/checks.js';
import { createScanner } from '../core/create-scanner.js';
import { PiiSieveError } from '../core/errors.js';
import type { Policy, Scanner, ScannerOptions, Verdict } from '../core/types.js';
import { CleanMemory } from './clean-memory.js';
import { fieldTable } from './field.js';
import type { Look } from './look.js';
import { compileRoutes, type RouteState } from './routes.js';
import type { PayloadFieldOptions, PayloadScanner, PayloadScanners } from './types.js';
import { type Walked, walk } from './walk.js';

/**
 * Either the scanners themselves, or what to make one of: detectors and everything else a scanner takes. That one looks at references, too;
 * one of their own knows the platforms' ids, which is data that only those pay for who hand it in.
 */
export type PayloadScannerOptions<E extends string = string> = PayloadFieldOptions &
  ((ScannerOptions<E> & { readonly scanners?: undefined }) | { readonly scanners: PayloadScanners<E> });

const SCANNERS: readonly string[] = ['query', 'videoReference'];
const KEYS: readonly string[] = ['report', 'redact'];
const IDENTIFIERS: readonly string[] = ['scan', 'skip'];

/**
 * Makes a scanner of JSON-like values: strings, numbers and keys at any depth, JSON inside strings, `Map`, `Set`, class instances and
 * cycles. Field names are context for their values: `ssn` and `customer_phone` raise, `viewCount` and `created_at` lower. The
 * input is never changed, and nothing throws but the constructor. Time is linear in the size of the value.
 *
 * @example
 * ```ts
 * const scanner = createPayloadScanner({ scanners: { query: queryScanner() }, fields: { 'videos.*.url': 'videoReference' } });
 * scanner.redact({ query: 'mail jane@example.com' }).value // { query: 'mail [EMAIL_ADDRESS]' }
 * ```
 * @since 0.1.0
 */
export function createPayloadScanner<const E extends string>(options: PayloadScannerOptions<E>): PayloadScanner<E> {
  demand(isObject(options), 'invalid-option', 'options', 'must be an object');
  const { fields, keys = 'report', identifiers = 'scan', ...rest } = options;
  if (!KEYS.includes(keys)) throw new PiiSieveError('invalid-option', 'keys', 'is unknown', KEYS);
  if (!IDENTIFIERS.includes(identifiers)) throw new PiiSieveError('invalid-option', 'identifiers', 'is unknown', IDENTIFIERS);
  return payloadScannerOf(
    scannersOf<E>(rest as Omit<PayloadScannerOptions<E>, keyof PayloadFieldOptions>),
    compileRoutes(fields),
    keys === 'redact',
    identifiers === 'skip',
  );
}

function scannersOf<E extends string>(
  options: Omit<PayloadScannerOptions<E>, keyof PayloadFieldOptions>,
): Required<PayloadScanners<E>> {
  if (options.scanners === undefined) {
    const query = createScanner<E>(options as ScannerOptions<E>);
    return { query, videoReference: query };
  }
  const other = Object.keys(options).find((key) => key !== 'scanners');
  if (other !== undefined) {
    throw new PiiSieveError('unknown-option', other, 'belongs to the scanners that are handed in', [
      'scanners',
      'fields',
      'keys',
      'identifiers',
    ]);
  }
  demand(isObject(options.scanners), 'invalid-option', 'scanners', 'must be an object', SCANNERS);
  const { query, videoReference = query, ...more } = options.scanners;
  for (const name in more) throw new PiiSieveError('unknown-option', `scanners.${name}`, 'is no scanner of a payload', SCANNERS);
  for (const [name, scanner] of Object.entries({ query, videoReference })) {
    if (typeof scanner?.redact !== 'function') throw new PiiSieveError('invalid-option', `scanners.${name}`, 'must be a scanner');
  }
  return { query, videoReference };
}

function payloadScannerOf<E extends string>(
  { query, videoReference }: Required<PayloadScanners<E>>,
  routes: RouteState,
  rewriteKeys: boolean,
  skipIdentifiers: boolean,
): PayloadScanner<E> {
  const fields = fieldTable(routes);
  const shared = {
    query,
    videoReference: videoReference as Scanner<E>,
    fields,
    rewriteKeys,
    skipIdentifiers,
    memory: new CleanMemory(),
  };
  const testing: Look<E> = { ...shared, mode: 'test' };
  const scanning: Look<E> = { ...shared, mode: 'scan' };
  const redacting: Look<E> = { ...shared, mode: 'redact' };
  return {
    test(value) {
      const { findings, incomplete } = walk(testing, value);
      return findings.length > 0 || incomplete.length > 0;
    },
    scan(value) {
      const { findings, incomplete } = walk(scanning, value);
      return { findings, incomplete };
    },
    redact<T>(value: T) {
      const walked = walk(redacting, value);
      const { findings, incomplete } = walked;
      if (walked.blocked) return { value: null, findings, incomplete, replacements: [], verdict: 'blocked' };
      return { value: walked.value as T, findings, incomplete, replacements: walked.replacements, verdict: verdictOf(walked) };
    },
    withPolicy(policy: Policy<E>) {
      const next = query.withPolicy(policy);
      const scanners = { query: next, videoReference: videoReference === query ? next : videoReference!.withPolicy(policy) };
      return payloadScannerOf(scanners, routes, rewriteKeys, skipIdentifiers);
    },
  };
}

/** As for texts; a personal key never counts as clean, whether it was rewritten or only reported. */
function verdictOf({ findings, incomplete, replacements }: Walked<string>): Verdict {
  if (incomplete.length > 0) return 'incomplete';
  return replacements.length > 0 || findings.some((finding) => finding.in === 'key') ? 'redacted' : 'clean';
}
