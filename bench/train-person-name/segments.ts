import type { Tokens } from '../../src/detectors/person-name/features.js';
import { Gate, gateOf } from '../../src/detectors/person-name/gate.js';

/** Calls `each` with every stretch of words that are not closed and hold an opener. */
export function eachSegment(tokens: Tokens, each: (first: number, last: number) => void): void {
  const { count, starts, ends } = tokens.words;
  let first = 0;
  let open = false;
  for (let i = 0; i <= count; i++) {
    const gate = i === count ? Gate.closed : gateOf(tokens.text, starts[i]!, ends[i]!, tokens.classes[i]!);
    if (gate === Gate.closed) {
      if (open && i > first) each(first, i);
      first = i + 1;
      open = false;
    } else if (gate === Gate.opener) open = true;
  }
}
