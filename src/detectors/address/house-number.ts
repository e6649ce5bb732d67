import { isDigit, isLetter } from '../../core/characters.js';

/** Distances and resolutions, and decades: "10k", "1080p", "80s". */
const MEASURED = /^(?:(?:[24568]|1[026])k|\d\d+[04]p|\d+0s)$/i;

/** How believable a house number is: 0 not one, 1 like a year, 2 one or two digits, 3 more; `behindStreet`: the word in front is a street's name. */
export function houseNumber(text: string, start: number, end: number, behindStreet: boolean): 0 | 1 | 2 | 3 {
  let digits = 0;
  let value = 0;
  let i = start;
  while (i < end && isDigit(text.charCodeAt(i))) {
    value = value * 10 + text.charCodeAt(i++) - 48;
    digits++;
  }
  if (digits === 0 || digits > 6) return 0;
  // "12a", "12-14", "12/3", "12bis": at most a letter, or another number; "4th", "5km" and "1880s" are none, nor are "4k" and "1080p".
  const rest = end - i;
  if (rest > 0) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      if ((rest > 1 && !(rest === 3 && text.startsWith('bis', i))) || (!behindStreet && MEASURED.test(text.slice(start, end))))
        return 0;
    } else if (rest > 6) return 0;
  }
  // "06/17 in history": a date, whose month fills up to two digits.
  if (value === 0 || (text.charCodeAt(start) === 48 && text.charCodeAt(start + 2) === 47)) return 0;
  // "token ring 802.5", "version 12.3".
  if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) return 0;
  const before = text[start - 1] ?? ' ';
  // "O(1)", "SO(3)": an argument.
  if (before === '(' && isLetter(text.charCodeAt(start - 2))) return 0;
  // A parameter may hold an address, `q=12 elm st`; a sum has none.
  if ('$€£.:_+'.includes(before) || (before === '=' && !isLetter(text.charCodeAt(start - 2)))) return 0;
  if (digits === 4 && rest === 0 && value >= 1900 && value <= 2035) return 1;
  return digits < 3 ? 2 : 3;
}
