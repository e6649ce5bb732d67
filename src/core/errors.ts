/** What a wrong option is called; stable, so that callers can tell errors apart without `instanceof`. */
export type PiiSieveErrorCode =
  | 'invalid-option'
  | 'unknown-option'
  | 'unknown-entity'
  | 'unknown-country'
  | 'invalid-detector'
  | 'unsafe-pattern'
  | 'invalid-key'
  | 'invalid-config'
  | 'missing-peer';

/**
 * The one error of this library. It is thrown while a scanner, detector, operator or config is constructed, never while text is scanned.
 *
 * @example
 * ```ts
 * try { createScanner({ detectors: [], minScore: 7 }) }
 * catch (error) { error.code // 'invalid-option'
 *                 error.path // 'minScore' }
 * ```
 */
export class PiiSieveError extends Error {
  override readonly name = 'PiiSieveError';
  readonly code: PiiSieveErrorCode;
  /** The option that is wrong, as a path: `policy.EMAIL_ADDRESS`, `detectors[2].id`. */
  readonly path: string;
  /** What would have been accepted, where that can be listed. */
  readonly allowed: readonly string[] | undefined;

  constructor(code: PiiSieveErrorCode, path: string, message: string, allowed?: readonly string[]) {
    super(allowed === undefined ? `${path}: ${message}` : `${path}: ${message}; allowed: ${allowed.join(', ')}`);
    this.code = code;
    this.path = path;
    this.allowed = allowed;
  }
}
