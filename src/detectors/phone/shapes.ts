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

/** Regions with eleven-digit mobiles that start with 13 to 19; with 5-4 subscriber numbers; with ten-digit mobiles in two fives. */
const CHINA = ['CN'] as const;
const BRAZIL = ['BR'] as const;
const INDIA = ['IN'] as const;
/** Regions that write mobiles in three groups of three, and eight digits in pairs. */
const THREES = ['ES', 'PL', 'PT', 'CZ', 'SK', 'AO', 'PE', 'MZ'] as const;
const PAIRS = ['DK', 'NO', 'LU', 'CI', 'BF', 'ML', 'NE', 'MR'] as const;
const RUSSIA = ['RU', 'KZ'] as const;
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
    return { telling, nanp: !trunk, trunk, regions: undefined };
  }
  if (digits[0] === 0) {
    // 06 12 34 56 78: five pairs or more; 0171 1234567, 020 7946 0958, 0412 345 678: the area code is a group of two to five.
    const pairs = groups === 5 && is(run, [2, 2, 2, 2, 2]);
    const first = sizes[0]!;
    const plausible = count >= 9 && count <= 12 && first >= 2 && first <= 5 && sizes[groups - 1]! >= 2;
    // 0-532-123-45-67: the prefix by itself, as in ISBNs, too.
    const parted = count >= 10 && count <= 12 && first === 1 && sizes[1]! >= 2 && sizes[1]! <= 5;
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
  if (is(run, [2, 2, 2, 2]) && (run.separator === SPACE || run.separator === 0xa0)) {
    return { telling: PHONE_SCORES.fourPairs, nanp: false, trunk: false, regions: PAIRS };
  }
  if (is(run, [3, 2, 2, 2]) || is(run, [2, 3, 2, 2]) || is(run, [3, 3, 2, 2]))
    return { telling: PHONE_SCORES.quarters, nanp: false, trunk: false, regions: THREE_TWOS };
  return NOTHING;
}

function yearLike(run: NumberRun, from: number): boolean {
  const first = run.digits[from]!;
  return first === 1 || (first === 2 && run.digits[from + 1] === 0);
}

/**
 * Tells whether a run is written as nobody writes a telephone number: dates, spans of years, decimals, amounts, IPv4 addresses, social-security and
 * ZIP+4 numbers. Asked before anything dear.
 */
export function isNothingDialled(shape: Shape, text: string, run: NumberRun, listed: boolean): boolean {
  const { groups, groupSizes: sizes, separator, before, after } = run;
  // A decimal point or comma, a currency, a per cent or degree sign or a word's underscore touches it.
  if (before === 36 || before === 95 || before === 0x20ac || before === 0xa3 || before === 0xa5 || before === 0x20b9) return true;
  if (after === 37 || after === 36 || after === 95 || after === 0x20ac || after === 0xb0) return true;
  if ((before === DOT || before === 44) && isDigitAt(text, run.start - 2)) return true;
  if ((after === DOT || after === 44) && isDigitAt(text, run.end + 1)) return true;
  if (groups === 1) return false;
  // (2006 - 2008) 1
  if (sizes[0] === 4 && sizes[1] === 4 && groups <= 3 && isYearSpan(run)) return true;
  if (groups === 2) {
    if (sizes[0] === 5 && sizes[1] === 4 && separator === DASH) return true;
    if (separator === DOT && run.digits[0] !== 0) return true;
    return false;
  }
  if (groups === 3) {
    const [a, b, c] = [sizes[0]!, sizes[1]!, sizes[2]!];
    if (
      a <= 2 &&
      b <= 2 &&
      (c === 4 || c === 2) &&
      isDayAndMonth(run, a, b) &&
      (c === 2 ? separator !== SPACE : yearLike(run, a + b))
    )
      return true;
    if (a === 4 && b <= 2 && c <= 2 && yearLike(run, 0)) return true;
    if (a === 3 && b === 2 && c === 4 && !(listed && separator === SPACE)) return true;
    // Thousands: 20.000.000, 9 360 000.
    if (b === 3 && c === 3 && a <= 3 && shape.telling === 0 && run.digits[0] !== 0 && (separator === DOT || endsInZeros(run)))
      return true;
  }
  if (groups === 4 && separator === DOT && isDottedQuad(run)) return true;
  return separator === SLASH && shape.telling === 0;
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

/** The first two groups are a day and a month, in either order. */
function isDayAndMonth(run: NumberRun, a: number, b: number): boolean {
  const first = a === 1 ? run.digits[0]! : run.digits[0]! * 10 + run.digits[1]!;
  const second = b === 1 ? run.digits[a]! : run.digits[a]! * 10 + run.digits[a + 1]!;
  return first > 0 && second > 0 && Math.max(first, second) <= 31 && Math.min(first, second) <= 12;
}

/** Four numbers up to 255: an IPv4 address. */
function isDottedQuad(run: NumberRun): boolean {
  let at = 0;
  for (let group = 0; group < 4; group++) {
    let value = 0;
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
