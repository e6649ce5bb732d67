import stringWidth from 'string-width';

/** Widest text shown around a finding, in terminal cells on each side. */
const CONTEXT_CELLS = 60;

/**
 * Makes text safe to print: control characters (which could rewrite the terminal) become their visible pictures,
 * direction overrides and line separators a replacement character. Length in UTF-16 units stays the same.
 */
export function printable(text: string): string {
  return (
    text
      .replace(/[\u0000-\u001f]/g, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
      .replace(/\u007f/g, '\u2421')
      // C1 controls; bidirectional marks and overrides (UAX 9); line and paragraph separators
      .replace(/[\u0080-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd')
  );
}

/** Terminal cells that a text takes. */
export function cells(text: string): number {
  return stringWidth(text);
}

/** A piece of one line around a span, ready to print, with the span's place in cells. */
export interface Frame {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Cells before the mark. */
  readonly indent: number;
  /** Cells of the mark, at least 1. */
  readonly width: number;
}

/** Cuts a window around `[start, end)` that fits a terminal; cuts are shown as `…`. */
export function frameOf(text: string, start: number, end: number, cellsBefore = CONTEXT_CELLS): Frame {
  const from = start <= cellsBefore ? 0 : wholeUnit(text, start - cellsBefore);
  const to = text.length - end <= CONTEXT_CELLS ? text.length : wholeUnit(text, end + CONTEXT_CELLS);
  const before = (from > 0 ? '…' : '') + printable(text.slice(from, start));
  const marked = printable(text.slice(start, end));
  const after = printable(text.slice(end, to)) + (to < text.length ? '…' : '');
  return { before, marked, after, indent: cells(before), width: Math.max(1, cells(marked)) };
}

/** Moves a cut out of a surrogate pair. */
function wholeUnit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
