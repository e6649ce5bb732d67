import type { Evidence } from '../core/types.js';

/** How much a finding matters; `note` passes by default. */
export type Severity = 'error' | 'warning' | 'note';

/** One line of the linted file with every finding on it replaced by its label. */
export interface Excerpt {
  /** The line, or a window of a long one; holds no character of any finding. */
  readonly text: string;
  /** Span of this finding's label in `text`. */
  readonly start: number;
  readonly end: number;
}

/** One finding of the linter. Lines and columns count from 1, columns in UTF-16 code units, the end is exclusive. */
export interface ReportFinding {
  /** Path as reported: relative, with `/`, personal information in it replaced by labels. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** JSON Pointer (RFC 6901) inside the record or document; empty for plain text. */
  readonly pointer: string;
  readonly entity: string;
  readonly score: number;
  readonly severity: Severity;
  readonly detector: string;
  /** The same finding keeps it when lines move; made of nothing that was matched. */
  readonly fingerprint: string;
  readonly evidence: readonly Evidence[];
  readonly message: string;
  readonly excerpt: Excerpt;
}

/** Something that was not looked at: the report is not clean. */
export interface ReportIncomplete {
  readonly file: string;
  /** 0 when the file as a whole was not looked at. */
  readonly line: number;
  readonly reason: string;
}

/** A file that is none of the linter's business, such as an image. */
export interface ReportSkipped {
  readonly file: string;
  readonly reason: string;
}

/** The report in numbers. */
export interface ReportSummary {
  /** Files that were looked at. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Findings silenced by comments in the files. */
  readonly ignored: number;
  /** Findings silenced by the baseline. */
  readonly baselined: number;
  /** Findings replaced by `--fix`. */
  readonly fixed: number;
  /** Places that were not looked at. */
  readonly incomplete: number;
  /** Files that are none of the linter's business. */
  readonly skipped: number;
}

/** Everything a reporter gets. Findings come in the order of files, then of places in the file. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  readonly findings: readonly ReportFinding[];
  readonly incomplete: readonly ReportIncomplete[];
  readonly skipped: readonly ReportSkipped[];
  readonly summary: ReportSummary;
}

/** Turns a report into text. Pure: the same report gives the same text. */
export type Formatter = (report: Report) => string;
