import type { Operator } from '../core/types.js';

/**
 * Reports the finding and changes nothing.
 *
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function keep(): Operator {
  return { id: 'keep', effect: 'keep', apply: ({ matched }) => matched };
}
