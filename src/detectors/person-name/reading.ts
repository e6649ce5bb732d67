import type { Evidence } from '../../core/types.js';
import { Cue, cueOf } from './cues.js';
import { Gap, type Tokens } from './features.js';
import { figureKey, joinHash } from './figures.js';

/** How many words to each side may speak for or against a private reading. */
const WINDOW = 12;

/** What was read around a name; reused from name to name. */
export interface Reading {
  /** Evidence for a private individual, in points; 1.5 and more is private. */
  points: number;
  isFigure: boolean;
  byContext: boolean;
  byNeighbour: boolean;
}

export const PRIVATE_POINTS = 1.5;

export function createReading(): Reading {
  return { points: 0, isFigure: false, byContext: false, byNeighbour: false };
}

/** Reads what stands around the words `[first, last)`: a private individual, or somebody the public knows? */
export function readAround(tokens: Tokens, first: number, last: number, figures: ReadonlySet<number>, reading: Reading): void {
  const { text, words, gaps, classes } = tokens;
  const { count, starts, ends, hashes } = words;
  const size = last - first;
  let contact = 0;
  let record = 0;
  let practice = 0;
  let media = 0;
  let kin = 0;
  let my = 0;
  let live = 0;
  let where = 0;
  let state = 0;
  let street = 0;
  let points = 0;
  reading.byContext = false;

  const from = Math.max(0, first - WINDOW);
  const to = Math.min(count, last + WINDOW);
  for (let i = from; i < to; i++) {
    if (i === first) {
      i = last - 1;
      continue;
    }
    const cue = cueOf(hashes[i]!);
    const near = i < first ? first - i : i - last + 1;
    switch (cue) {
      case Cue.contact:
        contact = 1;
        break;
      case Cue.record:
        record = 1;
        break;
      case Cue.practice:
        if (near <= 4) practice = 1;
        break;
      case Cue.kin:
        if (near <= 2) kin = 1;
        break;
      case Cue.my:
        my = 1;
        break;
      case Cue.media:
        media++;
        break;
      case Cue.live:
        live = 1;
        break;
      case Cue.where:
        where = 1;
        break;
      case Cue.state:
        // `or`, `in`, `me` are words, too: a state ends the query or comes before its postal code.
        if (i > last && (i === count - 1 || gaps[i + 1] === Gap.digits)) state = 1;
        break;
      case Cue.street:
        if (i > last && near <= 6) street = 1;
        break;
    }
  }

  const before = first > 0 && gaps[first] !== Gap.none ? cueOf(hashes[first - 1]!) : Cue.none;
  const after = last < count && gaps[last] !== Gap.none ? cueOf(hashes[last]!) : Cue.none;
  if (contact) points += 2;
  if (record) points += 2;
  if (practice) points += 2;
  if (before === Cue.title) points += 2;
  if (kin && my) points += 2.5;
  if (live && where) points += 2;
  if (isIntroduced(tokens, first)) points += 3;
  if (after === Cue.family) points += size === 1 ? 2.5 : 1;
  if (state) points += 1.5;
  reading.byContext = points > 0;

  const neighbour = neighbours(text, starts[first]!, ends[last - 1]!, street === 1);
  points += neighbour;
  reading.byNeighbour = neighbour > 0;

  points -= media > 1 ? 3 : media * 1.5;
  if (before === Cue.office) points -= 3;
  if (after === Cue.head) points -= 2;
  if (count > size + 2 && cueOf(hashes[0]!) === Cue.question && !(live && where)) points -= 1;
  // A surname alone is how the public speaks of its figures.
  if (size === 1 && before !== Cue.title && after !== Cue.family) points -= classes[first]! >> 4 > 0 ? 0.5 : 1.5;

  let joined = 0;
  for (let i = first; i < last; i++) joined = joinHash(joined, hashes[i]!);
  reading.isFigure = figures.has(figureKey(joined));
  if (reading.isFigure) points -= 3;
  reading.points = points;
}

/** "my name is …", "je m'appelle …": the word for it right before the name, or one word further. */
function isIntroduced(tokens: Tokens, first: number): boolean {
  const { gaps, words } = tokens;
  if (first === 0 || gaps[first] === Gap.none) return false;
  if (cueOf(words.hashes[first - 1]!) === Cue.introduction) return true;
  return (
    first > 1 &&
    gaps[first - 1] === Gap.space &&
    cueOf(words.hashes[first - 2]!) === Cue.introduction &&
    words.ends[first - 1]! - words.starts[first - 1]! <= 3
  );
}

/** Looks for other identifiers around a name, 80 units to each side: an `@`, seven digits and more, a house number. */
function neighbours(text: string, start: number, end: number, street: boolean): number {
  let points = 0;
  let digits = 0;
  let house = false;
  let long = false;
  let mail = false;
  const least = Math.max(0, start - 80);
  const most = Math.min(text.length, end + 80);
  for (let at = least; at <= most; at++) {
    if (at === start) {
      at = end - 1;
      digits = 0;
      continue;
    }
    const code = at === most ? 0 : text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      digits++;
      if (digits >= 7) long = true;
      continue;
    }
    // Groups of one number stand apart by one mark.
    if ((code === 0x20 || code === 0x2d || code === 0x2e || code === 0x29) && digits > 0 && text.charCodeAt(at - 1) !== 0x20) {
      const next = text.charCodeAt(at + 1);
      if (next >= 0x30 && next <= 0x39) continue;
      if (code === 0x20 && digits <= 5 && at > end && next > 0x40) house = true;
    }
    if (code === 0x40 && at > 0 && text.charCodeAt(at - 1) > 0x20) mail = true;
    digits = 0;
  }
  if (long) points += 2.5;
  if (mail) points += 1.5;
  if (house && street) points += 2.5;
  return points;
}

const MODEL_PRIVATE: readonly Evidence[] = ['private', 'model'];
const CONTEXT_PRIVATE: readonly Evidence[] = ['private', 'model', 'context'];
const NEIGHBOUR_PRIVATE: readonly Evidence[] = ['private', 'model', 'neighbour'];
const BOTH_PRIVATE: readonly Evidence[] = ['private', 'model', 'context', 'neighbour'];
const PUBLIC: readonly Evidence[] = ['public', 'model'];

export function evidenceOf(reading: Reading, isPrivate: boolean): readonly Evidence[] {
  if (!isPrivate) return PUBLIC;
  if (reading.byContext) return reading.byNeighbour ? BOTH_PRIVATE : CONTEXT_PRIVATE;
  return reading.byNeighbour ? NEIGHBOUR_PRIVATE : MODEL_PRIVATE;
}
