import { isWordAt } from '../../core/words.js';
import { hasInitial, isAcquaintance, isAddressed, isLookedUpWith } from './addressed.js';
import { Cue, cueOf } from './cues.js';
import { Gap, joins, type Tokens } from './features.js';
import { figureKey, type IsKnown, joinHash, keyOfPair } from './figures.js';
import { endBehindParticles, isSaintBefore } from './span.js';

/** Told of every name: its first word, one past its last, and by how much the reading as a name beats the reading as none (log odds). */
export type OnName = (tokens: Tokens, first: number, last: number, margin: number) => void;

/** What the tagger calls a word: outside of names, a name's first, a further one. */
export const Label = { O: 0, B: 1, I: 2 } as const;

/**
 * What the model leaves out and is evident: a given name and the word behind it when they are known together (a figure) or stand beside a word people are
 * looked up with, a given name with particles and a surname behind, a given name that somebody is called or written to by, a surname that opens the text
 * before "family", and a rare word or a surname behind a title that opens the text.
 */
export function addEvident(
  tokens: Tokens,
  labels: Uint8Array,
  first: number,
  size: number,
  isKnown: IsKnown,
  told: OnName,
): void {
  const { hashes, starts, ends } = tokens.words;
  const { classes, gaps, lineStarts } = tokens;
  for (let k = 0; k < size; k++) {
    if (labels[k] !== Label.O) continue;
    const at = first + k;
    const word = classes[at]!;
    if (word >> 4 !== 0) {
      // "maria de los angeles ortega"
      const behind =
        word >> 4 < 3 || isEveryday(word) || cueOf(hashes[at]!) !== Cue.none ? 0 : endBehindParticles(tokens, at, at + 1);
      if (behind > at + 1 && isListed(classes[behind - 1]!) && !isSaintBefore(tokens, at)) {
        told(tokens, at, behind, 0);
        continue;
      }
      if (word >> 4 > 1 && isAddressed(tokens, at)) {
        // "my coworker priya raman": a rare word behind is the surname.
        const next = at + 1;
        const goesOn =
          next < tokens.lineEnds[at]! &&
          (k + 1 === size || labels[k + 1] === Label.O) &&
          gaps[next] === Gap.space &&
          ((k + 1 < size && (classes[next]! & 3) < 2) ||
            ((classes[next]! >> 2) & 3) !== 0 ||
            isEnd(tokens, next) ||
            hasInitial(tokens, at));
        told(tokens, at, goesOn ? next + 1 : next, 0);
        continue;
      }
      if (k + 1 < size && labels[k + 1] === Label.O && joins(gaps[at + 1]!)) {
        // "jane doering inverness": a common given name, a rare word and a town.
        if (word >> 4 === 3 && at === lineStarts[at] && isRare(tokens, at + 1) && isPlace(tokens, at + 2)) {
          told(tokens, at, at + 2, 0);
          continue;
        }
        // "mrs dolores iturbe"
        if (
          word >> 4 > 1 &&
          gaps[at + 1] === Gap.space &&
          tokens.shapes[at] === tokens.shapes[at + 1] &&
          isRare(tokens, at + 1) &&
          isTitled(tokens, at)
        ) {
          told(tokens, at, at + 2, 0);
          continue;
        }
        // "clarence thibodeaux funeral", "telefonnummer von annegret holzapfel"
        if (isPair(tokens, at) && isLookedUpWith(tokens, at, at + 2)) {
          told(tokens, at, at + 2, 0);
          continue;
        }
        if (!isEveryday(word) && !isEveryday(classes[at + 1]!) && isKnown(keyOfPair(hashes, at))) {
          told(tokens, at, at + 2, 0);
          continue;
        }
      }
    }
    if ((word & 3) > 1 || ends[at]! - starts[at]! < 4) continue;
    const start = lineStarts[at]!;
    const titled = word >> 4 === 0 && isTitled(tokens, at);
    const next = k + 1 < tokens.words.count - first && gaps[at + 1] === Gap.space ? cueOf(hashes[at + 1]!) : Cue.none;
    const family =
      at === start || (at === start + 1 && isWordAt(tokens.text, starts[at - 1]!, ends[at - 1]!, 'the'))
        ? word !== 0 && next === Cue.family
        : // "familie wackernagel stammbaum": before the name in all languages but English.
          at === start + 1 &&
          (word !== 0 || next === Cue.lineage) &&
          gaps[at] === Gap.space &&
          cueOf(hashes[start]!) === Cue.family &&
          ends[start]! - starts[start]! > 6;
    if (titled || family) told(tokens, at, at + 1, 0);
  }
}

/** Does a title stand before, at the start or behind "my neighbor"? Further on `dr` may be a drive. */
function isTitled(tokens: Tokens, at: number): boolean {
  const { gaps, lineStarts, words } = tokens;
  const start = lineStarts[at]!;
  return (
    at > start &&
    isTitleGap(gaps[at]!) &&
    cueOf(words.hashes[at - 1]!) === Cue.title &&
    (at === start + 1 || isAcquaintance(cueOf(words.hashes[at - 2]!)))
  );
}

/** Is it the line's last word, and none of every day? What stands there behind "my neighbor agnes" is the surname. */
function isEnd(tokens: Tokens, at: number): boolean {
  return at + 1 === tokens.lineEnds[at]! && (tokens.classes[at]! & 3) < 3 && cueOf(tokens.words.hashes[at]!) === Cue.none;
}

/** A listed given name of three letters and more, and a rare word or a listed surname written alike. */
function isPair(tokens: Tokens, at: number): boolean {
  const { classes, gaps, shapes, words } = tokens;
  const first = classes[at]!;
  const second = classes[at + 1]!;
  if (gaps[at + 1] !== Gap.space || shapes[at] !== shapes[at + 1] || first >> 4 < 2 || (first & 3) >= first >> 4) return false;
  if (words.ends[at]! - words.starts[at]! < 3 || cueOf(words.hashes[at]!) !== Cue.none) return false;
  return isRare(tokens, at + 1) || (((second >> 2) & 3) > 1 && (second & 3) < 3 && cueOf(words.hashes[at + 1]!) === Cue.none);
}

/** Is the word one that logs hardly know, and none of the lists of cues? */
function isRare(tokens: Tokens, at: number): boolean {
  const { hashes, starts, ends } = tokens.words;
  return (tokens.classes[at]! & 3) < 2 && ends[at]! - starts[at]! > 3 && cueOf(hashes[at]!) === Cue.none;
}

/** Does a town or the full name of a state stand here, a blank behind the word before it? */
function isPlace(tokens: Tokens, at: number): boolean {
  const { count, hashes, starts, ends } = tokens.words;
  if (at >= count || tokens.gaps[at] !== Gap.space) return false;
  const cue = cueOf(hashes[at]!);
  return cue === Cue.town || (cue === Cue.state && ends[at]! - starts[at]! > 3);
}

/** "dr x", "dr. x": what stands between a title and its name. */
function isTitleGap(gap: number): boolean {
  return gap === Gap.space || gap === Gap.period;
}

/** "bruno mars", "mickey mouse": a listed given name and what follows, where that is a known figure's name. Words of every day are none. */
export function addFigures(tokens: Tokens, isKnown: IsKnown, told: OnName): void {
  const { classes, gaps, lineEnds } = tokens;
  const { count, hashes } = tokens.words;
  for (let at = 0; at + 1 < count; at++) {
    if (classes[at]! >> 4 < 2 || isEveryday(classes[at]!) || cueOf(hashes[at]!) !== Cue.none) continue;
    let joined = joinHash(0, hashes[at]!);
    for (let last = at + 1; last < lineEnds[at]! && last < at + 3; last++) {
      if (gaps[last] !== Gap.space || isEveryday(classes[last]!)) break;
      joined = joinHash(joined, hashes[last]!);
      if (isKnown(figureKey(joined))) told(tokens, at, last + 1, 0);
    }
  }
}

function isListed(word: number): boolean {
  return word >> 4 > 1 || ((word >> 2) & 3) > 1;
}

function isEveryday(word: number): boolean {
  return (word & 3) === 3;
}
