import { context } from './context.js';
import type { Suppressor } from './types.js';

/**
 * Brings what a caller's own suppressor needs: the part of the scanner that reads context words.
 *
 * @example
 * ```ts
 * defineSuppressor({
 *   id: 'ticket-number', reach: { before: 80, after: 80 }, keywords: { ticket: ['ticket', 'ticket no'] },
 *   covers: (scan, start, end) => scan.near('ticket', start, end) === 2,
 * })
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineSuppressor(suppressor: Suppressor): Suppressor {
  return { ...suppressor, brings: { context } };
}
