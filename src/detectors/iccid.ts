import { luhn } from '../checksums/luhn.js';
import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, NumberRun, Scan } from '../core/types.js';

const BARE: readonly Evidence[] = ['checksum', 'prefix'];
const NAMED: readonly Evidence[] = ['checksum', 'prefix', 'context'];
const NAMED_ONLY: readonly Evidence[] = ['prefix', 'context'];

/** First digits of country calling codes with one and two digits; all other codes have three (ITU-T E.164, list of 2016). */
const SHORT_CODES =
  '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98';
/** Tens under which codes of three digits are given: 21x to 29x, 35x, 37x, 38x, 42x, 50x, 59x, 67x to 69x, 80x, 85x to 88x, 96x to 99x. */
const LONG_TENS = '21 22 23 24 25 26 29 35 37 38 42 50 59 67 68 69 80 85 87 88 96 97 99';

/** Does a calling code follow the industry identifier 89? Issuers write it with one to three digits, some with a leading 0 or as MCC. */
function hasCountry(run: NumberRun): boolean {
  const one = String(run.digits[2]);
  const two = one + String(run.digits[3]);
  const codes = ` ${SHORT_CODES} ${LONG_TENS} `;
  return codes.includes(` ${one} `) || codes.includes(` ${two} `) || two === '01' || two === '04';
}

function find(scan: Scan, run: NumberRun): void {
  // ITU-T E.118: 89 is the major industry identifier of telecommunication.
  if (run.digits[0] !== 8 || run.digits[1] !== 9) return;
  const { start, end } = run;
  const near = scan.near('device', start, end);
  const checked = luhn(run.digits, run.count);
  if (near > 0) {
    if (checked) scan.report('ICCID', start, end, 0.97, NAMED);
    // Nineteen digits are often printed without their check digit.
    else if (near === 2) scan.report('ICCID', start, end, 0.75, NAMED_ONLY);
  } else if (checked && run.whole && hasCountry(run))
    scan.report('ICCID', start, end, run.count === 19 || run.groups > 1 ? 0.55 : 0.5, BARE);
}

/**
 * Finds the numbers of SIM cards (ICCID, ITU-T E.118): 19 or 20 digits that begin with 89, a calling code, and a Luhn check digit. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [iccid()] }).redact('sim 8944500102198304826').text // 'sim [ICCID]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function iccid(): Detector<'ICCID'> {
  return {
    id: 'iccid',
    entities: ['ICCID'],
    reach: { before: 2, after: 48 },
    triggers: [{ on: 'number', digits: [19, 20], find }],
    brings: { context, numbers },
    keywords: {
      device: ['iccid', 'sim', 'sim card', 'sim number', 'sim serial', 'esim', 'simkarte', 'carte sim', 'tarjeta sim'],
    },
  };
}
