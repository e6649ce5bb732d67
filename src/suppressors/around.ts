import { isDigit } from '../core/characters.js';

/** How far a suppressor follows a number or token to each side, in code units. */
export const AROUND = 64;

/** A stretch of the text, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Entities that are no numbers, or that hold what a number's look-alike is made of: never suppressed as something else. */
const OF_OTHER_KINDS =
  'EMAIL_ADDRESS PERSON USERNAME SOCIAL_HANDLE PASSWORD API_KEY SECRET JWT PRIVATE_KEY URL_CREDENTIALS SIGNED_URL_TOKEN SESSION_TOKEN STREET_ADDRESS POSTAL_CODE ' +
  'GEO_COORDINATES DATE_OF_BIRTH AGE IP_ADDRESS MAC_ADDRESS CRYPTO';

let others: ReadonlySet<string> | undefined;

/** Is this the entity of a number or code (telephone, card, bank, national id), which dates, counts and articles may look like? */
export function isNumberEntity(entity: string): boolean {
  others ??= new Set(OF_OTHER_KINDS.split(' '));
  return !others.has(entity);
}

/** White space, a barrier, a quotation mark, a bracket or a list's comma or semicolon: what a token does not hold. */
function endsToken(unit: number): boolean {
  switch (unit) {
    case 34:
    case 39:
    case 40:
    case 41:
    case 44:
    case 59:
    case 60:
    case 62:
    case 91:
    case 93:
    case 123:
    case 125:
    case 0xa0:
    case 0x3000:
    case 0xfdd0:
      return true;
    default:
      return unit <= 32;
  }
}

/** The token the stretch stands in: up to {@link AROUND} units to each side, to the next blank, quote, bracket or comma. */
export function tokenAround(text: string, start: number, end: number): Stretch {
  let from = start;
  let to = end;
  while (from > 0 && start - from < AROUND && !endsToken(text.charCodeAt(from - 1))) from--;
  while (to < text.length && to - end < AROUND && !endsToken(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}

/**
 * The chain of digits the stretch stands in: digits joined by single units of `separators`, up to {@link AROUND} units to each side. It starts and ends with a
 * digit (or a final X, the check character of ISBN-10 and ISSN, when `checkX` is set).
 */
export function chainAround(text: string, start: number, end: number, separators: string, checkX = false): Stretch {
  let from = start;
  let to = end;
  for (;;) {
    if (start - from >= AROUND) break;
    if (isDigit(text.charCodeAt(from - 1))) from--;
    else if (from > 1 && separators.includes(text.charAt(from - 1)) && isDigit(text.charCodeAt(from - 2))) from -= 2;
    else break;
  }
  for (;;) {
    if (to - end >= AROUND) break;
    if (isDigit(text.charCodeAt(to))) to++;
    else if (to + 1 < text.length && separators.includes(text.charAt(to)) && isDigit(text.charCodeAt(to + 1))) to += 2;
    else break;
  }
  if (checkX) {
    const x = text.charCodeAt(to) | 32;
    if (x === 120) to++;
    else if (separators.includes(text.charAt(to)) && to < text.length && (text.charCodeAt(to + 1) | 32) === 120) to += 2;
  }
  return { start: from, end: to };
}

/** Values of the digits in a stretch, X as 10. */
export function digitsIn(text: string, { start, end }: Stretch): number[] {
  const digits: number[] = [];
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) digits.push(unit - 48);
    else if ((unit | 32) === 120) digits.push(10);
  }
  return digits;
}

/** The value of the digits in `[start, end)`, other units skipped. Exact up to 15 digits. */
export function digitsValue(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
  }
  return value;
}
