import { hashSpan } from '../../core/words.js';
import { FIGURES, FIGURES_CLASSES, FIGURES_PARTS } from './figures.data.js';
import { classOfKey, createLexicon, LEXICON_BITS, type Lexicon } from './lexicon.js';

/** One number for a whole name, from the hashes of its words in order. */
export function joinHash(before: number, word: number): number {
  return Math.imul(before ^ word, 0x9e3779b1) ^ (before >>> 15);
}

export function figureKey(joined: number): number {
  return Math.imul(joined ^ (joined >>> 13), 0x85ebca6b) >>> (32 - LEXICON_BITS);
}

/** Does a public person stand under this key, somebody whom the detector takes for one? */
export type IsKnown = (key: number) => boolean;

// One for all detectors: parts of it are unpacked as names ask for them.
let known: Lexicon | undefined;

/** The built-in figures: learned from texts about public persons, kept as hashes: a stranger passes for a figure once in 200 times. */
function isKnownFigure(key: number): boolean {
  known ??= createLexicon({ stream: FIGURES, classes: FIGURES_CLASSES, parts: FIGURES_PARTS });
  return classOfKey(known, key) > 0;
}

/** The built-in figures, with a caller's own or replaced by them. */
export function figuresOf(option: readonly string[] | { readonly extend: readonly string[] } | undefined): IsKnown {
  if (option === undefined) return isKnownFigure;
  const own = new Set(('extend' in option ? option.extend : option).map(keyOfName));
  return 'extend' in option ? (key) => own.has(key) || isKnownFigure(key) : (key) => own.has(key);
}

/** The key of the two words from `first` on as one name. */
export function keyOfPair(hashes: Int32Array, first: number): number {
  return figureKey(joinHash(joinHash(0, hashes[first]!), hashes[first + 1]!));
}

/** The key under which a name as written by a caller stands. */
export function keyOfName(name: string): number {
  let joined = 0;
  for (const match of name.matchAll(/[\p{L}\p{M}]+/gu))
    joined = joinHash(joined, hashSpan(name, match.index, match.index + match[0].length));
  return figureKey(joined);
}
