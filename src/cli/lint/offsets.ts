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
      return walk(raw, text, yamlEscape);
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
      let end = at;
      while (end < raw.length && SPACE.test(raw.charAt(end))) end++;
      if (end > at && read(raw, end)[0] > 1 && escapedSpace(raw, end) === text[unit]) {
        // The line was broken before an escaped space: that one is meant.
        at = end;
        continue;
      }
      put(1);
      // A fold: this white space of the text stands for all the white space that is written here.
      if (!SPACE.test(text.charAt(unit))) at = end;
    } else {
      at++;
    }
  }
  return { starts, ends };
}

function escapedSpace(raw: string, at: number): string | undefined {
  const next = raw[at + 1];
  if (next === 't') return '\t';
  return next === 'n' ? '\n' : next;
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
      let end = at + 2;
      while (end < raw.length && SPACE.test(raw.charAt(end))) end++;
      return [end - at, 0];
    }
    default:
      return [2, 1];
  }
};
