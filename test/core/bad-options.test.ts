import { describe, expect, it } from 'vitest';
import { dateOfBirth, urlPerson } from '../../src/detectors/index.js';
import { nationalId } from '../../src/detectors/national-id/index.js';
import { personName } from '../../src/detectors/person-name.js';
import {
  createScanner,
  createVideoReferenceScanner,
  defineDetector,
  defineSuppressor,
  defineView,
  dictionaryDetector,
  patternDetector,
  type ScannerOptions,
} from '../../src/index.js';
import { payloadScanner, queryScanner } from '../../src/presets/index.js';
import { structuredVideoReferenceScanner } from '../../src/presets/structured.js';

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
    [{ deny: { PROJECT: [] } }, 'invalid-option deny.PROJECT'],
    [{ deny: { PROJECT: ['kestrel', '--'] } }, 'invalid-option deny.PROJECT[1]'],
    [{ deny: { project: ['kestrel'] } }, 'invalid-option deny.project'],
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

  it.each<[string, (options: never) => unknown, string]>([
    ['createVideoReferenceScanner', createVideoReferenceScanner, 'invalid-option options'],
    ['patternDetector', patternDetector, 'invalid-detector patternDetector.entity'],
    ['dictionaryDetector', dictionaryDetector, 'invalid-detector dictionaryDetector.entity'],
    ['payloadScanner', payloadScanner, 'invalid-option options'],
    ['structuredVideoReferenceScanner', structuredVideoReferenceScanner, 'invalid-option options'],
    // Where every option may be left out, so may all of them.
    ['dateOfBirth', dateOfBirth, 'nothing'],
    ['urlPerson', urlPerson, 'nothing'],
    ['nationalId', nationalId, 'nothing'],
    ['personName', personName, 'nothing'],
  ])('%s(null)', (_, make, expected) => {
    expect(errorOf(() => make(null as never))).toBe(expected);
  });

  it('a level that is no text, and no policy at all', () => {
    expect(errorOf(() => queryScanner({ level: Object.create(null) as never }))).toBe('invalid-option level');
    const scanner = createScanner({ detectors: [dateOfBirth()] }).withPolicy(undefined as never);
    expect(scanner.redact('born 03/14/1988').text).toBe('born [DATE_OF_BIRTH]');
  });
});
