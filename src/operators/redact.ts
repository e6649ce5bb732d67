import type { Operator } from '../core/types.js';

/**
 * Removes the finding and leaves nothing in its place.
 *
 * @example
 * ```ts
 * redact()   // "write to jane@example.com now" → "write to  now"
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function redact(): Operator {
  return { id: 'redact', effect: 'replace', apply: () => '' };
}
