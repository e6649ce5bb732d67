import type { Formatter, Report, ReportFinding } from './report.js';

/** Version of the JSON report: it grows by new keys, and changes only with a major version of the package. */
const JSON_VERSION = 1;

/** The keys of one finding in the JSON and NDJSON reports, in their order. */
function findingRecord(finding: ReportFinding): Record<string, unknown> {
  const { file, line, column, endLine, endColumn, pointer, entity, score, severity, detector, fingerprint, evidence, excerpt } =
    finding;
  return {
    file,
    line,
    column,
    endLine,
    endColumn,
    pointer,
    entity,
    score,
    severity,
    detector,
    fingerprint,
    evidence,
    excerpt: excerpt.text,
  };
}

/**
 * The whole report as one JSON document: `{ version, findings, incomplete, skipped, summary }`.
 *
 * @example
 * ```ts
 * JSON.parse(json(report)).findings[0].entity // 'EMAIL_ADDRESS'
 * ```
 */
export const json: Formatter = ({ findings, incomplete, skipped, summary }: Report): string =>
  `${JSON.stringify({ version: JSON_VERSION, findings: findings.map(findingRecord), incomplete, skipped, summary }, null, 2)}\n`;

/** One JSON object per line: `{ type: 'finding' | 'incomplete' | 'skipped' | 'summary', … }`. */
export const ndjson: Formatter = ({ findings, incomplete, skipped, summary }: Report): string =>
  [
    ...findings.map((finding) => ({ type: 'finding', ...findingRecord(finding) })),
    ...incomplete.map((entry) => ({ type: 'incomplete', ...entry })),
    ...skipped.map((entry) => ({ type: 'skipped', ...entry })),
    { type: 'summary', version: JSON_VERSION, ...summary },
  ]
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('');
