import { describe, expect, it } from 'vitest';
import { createScanner, withHint } from '../../src/core/create-scanner.js';
import type { Trigger } from '../../src/core/types.js';
import { defineDetector } from '../../src/index.js';

/** A scanner that writes down what its one trigger was asked about. */
function listener(trigger: (find: (scan: { text: string }, start?: number, end?: number) => void) => Trigger) {
  const asked: string[] = [];
  const scanner = createScanner({
    detectors: [
      defineDetector({
        id: 'listener',
        entities: ['LISTENER'],
        reach: { before: 0, after: 0 },
        triggers: [trigger((scan, start, end) => void asked.push(start === undefined ? scan.text : scan.text.slice(start, end)))],
      }),
    ],
  });
  return { scanner, asked };
}

describe('a trigger on hints', () => {
  it('asks about a text that comes with a hint, and about no other', () => {
    const { scanner, asked } = listener((find) => ({ on: 'hint', find }));
    scanner.scan('plain');
    withHint(scanner, 'password').scan('hinted');
    expect(asked).toEqual(['hinted']);
  });
});

describe('a trigger on characters beyond ASCII', () => {
  it('asks about a text that holds one, or one of its own characters', () => {
    const { scanner, asked } = listener((find) => ({ on: 'text', characters: '@', nonAscii: true, find }));
    for (const text of ['plain words', 'caf\u00e9', 'at @ home', '\u6211\u53eb', 'plain 123']) scanner.scan(text);
    expect(asked).toEqual(['caf\u00e9', 'at @ home', '\u6211\u53eb']);
  });
});

describe('a trigger on few words', () => {
  const words = ['bic', 'swift'];

  it('asks about them in any case, as whole words', () => {
    const { scanner, asked } = listener((find) => ({ on: 'word', words, find }));
    for (const text of ['Bic code', 'a swift answer, SWIFT', 'acerbic swifts', 'bic2', 'a B\u0130C', '\u00e9bic'])
      scanner.scan(text);
    expect(asked).toEqual(['Bic', 'swift', 'SWIFT', 'bic', 'B\u0130C']);
  });

  it('has the words of the text counted from its start', () => {
    const starts: number[] = [];
    const { scanner } = listener(() => ({
      on: 'word',
      words,
      find: ({ words: { count, starts: all } }) => void starts.push(...all.subarray(0, count)),
    }));
    scanner.scan('the code 12 of a Swift');
    expect(starts).toEqual([0, 4, 12, 15, 17]);
  });
});

describe('labels', () => {
  const { scanner, asked } = listener((find) => ({ on: 'words', find }));

  it.each(['call [PERSON] now', 'call PHONE_LISTENER LISTENER now', 'see listener.invalid now'])('are no text in %j', (text) => {
    asked.length = 0;
    scanner.scan(text);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.at(-1)).toContain('\uFDD0');
  });
});
