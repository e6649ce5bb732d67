import { PiiSieveError } from '../core/errors.js';
import type { Policy, Verdict } from '../core/types.js';
import { fieldTable } from './field.js';
import type { Look } from './look.js';
import { compileRoutes } from './routes.js';
import type { PayloadFieldOptions, PayloadScanner, PayloadScanners } from './types.js';
import { type Walked, walk } from './walk.js';

export interface PayloadScannerOptions<E extends string = string> extends PayloadFieldOptions {
  readonly scanners: PayloadScanners<E>;
}

const KNOWN: readonly string[] = ['scanners', 'fields', 'keys'];
const KEYS: readonly string[] = ['report', 'redact'];

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
 */
export function createPayloadScanner<E extends string>(options: PayloadScannerOptions<E>): PayloadScanner<E> {
  for (const key of Object.keys(options)) {
    if (!KNOWN.includes(key)) throw new PiiSieveError('unknown-option', key, 'is no option of a payload scanner', KNOWN);
  }
  if (options.keys !== undefined && !KEYS.includes(options.keys)) {
    throw new PiiSieveError('invalid-option', 'keys', 'says what happens to personal keys', KEYS);
  }
  if (typeof options.scanners?.query?.redact !== 'function') {
    throw new PiiSieveError('invalid-option', 'scanners.query', 'must be a scanner');
  }
  const { query, videoReference = query } = options.scanners;
  const fields = fieldTable(compileRoutes(options.fields));
  const look = (mode: Look<E>['mode']): Look<E> => ({
    query,
    videoReference,
    fields,
    mode,
    rewriteKeys: options.keys === 'redact',
  });
  const [testing, scanning, redacting] = [look('test'), look('scan'), look('redact')];
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
      const scanners = {
        query: query.withPolicy(policy),
        videoReference: videoReference === query ? undefined : videoReference.withPolicy(policy),
      };
      return createPayloadScanner({ ...options, scanners });
    },
  };
}

function verdictOf({ findings, incomplete }: Walked<string>): Verdict {
  if (incomplete.length > 0) return 'incomplete';
  return findings.length > 0 ? 'redacted' : 'clean';
}
