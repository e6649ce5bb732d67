import { isAlphanumeric } from '../../core/characters.js';
import { EITHER, kind, type Shape } from './shape.js';

/** FNV-1a. */
const PRIME = 0x01000193;
/** No number of any scheme begins with a longer group. */
const LONGEST = 20;

/** Hash of what a group of letters and digits looks like; `loose` takes both for the same. */
function keyOf(text: string, start: number, end: number, loose: boolean): number {
  let key = loose ? 1 : 0;
  for (let i = start; i < end; i++) key = Math.imul(key ^ (loose ? EITHER : kind(text.charCodeAt(i))), PRIME);
  return key;
}

/**
 * Builds one table from (length, letters and digits, separator) of a number's first group to the shapes that begin so: a token is asked about a
 * handful of shapes, however many there are.
 */
export function compileDispatch(shapes: readonly Shape[]): (text: string, start: number) => readonly Shape[] {
  const none: readonly Shape[] = [];
  const table = new Map<number, readonly Shape[]>();
  for (const shape of shapes) {
    const { text } = shape;
    const end = text.search(/[^9A#]|$/);
    const key = Math.imul(keyOf(text, 0, end, text.slice(0, end).includes('#')) ^ (text.charCodeAt(end) || 0), PRIME);
    table.set(key, [...(table.get(key) ?? none), shape]);
  }
  return (text, start) => {
    let end = start;
    while (end - start <= LONGEST && isAlphanumeric(text.charCodeAt(end))) end++;
    const separator = kind(text.charCodeAt(end));
    let found = none;
    for (const loose of [false, true]) {
      const key = keyOf(text, start, end, loose);
      for (const unit of [0, separator]) {
        const shapes = table.get(Math.imul(key ^ unit, PRIME));
        if (shapes !== undefined) found = found === none ? shapes : [...found, ...shapes];
      }
    }
    return found;
  };
}
