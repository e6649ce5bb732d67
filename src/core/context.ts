import { BARRIER_CODE, isDigit, isLetter, isLineEnd, isSpace, isUnspaced, lowerUnit } from './characters.js';
import type { ContextPack, Nearness } from './types.js';
import { hashWord } from './words.js';

/** How far a context word may stand from what it speaks of, in UTF-16 units: about one line of a form. */
const WINDOW = 80;
/** A key word right beside its value may have this much filler between ("ssn number is: #"). */
const ADJACENT = 16;
/** The same where no spaces are written. */
const UNSPACED_ADJACENT = 4;
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

/** A context word or phrase of the text, and the topic it speaks of. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly topic: number;
  /** Of a script that writes no spaces: adjacent means few units, not few words. */
  readonly unspaced: boolean;
}

const NO_HITS: readonly Hit[] = [];

/**
 * Answers "is a word of this topic near?" for one text. The text is read once, when the first question comes; each question then looks at the
 * hits in its window. The neighbourhood on each side of a position is remembered for the next question about the same position.
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
  /** Hits of the whole text by rising start, or undefined before the first question. */
  #hits: readonly Hit[] | undefined;
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #hashes = new Int32Array(64);
  #stems = new Int32Array(64);
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
    this.#hits = undefined;
    if (this.#hinted) this.#hint.fill(0);
    this.#hinted = hint !== '';
    if (this.#hinted)
      for (const hit of this.#read(hint, true)) this.#mark(this.#hint, hit, this.#isFiller(hint, hit.end, hint.length));
  }

  near(topic: string, start: number, end: number): Nearness {
    const id = this.#lexicon.topics.get(topic);
    if (id === undefined) return 0;
    if (this.#leftOf !== start) this.#readLeft(start);
    if (this.#rightOf !== end) this.#readRight(end);
    return Math.max(this.#hint[id]!, this.#left[id]!, this.#right[id]!) as Nearness;
  }

  #mark(into: Uint8Array, { topic }: Hit, beside: boolean): void {
    into[topic] = Math.max(into[topic]!, beside ? 2 : 1);
  }

  #readLeft(start: number): void {
    const text = this.#text;
    this.#leftOf = start;
    this.#left.fill(0);
    this.#hits ??= this.#read(text, false);
    if (this.#hits.length === 0) return;
    const limit = Math.max(0, start - WINDOW);
    let from = start;
    while (from > limit && !endsWindow(text.charCodeAt(from - 1))) from--;
    for (let i = firstFrom(this.#hits, from); i < this.#hits.length; i++) {
      const hit = this.#hits[i]!;
      if (hit.start >= start) break;
      if (hit.end > start) continue;
      const beside = hit.unspaced ? start - hit.end <= UNSPACED_ADJACENT : this.#isFiller(text, hit.end, start);
      this.#mark(this.#left, hit, beside);
    }
  }

  #readRight(end: number): void {
    const text = this.#text;
    this.#rightOf = end;
    this.#right.fill(0);
    this.#hits ??= this.#read(text, false);
    if (this.#hits.length === 0) return;
    const limit = Math.min(text.length, end + WINDOW);
    let to = end;
    while (to < limit && !endsWindow(text.charCodeAt(to))) to++;
    for (let i = firstFrom(this.#hits, end); i < this.#hits.length; i++) {
      const hit = this.#hits[i]!;
      if (hit.start >= to) break;
      // A keyword on the right that introduces the next value speaks of that one.
      if (hit.end > to || introducesNumber(text, hit.end)) continue;
      const beside = hit.unspaced ? hit.start - end <= UNSPACED_ADJACENT : this.#isFiller(text, end, hit.start);
      this.#mark(this.#right, hit, beside);
    }
  }

  /** All context words of a text, by rising start. O(n). */
  #read(text: string, splitCamel: boolean): readonly Hit[] {
    this.#tokenise(text, splitCamel);
    const hits: Hit[] = [];
    this.#collect(hits);
    if (this.#lexicon.longestNgram > 0) this.#collectNgrams(text, hits);
    return hits.length === 0 ? NO_HITS : hits.sort((a, b) => a.start - b.start);
  }

  /** Words of the text; camel case is split where the word is a key (`customerPhone=`) or always, for hints. */
  #tokenise(text: string, splitCamel: boolean): void {
    this.#count = 0;
    const to = text.length;
    let i = 0;
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
    if (end - start > MAX_WORD) return;
    if (this.#count === this.#starts.length) this.#grow();
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

  #grow(): void {
    const wider = (array: Int32Array): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(array.length * 2);
      next.set(array);
      return next;
    };
    this.#starts = wider(this.#starts);
    this.#ends = wider(this.#ends);
    this.#hashes = wider(this.#hashes);
    this.#stems = wider(this.#stems);
  }

  #collect(hits: Hit[]): void {
    for (let w = 0; w < this.#count; w++) {
      const phrases = this.#lexicon.phrases.get(this.#hashes[w]!) ?? this.#lexicon.phrases.get(this.#stems[w]!);
      if (phrases === undefined) continue;
      for (const { rest, topic } of phrases) {
        const last = w + rest.length;
        if (last >= this.#count || !this.#continues(w, rest)) continue;
        hits.push({ start: this.#starts[w]!, end: this.#ends[last]!, topic, unspaced: false });
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

  #collectNgrams(text: string, hits: Hit[]): void {
    const { ngrams, longestNgram } = this.#lexicon;
    for (let i = 0; i < text.length; i++) {
      if (!isUnspaced(text.charCodeAt(i))) continue;
      let hash = BASIS;
      for (let n = 1; n <= longestNgram && i + n <= text.length; n++) {
        hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(i + n - 1)), PRIME);
        const topics = ngrams.get(hash);
        if (topics) for (const topic of topics) hits.push({ start: i, end: i + n, topic, unspaced: true });
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

/** Lines and barriers end what a keyword speaks of. */
function endsWindow(code: number): boolean {
  return isLineEnd(code) || code === BARRIER_CODE;
}

/** Index of the first hit that starts at or after `position`. */
function firstFrom(hits: readonly Hit[], position: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
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
