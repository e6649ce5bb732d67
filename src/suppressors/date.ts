import { isDigit } from '../core/characters.js';
import type { Suppressor } from '../core/types.js';
import { AROUND, chainAround, digitsValue, isNumberEntity } from './around.js';

/** Years that people write about. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}

/** The groups of digits of a chain, and the unit behind each: lists that are read into again and again, for a row of numbers is asked about window by window. */
interface Groups {
  readonly values: number[];
  readonly sizes: number[];
  readonly starts: number[];
  separators: string;
}

/** Three groups in one of the common orders: year-month-day, day-month-year, month-day-year; years of two or four digits. */
function isDate({ values, sizes, separators }: Groups, first: number): boolean {
  if (separators[first] !== separators[first + 1]) return false;
  const [a, b, c] = [sizes[first]!, sizes[first + 1]!, sizes[first + 2]!];
  // Pairs parted by blanks are telephone numbers in half of Europe: two-digit years want a sign between.
  if (separators[first] === ' ' && a !== 4 && c !== 4) return false;
  const middle = values[first + 1]!;
  const last = values[first + 2]!;
  if (a === 4) return isYear(values[first]!) && b <= 2 && c <= 2 && isMonth(middle) && isDay(last);
  if (a > 2 || b > 2) return false;
  if (c === 4 ? !isYear(last) : c !== 2) return false;
  return (isDay(values[first]!) && isMonth(middle)) || (isMonth(values[first]!) && isDay(middle));
}

/** Two years, the later behind: `1864-1870`, `2022-23`, `2005 2006`. */
function isYearRange({ values, sizes }: Groups, first: number): boolean {
  const from = values[first]!;
  const to = values[first + 1]!;
  if (sizes[first] !== 4 || !isYear(from)) return false;
  if (sizes[first + 1] === 4) return isYear(to) && to >= from;
  return sizes[first + 1] === 2 && to === (from + 1) % 100;
}

/** YYYYMMDD, and with hhmm or hhmmss behind; YYYYMMDDhh is left out, for ten digits are too often something else. */
function isCompactDate(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length !== 8 && length !== 12 && length !== 14) return false;
  // Compact dates of file names and logs lie in the computer age and a little ahead.
  const year = digitsValue(text, start, start + 4);
  if (
    year < 1900 ||
    year > 2099 ||
    !isMonth(digitsValue(text, start + 4, start + 6)) ||
    !isDay(digitsValue(text, start + 6, start + 8))
  )
    return false;
  if (length === 8) return true;
  const seconds = length === 14 ? digitsValue(text, start + 12, start + 14) : 0;
  return digitsValue(text, start + 8, start + 10) < 24 && digitsValue(text, start + 10, start + 12) < 60 && seconds < 60;
}

/**
 * Covers dates in all common orders (`2005-12-03`, `3/12/2005`, `12.03.05`, `20051203`, `20051203 101500`), date and time behind one another, ranges of
 * years and seasons (`1864-1870`, `2022-23`).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [phone({ countries: ['DK'] })], suppressors: [date()] }).test('20051203') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function date(): Suppressor {
  const groups: Groups = { values: [], sizes: [], starts: [], separators: '' };
  const { values, sizes, starts } = groups;
  return {
    id: 'date',
    reach: { before: AROUND, after: AROUND },
    covers({ text }, start, end, entity) {
      if (!isNumberEntity(entity)) return false;
      const chain = chainAround(text, start, end, '-/. _:T\u2013\u2010\u2011');
      starts.length = sizes.length = values.length = 0;
      let separators = '';
      for (let i = chain.start; i < chain.end; ) {
        if (!isDigit(text.charCodeAt(i))) {
          separators += text[i];
          i++;
          continue;
        }
        const from = i;
        while (i < chain.end && isDigit(text.charCodeAt(i))) i++;
        starts.push(from);
        sizes.push(i - from);
        values.push(i - from <= 15 ? digitsValue(text, from, i) : -1);
      }
      groups.separators = separators;
      for (let g = 0; g < starts.length; g++) {
        const from = starts[g]!;
        if (from > start) break;
        const endOf = (index: number) => starts[index]! + sizes[index]!;
        if (isCompactDate(text, from, endOf(g))) {
          // A time may stand behind the day: 20190512_123456, 20190512T12 (ISO 8601, 4.3.3).
          const timed =
            g + 1 < starts.length &&
            (sizes[g + 1] === 6 || sizes[g + 1] === 4 || separators[g] === 'T') &&
            values[g + 1]! < 24 * 10 ** (sizes[g + 1]! - 2);
          if (endOf(timed ? g + 1 : g) >= end) return true;
        }
        if (g + 1 < starts.length && isYearRange(groups, g) && endOf(g + 1) >= end) return true;
        if (g + 2 < starts.length && isDate(groups, g)) {
          // Hours, minutes and seconds belong to the date they follow.
          let last = g + 2;
          if (separators[last + 1] === ':' && values[last + 1]! < 24) {
            last += 2;
            if (separators[last] === ':' && values[last + 1]! < 60) last++;
          }
          if (endOf(last) >= end) return true;
        }
      }
      return false;
    },
  };
}
