import type { Finding, Operator, Policy, RedactResult, Scanner, ScanResult } from '../../src/core/types.js';

/** The texts a stub was asked about, so that tests see what context a field's name gave. */
export interface StubScanner extends Scanner {
  readonly asked: string[];
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;
const CARD = /\b\d{16}\b/g;
const PHONE = /(?<=\bphone: )\+?\d[\d -]{5,}\d/g;

/** A small scanner: e-mail addresses, sixteen digits, and numbers after `phone: `. */
export function stubScanner(label = '', policy: Policy = {}): StubScanner {
  const asked: string[] = [];
  const scan = (text: string): ScanResult => {
    asked.push(text);
    const findings: Finding[] = [];
    for (const [entity, pattern] of [
      ['EMAIL_ADDRESS', EMAIL],
      ['CREDIT_CARD', CARD],
      ['PHONE_NUMBER', PHONE],
    ] as const) {
      for (const match of text.matchAll(pattern)) {
        const overlaps = findings.some(({ start, end }) => match.index < end && start < match.index + match[0].length);
        if (overlaps) continue;
        findings.push({
          entity,
          start: match.index,
          end: match.index + match[0].length,
          score: 0.9,
          detector: `stub${label}`,
          evidence: ['format'],
        });
      }
    }
    findings.sort((a, b) => a.start - b.start);
    const incomplete = text.includes('UNSEEN') ? [{ start: 0, end: text.length, reason: 'max-length' as const }] : [];
    return { findings, incomplete };
  };
  return {
    asked,
    test: (text) => scan(text).findings.length > 0 || text.includes('UNSEEN'),
    scan,
    redact(text): RedactResult {
      const { findings, incomplete } = scan(text);
      let output = '';
      let at = 0;
      const replacements = [];
      for (const finding of findings) {
        output += text.slice(at, finding.start);
        const outputStart = output.length;
        const operator: Operator | undefined = policy[finding.entity] ?? policy.default;
        const matched = text.slice(finding.start, finding.end);
        const bare = `[${finding.entity}]`;
        output += operator === undefined ? bare : operator.apply({ entity: finding.entity, matched, label: bare, place: 'text' });
        if (operator?.effect === 'block') return { findings, incomplete, text: '', replacements: [], verdict: 'blocked' };
        replacements.push({ finding, outputStart, outputEnd: output.length });
        at = finding.end;
      }
      output += text.slice(at);
      return {
        findings,
        incomplete,
        text: output,
        replacements,
        verdict: incomplete.length > 0 ? 'incomplete' : findings.length > 0 ? 'redacted' : 'clean',
      };
    },
    withPolicy: (next) => stubScanner(label, next),
  };
}
