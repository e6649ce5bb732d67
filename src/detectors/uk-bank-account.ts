import { isDigit, isWordLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, NumberRun, Scan } from '../core/types.js';

/** How far behind its sort code an account number may stand. */
const ACCOUNT_REACH = 40;

/** Start of eight digits that stand alone behind `from`, words between allowed, or -1. */
function accountBehind(text: string, from: number): number {
  const stop = Math.min(text.length, from + ACCOUNT_REACH);
  for (let i = from; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 0xfdd0) return -1;
    if (!isDigit(unit)) continue;
    let end = i;
    while (end < text.length && end - i <= 8 && isDigit(text.charCodeAt(end))) end++;
    return end - i === 8 && !isWordLetter(text.charCodeAt(i - 1)) && !isWordLetter(text.charCodeAt(end)) ? i : -1;
  }
  return -1;
}

/** A sort code, and the account behind it: `20-00-00 55779911`. */
function find(scan: Scan, run: NumberRun): void {
  const sizes = run.groupSizes;
  const pairs = run.groups === 3 && sizes[0] === 2 && sizes[1] === 2 && sizes[2] === 2 && run.separator !== -1;
  if ((!pairs && run.groups > 1) || isWordLetter(run.after) || isWordLetter(run.before)) return;
  const named = scan.near('sort-code', run.start, run.end);
  const account = accountBehind(scan.text, run.end);
  // Without the word three pairs are a date, a score, a lottery; with eight digits behind and a word for accounts they are not.
  const told =
    named > 0 ||
    (pairs && account >= 0 && (scan.near('account', run.start, run.end) > 0 || scan.near('bank', run.start, run.end) > 0));
  // "sort" alone is a word of its own.
  if (!told || (!pairs && (named < 2 || !/code|sorting/i.test(scan.text.slice(Math.max(0, run.start - 24), run.end + 24)))))
    return;
  scan.report('UK_SORT_CODE', run.start, run.end, named === 2 ? 0.95 : 0.75, pairs ? ['format', 'context'] : ['context']);
  if (account >= 0) scan.report('UK_BANK_NUMBER', account, account + 8, 0.9, ['neighbour', 'context']);
}

/** An account number whose sort code stands behind it, or that is named with a sort code near. */
function findAccount(scan: Scan, run: NumberRun): void {
  if (run.groups > 1 || !run.whole || isWordLetter(run.after) || isWordLetter(run.before)) return;
  if (scan.near('sort-code', run.start, run.end) === 0 || scan.near('account', run.start, run.end) === 0) return;
  scan.report('UK_BANK_NUMBER', run.start, run.end, 0.9, ['context']);
}

/**
 * Finds British sort codes (six digits, mostly in pairs) behind their word, and the account numbers (eight digits) beside one. There is no check digit that holds
 * for all banks (Vocalink's modulus table has exceptions for each), so words decide.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [ukBankAccount()] }).redact('sort code 20-00-00 account 55779911').text // 'sort code [UK_SORT_CODE] account [UK_BANK_NUMBER]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function ukBankAccount(): Detector<'UK_SORT_CODE' | 'UK_BANK_NUMBER'> {
  return {
    id: 'uk-bank-account',
    entities: ['UK_SORT_CODE', 'UK_BANK_NUMBER'],
    reach: { before: 80, after: 80 },
    triggers: [
      { on: 'number', digits: [6, 6], topics: ['sort-code', 'account', 'bank'], find },
      { on: 'number', digits: [8, 8], topics: ['sort-code'], find: findAccount },
    ],
    brings: { context, numbers },
    keywords: {
      'sort-code': ['sort', 'sort code', 'sortcode', 'sort codes', 'sorting code'],
      account: ['account', 'account number', 'account no', 'acc', 'acc no', 'a c', 'acct', 'bank account'],
      bank: ['bank', 'barclays', 'natwest', 'lloyds', 'hsbc', 'santander', 'monzo', 'nationwide', 'halifax'],
    },
  };
}
