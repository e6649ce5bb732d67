import { hashSpan } from '../../core/words.js';
import { PUBLISHED } from './published.data.js';

/** How a number stands in the data: five base-36 digits of its hash. */
export function publishedCode(number: string): string {
  return (hashSpan(number, 0, number.length) >>> 0).toString(36).slice(-5);
}

/** Is the number one that schemes or payment services publish for tests? One other number in 400,000 passes for one, too. */
export function isPublished(digits: Uint8Array, count: number): boolean {
  return PUBLISHED.includes(` ${publishedCode(digits.subarray(0, count).join(''))} `);
}
