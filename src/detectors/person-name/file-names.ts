import { isAlphanumeric, isDigit, isLetter, lowerUnit, unitAt } from '../../core/characters.js';
import { stemEnd } from '../../core/file-name.js';
import type { WordTable } from '../../core/types.js';
import { createWordBuffer, hashSpan, type WordBuffer } from '../../core/words.js';
import type { Tokens } from './features.js';
import { figureKey, type IsKnown, joinHash } from './figures.js';
import { FileCue, fileCueOf } from './file-cues.js';
import type { Tagger } from './tagger.js';

/** Segments with more words are titles or running text; longer ones in code units are no names of files. */
const MAX_WORDS = 5;
const MOST_WORDS = 9;
const MAX_SEGMENT = 160;
/** The shortest with a name and a word for an occasion, or a year. */
const LEAST_SEGMENT = 8;

/** Told of every name found: its span, and whether a word in the file's name says that the file is private. */
export type OnFileName = (start: number, end: number, speaks: boolean) => void;

/** Reads names out of the segments of paths, slugs and file names. */
export interface FileNameReader {
  /**
   * Looks at all segments of a text: stretches between blanks, slashes and the marks of a query string. `all` holds the text's words, whose hashes
   * say of most segments that nothing in them speaks of privacy. `dated`: are there four digits?
   */
  read(text: string, all: WordTable, dated: boolean, isKnown: IsKnown, onName: OnFileName): void;
}

/**
 * Finds names in file names and slugs that say of themselves that they are private: `2023-05-12_Jane_Doe_intake.mp4`,
 * `JaneDoe-interview.mov`, `Jane_Doe_2023-05-12`. Words are split at `_`, `-`, `.`, `+`, `%20`, digits and inner capitals; blanks part them where the text is one
 * file's name. A name counts where a word for a private occasion or document stands in the same segment, or a date right beside it and nothing else; a birth date goes with it. What
 * the tagger does not take for a name is one beside such a word when it has the shape: a listed given name and a surname, or an initial and a surname.
 */
export function createFileNameReader(tagger: Tagger): FileNameReader {
  const words: SegmentWords = { ...createWordBuffer(), parts: new Uint16Array(MAX_WORDS + 1), speaks: false };
  let text = '';
  let isKnown: IsKnown;
  let told: OnFileName;
  let start = 0;
  let end = 0;
  let any = false;
  /** The segment before is a folder of persons' folders: `/patients/`. */
  let inFolder = false;

  const isFigure = (first: number, last: number): boolean => {
    let joined = 0;
    for (let i = first; i < last; i++) joined = joinHash(joined, words.hashes[i]!);
    return isKnown(figureKey(joined));
  };

  /** "Min-jun_Kim": where other marks part the names, a hyphen joins two to one. */
  const withHyphened = (from: number, last: number): number => {
    const { starts, ends, parts } = words;
    if (from === 0 || last - from > 2 || parts[from - 1] !== parts[from] || ends[from - 1]! + 1 !== starts[from]!) return from;
    return text.charCodeAt(ends[from - 1]!) === 0x2d && text.charCodeAt(ends[from]!) !== 0x2d ? from - 1 : from;
  };

  const holdsGiven = (first: number, last: number): boolean => {
    for (let i = first; i < last; i++) if (isGiven(tagger.classOf(words.hashes[i]!))) return true;
    return false;
  };

  /** Does a word that is listed nowhere end as words for things and deeds do? */
  const holdsThing = (first: number, last: number): boolean => {
    const { starts, ends, hashes } = words;
    for (let i = first; i < last; i++)
      if (tagger.classOf(hashes[i]!) === 0 && endsLikeWord(text, starts[i]!, ends[i]!)) return true;
    return false;
  };

  const tell = (from: number, last: number): boolean => {
    const { starts, ends, count, speaks } = words;
    const first = withHyphened(from, last);
    // "Linus_Torvalds_git": a figure and something besides.
    if (isFigure(first, last) || (last - first > 2 && (isFigure(first, last - 1) || isFigure(first + 1, last)))) return false;
    if (!holdsGiven(first, last) && holdsThing(first, last)) return false;
    const nameStart = starts[first]!;
    const nameEnd = ends[last - 1]!;
    if (!speaks && (count > last - first || (!hasDate(text, start, nameStart) && !hasDate(text, nameEnd, end)))) return false;
    // Who was heard on which day, for everybody.
    if (!speaks && PUBLISHED.test(text.slice(Math.max(0, start - PUBLISHED_REACH), start))) return false;
    any = true;
    // A birth date goes with the name it stands beside.
    const before = birthDateLength(text.slice(Math.max(start, nameStart - DATE_REACH), nameStart), true);
    const behind = birthDateLength(text.slice(nameEnd, Math.min(end, nameEnd + DATE_REACH)), false);
    told(nameStart - before, nameEnd + behind, speaks);
    return true;
  };

  const onName = (tokens: Tokens, from: number, to: number): void => {
    // A word for the occasion parts what stands before it from what stands behind.
    let first = from;
    let last = to;
    while (first < last && words.parts[first] !== words.parts[last - 1]) {
      if (words.parts[first] === words.parts[first + 1]) last--;
      else first++;
    }
    if (last - first < 2 || last - first > 4) return;
    // In slugs any two words stand side by side: a name begins or ends with a given name.
    if (tokens.classes[first]! >> 4 === 0 && tokens.classes[last - 1]! >> 4 === 0) return;
    tell(first, last);
  };

  /** The first pair of words with the shape of a name, an initial between them or not. */
  function tellPair(): void {
    const { count, hashes, starts, ends, parts } = words;
    for (let i = 0; i + 1 < count; i++) {
      let other = i + 1;
      // "Jane_M_Doe"
      if (ends[other]! - starts[other]! === 1 && other + 1 < count) other++;
      if (parts[i] !== parts[other]) continue;
      const isInitial = ends[i]! - starts[i]! === 1;
      const before = isInitial ? 0 : tagger.classOf(hashes[i]!);
      const after = tagger.classOf(hashes[other]!);
      if (ends[other]! - starts[other]! < 2) continue;
      // Where nothing else stands, two words that nobody searches for are a name in some language.
      const alone =
        words.speaks &&
        !inFolder &&
        count === other - i + 1 &&
        (before & 3) < 2 &&
        (after & 3) < 2 &&
        isApart(i, other) &&
        !LICENCE.test(text.slice(ends[other]!, end));
      const isName = isInitial
        ? isSurname(after) && other === i + 1 && ends[other]! - starts[other]! > 2 && standsApart(text, starts[i]!, ends[i]!)
        : ((isGiven(before) && isSurname(after)) || (isSurname(before) && isGiven(after)) || alone) &&
          isSpoken(i) &&
          isSpoken(other);
      if (isName && tell(i, other + 1)) return;
    }
  }

  /** Is it listed as a name, or has it a vowel and two different letters: no `ftp`, no `aaa`? */
  function isSpoken(at: number): boolean {
    const word = text.slice(words.starts[at]!, words.ends[at]!);
    return tagger.classOf(words.hashes[at]!) >> 2 > 0 || (/[^b-df-hj-np-tv-xz]/i.test(word) && !/^(.)\1+$/i.test(word));
  }

  /** Words of a file's name, and no splinters of an id: three letters and more, no digits at them. */
  function isApart(first: number, last: number): boolean {
    const { starts, ends } = words;
    for (const i of [first, last]) {
      if (ends[i]! - starts[i]! < (standsApart(text, starts[i]!, ends[i]!) ? 2 : 3)) return false;
      if ((starts[i]! > 0 && isDigit(text.charCodeAt(starts[i]! - 1))) || isDigit(text.charCodeAt(ends[i]!))) return false;
    }
    return true;
  }

  const look = (from: number, at: number, blanks: boolean): void => {
    if (at - from < LEAST_SEGMENT || at - from > MAX_SEGMENT) return;
    start = from;
    end = withoutExtension(text, from, at);
    if (!blanks && !isFileLike(text, from, at, end)) return;
    split(text, start, end, isOfFile(text, from, at), words);
    if (words.count < 2) return;
    words.speaks ||= inFolder;
    // What says nothing of privacy may hold a name and a date, but nothing else.
    if (!words.speaks && (words.count > 4 || !holdsYear(text, start, end))) return;
    any = false;
    tagger.tagLoose(text, words, onName);
    if (!any) tellPair();
  };

  return {
    read(asked, all, dated, known, each) {
      text = asked;
      isKnown = known;
      told = each;
      const { count, starts, ends } = all;
      const humps = HUMPED.test(asked);
      const speaks = holdsSpeaking(all);
      // Nothing speaks, no word need be taken apart, and there is no date.
      if (!speaks && !dated && !humps) return;
      let from = 0;
      let first = 0;
      // Do as many digits as a date has stand together, and is there anything that splits words otherwise than the table of the text's words does?
      let date = false;
      let other = false;
      for (let w = 0; w <= count; w++) {
        const gapEnd = w < count ? starts[w]! : asked.length;
        let digits = 0;
        for (let at = w === 0 ? 0 : ends[w - 1]!; at < gapEnd; at++) {
          const code = unitAt(asked, at);
          if (isDigit(code)) digits++;
          else if (endsSegment(code)) {
            if (
              at - from >= LEAST_SEGMENT &&
              (other || inFolder || mayHoldName(asked, all, first, w, speaks, humps, date || isDateLong(digits)))
            )
              look(from, at, false);
            inFolder = speaks && w - first === 1 && (fileCueOf(all.hashes[first]!) & FileCue.folder) !== 0;
            from = at + 1;
            first = w;
            digits = 0;
            date = other = false;
          } else if (code === 0x2e) date ||= isDateLong(digits);
          else if (code >= 0x80 || (code === 0x25 && isLetter(asked.charCodeAt(at + 2)))) other = true;
        }
        date ||= isDateLong(digits);
      }
      if (other || inFolder || mayHoldName(asked, all, first, count, speaks, humps, date)) look(from, asked.length, false);
      inFolder = false;
      // "interview with patient Jane Doe.mov": the text, or the last part of its path, is one file's name.
      if (endsLikeFile(asked) && asked.indexOf(' ') >= 0)
        look(Math.max(asked.lastIndexOf('/'), asked.lastIndexOf('\\')) + 1, asked.length, true);
    },
  };
}

/** Works have licences, too: `freebsd-doc-license`. */
const LICENCE = /^.?license$/i;

/** What splits words otherwise than the table of the text's words does: capitals, letters that may be some, escapes. */
const HUMPED = /[%A-Z\x80-\uffff]/;

/** A folder of what everybody may hear. */
const PUBLISHED = /\/podcasts?\//i;
const PUBLISHED_REACH = 64;

/**
 * May a segment of these words hold a name: does one of them make it private, or has it a date and two words? Where no word of the text `speaks`, only
 * the parts of one may.
 */
function mayHoldName(
  text: string,
  { starts, ends, hashes }: WordTable,
  first: number,
  last: number,
  speaks: boolean,
  humps: boolean,
  date: boolean,
): boolean {
  if (!humps && last - first < 2) return false;
  let parts = last - first;
  for (let w = first; w < last; w++) {
    const more = humps ? humpsOf(text, starts[w]!, ends[w]!) : 0;
    if (more < 0 || (speaks && maySpeak(hashes[w]!))) return true;
    parts += more;
  }
  return date && parts > 1;
}

/** How many words more than one its inner capitals make of a word; -1 when one of those may make a segment private. */
function humpsOf(text: string, start: number, end: number): number {
  let humps = 0;
  let from = start;
  let wasCapital = true;
  for (let at = start; at < end; at++) {
    const capital = isCapital(unitAt(text, at));
    if (capital && !wasCapital) {
      if (maySpeak(hashSpan(text, from, at))) return -1;
      from = at;
      humps++;
    }
    wasCapital = capital;
  }
  return humps > 0 && maySpeak(hashSpan(text, from, end)) ? -1 : humps;
}

/** Of letters: has it a small letter? */
function isCapital(code: number): boolean {
  return code < 0x80 ? code < 0x61 : lowerUnit(code) !== code;
}

/** May a segment with this word be private? */
function maySpeak(hash: number): boolean {
  return (fileCueOf(hash) & FileCue.speaking) !== 0;
}

/** May one of the words make a file private? */
function holdsSpeaking({ count, hashes }: WordTable): boolean {
  for (let w = 0; w < count; w++) if ((fileCueOf(hashes[w]!) & (FileCue.speaking | FileCue.folder)) !== 0) return true;
  return false;
}

/** Words of a segment, and in which part of it each stands: behind how many words that part it, and behind which number. */
interface SegmentWords extends WordBuffer {
  readonly parts: Uint16Array;
  /** A word of the segment says that the file is private. */
  speaks: boolean;
}

/** May the word of this class be a given name, and no everyday word besides? */
function isGiven(word: number): boolean {
  return word >> 4 > 1 && (word & 3) < 3;
}

/** May it be a surname: listed as one, or no word anybody searches for? */
function isSurname(word: number): boolean {
  return word === 0 || ((word & 3) < 3 && ((word >> 2) & 3) > 0) || (word >> 4 > 0 && (word & 3) < 2);
}

/** Does the text end in a dot and two to four letters or digits? */
function endsLikeFile(text: string): boolean {
  for (let at = text.length - 1; at >= text.length - 5 && at > 3; at--) {
    const code = unitAt(text, at);
    if (code === 0x2e) return at < text.length - 2;
    if (code >= 0x80 || !(isLetter(code) || isDigit(code))) return false;
  }
  return false;
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

/** Endings of words for things and deeds, in English and what follows it. */
const WORD_ENDINGS = /(?:ing|tions?|ments?|ness|ics|logy|ware|books?|boards?|lines?|ships?|house|less|ful|[bcdfgklmnprtvw]s)$/i;

function endsLikeWord(text: string, start: number, end: number): boolean {
  return end - start > 5 && WORD_ENDINGS.test(text.slice(end - 6, end));
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

/** Has the segment a file's extension, or a file's way to part words? The addresses of pages are headlines with hyphens. */
function isOfFile(text: string, start: number, end: number): boolean {
  const segment = text.slice(start, end);
  return stemEnd(text, start, end) < end || (/[_ ]/.test(segment) && !PAGE.test(segment));
}

/** What the address of a page ends in. */
const PAGE = /\.(?:s?html?|php|aspx?|jsp|cfm)$/i;

/**
 * Fills the word table with the segment's words; with none when there are too many. Words for a private occasion, titles, kin and prepositions are left out,
 * and part what stands before from what stands behind.
 */
function split(text: string, start: number, end: number, ofFile: boolean, words: SegmentWords): void {
  let count = 0;
  let part = 0;
  /** Where the last digit stands: "kessler_01_blessing" are two parts. */
  let digit = 0;
  let at = start;
  let all = 0;
  words.count = 0;
  words.speaks = false;
  while (at < end) {
    if (unitAt(text, at) === 0x25) {
      // `%20`, `%2B`: no letters.
      at += 3;
      continue;
    }
    if (!isLetter(unitAt(text, at))) {
      if (isDigit(unitAt(text, at))) digit = at - start;
      at++;
      continue;
    }
    const from = at++;
    while (at < end && isLetter(unitAt(text, at)) && !isHump(text, at)) at++;
    // With all that says nothing of a name, too: a headline.
    if (++all > MOST_WORDS) return;
    const hash = hashSpan(text, from, at);
    // Splinters of an id: `x7abc`, `4Bp8`.
    if (from > start && isDigit(text.charCodeAt(from - 1)) && (from < start + 3 || text.charCodeAt(from - 3) !== 0x25)) {
      part++;
      continue;
    }
    const cue = fileCueOf(hash);
    // In a token of an id three letters are a word by luck: `Cv4`.
    if ((cue & FileCue.occasion) !== 0 && (at - from > 3 || standsApart(text, from, at))) {
      if (ofFile || (cue & FileCue.press) === 0) words.speaks = true;
      part++;
      continue;
    }
    if ((cue & FileCue.between) !== 0) {
      if ((cue & FileCue.kin) !== 0 && part > 0) words.speaks = true;
      // "home video"
      if (count > 0 && words.ends[count - 1] === from - 1 && (fileCueOf(words.hashes[count - 1]!) & FileCue.home) !== 0) {
        words.speaks = true;
        count--;
      }
      part++;
      continue;
    }
    if (count === MAX_WORDS) return;
    words.starts[count] = from;
    words.ends[count] = at;
    words.hashes[count] = hash;
    words.parts[count] = part * 256 + digit;
    count++;
  }
  words.count = count;
}

/** Neither letters nor digits beside it. */
function standsApart(text: string, start: number, end: number): boolean {
  return (
    (start === 0 || !isAlphanumeric(text.charCodeAt(start - 1))) && (end === text.length || !isAlphanumeric(text.charCodeAt(end)))
  );
}

/** A capital after a small letter. */
function isHump(text: string, at: number): boolean {
  return isCapital(unitAt(text, at)) && !isCapital(text.charCodeAt(at - 1));
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

/** So many digits has a year, or a date. */
function isDateLong(digits: number): boolean {
  return digits === 4 || digits === 8;
}

/** Eight digits, plain or in three groups with the same mark between. */
const DATE = /(?<!\d)(?:\d{8}|\d{4}([-._ +])\d\d\1\d\d|\d\d([-._ +])\d\d\2\d{4})(?!\d)/;

/** What parts a date from the name beside it. */
const MARKS = /^(?:[-._+ ()]|%20){1,3}$/;

/** So far reaches a date with such marks. */
const DATE_REACH = 16;

/** Is there a date in the stretch, and nothing but marks beside it? A lone year is a film's: `Jane_Doe_2007`. */
function hasDate(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLetter(text.charCodeAt(i))) return false;
  const stretch = text.slice(from, to);
  const date = DATE.exec(stretch);
  return date !== null && yearOf(date[0]) > 0 && !/\d/.test(stretch.replace(date[0], ''));
}

/** The year of a date, first or last in it; 0 where it is none. */
function yearOf(date: string): number {
  const digits = date.replace(/\D/g, '');
  for (const at of [0, 4]) {
    const year = Number(digits.slice(at, at + 4));
    if (year > 1899 && year < 2100 && isDay(Number(digits.slice(4 - at, 6 - at)), Number(digits.slice(6 - at, 8 - at))))
      return year;
  }
  return 0;
}

/** The length of a birth date in a stretch beside a name, with the marks between, which stand behind it or before it; 0 where there is none. */
function birthDateLength(stretch: string, marksBehind: boolean): number {
  const date = DATE.exec(stretch);
  if (date === null) return 0;
  const end = date.index + date[0].length;
  if (!MARKS.test(marksBehind ? stretch.slice(end) : stretch.slice(0, date.index))) return 0;
  // Ten to a hundred years ago is not the day of the recording.
  const age = new Date().getUTCFullYear() - yearOf(date[0]);
  return age < 10 || age > 100 ? 0 : marksBehind ? stretch.length - date.index : end;
}

/** A day and a month, in either order. */
function isDay(a: number, b: number): boolean {
  return a > 0 && b > 0 && Math.min(a, b) < 13 && Math.max(a, b) < 32;
}
