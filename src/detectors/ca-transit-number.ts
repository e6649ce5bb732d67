import { isWordLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, NumberRun, Scan } from '../core/types.js';

/** Institution numbers of Canadian banks and credit unions start with 0, 2, 3, 5, 6 or 8 (Payments Canada, Rule E4). */
function isInstitution(first: number): boolean {
  return first === 0 || first === 2 || first === 3 || first === 5 || first === 6 || first === 8;
}

/** `12345-003` on cheques; `000312345` in electronic payments: a zero, the institution, the branch. */
function find(scan: Scan, run: NumberRun): void {
  const { digits, groups, groupSizes: sizes, count } = run;
  if (isWordLetter(run.before) || isWordLetter(run.after)) return;
  const paper = count === 8 && groups === 2 && sizes[0] === 5 && isInstitution(digits[5]!);
  const electronic = count === 9 && groups === 1 && digits[0] === 0 && isInstitution(digits[1]!);
  if ((!paper && !electronic) || scan.near('transit', run.start, run.end) === 0) return;
  scan.report('CA_TRANSIT_NUMBER', run.start, run.end, 0.93, paper ? ['format', 'context'] : ['context']);
}

/**
 * Finds Canadian transit numbers (branch and institution) behind their word.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [caTransitNumber()] }).redact('transit 12345-003').text // 'transit [CA_TRANSIT_NUMBER]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function caTransitNumber(): Detector<'CA_TRANSIT_NUMBER'> {
  return {
    id: 'ca-transit-number',
    entities: ['CA_TRANSIT_NUMBER'],
    reach: { before: 80, after: 80 },
    triggers: [{ on: 'number', digits: [8, 9], topics: ['transit'], find }],
    brings: { context, numbers },
    keywords: {
      transit: [
        'transit',
        'transit number',
        'transit no',
        'institution number',
        'branch transit',
        'numéro de transit',
        'direct deposit',
      ],
    },
  };
}
