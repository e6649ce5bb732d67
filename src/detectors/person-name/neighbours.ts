import { BARRIER_CODE, isDigit, unitAt } from '../../core/characters.js';
import type { Tokens } from './features.js';

/** Looks for other identifiers around a name, 80 units to each side: an `@`, seven digits and more, a house number. */
export function neighbours(text: string, start: number, end: number, street: boolean): number {
  let points = 0;
  let digits = 0;
  let house = false;
  let numbered = false;
  let long = false;
  let mail = false;
  let zip = false;
  // Lines and barriers bound what belongs to a name.
  let least = start;
  while (least > 0 && start - least < 80 && !isBound(unitAt(text, least - 1))) least--;
  let most = end;
  while (most < text.length && most - end < 80 && !isBound(unitAt(text, most))) most++;
  for (let at = least; at <= most; at++) {
    if (at === start) {
      at = end - 1;
      digits = 0;
      continue;
    }
    const code = at === most ? 0 : unitAt(text, at);
    if (code >= 0x30 && code <= 0x39) {
      digits++;
      numbered ||= at > end;
      if (digits >= 7 && !isYears(text, at)) long = true;
      continue;
    }
    // A postal code of five digits ends the line.
    if (at === most && digits === 5 && at > end + 12 && isOneGroup(text, at - 5, at)) zip = true;
    // Groups of one number stand apart by one mark.
    if ((code === 0x20 || code === 0x2d || code === 0x2e || code === 0x29) && digits > 0 && text.charCodeAt(at - 1) !== 0x20) {
      const next = text.charCodeAt(at + 1);
      if (next >= 0x30 && next <= 0x39) continue;
      if (code === 0x20 && digits <= 5 && at > end && next > 0x40) house = true;
    }
    if (code === 0x40 && at > 0 && text.charCodeAt(at - 1) > 0x20) mail = true;
    digits = 0;
  }
  if ((zip && house) || (numbered && ADDRESS_BEHIND.test(text.slice(end, most).toLowerCase()))) points += 2.5;
  if (long) points += 2.5;
  if (mail) points += 1.5;
  if (house && street && !zip) points += 2.5;
  return points;
}

/** Does a barrier stand behind the name, with nothing but a blank or two marks between? Before it, an address has its town behind. */
export function precedesFinding(text: string, end: number): boolean {
  let after = end;
  while (after < end + 3 && ' ,-()'.includes(text[after] ?? '.')) after++;
  return text.charCodeAt(after) === BARRIER_CODE;
}

/** "… lives at", "… mora na": the verb behind the name is at `at`, and a barrier behind it or behind a short word. */
export function livesAtFinding({ lineEnds, text, words }: Tokens, at: number): boolean {
  const { ends, starts } = words;
  if (precedesFinding(text, ends[at]!)) return true;
  return at + 1 < lineEnds[at]! && ends[at + 1]! - starts[at + 1]! < 4 && precedesFinding(text, ends[at + 1]!);
}

/**
 * Addresses as most of Europe writes them: a street's ending before its number, and five digits before a town, behind the number or behind a street that
 * begins with it.
 */
const ADDRESS_BEHIND =
  /(?:str\.?|stra(?:ß|ss)e|weg|gasse|allee|straat|laan|gatan|vägen|vej|veien) \d{1,3}[a-z]?(?![\w.])|^,? \d{1,3},? [^\d,]{6,30},? \d{5} [^\W\d]|[^\W\d],? \d{1,3},? \d{5} [^\W\d]/;

function isOneGroup(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

export function isBound(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0xfdd0;
}

/** Do the digits up to `at` end a span of years, `1858-1940`? */
function isYears(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 10 && (isDigit(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 0x2d)) start--;
  let end = at + 1;
  while (end < text.length && end - start < 10 && isDigit(text.charCodeAt(end))) end++;
  return (
    end - start <= 9 &&
    text.charCodeAt(start + 4) === 0x2d &&
    (text.charCodeAt(start) === 0x31 || text.charCodeAt(start) === 0x32)
  );
}
