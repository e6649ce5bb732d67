import { entityMessage } from '../../formatters/entity-text.js';
import type { Excerpt, ReportFinding, ReportIncomplete } from '../../formatters/report.js';
import { toPointer } from '../pointer.js';
import { isIdentifier, isProgram, isSetting, Quotes } from './code.js';
import type { IgnoreSpan, PathStep } from './document.js';
import { isDocumentation } from './documentation.js';
import { Drawings } from './drawings.js';
import { FileScan } from './file-scan.js';
import { Fingerprints } from './fingerprint.js';
import { applyIgnores, ignoreSpans } from './ignores.js';
import { LineIndex } from './line-index.js';
import { MaskedLines } from './masked-lines.js';
import { MatchedTexts } from './matched-texts.js';
import type { RawFinding } from './raw-finding.js';
import { formatOf, readerOf } from './readers/index.js';

import type { FileSettings, SeverityOrOff } from './settings.js';

/** What linting one text gave. */
export interface SourceResult {
  readonly findings: readonly ReportFinding[];
  readonly incomplete: readonly ReportIncomplete[];
  readonly ignored: number;
  /** The findings in the file's own offsets, each with its line in the report. */
  readonly raw: readonly { readonly finding: RawFinding; readonly reported: ReportFinding }[];
}

export interface SourceOptions {
  /** The path as reported. */
  readonly file: string;
  /** The path that tells the format. */
  readonly name: string;
  readonly settings: FileSettings;
  readonly reportUnusedIgnores?: boolean | undefined;
}

/** Entity and detector under which ignores that silence nothing are reported. */
export const UNUSED_IGNORE = { entity: 'UNUSED_IGNORE', detector: 'unused-ignore' } as const;

/** Lints one text: read, scan, silence, weigh, report. */
export async function lintSource(source: string, options: SourceOptions): Promise<SourceResult> {
  const { file, settings } = options;
  const scanned = new FileScan(settings);
  const read = await readerOf(settings.format ?? formatOf(options.name));
  read(source, scanned);
  scanned.findings.sort((a, b) => a.start - b.start || b.end - a.end);
  const found = withoutLookAlikes(source, options.name, scanned.findings);
  const lines = new LineIndex(source);
  const { kept, ignored, unused } = applyIgnores(found, [...ignoreSpans(scanned.comments, lines), ...scanned.ignores]);

  const weighed = kept.flatMap((finding) => {
    const reserved = isDocumentation(source, finding);
    const severity = severityOf(finding.entity, reserved, settings);
    return severity === 'off' ? [] : [{ finding, severity, reserved }];
  });
  const matched = new MatchedTexts(source, found);
  const masked = new MaskedLines(source, lines, found, (text) => settings.text.redact(text).text, matched);
  const fingerprints = new Fingerprints(file);
  const raw = weighed.map(({ finding, severity, reserved }) => {
    const begin = lines.place(finding.start);
    const end = lines.place(finding.end);
    const pointer = pointerOf(finding.leaf.path, scanned, matched);
    const excerpt = masked.excerpt(finding.start);
    const reported: ReportFinding = {
      file,
      line: begin.line,
      column: begin.column,
      endLine: end.line,
      endColumn: end.column,
      pointer,
      entity: finding.entity,
      score: finding.score,
      severity,
      detector: finding.detector,
      fingerprint: fingerprints.next(finding.entity, pointer, excerpt.text),
      evidence: finding.evidence,
      message: entityMessage(finding.entity, reserved),
      excerpt,
    };
    return { finding, reported };
  });
  const findings = raw.map(({ reported }) => reported);
  if (options.reportUnusedIgnores === true)
    for (const span of unused) findings.push(unusedIgnore(span, file, lines, fingerprints));
  findings.sort((a, b) => a.line - b.line || a.column - b.column);

  const incomplete = [
    ...scanned.problems.map(({ line, reason }) => ({ file, line, reason })),
    ...scanned.incomplete.map(({ at, reason }) => ({ file, line: lines.lineOf(at), reason })),
  ].sort((a, b) => a.line - b.line);
  return { findings, incomplete, ignored: ignored.length, raw };
}

/** The findings, in the order of the text, that are no part of a drawing or of a program. */
function withoutLookAlikes(source: string, name: string, findings: readonly RawFinding[]): RawFinding[] {
  const drawings = new Drawings(source);
  const quotes = isProgram(name) ? new Quotes(source) : undefined;
  return findings.filter(
    (finding) =>
      !drawings.hold(finding.start, finding.end) &&
      !isSetting(source, finding) &&
      !(quotes && isIdentifier(source, quotes, finding)),
  );
}

/** The severity of a finding: its entity's, or the default; documentation values weigh at most what `reserved` says. */
function severityOf(entity: string, reserved: boolean, settings: Pick<FileSettings, 'severity' | 'reserved'>): SeverityOrOff {
  const severity = settings.severity[entity] ?? settings.severity['default'] ?? 'error';
  if (!reserved) return severity;
  return WEIGHT[settings.reserved] < WEIGHT[severity] ? settings.reserved : severity;
}

/** Severities by weight, for comparing. */
export const WEIGHT: Readonly<Record<SeverityOrOff, number>> = { off: 0, note: 1, warning: 2, error: 3 };

/** The path as a JSON Pointer, in which keys that are themselves personal information, or were found elsewhere, go by their label. */
function pointerOf(path: PathStep | undefined, { hiddenKeys }: FileScan, matched: MatchedTexts): string {
  const parts: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.parent) {
    parts.push(typeof at.part === 'number' ? at.part : (hiddenKeys.get(at.part) ?? matched.hide(at.part)));
  }
  return toPointer(parts.reverse());
}

function unusedIgnore(span: IgnoreSpan, file: string, lines: LineIndex, fingerprints: Fingerprints): ReportFinding {
  const { line, column } = lines.place(span.at);
  const excerpt: Excerpt = { text: '', start: 0, end: 0 };
  return {
    file,
    line,
    column,
    endLine: line,
    endColumn: column + 1,
    pointer: '',
    ...UNUSED_IGNORE,
    score: 1,
    severity: 'warning',
    fingerprint: fingerprints.next(UNUSED_IGNORE.entity, '', ''),
    evidence: [],
    message: entityMessage(UNUSED_IGNORE.entity, false),
    excerpt,
  };
}
