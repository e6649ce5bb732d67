import { expect, it } from 'vitest';
import { withHint } from '../../src/core/create-scanner.js';
import type { Detector } from '../../src/core/types.js';
import { createScanner, defineDetector } from '../../src/index.js';
import { countReads } from '../support/count-reads.js';

it('numbers every look, so that nobody compares texts to know whether one is new', () => {
  const looks: number[] = [];
  const watcher: Detector = {
    id: 'watcher',
    entities: ['WATCHED'],
    reach: { before: 0, after: 0 },
    triggers: [{ on: 'text', characters: '', find: ({ look }) => void looks.push(look) }],
  };
  const scanners = [createScanner({ detectors: [watcher] }), createScanner({ detectors: [watcher] })];
  for (const scanner of scanners) for (const text of ['a b', 'a b', 'c']) scanner.scan(text);
  expect(looks).toHaveLength(6);
  expect(new Set(looks).size).toBe(6);
});

it('remembers what short hints say, and no long ones', () => {
  const asker = defineDetector({
    id: 'asker',
    entities: ['ASKED'],
    reach: { before: 0, after: 0 },
    triggers: [{ on: 'text', characters: '', find: (scan) => void scan.near('phone', 0, 1) }],
    keywords: { phone: ['phone'] },
  });
  const scanner = createScanner({ detectors: [asker] });
  const reads = (hint: string) => {
    const hinted = withHint(scanner, hint);
    scanner.scan('x');
    return countReads(() => hinted.scan('x'));
  };
  const [short, long] = ['phone number', 'phone '.repeat(40)];
  expect(reads(short)).toBeGreaterThan(reads(short));
  expect(reads(long)).toBe(reads(long));
});
