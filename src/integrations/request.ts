import { demand } from '../core/checks.js';
import { PiiSieveError } from '../core/errors.js';
import type { PayloadRedactResult, PayloadScanner } from '../payload/types.js';
import { demandIntegration, demandScanner } from './options.js';

/** Parts of a request that are looked at. */
export type RequestPart = 'body' | 'query' | 'params';

/** What happens to a request with findings: they are replaced before the handlers see it, it is refused, or only reported. */
export type RequestAction = 'redact' | 'reject' | 'report';

/** What the web frameworks' integrations take. */
export interface RequestOptions<Request> {
  readonly scanner: PayloadScanner;
  /** Default: `['body', 'query']`. */
  readonly parts?: readonly RequestPart[] | undefined;
  /** Default: `redact`. A policy that blocks refuses the request whatever stands here. */
  readonly action?: RequestAction | undefined;
  /** Status of a refusal; default 422. */
  readonly status?: number | undefined;
  /** Told about every part in which something was found or not looked at. What it throws goes to the framework. */
  readonly onResult?: ((result: PayloadRedactResult, part: RequestPart, request: Request) => void) | undefined;
}

/** The body of a refusal: which entities, where, and nothing of what was found. */
export interface Refusal {
  readonly error: 'personal-information';
  readonly message: string;
  readonly findings: readonly { readonly entity: string; readonly part: RequestPart; readonly path: string }[];
}

/** A part as it goes on, or why the request does not. */
export type PartResult = { readonly value: unknown } | { readonly refusal: Refusal };

const OPTIONS: readonly string[] = ['scanner', 'parts', 'action', 'status', 'onResult'];
const ACTIONS: readonly string[] = ['redact', 'reject', 'report'];
/** RFC 9110, section 15.5.21: understood, but not to be processed. */
const UNPROCESSABLE = 422;

export interface RequestSieve<Request> {
  readonly parts: readonly RequestPart[];
  readonly status: number;
  look(part: RequestPart, value: unknown, request: Request): PartResult;
}

/**
 * Checks the options once (`allowed` are the parts that the framework lets be rewritten) and gives what every framework's integration does with a part of a request.
 *
 * @throws {PiiSieveError} `invalid-option` with the option's path.
 */
export function requestSieve<Request>(
  options: RequestOptions<Request>,
  allowed: readonly string[] = ['body', 'query', 'params'],
): RequestSieve<Request> {
  demandIntegration(options, OPTIONS, 'onResult');
  const { scanner, parts = ['body', 'query'], action = 'redact', status = UNPROCESSABLE, onResult } = options;
  demandScanner(scanner, 'value');
  demand(Array.isArray(parts), 'invalid-option', 'parts', 'must be a list', allowed);
  for (const [index, part] of parts.entries()) {
    if (!allowed.includes(part))
      throw new PiiSieveError('invalid-option', `parts[${index}]`, 'is no part that is looked at', allowed);
  }
  if (!ACTIONS.includes(action)) throw new PiiSieveError('invalid-option', 'action', 'is unknown', ACTIONS);
  if (!Number.isInteger(status) || status < 400 || status > 599)
    throw new PiiSieveError('invalid-option', 'status', 'must be a status of 400 to 599');
  return {
    parts,
    status,
    look(part, value, request) {
      const result = scanner.redact(value);
      const { findings, incomplete, verdict } = result;
      if (findings.length === 0 && incomplete.length === 0) return { value };
      onResult?.(result, part, request);
      const refused = verdict === 'blocked' || action === 'reject';
      if (!refused) return { value: action === 'redact' ? result.value : value };
      const found = findings.map(({ entity, path }) => ({ entity, part, path }));
      const message = found.length > 0 ? 'The request holds personal information.' : 'The request could not be wholly looked at.';
      return { refusal: { error: 'personal-information', message, findings: found } };
    },
  };
}
