/** A seeded source of numbers: the same seed makes the same files on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  pick<T>(values: readonly T[]): T;
  /** True once in `n`. */
  once(n: number): boolean;
  /** Hexadecimal digits. */
  hex(length: number): string;
}

/** mulberry32: 32 bits of state, good enough to make files that do not repeat. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (values) => values[below(values.length)]!,
    once: (n) => below(n) === 0,
    hex: (length) => Array.from({ length }, () => below(16).toString(16)).join(''),
  };
}
