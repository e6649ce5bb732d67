import type { Formatter, Report } from './report.js';

function escapeXml(text: string): string {
  return (
    text
      // XML 1.0, section 2.2: these characters cannot stand in a document at all.
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
        '\ufffd',
      )
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\n', '&#10;')
      .replaceAll('\r', '&#13;')
      .replaceAll('\t', '&#9;')
  );
}

interface Suite {
  cases: string;
  tests: number;
  failures: number;
  errors: number;
}

/** JUnit XML: one suite per file with something to say; notes pass, what was not looked at is an error. */
export const junit: Formatter = (report) => {
  const suites = suitesOf(report);
  const said = [...suites.values()];
  const sum = (key: 'tests' | 'failures' | 'errors'): number => said.reduce((total, suite) => total + suite[key], 0);
  const clean = Math.max(0, report.summary.files - [...suites.keys()].length);
  let xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
  xml += `<testsuites name="${escapeXml(report.tool.name)}" tests="${sum('tests') + (clean > 0 ? 1 : 0)}" failures="${sum('failures')}" errors="${sum('errors')}">\n`;
  for (const [file, { cases, tests, failures, errors }] of suites) {
    xml += `  <testsuite name="${escapeXml(file)}" tests="${tests}" failures="${failures}" errors="${errors}">\n${cases}  </testsuite>\n`;
  }
  if (clean > 0) {
    xml += `  <testsuite name="clean files" tests="1" failures="0" errors="0">\n    <testcase name="${clean} file${clean === 1 ? '' : 's'} without findings" classname="clean files"/>\n  </testsuite>\n`;
  }
  return `${xml}</testsuites>\n`;
};

function suitesOf({ findings, incomplete }: Report): Map<string, Suite> {
  const suites = new Map<string, Suite>();
  const suite = (file: string): Suite => {
    let found = suites.get(file);
    if (found === undefined) {
      found = { cases: '', tests: 0, failures: 0, errors: 0 };
      suites.set(file, found);
    }
    found.tests++;
    return found;
  };
  for (const { file, line, column, entity, severity, message, pointer, excerpt } of findings) {
    const into = suite(file);
    const open = `    <testcase name="${escapeXml(`${entity} ${line}:${column}`)}" classname="${escapeXml(file)}" file="${escapeXml(file)}" line="${line}"`;
    if (severity === 'note') {
      into.cases += `${open}/>\n`;
      continue;
    }
    into.failures++;
    const detail = [`${file}:${line}:${column}`, pointer, excerpt.text].filter((text) => text !== '').join('\n');
    into.cases += `${open}>\n      <failure type="${severity}" message="${escapeXml(message)}">${escapeXml(detail)}</failure>\n    </testcase>\n`;
  }
  for (const { file, line, reason } of incomplete) {
    const into = suite(file);
    into.errors++;
    into.cases +=
      `    <testcase name="${escapeXml(`not looked at ${line}`)}" classname="${escapeXml(file)}" file="${escapeXml(file)}" line="${line}">\n` +
      `      <error type="incomplete" message="${escapeXml(reason)}"/>\n    </testcase>\n`;
  }
  return suites;
}
