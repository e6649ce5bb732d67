import { BARRIER_CODE, isDigit, unitAt } from './characters.js';
import type { Machinery } from './machinery.js';
import type { AskNumbers } from './sweep-numbers.js';
import type { WordReader } from './sweep-words.js';
import type { Detector, DigitGroups, Scan, TextView, Trigger } from './types.js';
import { widened } from './widened.js';
import type { WordBuffer } from './words.js';

/** A trigger and whom it belongs to. */
export type Owned<K extends Trigger['on']> = Extract<Trigger, { on: K }> & { readonly owner: Detector };

/** The triggers of a kind. */
export type TriggersOn = <K extends Trigger['on']>(on: K) => readonly Owned<K>[];

/** Bits of an ASCII character's class. */
export const DIGIT = 1;
export const CHARACTER = 2;
/** Seen characters are only noted, for text triggers and views. */
export const NOTED = 4;
/** Beyond ASCII, and no letter of a word. */
export const FOREIGN = 16;

/** One trigger and whom it belongs to. All have the same form, which the loops that ask them need to be fast. */
interface AskedAtCharacter {
  readonly owner: Detector;
  readonly find: (scan: Scan, at: number) => void;
  /** By ASCII character, whether it may stand right before or behind; undefined where anything may. */
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array | undefined;
}

/** A text trigger and the characters, as bits, of which the text must hold one; undefined where every text will do. */
interface AskedAboutText {
  readonly trigger: Owned<'text'>;
  readonly mask: Uint32Array | undefined;
}

/**
 * The union of what all detectors and views ask for, compiled once: a character class that most texts fail (the gate), and one
 * loop for the others. O(n); a text without triggers costs one pass of V8's character-class matcher. What numbers, words and views ask for
 * is compiled and asked by parts of their own, which come with those who ask.
 */
export class Sweep {
  /** What each ASCII character is to those who ask. */
  readonly classes = new Uint8Array(128);
  /** Which views an ASCII character, any other character, so many digits, or nothing at all calls: bits by their place in the list. */
  readonly viewCharacters = new Int32Array(128);
  nonAsciiViews = 0;
  readonly digitViews: { readonly bit: number; readonly digits: number }[] = [];
  alwaysViews = 0;

  // What the last reading saw, for whoever asks afterwards.
  text = '';
  nonAscii = false;
  /** False when the text certainly holds no capital letter of ASCII. */
  capitals = true;
  /** False when it certainly holds no label. */
  labels = true;
  /** True when it certainly holds letters and blanks only. */
  plain = false;
  readonly digits: { -readonly [key in keyof DigitGroups]: DigitGroups[key] } = {
    digits: 0,
    count: 0,
    lone: false,
    starts: new Int32Array(64),
  };
  /** One bit per view, by its place in the list, that the text has something for. */
  views = 0;
  /** The words of the text, where the reading told them. */
  words: WordBuffer | undefined;

  /** The detector that was asked last: what is reported now is its finding. */
  owner: Detector | undefined;

  /** One character that means something; where no words are wanted, reading begins at the first. */
  readonly #gate: RegExp;
  /** Is there a detector or a view that every text is for? */
  readonly #always: boolean;
  readonly #characters: AskedAtCharacter[][] = [];
  /** Where the characters stand that somebody asked for. */
  #marks = new Int32Array(64);
  #marked = 0;
  /** Does the text hold anything that text triggers or views asked for, and which characters is it: one bit per ASCII character. */
  #noted = false;
  readonly #ascii = new Uint32Array(4);
  readonly #texts: readonly AskedAboutText[];
  readonly #everyText: boolean;
  readonly #hinted: readonly Owned<'hint'>[];
  readonly #onDigits: readonly Owned<'digits'>[];
  readonly #askNumbers: AskNumbers | undefined;
  readonly #reader: WordReader | undefined;

  constructor(detectors: readonly Detector[], views: readonly TextView[], machinery: Machinery) {
    const triggers = detectors.flatMap((owner) => owner.triggers.map((trigger) => ({ ...trigger, owner })));
    const on: TriggersOn = <K extends Trigger['on']>(kind: K) =>
      triggers.filter((trigger): trigger is Owned<K> => trigger.on === kind);
    for (const { characters, before, after, owner, find } of on('character')) {
      this.note(characters, CHARACTER);
      const asked = { owner, find, before: tableOf(before), after: tableOf(after) };
      for (const character of new Set(characters)) addAt(this.#characters, character.charCodeAt(0), asked);
    }
    this.#texts = on('text').map((trigger) => ({
      trigger,
      mask: trigger.characters === '' && !trigger.nonAscii ? undefined : maskOf(trigger.characters),
    }));
    for (const { trigger } of this.#texts) this.note(trigger.characters, NOTED);
    this.#hinted = on('hint');
    this.#onDigits = on('digits');
    this.#askNumbers = machinery.numbers?.(this, on, machinery.lone);
    machinery.views?.call(this, views);
    if (this.#onDigits.length + this.digitViews.length > 0 || this.#askNumbers) this.note('0123456789', DIGIT);
    this.#reader = machinery.words?.(this, on, views);
    this.#gate = compileGate(this.classes, this.nonAsciiViews !== 0 || this.#texts.some(({ trigger }) => trigger.nonAscii));
    this.#everyText = this.#texts.some(({ mask }) => mask === undefined);
    const readsAll = this.#reader !== undefined && this.#reader.gate === undefined;
    this.#always = readsAll || this.#everyText || this.#hinted.length > 0 || this.alwaysViews !== 0;
  }

  /** Says what characters are to somebody who asks. */
  note(characters: string, bit: number): void {
    markAll(this.classes, characters, bit);
  }

  /** False when no detector and no view can have anything to do with the text. */
  mayHold(text: string): boolean {
    return this.#always || this.#gate.test(text) || !!this.#reader?.gate?.test(text);
  }

  /** Reads a text once: words, groups of digits, characters that mean something. Nobody is asked yet. */
  read(text: string): void {
    const { digits } = this;
    if (this.#noted) this.#ascii.fill(0);
    this.nonAscii = this.plain = this.#noted = false;
    this.capitals = this.labels = true;
    digits.lone = false;
    digits.digits = digits.count = 0;
    this.views = this.alwaysViews;
    this.#marked = 0;
    this.text = text;
    // Where words are wanted every character is read, else nothing before the first that means something.
    this.words = this.#reader?.read(text);
    if (this.words === undefined) {
      const first = text.search(this.#gate);
      if (first < 0) return;
      this.#readFrom(text, first);
    }
    if (digits.count > 0) for (const view of this.digitViews) if (digits.digits >= view.digits) this.views |= view.bit;
    if (this.nonAscii) this.views |= this.nonAsciiViews;
  }

  /** Asks every detector whose trigger stands in the text read last. `hinted`: does a hint come with it? */
  ask(scan: Scan, hinted: boolean): void {
    const { digits } = this;
    if (digits.count > 0 && this.#askNumbers !== undefined) this.#askNumbers(scan);
    if (this.#marked > 0) this.#askCharacters(scan);
    if (this.words !== undefined) this.#reader!.ask(scan);
    if (digits.count > 0) {
      for (const trigger of this.#onDigits) {
        if (digits.digits < trigger.fewest) continue;
        this.owner = trigger.owner;
        trigger.find(scan, digits);
      }
    }
    if (this.#noted || this.nonAscii || this.#everyText) {
      for (const { trigger, mask } of this.#texts) {
        if (mask !== undefined && !sawAny(this.#ascii, mask) && !(this.nonAscii && trigger.nonAscii)) continue;
        this.owner = trigger.owner;
        trigger.find(scan);
      }
    }
    if (hinted) this.askAll(scan, this.#hinted);
  }

  askAll(scan: Scan, triggers: readonly (Owned<'words'> | Owned<'hint'>)[]): void {
    for (const trigger of triggers) {
      this.owner = trigger.owner;
      trigger.find(scan);
    }
  }

  /** The loop for scanners that want no words. */
  #readFrom(text: string, first: number): void {
    const { classes, digits } = this;
    let views = 0;
    let lastDigit = -2;
    for (let i = first; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const kind = code < 128 ? classes[code]! : FOREIGN;
      if (kind === 0) continue;
      if (kind & DIGIT) {
        if (i !== lastDigit + 1) this.noteGroup(i);
        lastDigit = i;
        digits.digits++;
      }
      if (kind === FOREIGN) this.nonAscii ||= code !== BARRIER_CODE;
      else if (kind & (CHARACTER | NOTED)) views |= this.noteCharacter(code, kind, i);
    }
    this.views |= views;
  }

  /** Notes an ASCII character that somebody asked for; returns the views it calls. */
  noteCharacter(code: number, kind: number, at: number): number {
    if (kind & CHARACTER) {
      if (this.#marked === this.#marks.length) this.#marks = widened(this.#marks);
      this.#marks[this.#marked++] = at;
    }
    if (!(kind & NOTED)) return 0;
    this.#noted = true;
    this.#ascii[code >> 5] = this.#ascii[code >> 5]! | (1 << (code & 31));
    return this.viewCharacters[code]!;
  }

  /** Notes where a group of digits begins. */
  noteGroup(at: number): void {
    const { digits } = this;
    if (digits.count === digits.starts.length) digits.starts = widened(digits.starts);
    digits.starts[digits.count++] = at;
  }

  #askCharacters(scan: Scan): void {
    const { text } = this;
    for (let mark = 0; mark < this.#marked; mark++) {
      const at = this.#marks[mark]!;
      const before = at > 0 ? unitAt(text, at - 1) : 0;
      const after = at + 1 < text.length ? unitAt(text, at + 1) : 0;
      const asked = this.#characters[unitAt(text, at)]!;
      for (let i = 0; i < asked.length; i++) {
        const ask = asked[i]!;
        if (ask.before !== undefined && !(before < 128 && ask.before[before])) continue;
        if (ask.after !== undefined && !(after < 128 && ask.after[after])) continue;
        this.owner = ask.owner;
        ask.find(scan, at);
      }
    }
  }
}

function markAll(into: Uint8Array, characters: string, bit: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    if (code < 128) into[code]! |= bit;
  }
}

function tableOf(characters: string | undefined): Uint8Array | undefined {
  if (characters === undefined) return undefined;
  const table = new Uint8Array(128);
  markAll(table, characters, 1);
  return table;
}

/** The characters as bits. */
function maskOf(characters: string): Uint32Array {
  const mask = new Uint32Array(4);
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    if (code < 128) mask[code >> 5]! |= 1 << (code & 31);
  }
  return mask;
}

function sawAny(ascii: Uint32Array, mask: Uint32Array): boolean {
  return ((ascii[0]! & mask[0]!) | (ascii[1]! & mask[1]!) | (ascii[2]! & mask[2]!) | (ascii[3]! & mask[3]!)) !== 0;
}

/** Adds to the list at this place. */
export function addAt<T>(lists: T[][], place: number, item: T): void {
  const list = lists[place];
  if (list) list.push(item);
  else lists[place] = [item];
}

/** The characters that open the gate; letters and what labels have do not. */
function compileGate(classes: Uint8Array, nonAscii: boolean): RegExp {
  let set = '';
  classes.forEach((kinds, code) => {
    if (kinds & (DIGIT | CHARACTER | NOTED)) set += isDigit(code) ? code - 48 : `\\x${code.toString(16).padStart(2, '0')}`;
  });
  if (nonAscii) set += '\\x80-\\uffff';
  // An empty class matches nothing, which is right: nobody asks.
  return new RegExp(`[${set}]`);
}
