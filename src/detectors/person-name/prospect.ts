import { isDigit, unitAt } from '../../core/characters.js';
import type { Scan, WordTable } from '../../core/types.js';
import { HashFilter } from '../../core/words.js';
import { isOnFile } from './cue-rules.js';
import { CUES, Cue, cueOf, hashesOf } from './cues.js';
import type { Tokens } from './features.js';
import { isPhrase } from './phrases.js';
import { isAbridging, isPrefix } from './span.js';

/** For which names of a text the private reading can hold: each includes the ones before. */
export const Chance = {
  none: 0,
  /** Whole names that begin with a given name or an initial. */
  ofWhole: 1,
  /** Names of two words and more, and given names alone. */
  ofGiven: 2,
  /** Surnames alone, too. */
  ofAny: 3,
} as const;

/** What is known of a text's names before they are found; reused from text to text. */
export interface Prospect {
  chance: number;
  /** Where the chance is of whole names only: the word that one ends before at the latest. */
  end: number;
  /** The last word that may be a state at the end of its line; −1 when there is none. */
  state: number;
}

/** What a word says for a private reading of a name beside it. */
const Voice = {
  none: 0,
  /** Enough for any name that it stands before. */
  before: 1,
  /** Enough for any name beside it. */
  beside: 2,
  /** Enough for a name of two words or a given name, two of them for any. */
  strong: 3,
  /** Enough for a whole name. */
  weak: 4,
  /** The same at the end of a line, or before a postal code. */
  state: 5,
  /** The same there, or before a state there. */
  town: 6,
  /** Strong beside a number. */
  street: 7,
  /** Weak beside a number. */
  dated: 9,
  /** Strong beside a word it makes a phrase with; whose name is on file is by itself. */
  phrase: 10,
  /** Weak right behind a number. */
  years: 11,
  /** A state, and with a strong one enough for any name. */
  me: 8,
} as const;

/** Every cue that brings points in `points.ts` has its place here, by what it comes to for a surname alone. */
function voiceOf(cue: number): number {
  switch (cue) {
    case Cue.title:
    case Cue.introduction:
    case Cue.nameNoun:
    case Cue.self:
      return Voice.before;
    case Cue.family:
    case Cue.ownKin:
      return Voice.beside;
    case Cue.contact:
    case Cue.record:
    case Cue.practice:
    case Cue.kin:
    case Cue.live:
    case Cue.birthday:
    case Cue.errand:
    case Cue.act:
    case Cue.seek:
    case Cue.number:
      return Voice.strong;
    case Cue.phrase:
      return Voice.phrase;
    case Cue.job:
    case Cue.school:
    case Cue.ordeal:
      return Voice.weak;
    case Cue.state:
    case Cue.lastState:
    case Cue.my:
      return Voice.state;
    case Cue.me:
      return Voice.me;
    case Cue.town:
      return Voice.town;
    case Cue.street:
      return Voice.street;
    case Cue.dated:
      return Voice.dated;
    case Cue.years:
      return Voice.years;
    default:
      return Voice.none;
  }
}

/** "15 anos", "80. år": what stands right behind a number. */
const BEHIND_NUMBER = /\d\S{0,2} $/;

/** Digits of a house's number and a postal code, or of a telephone number; and of both. */
const FEWEST_DIGITS = 6;
const DIGITS_OF_TWO = 13;

/** Class of the word with this hash in the lexicon. */
type ClassOf = (hash: number) => number;

/** Voices by cue. */
let voices: Uint8Array | undefined;
/** Tells most words without a voice from the others by one look-up. */
let voiced: HashFilter;

function fill(): Uint8Array {
  const table = new Uint8Array(CUES);
  for (let cue = 0; cue < CUES; cue++) table[cue] = voiceOf(cue);
  voiced = new HashFilter(hashesOf(table));
  return table;
}

export function createProspect(): Prospect {
  return { chance: Chance.none, end: 0, state: 0 };
}

/**
 * For which names of the text can the private reading hold? A necessary condition, from words and marks alone: most queries have no chance, and where
 * only private persons are wanted their names need not be found.
 */
export function readProspect({ text, words, plain }: Scan, classOf: ClassOf, prospect: Prospect): void {
  const { count, starts, ends, hashes } = words;
  voices ??= fill();
  let strong = 0;
  let any = false;
  let weak = false;
  let me = false;
  let street = false;
  let dated = false;
  let state = -1;
  let town = -1;
  let lines = false;
  let digits = 0;
  let from = 0;
  for (let w = 0; w <= count; w++) {
    const start = w < count ? starts[w]! : text.length;
    // Most texts have one blank between words, and nothing else.
    if (!plain && (start - from !== 1 || unitAt(text, from) !== 0x20)) {
      for (let at = from; at < start; at++) {
        const code = unitAt(text, at);
        if (isDigit(code)) digits++;
        else if (code === 0x40) strong++;
        // A line's end; so is the sign between a parameter and what it searches for.
        else if (code === 0xfdd0) {
          lines = true;
          strong++;
        } else if (code === 0x0a || code === 0x0d || code === 0x3d) lines = true;
      }
    }
    if (w === count) break;
    from = ends[w]!;
    if (from - start === 1 && w > 0 && isAbridging(unitAt(text, start)) && classOf(hashes[w - 1]!) >> 4 > 1) strong++;
    if (!voiced.mayHold(hashes[w]!)) continue;
    switch (voices[cueOf(hashes[w]!)]) {
      case Voice.before:
        if (w + 1 < count) any = true;
        break;
      case Voice.beside:
        any = true;
        break;
      case Voice.phrase:
        if (isPhrase(words, w, 0, count) || isOnFile(hashes[w]!)) strong++;
        break;
      case Voice.strong:
        strong++;
        break;
      case Voice.weak:
        weak = true;
        break;
      case Voice.me:
        me = true;
        state = w;
        break;
      case Voice.state:
        state = w;
        break;
      case Voice.town:
        town = w;
        break;
      case Voice.street:
        street = true;
        break;
      case Voice.dated:
        dated = true;
        break;
      case Voice.years:
        dated ||= BEHIND_NUMBER.test(text.slice(Math.max(0, start - 5), start));
        break;
    }
  }
  if (digits > 0) {
    if (street) strong++;
    if (dated) weak = true;
    if (digits >= FEWEST_DIGITS) strong += digits < DIGITS_OF_TWO ? 1 : 2;
  }
  // Numbers and line ends may make an end of any place.
  const anywhere = lines || digits > 0;
  if (state < (anywhere ? 0 : count - 1)) state = -1;
  if (town < (anywhere ? 0 : count - 2)) town = -1;
  if (lines) weak = true;
  prospect.state = state;
  prospect.end = count;
  if (any || strong > 1 || (strong > 0 && (weak || me || state >= 0 || town >= 0))) prospect.chance = Chance.ofAny;
  else if (strong > 0) prospect.chance = Chance.ofGiven;
  else if (weak) prospect.chance = chanceOfWhole(words, classOf, count);
  else {
    // A name stands before its place.
    const place = Math.max(state, town);
    prospect.end = place;
    prospect.chance = chanceOfWhole(words, classOf, place);
  }
}

/** Is there a given name or an initial, and a word behind it before `end`? */
function chanceOfWhole({ starts, ends, hashes }: WordTable, classOf: ClassOf, end: number): number {
  for (let w = 0; w < end - 1; w++) if (ends[w]! - starts[w]! === 1 || classOf(hashes[w]!) >> 4 !== 0) return Chance.ofWhole;
  return Chance.none;
}

/** Can words `[first, last)` hold a name that the prospect is for? */
export function mayHoldName({ classes, words }: Tokens, first: number, last: number, prospect: Prospect): boolean {
  const { starts, ends, hashes } = words;
  const { chance, end, state } = prospect;
  if (last - first === 1) {
    // "my", "call": a word before a name is none.
    if (isPrefix(classes[first]!, hashes[first]!)) return false;
    return chance === Chance.ofAny || (chance === Chance.ofGiven && classes[first]! >> 4 > 1);
  }
  if (chance !== Chance.ofWhole) return true;
  for (let w = first; w < last - 1 && w + 2 <= end; w++) {
    const given = classes[w]! >> 4;
    // A rare given name will do where a word stands between the name and its state.
    if (given > 1 || ends[w]! - starts[w]! === 1 || (given === 1 && w + 3 <= state)) return true;
  }
  return false;
}
