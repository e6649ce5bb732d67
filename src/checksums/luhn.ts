/**
 * Tells whether the first `count` digit values pass the Luhn formula (ISO/IEC 7812-1, annex B): every second digit from the right is
 * doubled, and the sum of all decimal digits is a multiple of ten. Linear in `count`, allocates nothing.
 *
 * @example
 * ```ts
 * luhn(Uint8Array.of(7, 9, 9, 2, 7, 3, 9, 8, 7, 1, 3), 11) // true
 * ```
 */
export function luhn(digits: Uint8Array, count: number): boolean {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const digit = digits[count - 1 - i]!;
    if ((i & 1) === 0) sum += digit;
    else sum += digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}
