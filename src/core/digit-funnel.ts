import { isDigit, unitAt } from './characters.js';
import type { NumberRun } from './types.js';
import { widened } from './widened.js';

/** The longest number any scheme has: 34 characters of an IBAN bound it from above. */
const MAX_DIGITS = 34;
/** More groups than any scheme writes; only a run as a whole (digit by digit) may have more. */
const MAX_GROUPS = 8;
/** So many groups in a row are a table or noise: there, a number has no more groups than one with a country's code in pairs, `33 6 12 34 56 78`. */
const ROW = 32;
const MAX_GROUPS_IN_ROW = 6;
/** `) - ` is the longest gap people write. */
const MAX_GAP = 3;

/** What may stand between two groups of one number: blanks, dashes, dots, slashes, brackets, underscore, middle dot. */
function isSeparator(code: number): boolean {
  switch (code) {
    case 32: // space
    case 9: // tab
    case 40: // (
    case 41: // )
    case 45: // -
    case 46: // .
    case 47: // /
    case 95: // _
    case 0xa0: // no-break space
    case 0xb7: // middle dot
    case 0x2009: // thin space
    case 0x2010: // hyphen
    case 0x2011: // no-break hyphen
    case 0x2012: // figure dash
    case 0x2013: // en dash
    case 0x2014: // em dash
    case 0x202f: // narrow no-break space
    case 0x2212: // minus
      return true;
    default:
      return false;
  }
}

interface MutableRun extends NumberRun {
  start: number;
  end: number;
  count: number;
  groups: number;
  separator: number;
  before: number;
  after: number;
  whole: boolean;
}

/** Asked about one window of a run; the argument is reused. */
export type AskAboutNumber = (run: NumberRun) => void;

/**
 * Reads a run of digits with its separators once, then offers its windows (contiguous groups, at most 34 digits) to
 * whoever asks for that many digits. O(length of the run): every window is bounded by constants.
 */
export class DigitFunnel {
  /** One past the last digit of the run read last. */
  end = 0;
  #groupStarts = new Int32Array(32);
  #groupEnds = new Int32Array(32);
  readonly #run: MutableRun = {
    start: 0,
    end: 0,
    count: 0,
    digits: new Uint8Array(MAX_DIGITS),
    offsets: new Int32Array(MAX_DIGITS),
    groups: 0,
    groupSizes: new Uint8Array(MAX_DIGITS),
    separator: 0,
    before: 0,
    after: 0,
    whole: false,
  };

  /** Reads the run that starts with the digit at `at` and asks about its windows of n digits, where `wanted[n]` has a bit of `by`. */
  read(text: string, at: number, wanted: Int32Array, by: number, ask: AskAboutNumber): void {
    const groups = this.#readGroups(text, at);
    // Most numbers of queries stand by themselves, and nobody asks about so few digits; nor about more than any scheme has.
    if (groups === 1 && !(wanted[this.end - at]! & by)) return;
    const starts = this.#groupStarts;
    const ends = this.#groupEnds;
    const most = groups > ROW ? MAX_GROUPS_IN_ROW : MAX_GROUPS;
    const run = this.#run;
    for (let first = 0; first < groups; first++) {
      let count = 0;
      let separator = 0;
      // Each window is the one before and one group more.
      for (let last = first; last < groups; last++) {
        const start = starts[last]!;
        const end = ends[last]!;
        if (count + end - start > MAX_DIGITS) break;
        const whole = first === 0 && last === groups - 1;
        if (last - first >= most && !(first === 0 && groups <= MAX_DIGITS)) break;
        run.groupSizes[last - first] = end - start;
        for (let i = start; i < end; i++) {
          run.digits[count] = unitAt(text, i) - 48;
          run.offsets[count++] = i;
        }
        if (last > first) {
          const gap = ends[last - 1]!;
          const unit = start - gap === 1 ? unitAt(text, gap) : -1;
          separator = last === first + 1 || separator === unit ? unit : -1;
        }
        if (!(wanted[count]! & by) || (last - first >= most && !whole)) continue;
        run.start = starts[first]!;
        run.end = end;
        run.count = count;
        run.groups = last - first + 1;
        run.separator = separator;
        run.before = run.start > 0 ? unitAt(text, run.start - 1) : 0;
        run.after = end < text.length ? unitAt(text, end) : 0;
        run.whole = whole;
        ask(run);
      }
    }
  }

  #readGroups(text: string, at: number): number {
    const length = text.length;
    let groups = 0;
    let i = at;
    for (;;) {
      if (groups === this.#groupStarts.length) {
        this.#groupStarts = widened(this.#groupStarts);
        this.#groupEnds = widened(this.#groupEnds);
      }
      this.#groupStarts[groups] = i;
      while (i < length && isDigit(unitAt(text, i))) i++;
      this.#groupEnds[groups++] = i;
      let next = i;
      while (next < length && next - i < MAX_GAP && isSeparator(unitAt(text, next))) next++;
      if (next === i || next === length || !isDigit(text.charCodeAt(next))) break;
      i = next;
    }
    this.end = i;
    return groups;
  }
}
