import { isAlphanumeric, unitAt } from './characters.js';
import { DigitFunnel } from './digit-funnel.js';
import { addAt, type Sweep, type TriggersOn } from './sweep.js';
import type { Detector, Needs, NumberRun, Scan } from './types.js';

/** Longer tokens are asked about like those of this length. */
const LONG_TOKEN = 128;

/** No scheme has a longer number. */
const MOST_DIGITS = 34;

const NON_ASCII = /[\x80-\uffff]/;

/** What triggers need of a text, and whether the text in hand has it. */
interface Condition {
  readonly needs: Needs;
  /** Who has it asks about no number of fewer digits. */
  fewest: number;
  holds: boolean;
  /** By how many digits they have, whether its triggers ask about numbers. */
  readonly wanted: Uint8Array;
}

interface Asked<Find> {
  readonly owner: Detector;
  readonly find: Find;
  readonly condition: Condition;
}

type AskedAboutNumber = Asked<(scan: Scan, run: NumberRun) => void>;

interface AskedAboutToken extends Asked<(scan: Scan, start: number, end: number) => void> {
  readonly shortest: number;
  readonly longest: number;
}

/** Asks about the numbers and tokens of the text that the sweep has read. */
export type AskNumbers = (scan: Scan) => void;

/** The part of the sweep that detectors of numbers and tokens bring: both begin where a digit stands. */
export function numbers(sweep: Sweep, on: TriggersOn): AskNumbers | undefined {
  /** By how many digits or units there are. */
  const byCount: AskedAboutNumber[][] = [];
  const byLength: AskedAboutToken[][] = [];
  /** The first needs nothing. */
  const conditions = [createCondition({})];
  const conditionOf = (needs: Needs): Condition => {
    const known = conditions.find((condition) => isSame(condition.needs, needs));
    if (known !== undefined) return known;
    const condition = createCondition(needs);
    conditions.push(condition);
    return condition;
  };
  for (const { digits, nonAscii, topics, owner, find } of on('number')) {
    const condition = conditionOf({ nonAscii, topics });
    condition.fewest = Math.min(condition.fewest, digits[0]);
    for (let n = digits[0]; n <= Math.min(digits[1], MOST_DIGITS); n++) {
      condition.wanted[n] = 1;
      addAt(byCount, n, { owner, find, condition });
    }
  }
  for (const { length, nonAscii, topics, owner, find } of on('token')) {
    const condition = conditionOf({ nonAscii, topics });
    // A token may have one digit.
    condition.fewest = 1;
    const asked = { owner, find, condition, shortest: length[0], longest: length[1] };
    for (let n = Math.min(length[0], LONG_TOKEN); n <= Math.min(length[1], LONG_TOKEN); n++) addAt(byLength, n, asked);
  }
  if (byCount.length + byLength.length === 0) return undefined;
  const funnel = new DigitFunnel();
  let scan: Scan;
  const always = conditions[0]!.wanted;
  /** By how many digits they have, whether somebody asks about the numbers of the text in hand. */
  let wanted = always;
  const union = new Uint8Array(MOST_DIGITS + 1);
  const hasTopics = conditions.some(({ needs }) => needs.topics !== undefined);
  let meetsNone = false;

  /** Which conditions does the text meet, and which numbers are wanted of it? */
  const weigh = (): void => {
    wanted = always;
    if (conditions.length === 1) return;
    // Where no words are wanted, nothing before the first digit has been read.
    const nonAscii = sweep.nonAscii || (sweep.words === undefined && NON_ASCII.test(sweep.text));
    const silent = !hasTopics || !scan.mentions();
    // Most texts meet none, nor did the last one.
    if (silent && !nonAscii && meetsNone) return;
    meetsNone = true;
    for (let i = 1; i < conditions.length; i++) {
      const condition = conditions[i]!;
      const { needs, fewest } = condition;
      condition.holds =
        fewest <= sweep.digits.digits &&
        (nonAscii || needs.nonAscii !== true) &&
        (needs.topics === undefined || (!silent && scan.mentions(needs.topics)));
      if (!condition.holds) continue;
      if (meetsNone) union.set(always);
      meetsNone = false;
      wanted = union;
      for (let n = 0; n <= MOST_DIGITS; n++) union[n]! |= condition.wanted[n]!;
    }
  };

  const askNumber = (run: NumberRun): void => {
    const asked = byCount[run.count]!;
    for (let i = 0; i < asked.length; i++) {
      const ask = asked[i]!;
      if (!ask.condition.holds) continue;
      sweep.owner = ask.owner;
      ask.find(scan, run);
    }
  };

  /** Reads the alphanumeric token around a digit, asks about it, and returns its end. */
  const askToken = (text: string, at: number, from: number): number => {
    let start = at;
    while (start > from && isAlphanumeric(unitAt(text, start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isAlphanumeric(unitAt(text, end))) end++;
    const length = end - start;
    const asked = byLength[Math.min(length, LONG_TOKEN)];
    if (asked === undefined) return end;
    for (let i = 0; i < asked.length; i++) {
      const ask = asked[i]!;
      if (length < ask.shortest || length > ask.longest || !ask.condition.holds) continue;
      sweep.owner = ask.owner;
      ask.find(scan, start, end);
    }
    return end;
  };

  return (asking) => {
    scan = asking;
    weigh();
    const { text, digits } = sweep;
    let runEnd = 0;
    let tokenEnd = 0;
    for (let group = 0; group < digits.count; group++) {
      const at = digits.starts[group]!;
      if (at >= runEnd) {
        funnel.read(text, at, wanted, askNumber);
        runEnd = funnel.end;
      }
      if (at >= tokenEnd) tokenEnd = askToken(text, at, tokenEnd);
    }
  };
}

function createCondition(needs: Needs): Condition {
  return { needs, fewest: MOST_DIGITS, holds: true, wanted: new Uint8Array(MOST_DIGITS + 1) };
}

function isSame(a: Needs, b: Needs): boolean {
  return a.nonAscii === b.nonAscii && a.topics?.join() === b.topics?.join();
}
