import { isAlphanumeric } from './characters.js';
import { DigitFunnel } from './digit-funnel.js';
import { addAt, type Sweep, type TriggersOn } from './sweep.js';
import type { Detector, NumberRun, Scan } from './types.js';

/** Longer tokens are asked about like those of this length. */
const LONG_TOKEN = 128;

const NON_ASCII = /[\x80-\uffff]/;

interface Asked<Find> {
  readonly owner: Detector;
  readonly find: Find;
  readonly nonAscii: boolean;
  readonly topics: readonly string[] | undefined;
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
  const wanted = new Uint8Array(35);
  for (const { digits, nonAscii = false, topics, owner, find } of on('number')) {
    for (let n = digits[0]; n <= Math.min(digits[1], 34); n++) {
      wanted[n] = 1;
      addAt(byCount, n, { owner, find, nonAscii, topics });
    }
  }
  for (const { length, nonAscii = false, topics, owner, find } of on('token')) {
    const asked = { owner, find, nonAscii, topics, shortest: length[0], longest: length[1] };
    for (let n = Math.min(length[0], LONG_TOKEN); n <= Math.min(length[1], LONG_TOKEN); n++) addAt(byLength, n, asked);
  }
  if (byCount.length + byLength.length === 0) return undefined;
  const funnel = new DigitFunnel(wanted);
  let scan: Scan;
  /** Does the text hold ASCII characters only? */
  let ascii = false;

  const isFor = ({ nonAscii, topics }: AskedAboutNumber | AskedAboutToken) =>
    !(nonAscii && ascii) && (topics === undefined || mentionsOne(scan, topics));

  const askNumber = (run: NumberRun): void => {
    const asked = byCount[run.count]!;
    for (let i = 0; i < asked.length; i++) {
      const ask = asked[i]!;
      if (!isFor(ask)) continue;
      sweep.owner = ask.owner;
      ask.find(scan, run);
    }
  };

  /** Reads the alphanumeric token around a digit, asks about it, and returns its end. */
  const askToken = (text: string, at: number, from: number): number => {
    let start = at;
    while (start > from && isAlphanumeric(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end++;
    const length = end - start;
    const asked = byLength[Math.min(length, LONG_TOKEN)];
    if (asked === undefined) return end;
    for (let i = 0; i < asked.length; i++) {
      const ask = asked[i]!;
      if (length < ask.shortest || length > ask.longest || !isFor(ask)) continue;
      sweep.owner = ask.owner;
      ask.find(scan, start, end);
    }
    return end;
  };

  return (asking) => {
    scan = asking;
    const { text, digits } = sweep;
    // Where no words are wanted, nothing before the first digit has been read.
    ascii = !sweep.nonAscii && (sweep.words !== undefined || !NON_ASCII.test(text));
    let runEnd = 0;
    let tokenEnd = 0;
    for (let group = 0; group < digits.count; group++) {
      const at = digits.starts[group]!;
      if (at >= runEnd) {
        funnel.read(text, at, askNumber);
        runEnd = funnel.end;
      }
      if (at >= tokenEnd) tokenEnd = askToken(text, at, tokenEnd);
    }
  };
}

function mentionsOne(scan: Scan, topics: readonly string[]): boolean {
  for (let i = 0; i < topics.length; i++) if (scan.mentions(topics[i])) return true;
  return false;
}
