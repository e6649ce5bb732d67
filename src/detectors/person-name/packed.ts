/** One list of a stream: what its keys have in common, how many they are, and the Rice parameter of their differences. */
export type PackedList = readonly [value: number, count: number, rice: number];

/** Unpacks lists of sorted keys into one: the keys of each list, and below them, in so many bits, its value. */
export function unpackLists(stream: string, lists: readonly PackedList[], bits: number): Int32Array {
  const entries = new Int32Array(lists.reduce((sum, [, count]) => sum + count, 0));
  let from = 0;
  let at = 0;
  for (const [value, count, rice] of lists) {
    const to = from + count;
    at = unpackSorted(stream, at, rice, entries.subarray(from, to), bits, value & ((1 << bits) - 1));
    from = to;
  }
  return entries;
}

/**
 * Unpacks sorted numbers from `stream` from `at` on until `into` is full, each with `value` in so many bits below it: Rice-coded differences
 * (the quotient in ones, a zero, then `rice` low bits, at most 20), six bits a character: `(` is 0, and `\` is left out, so that the string
 * needs no escapes. Returns where the next list starts.
 * One plain loop, because it runs once, cold, on a reader's clock.
 */
export function unpackSorted(stream: string, at: number, rice: number, into: Int32Array, bitsBelow = 0, value = 0): number {
  let key = -1;
  // The next bits, left-aligned in 30.
  let held = 0;
  let bits = 0;
  const { length } = stream;
  for (let i = 0; i < into.length; i++) {
    let difference = 0;
    for (;;) {
      while (bits <= 24 && at < length) {
        const code = stream.charCodeAt(at++) - 40;
        held |= (code > 52 ? code - 1 : code) << (24 - bits);
        bits += 6;
      }
      // Leading ones are leading zeros of the complement, within 30 bits.
      const ones = Math.clz32(~held & 0x3fffffff) - 2;
      if (ones < bits) {
        difference += ones;
        held = (held << (ones + 1)) & 0x3fffffff;
        bits -= ones + 1;
        break;
      }
      difference += bits;
      held = 0;
      bits = 0;
    }
    while (bits < rice) {
      const code = stream.charCodeAt(at++) - 40;
      held |= (code > 52 ? code - 1 : code) << (24 - bits);
      bits += 6;
    }
    difference = (difference << rice) | (held >>> (30 - rice));
    held = (held << rice) & 0x3fffffff;
    bits -= rice;
    key += difference + 1;
    into[i] = (key << bitsBelow) | value;
  }
  // Lists start at a character of their own: whole characters read ahead go back.
  return at - Math.floor(bits / 6);
}

/** Where the first number stands that is not below `least`. */
export function firstFrom(sorted: Int32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
