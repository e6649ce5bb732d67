import type { Finding } from '../../src/core/types.js';

/** Code units of text shown on each side of a finding. */
const MARGIN = 60;

/**
 * One line about one finding: its neighbourhood with the matched text replaced by the entity and score; `unmasked` adds the text.
 *
 * @example
 * ```ts
 * showFinding('mail a@b.example now', finding, false) // 'mail ‹EMAIL_ADDRESS 0.9 format› now'
 * ```
 */
export function showFinding(text: string, finding: Finding, unmasked: boolean): string {
  const matched = unmasked ? `${text.slice(finding.start, finding.end)} = ` : '';
  const inside = `‹${matched}${finding.entity} ${finding.score.toFixed(2)} ${finding.evidence.join('+')}›`;
  const from = Math.max(0, finding.start - MARGIN);
  const to = Math.min(text.length, finding.end + MARGIN);
  return oneLine(
    `${from > 0 ? '…' : ''}${text.slice(from, finding.start)}${inside}${text.slice(finding.end, to)}${to < text.length ? '…' : ''}`,
  );
}

/** The text with every span replaced by its length in bullets, on one line. */
export function maskSpans(text: string, spans: readonly { start: number; end: number }[]): string {
  let output = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    output += `${text.slice(at, start)}${'•'.repeat(end - start)}`;
    at = end;
  }
  return oneLine(output + text.slice(at));
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Rows as text columns: the first left-aligned, the others right-aligned. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '))
    .join('\n');
}

export function percent(part: number, whole: number, digits = 1): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(digits)} %`;
}
