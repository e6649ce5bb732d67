import { BARRIER_CODE, isWordLetter, lowerUnit, unitAt } from './characters.js';
import { CHARACTER, DIGIT, FOREIGN, NOTED, type Owned, type Sweep, type TriggersOn } from './sweep.js';
import type { Scan, TextView } from './types.js';
import { bitOf } from './view.js';
import { widened } from './widened.js';
import { BASIS, createWordBuffer, grow, HashFilter, hashWord, isWordAt, PRIME, setWord, type WordBuffer } from './words.js';

/** A letter. */
const LETTER = 8;
/** What every label has one of, if no capital: a bracket, the dot of a reserved domain. */
const LABELLED = 32;
/** Neither letter nor blank. */
const OTHER = 64;
const CAPITAL = 128;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** So few words are found faster by an expression than by reading all words of a text. */
const FEW_WORDS = 8;

/** Longer than any word. */
const MAX_LENGTH = 0x7fffffff;

/** What one word calls. */
interface CalledByWord {
  views: number;
  /** Views that want several words. */
  readonly patient: PatientView[];
  readonly triggers: { readonly word: string; readonly trigger: Owned<'word'> }[];
}

/** A view that is called when enough of its words have been seen. */
interface PatientView {
  readonly bit: number;
  readonly fewest: number;
  seen: number;
}

/** Reads words in the sweep's one pass, and asks those whom they call. */
export interface WordReader {
  /** Where few words are wanted: what a text must hold before its words are read. */
  readonly gate: RegExp | undefined;
  /** Reads the whole text and gives its words; undefined, with nothing read, where they cannot call anybody. */
  read(text: string): WordBuffer | undefined;
  /** Asks whoever is called by words of the text read last. */
  ask(scan: Scan): void;
}

/** The part of the sweep that detectors of words and views that are called by words bring. */
export function words(sweep: Sweep, on: TriggersOn, views: readonly TextView[]): WordReader | undefined {
  const byHash = new Map<number, CalledByWord>();
  const all = new Set<string>();
  const patientViews: PatientView[] = [];
  /** The views that long words call, and how long the shortest of those is. */
  let longWordViews = 0;
  let longWord = MAX_LENGTH;
  const callOn = (word: string): CalledByWord => {
    const hash = hashWord(word);
    const called = byHash.get(hash) ?? { views: 0, patient: [], triggers: [] };
    byHash.set(hash, called);
    all.add(word);
    return called;
  };
  views.forEach((view, i) => {
    const bit = bitOf(i);
    const { fewestWords = 1, wordLength } = view;
    const patient = fewestWords > 1 ? { bit, fewest: fewestWords, seen: 0 } : undefined;
    if (patient !== undefined) patientViews.push(patient);
    for (const word of view.words ?? []) {
      if (patient !== undefined) callOn(word).patient.push(patient);
      else callOn(word).views |= bit;
    }
    if (wordLength === undefined) return;
    longWordViews |= bit;
    longWord = Math.min(longWord, wordLength);
  });
  for (const trigger of on('word')) {
    for (const word of trigger.words) callOn(word).triggers.push({ word, trigger });
  }
  const onWords = on('words');
  const needsAll = onWords.length > 0 || longWordViews !== 0;
  if (!needsAll && all.size === 0) return undefined;
  const inDigits = new HashFilter([...byHash.keys()]);
  // Words that call only beside digits, as those of streets do, cost a text without any nothing.
  const inAny = [...byHash].filter(
    ([, { views, patient, triggers }]) => views !== 0 || patient.length > 0 || triggers.some(({ trigger }) => !trigger.digits),
  );
  const filter = new HashFilter(inAny.map(([hash]) => hash));
  if (on('word').some(({ digits }) => digits)) sweep.note('0123456789', DIGIT);
  sweep.note(LETTERS, LETTER);
  sweep.note(LETTERS.slice(26), CAPITAL);
  sweep.note('[.', LABELLED);
  sweep.classes.forEach((kinds, code) => {
    if (code !== 32 && !(kinds & LETTER)) sweep.classes[code] = kinds | OTHER;
  });
  /** Does a small letter or a blank mean anything to anybody? Hardly ever. */
  const asksForLetters = sweep.classes.some((kind, code) => code >= 97 && (kind & LETTER) !== 0 && kind !== LETTER);
  const asksForBlanks = sweep.classes[32] !== 0;
  const gate = needsAll ? undefined : gateOf(all);

  const buffer = createWordBuffer();
  /** Words of the text in hand that may call something, by their index: nearly always none or one. */
  let called = new Int32Array(64);
  let calledCount = 0;
  // Where the reading stands: the word it is in, its hash so far, and what it saw.
  let start = 0;
  let hash = BASIS;
  let kinds = 0;
  let seen = 0;
  let lastDigit = -2;

  const call = (word: number): void => {
    if (calledCount === called.length) called = widened(called);
    called[calledCount++] = word;
  };

  const endWord = (end: number): void => {
    if (end - start >= longWord) seen |= longWordViews;
    // A word that calls nobody, as most do, is told by one look-up here.
    if (filter.mayHold(hash)) call(buffer.count);
    setWord(buffer, buffer.count++, start, end, hash);
  };

  /** Anything but a small letter that nobody asks for. */
  const noteOther = (code: number, kind: number, at: number): void => {
    kinds |= kind;
    if (kind & DIGIT) {
      if (at !== lastDigit + 1) sweep.noteGroup(at);
      lastDigit = at;
      sweep.digits.digits++;
    }
    if (kind & (CHARACTER | NOTED)) seen |= sweep.noteCharacter(code, kind, at);
  };

  /**
   * The one loop. A small letter of ASCII costs a comparison and a step of the hash: no table, which would cost more than both. What most texts have nothing of
   * is kept out of its way. Returns where the first character beyond ASCII stands.
   */
  const readAscii = (text: string): number => {
    const { classes } = sweep;
    const { length } = text;
    let { starts, ends, hashes } = buffer;
    let count = 0;
    let from = 0;
    let step = BASIS;
    let i = 0;
    for (; i < length; i++) {
      const code = unitAt(text, i);
      const lower = code | 32;
      if (lower >= 97 && lower <= 122) {
        if (code < 97 || asksForLetters) noteOther(code, classes[code]!, i);
        step = Math.imul(step ^ lower, PRIME);
        continue;
      }
      if (code > 127) break;
      if (i > from) {
        // What `endWord` does, in variables of the loop's own.
        if (i - from >= longWord) seen |= longWordViews;
        if (filter.mayHold(step)) call(count);
        if (count === starts.length) {
          grow(buffer);
          ({ starts, ends, hashes } = buffer);
        }
        starts[count] = from;
        ends[count] = i;
        hashes[count++] = step;
        step = BASIS;
      }
      from = i + 1;
      if (code !== 32 || asksForBlanks) noteOther(code, classes[code]!, i);
    }
    buffer.count = count;
    start = from;
    hash = step;
    return i;
  };

  /** The same for any character, from where a word may have begun. */
  const readOn = (text: string, from: number): void => {
    const { classes } = sweep;
    for (let i = from; i < text.length; i++) {
      const code = unitAt(text, i);
      let kind = FOREIGN;
      if (code < 128) {
        kind = classes[code]!;
        if (kind !== 0 && kind !== LETTER) noteOther(code, kind, i);
      } else {
        if (code !== BARRIER_CODE) sweep.nonAscii = true;
        if (isWordLetter(code)) kind = LETTER;
      }
      if (kind & LETTER) {
        hash = Math.imul(hash ^ lowerUnit(code), PRIME);
        continue;
      }
      if (i > start) endWord(i);
      hash = BASIS;
      start = i + 1;
    }
  };

  const readAll = (text: string): void => {
    const { length } = text;
    buffer.count = 0;
    calledCount = 0;
    kinds = 0;
    seen = 0;
    lastDigit = -2;
    const stop = readAscii(text);
    if (stop < length) readOn(text, stop);
    if (length > start) endWord(length);
    sweep.capitals = (kinds & CAPITAL) !== 0;
    sweep.labels = (kinds & (LABELLED | CAPITAL)) !== 0;
    sweep.plain = stop === length && (kinds & OTHER) === 0;
    sweep.views |= seen;
  };

  const callInDigits = (): void => {
    calledCount = 0;
    for (let w = 0; w < buffer.count; w++) {
      if (inDigits.mayHold(buffer.hashes[w]!)) call(w);
    }
  };

  const askCalled = (scan: Scan): void => {
    const { text } = sweep;
    const { starts, ends, hashes } = buffer;
    for (const view of patientViews) view.seen = 0;
    let calledViews = 0;
    for (let n = 0; n < calledCount; n++) {
      const w = called[n]!;
      const calls = byHash.get(hashes[w]!);
      if (calls === undefined) continue;
      const { patient, triggers } = calls;
      calledViews |= calls.views;
      for (let i = 0; i < patient.length; i++) if (++patient[i]!.seen === patient[i]!.fewest) calledViews |= patient[i]!.bit;
      for (let i = 0; i < triggers.length; i++) {
        const { word, trigger } = triggers[i]!;
        if ((trigger.digits ?? 0) > sweep.digits.digits || !isWordAt(text, starts[w]!, ends[w]!, word)) continue;
        sweep.owner = trigger.owner;
        trigger.find(scan, starts[w]!, ends[w]!);
      }
    }
    sweep.views |= calledViews;
  };

  return {
    gate,
    read(text) {
      if (gate !== undefined && !gate.test(text)) return undefined;
      readAll(text);
      return buffer;
    },
    ask(scan) {
      if (sweep.digits.count > 0) callInDigits();
      if (calledCount > 0) askCalled(scan);
      if (buffer.count > 0) sweep.askAll(scan, onWords);
    },
  };
}

/** Few words as an expression; undefined for more of them. */
function gateOf(wanted: ReadonlySet<string>): RegExp | undefined {
  if (wanted.size > FEW_WORDS) return undefined;
  const few = [...wanted].join('|');
  // A capital with a dot is read as the `i` it is in Turkish.
  return /^[a-z|]+$/.test(few) ? new RegExp(few.replaceAll('i', '[i\u0130]'), 'i') : undefined;
}
