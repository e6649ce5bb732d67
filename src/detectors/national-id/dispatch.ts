import { isAsciiLetter, isDigit } from '../../core/characters.js';
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
      const either = isEither(unit);
      key = step(key, loose && either ? EITHER : unit);
      if (!either) firstGroups.push(key);
    }
    table.set(key, [...(table.get(key) ?? NONE), shape]);
  }
  const whole = new HashFilter(table.keys());
  const begun = new HashFilter(firstGroups);
  const kinds = Uint8Array.from({ length: 128 }, (_, code) => kind(code));
  let firstGroup: ((text: string, start: number) => readonly Shape[] | undefined) | undefined;
  return (text, start) => {
    const length = text.length;
    firstGroup ??= compileFirstGroup(shapes);
    const alone = firstGroup(text, start);
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

/** A first group of letters and digits, the shapes that are nothing else, and one bit for each separator that others go on with. */
interface Opening {
  readonly group: string;
  readonly alone: Shape[];
  separators: number;
}

/**
 * Reads the first group of letters and digits by a table of states, which most tokens leave after a few characters. Answers the shapes that are
 * this group and nothing else; `undefined` where a shape goes on with the separator that follows.
 */
function compileFirstGroup(shapes: readonly Shape[]): (text: string, start: number) => readonly Shape[] | undefined {
  const bits = new Int32Array(128);
  const openings = new Map<string, Opening>();
  let separators = 0;
  for (const shape of shapes) {
    const [group = ''] = /^[9A#]*/.exec(shape.text) ?? [];
    const opening = openings.get(group) ?? { group, alone: [], separators: 0 };
    openings.set(group, opening);
    if (group === shape.text) opening.alone.push(shape);
    else opening.separators |= bits[shape.text.charCodeAt(group.length)] ||= 1 << Math.min(separators++, 31);
  }
  // Of each state where a digit and where a letter lead to, -1 where nothing goes on so; what ends there, and the separators it goes on with.
  const next: number[] = [];
  const alone: (readonly Shape[])[] = [];
  const follows: number[] = [];
  const known = new Map<string, number>();
  // All of these have begun as the token has, `at` characters so far.
  const place = (begun: readonly Opening[], at: number): number => {
    if (begun.length === 0) return -1;
    const key = `${at} ${begun.map(({ group }) => group).join(' ')}`;
    const old = known.get(key);
    if (old !== undefined) return old;
    const state = alone.length;
    known.set(key, state);
    const ending = begun.filter(({ group }) => group.length === at);
    alone.push(ending.flatMap((opening) => opening.alone));
    follows.push(ending.reduce((mask, opening) => mask | opening.separators, 0));
    next.push(-1, -1);
    const go = (unit: number): number =>
      place(
        begun.filter(({ group }) => group.charCodeAt(at) === unit || group.charCodeAt(at) === EITHER),
        at + 1,
      );
    next[state << 1] = go(DIGIT);
    next[(state << 1) | 1] = go(LETTER);
    return state;
  };
  // Groups in which either will do come last.
  const isLoose = ({ group }: Opening): number => Number(group.includes('#'));
  place(
    [...openings.values()].sort((a, b) => isLoose(a) - isLoose(b)),
    0,
  );
  const table = Int32Array.from(next);
  return (text, start) => {
    const length = text.length;
    let state = 0;
    for (let end = start; ; end++) {
      const code = end < length ? text.charCodeAt(end) : 0;
      if (isDigit(code)) state = table[state << 1]!;
      else if (isAsciiLetter(code)) state = table[(state << 1) | 1]!;
      else return code < 128 && (follows[state]! & bits[code]!) !== 0 ? undefined : alone[state];
      if (state < 0) return NONE;
    }
  };
}

function isEither(unit: number): boolean {
  return unit === DIGIT || unit === LETTER || unit === EITHER;
}

function join(shapes: readonly Shape[], more: readonly Shape[] | undefined): readonly Shape[] {
  return more === undefined ? shapes : shapes === NONE ? more : [...shapes, ...more];
}
