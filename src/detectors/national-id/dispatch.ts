import type { Scheme } from './scheme.js';

/** Separators a format may hold; with digits and letters they are the alphabet of the automaton. */
const SEPARATORS = ' -./+():';
/** Columns: 0 is anything else, then digit, letter, and the separators. */
export const DIGIT = 1;
export const LETTER = 2;
const WIDTH = LETTER + 1 + SEPARATORS.length;
const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One way of writing one scheme. */
export interface Form {
  readonly scheme: Scheme;
  /** Does it hold a separator? */
  readonly grouped: boolean;
  /** Does the country prefix stand before it? */
  readonly prefixed: boolean;
}

/** All forms of all schemes as one automaton: a character costs one step, however many schemes there are. */
export interface Dispatch {
  /** The column of a code unit, 0 when no form holds it. */
  column(code: number): number;
  /** The state after `state` and a column, 0 when no form goes on. State 0 is the beginning. */
  next(state: number, column: number): number;
  /** The forms that are complete in `state` and may begin with the character of this value; the same array every time. */
  forms(state: number, first: number): readonly Form[];
}

/** Every spelling of one alternative: `_` is nothing, a space or a hyphen. */
function spellings(format: string): string[] {
  return format.includes('_') ? ['', ' ', '-'].map((gap) => format.replaceAll('_', gap)) : [format];
}

/** Compiles schemes by subset construction: O(total length of the formats). */
export function compileDispatch(schemes: readonly Scheme[]): Dispatch {
  const columns = new Int8Array(128);
  for (const value of VALUES) {
    columns[value.charCodeAt(0)] = columns[value.toLowerCase().charCodeAt(0)] = value < 'A' ? DIGIT : LETTER;
  }
  for (let i = 0; i < SEPARATORS.length; i++) columns[SEPARATORS.charCodeAt(i)] = LETTER + 1 + i;

  const texts: string[] = [];
  const written: Form[] = [];
  for (const scheme of schemes) {
    for (const format of scheme.formats.split('|')) {
      for (const text of spellings(format)) {
        for (const prefix of scheme.prefix === undefined ? [''] : ['', 'AA', 'AA ', 'AA-']) {
          texts.push(prefix + text);
          written.push({ scheme, grouped: /[^A9#]/.test(text), prefixed: prefix !== '' });
        }
      }
    }
  }

  // A state is the set of (form, position) that what was read fits.
  const table: number[] = [];
  const complete: Form[][] = [];
  const sets: (readonly number[])[] = [];
  const known = new Map<string, number>();
  const stateOf = (set: readonly number[]): number => {
    const key = set.join();
    let state = known.get(key);
    if (state === undefined) {
      state = sets.push(set) - 1;
      known.set(key, state);
      for (let column = 0; column < WIDTH; column++) table.push(0);
    }
    return state;
  };
  stateOf(texts.map((_, form) => form * 64));
  for (let state = 0; state < sets.length; state++) {
    const targets: number[][] = [];
    complete[state] = [];
    for (const item of sets[state]!) {
      const form = item >> 6;
      const character = texts[form]!.charAt(item & 63);
      if (character === '') complete[state]!.push(written[form]!);
      else {
        for (const column of character === '#' ? [DIGIT, LETTER] : [columns[character.charCodeAt(0)]!]) {
          const target = targets[column] ?? [];
          target.push(item + 1);
          targets[column] = target;
        }
      }
    }
    targets.forEach((set, column) => {
      table[state * WIDTH + column] = stateOf(set);
    });
  }

  const byFirst: (readonly Form[])[] = [];
  return {
    // No-break spaces and hyphens are written for typography's sake.
    column: (code) =>
      code < 128 ? columns[code]! : code === 0xa0 || code === 0x202f ? columns[32]! : code === 0x2011 ? columns[45]! : 0,
    next: (state, column) => table[state * WIDTH + column]!,
    forms: (state, first) => {
      const key = state * 36 + first;
      const value = VALUES.charAt(first);
      byFirst[key] ??= complete[state]!.filter(({ scheme, prefixed }) =>
        ((prefixed ? scheme.prefix?.charAt(0) : scheme.first) ?? VALUES).includes(value),
      );
      return byFirst[key];
    },
  };
}
