import { isDigit } from '../../core/characters.js';
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
  const digitsFirst = compileDigitsFirst(shapes);
  return (text, start) => {
    const length = text.length;
    const alone = digitsFirst(text, start);
    if (alone !== undefined) return alone;
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

/**
 * Most tokens are digits with nothing behind them that a shape could go on with: answers which shapes those are, by how many digits there are;
 * `undefined` for everything else.
 */
function compileDigitsFirst(shapes: readonly Shape[]): (text: string, start: number) => readonly Shape[] | undefined {
  const alone: (readonly Shape[])[] = Array.from({ length: LONGEST + 1 }, () => NONE);
  // By the number of digits and what stands behind them.
  const goesOn = new Uint8Array((LONGEST + 1) << 7);
  const isLoose = ({ text }: Shape) => text.includes('#');
  for (const shape of [...shapes.filter((shape) => !isLoose(shape)), ...shapes.filter(isLoose)]) {
    for (let n = 0; n <= LONGEST; n++) {
      const unit = n < shape.text.length ? shape.text.charCodeAt(n) : 0;
      if (unit === 0) alone[n] = [...alone[n]!, shape];
      else if (unit !== DIGIT) goesOn[(n << 7) | (unit === EITHER ? LETTER : unit)] = 1;
      if (unit !== DIGIT && unit !== EITHER) break;
    }
  }
  return (text, start) => {
    const length = text.length;
    let end = start;
    while (end < length && end - start <= LONGEST && isDigit(text.charCodeAt(end))) end++;
    const digits = end - start;
    if (digits === 0) return undefined;
    if (digits > LONGEST) return NONE;
    const unit = end < length ? kind(text.charCodeAt(end)) : 0;
    return unit < 128 && goesOn[(digits << 7) | unit] ? undefined : unit === LETTER ? NONE : alone[digits];
  };
}

function join(shapes: readonly Shape[], more: readonly Shape[] | undefined): readonly Shape[] {
  return more === undefined ? shapes : shapes === NONE ? more : [...shapes, ...more];
}
