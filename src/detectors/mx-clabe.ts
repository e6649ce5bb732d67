import { isWordLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { insideUrl, TOKEN_REACH } from '../core/surroundings.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, NumberRun, Scan } from '../core/types.js';

/** Weights of the first 17 digits; each product counts modulo ten (Asociación de Bancos de México, CLABE). */
const WEIGHTS = [3, 7, 1] as const;

function isClabe(digits: Uint8Array): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (digits[i]! * WEIGHTS[i % 3]!) % 10;
  return (10 - (sum % 10)) % 10 === digits[17];
}

/** Banks have numbers from 002 to 168; 600 to 728 are brokers and payment services, 901 and 902 clearing houses (Banco de México). */
function isInstitution(digits: Uint8Array): boolean {
  const code = digits[0]! * 100 + digits[1]! * 10 + digits[2]!;
  return (code >= 2 && code <= 168) || (code >= 600 && code <= 728) || code === 901 || code === 902;
}

function find(scan: Scan, run: NumberRun): void {
  const { digits } = run;
  // A decimal: 0.86057815201978782.
  if (run.separator === 46) return;
  if (!run.whole || !isClabe(digits) || !isInstitution(digits) || isWordLetter(run.after) || isWordLetter(run.before)) return;
  const sizes = run.groupSizes;
  // 3-3-11-1: bank, town, account, check digit.
  const parted = run.groups === 4 && sizes[0] === 3 && sizes[1] === 3 && sizes[2] === 11;
  const evidence: Evidence[] = ['checksum', 'prefix'];
  let score: number;
  if (scan.near('clabe', run.start, run.end) > 0) {
    score = 0.98;
    evidence.push('context');
  } else if (scan.near('bank', run.start, run.end) > 0) {
    score = 0.85;
    evidence.push('context');
  } else if (parted) {
    score = 0.9;
    evidence.push('format');
  } else if (insideUrl(scan.text, run.start)) score = 0.1;
  // Ids of posts have 18 digits, too, but none starts with 0.
  else score = digits[0] === 0 ? 0.6 : 0.2;
  scan.report('MX_CLABE', run.start, run.end, score, evidence);
}

/**
 * Finds Mexican bank account numbers (CLABE): 18 digits with bank, town, account and check digit.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [mxClabe()] }).redact('clabe 032180000118359719').text // 'clabe [MX_CLABE]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function mxClabe(): Detector<'MX_CLABE'> {
  return {
    id: 'mx-clabe',
    entities: ['MX_CLABE'],
    reach: { before: TOKEN_REACH, after: 80 },
    triggers: [{ on: 'number', digits: [18, 18], find }],
    brings: { context, numbers },
    keywords: {
      clabe: ['clabe', 'clabe interbancaria', 'cuenta clabe'],
      bank: ['banco', 'cuenta', 'cuenta bancaria', 'transferencia', 'spei', 'beneficiario'],
    },
  };
}
