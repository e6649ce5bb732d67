import type { NumberRun } from '../../core/types.js';
import { PHONE_SCORES } from './scores.js';

/** What the grouping of a run says, before any plan is asked. */
export interface Shape {
  /** How telling the grouping is in a national form, all countries allowed; 0: it says nothing. */
  telling: number;
  /** 3-3-4, with or without a 1 before: asked in the North American plan first. */
  nanp: boolean;
  /** Starts with the national prefix 0. */
  trunk: boolean;
  /** Only these regions write so; undefined: any. */
  regions: readonly string[] | undefined;
  /** Only mobiles are written so where it is told from amounts. */
  mobileOnly?: boolean;
}

const NOTHING: Shape = { telling: 0, nanp: false, trunk: false, regions: undefined };

function is(run: NumberRun, sizes: readonly number[]): boolean {
  if (run.groups !== sizes.length) return false;
  for (let i = 0; i < sizes.length; i++) if (run.groupSizes[i] !== sizes[i]) return false;
  return true;
}

const DOT = 46;
const SLASH = 47;
const DASH = 45;
const SPACE = 32;
/** A calling code and an area code have fewer digits than a number. */
const LONGEST_AREA = 8;
const COLON = 58;
const CLOSE = 41;
/** Groups beyond the run that are counted to each side: two more numbers in five pairs are numbers, more is a table. */
const LONGEST_ROW = 11;
/** How far apart the numbers of a list that counts upwards are at most, by their digits: `41 42 43 44`, `318 320 325`; `01 23 45 67 89` is a telephone number. */
const STEP = [0, 9, 9, 99, 999, 9999, 99_999, 99_999, 99_999, 99_999];

/** Regions with eleven-digit mobiles that start with 13 to 19; with 5-4 subscriber numbers; with ten-digit mobiles in two fives. */
const CHINA = ['CN'] as const;
const BRAZIL = ['BR'] as const;
const INDIA = ['IN'] as const;
/** Regions that write mobiles in three groups of three, and eight digits in pairs. */
const THREES = ['ES', 'PL', 'PT', 'CZ', 'SK', 'AO', 'PE', 'MZ'] as const;
const PAIRS = ['DK', 'NO', 'LU', 'CI', 'BF', 'ML', 'NE', 'MR'] as const;
const RUSSIA = ['RU', 'KZ'] as const;
/** Regions that write mobiles in three and seven digits. */
const THREE_SEVEN = ['IT', 'PK', 'CO', 'TR', 'BD'] as const;
const THREE_TWOS = [
  'ES',
  'BE',
  'CH',
  'TR',
  'FI',
  'UA',
  'BY',
  'AZ',
  'GE',
  'AM',
  'UZ',
  'HU',
  'LU',
  'SK',
  'BA',
  'RS',
  'IL',
] as const;

/** Reads the grouping. Constant time. */
export function shapeOf(run: NumberRun): Shape {
  const { digits, count, groups, groupSizes: sizes } = run;
  if (groups === 1) {
    if (digits[0] === 0) return { telling: 0, nanp: false, trunk: true, regions: undefined };
    if (count === 11 && digits[0] === 1) return { telling: 0, nanp: false, trunk: false, regions: CHINA };
    if (count === 11 && digits[0] === 8) return { telling: 0, nanp: false, trunk: false, regions: RUSSIA };
    return count === 10 ? { telling: 0, nanp: true, trunk: false, regions: undefined } : NOTHING;
  }
  if (is(run, [3, 3, 4]) || (digits[0] === 1 && is(run, [1, 3, 3, 4])) || is(run, [3, 7])) {
    const trunk = digits[0] === 0;
    const mixed =
      run.separator === -1 && groups === 3 && run.offsets[3]! - run.offsets[2]! === 2 && run.offsets[6]! - run.offsets[5]! === 2;
    const telling =
      groups === 2
        ? PHONE_SCORES.nanpElsewhere
        : mixed
          ? PHONE_SCORES.nanpMixed
          : run.separator === SPACE
            ? PHONE_SCORES.nanpSpaced
            : PHONE_SCORES.nanpDashed;
    return { telling, nanp: !trunk, trunk, regions: groups === 2 ? THREE_SEVEN : undefined };
  }
  if (digits[0] === 0) {
    // 06 12 34 56 78: five pairs or more; 0171 1234567, 020 7946 0958, 0412 345 678: the area code is a group of two to five.
    const pairs = groups === 5 && is(run, [2, 2, 2, 2, 2]);
    const first = sizes[0]!;
    // Six pairs are a draw of a lottery.
    // `03.8.87812.5234` is a version.
    // 011 15-2322-6200: an Argentine mobile.
    const longest = sizes[1] === 2 && digits[first] === 1 && digits[first + 1] === 5 ? 13 : 12;
    const plausible =
      count >= 9 && count <= longest && first >= 2 && first <= 5 && !hasSingle(run) && !is(run, [2, 2, 2, 2, 2, 2]);
    // 098765 43210: an Indian mobile behind the prefix.
    if (digits[1]! >= 6 && is(run, [6, 5])) return { telling: PHONE_SCORES.quarters, nanp: false, trunk: true, regions: INDIA };
    // 0-532-123-45-67: the prefix by itself, as in ISBNs, too.
    // 0 986 452 041 is a spare part's.
    const parted = count >= 10 && count <= 12 && first === 1 && sizes[1]! >= 2 && sizes[1]! <= 5 && !is(run, [1, 3, 3, 3]);
    return {
      telling: pairs ? PHONE_SCORES.pairs : plausible ? PHONE_SCORES.trunkGrouped : parted ? PHONE_SCORES.trunkParted : 0,
      nanp: false,
      trunk: true,
      regions: undefined,
    };
  }
  if (count === 11 && digits[0] === 1 && digits[1]! >= 3 && is(run, [3, 4, 4]))
    return { telling: PHONE_SCORES.mobileGrouped, nanp: false, trunk: false, regions: CHINA };
  if (count === 11 && digits[0] === 8 && is(run, [1, 3, 3, 2, 2]))
    return { telling: PHONE_SCORES.mobileGrouped, nanp: false, trunk: false, regions: RUSSIA };
  if (count === 11 && is(run, [2, 5, 4]))
    return { telling: PHONE_SCORES.mobileGrouped, nanp: false, trunk: false, regions: BRAZIL };
  if (count === 10 && digits[0]! >= 6 && is(run, [5, 5]))
    return { telling: PHONE_SCORES.quarters, nanp: false, trunk: false, regions: INDIA };
  if (is(run, [3, 3, 3]) && (run.separator === SPACE || run.separator === DASH || run.separator === 0xa0) && !endsInZeros(run)) {
    return { telling: PHONE_SCORES.threes, nanp: false, trunk: false, regions: THREES, mobileOnly: true };
  }
  if (is(run, [2, 2, 2, 2]) && (run.separator === SPACE || run.separator === 0xa0) && !isSeries(run)) {
    return { telling: PHONE_SCORES.fourPairs, nanp: false, trunk: false, regions: PAIRS };
  }
  if (is(run, [3, 2, 2, 2]) || is(run, [2, 3, 2, 2]) || is(run, [3, 3, 2, 2]))
    return { telling: PHONE_SCORES.quarters, nanp: false, trunk: false, regions: THREE_TWOS };
  return NOTHING;
}

const DRAW = /(?:lotto|lottery|draw)\W{1,2}$/i;

/** Pairs that people count (`20 30 40 50`, `72 64 56 48`): all multiples of five, or one step between them. */
function isSeries(run: NumberRun): boolean {
  const step = groupValue(run, 2, 2) - groupValue(run, 0, 2);
  let fives = true;
  let steps = true;
  for (let at = 0; at < run.count; at += 2) {
    const value = groupValue(run, at, 2);
    if (value % 5 !== 0) fives = false;
    if (at > 0 && value - groupValue(run, at - 2, 2) !== step) steps = false;
  }
  return fives || steps;
}

/** Three groups or more with one step or one ratio between them: `800 900 1000`, `256 512 1024`. */
function isProgression(run: NumberRun): boolean {
  const { groups, groupSizes: sizes } = run;
  if (groups < 3 || sizes[0]! < 3) return false;
  let at = 0;
  let steps = true;
  let ratios = true;
  let before = 0;
  let last = 0;
  for (let group = 0; group < groups; group++) {
    const value = groupValue(run, at, sizes[group]!);
    if (group > 1) {
      if (value - last !== last - before) steps = false;
      if (value * before !== last * last) ratios = false;
    }
    before = last;
    last = value;
    at += sizes[group]!;
  }
  return steps || ratios;
}

/** A group of one digit, the first left aside. */
function hasSingle({ groups, groupSizes: sizes }: NumberRun): boolean {
  for (let group = 1; group < groups; group++) if (sizes[group] === 1) return true;
  return false;
}

function yearLike(run: NumberRun, from: number): boolean {
  const first = run.digits[from]!;
  return first === 1 || (first === 2 && run.digits[from + 1] === 0);
}

/** `tel_4155550132.mp4`: names of files part their words so. */
const NAMED_IN_FILE = /(?:^|[^a-z])(?:phone|tel|mobile|cell|whatsapp|telefono?)_$/i;

/**
 * Tells whether a run is written as nobody writes a telephone number: dates, spans of years, decimals, amounts, IPv4 addresses, social-security and
 * ZIP+4 numbers. Asked before anything dear.
 */
export function isNothingDialled(shape: Shape, text: string, run: NumberRun, listed: boolean): boolean {
  if (isMarked(shape, text, run)) return true;
  if (run.groups === 1) return false;
  if (isCutOut(text, run) || isDrawn(text, run) || isBits(run) || isAmount(text, run)) return true;
  if (!listed && (isRow(text, run) || isRange(run) || isProgression(run))) return true;
  return isMonthRange(run) || holdsDate(text, run) || isTable(shape, text, run) || isGroupedAsOther(shape, text, run, listed);
}

/** A sign touches it that no telephone number has: a decimal point or comma, a currency, a per cent or degree sign, a word's underscore. */
function isMarked(shape: Shape, text: string, run: NumberRun): boolean {
  const { before, after, start, end } = run;
  if (isCurrency(before) || isCurrency(after) || after === 37 || after === 0xb0) return true;
  if ((before === 95 || after === 95) && !isUnderscored(shape, run)) {
    const isNamed = before === 95 && NAMED_IN_FILE.test(text.slice(Math.max(0, start - 12), start));
    if (!isNamed) return true;
  }
  if ((before === DOT || before === 44) && isDigitAt(text, start - 2)) return true;
  if ((after === DOT || after === 44) && isDigitAt(text, end + 1)) return true;
  // `0x4010732`, in hexadecimal digits.
  if ((before | 32) === 120 && text.charCodeAt(start - 2) === 48) return true;
  // `===0012394164==`
  return before === 61 && text.charCodeAt(start - 2) === 61;
}

/** Dollar, euro, pound, yen, rupee. */
function isCurrency(code: number): boolean {
  return code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5 || code === 0x20b9;
}

/** Is it the half of something longer? */
function isCutOut(text: string, { count, groups, groupSizes: sizes, before, after, start, end, whole }: NumberRun): boolean {
  // Digit by digit.
  if (groups === count && !whole) return true;
  // Seconds of a time: 10:46:05 2019 -0800.
  if (before === COLON && sizes[0]! <= 2 && isDigitAt(text, start - 2)) return true;
  // The hour of one: 20120102 08:00.
  return after === COLON && sizes[groups - 1]! <= 2 && isDigitAt(text, end + 1);
}

/** "lotto 45 33 21 17" */
function isDrawn(text: string, { groups, groupSizes, start }: NumberRun): boolean {
  return groups > 3 && groupSizes[0] === 2 && DRAW.test(text.slice(Math.max(0, start - 16), start));
}

/** Groups that dates, years, thousands, addresses of networks, social-security and ZIP+4 numbers are written in. */
function isGroupedAsOther(shape: Shape, text: string, run: NumberRun, listed: boolean): boolean {
  const { count, digits, groups, groupSizes: sizes, separator, start, end } = run;
  // (2006 - 2008) 1
  if (sizes[0] === 4 && sizes[1] === 4 && groups <= 3 && isYearSpan(run)) return true;
  if (groups === 2) return sizes[0] === 5 && sizes[1] === 4 && separator === DASH;
  if (groups === 3) {
    const [a, b, c] = [sizes[0]!, sizes[1]!, sizes[2]!];
    const isYear = c === 2 ? separator !== SPACE : c === 4 && yearLike(run, a + b);
    if (a <= 2 && b <= 2 && isYear && isDayAndMonth(run, a, b)) return true;
    if (a === 4 && b <= 2 && c <= 2 && yearLike(run, 0)) return true;
    if (a === 3 && b === 2 && c === 4 && !(listed && separator === SPACE)) return true;
    // Thousands: 9 360 000.
    if (b === 3 && c === 3 && a <= 3 && shape.telling === 0 && digits[0] !== 0 && endsInZeros(run)) return true;
  }
  if (groups === 4 && isDottedQuad(run)) {
    if (separator === DOT && !isFourPairs(run)) return true;
    // `192.168.16/28`: a network without its last zeros.
    if (NETWORK.test(text.slice(start, end))) return true;
  }
  if (separator !== SLASH) return false;
  // 415/555/0132; 128/512/2048 is a list.
  return shape.telling === 0 || (shape.nanp && (digits[count - 10]! < 2 || digits[count - 7]! < 2));
}

/** A part in the catalogues of Japanese and Korean cars is written as an Indian mobile is: `90915-10003`. */
export function isPartShaped(run: NumberRun): boolean {
  return run.separator === DASH && is(run, [5, 5]);
}

/** Written with dots as amounts and addresses are (`20.000.000`, `1234.5678`, `34.41.31.60`): only a word for telephones makes one of it. */
export function isAmountLike(shape: Shape, run: NumberRun): boolean {
  const { groups, groupSizes: sizes, separator, digits } = run;
  if (separator !== DOT) return false;
  if (groups === 2) return digits[0] !== 0;
  if (groups === 3) return sizes[0]! <= 3 && sizes[1] === 3 && sizes[2] === 3 && shape.telling === 0 && digits[0] !== 0;
  return isFourPairs(run);
}

function isFourPairs(run: NumberRun): boolean {
  return is(run, [2, 2, 2, 2]);
}

/** Does a slash between blanks stand behind what is a whole number already: `06 12343307 / 06 …`? */
export function spansTwoNumbers(text: string, run: NumberRun): boolean {
  const { count, offsets } = run;
  if (run.separator !== -1) return false;
  for (let i = LONGEST_AREA; i < count; i++) {
    const from = offsets[i - 1]! + 1;
    if (offsets[i]! - from === 3 && text.charCodeAt(from + 1) === SLASH) return true;
  }
  return false;
}

/** Grouped as telephone numbers are, by other signs than the underscores around: `call_415-555-0132_2024.wav`. */
export function isUnderscored(shape: Shape, run: NumberRun): boolean {
  return shape.telling > 0 && run.groups > 2 && (run.separator === DASH || run.separator === DOT || run.separator === SPACE);
}

/** Ones and zeros only, or pairs of which three and more are 00: bytes and fields of a time. */
function isBits({ digits, count, groups, groupSizes: sizes }: NumberRun): boolean {
  let zeros = 0;
  let i = 0;
  while (i < count && digits[i]! < 2) i++;
  if (i === count) return true;
  for (let group = 0; group < groups; group++) {
    if (sizes[group] !== 2) return false;
    if (digits[2 * group] === 0 && digits[2 * group + 1] === 0) zeros++;
  }
  return zeros > 2;
}

/** The code unit between this group and the next when it is one unit, else -1. `at` is how many digits stand before the next group. */
function gapBefore(text: string, run: NumberRun, at: number): number {
  const from = run.offsets[at - 1]! + 1;
  return run.offsets[at]! - from === 1 ? text.charCodeAt(from) : -1;
}

/** The number that the group of `size` digits at `at` writes. */
function groupValue(run: NumberRun, at: number, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i++) value = value * 10 + run.digits[at + i]!;
  return value;
}

/** How many more groups of exactly `size` digits, each behind one and the same separator, stand on this side; at most {@link LONGEST_ROW}. */
function groupsBeyond(text: string, edge: number, step: 1 | -1, separator: number, size: number): number {
  let groups = 0;
  let at = edge;
  while (groups < LONGEST_ROW && text.charCodeAt(at) === separator) {
    let digits = 0;
    while (digits <= size && isDigitAt(text, at + step * (digits + 1))) digits++;
    if (digits !== size) break;
    groups++;
    at += step * (size + 1);
  }
  return groups;
}

/** Does a pair of hexadecimal digits with a letter stand beside it, as in `<ff 08 00 00 00 00>`? */
function besideHex(text: string, at: number, step: 1 | -1): boolean {
  if (text.charCodeAt(at) !== SPACE) return false;
  const near = text.charAt(at + step);
  const far = text.charAt(at + 2 * step);
  const hex = '0123456789abcdefABCDEF';
  if (near === '' || far === '' || !hex.includes(near) || !hex.includes(far)) return false;
  const beyond = text.charCodeAt(at + 3 * step) | 32;
  if ((beyond >= 97 && beyond <= 122) || isDigitAt(text, at + 3 * step)) return false;
  return !isDigitAt(text, at + step) || !isDigitAt(text, at + 2 * step);
}

const NETWORK = /^\d+\.\d+\.\d+\/\d\d$/;

/**
 * Groups of one size that count upwards (`319 320 321`), that all end in 0 (`500 600 700`), that are cut out of a longer row of such groups, or
 * pairs among hexadecimal ones. Two numbers of one shape behind one another are no row: the groups beyond make whole numbers, too.
 */
function isRow(text: string, run: NumberRun): boolean {
  const { groups, groupSizes: sizes, separator } = run;
  const size = sizes[0]!;
  if (groups < 3 || separator <= 0 || size >= STEP.length) return false;
  for (let group = 1; group < groups; group++) if (sizes[group] !== size) return false;
  const left = groupsBeyond(text, run.start - 1, -1, separator, size);
  if (left === LONGEST_ROW || left % groups !== 0) return true;
  // "61 1090 1014 0000 0712 1981 2874": a bank account, whose first group is shorter.
  const head = run.start - 1 - left * (size + 1);
  if (left > 0 && text.charCodeAt(head) === separator && isDigitAt(text, head - 1)) return true;
  const right = groupsBeyond(text, run.end, 1, separator, size);
  if (right === LONGEST_ROW || right % groups !== 0) return true;
  let rising = true;
  let round = size > 2;
  let last = -1;
  for (let group = 0; group < groups; group++) {
    const value = groupValue(run, group * size, size);
    if (group > 0 && (value <= last || value - last > STEP[size]!)) rising = false;
    if (value % 10 !== 0) round = false;
    last = value;
  }
  if (rising || round) return true;
  return size === 2 && (besideHex(text, run.start - 1, -1) || besideHex(text, run.end, 1));
}

/** Does the run of groups of one size stand among further whole numbers of the same shape: `612 345 678 698 765 432`? */
export function standsAmongItsLike(text: string, run: NumberRun): boolean {
  const { groups, groupSizes: sizes, separator } = run;
  const size = sizes[0]!;
  if (groups < 3 || separator <= 0) return false;
  for (let group = 1; group < groups; group++) if (sizes[group] !== size) return false;
  const left = groupsBeyond(text, run.start - 1, -1, separator, size);
  const right = groupsBeyond(text, run.end, 1, separator, size);
  return left + right > 0 && left % groups === 0 && right % groups === 0;
}

/** `60000-64999`, `68000/68010`: two numbers of one length that start alike, the greater behind. */
function isRange(run: NumberRun): boolean {
  const { groups, groupSizes: sizes, separator, digits } = run;
  const size = sizes[0]!;
  if (groups !== 2 || sizes[1] !== size || separator === SPACE) return false;
  return digits[0] === digits[size] && groupValue(run, size, size) > groupValue(run, 0, size);
}

/** A date of three groups somewhere in more than three: `0.82.2 (2007-08-01`, `01-04-2019 15`. */
function holdsDate(text: string, run: NumberRun): boolean {
  const { groups, groupSizes: sizes } = run;
  if (groups < 4) return false;
  let at = sizes[0]!;
  for (let group = 0; group + 2 < groups; group++) {
    const [a, b, c] = [sizes[group]!, sizes[group + 1]!, sizes[group + 2]!];
    const first = gapBefore(text, run, at);
    if ((first === DASH || first === SLASH || first === DOT) && first === gapBefore(text, run, at + b)) {
      const start = at - a;
      if (
        a === 4 &&
        b === 2 &&
        c === 2 &&
        yearLike(run, start) &&
        groupValue(run, at, 2) <= 12 &&
        groupValue(run, at + 2, 2) <= 31
      )
        return true;
      if (c === 4 && a <= 2 && b <= 2 && yearLike(run, at + b) && isDayAndMonth(run, a, b, start)) return true;
      // 01/05/04 01/06/04
      if (first === SLASH && run.separator === -1 && a === 2 && b === 2 && c === 2 && isDayAndMonth(run, a, b, start))
        return true;
    }
    at += b;
  }
  return false;
}

/**
 * Columns and coordinates: decimals parted by blanks (`373.645 84.301`), several single digits by themselves (`26 1 00032625 1 3`), brackets that
 * close more than one area code.
 */
function isTable(shape: Shape, text: string, run: NumberRun): boolean {
  const { groups, groupSizes: sizes, count } = run;
  let dots = 0;
  let blanks = 0;
  let closed = 0;
  let single = 0;
  let at = 0;
  for (let group = 0; group < groups; group++) {
    if (group > 0) {
      const unit = gapBefore(text, run, at);
      if (unit === DOT) dots++;
      let blank = true;
      let spaced = false;
      for (let i = run.offsets[at - 1]! + 1; i < run.offsets[at]!; i++) {
        const inside = text.charCodeAt(i);
        if (inside === CLOSE) closed += text.charCodeAt(i + 1) === SLASH ? 2 : 1;
        if (inside === SPACE) spaced = true;
        else if (inside !== DASH) blank = false;
      }
      if (blank && spaced) blanks++;
      if (sizes[group] === 1) single++;
    }
    at += sizes[group]!;
  }
  return (dots > 0 && blanks > 0 && !shape.nanp) || closed > 1 || (single > 1 && single < count - 1);
}

/** A fraction (`0.000410`), thousands cut out of a greater number (`1 073 741 824`), two round numbers (`6000/8000`). */
function isAmount(text: string, run: NumberRun): boolean {
  const { groups, groupSizes: sizes, separator, digits, count } = run;
  if (groups === 2 && digits[0] === 0) return sizes[0] === 1 && separator === DOT;
  if (groups === 2) {
    const first = sizes[0]!;
    return (
      first > 3 && count <= 10 && digits[first - 1]! + digits[first - 2]! === 0 && digits[count - 1]! + digits[count - 2]! === 0
    );
  }
  if (separator !== SPACE || digits[0] !== 0 || run.before !== SPACE || !isDigitAt(text, run.start - 2)) return false;
  for (let group = 0; group < groups; group++) if (sizes[group] !== 3) return false;
  return true;
}

/** A month of one year to a month of another, as a curriculum vitae has them: `07/2003-01/2006`. */
function isMonthRange(run: NumberRun): boolean {
  const { groups, groupSizes: sizes } = run;
  const [a, b, c, d] = [sizes[0]!, sizes[1]!, sizes[2]!, sizes[3]!];
  if (groups !== 4 || a > 2 || b !== 4 || c > 2 || d !== 4) return false;
  const [month, next] = [groupValue(run, 0, a), groupValue(run, a + b, c)];
  return month > 0 && month <= 12 && next > 0 && next <= 12 && yearLike(run, a) && yearLike(run, a + b + c);
}

/** 1864-1870, 2019 2020: two years, the later behind. */
function isYearSpan(run: NumberRun): boolean {
  if (!yearLike(run, 0) || !yearLike(run, 4)) return false;
  for (let i = 0; i < 4; i++) {
    const difference = run.digits[4 + i]! - run.digits[i]!;
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Two groups of at most two digits from `start` on are a day and a month, in either order. */
function isDayAndMonth(run: NumberRun, a: number, b: number, start = 0): boolean {
  const first = groupValue(run, start, a);
  const second = groupValue(run, start + a, b);
  return first > 0 && second > 0 && Math.max(first, second) <= 31 && Math.min(first, second) <= 12;
}

/** Four numbers up to 255: an IPv4 address. */
function isDottedQuad(run: NumberRun): boolean {
  let at = 0;
  for (let group = 0; group < 4; group++) {
    let value = 0;
    // 078.123.45.67: a national prefix.
    if (run.groupSizes[group]! > 1 && run.digits[at] === 0) return false;
    for (let i = 0; i < run.groupSizes[group]!; i++) value = value * 10 + run.digits[at++]!;
    if (value > 255) return false;
  }
  return true;
}

function endsInZeros(run: NumberRun): boolean {
  const { digits, count } = run;
  return digits[count - 1] === 0 && digits[count - 2] === 0 && digits[count - 3] === 0;
}

function isDigitAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}
