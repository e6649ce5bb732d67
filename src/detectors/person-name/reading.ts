import { insideUrl } from '../../core/surroundings.js';
import type { Evidence } from '../../core/types.js';
import { type Around, createAround, lookAround } from './around.js';
import { isKnownCouple } from './couples.js';
import { Cue } from './cues.js';
import { isNobody, pointsAgainst } from './doubts.js';
import type { Tokens } from './features.js';
import { figureKey, type IsKnown, joinHash, keyOfPair } from './figures.js';
import { livesAtFinding, neighbours, precedesFinding } from './neighbours.js';
import { pointsOfAcquaintance, pointsOfSearch } from './points.js';
import { surnameRank } from './span.js';

/** What was read around a name; reused from name to name. */
export interface Reading {
  /** Evidence for a private individual, in points; `PRIVATE_POINTS` and more is private. */
  points: number;
  /** A firm, a brand or a place that is called like a person. */
  isNone: boolean;
  byContext: boolean;
  byNeighbour: boolean;
}

export const PRIVATE_POINTS = 1.5;

/** Reads what stands around the words `[first, last)`: a private individual, or somebody the public knows? */
export type Reader = (tokens: Tokens, first: number, last: number) => Reading;

export function createReader(isKnown: IsKnown): Reader {
  const around = createAround();
  const reading: Reading = { points: 0, isNone: false, byContext: false, byNeighbour: false };
  return (tokens, first, last) => {
    const { text, words } = tokens;
    const start = words.starts[first]!;
    const end = words.ends[last - 1]!;
    lookAround(around, tokens, first, last);
    const context = pointsOfSearch(around) + pointsOfAcquaintance(around);
    const beside = neighbours(text, start, end, around.seen[Cue.street]! > 0);
    const isHeld = holdsFinding(around);
    let points = context + beside - pointsAgainst(around, beside);
    if (isHeld) points += 2.5;
    if (standsBeforeStreet(around)) points += 2.5;
    let joined = 0;
    for (let i = first; i < last; i++) joined = joinHash(joined, words.hashes[i]!);
    const key = figureKey(joined);
    if (isFigure(around, key, isKnown)) points -= 3;
    // In a link, words are mostly titles, but for what it searches for; file names are read on their own.
    const opener = text.charCodeAt(words.starts[around.lineStart]! - 1);
    if (opener !== 0x3d && insideUrl(text, start)) points = Math.min(points - 3, 0);
    reading.points = points;
    reading.isNone = isNobody(around, key);
    reading.byContext = context > 0;
    reading.byNeighbour = beside > 0 || isHeld;
    return reading;
  };
}

/** What was found already and stands right behind a name is its person's: "john doering 12 elm street". */
function holdsFinding({ after, last, opensWell, tokens }: Around): boolean {
  if (!opensWell) return false;
  return precedesFinding(tokens.text, tokens.words.ends[last - 1]!) || (after === Cue.live && livesAtFinding(tokens, last));
}

/** "mario rossi via garibaldi 12": a street as most of Europe and Latin America write them ends the line. */
function standsBeforeStreet({ after, last, lineEnd, opensWell, tokens }: Around): boolean {
  if (!opensWell || after !== Cue.street || last + 2 !== lineEnd) return false;
  const { text, words } = tokens;
  const endOfLine = lineEnd === words.count ? text.length : words.starts[lineEnd]!;
  return /^ \d{1,3}$/.test(text.slice(words.ends[last + 1], endOfLine));
}

/** Is it somebody whom the public knows? */
function isFigure(around: Around, key: number, isKnown: IsKnown): boolean {
  const { before, first, seen, size, tokens } = around;
  const { classes, words } = tokens;
  if (isKnown(key)) return true;
  // "abraham lincoln gettysburg": the figure is in the first two words.
  if (size === 3 && isKnown(keyOfPair(words.hashes, first))) return true;
  // "mr krabs money": known with the title.
  const isTitled = (before === Cue.title || before === Cue.kin) && seen[Cue.contact] === 0;
  if (isTitled && surnameRank(classes[first]!) < 3 && isKnown(keyOfPair(words.hashes, first - 1))) return true;
  return size === 1 && isKnownCouple(tokens, first, isKnown);
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
