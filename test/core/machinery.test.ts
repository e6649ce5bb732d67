import { describe, expect, it } from 'vitest';
import type { Detector, Suppressor, TextView } from '../../src/core/types.js';
import { createScanner, defineDetector, defineSuppressor, defineView } from '../../src/index.js';

const reach = { before: 0, after: 0 };
const plain: Detector = {
  id: 'plain',
  entities: ['PLAIN'],
  reach,
  triggers: [{ on: 'text', characters: '#', find: (scan) => scan.report('PLAIN', 0, 1, 0.9, ['pattern']) }],
};
const named: Detector = { ...plain, keywords: { plain: ['plain'] } };
const hash: TextView = {
  id: 'hash',
  reach,
  evidence: 'folded',
  confidence: 0.9,
  characters: '$',
  fold(text) {
    if (!text.includes('$')) return undefined;
    const starts = Int32Array.from(text, (_, i) => i);
    return { text: text.replaceAll('$', '#'), starts, ends: starts.map((i) => i + 1) };
  },
};
const ticket: Suppressor = { id: 'ticket', reach, keywords: { ticket: ['ticket'] }, covers: () => true };

describe('machinery that nobody brought', () => {
  const refused = (path: string, maker: RegExp) =>
    expect.objectContaining({ code: 'invalid-detector', path, message: expect.stringMatching(maker) }) as Error;

  it('is refused, by the name of who asks for it and of what brings it', () => {
    expect(() => createScanner({ detectors: [plain, named] })).toThrow(refused('detectors[1].brings', /context.*defineDetector/));
    const number: Detector = { ...plain, triggers: [{ on: 'number', digits: [9, 9], find() {} }] };
    const word: Detector = { ...plain, triggers: [{ on: 'word', words: ['plain'], find() {} }] };
    expect(() => createScanner({ detectors: [number] })).toThrow(refused('detectors[0].brings', /numbers.*defineDetector/));
    expect(() => createScanner({ detectors: [word] })).toThrow(refused('detectors[0].brings', /words.*defineDetector/));
    expect(() => createScanner({ detectors: [plain], views: [hash] })).toThrow(refused('views[0].brings', /views.*defineView/));
    expect(() => createScanner({ detectors: [plain], suppressors: [ticket] })).toThrow(
      refused('suppressors[0].brings', /context.*defineSuppressor/),
    );
  });

  it('is not asked for by a detector of characters and whole texts', () => {
    expect(createScanner({ detectors: [plain] }).test('# one')).toBe(true);
  });

  it('comes with what the define functions return', () => {
    const options = { detectors: [defineDetector(named)], views: [defineView(hash)], suppressors: [] };
    expect(createScanner(options).redact('$ one').text).toBe('[PLAIN] one');
    expect(
      createScanner({ detectors: [plain], suppressors: [defineSuppressor({ ...ticket, beatsFormat: true })] }).test('#'),
    ).toBe(false);
  });
});
