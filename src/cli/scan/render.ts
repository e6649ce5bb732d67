import type { Finding, RedactResult } from '../../core/types.js';
import type { Colors } from '../colors.js';
import { frameOf } from '../terminal-text.js';

/** A span of a text with what it is. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly finding: Finding;
}

/**
 * Draws the findings of one text, each underlined and named.
 *
 * With `show` the text appears as it was given, else with its findings replaced by labels: what is not a terminal may be a log.
 */
export function renderFindings(text: string, result: RedactResult, show: boolean, colors: Colors): string {
  const shown = show ? text : result.text;
  const marks: Marked[] = show
    ? result.findings.map((finding) => ({ start: finding.start, end: finding.end, finding }))
    : result.replacements.map(({ finding, outputStart, outputEnd }) => ({ start: outputStart, end: outputEnd, finding }));
  let out = '';
  let shownFrame = '';
  for (const { start, end, finding } of marks) {
    const frame = frameOf(shown, start, end);
    const line = `  ${frame.before}${colors.bold(frame.marked)}${frame.after}\n`;
    // Findings that stand in the same window share one printed line.
    const plain = frame.before + frame.marked + frame.after;
    if (plain !== shownFrame) out += line;
    shownFrame = plain;
    const evidence = finding.evidence.length === 0 ? '' : colors.dim(`  ${finding.evidence.join(', ')}`);
    out += `  ${' '.repeat(frame.indent)}${colors.red('^'.repeat(frame.width))} ${colors.yellow(finding.entity)} ${finding.score.toFixed(2)}${evidence}\n`;
  }
  return out;
}

/** One record of `--json`: never the matched text. */
export function jsonRecord(line: number, result: RedactResult, redacted: boolean): string {
  const { findings, incomplete, verdict, text } = result;
  return `${JSON.stringify(redacted ? { line, verdict, text, findings, incomplete } : { line, findings, incomplete })}\n`;
}
