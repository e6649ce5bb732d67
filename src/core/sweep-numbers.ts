import { isAlphanumeric, unitAt } from './characters.js';
import { DigitFunnel } from './digit-funnel.js';
import { type areLone, LONE_DIGITS } from './lone-numbers.js';
import { addAt, type Sweep, type TriggersOn } from './sweep.js';
import type { Detector, Needs, NumberRun, Scan } from './types.js';

/** Longer tokens are asked about like those of this length. */
const LONG_TOKEN = 128;

/** As many as the funnel reads. Stands here again because an imported constant costs: clean queries took 3 % longer in Node 20. */
const MOST_DIGITS = 34;

/** But for the barrier, which stands for a finding. */
const NON_ASCII = /[^\0-\x7f\ufdd0]/;

/** What triggers need of a text, and whether the text in hand has it. */
interface Condition {
  readonly needs: Needs;
  holds: boolean;
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
export function numbers(sweep: Sweep, on: TriggersOn, tellsLone?: typeof areLone): AskNumbers | undefined {
  /** By how many digits or units there are. */
  const byCount: AskedAboutNumber[][] = [];
  const byLength: AskedAboutToken[][] = [];
  /** The first needs nothing. */
  const conditions: Condition[] = [{ needs: {}, holds: true }];
  /** Which conditions the triggers have that ask about numbers of so many digits, as bits; those behind the last bit share bits with others. */
  const wanted = new Int32Array(MOST_DIGITS + 1);
  /** Does somebody ask about the shortest numbers and tokens of every text? */
  let asksLone = false;
  const conditionOf = (needs: Needs, shortest: number): Condition => {
    const key = keyOf(needs);
    const known = conditions.findIndex((condition) => keyOf(condition.needs) === key);
    if (known === 0 && shortest <= LONE_DIGITS) asksLone = true;
    if (known < 0) conditions.push({ needs, holds: true });
    // The last one where none was known.
    return conditions.at(known)!;
  };
  for (const { digits, nonAscii, topics, lone, owner, find } of on('number')) {
    const condition = conditionOf({ nonAscii, topics, lone }, digits[0]);
    for (let n = digits[0]; n <= Math.min(digits[1], MOST_DIGITS); n++) {
      wanted[n]! |= 1 << conditions.indexOf(condition);
      addAt(byCount, n, { owner, find, condition });
    }
  }
  for (const { length, nonAscii, topics, lone, owner, find } of on('token')) {
    const condition = conditionOf({ nonAscii, topics, lone }, length[0]);
    const asked = { owner, find, condition, shortest: length[0], longest: length[1] };
    for (let n = Math.min(length[0], LONG_TOKEN); n <= Math.min(length[1], LONG_TOKEN); n++) addAt(byLength, n, asked);
  }
  if (byCount.length + byLength.length === 0) return undefined;
  const funnel = new DigitFunnel();
  let scan: Scan;
  const topics = conditions.flatMap(({ needs }) => [...(needs.topics ?? []), ...(needs.lone ?? [])]);
  /** The conditions met, as bits, and whether they are those of any text of ASCII that mentions no topic. */
  let met = 1;
  let isUsual = false;

  /** Which conditions does the text meet, as bits? None where nobody has anything to ask. */
  const weigh = (): number => {
    if (conditions.length === 1) return met;
    const { text, digits } = sweep;
    // Where no words are wanted, nothing before the first digit has been read.
    const nonAscii = sweep.nonAscii || (sweep.words === undefined && NON_ASCII.test(text));
    const silent = topics.length === 0 || !scan.mentions(topics);
    const lone = !nonAscii && tellsLone?.(text, digits) === true;
    digits.lone = lone;
    if (lone && silent && !asksLone) return 0;
    const usual = silent && !lone && !nonAscii;
    if (usual && isUsual) return met;
    isUsual = usual;
    met = 1;
    for (let i = 1; i < conditions.length; i++) {
      const condition = conditions[i]!;
      const { needs } = condition;
      condition.holds =
        (nonAscii || needs.nonAscii !== true) &&
        (needs.topics === undefined || (!silent && scan.mentions(needs.topics))) &&
        (!lone || needs.lone === undefined || (!silent && scan.mentions(needs.lone)));
      if (condition.holds) met |= 1 << i;
    }
    return met;
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
    const met = weigh();
    if (met === 0) return;
    const { text, digits } = sweep;
    let runEnd = 0;
    let tokenEnd = 0;
    for (let group = 0; group < digits.count; group++) {
      const at = digits.starts[group]!;
      if (at >= runEnd) {
        funnel.read(text, at, wanted, met, askNumber);
        runEnd = funnel.end;
      }
      if (at >= tokenEnd) tokenEnd = askToken(text, at, tokenEnd);
    }
  };
}

function keyOf({ nonAscii, topics, lone }: Needs): string {
  return `${nonAscii} ${topics} ${lone}`;
}
