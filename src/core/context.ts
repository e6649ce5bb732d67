import { BARRIER_CODE, isDigit, isLetter, isLineEnd, isSpace, isUnspaced, lowerUnit } from './characters.js';
import type { ContextPack, Nearness } from './types.js';
import { hashWord } from './words.js';

/** How far a context word may stand from what it speaks of, in UTF-16 units: about one line of a form. */
const WINDOW = 80;
/** A key word right beside its value may have this much filler between ("ssn number is: #"). */
const ADJACENT = 16;
/** Longest word and longest phrase of a pack. */
const MAX_WORD = 32;
const MAX_PHRASE = 4;
/** Longest phrase, in units, of a script that writes no spaces. */
const MAX_NGRAM = 8;

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Words that may stand between a keyword and its value without parting them. */
const FILLERS =
  'is are was no nr num number numbers nummer numero número numéro numer id code the my your his her our their of for at on to a an and or please mobile cell new old full es el la mi su de del le mon ma est der die das meine mein ist lautet il mio è é o meu minha het mijn nr° 是 は';

interface Phrase {
  /** Hashes of the words after the first. */
  readonly rest: readonly number[];
  readonly topic: number;
}

/** Context words of all packs and detectors, compiled once. */
export interface Lexicon {
  readonly topics: ReadonlyMap<string, number>;
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
  readonly ngrams: ReadonlyMap<number, readonly number[]>;
  readonly longestNgram: number;
  readonly fillers: ReadonlySet<number>;
}

function wordsOf(phrase: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let i = 0; i <= phrase.length; i++) {
    const inside = i < phrase.length && isLetter(phrase.charCodeAt(i));
    if (inside && start < 0) start = i;
    else if (!inside && start >= 0) {
      words.push(phrase.slice(start, i));
      start = -1;
    }
  }
  return words;
}

/** Compiles topics → words into one table: one look-up per word of the text, whatever the number of lists. */
export function compileLexicon(sources: readonly Readonly<Record<string, readonly string[]>>[]): Lexicon {
  const topics = new Map<string, number>();
  const phrases = new Map<number, Phrase[]>();
  const ngrams = new Map<number, number[]>();
  let longestNgram = 0;
  for (const source of sources) {
    for (const name of Object.keys(source)) {
      let topic = topics.get(name);
      if (topic === undefined) {
        topic = topics.size;
        topics.set(name, topic);
      }
      for (const entry of source[name] ?? []) {
        if (entry.length > 0 && isUnspaced(entry.charCodeAt(0))) {
          const hash = hashWord(entry);
          const list = ngrams.get(hash);
          if (list) list.push(topic);
          else ngrams.set(hash, [topic]);
          longestNgram = Math.max(longestNgram, Math.min(entry.length, MAX_NGRAM));
          continue;
        }
        const [first, ...rest] = wordsOf(entry);
        if (first === undefined || rest.length >= MAX_PHRASE) continue;
        const hash = hashWord(first);
        const phrase = { rest: rest.map(hashWord), topic };
        const list = phrases.get(hash);
        if (list) list.push(phrase);
        else phrases.set(hash, [phrase]);
      }
    }
  }
  return { topics, phrases, ngrams, longestNgram, fillers: new Set(FILLERS.split(' ').map(hashWord)) };
}

export function lexiconSources(
  packs: readonly ContextPack[],
  owners: readonly { readonly keywords?: Readonly<Record<string, readonly string[]>> | undefined }[],
): Readonly<Record<string, readonly string[]>>[] {
  const sources = packs.map((pack) => pack.topics);
  for (const owner of owners) if (owner.keywords) sources.push(owner.keywords);
  return sources;
}

/**
 * Answers "is a word of this topic near?" for one text. The neighbourhood on each side of a position is read once and
 * remembered for the next question about the same position. Each reading costs at most a constant (the window).
 */
export class Neighbourhood {
  readonly #lexicon: Lexicon;
  #text = '';
  /** Nearness by topic: what the hint says, what the text on the left and on the right of the last position says. */
  readonly #hint: Uint8Array;
  #hinted = false;
  readonly #left: Uint8Array;
  readonly #right: Uint8Array;
  #leftOf = -1;
  #rightOf = -1;
  readonly #starts = new Int32Array(WINDOW + MAX_WORD);
  readonly #ends = new Int32Array(WINDOW + MAX_WORD);
  readonly #hashes = new Int32Array(WINDOW + MAX_WORD);
  readonly #stems = new Int32Array(WINDOW + MAX_WORD);
  #count = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    const topics = lexicon.topics.size;
    this.#hint = new Uint8Array(topics);
    this.#left = new Uint8Array(topics);
    this.#right = new Uint8Array(topics);
  }

  /** Turns to another text. `hint` stands before it as a key before its value: a field's name, for instance. */
  reset(text: string, hint: string): void {
    this.#text = text;
    this.#leftOf = -1;
    this.#rightOf = -1;
    if (this.#hinted) this.#hint.fill(0);
    this.#hinted = hint !== '';
    if (this.#hinted) {
      this.#tokenise(hint, 0, hint.length, true);
      this.#collect(hint, this.#hint, hint.length, true);
    }
  }

  near(topic: string, start: number, end: number): Nearness {
    const id = this.#lexicon.topics.get(topic);
    if (id === undefined) return 0;
    if (this.#leftOf !== start) this.#readLeft(start);
    if (this.#rightOf !== end) this.#readRight(end);
    return Math.max(this.#hint[id]!, this.#left[id]!, this.#right[id]!) as Nearness;
  }

  #readLeft(start: number): void {
    const text = this.#text;
    this.#leftOf = start;
    this.#left.fill(0);
    const limit = Math.max(0, start - WINDOW);
    let from = start;
    while (from > limit) {
      const code = text.charCodeAt(from - 1);
      if (isLineEnd(code) || code === BARRIER_CODE) break;
      from--;
    }
    // A word cut by the window is no whole word.
    if (from === limit && from > 0) {
      const before = text.charCodeAt(from - 1);
      if (isLetter(before) && !isUnspaced(before)) while (from < start && isLetter(text.charCodeAt(from))) from++;
    }
    this.#tokenise(text, from, start, false);
    this.#collect(text, this.#left, start, true);
    if (this.#lexicon.longestNgram > 0) this.#collectNgrams(text, from, start, this.#left, true);
  }

  #readRight(end: number): void {
    const text = this.#text;
    this.#rightOf = end;
    this.#right.fill(0);
    const limit = Math.min(text.length, end + WINDOW);
    let to = end;
    while (to < limit) {
      const code = text.charCodeAt(to);
      if (isLineEnd(code) || code === BARRIER_CODE) break;
      to++;
    }
    if (to === limit && to < text.length) {
      const after = text.charCodeAt(to);
      if (isLetter(after) && !isUnspaced(after)) while (to > end && isLetter(text.charCodeAt(to - 1))) to--;
    }
    this.#tokenise(text, end, to, false);
    this.#collect(text, this.#right, end, false);
    if (this.#lexicon.longestNgram > 0) this.#collectNgrams(text, end, to, this.#right, false);
  }

  /** Words of `[from, to)`; camel case is split where the word is a key (`customerPhone=`) or always, for hints. */
  #tokenise(text: string, from: number, to: number, splitCamel: boolean): void {
    this.#count = 0;
    let i = from;
    while (i < to) {
      const code = text.charCodeAt(i);
      if (!isLetter(code) || isUnspaced(code)) {
        i++;
        continue;
      }
      const start = i;
      let humps = false;
      let previous = 0;
      while (i < to) {
        const unit = text.charCodeAt(i);
        if (!isLetter(unit) || isUnspaced(unit)) break;
        if (unit >= 65 && unit <= 90 && previous >= 97 && previous <= 122) humps = true;
        previous = unit;
        i++;
      }
      this.#push(text, start, i);
      if (humps && (splitCamel || isKeyEnd(text, i))) {
        let hump = start;
        for (let j = start + 1; j <= i; j++) {
          const unit = j < i ? text.charCodeAt(j) : 65;
          const before = text.charCodeAt(j - 1);
          if (unit >= 65 && unit <= 90 && (j === i || (before >= 97 && before <= 122))) {
            this.#push(text, hump, j);
            hump = j;
          }
        }
      }
    }
  }

  #push(text: string, start: number, end: number): void {
    if (this.#count === this.#starts.length || end - start > MAX_WORD) return;
    let hash = BASIS;
    let stem = BASIS;
    for (let i = start; i < end; i++) {
      stem = hash;
      hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(i)), PRIME);
    }
    const last = text.charCodeAt(end - 1) | 32;
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#hashes[this.#count] = hash;
    // A plural counts as its singular.
    this.#stems[this.#count] = last === 115 && end - start > 3 ? stem : hash;
    this.#count++;
  }

  #collect(text: string, into: Uint8Array, edge: number, leftSide: boolean): void {
    for (let w = 0; w < this.#count; w++) {
      const phrases = this.#lexicon.phrases.get(this.#hashes[w]!) ?? this.#lexicon.phrases.get(this.#stems[w]!);
      if (phrases === undefined) continue;
      for (const phrase of phrases) {
        const last = w + phrase.rest.length;
        if (last >= this.#count || !this.#continues(w, phrase.rest)) continue;
        const start = this.#starts[w]!;
        const end = this.#ends[last]!;
        // A keyword on the right that introduces the next value speaks of that one.
        if (!leftSide && introducesNumber(text, end)) continue;
        const near = leftSide ? this.#isFiller(text, end, edge) : this.#isFiller(text, edge, start);
        into[phrase.topic] = Math.max(into[phrase.topic]!, near ? 2 : 1);
      }
    }
  }

  #continues(word: number, rest: readonly number[]): boolean {
    for (let k = 0; k < rest.length; k++) {
      const at = word + 1 + k;
      if (this.#hashes[at] !== rest[k] && this.#stems[at] !== rest[k]) return false;
    }
    return true;
  }

  #collectNgrams(text: string, from: number, to: number, into: Uint8Array, leftSide: boolean): void {
    const { ngrams, longestNgram } = this.#lexicon;
    for (let i = from; i < to; i++) {
      if (!isUnspaced(text.charCodeAt(i))) continue;
      let hash = BASIS;
      for (let n = 1; n <= longestNgram && i + n <= to; n++) {
        hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(i + n - 1)), PRIME);
        const topics = ngrams.get(hash);
        if (topics === undefined) continue;
        if (!leftSide && introducesNumber(text, i + n)) continue;
        const gap = leftSide ? to - (i + n) : i - from;
        for (const topic of topics) into[topic] = Math.max(into[topic]!, gap <= 4 ? 2 : 1);
      }
    }
  }

  /** Nothing but filler words and punctuation between a keyword and the span. */
  #isFiller(text: string, from: number, to: number): boolean {
    if (to - from > ADJACENT) return false;
    let i = from;
    while (i < to) {
      const code = text.charCodeAt(i);
      if (isDigit(code)) return false;
      if (!isLetter(code)) {
        i++;
        continue;
      }
      const start = i;
      let hash = BASIS;
      while (i < to && isLetter(text.charCodeAt(i))) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(i++)), PRIME);
      if (!this.#lexicon.fillers.has(hash) && !this.#lexicon.phrases.has(hash) && !(isUnspaced(code) && i - start <= 3))
        return false;
    }
    return true;
  }
}

/** Does the word that ends here stand as a key: `name=`, `name:`, `"name":`? */
function isKeyEnd(text: string, at: number): boolean {
  let i = at;
  const quote = text.charCodeAt(i);
  if (quote === 34 || quote === 39) i++;
  while (i < at + 3 && isSpace(text.charCodeAt(i))) i++;
  const code = text.charCodeAt(i);
  return code === 61 || code === 58;
}

/** Does a number follow at once: `phone 415…`, `tel: +44…`? */
function introducesNumber(text: string, at: number): boolean {
  const limit = Math.min(text.length, at + 6);
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) return true;
    if (isLetter(code) || isLineEnd(code)) return false;
  }
  return false;
}
