/** What many schemes' arithmetic has in common. Values are digits 0 to 9 and letters 10 to 35. */

/** The number that `length` digits write from `at` on. */
export function num(values: ArrayLike<number>, at: number, length: number): number {
  let number = 0;
  for (let i = at; i < at + length; i++) number = number * 10 + values[i]!;
  return number;
}

/** The value of the character at `index` of a table of check characters; -1 beyond its end. */
export function valueAt(table: string, index: number): number {
  const code = table.charCodeAt(index);
  return code > 57 ? code - 55 : code >= 48 ? code - 48 : -1;
}

/** Where a value's character stands in a list, -1 when it does not. */
export function indexIn(characters: string, value: number): number {
  return characters.indexOf(value.toString(36).toUpperCase());
}

/** Is the value one of these characters? */
export function oneOf(characters: string, value: number): boolean {
  return indexIn(characters, value) >= 0;
}

/** Does the day exist? A year of two digits is a leap year when it could be one. */
export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (month === 2) return day < 29 || (day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

/** Six digits, year first. */
export function isYymmdd(values: ArrayLike<number>, at: number): boolean {
  return isDate(num(values, at, 2), num(values, at + 2, 2), num(values, at + 4, 2));
}

/** Six digits, day first. */
export function isDdmmyy(values: ArrayLike<number>, at: number): boolean {
  return isDate(num(values, at + 4, 2), num(values, at + 2, 2), num(values, at, 2));
}

/** Eight digits, year first, born in a year from 1850 to 2099. */
export function isYyyymmdd(values: ArrayLike<number>, at: number): boolean {
  const year = num(values, at, 4);
  return year > 1849 && year < 2100 && isDate(year, num(values, at + 4, 2), num(values, at + 6, 2));
}

/** Is it one character over and over? */
export function isRepeated(values: ArrayLike<number>, at: number, length: number): boolean {
  for (let i = at + 1; i < at + length; i++) if (values[i] !== values[at]) return false;
  return true;
}

/** Does it read the same backwards? */
export function isPalindrome(values: ArrayLike<number>, length: number): boolean {
  for (let i = 0; i < length / 2; i++) if (values[i] !== values[length - 1 - i]) return false;
  return true;
}
