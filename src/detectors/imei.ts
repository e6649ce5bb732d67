import { luhn } from '../checksums/luhn.js';
import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, NumberRun, Scan } from '../core/types.js';

const BARE: readonly Evidence[] = ['checksum'];
const GROUPED: readonly Evidence[] = ['checksum', 'format'];
const NAMED: readonly Evidence[] = ['checksum', 'context'];
const NAMED_ONLY: readonly Evidence[] = ['context'];

/** Reporting bodies that allocate type codes (GSMA TS.06, annex A): the first two digits of an IMEI in use. */
function hasReportingBody(run: NumberRun): boolean {
  const body = run.digits[0]! * 10 + run.digits[1]!;
  return (
    body === 1 ||
    body === 35 ||
    body === 86 ||
    body === 99 ||
    body === 91 ||
    body === 98 ||
    body === 44 ||
    body === 45 ||
    body === 49 ||
    body === 52 ||
    body === 53
  );
}

/** AA-BBBBBB-CCCCCC-D, or AABBBBBB-CCCCCC-D (3GPP TS 23.003, section 6.2.1). */
function isGrouped(run: NumberRun): boolean {
  const sizes = run.groupSizes;
  if (run.groups === 4) return sizes[0] === 2 && sizes[1] === 6 && sizes[2] === 6;
  return run.groups === 3 && sizes[0] === 8 && sizes[1] === 6;
}

function find(scan: Scan, run: NumberRun): void {
  if (run.groups > 1 && !isGrouped(run)) {
    // Grouped in another way it needs its keyword.
    if (scan.near('device', run.start, run.end) !== 2) return;
  }
  const { count, start, end } = run;
  // Sixteen digits are an IMEISV: a software version in place of the check digit.
  const checked = count === 15 && luhn(run.digits, 15);
  const near = scan.near('device', start, end);
  if (count === 15 && !checked) {
    if (near === 2 && run.whole) scan.report('IMEI', start, end, 0.4, NAMED_ONLY);
    return;
  }
  if (near > 0) {
    if (checked) scan.report('IMEI', start, end, near === 2 ? 0.96 : 0.85, NAMED);
    else if (near === 2 && run.whole) scan.report('IMEI', start, end, 0.75, NAMED_ONLY);
    return;
  }
  if (!checked || !hasReportingBody(run)) return;
  if (run.groups > 1) scan.report('IMEI', start, end, 0.6, GROUPED);
  // One run of fifteen digits in ten passes Luhn, and so do all American Express cards.
  else if (run.whole) scan.report('IMEI', start, end, 0.2, BARE);
}

/**
 * Finds IMEI numbers of phones (3GPP TS 23.003): fifteen digits with a Luhn check digit, or sixteen with a software version next to their
 * keyword. Fifteen digits without a keyword score low: the check passes by luck once in ten. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [imei()] }).redact('imei 490154203237518').text // 'imei [IMEI]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function imei(): Detector<'IMEI'> {
  return {
    id: 'imei',
    entities: ['IMEI'],
    reach: { before: 2, after: 40 },
    triggers: [{ on: 'number', digits: [15, 16], find }],
    brings: { context, numbers },
    keywords: { device: ['imei', 'imei number', 'imeisv', 'imei no', 'numéro imei', 'имей', 'имеи', '串号', '手机串号'] },
  };
}
