export { github } from './github.js';
export { gitlab } from './gitlab.js';
export { json, ndjson } from './json.js';
export { junit } from './junit.js';
export { markdown } from './markdown.js';
export { type Paint, type PrettyOptions, pretty } from './pretty.js';
export type {
  Excerpt,
  Formatter,
  Report,
  ReportFinding,
  ReportIncomplete,
  ReportSkipped,
  ReportSummary,
  Severity,
} from './report.js';
export { sarif } from './sarif.js';
