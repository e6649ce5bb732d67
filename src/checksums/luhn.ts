/**
 * Is the last of `count` digits the Luhn check digit of those before it? `from` is where the number starts. A random number passes 1 time in 10.
 * Linear in `count`, allocates nothing.
 *
 * Source: ISO/IEC 7812-1, annex B.
 *
 * @example
 * ```ts
 * luhn(Uint8Array.of(7, 9, 9, 2, 7, 3, 9, 8, 7, 1, 3), 11) // true
 * ```
 */
export function luhn(digits: ArrayLike<number>, count: number, from = 0): boolean {
  return count > 1 && luhnSum(digits, count, from) % 10 === 0;
}

/**
 * Sum of `count` digits where every second one, counted from the last but one, is doubled and cast out by nines. Schemes that put a
 * constant in front of the number, or write the digit as a letter, take it from here.
 */
export function luhnSum(digits: ArrayLike<number>, count: number, from = 0): number {
  let sum = 0;
  for (let i = from + count - 1, doubled = false; i >= from; i--, doubled = !doubled) {
    const digit = digits[i]!;
    sum += doubled ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
  }
  return sum;
}
