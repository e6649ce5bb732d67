import type { Leaf, Syntax } from './document.js';

/** Where each unit of a decoded text stands in its written form: unit `i` is written as `[starts[i], ends[i])`. */
interface Offsets {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Undefined when text and written form are the same. */
function offsetsOf(syntax: Syntax, raw: string, text: string): Offsets | undefined {
  if (raw === text) return undefined;
  switch (syntax) {
    case 'verbatim':
      return undefined;
    case 'json':
      return walk(raw, text, jsonUnit);
    case 'csv':
      return walk(raw, text, doubled('"'));
    case 'yaml-single':
      return walk(raw, text, doubled("'"));
    case 'yaml-double':
      return yamlDouble(raw, text);
    case 'yaml-plain':
    case 'yaml-block':
      return walk(raw, text, oneUnit);
  }
}

/** The span in the file that a span of the leaf's text was written as. */
export function rawSpan(leaf: Leaf, start: number, end: number): readonly [number, number] {
  const offsets = offsetsOf(leaf.syntax, leaf.source.slice(leaf.start, leaf.end), leaf.text);
  const from = leaf.start + (offsets === undefined ? start : (offsets.starts[start] ?? leaf.end - leaf.start));
  const to = end === start ? from : leaf.start + (offsets === undefined ? end : offsets.ends[end - 1]!);
  const { through } = leaf;
  if (through === undefined) return [from, Math.max(from, to)];
  return [through(from), to > from ? through(to - 1) + 1 : through(from)];
}

/** Length of the written form at `at`, and how many units of text it stands for. */
type ReadUnit = (raw: string, at: number) => readonly [length: number, units: number];

const SPACE = /[ \t\r\n]/;

/**
 * Walks written form and text side by side. Where they differ in white space (line folding, indentation), the white
 * space of the one is laid against that of the other.
 */
function walk(raw: string, text: string, read: ReadUnit): Offsets {
  const starts = new Int32Array(text.length).fill(raw.length);
  const ends = new Int32Array(text.length).fill(raw.length);
  let at = 0;
  let unit = 0;
  const put = (length: number): void => {
    starts[unit] = at;
    ends[unit++] = at + length;
  };
  while (unit < text.length && at < raw.length) {
    const [length, units] = read(raw, at);
    if (units === 0) {
      at += length;
    } else if (length > 1 || raw.charCodeAt(at) === text.charCodeAt(unit)) {
      for (let k = 0; k < units && unit < text.length; k++) put(length);
      at += length;
    } else if (SPACE.test(text.charAt(unit))) {
      put(1);
      // A fold: this white space of the text stands for all the white space that is written here.
      if (!SPACE.test(text.charAt(unit))) while (at < raw.length && SPACE.test(raw.charAt(at))) at++;
    } else {
      at++;
    }
  }
  return { starts, ends };
}

const ONE: readonly [number, number] = [1, 1];
const oneUnit: ReadUnit = () => ONE;

function doubled(quote: string): ReadUnit {
  const pair: readonly [number, number] = [2, 1];
  return (raw, at) => (raw[at] === quote && raw[at + 1] === quote ? pair : ONE);
}

/** RFC 8259 section 7, and JSON5 sections 5.1 and 5.2 (`\x41`, line continuations). */
const jsonUnit: ReadUnit = (raw, at) => {
  if (raw[at] !== '\\') return ONE;
  const next = raw[at + 1];
  if (next === 'u') return [6, 1];
  if (next === 'x') return [4, 1];
  if (next === '\r') return [raw[at + 2] === '\n' ? 3 : 2, 0];
  if (next === '\n' || next === '\u2028' || next === '\u2029') return [2, 0];
  return [2, 1];
};

/** YAML 1.2.2, sections 5.7 (escapes) and 7.3.1 (line folding): what is written between double quotes, unit by unit. */
function yamlDouble(raw: string, text: string): Offsets {
  const starts = new Int32Array(text.length).fill(raw.length);
  const ends = new Int32Array(text.length).fill(raw.length);
  let unit = 0;
  const put = (start: number, end: number): void => {
    starts[unit] = start;
    ends[unit++] = end;
  };
  for (let at = 0; at < raw.length && unit < text.length; ) {
    const character = raw[at]!;
    if (character === '\\') {
      const [length, units] = yamlEscape(raw, at);
      for (let k = 0; k < units; k++) put(at, at + length);
      at += length;
    } else if (character === ' ' || character === '\t') {
      const end = endOf(raw, at, BLANK);
      // White space before a line end is dropped.
      if (raw[end] !== '\n' && raw[end] !== '\r') for (let k = at; k < end; k++) put(k, k + 1);
      at = end;
    } else if (character === '\n' || character === '\r') {
      const end = endOf(raw, at, SPACE);
      const breaks = raw.slice(at, end).match(/\r\n|\n|\r/g)?.length ?? 1;
      // One line end is a space; more are one less.
      for (let k = 0; k < Math.max(1, breaks - 1); k++) put(at, end);
      at = end;
    } else {
      put(at, at + 1);
      at++;
    }
  }
  return { starts, ends };
}

const BLANK = /[ \t]/;

function endOf(raw: string, from: number, kind: RegExp): number {
  let end = from;
  while (end < raw.length && kind.test(raw.charAt(end))) end++;
  return end;
}

/** YAML 1.2.2, section 5.7. */
const yamlEscape: ReadUnit = (raw, at) => {
  if (raw[at] !== '\\') return ONE;
  switch (raw[at + 1]) {
    case 'x':
      return [4, 1];
    case 'u':
      return [6, 1];
    case 'U':
      return [10, Number.parseInt(raw.slice(at + 2, at + 10), 16) > 0xffff ? 2 : 1];
    case '\r':
    case '\n': {
      // A line that goes on: the blanks it goes on with are dropped.
      const start = at + (raw[at + 1] === '\r' && raw[at + 2] === '\n' ? 3 : 2);
      return [endOf(raw, start, BLANK) - at, 0];
    }
    default:
      return [2, 1];
  }
};
