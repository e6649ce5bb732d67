/** One list of a stream: what its keys have in common, how many they are, and the Rice parameter of their differences. */
export type PackedList = readonly [value: number, count: number, rice: number];

/** A list by itself. */
export interface PackedKeys {
  readonly count: number;
  readonly rice: number;
  readonly stream: string;
}

/**
 * Reads lists of sorted numbers: Rice-coded differences (the quotient in ones, a zero, then `rice` low bits, at most 20), six bits a
 * character: `(` is 0, and `\` is left out, so that the string needs no escapes. Each list starts at a character of its own; the stream ends with four more, which are read ahead.
 */
export class RiceReader {
  readonly #stream: string;
  #at: number;

  constructor(stream: string, at = 0) {
    this.#stream = stream;
    this.#at = at;
  }

  /**
   * Fills `into` with the next list, whose numbers are not below `least`: each with `value` in so many bits below it.
   * One plain loop, each step of which every list takes, because it runs once, cold, on a reader's clock.
   */
  read(into: Int32Array, rice: number, bitsBelow = 0, value = 0, least = 0): void {
    const stream = this.#stream;
    let at = this.#at;
    let key = least - 1;
    // The next bits, left-aligned in 30.
    let held = 0;
    let bits = 0;
    for (let i = 0; i < into.length; i++) {
      let quotient = 0;
      for (;;) {
        for (; bits <= 24; bits += 6) {
          const code = stream.charCodeAt(at++) - 40;
          held |= (code > 52 ? code - 1 : code) << (24 - bits);
        }
        // Leading ones are leading zeros of the complement, within 30 bits.
        const ones = Math.clz32(~held & 0x3fffffff) - 2;
        quotient += ones;
        if (ones < bits) {
          held = (held << (ones + 1)) & 0x3fffffff;
          bits -= ones + 1;
          break;
        }
        held = 0;
        bits = 0;
      }
      for (; bits <= 24; bits += 6) {
        const code = stream.charCodeAt(at++) - 40;
        held |= (code > 52 ? code - 1 : code) << (24 - bits);
      }
      key += ((quotient << rice) | (held >>> (30 - rice))) + 1;
      held = (held << rice) & 0x3fffffff;
      bits -= rice;
      into[i] = (key << bitsBelow) | value;
    }
    // Whole characters read ahead go back.
    this.#at = at - Math.floor(bits / 6);
  }
}

export function unpackKeys({ count, rice, stream }: PackedKeys): Int32Array {
  const keys = new Int32Array(count);
  new RiceReader(stream).read(keys, rice);
  return keys;
}

/** Is the key among these, which are sorted? */
export function isAmong(sorted: Int32Array, key: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === key;
}
