import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/core/create-scanner.js';
import { defineDetector } from '../../src/core/define-detector.js';
import * as suppressors from '../../src/suppressors/index.js';
import { examples } from './look-alikes.examples.js';

const { lookAlikes, ...factories } = suppressors;

/** Reports the stretch as a bare candidate, without format or context, and says whether it is still there. */
function survives(text: string, entity: string, suppressor: keyof typeof factories): boolean {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const plain = text.replace('[', '').replace(']', '');
  const candidate = defineDetector({
    id: 'candidate',
    entities: [entity],
    reach: { before: 200, after: 200 },
    triggers: [{ on: 'text', characters: '', find: (scan) => scan.report(entity, start, end, 0.9, ['plan']) }],
  });
  return createScanner({ detectors: [candidate], suppressors: [factories[suppressor]()] }).test(plain);
}

it('has examples for every suppressor of the folder', () => {
  expect(Object.keys(examples).sort()).toEqual(Object.keys(factories).sort());
  expect(lookAlikes().length).toBe(Object.keys(factories).length);
});

describe.each(Object.entries(examples))('%s', (name, { covers, leaves }) => {
  const suppressor = name as keyof typeof factories;
  it.each(covers)('covers $text: $why', ({ text, entity = 'PHONE_NUMBER' }) => {
    expect(survives(text, entity, suppressor)).toBe(false);
  });
  it.each(leaves)('leaves $text: $why', ({ text, entity = 'PHONE_NUMBER' }) => {
    expect(survives(text, entity, suppressor)).toBe(true);
  });
  it('acts only where the candidate lies wholly inside, and is bounded', () => {
    const made = factories[suppressor]();
    expect(made.reach.before).toBeLessThanOrEqual(256);
    expect(made.reach.after).toBeLessThanOrEqual(256);
    expect(covers.length).toBeGreaterThanOrEqual(3);
    expect(leaves.length).toBeGreaterThanOrEqual(3);
  });
});

it('stops at hostile text', () => {
  const candidate = defineDetector({
    id: 'candidate',
    entities: ['PHONE_NUMBER'],
    reach: { before: 0, after: 0 },
    triggers: [{ on: 'text', characters: '', find: (scan) => scan.report('PHONE_NUMBER', 50_000, 50_004, 0.9, ['plan']) }],
  });
  const scanner = createScanner({ detectors: [candidate], suppressors: lookAlikes() });
  for (const unit of ['1', '1-', '1.', 'a1', '1:', '10.1000/', '1x', '1 ', '-', '/']) {
    expect(scanner.scan(unit.repeat(100_000)).incomplete).toEqual([]);
  }
});
