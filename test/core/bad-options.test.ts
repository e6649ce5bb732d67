import { describe, expect, it } from 'vitest';
import { createScanner, defineDetector, defineSuppressor, defineView, type ScannerOptions } from '../../src/index.js';

const reach = { before: 0, after: 0 };
const asked = { on: 'text', characters: '#', find() {} };

/** The code and path of what is thrown: everything else is a mistake of ours. */
function errorOf(run: () => unknown): string {
  try {
    run();
    return 'nothing';
  } catch (error) {
    const { name, code, path } = error as { name: string; code?: string; path?: string };
    return code === undefined ? name : `${code} ${path}`;
  }
}

describe('options of the wrong kind', () => {
  it.each([
    [{ detectors: undefined }, 'invalid-option detectors'],
    [{ allow: 'support@example.com' }, 'invalid-option allow'],
    [{ allow: null }, 'invalid-option allow'],
    [{ deny: null }, 'invalid-option deny'],
    [{ deny: 'kestrel' }, 'invalid-option deny'],
    [{ suppressors: null }, 'invalid-option suppressors'],
    [{ suppressors: [null] }, 'invalid-option suppressors[0]'],
    [{ suppressors: [{}] }, 'invalid-option suppressors[0]'],
    [{ suppressors: [{ id: 'x', covers: () => true }] }, 'invalid-option suppressors[0]'],
    [{ views: {} }, 'invalid-option views'],
    [{ views: [null] }, 'invalid-option views[0]'],
    [{ views: [() => undefined] }, 'invalid-option views[0]'],
    [{ views: [{ id: 'x', fold() {} }] }, 'invalid-option views[0]'],
    [{ context: 'en' }, 'invalid-option context'],
    [{ context: [null] }, 'invalid-option context[0]'],
    [{ engine: {} }, 'invalid-option engine'],
    [{ maxLength: null }, 'invalid-option maxLength'],
    [{ policy: [] }, 'invalid-option policy'],
    [{ detectors: [{ id: 'x', entities: ['ABC'], triggers: [] }] }, 'invalid-detector detectors[0]'],
    [{ detectors: [{ id: 'x', entities: ['ABC'], triggers: [null], reach }] }, 'invalid-detector detectors[0]'],
  ])('%j: %s', (options, expected) => {
    const all = { detectors: [], ...options } as unknown as ScannerOptions;
    expect(errorOf(() => createScanner(all))).toBe(expected);
  });

  it('are said when a part is defined, too', () => {
    const part = { id: 'abc', entities: ['ABC'], reach };
    const define = (trigger: unknown) => errorOf(() => defineDetector({ ...part, triggers: [trigger] } as never));
    expect(define(asked)).toBe('nothing');
    expect(define(null)).toBe('invalid-detector detector.triggers[0]');
    for (const [on, field] of Object.entries({ number: 'digits', token: 'length', word: 'words', text: 'characters' }))
      expect(define({ on, find() {} })).toBe(`invalid-detector detector.triggers[0].${field}`);
    for (const nothing of [null, {}] as never[]) {
      expect(errorOf(() => createScanner({ detectors: [], views: [defineView(nothing)] }))).toBe('invalid-option views[0]');
      expect(errorOf(() => createScanner({ detectors: [], suppressors: [defineSuppressor(nothing)] }))).toBe(
        'invalid-option suppressors[0]',
      );
    }
  });
});
