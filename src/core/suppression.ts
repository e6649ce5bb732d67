import { DENY } from './dictionary-detector.js';
import type { Candidate } from './resolve-overlaps.js';
import type { Tell } from './trace.js';
import type { Scan, Suppressor } from './types.js';
import type { Span } from './working-text.js';

/**
 * Does one of the suppressors say that the candidate is something else? What a caller denies never is. Asked while `scan` still holds the text it was
 * found in: the text itself or a fold of it. `at` gives its span in the text, for the trace.
 */
export function isSuppressed(
  suppressors: readonly Suppressor[],
  candidate: Candidate,
  scan: Scan,
  tell?: Tell,
  at?: () => Span,
): boolean {
  const { start, end, entity, evidence, detector } = candidate;
  if (detector === DENY) return false;
  for (const suppressor of suppressors) {
    if (!suppressor.beatsContext && evidence.includes('context')) continue;
    if (!suppressor.beatsFormat && evidence.includes('format')) continue;
    if (suppressor.entities?.includes(entity) === false || !suppressor.covers(scan, start, end, entity)) continue;
    tell?.(candidate, 'suppressed', suppressor.id, at?.());
    return true;
  }
  return false;
}
