import { SLOTS } from './features.js';

/** What training gives the tagger. */
export interface Weights {
  /**
   * The weights, begin of all slots and then inside; three in four are 0. A character tells a weight and how many zeros stand before it, as the symbol
   * `zeros × common.length + place in common`. The symbol after the last of those tells of `MOST_ZEROS` zeros; the next, of two symbols that
   * follow: zeros, and a weight's steps above `LEAST_STEPS`.
   */
  readonly stream: string;
  /** The commonest weights, in steps. */
  readonly common: readonly number[];
  /** From O, B, I (rows) to O, B, I (columns), in steps. */
  readonly transitions: readonly number[];
}

export const MOST_ZEROS = 9;
export const LEAST_STEPS = -32;

const SYMBOLS = 93;

/** The character of a symbol: from the blank on, without what a string would escape. */
export function characterOf(symbol: number): number {
  return symbol + (symbol < 7 ? 32 : symbol < 59 ? 33 : 34);
}

/**
 * Begin and inside weights of a slot lie in one number: one load for both. One plain loop over characters, because it runs once, cold, on a reader's
 * clock.
 */
export function unpackWeights({ stream, common }: Weights): Int16Array {
  const weights = new Int16Array(SLOTS);
  const symbols = new Uint8Array(128);
  const zeros = new Uint8Array(128);
  const steps = new Int8Array(128);
  for (let symbol = 0; symbol < SYMBOLS; symbol++) {
    const code = characterOf(symbol);
    symbols[code] = symbol;
    zeros[code] = symbol / common.length;
    steps[code] = common[symbol % common.length]!;
  }
  const onlyZeros = characterOf(MOST_ZEROS * common.length);
  let at = 0;
  for (let i = 0; i < stream.length; i++) {
    const code = stream.charCodeAt(i);
    at += zeros[code]!;
    if (code === onlyZeros) continue;
    let step = steps[code]!;
    if (code > onlyZeros) {
      at += symbols[stream.charCodeAt(i + 1)]! - MOST_ZEROS;
      step = symbols[stream.charCodeAt(i + 2)]! + LEAST_STEPS;
      i += 2;
    }
    // Steps of `begin` are shifted up, those of `inside` fill the lower half.
    if (at < SLOTS) weights[at] = step << 8;
    else weights[at - SLOTS]! |= step & 0xff;
    at++;
  }
  return weights;
}
