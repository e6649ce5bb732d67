import { featuresOf, joins, MAX_FEATURES, SLOTS, slotOf, type Tokens } from '../../src/detectors/person-name/features.js';
import { createRandom, shuffle } from './random.js';

export const O = 0;
export const B = 1;
export const I = 2;

/** Weights of a linear-chain model over outside (always 0), begin and inside. */
export interface Model {
  readonly begin: Float32Array;
  readonly inside: Float32Array;
  /** From O, B, I (rows) to O, B, I (columns). */
  readonly transitions: Float32Array;
}

/** A stretch of words that the gate lets through, with the features of each. */
export interface Segment {
  readonly features: readonly Int32Array[];
  /** May the word continue a name? */
  readonly joined: Uint8Array;
  readonly labels: Uint8Array;
  readonly first: number;
}

export interface Example {
  readonly tokens: Tokens;
  readonly segments: readonly Segment[];
  readonly weight: number;
}

const buffer = new Int32Array(MAX_FEATURES);

export function makeSegment(tokens: Tokens, first: number, last: number, labels: Uint8Array | undefined): Segment {
  const features: Int32Array[] = [];
  const size = last - first;
  const joined = new Uint8Array(size);
  const own = new Uint8Array(size);
  for (let i = first; i < last; i++) {
    features.push(buffer.slice(0, featuresOf(tokens, i, buffer)).map(slotOf));
    joined[i - first] = i > first && joins(tokens.gaps[i]!) ? 1 : 0;
    let label = labels?.[i] ?? O;
    if (label === I && (i === first || own[i - first - 1] === O || joined[i - first] === 0)) label = B;
    own[i - first] = label;
  }
  return { features, joined, labels: own, first };
}

function logSum(a: number, b: number): number {
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b === Number.NEGATIVE_INFINITY ? a : b + Math.log1p(Math.exp(a - b));
}

function emissions(model: { begin: Float32Array; inside: Float32Array }, segment: Segment, out: Float64Array): void {
  const n = segment.features.length;
  for (let i = 0; i < n; i++) {
    let begin = 0;
    let inside = 0;
    for (const slot of segment.features[i]!) {
      begin += model.begin[slot]!;
      inside += model.inside[slot]!;
    }
    out[i * 3] = 0;
    out[i * 3 + 1] = begin;
    out[i * 3 + 2] = segment.joined[i] ? inside : Number.NEGATIVE_INFINITY;
  }
}

function step(t: Float32Array, from: number, to: number): number {
  return from === O && to === I ? Number.NEGATIVE_INFINITY : t[from * 3 + to]!;
}

/** Marginal probability of each label of each word (row-major, three a word). */
export function marginals(model: Model, segment: Segment): Float64Array {
  const n = segment.features.length;
  const e = new Float64Array(n * 3);
  emissions(model, segment, e);
  const alpha = new Float64Array(n * 3);
  const beta = new Float64Array(n * 3);
  const t = model.transitions;
  for (let y = 0; y < 3; y++) alpha[y] = e[y]! + step(t, O, y);
  for (let i = 1; i < n; i++)
    for (let y = 0; y < 3; y++) {
      let sum = Number.NEGATIVE_INFINITY;
      for (let x = 0; x < 3; x++) sum = logSum(sum, alpha[(i - 1) * 3 + x]! + step(t, x, y));
      alpha[i * 3 + y] = sum + e[i * 3 + y]!;
    }
  for (let y = 0; y < 3; y++) beta[(n - 1) * 3 + y] = step(t, y, O);
  for (let i = n - 2; i >= 0; i--)
    for (let x = 0; x < 3; x++) {
      let sum = Number.NEGATIVE_INFINITY;
      for (let y = 0; y < 3; y++) sum = logSum(sum, step(t, x, y) + e[(i + 1) * 3 + y]! + beta[(i + 1) * 3 + y]!);
      beta[i * 3 + x] = sum;
    }
  let z = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < 3; y++) z = logSum(z, alpha[(n - 1) * 3 + y]! + beta[(n - 1) * 3 + y]!);
  const out = new Float64Array(n * 3);
  for (let i = 0; i < n * 3; i++) out[i] = Math.exp(alpha[i]! + beta[i]! - z);
  return out;
}

/** The best labels (Viterbi). */
export function decode(model: Model, segment: Segment): Uint8Array {
  const n = segment.features.length;
  const e = new Float64Array(n * 3);
  emissions(model, segment, e);
  const t = model.transitions;
  const back = new Uint8Array(n * 3);
  let score = [e[0]! + t[0]!, e[1]! + t[1]!, Number.NEGATIVE_INFINITY];
  for (let i = 1; i < n; i++) {
    const next = [0, 0, 0];
    for (let y = 0; y < 3; y++) {
      let best = Number.NEGATIVE_INFINITY;
      for (let x = 0; x < 3; x++) {
        const s = score[x]! + step(t, x, y);
        if (s > best) {
          best = s;
          back[i * 3 + y] = x;
        }
      }
      next[y] = best + e[i * 3 + y]!;
    }
    score = next;
  }
  let y = 0;
  for (let k = 1; k < 3; k++) if (score[k]! + step(t, k, O) > score[y]! + step(t, y, O)) y = k;
  const labels = new Uint8Array(n);
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = y;
    y = back[i * 3 + y]!;
  }
  return labels;
}

export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Slots that fewer examples than this use keep weight 0. */
  readonly minUses: number;
  readonly seed: number;
}

/** Fits the model by AdaGrad on the log-likelihood of whole segments, and averages the last half of the way. */
export function train(examples: readonly Example[], options: TrainOptions): Model {
  const begin = new Float32Array(SLOTS);
  const inside = new Float32Array(SLOTS);
  const transitions = new Float32Array(9);
  const uses = new Uint16Array(SLOTS);
  for (const { segments } of examples)
    for (const { features } of segments)
      for (const slots of features) for (const slot of slots) if (uses[slot]! < 65535) uses[slot] = uses[slot]! + 1;
  const gBegin = new Float32Array(SLOTS).fill(0.1);
  const gInside = new Float32Array(SLOTS).fill(0.1);
  const gTransitions = new Float32Array(9).fill(1);
  const sumBegin = new Float64Array(SLOTS);
  const sumInside = new Float64Array(SLOTS);
  const sumTransitions = new Float64Array(9);
  const model: Model = { begin, inside, transitions };
  const random = createRandom(options.seed);
  const order = examples.map((_, i) => i);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(random, order);
    for (const index of order) {
      const { segments, weight } = examples[index]!;
      for (const segment of segments) {
        const p = marginals(model, segment);
        const n = segment.labels.length;
        for (let i = 0; i < n; i++) {
          const gold = segment.labels[i]!;
          const db = weight * ((gold === B ? 1 : 0) - p[i * 3 + 1]!);
          const di = weight * ((gold === I ? 1 : 0) - p[i * 3 + 2]!);
          if (Math.abs(db) + Math.abs(di) < 0.002) continue;
          for (const slot of segment.features[i]!) {
            if (uses[slot]! < options.minUses) continue;
            const gb = db - options.decay * begin[slot]!;
            const gi = di - options.decay * inside[slot]!;
            gBegin[slot] = gBegin[slot]! + gb * gb;
            gInside[slot] = gInside[slot]! + gi * gi;
            begin[slot] = begin[slot]! + (options.rate * gb) / Math.sqrt(gBegin[slot]!);
            inside[slot] = inside[slot]! + (options.rate * gi) / Math.sqrt(gInside[slot]!);
          }
          // Transitions by the product of neighbouring marginals: exact enough, and one pass less.
          const before = i === 0 ? undefined : segment.labels[i - 1]!;
          for (let x = 0; x < 3; x++) {
            const px = i === 0 ? (x === O ? 1 : 0) : p[(i - 1) * 3 + x]!;
            for (let y = 0; y < 3; y++) {
              if (x === O && y === I) continue;
              const hit = (before ?? O) === x && gold === y ? 1 : 0;
              const g = weight * (hit - px * p[i * 3 + y]!);
              if (x === O && y === O) continue;
              const k = x * 3 + y;
              gTransitions[k] = gTransitions[k]! + g * g;
              transitions[k] = transitions[k]! + (options.rate * g) / Math.sqrt(gTransitions[k]!);
            }
          }
        }
      }
    }
    if (epoch >= options.epochs / 2) {
      averaged++;
      for (let s = 0; s < SLOTS; s++) {
        sumBegin[s] = sumBegin[s]! + begin[s]!;
        sumInside[s] = sumInside[s]! + inside[s]!;
      }
      for (let k = 0; k < 9; k++) sumTransitions[k] = sumTransitions[k]! + transitions[k]!;
    }
  }
  for (let s = 0; s < SLOTS; s++) {
    begin[s] = sumBegin[s]! / averaged;
    inside[s] = sumInside[s]! / averaged;
  }
  for (let k = 0; k < 9; k++) transitions[k] = sumTransitions[k]! / averaged;
  return model;
}
