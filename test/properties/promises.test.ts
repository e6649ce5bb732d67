import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalize, mask, type Operator, redact, replace } from '../../src/index.js';
import { queryScanner, videoReferenceScanner } from '../../src/presets/index.js';
import { fresh, hostileText, planted, seeds } from './arbitraries.js';

console.log(`promises: fresh seed ${fresh}`);

const scanners = [
  ['queryScanner', queryScanner()],
  ['queryScanner, strict', queryScanner({ level: 'strict' })],
  ['videoReferenceScanner', videoReferenceScanner()],
] as const;

const operators: readonly (readonly [string, Operator])[] = [
  ['replace()', replace()],
  ["replace('<{entity}>')", replace('<{entity}>')],
  ['redact()', redact()],
  ['mask()', mask()],
  ['mask({ keepLast: 4 })', mask({ keepLast: 4 })],
  ['generalize()', generalize()],
];

function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns: number): void {
  for (const seed of seeds) fc.assert(fc.property(arbitrary, property), { seed, numRuns });
}

describe.each(scanners)('%s', (_name, scanner) => {
  it('1. coverage: every finding lies in a replaced stretch, and what was planted is gone', () => {
    check(
      planted,
      ({ before, value, after }) => {
        const text = `${before}\n${value}\n${after}`;
        const result = scanner.redact(text);
        for (const { start, end } of result.findings) {
          expect(result.replacements.some(({ inputStart, inputEnd }) => inputStart <= start && end <= inputEnd)).toBe(true);
        }
        // What stands between the replacements is as it was.
        let input = 0;
        let output = 0;
        for (const { inputStart, inputEnd, outputStart, outputEnd } of result.replacements) {
          expect(result.text.slice(output, outputStart)).toBe(text.slice(input, inputStart));
          input = inputEnd;
          output = outputEnd;
        }
        expect(result.text.slice(output)).toBe(text.slice(input));
        expect(result.findings.some((f) => f.start < before.length + 1 + value.length && f.end > before.length + 1)).toBe(true);
      },
      150,
    );
  });

  it('2. utility: redacting a result changes nothing more, and a clean text comes back as it is', () => {
    check(
      hostileText,
      (text) => {
        const once = scanner.redact(text);
        expect(scanner.redact(once.text).text).toBe(once.text);
        if (once.findings.length === 0 && once.incomplete.length === 0) expect(once.text).toBe(text);
      },
      400,
    );
  });

  it('4. total: nothing throws, and the three calls agree', () => {
    check(
      hostileText,
      (text) => {
        const result = scanner.scan(text);
        const redacted = scanner.redact(text);
        expect(redacted.findings).toEqual(result.findings);
        expect(scanner.test(text)).toBe(result.findings.length > 0 || result.incomplete.length > 0);
        expect(redacted.verdict === 'clean').toBe(result.findings.length === 0 && result.incomplete.length === 0);
      },
      300,
    );
  });

  it('5. discreet: no result holds the matched text', () => {
    check(
      planted,
      ({ before, value, after }) => {
        const { text: _text, ...rest } = scanner.redact(`${before} ${value} ${after}`);
        expect(JSON.stringify(rest)).not.toContain(value);
      },
      100,
    );
  });
});

describe.each(operators)('%s', (_name, operator) => {
  const scanner = queryScanner({ policy: { default: operator } });
  it('2. utility holds for every operator', () => {
    check(
      hostileText,
      (text) => {
        const once = scanner.redact(text).text;
        expect(scanner.redact(once).text).toBe(once);
      },
      250,
    );
  });
});
