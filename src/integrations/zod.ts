import { type core, NEVER } from 'zod';
import type { Scanner } from '../core/types.js';
import { pointerKeys } from '../payload/pointer.js';
import type { PayloadScanner } from '../payload/types.js';
import { demandScanner } from './options.js';

/** A scanner of texts, or of whole values. */
export type AnyScanner = Scanner | PayloadScanner;

interface Found {
  readonly entity: string;
  readonly path?: string | undefined;
}

/**
 * A refinement that refuses personal information. Each finding is an issue at its path; no issue holds what was found. What could not be
 * looked at is an issue, too.
 *
 * @throws {PiiSieveError} `invalid-option` when the scanner is none.
 * @example
 * ```ts
 * const Query = z.string().superRefine(withoutPersonalData(queryScanner()));
 * const Request = z.object({ query: z.string() }).superRefine(withoutPersonalData(payloadScanner()));
 * ```
 * @since 0.1.0
 */
export function withoutPersonalData(scanner: AnyScanner): (value: unknown, context: core.$RefinementCtx) => void {
  demandScanner(scanner, 'text', 'value');
  return (value, context) => {
    const { findings, incomplete } = scanner.scan(value as string);
    for (const finding of findings as readonly Found[]) {
      context.addIssue({
        code: 'custom',
        message: `holds personal information: ${finding.entity}`,
        path: keysOf(finding.path),
        params: { entity: finding.entity },
      });
    }
    for (const gap of incomplete as readonly { reason: string; path?: string }[]) {
      context.addIssue({
        code: 'custom',
        message: `could not be wholly looked at: ${gap.reason}`,
        path: keysOf(gap.path),
        params: { reason: gap.reason },
      });
    }
  };
}

/**
 * A transform that replaces personal information. A value that the policy blocks, or that could not be wholly looked at, is an issue.
 *
 * @throws {PiiSieveError} `invalid-option` when the scanner is none.
 * @example
 * ```ts
 * const Query = z.string().transform(redacted(queryScanner()));
 * Query.parse('mail jane@example.com')   // 'mail [EMAIL_ADDRESS]'
 * ```
 * @since 0.1.0
 */
export function redacted(scanner: AnyScanner): <T>(value: T, context: core.$RefinementCtx) => T {
  demandScanner(scanner, 'text', 'value');
  return <T>(value: T, context: core.$RefinementCtx): T => {
    const result = scanner.redact(value as string);
    if (result.verdict === 'blocked' || result.verdict === 'incomplete') {
      const message =
        result.verdict === 'blocked' ? 'is blocked: it holds personal information' : 'could not be wholly looked at';
      context.addIssue({ code: 'custom', message, params: { verdict: result.verdict } });
      return NEVER;
    }
    return ('text' in result ? result.text : result.value) as T;
  };
}

function keysOf(path: string | undefined): string[] {
  return path === undefined ? [] : pointerKeys(path);
}
