import { isAlphanumeric, isDigit, unitAt } from '../core/characters.js';
import { views } from '../core/through-views.js';
import type { TextView } from '../core/types.js';
import { groupBreaks } from './digit-groups.js';
import { FoldBuilder } from './fold-builder.js';

/** The shortest telephone number. */
const FEWEST_DIGITS = 7;
/** More digits than any scheme has. */
const MOST_DIGITS = 40;
/** ` x ` is the longest filler people use. */
const WIDEST_GAP = 3;
/** A binary or a tally has fewer. */
const FEWEST_VALUES = 3;
/** Share of the gaps that must be alike where every digit stands alone: three gaps of ten may separate groups. */
const ALIKE = 0.7;

/** Sizes of groups that are a number whatever stands between them: telephone (North America), US SSN, card. Three are also measures. */
const GROUPED = ['3-3-4', '1-3-3-4', '3-2-4', '4-4-4-4', '4-6-5'];

/** A sign in words or brackets between two groups: `415 dash 555 dash 0123`, `415 then 555 then 0123`, `203[.]0[.]113[.]7`, `203 dot 0 dot 113 dot 7`. */
const WORDED =
  /(?: ?[([{] ?(?:\.|dot|punkt|punto|ponto|point) ?[\])}] ?| (?:(?:and )?then|dash|hyphen|space|dot|punkt|punto|ponto|point) )(?=\d)/iy;
/** Those that mean a full stop, but for the full stop itself. */
const DOT = /^(?!\.$)[ ([{]*(?:\.|dot|punkt|punto|ponto|point)[ \])}]*$/i;

/**
 * Closes up numbers whose digits stand one by one (`4 1 5 x 5 5 5 x 0 1 2 3`, `4.1.5.5.5.5.0.1.2.3`) and reads an odd filler between
 * the groups of a telephone, social security or card number as a dash (`415~555~0123`, `415 then 555 then 0123`) and one between four
 * numbers of an IP address as its dot (`203[.]0[.]113[.]7`). Counting is left alone. O(n).
 *
 * @example
 * ```ts
 * spacedDigits().fold('4 1 5 x 5 5 5 x 0 1 2 3')?.text // '415-555-0123'
 * spacedDigits().fold('1 2 3 4 5 6 7 8') // undefined
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function spacedDigits(): TextView {
  return {
    id: 'spaced-digits',
    reach: { before: 160, after: 160 },
    evidence: 'spaced',
    confidence: 0.95,
    brings: { views },
    digits: FEWEST_DIGITS,
    fold(text) {
      let out: FoldBuilder | undefined;
      for (let at = 0; at < text.length; ) {
        if (!isDigit(unitAt(text, at))) {
          at++;
          continue;
        }
        const end = runEnd(text, at);
        if (end - at >= FEWEST_DIGITS + 2 && !isAlphanumeric(text.charCodeAt(at - 1)) && !isAlphanumeric(text.charCodeAt(end))) {
          const groups = readGroups(text, at, end);
          if (groups !== undefined) {
            out ??= new FoldBuilder(text);
            writeGroups(text, groups, out);
          }
        }
        at = end;
      }
      return out?.finish();
    },
  };
}

/** Where the digits and fillers that begin at `at` end (with a digit). */
function runEnd(text: string, at: number): number {
  let end = at + 1;
  for (let i = end; i < text.length && i - end <= WIDEST_GAP; i++) {
    const code = unitAt(text, i);
    if (isDigit(code)) end = i + 1;
    else if (i === end && opensSign(code) && !isDigit(text.charCodeAt(i + 1)) && wordedEnd(text, i) > 0) {
      end = WORDED.lastIndex + 1;
      i = end - 1;
    } else if (!isFiller(code)) break;
  }
  return end;
}

/** A blank or a bracket. */
function opensSign(code: number): boolean {
  return code === 32 || code === 40 || code === 91 || code === 123;
}

/** Where a sign in words ends that begins at `at`, right before a digit; or 0. */
function wordedEnd(text: string, at: number): number {
  WORDED.lastIndex = at;
  return WORDED.test(text) ? WORDED.lastIndex : 0;
}

interface Groups {
  /** Start and end of each group, in pairs. */
  readonly bounds: readonly number[];
  /** The filler that only sets digits apart; every other one separates groups. */
  readonly filler: string;
  /** What every other one is read as. */
  readonly joint?: string;
}

function readGroups(text: string, start: number, end: number): Groups | undefined {
  const bounds: number[] = [];
  let digits = 0;
  let values = 0;
  let steps = 0;
  let singles = true;
  for (let i = start; i < end; ) {
    const from = i;
    while (i < end && isDigit(text.charCodeAt(i))) {
      values |= 1 << (text.charCodeAt(i) - 48);
      i++;
    }
    if (i - from > 1) singles = false;
    digits += i - from;
    if (digits > MOST_DIGITS) return undefined;
    if (bounds.length > 0 && Math.abs(text.charCodeAt(from) - text.charCodeAt(bounds[bounds.length - 2]!)) === 1) steps++;
    bounds.push(from, i);
    while (i < end && !isDigit(text.charCodeAt(i))) i++;
  }
  if (digits < FEWEST_DIGITS || bitCount(values) < FEWEST_VALUES) return undefined;
  if (!singles) return oddlyGrouped(text, bounds);
  if (steps >= digits - 2) return undefined;
  const filler = mostCommonGap(text, bounds);
  return filler === undefined ? undefined : { bounds, filler };
}

/** Groups of a known pattern with one and the same filler, which no number is written with. */
function oddlyGrouped(text: string, bounds: readonly number[]): Groups | undefined {
  const gap = text.slice(bounds[1], bounds[2]);
  const dotted = bounds.length === 8 && DOT.test(gap);
  if (!dotted && !/[^ \-./()_]/.test(gap)) return undefined;
  let pattern = '';
  for (let i = 0; i < bounds.length; i += 2) {
    pattern += (i > 0 ? '-' : '') + (bounds[i + 1]! - bounds[i]!);
    if (i > 0 && text.slice(bounds[i - 1], bounds[i]) !== gap) return undefined;
  }
  if (dotted && /^[1-3](?:-[1-3]){3}$/.test(pattern)) return { bounds, filler: '', joint: '.' };
  return GROUPED.includes(pattern) && !isMeasured(text, bounds, gap) ? { bounds, filler: '' } : undefined;
}

/** `600x400x2000` and `100 dash 200 dash 3000` have the groups of a telephone number, too, but measures are round. */
function isMeasured(text: string, bounds: readonly number[], gap: string): boolean {
  if (/[a-z]{4}/i.test(gap)) return /^0+$/.test(bounds.map((end, i) => (i % 2 ? text[end - 1] : '')).join(''));
  if (!/[x*]/i.test(gap)) return false;
  let round = 0;
  for (let i = 1; i < bounds.length; i += 2) if ((text.charCodeAt(bounds[i]! - 1) - 48) % 5 === 0) round++;
  return round > bounds.length / 2 - 2;
}

function mostCommonGap(text: string, bounds: readonly number[]): string | undefined {
  const counts = new Map<string, number>();
  for (let i = 2; i < bounds.length; i += 2) {
    const gap = text.slice(bounds[i - 1], bounds[i]);
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  const gaps = bounds.length / 2 - 1;
  for (const [gap, count] of counts) if (count >= gaps * ALIKE) return gap;
  return undefined;
}

function writeGroups(text: string, { bounds, filler, joint = '-' }: Groups, out: FoldBuilder): void {
  let digits = '';
  let grouped = false;
  for (let i = 0; i < bounds.length; i += 2) {
    digits += text.slice(bounds[i], bounds[i + 1]);
    if (i > 0 && text.slice(bounds[i - 1], bounds[i]) !== filler) grouped = true;
  }
  const breaks = grouped ? [] : groupBreaks(digits);
  for (let i = 2; i < bounds.length; i += 2) {
    const start = bounds[i - 1]!;
    const end = bounds[i]!;
    // Where nothing separates groups every group is one digit.
    out.replace(start, end, text.slice(start, end) !== filler ? joint : breaks.includes(i / 2) ? ' ' : '');
  }
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Blanks, ASCII punctuation that joins nothing else, and `x`. */
function isFiller(code: number): boolean {
  if ((code | 32) === 0x78) return true;
  if (code === 0x26 || code === 0x3d || code === 0x3f || code === 0x40 || code === 0x25 || code === 0x24 || code === 0x23)
    return false;
  return (
    (code >= 32 && code < 48) ||
    (code > 57 && code < 63) ||
    (code > 90 && code < 97) ||
    (code > 122 && code < 127) ||
    code === 0x2022 ||
    code === 0xb7
  );
}
