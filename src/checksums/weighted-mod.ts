/**
 * Sum of values times weights, as far as the weights reach. Weights are written in base 36, one character each, which keeps a scheme's data
 * short: `'a13579bdfhj'` is 10, 1, 3, 5 … 19. A negative weight is written as its complement to the scheme's modulus.
 *
 * @example
 * ```ts
 * weightedSum('a987654321', Uint8Array.of(9, 4, 3, 4, 7, 6, 5, 9, 1, 9)) % 11 // 0
 * ```
 */
export function weightedSum(weights: string, values: ArrayLike<number>, from = 0): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const code = weights.charCodeAt(i);
    sum += (code - (code > 57 ? 87 : 48)) * values[from + i]!;
  }
  return sum;
}

/**
 * Is the weighted sum, check digit included, a multiple of `modulus`? Passes by chance 1 time in `modulus`.
 *
 * @example
 * ```ts
 * weightedMod('a987654321', 11, Uint8Array.of(9, 4, 3, 4, 7, 6, 5, 9, 1, 9)) // true: an NHS number
 * ```
 */
export function weightedMod(weights: string, modulus: number, values: ArrayLike<number>, from = 0): boolean {
  return weightedSum(weights, values, from) % modulus === 0;
}

/**
 * The sum where a product of two digits counts as the sum of its digits (German social security, Austrian tax number …).
 */
export function digitSum(weights: string, values: ArrayLike<number>, from = 0): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const code = weights.charCodeAt(i);
    const product = (code - (code > 57 ? 87 : 48)) * values[from + i]!;
    sum += Math.floor(product / 10) + (product % 10);
  }
  return sum;
}
