import { isDigit, unitAt } from '../core/characters.js';
import { views } from '../core/through-views.js';
import type { TextView } from '../core/types.js';
import { FoldBuilder } from './fold-builder.js';

/** Nine figures: the shortest number that is worth hiding behind letters (a US SSN); a check letter counts as one. */
const FEWEST_FIGURES = 9;
/** Of all figures, real digits. */
const DIGIT_SHARE = 0.5;
/** The shortest IBAN, Norway's. */
const SHORTEST_ACCOUNT = 15;

const CAPITAL_O = 0x4f;
const PLUS = 0x2b;

/** The longest number any scheme has, an IBAN with a space in every group. */
const LONGEST_RUN = 48;

/**
 * Reads `O` as 0 and `l`, `I`, `|` as 1 inside long numbers (`4l5-555-Ol23`, `DE89 37O4 0044 …`). At least one of them must stand
 * before a digit of its own group, or be a capital `O` behind one, since `10l 20l` are litres. O(n).
 *
 * @example
 * ```ts
 * digitLookAlikes().fold('4l5-555-O123')?.text // '415-555-0123'
 * digitLookAlikes().fold('canister 10l 20l 30l 50l') // undefined
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function digitLookAlikes(): TextView {
  return {
    id: 'digit-look-alikes',
    reach: { before: LONGEST_RUN, after: LONGEST_RUN },
    evidence: 'folded',
    confidence: 0.93,
    brings: { views },
    digits: Math.ceil(FEWEST_FIGURES * DIGIT_SHARE),
    fold(text) {
      if (!mayHide(text)) return undefined;
      let out: FoldBuilder | undefined;
      for (let at = 0; at < text.length; ) {
        // Runs begin with a figure or a country's two letters at a word's start.
        if (!isFigure(text.charCodeAt(at)) && !isUpper(text.charCodeAt(at))) {
          at++;
          continue;
        }
        if (isWordUnit(text.charCodeAt(at - 1))) {
          at = wordEnd(text, at);
          continue;
        }
        const first = isCountryPrefix(text, at) ? at + 2 : at;
        if (!isFigure(text.charCodeAt(first))) {
          at = wordEnd(text, at);
          continue;
        }
        const account = first > at ? accountEnd(text, at) : at;
        if (account - at >= SHORTEST_ACCOUNT) {
          out = foldAccount(text, first, account, out);
          at = account;
          continue;
        }
        const end = runEnd(text, first);
        const fewest = isUpper(text.charCodeAt(end)) ? FEWEST_FIGURES - 1 : FEWEST_FIGURES;
        if (end - first >= fewest && isNumber(text, first, end, fewest)) {
          out ??= new FoldBuilder(text);
          for (let i = first; i < end; i++) {
            const value = look(text.charCodeAt(i));
            if (value !== '') out.replace(i, i + 1, value);
          }
        }
        at = Math.max(end, wordEnd(text, at));
      }
      return out?.finish();
    },
  };
}

/** Enough digits, and one of them right beside a letter that looks like one. */
function mayHide(text: string): boolean {
  let digits = 0;
  let beside = false;
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(unitAt(text, i))) continue;
    digits++;
    if (!beside && i > 0) beside = look(text.charCodeAt(i - 1)) !== '';
    if (!beside) beside = look(text.charCodeAt(i + 1)) !== '';
  }
  return beside && digits >= FEWEST_FIGURES * DIGIT_SHARE;
}

/** The digit a letter looks like, '' for none. */
function look(code: number): string {
  if (code === CAPITAL_O || code === 0x6f) return '0';
  return code === 0x6c || code === 0x49 || code === 0x7c ? '1' : '';
}

/** Where the capitals and figures of an account number end, groups of four with a blank between or all in one. */
function accountEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST_RUN) {
    let i = end;
    while (i < text.length && (isUpper(text.charCodeAt(i)) || isFigure(text.charCodeAt(i)))) i++;
    if (i === end || isWordUnit(text.charCodeAt(i))) return end;
    // Only the last group is shorter than four, and nothing follows it.
    const whole = i - end === 4 && text.charCodeAt(i) === 32;
    if (!whole) return end > at && i - end > 4 ? end - 1 : i;
    end = i + 1;
  }
  return end;
}

/** Reads letters beside figures as figures, from left to right: a bank's own letters stand among letters. */
function foldAccount(text: string, start: number, end: number, into: FoldBuilder | undefined): FoldBuilder | undefined {
  let out = into;
  let before = true;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) continue;
    const next = text.charCodeAt(text.charCodeAt(i + 1) === 32 ? i + 2 : i + 1);
    const value = look(code);
    if (value !== '' && (before || isDigit(next))) {
      out ??= new FoldBuilder(text);
      out.replace(i, i + 1, value);
      before = true;
    } else before = isDigit(code);
  }
  return out;
}

/** Two capitals and two figures: an IBAN, a VAT number. */
function isCountryPrefix(text: string, at: number): boolean {
  return (
    isUpper(text.charCodeAt(at)) &&
    isUpper(text.charCodeAt(at + 1)) &&
    isFigure(text.charCodeAt(at + 2)) &&
    isFigure(text.charCodeAt(at + 3))
  );
}

/** Where the groups of figures from `at` on end: whole words, one or two separators between, one letter may close the last. */
function runEnd(text: string, at: number): number {
  let end = at;
  let group = at;
  while (group < text.length && group - at < LONGEST_RUN) {
    let i = group;
    while (i < text.length && isFigure(text.charCodeAt(i))) i++;
    if (i === group) break;
    if (isWordUnit(text.charCodeAt(i))) {
      // The check letter of a Spanish NIF or the like.
      if (isUpper(text.charCodeAt(i)) && !isWordUnit(text.charCodeAt(i + 1))) return i;
      break;
    }
    end = i;
    while (i < text.length && i - end < 2 && isSeparator(text.charCodeAt(i))) i++;
    if (i === end) break;
    group = i;
  }
  return end;
}

/** Numbers and bars, no number smaller than the one before: "80|443|8080" is a choice. */
function isChoice(text: string, start: number, end: number): boolean {
  const options = text.slice(start, end).split('|');
  return options.length > 2 && options.every((option, i) => /^\d\d+$/.test(option) && (i === 0 || +option >= +options[i - 1]!));
}

function isNumber(text: string, start: number, end: number, fewest: number): boolean {
  let digits = 0;
  let letters = 0;
  let telling = false;
  let first = false;
  let groups = 0;
  let groupDigits = 0;
  let groupLetters = 0;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 0;
    if (isDigit(code)) {
      digits++;
      groupDigits++;
      // `I12055569` is somebody's identifier: a first letter tells only where there are more groups.
      if (i > start && look(text.charCodeAt(i - 1)) !== '') {
        if (i - 1 > start) telling = true;
        else first = true;
      }
    } else if (i < end && look(code) !== '') {
      letters++;
      groupLetters++;
      if (code === CAPITAL_O && groupDigits > 0) telling = true;
    } else {
      // A single letter between numbers is a word (`3 o 4`), but for a calling code.
      if (groupDigits === 0 && groupLetters === 1 && text.charCodeAt(start - 1) !== PLUS) return false;
      if (groupDigits + groupLetters > 0) groups++;
      groupDigits = 0;
      groupLetters = 0;
    }
  }
  // `003l` in a card's four groups of four, where not every group is so many litres.
  const card = digits + letters === 16 && groups === 4 && letters < 3;
  return (
    (telling || card || (first && groups > 1)) &&
    letters > 0 &&
    digits + letters >= fewest &&
    digits >= (digits + letters) * DIGIT_SHARE &&
    !isChoice(text, start, end)
  );
}

function wordEnd(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
  return i;
}

function isUpper(code: number): boolean {
  return code > 64 && code < 91;
}

function isFigure(code: number): boolean {
  return isDigit(code) || look(code) !== '';
}

function isWordUnit(code: number): boolean {
  const lower = code | 32;
  return isDigit(code) || (lower > 96 && lower < 123) || code === 0x7c || (code >= 0xc0 && code < 0x2000);
}

function isSeparator(code: number): boolean {
  return code === 32 || code === 45 || code === 46 || code === 40 || code === 41 || code === 43 || code === 47;
}
