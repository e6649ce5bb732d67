import { words } from './sweep-words.js';
import { views } from './through-views.js';
import type { TextView } from './types.js';

/**
 * Brings what a caller's own view needs: the part of the scanner that looks through views.
 *
 * @example
 * ```ts
 * defineView({ id: 'rot13', reach: { before: 0, after: 0 }, evidence: 'escaped', confidence: 0.5, fold })
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineView(view: TextView): TextView {
  return { ...view, brings: { views, words } };
}
