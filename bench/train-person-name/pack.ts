import type { PackedLexicon } from '../../src/detectors/person-name/lexicon.js';
import type { PackedKeys, PackedList } from '../../src/detectors/person-name/packed.js';
import { characterOf, LEAST_STEPS, MOST_ZEROS, type Weights } from '../../src/detectors/person-name/weights.js';
import type { Model } from './crf.js';

const SIX = (value: number): string => String.fromCharCode(40 + value + (value > 51 ? 1 : 0));

/** Weights in steps of this size, −32 to 31 steps: larger ones are cut. */
export const WEIGHT_STEP = 0.18;
/** Smaller weights are dropped. Against 0.24 this costs F1 half a point on held-out sentences, none on queries, and saves 4 kB. */
const DEAD_ZONE = 0.294;

function steps(value: number): number {
  return Math.abs(value) < DEAD_ZONE ? 0 : Math.max(-32, Math.min(31, Math.round(value / WEIGHT_STEP)));
}

/** As many as make, with up to `MOST_ZEROS` zeros before them, no more symbols than a character has room for. */
const COMMON = 10;

export function packWeights(model: Model): Weights {
  const all = [...model.begin, ...model.inside].map(steps);
  const counts = new Map<number, number>();
  for (const step of all) if (step !== 0) counts.set(step, (counts.get(step) ?? 0) + 1);
  const common = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, COMMON)
    .map(([step]) => step);
  while (common.length < COMMON) common.push(0);
  const rest = MOST_ZEROS * COMMON;
  const symbols: number[] = [];
  let zeros = 0;
  for (const step of all) {
    if (step === 0) {
      zeros++;
      continue;
    }
    for (; zeros >= MOST_ZEROS; zeros -= MOST_ZEROS) symbols.push(rest);
    const place = common.indexOf(step);
    if (place >= 0) symbols.push(zeros * COMMON + place);
    else symbols.push(rest + 1, zeros, step - LEAST_STEPS);
    zeros = 0;
  }
  return {
    stream: symbols.map((symbol) => String.fromCharCode(characterOf(symbol))).join(''),
    common,
    transitions: [...model.transitions].map((value) => Math.round(value / WEIGHT_STEP)),
  };
}

/** A copy of the model as the detector will have it. */
export function quantised(model: Model): Model {
  const round = (value: number): number => steps(value) * WEIGHT_STEP;
  return {
    begin: model.begin.map(round),
    inside: model.inside.map(round),
    transitions: model.transitions.map((value) => Math.round(value / WEIGHT_STEP) * WEIGHT_STEP),
  };
}

/** Sorted numbers below 2^bits as Rice-coded differences. */
class RiceWriter {
  #text = '';
  #held = 0;
  #bits = 0;
  /** Where the next list will start. */
  get at(): number {
    return this.#text.length;
  }
  /** What the reader reads ahead belongs to it. */
  get stream(): string {
    return this.#text + SIX(0).repeat(4);
  }
  bit(value: number): void {
    this.#held = (this.#held << 1) | value;
    if (++this.#bits === 6) {
      this.#text += SIX(this.#held);
      this.#held = 0;
      this.#bits = 0;
    }
  }
  list(sorted: readonly number[], rice: number, least = 0): void {
    let before = least - 1;
    for (const key of sorted) {
      const difference = key - before - 1;
      for (let q = difference >>> rice; q > 0; q--) this.bit(1);
      this.bit(0);
      for (let b = rice - 1; b >= 0; b--) this.bit((difference >> b) & 1);
      before = key;
    }
    // Every list starts at a character of its own.
    while (this.#bits > 0) this.bit(0);
  }
}

/** Keys below 2^bits with a value each, in 2^partBits parts by their first bits: in each, one list of sorted keys for each value. */
export function packLexicon(classes: ReadonlyMap<number, number>, bits: number, partBits: number): PackedLexicon {
  const writer = new RiceWriter();
  const lists = keysByValue(classes).map(([value, keys]) => ({ value, keys, rice: riceFor(keys.length, bits) }));
  const parts = Array.from({ length: 1 << partBits }, (_, part): PackedLexicon['parts'][number] => {
    const at = writer.at;
    const least = part << (bits - partBits);
    const counts = lists.map(({ keys, rice }) => {
      const own = keys.filter((key) => key >>> (bits - partBits) === part);
      writer.list(own, rice, least);
      return own.length;
    });
    return [at, ...counts];
  });
  return { stream: writer.stream, classes: lists.map(({ value, rice }) => [value, rice]), parts };
}

/** Keys below 2^bits with a value each: one list of sorted keys for each value. */
export function packLists(values: ReadonlyMap<number, number>, bits: number): { stream: string; lists: PackedList[] } {
  const writer = new RiceWriter();
  const lists = keysByValue(values).map(([value, keys]): PackedList => {
    const rice = riceFor(keys.length, bits);
    writer.list(keys, rice);
    return [value, keys.length, rice];
  });
  return { stream: writer.stream, lists };
}

function keysByValue(values: ReadonlyMap<number, number>): [value: number, keys: number[]][] {
  const byValue = new Map<number, number[]>();
  for (const [key, value] of values) {
    const keys = byValue.get(value);
    if (keys) keys.push(key);
    else byValue.set(value, [key]);
  }
  for (const keys of byValue.values()) keys.sort((a, b) => a - b);
  return [...byValue].sort(([a], [b]) => a - b);
}

/** The parameter that suits evenly spread keys: log2 of the mean difference times ln 2, and no more than the reader takes. */
function riceFor(count: number, bits: number): number {
  return Math.min(20, Math.max(0, Math.round(Math.log2((2 ** bits / count) * Math.LN2))));
}

export function packSorted(keys: readonly number[], bits: number): PackedKeys {
  const sorted = [...new Set(keys)].sort((a, b) => a - b);
  const rice = riceFor(sorted.length, bits);
  const writer = new RiceWriter();
  writer.list(sorted, rice);
  return { stream: writer.stream, count: sorted.length, rice };
}
