import { weightedSum } from '../../checksums/weighted-mod.js';
import { isDate, num } from './rules.js';
import type { Validity } from './scheme.js';

/** Arithmetic that several countries share. */

/**
 * The check digit of Estonia and Lithuania: weights 1 to 9 and again from 1; where they leave 10, the weights two further on; where those do too, 0.
 */
export function isBaltic(values: ArrayLike<number>, count: number, at = 0): boolean {
  let rest = weightedSum('1234567891234'.slice(0, count - 1), values, at) % 11;
  if (rest === 10) rest = (weightedSum('3456789123456'.slice(0, count - 1), values, at) % 11) % 10;
  return rest === values[at + count - 1];
}

/** Personal code of Estonia and Lithuania: century and sex, date, serial number, check digit. */
export function isBalticPerson(values: ArrayLike<number>): boolean {
  const year = 1700 + 100 * Math.ceil(values[0]! / 2) + num(values, 1, 2);
  return isDate(year, num(values, 3, 2), num(values, 5, 2)) && isBaltic(values, 11);
}

/**
 * Birth number of Czechia and Slovakia. A woman's month has 50 added, and since 2004 either 20 more where the day has run out of numbers. Until 1953
 * nine digits were issued, without a check digit.
 */
export function isRodneCislo(values: ArrayLike<number>, count: number): Validity {
  const yy = num(values, 0, 2);
  const year = (count === 10 && yy < 54 ? 2000 : 1900) + yy;
  let month = num(values, 2, 2) % 50;
  if (month > 20 && year > 2003) month -= 20;
  if (!isDate(year, month, num(values, 4, 2))) return false;
  if (count === 9) return yy < 54 ? undefined : false;
  // From 1954 to 1985 a remainder of 10 was written as 0.
  const rest = num(values, 0, 9) % 11;
  return rest === values[9] || (rest === 10 && values[9] === 0 && year < 1986);
}

/** Company number of Czechia and Slovakia: weights 8 to 2. */
export function isCzechCompany(values: ArrayLike<number>, at: number): boolean {
  return (11 - (weightedSum('8765432', values, at) % 11)) % 10 === values[at + 7];
}

/** Master citizen number of former Yugoslavia: date with three digits of the year, region from `low` to `high`, serial number, check digit. */
export function isJmbg(values: ArrayLike<number>, low: number, high: number): boolean {
  const yyy = num(values, 4, 3);
  const region = num(values, 7, 2);
  if (region < low || region > high || !isDate(yyy + (yyy < 800 ? 2000 : 1000), num(values, 2, 2), num(values, 0, 2)))
    return false;
  const rest = 11 - (weightedSum('765432765432', values) % 11);
  return (rest > 9 ? 0 : rest) === values[12];
}
