import { describe, expect, it } from 'vitest';
import * as formatters from '../../src/formatters/index.js';
import {
  github,
  gitlab,
  json,
  junit,
  markdown,
  ndjson,
  pretty,
  type Report,
  type ReportFinding,
  sarif,
} from '../../src/formatters/index.js';

const FINDING: ReportFinding = {
  file: 'a b/c:d,%.json',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 9,
  pointer: '/a~1b/0',
  entity: 'US_SSN',
  score: 0.875,
  severity: 'error',
  detector: 'us-ssn',
  fingerprint: '0123456789abcdef0123456789abcdef',
  evidence: ['context'],
  message: 'Looks like <b>.\r\nReally: 100 %',
  excerpt: { text: 'x [US_SSN] | `<script>`', start: 2, end: 10 },
};

const REPORT: Report = {
  tool: { name: 'pii-sieve', version: '1.2.3' },
  findings: [FINDING, { ...FINDING, line: 4, endLine: 6, severity: 'note', fingerprint: 'ff' }],
  incomplete: [
    { file: 'x.json', line: 0, reason: 'too large' },
    { file: 'x.json', line: 7, reason: 'not valid JSON' },
  ],
  skipped: [{ file: 'logo.png', reason: 'a binary file' }],
  summary: { files: 9, errors: 1, warnings: 0, notes: 1, ignored: 2, baselined: 3, fixed: 4, incomplete: 2, skipped: 1 },
};

const EMPTY: Report = {
  ...REPORT,
  findings: [],
  incomplete: [],
  skipped: [],
  summary: { files: 1, errors: 0, warnings: 0, notes: 0, ignored: 0, baselined: 0, fixed: 0, incomplete: 0, skipped: 0 },
};

const ALL = { github, gitlab, json, junit, markdown, ndjson, pretty: (report: Report) => pretty(report), sarif };

describe('every formatter', () => {
  it('is exported and tested here', () => {
    expect(Object.keys(formatters).sort()).toEqual(Object.keys(ALL).sort());
  });

  it.each(Object.entries(ALL))('%s is pure and takes an empty report', (_, format) => {
    const before = structuredClone(REPORT);
    expect(format(REPORT)).toBe(format(REPORT));
    expect(REPORT).toEqual(before);
    expect(format(EMPTY)).toMatch(/^$|\n$/);
  });

  it.each(Object.entries(ALL))('%s tells of what was not looked at', (name, format) => {
    expect(format({ ...EMPTY, incomplete: REPORT.incomplete })).toContain('not valid JSON');
    expect(name).toBeTruthy();
  });
});

describe('github', () => {
  it('escapes properties and messages as workflow commands ask', () => {
    expect(github(REPORT).split('\n')[0]).toBe(
      '::error file=a b/c%3Ad%2C%25.json,line=3,endLine=3,col=5,endColumn=9,title=US_SSN::Looks like <b>.%0D%0AReally: 100 %25',
    );
  });

  it('leaves columns out of annotations over lines, and says notice for a note', () => {
    expect(github(REPORT).split('\n')[1]).toMatch(/^::notice file=[^,]+,line=4,endLine=6,title=US_SSN::/);
  });
});

describe('gitlab', () => {
  it('gives what the code quality widget reads', () => {
    const issues = JSON.parse(gitlab(REPORT));
    expect(issues[0]).toEqual({
      description: FINDING.message,
      check_name: 'US_SSN',
      fingerprint: FINDING.fingerprint,
      severity: 'major',
      location: { path: FINDING.file, lines: { begin: 3, end: 3 } },
    });
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length);
  });
});

describe('junit', () => {
  it('counts failures and errors, and lets notes pass', () => {
    const xml = junit(REPORT);
    expect(xml).toContain('<testsuites name="pii-sieve" tests="5" failures="1" errors="2">');
    expect(xml).toContain('7 files without findings');
    expect(junit(EMPTY)).toContain('tests="1" failures="0" errors="0"');
  });

  it('escapes markup and leaves out what XML cannot hold', () => {
    const xml = junit({
      ...REPORT,
      findings: [{ ...FINDING, excerpt: { ...FINDING.excerpt, text: 'a\u0000\ud800<&>"b\u{1f600}' } }],
    });
    expect(xml).toContain('a\ufffd\ufffd&lt;&amp;&gt;&quot;b\u{1f600}');
    expect(xml).not.toContain('<b>');
  });
});

describe('markdown', () => {
  it('lets no file name or pointer break out of its cell', () => {
    const text = markdown({ ...REPORT, findings: [{ ...FINDING, file: 'a|b<img>@x.md', pointer: '/`x`' }] });
    expect(text).toContain('| a&#124;b&lt;img>&#64;x.md:3:5 | error | US&#95;SSN | 0.88 | /&#96;x&#96; |');
  });

  it('cuts long tables and says so', () => {
    const text = markdown({ ...REPORT, findings: Array.from({ length: 250 }, () => FINDING) });
    expect(text).toContain('and 50 more findings.');
    expect(text).toContain('| US&#95;SSN | US social security number | 250 |');
  });
});

describe('json', () => {
  it('pins its keys: they are API', () => {
    const report = JSON.parse(json(REPORT));
    expect(Object.keys(report)).toEqual(['version', 'findings', 'incomplete', 'skipped', 'summary']);
    expect(Object.keys(report.findings[0])).toEqual([
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'pointer',
      'entity',
      'score',
      'severity',
      'detector',
      'fingerprint',
      'evidence',
      'excerpt',
    ]); // prettier-ignore
  });

  it('is the same record by record as NDJSON', () => {
    const records = ndjson(REPORT)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ type }) => type)).toEqual(['finding', 'finding', 'incomplete', 'incomplete', 'skipped', 'summary']);
    expect(records[0]).toEqual({ type: 'finding', ...JSON.parse(json(REPORT)).findings[0] });
  });
});

describe('sarif', () => {
  it('encodes file names as URIs and refers to its rules', () => {
    const [run] = JSON.parse(sarif(REPORT)).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b/c:d,%25.json');
    const [uri] = ['a:b c/d:e[\ud800]?#.json'].map(
      (file) => JSON.parse(sarif({ ...REPORT, findings: [{ ...REPORT.findings[0]!, file }] })).runs[0].results[0].locations[0],
    );
    expect(uri.physicalLocation.artifactLocation.uri).toBe('a%3Ab%20c/d:e%5B%EF%BF%BD%5D%3F%23.json');
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(run.tool.driver.rules[0]).toMatchObject({
      id: 'US_SSN',
      name: 'UsSsn',
      help: { text: expect.stringContaining('--fix') },
    });
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(JSON.parse(sarif(EMPTY)).runs[0].invocations[0].executionSuccessful).toBe(true);
  });
});

describe('pretty', () => {
  it('marks by cells, paints when asked, and can leave notes out', () => {
    const wide = { ...REPORT, findings: [{ ...FINDING, excerpt: { text: '映画 [US_SSN]', start: 3, end: 11 } }] };
    expect(pretty(wide, { cells: (text) => text.replaceAll(/[映画]/g, 'xx').length })).toContain(
      `    3 │ 映画 [US_SSN]\n      │      ${'^'.repeat(8)}\n`,
    );
    const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const paint = { bold: tag('b'), dim: tag('d'), red: tag('r'), yellow: tag('y'), blue: tag('l'), green: tag('g') };
    expect(pretty(REPORT, { paint })).toContain('<r>error</r>');
    expect(pretty(REPORT, { notes: false })).not.toContain('4:5');
    expect(pretty(EMPTY)).toBe('1 file looked at: nothing found\n');
  });
});
