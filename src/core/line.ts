import { BARRIER_CODE, isDigit, isLetter, isLineEnd, isSpace, unitAt } from './characters.js';

/** How far from a candidate its line is followed: longer ones are paragraphs, whose ends say nothing about it. */
export const LINE_REACH = 240;

/** First unit of the line that `at` stands in, at most {@link LINE_REACH} back. A barrier ends a line. */
export function lineStart(text: string, at: number): number {
  const stop = Math.max(0, at - LINE_REACH);
  let i = at;
  while (i > stop) {
    const code = unitAt(text, i - 1);
    if (isLineEnd(code) || code === BARRIER_CODE) break;
    i--;
  }
  return i;
}

/** One past the last unit of the line that `at` stands in, at most {@link LINE_REACH} on. */
export function lineEnd(text: string, at: number): number {
  const stop = Math.min(text.length, at + LINE_REACH);
  let i = at;
  while (i < stop) {
    const code = text.charCodeAt(i);
    if (isLineEnd(code) || code === BARRIER_CODE) break;
    i++;
  }
  return i;
}

/** Does nothing but blanks and quotation marks stand between the candidate and both ends of its line? */
export function isWholeLine(text: string, start: number, end: number): boolean {
  const isEmpty = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i)) && text.charCodeAt(i) !== 34) return false;
    return true;
  };
  return isEmpty(lineStart(text, start), start) && isEmpty(end, lineEnd(text, end));
}

/** Longest line that is the label of a form's field, marks and brackets included. */
const LONGEST_LABEL = 40;
/** Before the value on its line: brackets, a number sign, blanks. */
const MAX_LEAD = 4;
/** Between the label and the value: at most one empty line. */
const MAX_LINE_ENDS = 2;
/** Words that may stand before the one that names the value: "primary contact number", "your mobile phone". */
const MAX_LABEL_WORDS = 2;

/**
 * The line above the one that begins at `from`, when the value at `start` is the first thing on its own line: where a form writes the label. Undefined when
 * there is none or it is too long for one. O(1).
 */
export function labelLine(text: string, from: number, start: number): readonly [start: number, end: number] | undefined {
  if (start - from > MAX_LEAD) return undefined;
  for (let i = from; i < start; i++) if (isLetter(text.charCodeAt(i)) || isDigit(text.charCodeAt(i))) return undefined;
  let end = from;
  for (let lines = 0; end > 0; end--) {
    const code = text.charCodeAt(end - 1);
    // A carriage return before a line feed ends the same line.
    if (isLineEnd(code)) lines += code === 13 && text.charCodeAt(end) === 10 ? 0 : 1;
    else if (!isSpace(code) || from - end > LONGEST_LABEL) break;
    if (lines > MAX_LINE_ENDS) return undefined;
  }
  let first = end;
  while (first > 0 && end - first <= LONGEST_LABEL) {
    const code = text.charCodeAt(first - 1);
    if (isLineEnd(code)) break;
    // What was found before is no label.
    if (code === BARRIER_CODE) return undefined;
    first--;
  }
  return first < end && end - first <= LONGEST_LABEL ? [first, end] : undefined;
}

/** May `[start, end)` stand before the words of a label, of which it holds `named`: no digits and hardly any other words? */
export function isBareLabel(text: string, start: number, end: number, named = 0): boolean {
  let words = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) return false;
    if (isLetter(code) && !(i > start && isLetter(text.charCodeAt(i - 1))) && ++words > MAX_LABEL_WORDS + named) return false;
  }
  return true;
}

/** Does nothing but blanks and punctuation stand between `end` and the end of its line? O(1): a value with more behind it says no at once. */
export function endsItsLine(text: string, end: number): boolean {
  const stop = Math.min(text.length, end + MAX_LEAD);
  let i = end;
  while (i < stop) {
    const code = text.charCodeAt(i);
    if (isLineEnd(code)) return true;
    if (isLetter(code) || isDigit(code) || code === BARRIER_CODE) return false;
    i++;
  }
  return i === text.length;
}

const QUESTION_WORDS =
  ' which what who whose whom how when where why in is are was were does did do can quel quelle qué quién qual quem welche welcher wer wie was кто какой ';

/** Is the line a question: does it end with "?", or begin with a word that questions begin with? */
export function isQuestion(text: string, start: number, end: number): boolean {
  let last = lineEnd(text, end) - 1;
  while (last >= end && (isSpace(text.charCodeAt(last)) || text.charCodeAt(last) === 34)) last--;
  if (last >= end && (text.charCodeAt(last) === 63 || text.charCodeAt(last) === 0xff1f)) return true;
  let first = lineStart(text, start);
  while (first < start && !isLetter(text.charCodeAt(first))) first++;
  let stop = first;
  while (stop < start && isLetter(text.charCodeAt(stop))) stop++;
  if (stop === first) return false;
  // "What is your address? It is …": the question is over.
  for (let i = stop; i < start; i++) if (text.charCodeAt(i) === 63) return false;
  return stop - first < 8 && QUESTION_WORDS.includes(` ${text.slice(first, stop).toLowerCase()} `);
}
