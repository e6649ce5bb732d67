import { DIGIT, EITHER, kind, LETTER, type Shape } from './shape.js';

/** FNV-1a. */
const PRIME = 0x01000193;
/** No number of any scheme begins with more letters, or with a longer group. */
const LETTERS = 6;
const LONGEST = 20;
const NONE: readonly Shape[] = [];

function step(key: number, unit: number): number {
  return Math.imul(key ^ unit, PRIME);
}

/** What joins the first group to the second: the separator and the kind of what follows. */
function bridge(key: number, separator: number, next: number): number {
  return step(step(key, separator), next);
}

/**
 * Builds one table from (length, letters and digits, separator, next kind) of a number's first group to the shapes that begin so: a token is asked
 * about a handful of shapes, however many there are.
 */
export function compileDispatch(shapes: readonly Shape[]): (text: string, start: number) => readonly Shape[] {
  const table = new Map<number, readonly Shape[]>();
  const add = (key: number, shape: Shape) => table.set(key, [...(table.get(key) ?? NONE), shape]);
  for (const shape of shapes) {
    const { text } = shape;
    const end = text.search(/[^9A#]|$/);
    const loose = text.slice(0, end).includes('#');
    let key = loose ? 1 : 0;
    for (let i = 0; i < end; i++) key = step(key, loose ? EITHER : text.charCodeAt(i));
    if (end === text.length) add(key, shape);
    else
      for (const next of text[end + 1] === '#' ? [DIGIT, LETTER] : [text.charCodeAt(end + 1)])
        add(bridge(key, text.charCodeAt(end), next), shape);
  }
  return (text, start) => {
    let exact = 0;
    let loose = 1;
    let digits = 0;
    let end = start;
    let unit = kind(text.charCodeAt(end));
    while (unit === DIGIT || unit === LETTER) {
      if (unit === DIGIT) digits++;
      exact = step(exact, unit);
      loose = step(loose, EITHER);
      if (++end - start > (digits === 0 ? LETTERS : LONGEST)) return NONE;
      unit = kind(text.charCodeAt(end));
    }
    let found = NONE;
    const take = (key: number) => {
      const more = table.get(key);
      if (more !== undefined) found = found === NONE ? more : [...found, ...more];
    };
    const next = kind(text.charCodeAt(end + 1));
    take(bridge(exact, unit, next));
    // A group without a digit is no number, and never begins one of mixed characters.
    if (digits > 0) {
      take(exact);
      take(loose);
      take(bridge(loose, unit, next));
    }
    return found;
  };
}
