import { unitAt } from './characters.js';
import { foldName, isNameUnit, LONGEST_NAME } from './url.js';
import { BASIS, PRIME } from './words.js';

/** What a table of names is made of. Names are in lower case, without `-`, `_` and `.`. */
export interface ParameterNamesSource<T> {
  readonly names: Iterable<readonly [name: string, value: T]>;
  /** Names that also count as the last word of a longer one (`cdn_token`, `cdnToken`), blank between them. */
  readonly lastWords: string;
  /** Names that also count at the end of a longer one without any mark between them (`cdntoken`). */
  readonly endings: string;
}

/** Knows what the names of parameters declare. */
export interface ParameterNames<T> {
  /**
   * What the name before the equals sign at `equals` declares: the whole name, what stands in its brackets or behind its last dot, its last
   * two words, or its last word where that is sure. Reads at most `LONGEST_NAME` units, and makes no string before a name is nearly sure.
   */
  at(text: string, equals: number): T | undefined;
}

const SEPARATOR = 1;
const NESTING = 2;
const CLOSING = 3;

interface Entry<T> {
  readonly name: string;
  readonly value: T;
  readonly lastWord: boolean;
  readonly ending: boolean;
}

interface Compiled<T> {
  readonly entries: ReadonlyMap<number, Entry<T>>;
  /** One bit per hash, 8,192 of them: most names fail here. */
  readonly filter: Uint8Array;
  /** What each ASCII unit is in a name: its lower-case letter or digit, one of the marks above, or 0 where the name ends. */
  readonly units: Uint8Array;
  /** One bit per length that an ending has. */
  readonly endingLengths: number;
}

function compile<T>({ names, lastWords, endings }: ParameterNamesSource<T>): Compiled<T> {
  const entries = new Map<number, Entry<T>>();
  const filter = new Uint8Array(1024);
  const last = new Set(lastWords.split(' '));
  const ends = new Set(endings.split(' '));
  let endingLengths = 0;
  for (const [name, value] of names) {
    let hash = BASIS;
    for (let at = name.length - 1; at >= 0; at--) hash = Math.imul(hash ^ unitAt(name, at), PRIME);
    entries.set(hash, { name, value, lastWord: last.has(name), ending: ends.has(name) });
    const cell = (hash >>> 3) & 1023;
    filter[cell] = filter[cell]! | (1 << (hash & 7));
    if (ends.has(name)) endingLengths |= 1 << name.length;
  }
  const units = new Uint8Array(128);
  for (const unit of 'abcdefghijklmnopqrstuvwxyz') {
    const code = unit.charCodeAt(0);
    units[code] = units[code - 32] = code;
  }
  for (let code = 0x30; code <= 0x39; code++) units[code] = code;
  units[0x2d] = units[0x5f] = SEPARATOR;
  units[0x2e] = units[0x5b] = NESTING;
  units[0x5d] = CLOSING;
  return { entries, filter, units, endingLengths };
}

/**
 * Makes a table of names that is asked at equals signs. `source` is called once, at the first question.
 *
 * @example
 * ```ts
 * createParameterNames(() => ({ names: [['token', 1]], lastWords: 'token', endings: '' })).at('?cdn_token=x', 10)   // 1
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function createParameterNames<T>(source: () => ParameterNamesSource<T>): ParameterNames<T> {
  let compiled: Compiled<T> | undefined;

  const lookUp = (known: Compiled<T>, text: string, start: number, equals: number, hash: number): Entry<T> | undefined => {
    if (!(known.filter[(hash >>> 3) & 1023]! & (1 << (hash & 7)))) return undefined;
    const entry = known.entries.get(hash);
    if (entry === undefined) return undefined;
    const end = text.charCodeAt(equals - 1) === 0x5d ? equals - 1 : equals;
    const name = foldName(text, start, end);
    return name === entry.name || name.replaceAll('[', '').replaceAll(']', '') === entry.name ? entry : undefined;
  };

  return {
    at(text, equals) {
      compiled ??= compile(source());
      const { units, endingLengths } = compiled;
      const least = Math.max(0, equals - LONGEST_NAME);
      let hash = BASIS;
      let length = 0;
      let words = 0;
      let nested = false;
      let before = 0;
      /** The longest end of the name that is known. */
      let part: Entry<T> | undefined;
      let at = equals - 1;
      for (; at >= least; at--) {
        const code = unitAt(text, at);
        const unit = code < 128 ? units[code]! : 0;
        if (unit === 0) break;
        if (unit > CLOSING) {
          hash = Math.imul(hash ^ unit, PRIME);
          length++;
          // The hump of `cdnToken` begins a word.
          const hump = before > 0x60 && code < 0x5b && code > 0x40 && words < 2 && !nested;
          before = code;
          if (!hump && (length > 31 || (endingLengths & (1 << length)) === 0)) continue;
          if (hump) words++;
          const entry = lookUp(compiled, text, at, equals, hash);
          if (entry !== undefined && (entry.ending || (hump && (words === 2 || entry.lastWord)))) part = entry;
          continue;
        }
        before = 0;
        if (length === 0 || unit === CLOSING) continue;
        if (words < 2 && !nested) {
          const entry = lookUp(compiled, text, at + 1, equals, hash);
          if (entry !== undefined && (unit === NESTING || words === 1 || entry.lastWord)) part = entry;
        }
        words++;
        nested ||= unit === NESTING;
      }
      // A longer name is none.
      if (length === 0 || (at < least && least > 0 && isNameUnit(text.charCodeAt(at)))) return undefined;
      return (lookUp(compiled, text, at + 1, equals, hash) ?? part)?.value;
    },
  };
}
