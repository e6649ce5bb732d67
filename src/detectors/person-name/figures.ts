import { hashSpan } from '../../core/words.js';
import { FIGURES, FIGURES_COUNT, FIGURES_RICE } from './figures.data.js';
import { createRiceReader } from './packed.js';

/** Bits kept of a figure's hash: about 12,000 of 4 million keys, so a stranger passes for a figure once in 350 times. */
export const FIGURE_BITS = 22;

/** One number for a whole name, from the hashes of its words in order. */
export function joinHash(before: number, word: number): number {
  return Math.imul(before ^ word, 0x9e3779b1) ^ (before >>> 15);
}

export function figureKey(joined: number): number {
  return Math.imul(joined ^ (joined >>> 13), 0x85ebca6b) >>> (32 - FIGURE_BITS);
}

let known: ReadonlySet<number> | undefined;

function unpack(): ReadonlySet<number> {
  const keys = new Set<number>();
  let key = -1;
  const reader = createRiceReader(FIGURES);
  for (let i = 0; i < FIGURES_COUNT; i++) {
    key += reader.next(FIGURES_RICE) + 1;
    keys.add(key);
  }
  return keys;
}

/** The built-in figures: learned from texts about public persons, kept as hashes. */
export function knownFigures(): ReadonlySet<number> {
  known ??= unpack();
  return known;
}

/** The key under which a name as written by a caller stands. */
export function keyOfName(name: string): number {
  let joined = 0;
  for (const match of name.matchAll(/[\p{L}\p{M}]+/gu))
    joined = joinHash(joined, hashSpan(name, match.index, match.index + match[0].length));
  return figureKey(joined);
}
