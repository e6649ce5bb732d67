import { BASIS, hashWord, PRIME } from '../../core/words.js';
import { PUBLISHED } from './published.data.js';

/** Five base-36 digits. */
const CODES = 36 ** 5;

let published: ReadonlySet<number> | undefined;

/** How a number stands in the data: five base-36 digits of its hash. */
export function publishedCode(number: string): string {
  return codeOf(hashWord(number)).toString(36).padStart(5, '0');
}

/** Is the number one that schemes or payment services publish for tests? One other number in 400,000 passes for one, too. */
export function isPublished(digits: Uint8Array, count: number): boolean {
  published ??= new Set(
    PUBLISHED.trim()
      .split(' ')
      .map((code) => Number.parseInt(code, 36)),
  );
  let hash = BASIS;
  for (let i = 0; i < count; i++) hash = Math.imul(hash ^ (digits[i]! + 48), PRIME);
  return published.has(codeOf(hash));
}

function codeOf(hash: number): number {
  return (hash >>> 0) % CODES;
}
