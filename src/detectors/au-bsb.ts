import { isDigit, isWordLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, NumberRun, Scan } from '../core/types.js';

/** How far behind its BSB an account number may stand. */
const ACCOUNT_REACH = 40;

/** A bank-state-branch number behind its word, and the account of five to ten digits behind it. */
function find(scan: Scan, run: NumberRun): void {
  const sizes = run.groupSizes;
  // `062-000`; a further dash behind makes it the start of a telephone number.
  if (run.groups > 2 || (run.groups === 2 && (sizes[0] !== 3 || run.separator !== 45 || run.after === 45))) return;
  if (isWordLetter(run.after) || isWordLetter(run.before)) return;
  if (scan.near('bsb', run.start, run.end) < (run.groups === 2 ? 1 : 2)) return;
  scan.report('AU_BSB', run.start, run.end, 0.95, run.groups === 2 ? ['format', 'context'] : ['context']);
  const { text } = scan;
  const stop = Math.min(text.length, run.end + ACCOUNT_REACH);
  for (let i = run.end; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 0xfdd0) return;
    if (!isDigit(unit)) continue;
    let end = i;
    while (end < text.length && end - i < 11 && isDigit(text.charCodeAt(end))) end++;
    if (end - i >= 5 && end - i <= 10 && !isWordLetter(text.charCodeAt(end)) && !isWordLetter(text.charCodeAt(i - 1))) {
      scan.report('AU_BANK_NUMBER', i, end, 0.85, ['neighbour', 'context']);
    }
    return;
  }
}

/**
 * Finds Australian BSB numbers (`062-000`, AusPayNet: two digits bank, one state, three branch) behind their word, and the account number behind one.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [auBsb()] }).redact('bsb 062-000 acc 12345678').text // 'bsb [AU_BSB] acc [AU_BANK_NUMBER]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function auBsb(): Detector<'AU_BSB' | 'AU_BANK_NUMBER'> {
  return {
    id: 'au-bsb',
    entities: ['AU_BSB', 'AU_BANK_NUMBER'],
    reach: { before: 80, after: 80 },
    triggers: [{ on: 'number', digits: [6, 6], topics: ['bsb'], find }],
    brings: { context, numbers },
    keywords: { bsb: ['bsb', 'bsb number', 'bsb no', 'bank state branch'] },
  };
}
