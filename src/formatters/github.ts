import type { Formatter, Severity } from './report.js';

/** GitHub's workflow commands know three levels; a note is a notice there. */
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** What a workflow command's message and properties may not hold as it is. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** GitHub Actions workflow commands: annotations beside the lines of a pull request. */
export const github: Formatter = ({ findings, incomplete }) =>
  [
    ...findings.map(({ severity, file, line, endLine, column, endColumn, entity, message }) => {
      // GitHub drops columns where an annotation goes over lines.
      const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
      return `::${LEVELS[severity]} file=${escapeProperty(file)},line=${line},endLine=${endLine}${columns},title=${escapeProperty(entity)}::${escapeData(message)}`;
    }),
    ...incomplete.map(
      ({ file, line, reason }) =>
        `::error file=${escapeProperty(file)}${line === 0 ? '' : `,line=${line}`},title=Not looked at::${escapeData(reason)}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
