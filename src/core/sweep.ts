import { isAlphanumeric, isDigit, isWordLetter, lowerUnit } from './characters.js';
import { DigitFunnel } from './digit-funnel.js';
import type { Detector, NumberRun, Scan, TextView, Trigger } from './types.js';
import {
  BASIS,
  createWordBuffer,
  fillWords,
  HashFilter,
  hashWord,
  isWordAt,
  PRIME,
  setWord,
  type WordBuffer,
  widened,
} from './words.js';

type Ask<K extends Trigger['on']> = Extract<Trigger, { on: K }> & { readonly owner: Detector };

/** Bits of an ASCII character's class. */
const DIGIT = 1;
const CHARACTER = 2;
/** Seen characters are only noted, for text triggers and views. */
const NOTED = 4;
/** A letter, where words are wanted. */
const LETTER = 8;
/** Beyond ASCII, and no letter of a word. */
const FOREIGN = 16;
/** What every label has one of: a capital, a bracket, the dot of a reserved domain. */
const LABELLED = 32;

/** Longer tokens are asked about like those of this length. */
const LONG_TOKEN = 128;

const NON_ASCII = /[\x80-\uffff]/;

const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** So few words are found faster by an expression than by reading all words of a text. */
const FEW_WORDS = 8;

/** What one sweep saw, for whoever asks afterwards. */
export interface Seen {
  /** One bit per ASCII character that was noted. */
  readonly ascii: Uint32Array;
  nonAscii: boolean;
  /** False when the text certainly holds no label. */
  labels: boolean;
  readonly digits: { digits: number; count: number; starts: Int32Array };
  /** One bit per view, by its place in the list, that the text has something for. */
  views: number;
}

function noteAll(into: Uint8Array, characters: string, bit: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    if (code < 128) into[code] = into[code]! | bit;
  }
}

/** The characters as bits, in the order of `Seen.ascii`. */
function maskOf(characters: string): Uint32Array {
  const mask = new Uint32Array(4);
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    if (code < 128) mask[code >> 5]! |= 1 << (code & 31);
  }
  return mask;
}

function sawAny({ ascii }: Seen, mask: Uint32Array): boolean {
  return ((ascii[0]! & mask[0]!) | (ascii[1]! & mask[1]!) | (ascii[2]! & mask[2]!) | (ascii[3]! & mask[3]!)) !== 0;
}

/** One trigger and whom it belongs to. All have the same form, which the loops that ask them need to be fast. */
interface Asked<Find> {
  readonly owner: Detector;
  readonly find: Find;
}

interface AskedAtCharacter extends Asked<(scan: Scan, at: number) => void> {
  /** By ASCII character, whether it may stand right before or behind; undefined where anything may. */
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

interface AskedAboutNumber extends Asked<(scan: Scan, run: NumberRun) => void> {
  readonly nonAscii: boolean;
  readonly topics: readonly string[] | undefined;
}

interface AskedAboutToken extends Asked<(scan: Scan, start: number, end: number) => void> {
  readonly nonAscii: boolean;
  readonly topics: readonly string[] | undefined;
  readonly shortest: number;
  readonly longest: number;
}

function mentionsOne(scan: Scan, topics: readonly string[]): boolean {
  for (let i = 0; i < topics.length; i++) if (scan.mentions(topics[i])) return true;
  return false;
}

function tableOf(characters: string | undefined): Uint8Array | undefined {
  if (characters === undefined) return undefined;
  const table = new Uint8Array(128);
  noteAll(table, characters, 1);
  return table;
}

/** Adds to the list at this place. */
function addAt<T>(lists: T[][], place: number, item: T): void {
  const list = lists[place];
  if (list) list.push(item);
  else lists[place] = [item];
}

/** What one word calls. */
interface CalledByWord {
  views: number;
  /** Views that want several words. */
  readonly patient: PatientView[];
  readonly triggers: { readonly word: string; readonly trigger: Ask<'word'> }[];
}

/** A view that is called when enough of its words have been seen. */
interface PatientView {
  readonly bit: number;
  readonly fewest: number;
  seen: number;
}

/**
 * The union of what all detectors and views ask for, compiled once: a character class that most texts fail (the gate), and one
 * loop for the others. O(n); a text without triggers costs one pass of V8's character-class matcher.
 */
export class Sweep {
  /** One character that means something; where no words are wanted, reading begins at the first. */
  readonly #gate: RegExp;
  /** Is there a detector or a view that every text is for? */
  readonly #always: boolean;
  /** Where few words are wanted: what a text must hold before its words are read. */
  readonly #wordGate: RegExp | undefined;
  readonly #classes = new Uint8Array(128);
  readonly #characters: AskedAtCharacter[][] = [];
  /** By how many digits or units there are. */
  readonly #numbers: AskedAboutNumber[][] = [];
  readonly #tokens: AskedAboutToken[][] = [];
  readonly #calledByWord = new Map<number, CalledByWord>();
  readonly #wordFilter: HashFilter;
  /** Words of the text in hand that may call something, by their index: nearly always none or one. */
  #called = new Int32Array(64);
  #calledCount = 0;
  readonly #patientViews: PatientView[] = [];
  /** Views that a number of digits calls. */
  readonly #digitViews: { readonly bit: number; readonly digits: number }[] = [];
  /** Where the characters stand that somebody asked for. */
  #marks = new Int32Array(64);
  #marked = 0;
  /** Does the text hold anything that text triggers or views asked for? */
  #noted = false;
  /** Which views an ASCII character, any other character, or nothing at all calls: bits by their place in the list. */
  readonly #viewCharacters = new Int32Array(128);
  #nonAsciiViews = 0;
  #alwaysViews = 0;
  /** The views that long words call, and how long the shortest of those is. */
  #longWordViews = 0;
  #longWord = MAX_LENGTH;
  readonly #wordsOnce: readonly Ask<'words'>[];
  readonly #texts: readonly { readonly trigger: Ask<'text'>; readonly mask: Uint32Array | undefined }[];
  readonly #everyText: boolean;
  readonly #hinted: readonly Ask<'hint'>[];
  readonly #onDigits: readonly Ask<'digits'>[];
  readonly #needsWords: boolean;
  readonly #funnel: DigitFunnel;
  readonly seen: Seen = {
    ascii: new Uint32Array(4),
    nonAscii: false,
    labels: true,
    digits: { digits: 0, count: 0, starts: new Int32Array(64) },
    views: 0,
  };
  readonly words: WordBuffer = createWordBuffer();
  #hasWords = false;
  #text = '';
  /** The detector that was asked last: what is reported now is its finding. */
  owner: Detector | undefined;

  constructor(detectors: readonly Detector[], views: readonly TextView[]) {
    const triggers = detectors.flatMap((owner) => owner.triggers.map((trigger) => ({ ...trigger, owner })));
    const of = <K extends Trigger['on']>(on: K) => triggers.filter((trigger): trigger is Ask<K> => trigger.on === on);
    const classes = this.#classes;
    for (const { characters, before, after, owner, find } of of('character')) {
      noteAll(classes, characters, CHARACTER);
      const asked = { owner, find, before: tableOf(before), after: tableOf(after) };
      for (const character of new Set(characters)) addAt(this.#characters, character.charCodeAt(0), asked);
    }
    const wanted = new Uint8Array(35);
    for (const { digits, nonAscii = false, topics, owner, find } of of('number')) {
      const asked = { owner, find, nonAscii, topics };
      for (let n = digits[0]; n <= Math.min(digits[1], 34); n++) {
        wanted[n] = 1;
        addAt(this.#numbers, n, asked);
      }
    }
    for (const { length, nonAscii = false, topics, owner, find } of of('token')) {
      const asked = { owner, find, nonAscii, topics, shortest: length[0], longest: length[1] };
      for (let n = Math.min(length[0], LONG_TOKEN); n <= Math.min(length[1], LONG_TOKEN); n++) addAt(this.#tokens, n, asked);
    }
    this.#onDigits = of('digits');
    const countsDigits = this.#onDigits.length > 0 || views.some(({ digits }) => digits !== undefined);
    if (countsDigits || this.#tokens.length > 0 || this.#numbers.length > 0) noteAll(classes, DIGITS, DIGIT);
    const words = new Set<string>();
    const callOn = (word: string): CalledByWord => {
      const hash = hashWord(word);
      const called = this.#calledByWord.get(hash) ?? { views: 0, patient: [], triggers: [] };
      this.#calledByWord.set(hash, called);
      words.add(word);
      return called;
    };
    views.forEach((view, i) => {
      const bit = bitOf(i);
      const { fewestWords = 1, digits } = view;
      const patient = fewestWords > 1 ? { bit, fewest: fewestWords, seen: 0 } : undefined;
      if (patient !== undefined) this.#patientViews.push(patient);
      for (const word of view.words ?? []) {
        if (patient !== undefined) callOn(word).patient.push(patient);
        else callOn(word).views |= bit;
      }
      if (digits !== undefined) this.#digitViews.push({ bit, digits });
      for (const character of view.characters ?? '') {
        const code = character.charCodeAt(0);
        if (code < 128) this.#viewCharacters[code] = this.#viewCharacters[code]! | bit;
      }
      if (view.nonAscii === true) this.#nonAsciiViews |= bit;
      if (view.wordLength !== undefined) {
        this.#longWordViews |= bit;
        this.#longWord = Math.min(this.#longWord, view.wordLength);
      }
      if (isUnconditional(view) || i > LAST_VIEW_BIT) this.#alwaysViews |= bit;
    });
    for (const trigger of of('word')) {
      for (const word of trigger.words) callOn(word).triggers.push({ word, trigger });
    }
    this.#wordFilter = new HashFilter(this.#calledByWord.keys());
    this.#wordsOnce = of('words');
    const needsAll = this.#wordsOnce.length > 0 || this.#longWordViews !== 0;
    this.#needsWords = needsAll || words.size > 0;
    const few = [...words].join('|');
    // A capital with a dot is read as the `i` it is in Turkish.
    if (!needsAll && words.size <= FEW_WORDS && /^[a-z|]+$/.test(few))
      this.#wordGate = new RegExp(few.replaceAll('i', '[i\u0130]'), 'i');
    this.#texts = of('text').map((trigger) => ({
      trigger,
      mask: trigger.characters === '' && trigger.nonAscii !== true ? undefined : maskOf(trigger.characters),
    }));
    for (const { trigger } of this.#texts) noteAll(classes, trigger.characters, NOTED);
    for (const view of views) noteAll(classes, view.characters ?? '', NOTED);
    this.#hinted = of('hint');
    this.#funnel = new DigitFunnel(wanted);
    this.#gate = compileGate(classes, this.#nonAsciiViews !== 0 || this.#texts.some(({ trigger }) => trigger.nonAscii === true));
    this.#everyText = this.#texts.some(({ mask }) => mask === undefined);
    this.#always =
      (this.#needsWords && this.#wordGate === undefined) || this.#everyText || this.#hinted.length > 0 || this.#alwaysViews !== 0;
    // Behind the gate, which letters do not open.
    if (this.#needsWords) {
      noteAll(classes, LETTERS, LETTER);
      noteAll(classes, LETTERS.slice(26), LABELLED);
      noteAll(classes, '[.', LABELLED);
    }
  }

  /** False when no detector and no view can have anything to do with the text. */
  mayHold(text: string): boolean {
    return this.#always || this.#gate.test(text) || this.#wordGate?.test(text) === true;
  }

  /** Reads a text once: words, groups of digits, characters that mean something. Nobody is asked yet. */
  read(text: string): void {
    const { seen } = this;
    if (this.#noted) seen.ascii.fill(0);
    seen.nonAscii = false;
    seen.labels = true;
    seen.digits.digits = 0;
    seen.digits.count = 0;
    seen.views = this.#alwaysViews;
    this.#marked = 0;
    this.#noted = false;
    this.#calledCount = 0;
    this.#text = text;
    // Where words are wanted every character is read, else nothing before the first that means something.
    this.#hasWords = this.#needsWords && (this.#wordGate === undefined || this.#wordGate.test(text));
    const first = this.#hasWords ? 0 : text.search(this.#gate);
    if (first >= 0) this.#readFrom(text, first, this.#hasWords);
  }

  /** Asks every detector whose trigger stands in the text read last. `hinted`: does a hint come with it? */
  ask(scan: Scan, hinted: boolean): void {
    const { seen } = this;
    const { digits } = seen;
    if (digits.count > 0) this.#askDigits(scan);
    if (this.#marked > 0) this.#askCharacters(scan);
    if (this.#calledCount > 0) this.#askWords(scan);
    if (this.#hasWords && this.words.count > 0) this.#askAll(scan, this.#wordsOnce);
    if (digits.count > 0) {
      for (const trigger of this.#onDigits) {
        if (digits.digits < trigger.fewest) continue;
        this.owner = trigger.owner;
        trigger.find(scan, digits);
      }
    }
    if (this.#noted || seen.nonAscii || this.#everyText) {
      for (const { trigger, mask } of this.#texts) {
        if (mask !== undefined && !sawAny(seen, mask) && !(seen.nonAscii && trigger.nonAscii === true)) continue;
        this.owner = trigger.owner;
        trigger.find(scan);
      }
    }
    if (hinted) this.#askAll(scan, this.#hinted);
  }

  #askAll(scan: Scan, triggers: readonly (Ask<'words'> | Ask<'hint'>)[]): void {
    for (const trigger of triggers) {
      this.owner = trigger.owner;
      trigger.find(scan);
    }
  }

  /** The one loop. What most texts have nothing of is kept out of its way: a word of ASCII letters costs a table look-up and a step of its hash a letter. */
  #readFrom(text: string, first: number, needsWords: boolean): void {
    const classes = this.#classes;
    const { seen, words } = this;
    const { digits } = seen;
    const { bits, shift } = this.#wordFilter;
    const longWord = this.#longWord;
    const length = text.length;
    let nonAscii = false;
    let views = 0;
    let kinds = 0;
    let lastDigit = -2;
    let count = 0;
    let called = 0;
    for (let i = first; i < length; i++) {
      let code = text.charCodeAt(i);
      let kind = code < 128 ? classes[code]! : needsWords && isWordLetter(code) ? LETTER : FOREIGN;
      if (kind & LETTER) {
        const start = i;
        let hash = BASIS;
        do {
          kinds |= kind;
          if (kind & (CHARACTER | NOTED)) views |= this.#note(code, kind, i);
          if (code < 128) hash = Math.imul(hash ^ (code | 32), PRIME);
          else {
            nonAscii = true;
            hash = Math.imul(hash ^ lowerUnit(code), PRIME);
          }
          if (++i === length) break;
          code = text.charCodeAt(i);
          kind = code < 128 ? classes[code]! : isWordLetter(code) ? LETTER : FOREIGN;
        } while (kind & LETTER);
        if (i - start >= longWord) views |= this.#longWordViews;
        // A word that calls nobody, as most do, is told by one look-up here.
        const bit = hash >>> shift;
        if ((bits[bit >> 3]! & (1 << (bit & 7))) !== 0) {
          if (called === this.#called.length) this.#called = widened(this.#called);
          this.#called[called++] = count;
        }
        setWord(words, count++, start, i, hash);
        if (i === length) break;
      }
      if (kind === 0) continue;
      kinds |= kind;
      if (kind & DIGIT) {
        if (i !== lastDigit + 1) this.#noteGroup(i);
        lastDigit = i;
        digits.digits++;
      }
      if (kind === FOREIGN) nonAscii = true;
      else if (kind & (CHARACTER | NOTED)) views |= this.#note(code, kind, i);
    }
    if (needsWords) {
      words.count = count;
      this.#calledCount = called;
      seen.labels = (kinds & LABELLED) !== 0;
    }
    if (digits.count > 0) for (const view of this.#digitViews) if (digits.digits >= view.digits) views |= view.bit;
    seen.nonAscii = nonAscii;
    seen.views |= nonAscii ? views | this.#nonAsciiViews : views;
  }

  /** Notes an ASCII character that somebody asked for; returns the views it calls. */
  #note(code: number, kind: number, at: number): number {
    if (kind & CHARACTER) {
      if (this.#marked === this.#marks.length) this.#marks = widened(this.#marks);
      this.#marks[this.#marked++] = at;
    }
    if (!(kind & NOTED)) return 0;
    this.#noted = true;
    const { ascii } = this.seen;
    ascii[code >> 5] = ascii[code >> 5]! | (1 << (code & 31));
    return this.#viewCharacters[code]!;
  }

  #noteGroup(at: number): void {
    const { digits } = this.seen;
    if (digits.count === digits.starts.length) digits.starts = widened(digits.starts);
    digits.starts[digits.count++] = at;
  }

  #askDigits(scan: Scan): void {
    const text = this.#text;
    const { count, starts } = this.seen.digits;
    this.#scan = scan;
    // Where no words are wanted, nothing before the first digit has been read.
    this.#ascii = !this.seen.nonAscii && (this.#hasWords || !NON_ASCII.test(text));
    let runEnd = 0;
    let tokenEnd = 0;
    for (let group = 0; group < count; group++) {
      const at = starts[group]!;
      if (at >= runEnd) {
        this.#funnel.read(text, at, this.#askNumber);
        runEnd = this.#funnel.end;
      }
      if (at >= tokenEnd) tokenEnd = this.#askTokens(scan, text, at, tokenEnd);
    }
  }

  #askCharacters(scan: Scan): void {
    const text = this.#text;
    for (let mark = 0; mark < this.#marked; mark++) {
      const at = this.#marks[mark]!;
      const before = at > 0 ? text.charCodeAt(at - 1) : 0;
      const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const asked = this.#characters[text.charCodeAt(at)]!;
      for (let i = 0; i < asked.length; i++) {
        const ask = asked[i]!;
        if (ask.before !== undefined && !(before < 128 && ask.before[before])) continue;
        if (ask.after !== undefined && !(after < 128 && ask.after[after])) continue;
        this.owner = ask.owner;
        ask.find(scan, at);
      }
    }
  }

  #scan: Scan | undefined;
  /** Does the text hold ASCII characters only? */
  #ascii = false;

  readonly #askNumber = (run: NumberRun): void => {
    const scan = this.#scan!;
    const asked = this.#numbers[run.count]!;
    for (let i = 0; i < asked.length; i++) {
      const ask = asked[i]!;
      if ((ask.nonAscii && this.#ascii) || (ask.topics !== undefined && !mentionsOne(scan, ask.topics))) continue;
      this.owner = ask.owner;
      ask.find(scan, run);
    }
  };

  /** Reads the alphanumeric token around a digit, asks about it, and returns its end. */
  #askTokens(scan: Scan, text: string, at: number, from: number): number {
    let start = at;
    while (start > from && isAlphanumeric(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end++;
    const length = end - start;
    const asked = this.#tokens[Math.min(length, LONG_TOKEN)];
    if (asked === undefined) return end;
    for (let i = 0; i < asked.length; i++) {
      const ask = asked[i]!;
      if (length < ask.shortest || length > ask.longest || (ask.nonAscii && this.#ascii)) continue;
      if (ask.topics !== undefined && !mentionsOne(scan, ask.topics)) continue;
      this.owner = ask.owner;
      ask.find(scan, start, end);
    }
    return end;
  }

  /** The words of the text in hand, read now if no trigger wanted them. */
  readonly fillWords = (): WordBuffer => {
    if (!this.#hasWords) {
      fillWords(this.#text, this.words);
      this.#hasWords = true;
    }
    return this.words;
  };

  #askWords(scan: Scan): void {
    const text = this.#text;
    const { starts, ends, hashes } = this.words;
    for (const view of this.#patientViews) view.seen = 0;
    let views = 0;
    for (let n = 0; n < this.#calledCount; n++) {
      const w = this.#called[n]!;
      const calls = this.#calledByWord.get(hashes[w]!);
      if (calls === undefined) continue;
      views |= calls.views;
      for (const view of calls.patient) if (++view.seen === view.fewest) views |= view.bit;
      for (const { word, trigger } of calls.triggers) {
        if (!isWordAt(text, starts[w]!, ends[w]!, word)) continue;
        this.owner = trigger.owner;
        trigger.find(scan, starts[w]!, ends[w]!);
      }
    }
    this.seen.views |= views;
  }
}

/** Longer than any word. */
const MAX_LENGTH = 0x7fffffff;

/** Views past the 31st share its bit and are always asked. */
const LAST_VIEW_BIT = 30;

/** The bit of the `index`-th view in `Seen.views`. */
export function bitOf(index: number): number {
  return 1 << Math.min(index, LAST_VIEW_BIT + 1);
}

function isUnconditional(view: TextView): boolean {
  const { words, wordLength, characters, digits, nonAscii } = view;
  return nonAscii !== true && [words, wordLength, characters, digits].every((condition) => condition === undefined);
}

function compileGate(classes: Uint8Array, nonAscii: boolean): RegExp {
  let set = '';
  for (let code = 0; code < 128; code++) {
    if (classes[code]) set += isDigit(code) ? String.fromCharCode(code) : `\\x${code.toString(16).padStart(2, '0')}`;
  }
  if (nonAscii) set += '\\x80-\\uffff';
  // An empty class matches nothing, which is right: nobody asks.
  return new RegExp(`[${set}]`);
}
