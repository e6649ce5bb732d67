/**
 * Check characters of ISO/IEC 7064. Values are 0 to 9 for digits and 10 to 35 for A to Z; the check character `X` of MOD 11-2 is 10:
 * callers map it. All functions are linear in `count` and allocate nothing.
 */

/** MOD 11-2 (ISNI, Chinese resident id): digits and a check value 0 to 10. Passes by chance 1 time in 11. */
export function mod11x2(values: ArrayLike<number>, count: number, from = 0): boolean {
  let rest = 0;
  for (let i = from; i < from + count; i++) rest = (rest * 2 + values[i]!) % 11;
  return count > 1 && rest === 1;
}

/** MOD 11,10 (German tax number, Croatian OIB): digits and a check digit. Passes by chance 1 time in 10. */
export function mod11x10(values: ArrayLike<number>, count: number, from = 0): boolean {
  let rest = 10;
  for (let i = from; i < from + count - 1; i++) {
    rest = (rest + values[i]!) % 10 || 10;
    rest = (rest * 2) % 11;
  }
  return count > 1 && (rest + values[from + count - 1]!) % 10 === 1;
}

/**
 * Remainder modulo 97 of the number written by `count` values from `from` on, where a letter counts as its two digits; `carry` is the remainder
 * of what stands before, so that a number can be read in pieces (an IBAN starts behind its first four characters). By MOD 97-10 (IBAN, LEI) the
 * whole number, check digits last, leaves 1; it does so by chance 1 time in 97.
 *
 * @example
 * ```ts
 * remainder97(Uint8Array.of(7, 9, 4, 4, 4), 5) // 1
 * ```
 */
export function remainder97(values: ArrayLike<number>, count: number, from = 0, carry = 0): number {
  let rest = carry;
  for (let i = from; i < from + count; i++) {
    const value = values[i]!;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
