import { BARRIER_CODE, isDigit, isLetter, isLineEnd, isSpace, isUnspaced, lowerUnit, unitAt } from './characters.js';
import { demand } from './checks.js';
import type { CompiledOptions } from './compile-options.js';
import { endsItsLine, isBareLabel, labelLine } from './line.js';
import type { Sweep } from './sweep.js';
import type { Nearness, WordTable } from './types.js';
import { widened } from './widened.js';
import { addWord, BASIS, createWordBuffer, fillWords, HashTable, hashSpan, hashWord, PRIME, type WordBuffer } from './words.js';

/** How far a context word may stand from what it speaks of, in UTF-16 units: about one line of a form. */
const WINDOW = 80;
/** A key word right beside its value may have this much filler between ("ssn number is: #"). */
const ADJACENT = 16;
/** The same where no spaces are written. */
const UNSPACED_ADJACENT = 4;
/** Longest word and longest phrase of a pack. */
const MAX_WORD = 32;
const MAX_PHRASE = 4;
/** Of a script that writes no spaces a phrase is looked up whole up to so many units; a longer one when it begins like one. */
const SHORT_NGRAM = 8;

/** Takes the last factor off an FNV-1a hash: the prime's inverse modulo 2^32. */
const PRIME_INVERSE = 0x359c449b;

/** Words that may stand between a keyword and its value without parting them. */
const FILLERS =
  'is are was no nr num number numbers nummer numero número numéro numer id code the my your his her our their of for at on to a an and or please mobile cell new old full es el la mi su de del le mon ma est der die das meine mein ist lautet il mio è é o meu minha het mijn nr° er är je 是 は required optional';

/** Context words of all packs and detectors, compiled once. */
export interface Lexicon {
  readonly topics: ReadonlyMap<string, number>;
  /** From the first word of phrases, and from phrases of scripts without spaces, to places in `data`. */
  readonly phrases: HashTable;
  readonly ngrams: HashTable;
  /** Phrase after phrase, as {@link writePhrases} lays them out. */
  readonly data: Int32Array;
  readonly longestNgram: number;
  /** How those of more than `SHORT_NGRAM` units begin. */
  readonly longNgrams: ReadonlySet<number>;
  readonly fillers: ReadonlySet<number>;
}

/** The hashes of a phrase's words behind the first, also as one text, and what it is a word of. */
interface Phrase {
  readonly key: string;
  readonly rest: readonly number[];
  readonly topics: number[];
}

/** Phrases by their first word. */
type Phrases = Map<number, Phrase[]>;

/** The hashes of an entry's words, without a string for each. */
function hashWords(entry: string): number[] {
  const hashes: number[] = [];
  for (let start = 0, i = 0; i <= entry.length; i++) {
    if (i < entry.length && isLetter(unitAt(entry, i))) continue;
    if (i > start) hashes.push(hashSpan(entry, start, i));
    start = i + 1;
  }
  return hashes;
}

/** Compiles topics → words into one table: one look-up per word of the text, whatever the number of lists. */
export function compileLexicon(sources: readonly Source[]): Lexicon {
  const topics = new Map<string, number>();
  const phrases: Phrases = new Map();
  const ngrams: Phrases = new Map();
  const longNgrams = new Set<number>();
  let longestNgram = 0;
  for (const { path, words } of sources) {
    for (const name of Object.keys(words)) {
      const topic = topics.get(name) ?? topics.size;
      topics.set(name, topic);
      for (const entry of words[name] ?? []) {
        const at = `${path}.${name}`;
        if (entry.length > 0 && isUnspaced(unitAt(entry, 0))) {
          demand(entry.length <= MAX_WORD, 'invalid-option', at, `has a phrase of more than ${MAX_WORD} units`);
          addPhrase(ngrams, hashWord(entry), [], topic);
          longestNgram = Math.max(longestNgram, entry.length);
          if (entry.length > SHORT_NGRAM) longNgrams.add(hashWord(entry.slice(0, SHORT_NGRAM)));
          continue;
        }
        const [first, ...rest] = hashWords(entry);
        demand(rest.length < MAX_PHRASE, 'invalid-option', at, `has a phrase of more than ${MAX_PHRASE} words`);
        if (first !== undefined) addPhrase(phrases, first, rest, topic);
      }
    }
  }
  // Place 0 means none.
  const data = [0];
  const tables = [phrases, ngrams].map((lists) => {
    const places = new Map<number, number>();
    for (const [hash, list] of lists) {
      places.set(hash, data.length);
      writePhrases(list, data);
    }
    return new HashTable(places);
  });
  return {
    topics,
    phrases: tables[0]!,
    ngrams: tables[1]!,
    data: Int32Array.from(data),
    longestNgram,
    longNgrams,
    fillers: new Set(FILLERS.split(' ').map(hashWord)),
  };
}

function addPhrase(to: Phrases, first: number, rest: readonly number[], topic: number): void {
  const list = to.get(first) ?? [];
  if (list.length === 0) to.set(first, list);
  const key = rest.join();
  const same = list.find((other) => other.key === key);
  if (same === undefined) list.push({ key, rest, topics: [topic] });
  else if (!same.topics.includes(topic)) same.topics.push(topic);
}

/** How many phrases; of each how many more words and their hashes, how many topics and which. */
function writePhrases(list: readonly Phrase[], data: number[]): void {
  data.push(list.length);
  for (const { rest, topics } of list) for (const part of [rest.length, ...rest, topics.length, ...topics]) data.push(part);
}

/** Context words of packs, and of detectors and suppressors. */
type Topics = Readonly<Record<string, readonly string[]>>;

/** Some of them, and where they come from. */
interface Source {
  readonly path: string;
  readonly words: Topics;
}

/** What whoever asks for context words needs. */
export function context(
  { context: packs, detectors, suppressors }: Pick<CompiledOptions, 'context' | 'detectors' | 'suppressors'>,
  sweep: Sweep,
): Neighbourhood {
  const sources = [
    ...packs.map(({ topics }, i) => ({ path: `context[${i}].topics`, words: topics })),
    ...detectors.map(({ keywords = {} }, i) => ({ path: `detectors[${i}].keywords`, words: keywords })),
    ...suppressors.map(({ keywords = {} }, i) => ({ path: `suppressors[${i}].keywords`, words: keywords })),
  ];
  return new Neighbourhood(compileLexicon(sources), sweep);
}

/** Context words and phrases of one text by rising start; arrays grow and are reused from text to text. */
class Hits {
  count = 0;
  starts = new Int32Array(32);
  ends = new Int32Array(32);
  /** Where their topics stand in the lexicon's data. */
  topics = new Int32Array(32);

  push(start: number, end: number, topics: number): void {
    if (this.count === this.starts.length) {
      this.starts = widened(this.starts);
      this.ends = widened(this.ends);
      this.topics = widened(this.topics);
    }
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.topics[this.count++] = topics;
  }

  /** Index of the first hit that starts at or after `position`. */
  firstFrom(position: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Nearness by topic, emptied by moving on to the next round. */
class Marks {
  #round = 1;
  readonly #values: Int32Array;
  readonly #data: Int32Array;
  /** The topics that are marked. */
  readonly #marked: Int32Array;
  #count = 0;

  constructor({ topics, data }: Lexicon) {
    this.#values = new Int32Array(topics.size);
    this.#marked = new Int32Array(topics.size);
    this.#data = data;
  }

  clear(): void {
    this.#count = 0;
    if (++this.#round < MAX_ROUND) return;
    this.#round = 1;
    this.#values.fill(0);
  }

  /** Marks the topics that stand at this place of the lexicon's data. */
  mark(place: number, nearness: Nearness): void {
    const last = place + this.#data[place]!;
    for (let i = place + 1; i <= last; i++) {
      const topic = this.#data[i]!;
      const known = this.at(topic);
      if (known === 0) this.#marked[this.#count++] = topic;
      if (nearness > known) this.#values[topic] = (this.#round << 2) | nearness;
    }
  }

  /** Is one of these topics marked? Hardly any are, of the hundreds that may be asked about together. */
  hasAny(topics: Uint8Array): boolean {
    for (let i = 0; i < this.#count; i++) if (topics[this.#marked[i]!]) return true;
    return false;
  }

  at(topic: number): Nearness {
    const value = this.#values[topic]!;
    return value >> 2 === this.#round ? ((value & 3) as Nearness) : 0;
  }
}

/** Hints remembered: about 4 kB each with everything on. */
const MOST_HINTS = 256;
/** Longer names come from no schema, and would fill the memory. */
const LONGEST_HINT = 64;

/** Two bits of a mark hold the nearness, the others the round. */
const MAX_ROUND = 0x1000_0000;

/** What the sweep saw of the text in hand: its words, if it read them, whether there may be capitals and, with the words, whether all is ASCII. */
type Swept = Pick<Sweep, 'words' | 'capitals' | 'nonAscii'>;

/**
 * Answers "is a word of this topic near?" for one text. The text is read once, when the first question comes; most texts hold no word of the
 * topic, which ends the question. Else the neighbourhood on each side of a position is read and remembered for the next question about it.
 */
export class Neighbourhood {
  readonly #lexicon: Lexicon;
  readonly #swept: Swept;
  /** The words of a hint, and of a text where the sweep read none. */
  readonly #ownWords = createWordBuffer();
  #text = '';
  #isRead = false;
  /** The text is read, and holds no word of any topic; nor does the hint. */
  #isSilent = false;
  #hintRead = '';
  /** What the hint says, what the text says anywhere, and what it says on the left and on the right of the last position. */
  #hint: Marks;
  readonly #noHint: Marks;
  readonly #hints = new Map<string, Marks>();
  readonly #anywhere: Marks;
  readonly #left: Marks;
  readonly #right: Marks;
  /** What the line above says, when that line is a label and the last position begins its own line. */
  readonly #above: Marks;
  #hasAbove = false;
  #leftOf = -1;
  #rightOf = -1;
  /** Words, and words of scripts that write no spaces: there, adjacent means few units, not few words. */
  readonly #words = new Hits();
  readonly #ngrams = new Hits();
  readonly #split = createWordBuffer();
  /** Topics that are asked about together, by their numbers. */
  readonly #lists = new WeakMap<readonly string[], Uint8Array>();

  constructor(lexicon: Lexicon, swept: Swept) {
    this.#lexicon = lexicon;
    this.#swept = swept;
    this.#noHint = new Marks(lexicon);
    this.#hint = this.#noHint;
    this.#anywhere = new Marks(lexicon);
    this.#left = new Marks(lexicon);
    this.#right = new Marks(lexicon);
    this.#above = new Marks(lexicon);
  }

  /** Turns to another text. `hint` stands before it as a key before its value: a field's name, for instance. */
  reset(text: string, hint: string): void {
    this.#text = text;
    this.#isRead = false;
    this.#isSilent = false;
    this.#leftOf = -1;
    this.#rightOf = -1;
    if (hint !== this.#hintRead) this.#readHint(hint);
  }

  near(topic: string, start: number, end: number): Nearness {
    if (this.#isSilent) return 0;
    const id = this.#lexicon.topics.get(topic);
    if (id === undefined) return 0;
    const hinted = this.#hint.at(id);
    // Of a text that is all value only its hint can speak.
    if (start === 0 && end === this.#text.length) return hinted;
    if (!this.#isRead) this.#read();
    if (this.#isSilent || this.#anywhere.at(id) === 0) return hinted;
    if (this.#leftOf !== start) this.#readLeft(start);
    if (this.#rightOf !== end) this.#readRight(end);
    const above = this.#hasAbove && endsItsLine(this.#text, end) ? this.#above.at(id) : 0;
    return Math.max(hinted, this.#left.at(id), this.#right.at(id), above) as Nearness;
  }

  /** Is there a word of this topic, or of one of these, anywhere in the text or its hint? */
  mentions(topics: string | readonly string[]): boolean {
    if (!this.#isRead) this.#read();
    if (this.#isSilent) return false;
    if (typeof topics === 'string') {
      const id = this.#lexicon.topics.get(topics);
      return id !== undefined && this.#anywhere.at(id) + this.#hint.at(id) > 0;
    }
    let list = this.#lists.get(topics);
    if (list === undefined) {
      list = new Uint8Array(this.#lexicon.topics.size);
      for (const topic of topics) {
        const id = this.#lexicon.topics.get(topic);
        if (id !== undefined) list[id] = 1;
      }
      this.#lists.set(topics, list);
    }
    return this.#anywhere.hasAny(list) || this.#hint.hasAny(list);
  }

  /** A payload's keys come again and again: what the last ones said is remembered. */
  #readHint(hint: string): void {
    this.#hintRead = hint;
    const known = this.#hints.get(hint);
    this.#hint = known ?? this.#noHint;
    if (known !== undefined || hint === '') return;
    const marks = new Marks(this.#lexicon);
    this.#hint = marks;
    if (hint.length <= LONGEST_HINT) {
      if (this.#hints.size === MOST_HINTS) this.#hints.clear();
      this.#hints.set(hint, marks);
    }
    this.#collect(hint, this.#wordsOf(hint), true);
    for (const hits of [this.#words, this.#ngrams]) {
      for (let i = 0; i < hits.count; i++) marks.mark(hits.topics[i]!, this.#isFiller(hint, hits.ends[i]!, hint.length) ? 2 : 1);
    }
  }

  #wordsOf(text: string): WordTable {
    fillWords(text, this.#ownWords);
    return this.#ownWords;
  }

  #read(): void {
    this.#isRead = true;
    this.#collect(this.#text, this.#swept.words ?? this.#wordsOf(this.#text), false);
    this.#isSilent = this.#words.count + this.#ngrams.count === 0 && this.#hint === this.#noHint;
    if (this.#isSilent) return;
    this.#anywhere.clear();
    this.#markAll(this.#words);
    this.#markAll(this.#ngrams);
  }

  #markAll({ count, topics }: Hits): void {
    for (let i = 0; i < count; i++) this.#anywhere.mark(topics[i]!, 1);
  }

  #readLeft(start: number): void {
    const text = this.#text;
    this.#leftOf = start;
    this.#left.clear();
    const limit = Math.max(0, start - WINDOW);
    let from = start;
    while (from > limit && !endsWindow(unitAt(text, from - 1))) from--;
    for (const hits of [this.#words, this.#ngrams]) {
      for (let i = hits.firstFrom(from); i < hits.count && hits.starts[i]! < start; i++) {
        const end = hits.ends[i]!;
        if (end > start) continue;
        const beside = hits === this.#ngrams ? start - end <= UNSPACED_ADJACENT : this.#isFiller(text, end, start);
        this.#left.mark(hits.topics[i]!, beside ? 2 : 1);
      }
    }
    this.#hasAbove = from > 0 && isLineEnd(text.charCodeAt(from - 1)) && this.#readAbove(from, start);
  }

  /** A form writes the label on one line and the value on the next: the line above speaks when a label is all it holds. */
  #readAbove(lineStart: number, start: number): boolean {
    const text = this.#text;
    const above = labelLine(text, lineStart, start);
    if (above === undefined) return false;
    this.#above.clear();
    const [first, last] = above;
    for (const hits of [this.#words, this.#ngrams]) {
      for (let i = hits.firstFrom(first); i < hits.count && hits.starts[i]! < last; i++) {
        const begin = hits.starts[i]!;
        const end = hits.ends[i]!;
        // A letter on a line of its own is no label, whatever it stands for beside its value.
        if (hits === this.#words && end - begin === 1) continue;
        if (end > last || !isBareLabel(text, first, begin) || !this.#isFiller(text, end, last)) continue;
        this.#above.mark(hits.topics[i]!, 2);
      }
    }
    return true;
  }

  #readRight(end: number): void {
    const text = this.#text;
    this.#rightOf = end;
    this.#right.clear();
    const limit = Math.min(text.length, end + WINDOW);
    let to = end;
    while (to < limit && !endsWindow(unitAt(text, to))) to++;
    for (const hits of [this.#words, this.#ngrams]) {
      for (let i = hits.firstFrom(end); i < hits.count && hits.starts[i]! < to; i++) {
        // A keyword on the right that introduces the next value speaks of that one.
        if (hits.ends[i]! > to || introducesValue(text, hits.starts[i]!, hits.ends[i]!)) continue;
        const start = hits.starts[i]!;
        const beside = hits === this.#ngrams ? start - end <= UNSPACED_ADJACENT : this.#isFiller(text, end, start);
        this.#right.mark(hits.topics[i]!, beside ? 2 : 1);
      }
    }
  }

  /** All context words of a text. O(n). Camel case is split where the word is a key (`customerPhone=`) or always, for hints. */
  #collect(text: string, words: WordTable, isHint: boolean): void {
    this.#words.count = 0;
    this.#ngrams.count = 0;
    // Most texts have no capitals, as the sweep can tell of those whose words it read.
    const humps = (isHint || this.#swept.capitals) && HUMP.test(text);
    this.#collectWords(text, humps ? splitHumps(text, words, isHint, this.#split) : words);
    const mayBeUnspaced = isHint || this.#swept.words === undefined || this.#swept.nonAscii;
    if (mayBeUnspaced && this.#lexicon.longestNgram > 0 && UNSPACED.test(text)) this.#collectNgrams(text);
  }

  #collectWords(text: string, words: WordTable): void {
    const { phrases, data } = this.#lexicon;
    const { count, starts, ends, hashes } = words;
    for (let w = 0; w < count; w++) {
      const hash = hashes[w]!;
      let place = phrases.get(hash);
      if (place === 0 && isPlural(text, words, w)) place = phrases.get(stemOf(hash));
      if (place === 0 || ends[w]! - starts[w]! > MAX_WORD) continue;
      // `m4v` is no version.
      if (ends[w]! - starts[w]! === 1 && isDigit(text.charCodeAt(starts[w]! - 1))) continue;
      for (let left = data[place++]!; left > 0; left--) {
        const more = data[place++]!;
        if (continues(text, words, w, data, place, more)) this.#words.push(starts[w]!, ends[w + more]!, place + more);
        place += more + 1 + data[place + more]!;
      }
    }
  }

  #collectNgrams(text: string): void {
    const { ngrams, longestNgram, longNgrams } = this.#lexicon;
    for (let i = 0; i < text.length; i++) {
      if (!isUnspaced(unitAt(text, i))) continue;
      let hash = BASIS;
      for (let n = 1; n <= longestNgram && i + n <= text.length; n++) {
        hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(i + n - 1)), PRIME);
        const place = ngrams.get(hash);
        // One phrase of no further words.
        if (place !== 0) this.#ngrams.push(i, i + n, place + 2);
        if (n === SHORT_NGRAM && !longNgrams.has(hash)) break;
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
      if (!this.#lexicon.fillers.has(hash) && this.#lexicon.phrases.get(hash) === 0 && !(isUnspaced(code) && i - start <= 3))
        return false;
    }
    return true;
  }
}

/** Scripts that `isUnspaced` knows begin here: nothing below needs a look. */
const UNSPACED = /[\u0e00-\uffff]/;

/** The hash of a word without its last `s`, if it ends in one. */
function stemOf(hash: number): number {
  return Math.imul(hash, PRIME_INVERSE) ^ 115;
}

/** Does the word end in `s` and is long enough for a plural, which counts as its singular? */
function isPlural(text: string, { starts, ends }: WordTable, w: number): boolean {
  return ends[w]! - starts[w]! > 3 && (unitAt(text, ends[w]! - 1) | 32) === 115;
}

/** Do the words after this one have the `more` hashes that stand at this place? */
function continues(text: string, words: WordTable, word: number, data: Int32Array, place: number, more: number): boolean {
  if (word + more >= words.count) return false;
  for (let k = 0; k < more; k++) {
    const at = word + 1 + k;
    const wanted = data[place + k];
    if (words.hashes[at] === wanted) continue;
    if (stemOf(words.hashes[at]!) !== wanted || !isPlural(text, words, at)) return false;
  }
  return true;
}

/** What camel case has. */
const HUMP = /[a-z][A-Z]/;

/** The words with the humps of keys in camel case after them; the same table where there are none. */
function splitHumps(text: string, words: WordTable, isHint: boolean, into: WordBuffer): WordTable {
  let copied = 0;
  for (let w = 0; w < words.count; w++) {
    const end = words.ends[w]!;
    if (!isHint && !isKeyEnd(text, end)) continue;
    let hump = words.starts[w]!;
    for (let i = hump + 1; i < end; i++) {
      if (!isUpper(unitAt(text, i)) || !isLower(text.charCodeAt(i - 1))) continue;
      if (copied === 0) into.count = 0;
      for (; copied <= w; copied++) addWord(into, words.starts[copied]!, words.ends[copied]!, words.hashes[copied]!);
      addWord(into, hump, i, hashSpan(text, hump, i));
      hump = i;
    }
    if (hump > words.starts[w]!) addWord(into, hump, end, hashSpan(text, hump, end));
  }
  if (copied === 0) return words;
  for (; copied < words.count; copied++) addWord(into, words.starts[copied]!, words.ends[copied]!, words.hashes[copied]!);
  return into;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Lines and barriers end what a keyword speaks of. */
function endsWindow(code: number): boolean {
  return isLineEnd(code) || code === BARRIER_CODE;
}

/** Does the word that ends here stand as a key: `name=`, `name:`, `"name":`? */
function isKeyEnd(text: string, at: number): boolean {
  let i = at;
  if (text[i] === '"' || text[i] === "'") i++;
  while (i < at + 3 && isSpace(text.charCodeAt(i))) i++;
  return text[i] === '=' || text[i] === ':';
}

/** Does a number follow at once, `phone 415…`, `tel: +44…`, the value of a parameter, `phone=…`, or of a path, `/phone/…`? */
function introducesValue(text: string, start: number, at: number): boolean {
  const next = text.charCodeAt(at);
  if (next === 61 || (next === 47 && text.charCodeAt(start - 1) === 47)) return true;
  const limit = Math.min(text.length, at + 6);
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    // "5 feb 1996 date of birth 6:40 am": no keyword speaks of a time.
    if (isDigit(code)) return !text.slice(i, i + 3).includes(':');
    if (isLetter(code) || isLineEnd(code)) return false;
  }
  return false;
}
