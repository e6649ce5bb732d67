import { BARRIER_CODE, isLetter, isLineEnd, isSpace } from './characters.js';

/** How far from a candidate its line is followed: longer ones are paragraphs, whose ends say nothing about it. */
export const LINE_REACH = 240;

/** First unit of the line that `at` stands in, at most {@link LINE_REACH} back. A barrier ends a line. */
export function lineStart(text: string, at: number): number {
  const stop = Math.max(0, at - LINE_REACH);
  let i = at;
  while (i > stop) {
    const code = text.charCodeAt(i - 1);
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
