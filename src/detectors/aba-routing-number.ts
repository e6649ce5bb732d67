import { weightedMod } from '../checksums/weighted-mod.js';
import { isWordLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, NumberRun, Scan } from '../core/types.js';

/** Weights of the American Bankers Association's check digit (ABA Key to Routing Numbers). */
const WEIGHTS = '371371371';

/** First two digits in use: 00 government, 01–12 the Federal Reserve districts, 21–32 thrifts, 61–72 electronic, 80 travellers' cheques. */
function isDistrict(digits: Uint8Array): boolean {
  const first = digits[0]! * 10 + digits[1]!;
  return first <= 12 || (first >= 21 && first <= 32) || (first >= 61 && first <= 72) || first === 80;
}

function find(scan: Scan, run: NumberRun): void {
  if (!run.whole || !isDistrict(run.digits) || !weightedMod(WEIGHTS, 10, run.digits)) return;
  // Written bare, as 3222-7162-7 in the registry's print form, in threes, or in two parts behind its word.
  const sizes = run.groupSizes;
  const printed = run.groups === 3 && ((sizes[0] === 4 && sizes[1] === 4) || (sizes[0] === 3 && sizes[1] === 3));
  const named = scan.near('routing', run.start, run.end);
  const parted = run.groups === 2 && sizes[0] === 4 && named === 2;
  if ((run.groups > 1 && !printed && !parted) || isWordLetter(run.after)) return;
  if (isWordLetter(run.before) && named < 2) return;
  const evidence: Evidence[] = ['checksum', 'prefix'];
  let score: number;
  if (named > 0) score = named === 2 ? 0.97 : 0.85;
  else if (scan.near('bank', run.start, run.end) > 0) score = 0.6;
  else if (printed && sizes[0] === 4) score = 0.5;
  // About one nine-digit number in 25 passes: bare it waits for a word.
  else score = 0.1;
  if (score >= 0.6) evidence.push('context');
  else if (printed) evidence.push('format');
  if (parted) evidence.push('format');
  scan.report('ABA_ROUTING_NUMBER', run.start, run.end, score, evidence);
}

/**
 * Finds American bank routing numbers: nine digits, a Federal Reserve prefix, the ABA's check digit, and a word for routing numbers or banks near. In
 * print form (`3222-7162-7`) it needs no word.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [abaRoutingNumber()] }).redact('routing 322271627').text // 'routing [ABA_ROUTING_NUMBER]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function abaRoutingNumber(): Detector<'ABA_ROUTING_NUMBER'> {
  return {
    id: 'aba-routing-number',
    entities: ['ABA_ROUTING_NUMBER'],
    reach: { before: 80, after: 80 },
    triggers: [{ on: 'number', digits: [9, 9], find }],
    brings: { context, numbers },
    keywords: {
      routing: [
        'routing',
        'routing number',
        'routing no',
        'routing transit number',
        'aba',
        'aba number',
        'rtn',
        'transit routing',
        'ach',
        'wire routing',
      ],
      bank: ['bank', 'bank account', 'checking account', 'savings account', 'direct deposit', 'wire transfer'],
    },
  };
}
