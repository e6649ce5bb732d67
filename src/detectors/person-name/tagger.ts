import type { WordTable } from '../../core/types.js';
import { addEvident, addFigures, Label, type OnName } from './evident.js';
import { createTokens, describeTokens, featuresOf, Gap, growTokens, joins, MAX_FEATURES, slotOf } from './features.js';
import { eachSegment, MAX_SEGMENT } from './gate.js';
import { LEXICON, LEXICON_CLASSES, LEXICON_PARTS } from './lexicon.data.js';
import { classOfHash, createLexicon, type Lexicon } from './lexicon.js';
import { mayHoldName, type Prospect } from './prospect.js';
import { COMMON, STEP, TRANSITIONS, WEIGHTS } from './weights.data.js';
import { unpackWeights, type Weights } from './weights.js';

const { O, B, I } = Label;
const NEVER = -1e9;

/** Finds names in the word table of a text, reusing its buffers from text to text. */
export interface Tagger {
  /** With a prospect, names that it is not for need not be found. */
  tag(text: string, words: WordTable, onName: OnName, isKnown?: (key: number) => boolean, prospect?: Prospect | undefined): void;
  /** The same for words of a file's name: whatever stands between them counts as a blank. */
  tagLoose(text: string, words: WordTable, onName: OnName): void;
  /** Lexicon class of the word with this hash: 16 × given rank + 4 × surname rank + count bucket; 0 where the lexicon does not know it. */
  classOf(hash: number): number;
}

const SHIPPED: Weights = { stream: WEIGHTS, common: COMMON, transitions: TRANSITIONS };

// One of each for all taggers: a payload's two scanners have one each.
let shippedLexicon: Lexicon | undefined;
let shippedWeights: Int16Array | undefined;

function weightsOf(trained: Weights): Int16Array {
  if (trained !== SHIPPED) return unpackWeights(trained);
  shippedWeights ??= unpackWeights(SHIPPED);
  return shippedWeights;
}

/** Makes the buffers of a tagger. Parts of the lexicon are unpacked when words ask for them, the weights when the first text may hold a name. */
export function createTagger(trained = SHIPPED): Tagger {
  shippedLexicon ??= createLexicon({ stream: LEXICON, classes: LEXICON_CLASSES, parts: LEXICON_PARTS });
  const lexicon = shippedLexicon;
  let weights: Int16Array | undefined;
  const tokens = createTokens(256);
  const keys = new Int32Array(MAX_FEATURES);
  const back = new Uint8Array(MAX_SEGMENT * 3);
  const labels = new Uint8Array(MAX_SEGMENT);
  const gain = new Int32Array(MAX_SEGMENT);
  const scores = new Int32Array(3);
  const [oo, ob, , bo, bb, bi, io, ib, ii] = trained.transitions as unknown as readonly [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];

  let isDescribed = false;
  let isLoose = false;
  let told: OnName;
  let isKnown: ((key: number) => boolean) | undefined;
  let prospect: Prospect | undefined;

  /** Gaps and shapes are read only where a segment asks for them. */
  function describe(): void {
    isDescribed = true;
    describeTokens(tokens);
    if (!isLoose) return;
    for (let w = 1; w < tokens.words.count; w++) {
      const gap = tokens.gaps[w]!;
      if (gap !== Gap.digits && gap !== Gap.other) tokens.gaps[w] = Gap.space;
    }
  }

  function decode(first: number, last: number): void {
    if (!isDescribed) describe();
    weights ??= weightsOf(trained);
    const size = last - first;
    // A chain of two-word memory: the best way to end in each label, and where it came from.
    let o = 0;
    let b = NEVER;
    let i = NEVER;
    for (let k = 0; k < size; k++) {
      const n = featuresOf(tokens, first + k, keys);
      let begin = 0;
      let inside = 0;
      for (let f = 0; f < n; f++) {
        const both = weights[slotOf(keys[f]!)]!;
        begin += both >> 8;
        inside += (both << 24) >> 24;
      }
      const toO0 = o + oo;
      const toO1 = b + bo;
      const toO2 = i + io;
      const toB0 = o + ob + begin;
      const toB1 = b + bb + begin;
      const toB2 = i + ib + begin;
      const joined = k > 0 && joins(tokens.gaps[first + k]!);
      const toI1 = joined ? b + bi + inside : NEVER;
      const toI2 = joined ? i + ii + inside : NEVER;
      const at = k * 3;
      back[at] = toO0 >= toO1 ? (toO0 >= toO2 ? O : I) : toO1 >= toO2 ? B : I;
      back[at + 1] = toB0 >= toB1 ? (toB0 >= toB2 ? O : I) : toB1 >= toB2 ? B : I;
      back[at + 2] = toI1 >= toI2 ? B : I;
      o = Math.max(toO0, toO1, toO2);
      b = Math.max(toB0, toB1, toB2);
      i = Math.max(toI1, toI2);
      gain[k] = begin;
      gainInside[k] = inside;
    }
    scores[O] = o + oo;
    scores[B] = b + bo;
    scores[I] = i + io;
    let label: number = scores[O]! >= scores[B]! ? (scores[O]! >= scores[I]! ? O : I) : scores[B]! >= scores[I]! ? B : I;
    let any = false;
    for (let k = size - 1; k >= 0; k--) {
      labels[k] = label;
      if (label !== O) any = true;
      label = back[k * 3 + label]!;
    }
    if (isKnown !== undefined) addEvident(tokens, labels, first, size, isKnown, told);
    if (!any) return;
    for (let k = 0; k < size; k++) {
      if (labels[k] !== B) continue;
      const from = k;
      let margin = gain[k]! + (from === 0 || labels[from - 1] === O ? ob - oo : 0);
      while (k + 1 < size && labels[k + 1] === I) {
        margin += gainInside[k + 1]! + (k === from ? bi : ii) - oo;
        k++;
      }
      margin += (k === from ? bo : io) - oo;
      told(tokens, first + from, first + k + 1, margin * STEP);
    }
  }
  const gainInside = new Int32Array(MAX_SEGMENT);

  function decodeLikely(first: number, last: number): void {
    if (mayHoldName(tokens, first, last, prospect!)) decode(first, last);
  }

  function tag(text: string, words: WordTable, onName: OnName, loose: boolean): void {
    const { count, hashes } = words;
    if (count > tokens.classes.length) growTokens(tokens, Math.max(count, tokens.classes.length * 2));
    const { classes } = tokens;
    for (let w = 0; w < count; w++) classes[w] = classOfHash(lexicon, hashes[w]!);
    tokens.text = text;
    tokens.words = words;
    isDescribed = false;
    isLoose = loose;
    told = onName;
    eachSegment(text, words, classes, prospect === undefined ? decode : decodeLikely);
    if (isKnown === undefined || prospect !== undefined) return;
    // Every person is wanted.
    if (!isDescribed) describe();
    addFigures(tokens, isKnown, told);
  }

  return {
    classOf: (hash) => classOfHash(lexicon, hash),
    tag: (text, words, onName, known, asked) => {
      isKnown = known;
      prospect = asked;
      tag(text, words, onName, false);
    },
    tagLoose: (text, words, onName) => {
      isKnown = undefined;
      prospect = undefined;
      tag(text, words, onName, true);
    },
  };
}
