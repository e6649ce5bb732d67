import { isAlphanumeric, isDigit } from './characters.js';
import { DigitFunnel } from './digit-funnel.js';
import type { Detector, NumberRun, Scan, TextView, Trigger } from './types.js';
import { createWordBuffer, fillWords, hashWord, isWordAt, type WordBuffer } from './words.js';

type Ask<K extends Trigger['on']> = Extract<Trigger, { on: K }> & { readonly owner: Detector };

/** Bits of an ASCII character's class. */
const DIGIT = 1;
const CHARACTER = 2;
/** Seen characters are only noted, for text triggers and views. */
const NOTED = 4;

/** What one sweep saw, for whoever asks afterwards. */
export interface Seen {
  /** One bit per ASCII character that was noted. */
  readonly ascii: Uint32Array;
  nonAscii: boolean;
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
  readonly triggers: { readonly word: string; readonly trigger: Ask<'word'> }[];
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
  readonly #wordFilter = new Uint8Array(1024);
  /** Which views an ASCII character, any other character, or nothing at all calls: bits by their place in the list. */
  readonly #viewCharacters = new Int32Array(128);
  #nonAsciiViews = 0;
  #alwaysViews = 0;
  /** The views that long words call, and how long the shortest of those is. */
  #longWordViews = 0;
  #longWord = Number.POSITIVE_INFINITY;
  readonly #wordsOnce: Ask<'words'>[];
  readonly #texts: readonly { readonly trigger: Ask<'text'>; readonly mask: Uint32Array | undefined }[];
  readonly #needsWords: boolean;
  readonly #funnel: DigitFunnel;
  readonly #setOwner: SetOwner;
  readonly seen: Seen = { ascii: new Uint32Array(4), nonAscii: false, views: 0 };
  readonly words: WordBuffer = createWordBuffer();

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
    if (this.#tokens.length > 0 || this.#numbers.length > 0) noteAll(classes, '0123456789', DIGIT);
    const callOn = (word: string): CalledByWord => {
      const hash = hashWord(word);
      this.#wordFilter[(hash >>> 3) & 1023] = this.#wordFilter[(hash >>> 3) & 1023]! | (1 << (hash & 7));
      const called = this.#calledByWord.get(hash) ?? { views: 0, triggers: [] };
      this.#calledByWord.set(hash, called);
      return called;
    };
    views.forEach((view, i) => {
      const bit = bitOf(i);
      for (const word of view.words ?? []) callOn(word).views |= bit;
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
    this.#wordsOnce = of('words');
    this.#needsWords = this.#calledByWord.size > 0 || this.#wordsOnce.length > 0 || this.#longWordViews !== 0;
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
    seen.ascii.fill(0);
    seen.nonAscii = false;
    seen.views = this.#alwaysViews;
    const first = text.search(this.#loopGate);
    if (first >= 0) this.#loop(scan, text, first);
    if (this.#needsWords) this.#runWords(scan, text);
    for (const { trigger, mask } of this.#texts) {
      if (mask !== undefined && !sawAny(seen, mask)) continue;
      this.#setOwner(trigger.owner);
      trigger.find(scan);
    }
  }

  #loop(scan: Scan, text: string, first: number): void {
    const classes = this.#classes;
    const { ascii } = this.seen;
    const length = text.length;
    let nonAscii = 0;
    let views = 0;
    let tokenEnd = 0;
    let runEnd = 0;
    for (let i = first; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) {
        nonAscii = 1;
        continue;
      }
      const kind = classes[code]!;
      if (kind === 0) continue;
      if (kind & DIGIT) {
        if (i >= runEnd) {
          this.#scan = scan;
          this.#funnel.read(text, i, this.#askNumber);
          runEnd = this.#funnel.end;
        }
        if (i >= tokenEnd) tokenEnd = this.#askTokens(scan, text, i, tokenEnd);
      }
      if (kind & NOTED) {
        ascii[code >> 5] = ascii[code >> 5]! | (1 << (code & 31));
        views |= this.#viewCharacters[code]!;
      }
      if (kind & CHARACTER) {
        for (const trigger of this.#characters[code]!) {
          this.#setOwner(trigger.owner);
          trigger.find(scan, i);
        }
      }
    }
    this.seen.nonAscii = nonAscii === 1;
    this.seen.views |= nonAscii === 1 ? views | this.#nonAsciiViews : views;
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

  #runWords(scan: Scan, text: string): void {
    const words = this.words;
    fillWords(text, words);
    let called = 0;
    if (this.#calledByWord.size > 0 || this.#longWordViews !== 0) {
      const filter = this.#wordFilter;
      const longWord = this.#longWord;
      const { count, hashes, starts, ends } = words;
      for (let w = 0; w < count; w++) {
        const hash = hashes[w]!;
        if (ends[w]! - starts[w]! >= longWord) called |= this.#longWordViews;
        if (!(filter[(hash >>> 3) & 1023]! & (1 << (hash & 7)))) continue;
        const calls = this.#calledByWord.get(hash);
        if (calls === undefined) continue;
        called |= calls.views;
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
  return view.words === undefined && view.wordLength === undefined && view.characters === undefined && view.nonAscii !== true;
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
