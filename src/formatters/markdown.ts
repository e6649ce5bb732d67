import { entityName } from './entity-text.js';
import type { Formatter, ReportFinding } from './report.js';

/** Rows of the table: job summaries are cut off by their hosts when they grow large. */
const MAX_ROWS = 200;

/** Text inside a table cell, none of it read as Markdown or HTML. */
function cell(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~#!@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\r\n]+/g, ' ');
}

/** A summary for pull requests and job pages: counts by entity, then the findings, then what was not looked at. */
export const markdown: Formatter = ({ tool, findings, incomplete, skipped, summary }) => {
  let out = `## ${tool.name}\n\n`;
  if (findings.length === 0) out += `Nothing found in ${plural(summary.files, 'file')}.\n`;
  else {
    const { errors, warnings, notes, files } = summary;
    out += `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notes, 'note')} in ${plural(files, 'file')}.\n\n`;
    out += '| entity | kind | findings |\n| --- | --- | ---: |\n';
    for (const [entity, count] of countByEntity(findings))
      out += `| ${cell(entity)} | ${cell(entityName(entity))} | ${count} |\n`;
    out += '\n| place | severity | entity | score | pointer |\n| --- | --- | --- | ---: | --- |\n';
    for (const { file, line, column, severity, entity, score, pointer } of findings.slice(0, MAX_ROWS)) {
      out += `| ${cell(`${file}:${line}:${column}`)} | ${severity} | ${cell(entity)} | ${score.toFixed(2)} | ${cell(pointer)} |\n`;
    }
    if (findings.length > MAX_ROWS) out += `\nand ${findings.length - MAX_ROWS} more findings.\n`;
  }
  if (incomplete.length > 0) {
    out += `\n### Not looked at\n\n`;
    for (const { file, line, reason } of incomplete) out += `- ${cell(line === 0 ? file : `${file}:${line}`)}: ${cell(reason)}\n`;
  }
  if (skipped.length > 0) {
    out += `\n### Skipped\n\n`;
    for (const { file, reason } of skipped) out += `- ${cell(file)}: ${cell(reason)}\n`;
  }
  return out;
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function countByEntity(findings: readonly ReportFinding[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { entity } of findings) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
