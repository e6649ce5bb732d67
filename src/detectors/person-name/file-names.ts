import { isDigit, isLetter, lowerUnit } from '../../core/characters.js';
import { createWordBuffer, hashSpan } from '../../core/words.js';
import { isFileWord } from './cues.js';
import type { Tokens } from './features.js';
import { type Figures, figureKey, holdsFigure, joinHash } from './figures.js';
import type { Tagger } from './tagger.js';

/** Segments with more words are titles or running text; longer ones in code units are no names of files. */
const MAX_WORDS = 10;
const MAX_SEGMENT = 160;

/** Told of every name found: its span and whether its file's name speaks of a private recording. */
export type OnFileName = (start: number, end: number) => void;

/** Reads names out of the segments of paths, slugs and file names. */
export interface FileNameReader {
  /** Looks at all segments of a text: stretches between blanks, slashes and the marks of a query string. */
  read(text: string, figures: Figures, onName: OnFileName): void;
}

/**
 * Finds names in file names and slugs that say of themselves that they are private: `2023-05-12_Jane_Doe_intake.mp4`,
 * `JaneDoe-interview.mov`, `Jane_Doe_2023`. Words are split at `_`, `-`, `.`, `+`, `%20`, digits and inner capitals. A name counts where a word for a
 * private occasion or document stands in the same segment, or a date right beside it and nothing else.
 */
export function createFileNameReader(tagger: Tagger): FileNameReader {
  const words = createWordBuffer();
  let text = '';
  let figures: Figures;
  let told: OnFileName;
  let start = 0;
  let end = 0;
  // A word of the segment says that the file is private.
  let speaks = false;

  const onName = (tokens: Tokens, first: number, last: number): void => {
    const { starts, ends, hashes, count } = tokens.words;
    if (last - first < 2 || last - first > 4) return;
    // In slugs any two words stand side by side: a name begins or ends with a given name.
    if (tokens.classes[first]! >> 4 === 0 && tokens.classes[last - 1]! >> 4 === 0) return;
    let joined = 0;
    for (let i = first; i < last; i++) joined = joinHash(joined, hashes[i]!);
    if (holdsFigure(figures, figureKey(joined))) return;
    let isPrivate = speaks;
    if (!isPrivate) {
      if (count > last - first) return;
      isPrivate = hasDate(text, start, starts[first]!) || hasDate(text, ends[last - 1]!, end);
    }
    if (isPrivate) told(starts[first]!, ends[last - 1]!);
  };

  return {
    read(asked, known, each) {
      text = asked;
      figures = known;
      told = each;
      let from = 0;
      for (let at = 0; at <= asked.length; at++) {
        if (at < asked.length && !endsSegment(asked.charCodeAt(at))) continue;
        if (at - from >= 8 && at - from <= MAX_SEGMENT) {
          start = from;
          end = withoutExtension(asked, from, at);
          if (isFileLike(asked, from, at, end)) {
            words.count = 0;
            speaks = split(asked, start, end, words);
            // What says nothing of privacy may hold a name and a date, but nothing else.
            const isWorthIt = speaks ? words.count >= 2 : words.count >= 2 && words.count <= 4 && holdsYear(asked, start, end);
            if (isWorthIt) tagger.tagLoose(asked, words, onName);
          }
        }
        from = at + 1;
      }
    },
  };
}

/** Blanks, slashes, quotes, marks of a query string, barriers. */
function endsSegment(code: number): boolean {
  switch (code) {
    case 0x2f:
    case 0x5c:
    case 0x3f:
    case 0x26:
    case 0x3d:
    case 0x23:
    case 0x22:
    case 0x27:
    case 0x3a:
    case 0x3b:
    case 0x2c:
    case 0x28:
    case 0x29:
    case 0x3c:
    case 0x3e:
    case 0xfdd0:
      return true;
    default:
      return code <= 0x20;
  }
}

/** Where the extension begins: a last dot followed by two to four letters and digits. */
function withoutExtension(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && end - at <= 5; at--) {
    if (text.charCodeAt(at) === 0x2e) return end - at >= 3 ? at : end;
    if (!isDigit(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at))) return end;
  }
  return end;
}

/** Is there anything of a file's name: an extension, an underscore, a slash beside it, a blank as `%20` or `+`? */
function isFileLike(text: string, start: number, at: number, end: number): boolean {
  if (end < at) return true;
  const before = start === 0 ? 0 : text.charCodeAt(start - 1);
  if (before === 0x2f || before === 0x5c || before === 0x3d) return true;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5f || code === 0x2b || code === 0x25) return true;
  }
  return false;
}

/**
 * Fills the word table with the segment's words; with none when there are too many. Words that speak of a private file are left out, which parts what
 * stands before from what stands behind; true when there was one.
 */
function split(text: string, start: number, end: number, words: ReturnType<typeof createWordBuffer>): boolean {
  let count = 0;
  let speaks = false;
  let at = start;
  while (at < end) {
    if (text.charCodeAt(at) === 0x25) {
      // `%20`, `%2B`: no letters.
      at += 3;
      continue;
    }
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const from = at++;
    while (at < end && isLetter(text.charCodeAt(at)) && !isHump(text, at)) at++;
    const hash = hashSpan(text, from, at);
    if (isFileWord(hash)) {
      speaks = true;
      continue;
    }
    if (count === MAX_WORDS) {
      words.count = 0;
      return false;
    }
    words.starts[count] = from;
    words.ends[count] = at;
    words.hashes[count] = hash;
    count++;
  }
  words.count = count;
  return speaks;
}

/** A capital after a small letter. */
function isHump(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return lowerUnit(code) !== code && lowerUnit(before) === before;
}

/** Four digits side by side: what every date of `hasDate` has. */
function holdsYear(text: string, from: number, to: number): boolean {
  let digits = 0;
  for (let i = from; i < to; i++) {
    digits = isDigit(text.charCodeAt(i)) ? digits + 1 : 0;
    if (digits === 4) return true;
  }
  return false;
}

/** Is there a year or a date in the stretch, and nothing but marks beside it? `2023`, `2023-05-12`, `20230512`, `12.05.2023`. */
function hasDate(text: string, from: number, to: number): boolean {
  let digits = 0;
  let value = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) return false;
    if (!isDigit(code)) continue;
    if (++digits > 8) return false;
    value = value * 10 + (code & 15);
  }
  if (digits === 4) return isYear(value);
  if (digits !== 8) return false;
  const yearFirst = isYear(Math.floor(value / 10000)) && isDay(Math.floor(value / 100) % 100, value % 100);
  return yearFirst || (isYear(value % 10000) && isDay(Math.floor(value / 1e6), Math.floor(value / 10000) % 100));
}

function isYear(value: number): boolean {
  return value > 1900 && value < 2100;
}

/** A day and a month, in either order. */
function isDay(a: number, b: number): boolean {
  return a > 0 && b > 0 && Math.min(a, b) < 13 && Math.max(a, b) < 32;
}
