import type { Formatter, Severity } from './report.js';

/** GitLab's code quality widget: info, minor, major, critical, blocker. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };

/** GitLab code quality report (the Code Climate subset that GitLab documents). */
export const gitlab: Formatter = ({ findings, incomplete }) => {
  const issues = [
    ...findings.map(({ message, entity, fingerprint, severity, file, line, endLine }) => ({
      description: message,
      check_name: entity,
      fingerprint,
      severity: SEVERITIES[severity],
      location: { path: file, lines: { begin: line, end: endLine } },
    })),
    ...incomplete.map(({ file, line, reason }) => ({
      description: `Not looked at: ${reason}.`,
      check_name: 'NOT_LOOKED_AT',
      fingerprint: `not-looked-at:${file}:${line}:${reason}`,
      severity: 'major',
      location: { path: file, lines: { begin: Math.max(1, line) } },
    })),
  ];
  return `${JSON.stringify(issues, null, 2)}\n`;
};
