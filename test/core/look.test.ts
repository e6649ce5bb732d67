import { expect, it } from 'vitest';
import type { Detector } from '../../src/core/types.js';
import { createScanner } from '../../src/index.js';

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
