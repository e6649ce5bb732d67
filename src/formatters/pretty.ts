import type { Report, ReportFinding, Severity } from './report.js';

/** How words are painted; each function gives the text back, with or without terminal colours around it. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  green(text: string): string;
}

const same = (text: string): string => text;
const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, blue: same, green: same };

/** How a report is printed. */
export interface PrettyOptions {
  /** Default: without colours. */
  readonly paint?: Paint | undefined;
  /** Cells that a text takes on the terminal; default: its UTF-16 length. */
  readonly cells?: ((text: string) => number) | undefined;
  /** Also show notes, which pass by default. */
  readonly notes?: boolean | undefined;
}

/**
 * For people: a code frame per finding in which labels stand for the values, then what was not looked at, then counts.
 *
 * @since 0.1.0
 */
export function pretty(
  report: Report,
  { paint = PLAIN, cells = (text) => text.length, notes = true }: PrettyOptions = {},
): string {
  const shown = notes ? report.findings : report.findings.filter(({ severity }) => severity !== 'note');
  let out = '';
  let file: string | undefined;
  for (const finding of shown) {
    if (finding.file !== file) {
      out += `${file === undefined ? '' : '\n'}${paint.bold(finding.file)}\n`;
      file = finding.file;
    }
    out += frame(finding, paint, cells);
  }
  if (out !== '') out += '\n';
  for (const { file: name, reason } of report.skipped) out += `${paint.dim(`skipped ${name}: ${reason}`)}\n`;
  for (const { file: name, line, reason } of report.incomplete) {
    out += `${paint.red('not looked at')} ${name}${line === 0 ? '' : `:${line}`}: ${reason}\n`;
  }
  return `${out}${counts(report, paint)}\n`;
}

function frame(finding: ReportFinding, paint: Paint, cells: (text: string) => number): string {
  const { line, column, severity, entity, score, pointer, excerpt, evidence } = finding;
  const color = colorOf(severity, paint);
  const gutter = String(line);
  const blank = ' '.repeat(gutter.length);
  const head =
    `  ${line}:${column}  ${color(severity)}  ${paint.bold(entity)} ${score.toFixed(2)}` +
    `${pointer === '' ? '' : `  ${paint.dim(shortened(pointer))}`}${evidence.length === 0 ? '' : `  ${paint.dim(evidence.join(', '))}`}\n`;
  if (excerpt.end === excerpt.start) return head;
  const mark = ' '.repeat(cells(excerpt.text.slice(0, excerpt.start)));
  const width = Math.max(1, cells(excerpt.text.slice(excerpt.start, excerpt.end)));
  return (
    `${head}    ${paint.dim(`${gutter} │`)} ${excerpt.text}\n` +
    `    ${paint.dim(`${blank} │`)} ${mark}${color('^'.repeat(width))}\n`
  );
}

/** Pointers longer than this are shown by their ends: the middle of a deep one says nothing to people. */
const MAX_POINTER = 120;

function shortened(pointer: string): string {
  if (pointer.length <= MAX_POINTER) return pointer;
  const half = MAX_POINTER / 2;
  const tail = pointer.indexOf('/', pointer.length - half);
  return `${pointer.slice(0, pointer.lastIndexOf('/', half))}/…${tail < 0 ? '' : pointer.slice(tail)}`;
}

function colorOf(severity: Severity, paint: Paint): (text: string) => string {
  if (severity === 'error') return paint.red;
  return severity === 'warning' ? paint.yellow : paint.blue;
}

function counts({ summary }: Report, paint: Paint): string {
  const parts: string[] = [];
  const add = (count: number, noun: string, color: (text: string) => string): void => {
    if (count > 0) parts.push(color(`${count} ${noun}${count === 1 ? '' : 's'}`));
  };
  add(summary.errors, 'error', paint.red);
  add(summary.warnings, 'warning', paint.yellow);
  add(summary.notes, 'note', paint.blue);
  const extra: string[] = [];
  if (summary.ignored > 0) extra.push(`${summary.ignored} ignored`);
  if (summary.baselined > 0) extra.push(`${summary.baselined} in the baseline`);
  if (summary.fixed > 0) extra.push(`${summary.fixed} fixed`);
  // A line or a file: that file may have been looked at but for the line.
  if (summary.incomplete > 0) extra.push(`${summary.incomplete} place${summary.incomplete === 1 ? '' : 's'} not looked at`);
  if (summary.skipped > 0) extra.push(`${summary.skipped} skipped`);
  const found = parts.length === 0 ? paint.green('nothing found') : parts.join(', ');
  const files = `${summary.files} file${summary.files === 1 ? '' : 's'} looked at`;
  return `${files}: ${found}${extra.length === 0 ? '' : ` (${extra.join(', ')})`}`;
}
