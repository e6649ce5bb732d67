/**
 * Check characters of ISO/IEC 7064. Values are 0 to 9 for digits and 10 to 35 for A to Z; the check character `X` of MOD 11-2 is 10 and the
 * `*` of MOD 37-2 is 36: callers map them. All functions are linear in `count` and allocate nothing.
 */

function pure(values: ArrayLike<number>, count: number, from: number, modulus: number, radix: number): boolean {
  let rest = 0;
  for (let i = from; i < from + count; i++) rest = (rest * radix + values[i]!) % modulus;
  return count > 1 && rest === 1;
}

function hybrid(values: ArrayLike<number>, count: number, from: number, modulus: number): boolean {
  let rest = modulus;
  for (let i = from; i < from + count - 1; i++) {
    rest = (rest + values[i]!) % modulus || modulus;
    rest = (rest * 2) % (modulus + 1);
  }
  return count > 1 && (rest + values[from + count - 1]!) % modulus === 1;
}

/** MOD 11-2 (ISNI, Chinese resident id): digits and a check value 0 to 10. Passes by chance 1 time in 11. */
export function mod11x2(values: ArrayLike<number>, count: number, from = 0): boolean {
  return pure(values, count, from, 11, 2);
}

/** MOD 37-2: letters, digits and a check value 0 to 36. Passes by chance 1 time in 37. */
export function mod37x2(values: ArrayLike<number>, count: number, from = 0): boolean {
  return pure(values, count, from, 37, 2);
}

/** MOD 11,10 (German tax number, Croatian OIB): digits and a check digit. Passes by chance 1 time in 10. */
export function mod11x10(values: ArrayLike<number>, count: number, from = 0): boolean {
  return hybrid(values, count, from, 10);
}

/** MOD 37,36: letters, digits and a check letter or digit. Passes by chance 1 time in 36. */
export function mod37x36(values: ArrayLike<number>, count: number, from = 0): boolean {
  return hybrid(values, count, from, 36);
}

/**
 * Remainder modulo 97 of the number written by `count` values from `from` on, where a letter counts as its two digits; `carry` is the remainder
 * of what stands before, so that a number can be read in pieces (an IBAN starts behind its first four characters).
 */
export function remainder97(values: ArrayLike<number>, count: number, from = 0, carry = 0): number {
  let rest = carry;
  for (let i = from; i < from + count; i++) {
    const value = values[i]!;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/**
 * MOD 97-10 (IBAN after rearrangement, LEI): the last two values are check digits. Passes by chance 1 time in 97.
 *
 * @example
 * ```ts
 * mod97x10(Uint8Array.of(7, 9, 4, 4, 4), 5) // true
 * ```
 */
export function mod97x10(values: ArrayLike<number>, count: number, from = 0): boolean {
  return count > 2 && remainder97(values, count, from) === 1;
}
