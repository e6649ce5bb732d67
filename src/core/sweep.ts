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

const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What one sweep saw, for whoever asks afterwards. */
export interface Seen {
  /** One bit per ASCII character that was noted. */
  readonly ascii: Uint32Array;
  nonAscii: boolean;
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

/** Tells the sweep who asks next, so that reports can be attributed. */
export type SetOwner = (owner: Detector) => void;

/**
 * The union of what all detectors and views ask for, compiled once: a character class that most texts fail (the gate), and one
 * loop for the others. O(n); a text without triggers costs one pass of V8's character-class matcher.
 */
export class Sweep {
  readonly #gate: RegExp | undefined;
  readonly #classes = new Uint8Array(128);
  readonly #characters: (Ask<'character'>[] | undefined)[] = [];
  readonly #numbers: Ask<'number'>[][] = [];
  readonly #tokens: Ask<'token'>[];
  readonly #calledByWord = new Map<number, CalledByWord>();
  readonly #wordFilter: HashFilter;
  readonly #patientViews: PatientView[] = [];
  /** Views that a number of digits calls. */
  readonly #digitViews: { readonly bit: number; readonly digits: number }[] = [];
  /** Where the characters stand that somebody asked for. */
  #marks = new Int32Array(64);
  #marked = 0;
  /** Which views an ASCII character, any other character, or nothing at all calls: bits by their place in the list. */
  readonly #viewCharacters = new Int32Array(128);
  #nonAsciiViews = 0;
  #alwaysViews = 0;
  /** The views that long words call, and how long the shortest of those is. */
  #longWordViews = 0;
  #longWord = Number.POSITIVE_INFINITY;
  readonly #wordsOnce: Ask<'words'>[];
  readonly #texts: readonly { readonly trigger: Ask<'text'>; readonly mask: Uint32Array | undefined }[];
  readonly #onDigits: readonly Ask<'digits'>[];
  readonly #needsWords: boolean;
  readonly #funnel: DigitFunnel;
  readonly #setOwner: SetOwner;
  readonly seen: Seen = {
    ascii: new Uint32Array(4),
    nonAscii: false,
    digits: { digits: 0, count: 0, starts: new Int32Array(64) },
    views: 0,
  };
  readonly words: WordBuffer = createWordBuffer();
  #hasWords = false;
  #text = '';

  constructor(detectors: readonly Detector[], views: readonly TextView[], setOwner: SetOwner) {
    this.#setOwner = setOwner;
    const triggers = detectors.flatMap((owner) => owner.triggers.map((trigger) => ({ ...trigger, owner })));
    const of = <K extends Trigger['on']>(on: K) => triggers.filter((trigger): trigger is Ask<K> => trigger.on === on);
    const classes = this.#classes;
    for (const trigger of of('character')) {
      noteAll(classes, trigger.characters, CHARACTER);
      for (const character of new Set(trigger.characters)) {
        const code = character.charCodeAt(0);
        const list = this.#characters[code];
        if (list) list.push(trigger);
        else this.#characters[code] = [trigger];
      }
    }
    const wanted = new Uint8Array(35);
    for (const trigger of of('number')) {
      for (let n = trigger.digits[0]; n <= Math.min(trigger.digits[1], 34); n++) {
        wanted[n] = 1;
        const list = this.#numbers[n];
        if (list) list.push(trigger);
        else this.#numbers[n] = [trigger];
      }
    }
    this.#tokens = of('token');
    const countsDigits = of('digits').length > 0 || views.some(({ digits }) => digits !== undefined);
    if (countsDigits || this.#tokens.length > 0 || this.#numbers.length > 0) noteAll(classes, DIGITS, DIGIT);
    const callOn = (word: string): CalledByWord => {
      const hash = hashWord(word);
      const called = this.#calledByWord.get(hash) ?? { views: 0, patient: [], triggers: [] };
      this.#calledByWord.set(hash, called);
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
    this.#needsWords = this.#calledByWord.size > 0 || this.#wordsOnce.length > 0 || this.#longWordViews !== 0;
    if (this.#needsWords) noteAll(classes, LETTERS, LETTER);
    this.#onDigits = of('digits');
    this.#texts = of('text').map((trigger) => ({
      trigger,
      mask: trigger.characters === '' ? undefined : maskOf(trigger.characters),
    }));
    for (const { trigger } of this.#texts) noteAll(classes, trigger.characters, NOTED);
    for (const view of views) noteAll(classes, view.characters ?? '', NOTED);
    this.#funnel = new DigitFunnel(wanted);

    const always = this.#needsWords || this.#texts.some(({ mask }) => mask === undefined) || this.#alwaysViews !== 0;
    this.#gate = always
      ? undefined
      : compileGate(
          classes,
          views.some((view) => view.nonAscii === true),
        );
    this.#loopGate = compileGate(
      classes,
      views.some((view) => view.nonAscii === true),
    );
  }

  readonly #loopGate: RegExp;

  /** False when no detector and no view can have anything to do with the text. */
  mayHold(text: string): boolean {
    return this.#gate === undefined || this.#gate.test(text);
  }

  /** Asks every detector whose trigger stands in the text. */
  run(scan: Scan): void {
    const text = scan.text;
    const seen = this.seen;
    const { ascii } = seen;
    ascii[0] = ascii[1] = ascii[2] = ascii[3] = 0;
    seen.nonAscii = false;
    seen.digits.digits = 0;
    seen.digits.count = 0;
    this.#marked = 0;
    seen.views = this.#alwaysViews;
    this.#hasWords = false;
    this.#text = text;
    // Where words are wanted every character is read, else nothing before the first that means something.
    const first = this.#needsWords ? 0 : text.search(this.#loopGate);
    if (first >= 0) {
      this.#read(text, first);
      if (seen.digits.count > 0) this.#askDigits(scan, text);
      if (this.#marked > 0) this.#askCharacters(scan, text);
    }
    if (this.#needsWords) this.#askWords(scan, text);
    for (const trigger of this.#onDigits) {
      if (seen.digits.digits < trigger.fewest) continue;
      this.#setOwner(trigger.owner);
      trigger.find(scan, seen.digits);
    }
    for (const { trigger, mask } of this.#texts) {
      if (mask !== undefined && !sawAny(seen, mask)) continue;
      this.#setOwner(trigger.owner);
      trigger.find(scan);
    }
  }

  /** Reads the text once: words, groups of digits, characters that mean something. Nobody is asked yet. */
  #read(text: string, first: number): void {
    const classes = this.#classes;
    const { seen, words } = this;
    const { digits } = seen;
    const needsWords = this.#needsWords;
    const length = text.length;
    let nonAscii = false;
    let views = 0;
    let lastDigit = -2;
    let count = 0;
    for (let i = first; i < length; i++) {
      let code = text.charCodeAt(i);
      let kind = code < 128 ? classes[code]! : needsWords && isWordLetter(code) ? LETTER : FOREIGN;
      if (kind & LETTER) {
        const start = i;
        let hash = BASIS;
        do {
          if (code > 127) nonAscii = true;
          else if (kind !== LETTER) views |= this.#note(code, kind, i);
          hash = Math.imul(hash ^ (code < 128 ? code | 32 : lowerUnit(code)), PRIME);
          if (++i === length) break;
          code = text.charCodeAt(i);
          kind = code < 128 ? classes[code]! : isWordLetter(code) ? LETTER : FOREIGN;
        } while (kind & LETTER);
        setWord(words, count++, start, i, hash);
        if (i === length) break;
      }
      if (kind === 0) continue;
      if (kind & DIGIT) {
        if (i !== lastDigit + 1) this.#noteGroup(i);
        lastDigit = i;
        digits.digits++;
      }
      if (kind === FOREIGN) nonAscii = true;
      else if (kind !== DIGIT) views |= this.#note(code, kind, i);
    }
    if (needsWords) {
      words.count = count;
      this.#hasWords = true;
    }
    for (const view of this.#digitViews) if (digits.digits >= view.digits) views |= view.bit;
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
    const { ascii } = this.seen;
    ascii[code >> 5] = ascii[code >> 5]! | (1 << (code & 31));
    return this.#viewCharacters[code]!;
  }

  #noteGroup(at: number): void {
    const { digits } = this.seen;
    if (digits.count === digits.starts.length) digits.starts = widened(digits.starts);
    digits.starts[digits.count++] = at;
  }

  #askDigits(scan: Scan, text: string): void {
    const { count, starts } = this.seen.digits;
    this.#scan = scan;
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

  #askCharacters(scan: Scan, text: string): void {
    for (let mark = 0; mark < this.#marked; mark++) {
      const at = this.#marks[mark]!;
      for (const trigger of this.#characters[text.charCodeAt(at)]!) {
        this.#setOwner(trigger.owner);
        trigger.find(scan, at);
      }
    }
  }

  #scan: Scan | undefined;

  readonly #askNumber = (run: NumberRun): void => {
    for (const trigger of this.#numbers[run.count]!) {
      this.#setOwner(trigger.owner);
      trigger.find(this.#scan!, run);
    }
  };

  /** Reads the alphanumeric token around a digit, asks about it, and returns its end. */
  #askTokens(scan: Scan, text: string, at: number, from: number): number {
    let start = at;
    while (start > from && isAlphanumeric(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end++;
    const length = end - start;
    for (const trigger of this.#tokens) {
      if (length < trigger.length[0] || length > trigger.length[1]) continue;
      this.#setOwner(trigger.owner);
      trigger.find(scan, start, end);
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

  #askWords(scan: Scan, text: string): void {
    const { words } = this;
    let called = 0;
    if (this.#calledByWord.size > 0 || this.#longWordViews !== 0) {
      for (const view of this.#patientViews) view.seen = 0;
      const filter = this.#wordFilter;
      const longWord = this.#longWord;
      const { count, hashes, starts, ends } = words;
      for (let w = 0; w < count; w++) {
        const hash = hashes[w]!;
        if (ends[w]! - starts[w]! >= longWord) called |= this.#longWordViews;
        if (!filter.mayHold(hash)) continue;
        const calls = this.#calledByWord.get(hash);
        if (calls === undefined) continue;
        called |= calls.views;
        for (const view of calls.patient) if (++view.seen === view.fewest) called |= view.bit;
        for (const { word, trigger } of calls.triggers) {
          if (!isWordAt(text, starts[w]!, ends[w]!, word)) continue;
          this.#setOwner(trigger.owner);
          trigger.find(scan, starts[w]!, ends[w]!);
        }
      }
    }
    this.seen.views |= called;
    if (words.count === 0) return;
    for (const trigger of this.#wordsOnce) {
      this.#setOwner(trigger.owner);
      trigger.find(scan);
    }
  }
}

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
