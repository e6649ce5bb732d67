import { HashFilter, PRIME } from '../../core/words.js';
import { DIGIT, EITHER, kind, LETTER, type Shape } from './shape.js';

/** No number of any scheme begins with more letters, or has a longer group. */
const LETTERS = 6;
const LONGEST = 20;
const NONE: readonly Shape[] = [];

function step(key: number, unit: number): number {
  return Math.imul(key ^ unit, PRIME);
}

/**
 * Builds one table from what a number's first two groups look like (length, letters and digits, separator) to the shapes that begin so: a token is
 * asked about hardly more shapes than it has, however many there are.
 */
export function compileDispatch(shapes: readonly Shape[]): (text: string, start: number) => readonly Shape[] {
  const table = new Map<number, readonly Shape[]>();
  const firstGroups: number[] = [];
  for (const shape of shapes) {
    const [groups = ''] = /^[9A#]*([^9A#][9A#]*)?/.exec(shape.text) ?? [];
    // Where either will do, nothing is told apart.
    const loose = groups.includes('#');
    let key = loose ? 1 : 0;
    for (let i = 0; i < groups.length; i++) {
      const unit = groups.charCodeAt(i);
      const either = unit === DIGIT || unit === LETTER || unit === EITHER;
      key = step(key, loose && either ? EITHER : unit);
      if (!either) firstGroups.push(key);
    }
    table.set(key, [...(table.get(key) ?? NONE), shape]);
  }
  const whole = new HashFilter(table.keys());
  const begun = new HashFilter(firstGroups);
  const kinds = Uint8Array.from({ length: 128 }, (_, code) => kind(code));
  return (text, start) => {
    const length = text.length;
    let exact = 0;
    let loose = 1;
    let digits = 0;
    let found = NONE;
    for (let end = start, groups = 0; ; end++) {
      const code = end < length ? text.charCodeAt(end) : 0;
      const unit = code < 128 ? kinds[code]! : code;
      const either = unit === DIGIT || unit === LETTER;
      if (!either) {
        // A group ends; without a digit so far it is no number.
        if (digits > 0 || groups > 0) {
          if (whole.mayHold(exact)) found = join(found, table.get(exact));
          if (whole.mayHold(loose)) found = join(found, table.get(loose));
        }
        if (++groups === 2) return found;
      } else if (unit === DIGIT) digits++;
      if (end - start > (digits === 0 ? LETTERS + 1 : LONGEST)) return found;
      exact = step(exact, unit);
      loose = step(loose, either ? EITHER : unit);
      // Most words and what follows them begin no shape.
      if (!either && !begun.mayHold(exact) && !begun.mayHold(loose)) return found;
    }
  };
}

function join(shapes: readonly Shape[], more: readonly Shape[] | undefined): readonly Shape[] {
  return more === undefined ? shapes : shapes === NONE ? more : [...shapes, ...more];
}
