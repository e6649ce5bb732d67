import { describe, expect, it } from 'vitest';
import { MatchedTexts } from '../../src/cli/lint/matched-texts.js';
import { REPORTER_NAMES } from '../../src/cli/lint/reporters.js';
import { folder } from './folder.js';
import { runCli } from './run-cli.js';

describe('a value that was found by its key, and stands again where nothing says what it is', () => {
  const FILES = {
    'a.json': '{"ssn":"123456789","copy":"123456789","123456789":{"mail":"jane@corp.com","note":"x 123-45-6789 y"}}',
    'b.csv': 'ssn,other\n123456789,123 45 6789\n',
    'c.yaml': 'ssn: 123456789 # was 123456789\n123456789: { mail: jane@corp.com }\n',
  };

  it.each(REPORTER_NAMES)('is in no report: %s', async (reporter) => {
    const { code, stdout, stderr } = await runCli(['lint', '--dry-run', '--reporter', reporter], { cwd: folder(FILES) });
    expect(code).toBe(1);
    expect((stdout + stderr).replace(/\D/g, '')).not.toContain('123456789');
    expect(stdout + stderr).not.toContain('jane');
  });

  it('makes no part of a fingerprint', async () => {
    const fingerprints = async (copy: string) => {
      const cwd = folder({ 'a.json': `{"ssn":"${copy}","copy":"${copy}"}` });
      const { stdout } = await runCli(['lint', '--reporter', 'json'], { cwd });
      return (JSON.parse(stdout) as { findings: { fingerprint: string }[] }).findings.map(({ fingerprint }) => fingerprint);
    };
    expect(await fingerprints('123456789')).toEqual(await fingerprints('234567890'));
  });
});

describe('what was found', () => {
  const source = 'jane@corp.com 123-45-6789 Jane Roe 1234';
  const matched = new MatchedTexts(source, [
    { start: 0, end: 13, entity: 'EMAIL_ADDRESS' },
    { start: 14, end: 25, entity: 'US_SSN' },
    { start: 26, end: 34, entity: 'PERSON' },
    { start: 35, end: 39, entity: 'CARD_CVV' },
  ]);

  it.each([
    ['to:Jane@Corp.com,', 'to:[EMAIL_ADDRESS],'],
    ['n=123456789&m=123 45 6789', 'n=[US_SSN]&m=[US_SSN]'],
    ['id/123456789/x jane-roe', 'id/[US_SSN]/x [PERSON]'],
    ['1234 12345678 1234567890', '1234 12345678 1234567890'],
  ])('is hidden in %s', (text, hidden) => {
    expect(matched.hide(text)).toBe(hidden);
  });
});
