import { isAlphanumeric, isAsciiLetter, isWordLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import type { Detector, Evidence, Scan } from '../core/types.js';

/** Handles of payment apps and banks that are nothing else (National Payments Corporation of India, UPI members). */
const HANDLES =
  ' okaxis okhdfcbank okicici oksbi ybl ibl axl ptaxis pthdfc ptsbi ptyes apl yapl rapl waaxis wahdfcbank waicici wasbi axisb yescred barodampay cnrb idfcbank fbl ikwik ' +
  'jupiteraxis naviaxis abfspay timecosmos superyes ';
/** Those that are a company's name or a word: "concert@jio garden", "twitter@sbi". */
const NAMES =
  ' paytm upi icici sbi hdfcbank axisbank kotak pnb boi unionbank indus federal rbl yesbank airtel jio mbk freecharge ';
/** NPCI allows 256; people write fewer. */
const LONGEST = 64;

/** May it stand before the sign: letters, digits, `.`, `-`, `_`? */
function isOwn(code: number): boolean {
  return isAlphanumeric(code) || code === 45 || code === 46 || code === 95;
}

function find(scan: Scan, at: number): void {
  const { text } = scan;
  let end = at + 1;
  while (end - at < 18 && isAsciiLetter(text.charCodeAt(end))) end++;
  // A domain goes on, and so does a host with its port or path.
  if (end - at < 4 || isWordLetter(text.charCodeAt(end)) || /^(?:[\d@_/:-]|\.[\p{L}\d])/u.test(text.slice(end, end + 2))) return;
  let start = at;
  while (start > 0 && at - start < LONGEST && isOwn(text.charCodeAt(start - 1))) start--;
  while (start < at && !isAlphanumeric(text.charCodeAt(start))) start++;
  const before = text.charCodeAt(start - 1);
  if (at - start < 2 || isWordLetter(before) || isOwn(before) || before === 47 || before === 64) return;
  const handle = ` ${text.slice(at + 1, end).toLowerCase()} `;
  const known = HANDLES.includes(handle);
  // The word stands before it: "lodash@latest upi".
  const named = scan.near('upi', start, text.length);
  // Letters alone are a word at some place.
  if (!known && named < 2 && (!NAMES.includes(handle) || /^[a-z]+@/i.test(text.slice(start, end)))) return;
  const evidence: Evidence[] = known ? ['format', 'prefix'] : ['format'];
  if (named > 0) evidence.push('context');
  scan.report('IN_UPI', start, end, known ? 0.9 : 0.75, evidence);
}

/**
 * Finds Indian payment addresses (UPI ids): `asha.rao@okaxis`. A handle that is nothing else needs no word; a company's
 * name needs a digit or a sign in front of it, any other one a word right before it.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [inUpi()] }).redact('pay asha.rao@okaxis').text // 'pay [IN_UPI]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function inUpi(): Detector<'IN_UPI'> {
  return {
    id: 'in-upi',
    entities: ['IN_UPI'],
    reach: { before: 80, after: 80 },
    triggers: [{ on: 'character', characters: '@', find }],
    brings: { context },
    keywords: { upi: ['upi', 'upi id', 'vpa', 'gpay', 'google pay', 'phonepe', 'bhim', 'यूपीआई'] },
  };
}
