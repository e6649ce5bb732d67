import { hashSpan } from '../../core/words.js';
import { FIGURES, FIGURES_COUNT, FIGURES_RICE } from './figures.data.js';
import { firstFrom, RiceReader } from './packed.js';

/** Bits kept of a figure's hash: about 9,000 of two million keys, so a stranger passes for a figure once in 230 times. */
export const FIGURE_BITS = 21;

/** One number for a whole name, from the hashes of its words in order. */
export function joinHash(before: number, word: number): number {
  return Math.imul(before ^ word, 0x9e3779b1) ^ (before >>> 15);
}

export function figureKey(joined: number): number {
  return Math.imul(joined ^ (joined >>> 13), 0x85ebca6b) >>> (32 - FIGURE_BITS);
}

/** A sorted list of keys. */
export type Figures = Int32Array;

let known: Figures | undefined;

/** The built-in figures: learned from texts about public persons, kept as hashes. Unpacked on first need. */
export function knownFigures(): Figures {
  if (known === undefined) {
    known = new Int32Array(FIGURES_COUNT);
    new RiceReader(FIGURES).read(known, FIGURES_RICE);
  }
  return known;
}

/** The key of the two words from `first` on as one name. */
export function keyOfPair(hashes: Int32Array, first: number): number {
  return figureKey(joinHash(joinHash(0, hashes[first]!), hashes[first + 1]!));
}

export function holdsFigure(figures: Figures, key: number): boolean {
  return figures[firstFrom(figures, key)] === key;
}

/** The key under which a name as written by a caller stands. */
export function keyOfName(name: string): number {
  let joined = 0;
  for (const match of name.matchAll(/[\p{L}\p{M}]+/gu))
    joined = joinHash(joined, hashSpan(name, match.index, match.index + match[0].length));
  return figureKey(joined);
}
