import { words } from '../core/sweep-words.js';
import { views } from '../core/through-views.js';
import type { TextView } from '../core/types.js';
import { groupBreaks, withBreaks } from './digit-groups.js';
import { FoldBuilder } from './fold-builder.js';
import { DIGIT_WORDS, GROUP_WORDS, TENS_WORDS, TIMES_WORDS, ZEROS_WORDS } from './number-words.js';

/** The shortest telephone number; counting rhymes have fewer in a row. */
const FEWEST_DIGITS = 7;
/** Fewer words than this among figures are no dictation, but for one less in the middle of a number: `415 five five five 0132`. */
const FEWEST_WORDS = 4;
/** `, ` or ` - ` between two words of one number. */
const WIDEST_GAP = 3;
/** More digits than any scheme has: what goes on is no number. */
const MOST_DIGITS = 40;
/** "treinta y cuatro", "vingt et un", "trinta e quatro": what may stand between the ten and the digit. */
const AND = /^(?:y|et|e)$/;

/**
 * Reads dictated numbers of seven and more digits: `four one five, five five five, oh one double two`, in English, German,
 * Dutch, Spanish, Portuguese, Italian, French, Hindi, Russian, Polish, Turkish, Swedish, Indonesian, Arabic and pinyin, with figures
 * among the words. Counting up or down is left alone. O(n).
 *
 * @example
 * ```ts
 * spokenDigits().fold('call four one five five five five oh one double two')?.text // 'call 415 555 0122'
 * spokenDigits().fold('one two three four song') // undefined
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function spokenDigits(): TextView {
  return {
    id: 'spoken-digits',
    reach: { before: 512, after: 512 },
    evidence: 'spoken',
    confidence: 0.95,
    brings: { views, words },
    words: [...keysOf(DIGIT_WORDS), ...keysOf(TENS_WORDS)],
    fewestWords: FEWEST_WORDS - 1,
    fold(text) {
      let out: FoldBuilder | undefined;
      for (let at = 0; at < text.length; ) {
        const run = readRun(text, at);
        if (run === undefined) {
          at = nextWord(text, at);
          continue;
        }
        if (isDictated(run)) {
          out ??= new FoldBuilder(text);
          writeRun(text, run, out);
        }
        at = Math.max(run.end, nextWord(text, at));
      }
      return out?.finish();
    },
  };
}

/** The words of a table. */
function keysOf(table: string): string[] {
  return table.split(' ').map((pair) => pair.slice(0, pair.indexOf('=')));
}

/** One word or figure of a number, and what it says. */
interface Part {
  readonly start: number;
  end: number;
  digits: string;
  /** '-', '.', '+' and so on for a word that names a sign; '' for digits. */
  readonly sign: string;
}

interface Run {
  readonly parts: readonly Part[];
  /** Digits in all, and how many parts are words. */
  readonly digits: number;
  readonly words: number;
  readonly end: number;
}

/** What a word is in a number; anything past these names a sign. */
const DIGIT = 0;
const TENS = 1;
const TIMES = 2;
const ZEROS = 3;

interface NumberWord {
  readonly kind: number;
  readonly value: string;
}

let built: ReadonlyMap<string, NumberWord> | undefined;

function numberWords(): ReadonlyMap<string, NumberWord> {
  if (built !== undefined) return built;
  const words = new Map<string, NumberWord>();
  [DIGIT_WORDS, TENS_WORDS, TIMES_WORDS, ZEROS_WORDS, GROUP_WORDS].forEach((list, kind) => {
    for (const pair of list.split(' ')) {
      const equals = pair.indexOf('=');
      words.set(pair.slice(0, equals), { kind, value: pair.slice(equals + 1) });
    }
  });
  built = words;
  return words;
}

/** The longest word in the tables. */
const LONGEST_WORD = 11;

/** Reads number words from `at` on; undefined when the word there is none. */
function readRun(text: string, at: number): Run | undefined {
  const known = numberWords();
  const parts: Part[] = [];
  let count = 0;
  let words = 0;
  let repeat = 0;
  let repeatStart = 0;
  /** The last word was a ten, to which a digit may belong. */
  let afterTens = false;
  /** That ten was one to which French adds others. */
  let adds = false;
  let position = at;
  let end = at;
  while (count < MOST_DIGITS) {
    const start = position;
    while (position < text.length && isWordUnit(text.charCodeAt(position))) position++;
    if (position === start) break;
    const word = position - start <= LONGEST_WORD ? text.slice(start, position).toLowerCase() : '';
    const previous = parts[parts.length - 1];
    const entry = known.get(word);
    const figures = entry === undefined && isFigures(text, start, position);
    if (figures || entry?.kind === DIGIT || entry?.kind === TENS) {
      const tens = entry?.kind === TENS;
      const written = figures ? text.slice(start, position) : tens ? `${entry.value}0` : entry!.value;
      const sum: string | undefined =
        figures || repeat > 0 || previous === undefined ? undefined : sumOf(previous.digits, word, written, afterTens, adds);
      if (sum === undefined) {
        const digits = repeat > 0 ? written.repeat(repeat) : written;
        parts.push({ start: repeat > 0 ? repeatStart : start, end: position, digits, sign: '' });
        count += digits.length;
      } else {
        count += sum.length - previous!.digits.length;
        previous!.digits = sum;
        previous!.end = position;
      }
      if (!figures) words++;
      adds = sum === '80' || word === 'soixante';
      afterTens = (tens && repeat === 0) || (afterTens && word === 'dix');
      repeat = 0;
      end = position;
    } else if (afterTens && entry === undefined && AND.test(word)) {
      // Nothing of its own.
    } else if (entry === undefined || repeat > 0) break;
    else if (entry.kind === TIMES) {
      repeat = Number(entry.value);
      repeatStart = start;
      afterTens = false;
    } else if (entry.kind === ZEROS) {
      if (previous === undefined || previous.sign !== '') break;
      const more = '0'.repeat(Number(entry.value));
      previous.digits += more;
      previous.end = position;
      count += more.length;
      afterTens = false;
      end = position;
    } else {
      if (previous === undefined ? word !== 'plus' : previous.sign !== '') break;
      parts.push({ start, end: position, digits: '', sign: entry.value || ' ' });
      afterTens = false;
    }
    const gap = position;
    while (position < text.length && position - gap < WIDEST_GAP && isGap(text.charCodeAt(position))) position++;
  }
  while (parts.length > 0 && parts[parts.length - 1]!.sign !== '') parts.pop();
  return parts.length === 0 ? undefined : { parts, digits: count, words, end };
}

/** What two number words are together: "twenty three", quatre-vingt, soixante-douze, quatre-vingt-dix; undefined where they are two numbers. */
function sumOf(before: string, word: string, value: string, afterTens: boolean, adds: boolean): string | undefined {
  if (word.startsWith('vingt') && before === '4') return '80';
  if (!afterTens) return undefined;
  if (value.length === 1) return value === '0' ? undefined : before.slice(0, -1) + value;
  return adds && value < '20' ? String(Number(before) + Number(value)) : undefined;
}

function isDictated(run: Run): boolean {
  if (run.digits < FEWEST_DIGITS) return false;
  if (run.words < FEWEST_WORDS && (run.words < FEWEST_WORDS - 1 || run.digits !== 10 || !isBetweenFigures(run.parts)))
    return false;
  let steps = 0;
  let same = 0;
  let numbers = 0;
  let last = Number.NaN;
  /** Numbers that are counted in turn, to twenty and in tens: four at least, as a card's number may be one in two. */
  let rising = true;
  let falling = true;
  for (const { digits, sign } of run.parts) {
    if (sign !== '') continue;
    const value = Number(digits);
    if (Math.abs(value - last) === 1) steps++;
    if (value === last) same++;
    const counted = value <= 20 || (value < 100 && value % 10 === 0);
    rising &&= counted && !(value < last);
    falling &&= counted && !(value > last);
    last = value;
    numbers++;
  }
  // "one two three … ten", "ten nine eight …", "nine nine nine …", "deux quatre six …", "quinze vingt trente …": counting and chanting.
  return steps < numbers - 2 && same < numbers - 1 && !((rising || falling) && numbers - same > 3);
}

/** The first three digits and the last four in figures. */
function isBetweenFigures(parts: readonly Part[]): boolean {
  return parts.length === 5 && parts[0]!.digits.length === 3 && parts[4]!.digits.length === 4;
}

/** Digits next to each other, or grouped as usual; a dash where a sign is spoken, or where a comma stands among mere blanks. */
function writeRun(text: string, run: Run, out: FoldBuilder): void {
  const { parts } = run;
  let blanks = 0;
  for (let i = 1; i < parts.length; i++) if (isBlankGap(text, parts[i - 1]!.end, parts[i]!.start)) blanks++;
  const mixed = blanks > 0 && blanks < parts.length - 1;
  const grouped = mixed || parts.some(({ sign }) => sign !== '');
  const breaks = grouped ? [] : groupBreaks(parts.map(({ digits }) => digits).join(''));
  let written = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const previous = parts[i - 1];
    if (previous !== undefined && previous.end < part.start) {
      const joint = mixed && previous.sign === '' && part.sign === '' && !isBlankGap(text, previous.end, part.start);
      out.replace(previous.end, part.start, joint ? '-' : '');
    }
    out.replace(part.start, part.end, part.sign === '' ? withBreaks(part.digits, written, breaks) : part.sign);
    written += part.digits.length;
  }
}

function isBlankGap(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 32) return false;
  return true;
}

/** The start of the next word after the one at `at`. */
function nextWord(text: string, at: number): number {
  let i = at;
  while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
  while (i < text.length && !isWordUnit(text.charCodeAt(i))) i++;
  return i;
}

function isFigures(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** Letters and digits of any script, and the marks on them. */
function isWordUnit(code: number): boolean {
  if (code < 0x80) {
    const lower = code | 32;
    return (lower > 96 && lower < 123) || (code > 47 && code < 58);
  }
  return code >= 0xc0 && code < 0x2000;
}

function isGap(code: number): boolean {
  return code <= 32 || code === 44 || code === 45 || code === 46 || code === 40 || code === 41 || code === 47 || code === 0x2013;
}
