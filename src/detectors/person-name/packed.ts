/**
 * Numbers of six bits as printable characters: `(` is 0. `\` is left out, so that the string needs no escapes. One character per number
 * compresses better than base64 over bytes, because a frequent number is a frequent character.
 */
export function sixBits(text: string, at: number): number {
  const code = text.charCodeAt(at) - 40;
  return code > 52 ? code - 1 : code;
}

/** Reads sorted numbers written as Rice-coded differences: the quotient in ones, a zero, then the low bits. */
export interface RiceReader {
  /** The next difference, coded with this many low bits. */
  next(rice: number): number;
}

export function createRiceReader(stream: string): RiceReader {
  let at = 0;
  // The next bits, left-aligned in 30.
  let held = 0;
  let bits = 0;
  const fill = (): void => {
    while (bits <= 24 && at < stream.length) {
      held |= sixBits(stream, at++) << (24 - bits);
      bits += 6;
    }
  };
  return {
    next(rice) {
      let quotient = 0;
      for (;;) {
        fill();
        // Leading ones: leading zeros of the complement, within 30 bits.
        const ones = Math.clz32(~held & 0x3fffffff) - 2;
        if (ones < bits) {
          quotient += ones;
          held = (held << (ones + 1)) & 0x3fffffff;
          bits -= ones + 1;
          break;
        }
        quotient += bits;
        held = 0;
        bits = 0;
      }
      if (rice === 0) return quotient;
      if (bits < rice) fill();
      const low = held >>> (30 - rice);
      held = (held << rice) & 0x3fffffff;
      bits -= rice;
      return quotient * 2 ** rice + low;
    },
  };
}
