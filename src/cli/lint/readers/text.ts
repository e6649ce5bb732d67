import type { Reader, Sink } from '../document.js';
import { readJsonText } from './json.js';

/** Calls `each` with the span of every line, line ends excluded. */
export function eachLine(source: string, each: (start: number, end: number, line: number) => void): void {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  let line = 1;
  for (let match = ends.exec(source); match !== null; match = ends.exec(source)) {
    each(start, match.index, line++);
    start = ends.lastIndex;
  }
  if (start < source.length) each(start, source.length, line);
}

/**
 * A private key in PEM (RFC 7468) or PGP armour, between its labels or, without the last one, to the end of its body. Line by line only the first
 * label is anything that a scanner knows.
 */
const ARMOUR =
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----(?:(?:(?!-----)[\s\S]){1,16384}-----END [A-Z0-9 ]{0,40}PRIVATE KEY|(?:(?:\r\n?|\n)[A-Za-z0-9+/=]+(?=[\r\n]|$))*)/g;

/** Calls `each` with the span of every line; lines that share a private key are one. */
function eachText(source: string, each: (start: number, end: number) => void): void {
  const armours = source.matchAll(ARMOUR);
  let key = armours.next().value;
  let from = -1;
  eachLine(source, (start, end) => {
    if (from < 0) from = start;
    while (key !== undefined && key.index + key[0].length <= end) key = armours.next().value;
    if (key !== undefined && key.index < end) return;
    each(from, end);
    from = -1;
  });
}

function addLine(source: string, start: number, end: number, into: Sink): void {
  if (end > start) into.text({ text: source.slice(start, end), syntax: 'verbatim', source, start, end, path: undefined });
}

/** Plain text: every line is a text, and may hold ignore comments of any language. */
export const readText: Reader = (source, into) => {
  into.comment({ text: source, start: 0, end: source.length });
  eachText(source, (start, end) => addLine(source, start, end, into));
};

/** A log: lines that are JSON objects are read as such, the others as plain text. */
export const readLog: Reader = (source, into) => {
  eachText(source, (start, end) => {
    const line = source.slice(start, end);
    if (/^\s*\{/.test(line) && /\}\s*$/.test(line) && readJsonText(line, source, start, into) === undefined) return;
    into.comment({ text: line, start, end });
    addLine(source, start, end, into);
  });
};

/** One JSON value per line; a line that does not parse is named, and the others are read. */
export const readNdjson: Reader = (source, into) => {
  eachLine(source, (start, end, line) => {
    const text = source.slice(start, end);
    if (text.trim() === '') return;
    const problem = readJsonText(text, source, start, into);
    if (problem !== undefined) into.problem({ line, reason: problem.reason });
  });
};
