import { isSpace } from './characters.js';
import type { LabelGrammar } from './labels.js';

/** A text cut at `maxLength` is cut at a blank no further than this before, so that no value is cut in half. */
const MAX_CUT_BACK = 320;

/** Where to stop looking: at `maxLength`, at a blank where there is one near. Labels count as one unit, as the output's do. */
export function endWithin(text: string, maxLength: number, grammar: LabelGrammar): number {
  let end = maxLength;
  if (text.length <= end) return text.length;
  for (const [from, to] of grammar.find(text)) {
    if (from >= end) break;
    end += to - from - 1;
  }
  if (end >= text.length) return text.length;
  for (let back = end; back > end - MAX_CUT_BACK && back > 0; back--) {
    const last = text.charCodeAt(back - 1);
    // A blank, or the bracket that ends a label.
    if (isSpace(last) || last === 93) return back;
  }
  // No surrogate pair is cut in half.
  return (text.charCodeAt(end - 1) & 0xfc00) === 0xd800 ? end - 1 : end;
}
