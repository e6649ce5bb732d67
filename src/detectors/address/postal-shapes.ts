import { isAlphanumeric, isAsciiLetter, isDigit, unitAt } from '../../core/characters.js';
import type { DigitGroups } from '../../core/types.js';

/** A postal code read from the text: where it ends, and how much its shape says. */
export interface PostalCode {
  readonly end: number;
  /** 2: the shape is telling by itself; 1: common digits or letters of the right shape; 0: four digits. */
  readonly strength: 0 | 1 | 2;
}

/** Postcode areas of the United Kingdom (Royal Mail), and those of the Crown dependencies. */
const GB_AREAS =
  /^(?:a[bl]|b[abdhlnr-t]?|c[abfhmortvw]|d[adeghlnty]|e[chnx]?|f[ky]|g[luy]?|h[adgprsux]|i[gmpv]|j[ae]|k[atwy]|l[adelnsu]?|m[ekl]?|n[egnprw]?|o[lx]|p[aehlor]|r[ghm]|s[aegk-pr-twy]?|t[adfnq-sw]|ub|w[acdfnrsv]?|yo|ze)$/i;
/** First letters of Canadian postal codes (Canada Post), and letters that stand nowhere in them. */
const CA_FIRST = 'abceghjklmnprstvxy';
const CA_NEVER = 'dfioqu';
/** Inward letters that units and ordinals are written with: 2gb, 1st, 2nd, 3rd, 4th, 5hp, 6ft, 8in. */
const NOT_INWARD = ' gb tb st nd rd th hp ft pc ps ah ';

/** Letters of a Dutch code that stand behind four digits of other things too: 1500 HP, 5700 XT. */
const MEASURES = ' HP PS CV CC XT TI GB MB TB XP KM KG MM HZ ';

/** What parts a plain postal code from the street before it, or joins the groups of one. */
const PARTING = /[,;()•|\-–]/;

/**
 * May one of these groups of digits be the postal code of an address that has no word for its street, a house's number standing before it? Where
 * nothing parts it from the street that is one of five digits, or one with letters that is telling by itself.
 */
export function mayHoldPostalCode(text: string, { digits, count, starts }: DigitGroups): boolean {
  if (count < 2 || digits < 4) return false;
  if (PARTING.test(text)) return true;
  for (let group = 1; group < count; group++) {
    const start = starts[group]!;
    const size = digitsAt(text, start);
    if (size === 5) return true;
    const next = start + size;
    // The second half of a British or Canadian code: "1AA", "0B1".
    if (size === 1 && isAsciiLetter(text.charCodeAt(next))) return true;
    // All of a Dutch one: "1234 AB".
    if (size === 4 && isCapital(text.charCodeAt(text.charCodeAt(next) === 32 ? next + 1 : next))) return true;
  }
  return false;
}

function isCapital(code: number): boolean {
  return isAsciiLetter(code) && code < 97;
}

function digitsAt(text: string, at: number): number {
  let i = at;
  while (i < text.length && i - at < 11 && isDigit(unitAt(text, i))) i++;
  return i - at;
}

function lettersAt(text: string, at: number): number {
  let i = at;
  while (i < text.length && i - at < 5 && isAsciiLetter(text.charCodeAt(i))) i++;
  return i - at;
}

function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !isAlphanumeric(code) && code !== 95;
}

/** A postcode of the United Kingdom at `at` (BS 7666): A9 9AA, A99 9AA, AA9 9AA, AA99 9AA, A9A 9AA, AA9A 9AA, with or without the blank. */
function britishEnd(text: string, at: number): number {
  const area = lettersAt(text, at);
  if (area < 1 || area > 2) return -1;
  let i = at + area;
  const first = digitsAt(text, i);
  if (first < 1) return -1;
  // Without a blank the last digit belongs to the inward part: "M11AA" is M1 1AA.
  for (const size of [2, 1]) {
    if (first < size) continue;
    i = at + area + size;
    if (size === 1 && isAsciiLetter(text.charCodeAt(i))) i++;
    if (text.charCodeAt(i) === 32) i++;
    if (!isDigit(text.charCodeAt(i)) || lettersAt(text, i + 1) !== 2 || !isEnd(text, i + 3)) continue;
    const inward = text.slice(i + 1, i + 3).toLowerCase();
    // C, I, K, M, O and V never stand in the inward part.
    if (!/[cikmov]/.test(inward)) return GB_AREAS.test(text.slice(at, at + area)) ? i + 3 : -1;
  }
  return -1;
}

/** A Canadian postal code at `at`: A9A 9A9. */
function canadianEnd(text: string, at: number): number {
  // Most words have letters there.
  if (!isDigit(text.charCodeAt(at + 1))) return -1;
  let i = at;
  for (let position = 0; position < 6; position++, i++) {
    if (position === 3 && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 45)) i++;
    const code = text.charCodeAt(i);
    if (position % 2 === 1) {
      if (!isDigit(code)) return -1;
    } else {
      const letter = text[i]?.toLowerCase() ?? '';
      if (!isAsciiLetter(code) || CA_NEVER.includes(letter) || (position === 0 && !CA_FIRST.includes(letter))) return -1;
    }
  }
  return isEnd(text, i) ? i : -1;
}

function readLetters(text: string, at: number): PostalCode | undefined {
  const british = britishEnd(text, at);
  if (british > 0) {
    const inward = ` ${text.slice(british - 2, british).toLowerCase()} `;
    const spaced = text.charCodeAt(british - 4) === 32;
    return { end: british, strength: spaced && !NOT_INWARD.includes(inward) ? 2 : 1 };
  }
  const canadian = canadianEnd(text, at);
  if (canadian > 0) return { end: canadian, strength: canadian - at === 7 ? 2 : 1 };
  return undefined;
}

/**
 * Reads a postal code that begins at `at`, by the shapes of the larger countries: US, DE, FR, ES, IT and others (5 digits, 5-4), CN, IN, RU
 * (6), AU, CH, AT, BE, DK (4), NL (4 and 2 letters), BR (5-3), PL (2-3), PT (4-3), JP (3-4), SE, CZ, GR (3 2), GB, CA. O(1).
 */
export function readPostalCode(text: string, at: number): PostalCode | undefined {
  if (isAsciiLetter(text.charCodeAt(at))) return readLetters(text, at);
  const digits = digitsAt(text, at);
  const end = at + digits;
  const gap = text.charCodeAt(end);
  if (gap === 45) {
    const more = digitsAt(text, end + 1);
    const last = end + 1 + more;
    if (!isEnd(text, last)) return undefined;
    if ((digits === 5 && (more === 4 || more === 3)) || (digits === 4 && more === 3) || (digits === 2 && more === 3))
      return { end: last, strength: 2 };
    if (digits === 3 && more === 4) return { end: last, strength: 1 };
    return digits === 5 && more === 0 ? { end, strength: 1 } : undefined;
  }
  if (digits === 4) {
    const letters = gap === 32 ? end + 1 : end;
    if (lettersAt(text, letters) === 2 && isEnd(text, letters + 2)) {
      const upper = isCapital(text.charCodeAt(letters)) && isCapital(text.charCodeAt(letters + 1));
      // PostNL gives no code out with SA, SD or SS.
      const pair = text.slice(letters, letters + 2);
      if (upper && !/^S[ADS]$/.test(pair)) return { end: letters + 2, strength: MEASURES.includes(` ${pair} `) ? 1 : 2 };
    }
  }
  if (digits === 3 && gap === 32) {
    const more = digitsAt(text, end + 1);
    if ((more === 2 || more === 3) && isEnd(text, end + 1 + more)) return { end: end + 1 + more, strength: 1 };
  }
  if (!isEnd(text, end)) return undefined;
  if (digits === 5 || digits === 6) return { end, strength: 1 };
  return digits === 4 ? { end, strength: 0 } : undefined;
}
