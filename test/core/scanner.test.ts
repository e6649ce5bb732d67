import { describe, expect, it } from 'vitest';
import { email } from '../../src/detectors/email.js';
import { iban } from '../../src/detectors/iban.js';
import { ipAddress } from '../../src/detectors/ip-address.js';
import { macAddress } from '../../src/detectors/mac-address.js';
import { urlCredentials } from '../../src/detectors/url-credentials.js';
import { block, createScanner, dictionaryDetector, keep, mask, patternDetector, redact, replace } from '../../src/index.js';

const detectors = [email(), iban(), ipAddress(), macAddress(), urlCredentials()];
const scanner = createScanner({ detectors });

describe('a scanner', () => {
  it('gives a clean query back as it is, with shared frozen results', () => {
    const text = 'how to tie a tie';
    expect(scanner.scan(text)).toBe(scanner.scan('another clean one'));
    expect(Object.isFrozen(scanner.scan(text).findings)).toBe(true);
    expect(scanner.redact(text)).toMatchObject({ text, verdict: 'clean' });
    expect(scanner.test(text)).toBe(false);
  });

  it('replaces findings by labels and reports offsets of the input', () => {
    const text = '😀 mail jane@example.com or GB82 WEST 1234 5698 7654 32, from 203.0.113.7';
    const result = scanner.redact(text);
    expect(result.text).toBe('😀 mail [EMAIL_ADDRESS] or [IBAN_CODE], from [IP_ADDRESS]');
    expect(result.findings.map((f) => text.slice(f.start, f.end))).toEqual([
      'jane@example.com',
      'GB82 WEST 1234 5698 7654 32',
      '203.0.113.7',
    ]);
    for (const { finding, outputStart, outputEnd } of result.replacements) {
      expect(result.text.slice(outputStart, outputEnd)).toBe(`[${finding.entity}]`);
    }
    expect(result.verdict).toBe('redacted');
    expect(scanner.redact(result.text).text).toBe(result.text);
  });

  it('spells labels so that a URL stays one', () => {
    expect(scanner.redact('https://video.example/watch?v=1&by=jane@example.com&t=3').text).toBe(
      'https://video.example/watch?v=1&by=EMAIL_ADDRESS&t=3',
    );
    expect(scanner.redact('//video.example/w?by=jane@example.com').text).toBe('//video.example/w?by=EMAIL_ADDRESS');
    expect(scanner.redact('rtsp://jane:s3cret@198.51.100.4:554/live').text).toBe(
      'rtsp://URL_CREDENTIALS@ip-address.invalid:554/live',
    );
  });

  it('takes operators from the policy', () => {
    const text = 'mail jane@example.com';
    const out = (operator: ReturnType<typeof replace>) => scanner.withPolicy({ EMAIL_ADDRESS: operator }).redact(text);
    expect(out(redact()).text).toBe('mail ');
    expect(out(mask()).text).toBe('mail ****@*******.***');
    expect(out(replace('<{entity}>')).text).toBe('mail <EMAIL_ADDRESS>');
    expect(out(replace('$&')).text).toBe('mail $&');
    expect(out(keep())).toMatchObject({ text, verdict: 'clean' });
    expect(out(block())).toMatchObject({ text: '', verdict: 'blocked' });
    expect(out(keep()).findings).toHaveLength(1);
  });

  it('finds what a removal would join', () => {
    const removing = createScanner({ detectors, policy: { default: redact() } });
    const text = 'ja203.0.113.7 jane@exam 203.0.113.9ple.com';
    const once = removing.redact(text).text;
    expect(removing.redact(once).text).toBe(once);
  });

  it('obeys allow, deny and minScore', () => {
    const tuned = createScanner({
      detectors,
      allow: ['JANE@example.com', /.*@corp\.test/],
      deny: { PROJECT: ['blue heron'] },
      minScore: { IP_ADDRESS: 0.9 },
    });
    expect(tuned.redact('jane@example.com joe@corp.test 203.0.113.7 Blue Heron blueheron').text).toBe(
      'jane@example.com joe@corp.test 203.0.113.7 [PROJECT] blueheron',
    );
  });

  it('never counts what it did not look at as clean', () => {
    const short = createScanner({ detectors, maxLength: 20 });
    const result = short.redact('a clean query and jane@example.com');
    expect(result).toMatchObject({ text: 'a clean query and [NOT_SCANNED]', verdict: 'incomplete' });
    expect(result.incomplete).toEqual([{ start: 18, end: 34, reason: 'max-length' }]);
    expect(short.redact(result.text).text).toBe(result.text);
    expect(short.test('a clean query and more of it')).toBe(true);
    expect(scanner.redact(undefined as unknown as string)).toMatchObject({ text: '', verdict: 'incomplete' });
  });

  it('takes labels for barriers, whoever typed them', () => {
    const text = '[IP_ADDRESS] 203.0.113.7[EMAIL_ADDRESS]jane@example.com';
    expect(scanner.redact(text).text).toBe('[IP_ADDRESS] [IP_ADDRESS][EMAIL_ADDRESS][EMAIL_ADDRESS]');
  });

  it('names the option that is wrong', () => {
    const code = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return `${(error as { code: string }).code} ${(error as { path: string }).path}`;
      }
      return 'nothing';
    };
    expect(code(() => createScanner({ detectors, minScore: 7 }))).toBe('invalid-option minScore');
    expect(code(() => createScanner({ detectors, policy: { PHONE: keep() } as never }))).toBe('unknown-entity policy.PHONE');
    expect(code(() => createScanner({ detectors: [email as never] }))).toBe('invalid-detector detectors[0]');
    expect(code(() => createScanner({ detectors, treshold: 1 } as never))).toBe('unknown-option treshold');
    expect(code(() => createScanner({ detectors, allow: [3 as never] }))).toBe('invalid-option allow[0]');
    for (const pattern of [/(a+)+$/, /(?=a)b/, /(a)\1/, /.*.*.*.*x/]) {
      expect(
        code(() => createScanner({ detectors: [patternDetector({ entity: 'BAD_ONE', pattern })] })),
        String(pattern),
      ).toBe('unsafe-pattern detectors[0].pattern');
    }
  });

  it("runs callers' patterns and words", () => {
    const own = createScanner({
      detectors: [
        patternDetector({ entity: 'TICKET', pattern: /\bTCK-\d{6}\b/g }),
        dictionaryDetector({ entity: 'PROJECT', words: ['kestrel', '蓝鹭'] }),
      ],
    });
    expect(own.redact('see TCK-123456 about Kestrel 关于蓝鹭的 TCK-1234567').text).toBe(
      'see [TICKET] about [PROJECT] 关于[PROJECT]的 TCK-1234567',
    );
  });
});
