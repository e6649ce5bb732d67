import type { Presets } from '../../src/cli/presets.js';
import type { Finding, Policy, Replacement, Scanner } from '../../src/core/types.js';
import type { FieldScanner } from '../../src/payload/field-scanner.js';
import type { Outcome } from '../../src/payload/look.js';

/** A scanner of one rule, so that tests of the command line do not depend on what the detectors think this week. */
function emailScanner(entity: string): Scanner {
  const scan = (text: string) => {
    const findings: Finding[] = [...text.matchAll(/[a-z0-9.]{1,30}@([a-z]{1,30}\.(?:com|test))/g)].map((match) => ({
      entity,
      start: match.index,
      end: match.index + match[0].length,
      score: 0.9,
      detector: 'email',
      evidence: match[1] === 'example.com' ? ['format', 'reserved'] : ['format'],
    }));
    const mute = text.indexOf('UNREADABLE');
    return { findings, incomplete: mute === -1 ? [] : [{ start: mute, end: text.length, reason: 'unreadable' as const }] };
  };
  const redact = (text: string) => {
    const result = scan(text);
    const replacements: Replacement[] = [];
    let out = '';
    let last = 0;
    for (const finding of result.findings) {
      out += text.slice(last, finding.start);
      const { start, end } = finding;
      replacements.push({
        finding,
        inputStart: start,
        inputEnd: end,
        outputStart: out.length,
        outputEnd: out.length + entity.length + 2,
      });
      out += `[${entity}]`;
      last = finding.end;
    }
    const verdict = result.incomplete.length > 0 ? 'incomplete' : replacements.length > 0 ? 'redacted' : 'clean';
    return { ...result, text: out + text.slice(last), replacements, verdict } as const;
  };
  const scanner: Scanner = {
    test: (text) => scan(text).findings.length > 0,
    scan,
    redact,
    withPolicy: (_policy: Policy) => scanner,
  };
  return scanner;
}

/** Also takes nine digits under a key that says "ssn"; the field is the key. */
function fieldScanner(): FieldScanner<string> {
  const scanner = emailScanner('EMAIL_ADDRESS');
  const look = (text: string, field: string): Outcome | undefined => {
    const { findings, incomplete } = scanner.scan(text);
    const found: Finding[] = [...findings];
    if (field.includes('ssn') && /^\d{9}$/.test(text))
      found.push({ entity: 'US_SSN', start: 0, end: 9, score: 0.8, detector: 'us-ssn', evidence: ['context'] });
    if (found.length + incomplete.length === 0) return undefined;
    return {
      text,
      findings: found.map((finding) => ({ ...finding, in: 'value' })),
      incomplete,
      replacements: [],
      blocked: false,
    };
  };
  return {
    begin: () => '',
    child: (_, key) => key,
    element: (field) => field,
    named: (_, name) => name,
    text: look,
    number: look,
  };
}

export const fakePresets: Presets = {
  queryScanner: () => emailScanner('EMAIL_ADDRESS'),
  videoReferenceScanner: () => emailScanner('VIDEO_EMAIL'),
  fieldScanner,
  schemes: () => [],
  detectors: () => [
    {
      id: 'email',
      entities: ['EMAIL_ADDRESS'],
      reach: { before: 1, after: 1 },
      triggers: [{ on: 'character', characters: '@', find() {} }],
      keywords: { email: ['mail'] },
    },
    {
      id: 'national-id',
      entities: ['US_SSN', 'UK_NHS', 'ES_NIF'],
      reach: { before: 1, after: 1 },
      triggers: [{ on: 'number', digits: [9, 9], find() {} }],
    },
  ],
};
