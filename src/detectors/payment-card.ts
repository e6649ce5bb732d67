import { luhn } from '../checksums/luhn.js';
import { insideUrl, joinsToken, TOKEN_REACH } from '../core/surroundings.js';
import type { Detector, Evidence, NumberRun, Scan } from '../core/types.js';

/** Flag beside the lengths (bit `n - 12` for `n` digits): the scheme issues numbers that fail Luhn, too. */
const NO_LUHN = 1 << 8;
/** Flag beside the lengths: the range is so wide that numbers of other kinds often fall into it. */
const WIDE = 1 << 9;

/**
 * Issuer identification numbers (ISO/IEC 7812-1), `first[-last]:lengths`, `+` for schemes that issue numbers without a right Luhn digit, `*` for ranges
 * that hold much else; first match wins. Sources: the schemes' published BIN tables (Mastercard 2-series since 2017; Discover and JCB with their UnionPay
 * and RuPay alliances; Elo, Hipercard and Troy as their acquirers list them). enRoute (withdrawn 1992) never had a check digit; part of the UnionPay
 * debit cards has none; 1800 and 2131 are old JCB ranges; Switch, Solo and Laser went over to Maestro.
 */
const ISSUERS = {
  elo:
    '401178-401179:16 431274:16 438935:16 451416:16 457393:16 457631-457632:16 504175:16 506699-506778:16 509000-509999:16 627780:16 ' +
    '636297:16 636368:16',
  verve: '506099-506198:16,18,19 507865-507964:16,18,19',
  hipercard: '384100:13,16,19 384140:13,16,19 384160:13,16,19 606282:13,16,19 637095:16 637568:16 637599:16 637609-637612:16',
  visa: '4:13,16,19',
  mastercard: '51-55:16 2221-2720:16',
  americanExpress: '34:15 37:15',
  jcb: '3528-3589:16-19 1800:15 2131:15',
  dinersClub: '300-305:14-19 3095:14-19 36:14-19 38-39:14-19',
  enRoute: '2014:15+ 2149:15+',
  mir: '2200-2204:16-19',
  borica: '2205:16',
  discover: '6011:16-19 622126-622925:16-19+ 644-649:16-19 65:16-19',
  ruPay: '353:16 356:16 508:16 817-820:16 60:16 82:16',
  unionPay: '62:16-19+ 810-816:16-19+',
  dankort: '5019:16',
  lankaPay: '357111:16',
  maestro:
    '5018:12-19 5020:12-19 5038:12-19 5893:12-19 6304:12-19 6333-6334:16,18,19 633110:16,18,19 6390:12-19 6703-6709:12-19 6759-6767:12-19 ' +
    '6771:12-19',
  interPayment: '636:16-19',
  instaPayment: '637-639:16',
  naranja: '589562:16',
  cabal: '589657:16 604201-604219:16 604300:16 604400:16',
  troy: '9792:16',
  napas: '9704:16,19+',
  humo: '9860:16+',
  uzcard: '8600:16+ 5614:16',
  meeza: '5078:16',
  otherMaestro: '50:12-19* 56-58:12-19* 60-61:12-19* 63:12-19* 66-69:12-19*',
  uatp: '1:15*',
} as const;

/** One range of issuer numbers: prefixes of equal length, and the lengths and flags of the numbers behind them. */
interface IssuerRange {
  readonly first: number;
  readonly last: number;
  /** Divides the first six digits down to as many as `first` has. */
  readonly scale: number;
  readonly lengths: number;
}

/** Reads {@link ISSUERS}; once for each detector, about 60 ranges. */
function issuerRanges(): readonly IssuerRange[] {
  const ranges: IssuerRange[] = [];
  for (const entry of Object.values(ISSUERS).join(' ').split(' ')) {
    const [, first, last = first, lengths, flag] = /^(\d+)(?:-(\d+))?:([\d,-]+)([+*]?)$/.exec(entry)!;
    let bits = flag === '+' ? NO_LUHN : flag === '*' ? WIDE : 0;
    for (const part of lengths!.split(',')) {
      const [from, to = from] = part.split('-');
      for (let length = Number(from); length <= Number(to); length++) bits |= 1 << (length - 12);
    }
    ranges.push({ first: Number(first), last: Number(last), scale: 10 ** (6 - first!.length), lengths: bits });
  }
  return ranges;
}

/** Numbers that schemes and payment services publish for tests. */
const TEST_NUMBERS =
  ' 4111111111111111 4012888888881881 4222222222222 4242424242424242 4000056655665556 4917610000000000 4917300800000000 4462030000000000 ' +
  '4484070000000000 4539578763621486 4929421234600821 4988438843884305 4166676667666746 4646464646464644 4000020000000000 ' +
  '4000000000000002 4000000000000010 4000000000000028 4000000000000036 4000000000000044 4000000000000069 4000000000000077 4000000000000093 ' +
  '4000000000000101 4000000000000119 4000000000000127 4000000000000259 4000000000000341 4000000000009235 4000000000009979 4000000000009987 ' +
  '4000000000009995 4000002500003155 4000002760003184 4000003800000446 4000008260003178 4508750015741019 4007000000027 4012000033330026 ' +
  '4012000077777777 4543059999999982 4659105569051157 4005519200000004 4009348888881881 4500600000000061 4217651111111119 4005520000000129 ' +
  '5555555555554444 5105105105105100 5200828282828210 5454545454545454 5555341244441115 5500005555555559 5577000055770004 5136333333333335 ' +
  '5585558555855583 5555444433331111 5424000000000015 5425233430109903 2222420000001113 2223003122003222 2223000048410010 2222400070000005 ' +
  '2222410740360010 2222990905257051 2223007648726984 2223577120017656 2720992593319364 5399999999999999 5301250070000191 ' +
  '378282246310005 371449635398431 378734493671000 370000000000002 340000000000009 341111111111111 374245455400126 343434343434343 ' +
  '371144371144376 346827630435344 370123456789017 ' +
  '6011111111111117 6011000990139424 6011000400000000 6011000000000004 6011601160116611 6445644564456445 6011000991300009 6011981111111113 ' +
  '6559906559906557 6011450103333333 6510000000000034 ' +
  '30569309025904 38520000023237 36006666333344 36148900647913 36700102000000 36000000000008 36227206271667 38000000000006 30000000000004 ' +
  '3530111333300000 3566002020360505 3528000700000000 3566111111111113 3569990010095841 3530185156387088 3566000020000410 ' +
  '6200000000000005 6200000000000047 6205500000000000004 6240008631401148 6212345678901232 6212345678901265 6243030000000001 6250946000000016 ' +
  '6304000000000000 6759649826438453 6799990100000000019 6761301000993772 5000550000000029 5018000000000009 6771798021000008 6771798025000004 ' +
  '6333333333333333336 5641821111166669 6331101999990016 6334580500000000 6703444444444449 5019717010103742 5019555544445555 5019994000124034 ' +
  '2200000000000004 2200770212727079 5066991111111118 6362970000457013 6550000000000001 6062826786276634 6062828888666688 ' +
  '6073849700004947 9792020000000001 9792030000000000 5061460410120223210 5060666666666666666 5078601870000127985 ' +
  '122000000000003 135410014004955 ';

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
  /** No Luhn digit, but the issuer issues such, and a word for a card is beside. */
  namedNoLuhn: 0.7,
  /** A card's number with a typing error: reported to strict users only. */
  namedTypo: 0.3,
} as const;

/** The farthest an expiry date or security code may stand behind the number, in code units. */
const NEIGHBOUR_REACH = 48;

/** Lengths and flags of the first issuer range that the digits and their count fall into, 0 for none. */
function issuerOf(ranges: readonly IssuerRange[], digits: Uint8Array, count: number): number {
  let six = 0;
  for (let i = 0; i < 6; i++) six = six * 10 + digits[i]!;
  const length = 1 << (count - 12);
  for (const range of ranges) {
    const prefix = Math.floor(six / range.scale);
    if (prefix >= range.first && prefix <= range.last && (range.lengths & length) !== 0) return range.lengths;
  }
  return 0;
}

/** 2: the groups are those embossed on cards of this length; 1: they are at least even; 0: neither. */
function groupingOf(run: NumberRun): 0 | 1 | 2 {
  const sizes = run.groupSizes;
  const n = run.groups;
  if (n < 3) return n === 2 && sizes[0] === 6 && run.count === 19 ? 2 : 0;
  if (sizes[0] === 4) {
    let fours = 1;
    while (fours < n && sizes[fours] === 4) fours++;
    // 4-4-4-4 and 4-4-4-4-3 and 4-4-4 and 4-4-4-1 …: fours with a shorter rest.
    if (fours === n) return 2;
    if (fours === n - 1 && fours >= 3 && sizes[fours]! < 4) return 2;
    // American Express 4-6-5, Diners 4-6-4.
    if (n === 3 && sizes[1] === 6 && (sizes[2] === 5 || sizes[2] === 4)) return 2;
    // Old Visa 4-3-3-3, Maestro 4-4-5.
    if (n === 4 && sizes[1] === 3 && sizes[2] === 3 && sizes[3] === 3) return 2;
    if (n === 3 && sizes[1] === 4 && sizes[2] === 5) return 2;
    // UATP 4-5-6.
    if (n === 3 && sizes[1] === 5 && sizes[2] === 6) return 2;
  }
  // UATP 1-4-5-5.
  if (n === 4 && sizes[0] === 1 && sizes[1] === 4 && sizes[2] === 5 && sizes[3] === 5) return 2;
  for (let i = 0; i < n; i++) if (sizes[i]! < 2 || sizes[i]! > 6) return 0;
  return 1;
}

function published(run: NumberRun): boolean {
  let text = ' ';
  for (let i = 0; i < run.count; i++) text += run.digits[i];
  return TEST_NUMBERS.includes(`${text} `);
}

/** Space, comma, semicolon, colon, slash, pipe, full stop, hyphen, brackets, equals, number sign: what stands between the parts of one card. */
function isFiller(unit: number): boolean {
  return (
    unit === 32 ||
    unit === 44 ||
    unit === 59 ||
    unit === 58 ||
    unit === 47 ||
    unit === 124 ||
    unit === 46 ||
    unit === 45 ||
    unit === 40 ||
    unit === 41 ||
    unit === 61 ||
    unit === 35 ||
    unit === 9 ||
    unit === 0xa0
  );
}

function digitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at) - 48;
  return unit >= 0 && unit <= 9 ? unit : -1;
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
    if (expiry >= 0 && !joinsToken(text.charCodeAt(expiry)) && (!words || scan.near('expiry', i, expiry) > 0)) {
      found.expiryStart = i;
      found.expiryEnd = expiry;
      i = expiry;
      words = false;
      continue;
    }
    const size = end - i;
    const code = (size === 3 || size === 4) && !joinsToken(text.charCodeAt(end));
    // Behind a date three or four digits need no word; without one they do: "4539… 250 usd".
    if (code && (found.expiryStart >= 0 && !words ? true : scan.near('cvv', i, end) === 2)) {
      found.codeStart = i;
      found.codeEnd = end;
    }
    break;
  }
  return found;
}

function findCard(ranges: readonly IssuerRange[], scan: Scan, run: NumberRun): void {
  const { count, digits } = run;
  if (digits[0] === 0 || digits[0] === 7) return;
  const right = luhn(digits, count);
  // Nine of ten runs end here, before any table is asked.
  if (!right && scan.near('card', run.start, run.end) !== 2) return;
  const issuer = issuerOf(ranges, digits, count);
  if (issuer === 0) return;

  const grouping = groupingOf(run);
  // A window cut out of a longer number is a card only where the cut is visible.
  if (!run.whole && grouping !== 2 && run.groups > 1) return;
  if (joinsToken(run.after)) return;
  const named = scan.near('card', run.start, run.end);
  if (joinsToken(run.before) && named !== 2) return;

  if (!right) {
    const score = (issuer & NO_LUHN) !== 0 ? SCORES.namedNoLuhn : SCORES.namedTypo;
    scan.report('CREDIT_CARD', run.start, run.end, score, ['prefix', 'context']);
    return;
  }
  const evidence: Evidence[] = ['checksum', 'prefix'];
  const beside = neighboursOf(scan, run.end);
  const dated = beside.expiryStart >= 0 || beside.codeStart >= 0;
  const known = published(run);
  const countered =
    scan.near('order', run.start, run.end) +
    scan.near('tracking', run.start, run.end) +
    scan.near('isbn', run.start, run.end) +
    scan.near('product', run.start, run.end);

  let score: number;
  if (named > 0) {
    score = grouping === 2 ? SCORES.groupedAndNamed : SCORES.named;
    evidence.push('context');
  } else if (dated) {
    score = SCORES.dated;
  } else if (countered > 0) {
    score = grouping === 2 ? SCORES.groupedCountered : SCORES.countered;
    evidence.push('counter-context');
  } else if (grouping === 2) {
    score = SCORES.grouped;
  } else if (insideUrl(scan.text, run.start)) {
    score = SCORES.inUrl;
  } else if (known && count > 13) {
    score = SCORES.published;
  } else if (grouping === 1) {
    score = SCORES.oddlyGrouped;
  } else if (run.groups === 2) {
    score = SCORES.bareWeak;
  } else {
    score = weakAlone(count, digits, issuer) ? SCORES.bareWeak : SCORES.bare;
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

/** A security code that is named as one, without a card beside it. */
function findNamedCode(scan: Scan, run: NumberRun): void {
  if (run.groups !== 1 || !run.whole || joinsToken(run.after) || joinsToken(run.before)) return;
  if (!afterCodeWord(scan.text, run.start) || scan.near('cvv', run.start, run.end) !== 2) return;
  scan.report('CARD_CVV', run.start, run.end, scan.near('card', run.start, run.end) > 0 ? 0.9 : 0.7, ['context']);
}

/**
 * A cheap no for the three-digit numbers of ordinary queries: the last two letters before the filler must end some word for a security code (cvv, cvc,
 * cvn, csc, CVV2, code, seguridad, sicurezza), or stand outside ASCII.
 */
function afterCodeWord(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && start - i < 8 && isFiller(text.charCodeAt(i))) i--;
  if (i < 1) return false;
  const last = text.charCodeAt(i);
  if (last >= 0x80) return true;
  const pair = ((text.charCodeAt(i - 1) | 32) << 8) | (last === 50 ? 50 : last | 32);
  return CODE_WORD_ENDS.includes(pair);
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
      { on: 'number', digits: [3, 4], find: findNamedCode },
    ],
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
