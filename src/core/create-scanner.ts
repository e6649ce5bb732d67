import { checkPolicy, compileOptions } from './compile-options.js';
import { createEngine, type Engine } from './engine.js';
import type { Policy, Reach, RedactResult, Scanner, ScannerOptions, ScanResult } from './types.js';

/**
 * Builds a scanner for search queries and any other plain text.
 *
 * Construction compiles and checks everything once; scanning never throws (but for what `onFinding` throws) and takes time
 * linear in the text.
 *
 * @throws {PiiSieveError} with a code, the path of the wrong option, and what is allowed.
 * @example
 * ```ts
 * const scanner = createScanner({ detectors: [email()] });
 * scanner.redact('mail jane@example.com').text   // 'mail [EMAIL_ADDRESS]'
 * ```
 * @since 0.1.0
 */
export function createScanner<const E extends string>(options: ScannerOptions<E>): Scanner<E> {
  const engine = createEngine(compileOptions(options as ScannerOptions));
  return scannerOf<E>(engine, (options.policy ?? {}) as Policy, options.onFinding);
}

/** The way a text takes: look (sweep, detectors, context, suppressors, overlaps), then apply the policy. */
export function scannerOf<E extends string>(
  engine: Engine,
  policy: Policy,
  onFinding: ScannerOptions<E>['onFinding'],
  hint = '',
): Scanner<E> {
  const tell = <R extends ScanResult>(result: R): R => {
    if (onFinding) for (const finding of result.findings) onFinding(finding as Parameters<NonNullable<typeof onFinding>>[0]);
    return result;
  };
  const scanner: Scanner<E> = {
    test: (text) => engine.test(text, hint),
    scan: (text) => tell(engine.scan(text, hint)) as ScanResult<E>,
    redact: (text) => tell(engine.redact(text, hint, policy)) as RedactResult<E>,
    withPolicy(next = {} as Policy<E>) {
      checkPolicy(next as Policy, engine.entities);
      return scannerOf<E>(engine, next as Policy, onFinding, hint);
    },
  };
  hinted.set(scanner, (words) => scannerOf<E>(engine, policy, onFinding, words));
  reaches.set(scanner, engine.reach);
  return scanner;
}

const hinted = /* @__PURE__ */ new WeakMap<object, (hint: string) => Scanner>();

/**
 * The same scanner, told what stands before every text it will see (a field's name, for instance). For the payload scanner.
 * Cheap: nothing is compiled again.
 */
export function withHint<E extends string>(scanner: Scanner<E>, hint: string): Scanner<E> {
  return (hinted.get(scanner)?.(hint) as Scanner<E> | undefined) ?? scanner;
}

const reaches = /* @__PURE__ */ new WeakMap<object, Reach>();

/** How far from a place the answer about it may depend on the text; undefined for a scanner that was not made here. For streams. */
export function reachOf(scanner: Scanner): Reach | undefined {
  return reaches.get(scanner);
}
