import type { Operator } from '../core/types.js';

/**
 * Refuses the whole input: the result's text is empty (a payload's value is `null`) and its verdict is `blocked`.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [email()], policy: { default: block() } }).redact('mail jane@example.com').text   // ''
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function block(): Operator {
  return { id: 'block', effect: 'block', apply: () => '' };
}
