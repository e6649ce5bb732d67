import { luhn } from '../checksums/luhn.js';
import { isWordLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { insideUrl, TOKEN_REACH } from '../core/surroundings.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, NumberRun, Scan } from '../core/types.js';
import { type IssuerRange, issuerOf, issuerRanges, NO_LUHN, WIDE } from './payment-card/issuers.js';
import { isPublished } from './payment-card/published.js';

/**
 * Scores by how a number stands there. `chance` is the share of random runs of such a length that pass the issuer table and Luhn; the scores of bare
 * runs follow it, because a bare run that only luck explains is no card.
 */
const SCORES = {
  /** Grouped as on a card, or a word for a card is near: chance no longer matters. */
  groupedAndNamed: 0.99,
  named: 0.97,
  grouped: 0.95,
  /** An expiry date or a security code stands beside it. */
  dated: 0.95,
  published: 0.9,
  /** A bare run of an issuer and length that holds few other numbers (chance below 1 in 40). */
  bare: 0.75,
  /** Even groups, but not the scheme's own (chance about 1 in 100, separators are common in other numbers). */
  oddlyGrouped: 0.6,
  /** A bare run where other numbers are as common: 13 digits (EAN), 12, wide ranges, 19 digits that start like a video id. */
  bareWeak: 0.3,
  /** In a URL, where ids stand, and no parameter says otherwise. */
  inUrl: 0.2,
  /** Behind a word for orders, parcels or article numbers. */
  countered: 0.1,
  /** Behind such a word, and yet grouped as on a card. */
  groupedCountered: 0.35,
  /** The same behind a word for orders alone: their numbers are hardly ever written in fours. */
  groupedOrdered: 0.55,
  /** No Luhn digit, but the issuer issues such, and a word for a card is beside. */
  namedNoLuhn: 0.7,
  /** A right Luhn digit and a word for a card beside, but no issuer that is known. */
  namedUnissued: 0.6,
  /** A card's number with a typing error: reported to strict users only. */
  namedTypo: 0.3,
} as const;

/** The farthest an expiry date or security code may stand behind the number, in code units. */
const NEIGHBOUR_REACH = 48;

/** Groups beyond a number that are counted to each side. */
const LONGEST_ROW = 16;

/**
 * Sizes of the groups embossed on cards: fours with a shorter rest; American Express 4-6-5, Diners 4-6-4; old Visa 4-3-3-3, Maestro 4-4-5; UATP
 * 4-5-6 and 1-4-5-5; 6-13.
 */
const EMBOSSED = /^ (?:4 4 (?:4 )+(?:[123] )?|4 6 [45] |4 3 3 3 |4 4 5 |4 5 6 |1 4 5 5 |6 13 )$/;

/** 2: the groups are those embossed on cards of this length; 1: they are at least even; 0: neither. */
function groupingOf({ groupSizes, groups, count, separator }: NumberRun): 0 | 1 | 2 {
  if (groups === 1) return 0;
  const sizes = ` ${groupSizes.subarray(0, groups).join(' ')} `;
  if (EMBOSSED.test(sizes)) return 2;
  return count >= 14 && separator !== -1 && /^ (?:[3-6] ){3,}$/.test(sizes) ? 1 : 0;
}

/** What stands between the parts of one card. */
function isFiller(unit: number): boolean {
  return ' ,;:/|.-()=#\t\xa0'.includes(String.fromCharCode(unit));
}

function digitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at) - 48;
  return unit >= 0 && unit <= 9 ? unit : -1;
}

/** Does a unit beside a number make both one token? */
function touches(unit: number): boolean {
  return isWordLetter(unit) || unit === 95;
}

/** End of the run of digits that starts at `at`. */
function digitsEnd(text: string, at: number): number {
  let i = at;
  while (digitAt(text, i) >= 0) i++;
  return i;
}

/** End of an expiry date (`12/27`, `1/2027`, `12 27`, `1227`) at `at`, or -1. Months 1 to 12, years 2015 to 2049. */
function expiryEnd(text: string, at: number): number {
  const first = digitsEnd(text, at);
  const length = first - at;
  if (length === 4) {
    const month = digitAt(text, at) * 10 + digitAt(text, at + 1);
    const year = digitAt(text, at + 2) * 10 + digitAt(text, at + 3);
    return month >= 1 && month <= 12 && year >= 15 && year <= 49 ? first : -1;
  }
  if (length < 1 || length > 2) return -1;
  const month = length === 1 ? digitAt(text, at) : digitAt(text, at) * 10 + digitAt(text, at + 1);
  if (month < 1 || month > 12) return -1;
  let i = first;
  let gap = 0;
  while (gap < 3 && isFiller(text.charCodeAt(i))) {
    i++;
    gap++;
  }
  if (gap === 0) return -1;
  const end = digitsEnd(text, i);
  if (end - i === 2) {
    const year = digitAt(text, i) * 10 + digitAt(text, i + 1);
    return year >= 15 && year <= 49 ? end : -1;
  }
  if (end - i === 4 && digitAt(text, i) === 2 && digitAt(text, i + 1) === 0) {
    const year = digitAt(text, i + 2) * 10 + digitAt(text, i + 3);
    return year >= 15 && year <= 49 ? end : -1;
  }
  return -1;
}

/** What stands behind a card: offsets of the expiry date and the security code, -1 where there is none. */
interface Neighbours {
  expiryStart: number;
  expiryEnd: number;
  codeStart: number;
  codeEnd: number;
}

/** Reads what follows a card number: at most {@link NEIGHBOUR_REACH} units, words in between allowed, a number that is neither ends it. */
function neighboursOf(scan: Scan, from: number): Neighbours {
  const text = scan.text;
  const found: Neighbours = { expiryStart: -1, expiryEnd: -1, codeStart: -1, codeEnd: -1 };
  const stop = Math.min(text.length, from + NEIGHBOUR_REACH);
  let words = false;
  for (let i = from; i < stop; ) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfdd0 || unit === 10 || unit === 13) break;
    if (digitAt(text, i) < 0) {
      if (!isFiller(unit)) words = true;
      i++;
      continue;
    }
    const end = digitsEnd(text, i);
    const expiry = found.expiryStart < 0 ? expiryEnd(text, i) : -1;
    if (expiry >= 0 && !touches(text.charCodeAt(expiry)) && (!words || scan.near('expiry', i, expiry) > 0)) {
      found.expiryStart = i;
      found.expiryEnd = expiry;
      i = expiry;
      words = false;
      continue;
    }
    const size = end - i;
    const code = (size === 3 || size === 4) && !touches(text.charCodeAt(end));
    // Behind a date three or four digits need no word; without one they do: "4539… 250 usd".
    if (code && (found.expiryStart >= 0 && !words ? true : scan.near('cvv', i, end) === 2)) {
      found.codeStart = i;
      found.codeEnd = end;
    }
    break;
  }
  return found;
}

/** A right Luhn digit, no issuer known to the table, and a word for a card right beside: new ranges and cards of one shop. */
function findUnissued(scan: Scan, run: NumberRun, right: boolean): void {
  if (!right || run.count < 13 || !run.whole || touches(run.after) || scan.near('card', run.start, run.end) !== 2) return;
  scan.report('CREDIT_CARD', run.start, run.end, SCORES.namedUnissued, ['checksum', 'context']);
}

function findCard(ranges: readonly IssuerRange[], scan: Scan, run: NumberRun): void {
  const { count, digits } = run;
  // No issuer starts with 0 or 7; behind a plus sign stands a telephone number.
  if (digits[0] === 0 || digits[0] === 7 || run.before === 43) return;
  const right = luhn(digits, count);
  // Nine of ten runs end here, before any table is asked.
  if (!right && (!run.whole || scan.near('card', run.start, run.end) !== 2)) return;
  const issuer = issuerOf(ranges, digits, count);
  if (issuer === 0) {
    findUnissued(scan, run, right);
    return;
  }

  const grouping = groupingOf(run);
  const inRow = grouping === 2 && isCutFromRow(scan.text, run);
  // A window cut out of a longer number is a card only where the cut is visible.
  if (!run.whole && grouping !== 2 && run.groups > 1) return;
  const named = scan.near('card', run.start, run.end);
  // `rec_4111-1111-1111-1111_final`: underscores do not belong to a number that is grouped by other signs, or named.
  const parted = named === 2 || (grouping === 2 && run.separator > 0 && run.separator !== 95);
  if (touches(run.after) && !(parted && run.after === 95)) return;
  if (touches(run.before) && !(parted && run.before === 95) && named !== 2) return;

  if (!right) {
    const score = (issuer & NO_LUHN) !== 0 ? SCORES.namedNoLuhn : SCORES.namedTypo;
    scan.report('CREDIT_CARD', run.start, run.end, score, ['prefix', 'context']);
    return;
  }
  const evidence: Evidence[] = ['checksum', 'prefix'];
  const beside = neighboursOf(scan, run.end);
  const dated = beside.expiryStart >= 0 || beside.codeStart >= 0;
  const known = isPublished(digits, count);
  const ordered = scan.near('order', run.start, run.end);
  // Article numbers have at most fourteen digits (GTIN-14).
  const countered =
    scan.near('tracking', run.start, run.end) +
    scan.near('product', run.start, run.end) +
    (count > 14 ? 0 : scan.near('isbn', run.start, run.end));

  let score: number;
  if (named > 0) {
    score = grouping === 2 ? SCORES.groupedAndNamed : SCORES.named;
    evidence.push('context');
  } else if (inRow) {
    score = SCORES.bareWeak;
  } else if (dated) {
    score = SCORES.dated;
  } else if (countered + ordered > 0) {
    // "order 12 paid with 5555 5555 5555 4444": who orders pays.
    const paid = countered === 0 && count > 14;
    score = grouping !== 2 ? SCORES.countered : paid ? SCORES.groupedOrdered : SCORES.groupedCountered;
    evidence.push('counter-context');
  } else if (grouping === 2) {
    score = SCORES.grouped;
  } else if (insideUrl(scan.text, run.start)) {
    score = SCORES.inUrl;
  } else if (known && count > 13) {
    score = SCORES.published;
  } else if (grouping === 1) {
    score = SCORES.oddlyGrouped;
  } else if (run.groups > 1 && run.groups < count) {
    // Groups that no card has: a table, scores, a range.
    score = SCORES.bareWeak;
  } else {
    score = weakAlone(count, digits, issuer) || insideCompound(scan.text, run) ? SCORES.bareWeak : SCORES.bare;
  }
  if (grouping === 2 && score > SCORES.groupedCountered) evidence.push('format');
  if (dated) evidence.push('neighbour', ...(named > 0 ? [] : (['context'] as const)));
  if (known) evidence.push('reserved');
  scan.report('CREDIT_CARD', run.start, run.end, score, evidence);
  if (score < SCORES.oddlyGrouped) return;
  if (beside.expiryStart >= 0)
    scan.report('CARD_EXPIRY', beside.expiryStart, beside.expiryEnd, 0.9, ['neighbour', 'date', 'context']);
  if (beside.codeStart >= 0) scan.report('CARD_CVV', beside.codeStart, beside.codeEnd, 0.9, ['neighbour', 'context']);
}

/**
 * Bare runs that something else explains as well: wide ranges, EAN-13 and 13-digit Visa, GTIN-12, and 19 digits that start like the ids of short
 * videos (a Unix time shifted by 32 bits: 6.3e18 is mid-2016, so 62… is a UnionPay number and 64… to 69… rather an id).
 */
function weakAlone(count: number, digits: Uint8Array, issuer: number): boolean {
  if ((issuer & WIDE) !== 0 || count === 13) return true;
  return count >= 18 && digits[0] === 6 && digits[1] !== 2;
}

/** How many more groups of four digits stand on this side, each behind the same separator; at most {@link LONGEST_ROW}. */
function foursBeyond(text: string, edge: number, step: 1 | -1, separator: number): number {
  for (let fours = 0; ; fours++) {
    const at = edge + step * 5 * fours;
    if (fours === LONGEST_ROW || text.charCodeAt(at) !== separator || digitAt(text, at + step * 5) >= 0) return fours;
    for (let i = 1; i <= 4; i++) if (digitAt(text, at + step * i) < 0) return fours;
  }
}

/** Does a blank and a group of four hexadecimal digits with a letter among them stand on this side? */
function isHexFour(text: string, edge: number, step: 1 | -1): boolean {
  const first = step > 0 ? edge + 1 : edge - 4;
  if (text.charCodeAt(edge) !== 32 || first < 0 || !/^(?=\d*[A-F])[\dA-F]{4}$/.test(text.slice(first, first + 4))) return false;
  return !isWordLetter(text.charCodeAt(edge + step * 5)) && digitAt(text, edge + step * 5) < 0;
}

/**
 * Fours among more fours: numbers of a table that happen to pass. An expiry date without a sign (`4111 1111 1111 1111 1227`) or a year may stand behind
 * a card, and whole cards behind one another.
 */
function isCutFromRow(text: string, run: NumberRun): boolean {
  const { separator, groups, start, end } = run;
  if (separator <= 0) return false;
  // `[.4301.0020.0011.0001]`, and four hexadecimal digits beside: columns of code points.
  if (run.before === 46 || isHexFour(text, start - 1, -1) || isHexFour(text, end, 1)) return true;
  const before = foursBeyond(text, start - 1, -1, separator);
  const behind = foursBeyond(text, end, 1, separator);
  if (before % groups !== 0 || groups !== 4) return before + behind > 0;
  return behind % groups !== 0 && (behind > 1 || (expiryEnd(text, end + 1) < 0 && digitAt(text, end + 1) !== 2));
}

/** The fraction of a decimal (`0.4539148803436467`), or the last part of a compound of words (`hb-subset-fuzzer-5181909018345472`). */
function insideCompound(text: string, { before, start }: NumberRun): boolean {
  if (before === 46) return digitAt(text, start - 2) >= 0;
  return before === 45 && isWordLetter(text.charCodeAt(start - 2));
}

/** A security code that is named as one, without a card beside it. */
function findNamedCode(scan: Scan, run: NumberRun): void {
  if (run.groups !== 1 || !run.whole || touches(run.after) || touches(run.before)) return;
  // The field's name is the word of a value that stands alone.
  if ((scan.text.length > 4 && !afterCodeWord(scan.text, run.start)) || scan.near('cvv', run.start, run.end) !== 2) return;
  const card = scan.near('card', run.start, run.end) > 0;
  // "csc 121": a course in computer science.
  if (card || !/csc $/i.test(scan.text.slice(Math.max(0, run.start - 4), run.start)))
    scan.report('CARD_CVV', run.start, run.end, card ? 0.9 : 0.7, ['context']);
}

/**
 * A cheap no for the three-digit numbers of ordinary queries: the last two letters before the filler must end some word for a security code (cvv, cvc,
 * cvn, csc, CVV2, code, seguridad, sicurezza), or stand outside ASCII.
 */
function afterCodeWord(text: string, start: number): boolean {
  let i = start - 1;
  // "cvv is 321": one short word may stand between.
  for (let word = 0; word < 2; word++) {
    while (i >= 0 && start - i < 16 && isFiller(text.charCodeAt(i))) i--;
    if (i < 1) return false;
    const last = text.charCodeAt(i);
    if (last >= 0x80) return true;
    if (CODE_WORD_ENDS.includes(((text.charCodeAt(i - 1) | 32) << 8) | (last === 50 ? 50 : last | 32))) return true;
    const end = i;
    while (i >= 0 && end - i < 3 && isWordLetter(text.charCodeAt(i))) i--;
    if (i === end || !isFiller(text.charCodeAt(i))) return false;
  }
  return false;
}

/** `vv vc vn sc de ad za v2 c2`, two ASCII letters a number. */
const CODE_WORD_ENDS: readonly number[] = [0x7676, 0x7663, 0x766e, 0x7363, 0x6465, 0x6164, 0x7a61, 0x7632, 0x6332];

/**
 * Finds payment card numbers (12 to 19 digits of a known issuer with a right Luhn digit), and the expiry date and security code beside one.
 *
 * A grouped number, one named as a card, or a bare one of 14 to 19 digits is found; a bare run of 13 digits, one behind an order, parcel or article
 * word, and one inside a URL wait for a word. Published test numbers are found like any other, with evidence `reserved`. A number without a right
 * Luhn digit is reported only where its scheme issues such and a word for a card stands beside it. Linear in the digits.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [paymentCard()] }).redact('charge 4111 1111 1111 1111').text // 'charge [CREDIT_CARD]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function paymentCard(): Detector<'CREDIT_CARD' | 'CARD_EXPIRY' | 'CARD_CVV'> {
  const ranges = issuerRanges();
  return {
    id: 'payment-card',
    entities: ['CREDIT_CARD', 'CARD_EXPIRY', 'CARD_CVV'],
    reach: { before: TOKEN_REACH, after: 96 },
    triggers: [
      { on: 'number', digits: [12, 19], find: (scan, run) => findCard(ranges, scan, run) },
      { on: 'number', digits: [3, 4], topics: ['cvv'], find: findNamedCode },
    ],
    brings: { context, numbers },
    keywords: {
      card: [
        'card',
        'cards',
        'card number',
        'credit card',
        'debit card',
        'creditcard',
        'debitcard',
        'cc',
        'ccn',
        'visa',
        'mastercard',
        'amex',
        'american express',
        'maestro',
        'diners club',
        'jcb',
        'unionpay',
        'rupay',
        'pan',
        'paid with',
        'pay with',
        'charge to',
        'charged to',
      ],
      cvv: ['cvv', 'cvc', 'cvn', 'csc', 'cvv2', 'cvc2', 'security code', 'card code', 'card verification'],
      expiry: [
        'exp',
        'expiry',
        'expires',
        'expiration',
        'expiration date',
        'expiry date',
        'valid thru',
        'valid until',
        'valid to',
        'good thru',
      ],
      order: [
        'order',
        'order number',
        'order id',
        'invoice',
        'invoice number',
        'booking',
        'reference',
        'receipt',
        'ticket',
        'case number',
      ],
      tracking: [
        'tracking',
        'tracking number',
        'shipment',
        'parcel',
        'waybill',
        'awb',
        'consignment',
        'ups',
        'usps',
        'fedex',
        'dhl',
      ],
      isbn: ['isbn', 'ean', 'upc', 'gtin', 'issn', 'barcode', 'imei', 'asin'],
      product: ['sku', 'part number', 'serial number', 'serial', 'model', 'item number', 'product code'],
    },
  };
}
