import { isAsciiLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, Scan } from '../core/types.js';

/** First four letters of the banks that most Indian branches belong to (Reserve Bank of India, list of IFSC codes). */
const BANKS =
  ' SBIN HDFC ICIC UTIB PUNB BARB CNRB UBIN IDIB KKBK YESB INDB IOBA CBIN MAHB UCBA IDFB FDRL BKID PSIB IBKL RATN AUBL BDBL CIUB KVBL SIBL DCBL DBSS CITI HSBC SCBL DEUT ' +
  'ESFB USFB JSFB UJVN AIRP PYTM IPOS FINO NKGS SVCB TMBL KARB JAKA DLXB CSBK ';

/** Four letters, a zero, six letters or digits: eleven characters (Reserve Bank of India). */
function find(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (text.charCodeAt(start + 4) !== 48) return;
  let capitals = true;
  for (let i = start; i < start + 4; i++) {
    const unit = text.charCodeAt(i);
    if (!isAsciiLetter(unit)) return;
    if (unit >= 97) capitals = false;
  }
  const bank = BANKS.includes(` ${text.slice(start, start + 4).toUpperCase()} `);
  const named = scan.near('ifsc', start, end);
  if (named === 0 && !bank) return;
  const evidence: Evidence[] = bank ? ['prefix'] : [];
  if (named > 0) evidence.push('context');
  if (capitals && bank) evidence.push('format');
  scan.report('IN_IFSC', start, end, named > 0 ? 0.95 : capitals ? 0.8 : 0.5, evidence);
}

/**
 * Finds Indian bank branch codes (IFSC): `SBIN0001234`. A known bank needs no word, any other one does.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [inIfsc()] }).redact('ifsc SBIN0001234').text // 'ifsc [IN_IFSC]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function inIfsc(): Detector<'IN_IFSC'> {
  return {
    id: 'in-ifsc',
    entities: ['IN_IFSC'],
    reach: { before: 80, after: 80 },
    triggers: [{ on: 'token', length: [11, 11], find }],
    brings: { context, numbers },
    keywords: { ifsc: ['ifsc', 'ifsc code', 'ifs code', 'rtgs', 'neft', 'आईएफएससी'] },
  };
}
