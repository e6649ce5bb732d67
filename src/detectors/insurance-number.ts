import { withPlainSpellings } from '../core/accents.js';
import { isAlphanumeric, isDigit } from '../core/characters.js';
import { context } from '../core/context.js';
import { followsWord, readKeyedValue, unspacedKeyBefore } from '../core/keyed-value.js';
import { numbers } from '../core/sweep-numbers.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Evidence, Scan } from '../core/types.js';

/** Longest number of an insurer met, with its separators. */
const LONGEST = 28;
/** Shorter ones are years, prices and forms. */
const FEWEST_DIGITS = 5;

/** Words that mean the number of an insured person or of their policy by themselves. */
const KEYWORDS = [
  ...[
    'memberid',
    'subscriberid',
    'policyno',
    'policynumber',
    'bhyt',
    'bpjs',
    'kvnr',
    'police nr',
    'policennummer',
    'polizzennummer',
  ],
  ...['versicherungsnummer', 'versicherungsnr', 'versichertennummer', 'krankenversicherungsnummer', 'krankenversichertennummer'],
  ...['póliza', 'afiliado', 'apólice', 'polizza', 'assuré', 'polisnummer', 'polisy', 'pojištěnce', 'försäkringsnummer'],
  ...['полиса', 'полис', 'поліс', 'поліса', 'بوليصة', 'בפוליסה', 'פוליסה'],
];
/** Last words of phrases that mean it, with what must stand before: "member id", "carte vitale", "y tế". */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  id: ['member', 'subscriber', 'insurance', 'insured', 'medicaid', 'medicare', 'policy', 'aetna', 'cigna', 'humana', 'bcbs'],
  number: ['insurance', 'policy', 'subscriber', 'insured', 'medicaid', 'medicare', 'member'],
  no: ['insurance', 'policy', 'subscriber', 'insured', 'member', 'sigorta', 'poliçe', 'police'],
  insurance: ['health', 'medical', 'dental'],
  social: ['seguro'],
  vitale: ['carte'],
  sanitaria: ['tessera', 'tarjeta'],
  sus: ['cartão', 'cartao'],
  омс: ['полис'],
  szám: ['biztosítási', 'taj'],
  tế: ['y'],
  التأمين: ['رقم'],
  नंबर: ['बीमा', 'पॉलिसी'],
  לאומי: ['ביטוח'],
  بیمه: ['شماره'],
};
/** Keywords of scripts without spaces. */
const UNSPACED = [
  '保单号',
  '保單號',
  '医保卡号',
  '保険証番号',
  '被保険者番号',
  '보험번호',
  '증권번호',
  'เลขประกันสังคม',
  'เลขกรมธรรม์',
];

const NAMED: readonly Evidence[] = ['context'];

/** One past the number that starts at `start`, groups joined by "-", "/" or a blank before digits alone; -1 when it is a word, a date or too short. */
function numberEnd(text: string, start: number): number {
  let end = start;
  let digits = 0;
  let letters = 0;
  while (end < text.length && end - start <= LONGEST) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) digits++;
    else if (isAlphanumeric(code)) letters++;
    else if (!(code === 45 || code === 47 || code === 32) || !beginsGroup(text, end + 1, code === 32)) break;
    // "insurance no claims 50000": a word is no part of it.
    else if (code === 32 && digits === 0 && letters > 4 && /[a-z]/.test(text.slice(start, end))) break;
    end++;
  }
  const enough = digits >= FEWEST_DIGITS && end - start <= LONGEST && digits * 2 >= letters;
  return enough && !/^(?:19|20)\d\d[ /-]?\d{4}$/.test(text.slice(start, end)) ? end : -1;
}

/** Is there a digit in the group at `start`; behind a blank, are there three at least and nothing else? */
function beginsGroup(text: string, start: number, alone: boolean): boolean {
  let end = start;
  let digits = 0;
  while (end - start < 12 && isAlphanumeric(text.charCodeAt(end))) if (isDigit(text.charCodeAt(end++))) digits++;
  return alone ? digits > 2 && digits === end - start : digits > 0;
}

/** Dates, which policies have too. */
const DATE = /^(?:\d\d?[-/]\d\d?[-/](?:19|20)\d\d|(?:19|20)\d\d[-/]\d\d[-/]\d\d|\d\d? (?:19|20)\d\d)$/;
/** Digits that stand for more than a number where nothing ties them: sums, "polisy 100000 zł". */
const ROUND = /^\d[\d ]*000$/;
/** Behind the word for the thing, and not for its number, five digits are a postal code or a price: "health insurance 12345". */
const SHORT = /^\d{5}$/;
const NUMBERED = /(?:n(?:o|r|umber|ummer|umer|umero|úmero)|id|szám)(?: d\w+)?(?: \p{L}+)?$/iu;

function isOther(scan: Scan, at: number, value: string, tied: boolean): boolean {
  if (DATE.test(value)) return true;
  return !tied && (ROUND.test(value) || (SHORT.test(value) && !NUMBERED.test(scan.text.slice(Math.max(0, at - 24), at))));
}

function report(scan: Scan, at: number): void {
  const { text } = scan;
  // "policy no. 4471923655"
  const value = readKeyedValue(text, text.charCodeAt(at) === 46 ? at + 1 : at, LONGEST * 2);
  if (value === undefined) return;
  const end = numberEnd(text, value.start);
  const tied = value.link !== 'none';
  if (end > 0 && !isOther(scan, at, text.slice(value.start, end), tied))
    scan.report('INSURANCE_NUMBER', value.start, end, tied ? 0.9 : 0.75, NAMED);
}

/**
 * Finds the number of an insured person or of their policy by the words before it ("member id W123456789", "policy number 4471923655",
 * "versicherungsnummer 4471923655", "номер полиса 4471923655"). Insurers have no common form, so there is none without its words; health numbers with
 * arithmetic of their own are national ids. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [insuranceNumber()] }).redact('member id W123456789').text // 'member id [INSURANCE_NUMBER]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function insuranceNumber(): Detector<'INSURANCE_NUMBER'> {
  return {
    id: 'insurance-number',
    entities: ['INSURANCE_NUMBER'],
    reach: { before: 24, after: 96 },
    specificity: 'generic',
    triggers: [
      { on: 'word', words: withPlainSpellings(KEYWORDS), digits: FEWEST_DIGITS, find: (scan, _start, end) => report(scan, end) },
      {
        on: 'word',
        words: Object.keys(PHRASES),
        digits: FEWEST_DIGITS,
        find(scan, start, end) {
          const before = PHRASES[scan.text.slice(start, end).toLowerCase()];
          if (before !== undefined && followsWord(scan.text, start, before)) report(scan, end);
        },
      },
      {
        on: 'number',
        digits: [8, 20],
        topics: ['insurance'],
        find(scan, { start, end, whole }) {
          if (whole && unspacedKeyBefore(scan.text, start, UNSPACED)) scan.report('INSURANCE_NUMBER', start, end, 0.75, NAMED);
        },
      },
    ],
    brings: { context, numbers, words },
    keywords: { insurance: UNSPACED },
  };
}
