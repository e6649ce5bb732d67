import { unitAt } from '../../core/characters.js';
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
  // A country may have no shape of those that are looked for: then there is no first state either.
  if (shapes.length === 0) return () => NONE;
  const table = new Map<number, readonly Shape[]>();
  const firstGroups: number[] = [];
  for (const shape of shapes) {
    const [groups = ''] = /^[9A#]*([^9A#][9A#]*)?/.exec(shape.text) ?? [];
    // Where either will do, nothing is told apart.
    const loose = groups.includes('#');
    let key = loose ? 1 : 0;
    for (let i = 0; i < groups.length; i++) {
      const unit = unitAt(groups, i);
      const either = isEither(unit);
      key = step(key, loose && either ? EITHER : unit);
      if (!either) firstGroups.push(key);
    }
    table.set(key, [...(table.get(key) ?? NONE), shape]);
  }
  const whole = new HashFilter([...table.keys()]);
  const begun = new HashFilter(firstGroups);
  let first: FirstGroups | undefined;
  return (text, start) => {
    first ??= compileFirstGroups(shapes);
    const { next, alone, separators, follows } = first;
    const length = text.length;
    let exact = 0;
    let loose = 1;
    let digits = 0;
    let state = 0;
    let end = start;
    let code = 0;
    // Most tokens are left here, after a few characters.
    for (; ; end++) {
      code = end < length ? unitAt(text, end) : 0;
      const unit = kind(code);
      if (unit !== DIGIT && unit !== LETTER) break;
      state = next[(state << 1) | (unit === LETTER ? 1 : 0)]!;
      if (state < 0) return NONE;
      if (unit === DIGIT) digits++;
      exact = step(exact, unit);
      loose = step(loose, EITHER);
    }
    let found = alone[state]!;
    if (code > 127 || (follows[state]! & separators[code]!) === 0) return found;
    exact = step(exact, code);
    loose = step(loose, code);
    if (!begun.mayHold(exact) && !begun.mayHold(loose)) return found;
    for (end++; ; end++) {
      const unit = end < length ? kind(unitAt(text, end)) : 0;
      if (unit !== DIGIT && unit !== LETTER) break;
      if (unit === DIGIT) digits++;
      if (end - start > (digits === 0 ? LETTERS + 1 : LONGEST)) return found;
      exact = step(exact, unit);
      loose = step(loose, EITHER);
    }
    if (whole.mayHold(exact)) found = join(found, table.get(exact));
    if (whole.mayHold(loose)) found = join(found, table.get(loose));
    return found;
  };
}

/** A first group of letters and digits, the shapes that are nothing else, and one bit for each separator that others go on with. */
interface Opening {
  readonly group: string;
  readonly alone: Shape[];
  separators: number;
}

/** First groups as a table of states. */
interface FirstGroups {
  /** Of each state where a digit and where a letter lead to; -1 where no shape goes on so. */
  readonly next: Int32Array;
  /** Of each state the shapes that end there, and the separators with which shapes go on, as bits. */
  readonly alone: readonly (readonly Shape[])[];
  readonly follows: readonly number[];
  /** The bit of each separator, by its code. */
  readonly separators: Int32Array;
}

function compileFirstGroups(shapes: readonly Shape[]): FirstGroups {
  const separators = new Int32Array(128);
  const openings = new Map<string, Opening>();
  let known = 0;
  for (const shape of shapes) {
    const [group = ''] = /^[9A#]*/.exec(shape.text) ?? [];
    const opening = openings.get(group) ?? { group, alone: [], separators: 0 };
    openings.set(group, opening);
    if (group === shape.text) opening.alone.push(shape);
    else opening.separators |= separators[shape.text.charCodeAt(group.length)] ||= 1 << Math.min(known++, 31);
  }
  const next: number[] = [];
  const alone: (readonly Shape[])[] = [];
  const follows: number[] = [];
  const states = new Map<string, number>();
  // All of these have begun as the token has, `at` characters so far.
  const place = (begun: readonly Opening[], at: number): number => {
    if (begun.length === 0) return -1;
    const key = `${at} ${begun.map(({ group }) => group).join(' ')}`;
    const old = states.get(key);
    if (old !== undefined) return old;
    const state = alone.length;
    states.set(key, state);
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
  return { next: Int32Array.from(next), alone, follows, separators };
}

function isEither(unit: number): boolean {
  return unit === DIGIT || unit === LETTER || unit === EITHER;
}

function join(shapes: readonly Shape[], more: readonly Shape[] | undefined): readonly Shape[] {
  return more === undefined ? shapes : shapes === NONE ? more : [...shapes, ...more];
}
