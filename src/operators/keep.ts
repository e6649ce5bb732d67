import type { Operator } from '../core/types.js';

/**
 * Reports the finding and changes nothing.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [ipAddress()], policy: { default: keep() } }).redact('ping 192.0.2.1').text   // 'ping 192.0.2.1'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function keep(): Operator {
  return { id: 'keep', effect: 'keep', apply: ({ matched }) => matched };
}
