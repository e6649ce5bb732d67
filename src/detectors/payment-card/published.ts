import { BASIS, PRIME } from '../../core/words.js';
import { PUBLISHED } from './published.data.js';

/** How a number stands in the data: the last five base-36 digits of the hash of its digits. */
export function publishedCode(digits: ArrayLike<number>, count: number): string {
  let hash = BASIS;
  for (let i = 0; i < count; i++) hash = Math.imul(hash ^ (digits[i]! + 48), PRIME);
  return (hash >>> 0).toString(36).slice(-5);
}

/** Is the number one that schemes or payment services publish for tests? One other number in 400,000 passes for one, too. */
export function isPublished(digits: Uint8Array, count: number): boolean {
  return PUBLISHED.includes(` ${publishedCode(digits, count)} `);
}
