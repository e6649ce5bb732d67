/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import type { Detector } from '../../src/core/types.js';
import { createScanner } from '../../src/index.js';
import { countReads } from '../support/count-reads.js';
import { seen } from '../support/sieve.js';

interface Examples {
  readonly match: readonly { readonly text: string; readonly spans: readonly string[]; readonly why: string }[];
  readonly noMatch: readonly { readonly text: string; readonly why: string }[];
}

const modules = import.meta.glob<Record<string, unknown>>('../../src/detectors/**/*.ts', { eager: true });
const examples = import.meta.glob<Examples>('../detectors/**/*.examples.ts', { eager: true });

/** Every factory of a detector module: a function that can be called without arguments and returns a detector. */
const detectors = Object.entries(modules).flatMap(([path, exported]) =>
  Object.entries(exported).flatMap(([name, factory]) => {
    if (typeof factory !== 'function' || !/^[a-z]/.test(name) || factory.length > 0) return [];
    let detector: Partial<Detector>;
    try {
      detector = (factory as () => Partial<Detector>)();
    } catch {
      return [];
    }
    if (typeof detector !== 'object' || detector === null || !Array.isArray(detector.triggers)) return [];
    const id = path.replace('../../src/detectors/', '').replace(/\.ts$/, '');
    return [{ name, id, detector: detector as Detector, examples: examples[`../detectors/${id}.examples.ts`] }];
  }),
);

const HOSTILE = [
  'a.',
  '1-',
  'a@',
  '@',
  '(',
  ':',
  '7',
  ' ',
  '1 2 ',
  'a:b@',
  '%40',
  '/',
  '.1.',
  'aa:',
  'é',
  '1.1.1.1 ',
  '-',
  '"a"@',
];

describe.each(detectors)('$name', ({ detector, examples, id, name }) => {
  const scanner = createScanner({ detectors: [detector], minScore: 0 });
  const texts = [...(examples?.match ?? []), ...(examples?.noMatch ?? [])].map(({ text }) => text);

  it('declares itself', () => {
    expect(detector.id).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(detector.entities.length).toBeGreaterThan(0);
    for (const entity of detector.entities) expect(entity).toMatch(/^[A-Z][A-Z0-9_]+$/);
    expect(detector.reach.before).toBeGreaterThanOrEqual(0);
    expect(detector.reach.after).toBeGreaterThanOrEqual(0);
  });

  if (examples !== undefined) {
    it('has at least three examples and three counter-examples', () => {
      expect(examples?.match.length, `test/detectors/${id}.examples.ts`).toBeGreaterThanOrEqual(3);
      expect(examples?.noMatch.length).toBeGreaterThanOrEqual(3);
    });
  }

  it('finds its examples and leaves the others', () => {
    const balanced = createScanner({ detectors: [detector] });
    for (const { text, spans, why } of examples?.match ?? []) expect(seen(text, balanced.scan(text)), why).toEqual(spans);
    for (const { text, why } of examples?.noMatch ?? []) expect(seen(text, balanced.scan(text)), `${text}: ${why}`).toEqual([]);
  });

  it('reports spans that lie in the text, in order, apart, and are not empty; the same twice; the same with padding', () => {
    for (const text of texts) {
      const { findings } = scanner.scan(text);
      let last = 0;
      for (const finding of findings) {
        expect(finding.start).toBeGreaterThanOrEqual(last);
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(finding.end).toBeLessThanOrEqual(text.length);
        expect(finding.score).toBeLessThanOrEqual(1);
        expect(detector.entities).toContain(finding.entity);
        last = finding.end;
      }
      expect(scanner.scan(text).findings).toEqual(findings);
      // A statistical reading is of the text as a whole: other words around it may change it.
      if (findings.some(({ evidence }) => evidence.includes('model'))) continue;
      const padded = scanner.scan(`zz\n${text}\nzz`).findings;
      expect(seen(`zz\n${text}\nzz`, { findings: padded }), text).toEqual(seen(text, { findings }));
    }
  });

  // One scheme of a country runs on the engine that `nationalId` runs on.
  const isOneOfMany = id.startsWith('national-id/') && name !== 'nationalId' && name !== 'usSsn';
  if (isOneOfMany) return;
  it('reads hostile text in linear time', () => {
    for (const unit of [...HOSTILE, ...texts.slice(0, 4).map((text) => `${text} `)]) {
      const repeat = (length: number) => unit.repeat(Math.ceil(length / unit.length));
      const half = countReads(() => scanner.scan(repeat(10_000)));
      const whole = countReads(() => scanner.scan(repeat(20_000)));
      expect(whole, `${JSON.stringify(unit)}: ${half} → ${whole}`).toBeLessThanOrEqual(2.2 * half + 2000);
    }
  });
});
