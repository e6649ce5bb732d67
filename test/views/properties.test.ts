import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoldedText, TextView } from '../../src/core/types.js';
import { unfoldSpan } from '../../src/core/view.js';
import { createScanner } from '../../src/index.js';
import { allDetectors } from '../../src/presets/detectors.js';
import { compilePreset } from '../../src/presets/options.js';
import { allViews, base64, characters, percentEncoding } from '../../src/views/index.js';
import { countReads } from '../support/count-reads.js';
import { cells } from './disguises.js';

/** What every view looks for, whole and in pieces, among ordinary text of many scripts. */
const PIECES = [
  'a',
  'O',
  'l',
  '7',
  '0',
  ' ',
  '  ',
  '\n',
  '.',
  '@',
  '+',
  '-',
  ':',
  '/',
  '%',
  '&',
  '#',
  ';',
  '=',
  '?',
  '\\',
  '_',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '*',
  '~',
  'x',
  '%40',
  '%2540',
  '%E4%BD',
  '%u0040',
  '&#64;',
  '&#x40',
  '&amp;',
  '&eacute',
  '\\u0040',
  '\\ud83d',
  '\\u{1f600}',
  '\\x',
  '\\100',
  '=40',
  '=C3=A9',
  '=?utf-8?Q?',
  '=?utf-8?B?',
  '?=',
  'xn--',
  'xn--bcher-kva',
  'amFuZUBleGFtcGxlLmNvbQ==',
  'eyJ',
  'am9l',
  ' at ',
  ' dot ',
  '(at)',
  '[dot]',
  ' arroba ',
  ' punto ',
  'com',
  'example',
  ' five ',
  ' one',
  ' double ',
  ' plus ',
  ' dash ',
  ' hundred',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u202e',
  '\ufeff',
  '\u0301',
  '\u0336',
  '\ufe0f',
  '\u20e3',
  '\u{e0041}',
  '\u{e0100}',
  '\u00a0',
  '\u3000',
  '–',
  '−',
  'ー',
  '・',
  '·',
  '。',
  '＠',
  '．',
  'ａ',
  '７',
  '①',
  '⑳',
  '²',
  '½',
  '𝐣',
  '𝟗',
  '🯰',
  'é',
  'ß',
  'а',
  'е',
  'р',
  'ж',
  'Χ',
  'ν',
  '一',
  '八',
  '点',
  '艾特',
  '日本',
  'ド',
  'ドット',
  'न',
  'ि',
  '७',
  'ا',
  '٤',
  'َ',
  'ก',
  '๔',
  'จุด',
  '한',
  '😀',
  '👩‍👩‍👧',
  '🇩🇪',
  '\ud800',
  '\udc00',
  '\ufdd0',
  '\uffff',
  '\u{10ffff}',
  '[EMAIL_ADDRESS]',
] as const;

const hostile = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: fc.constantFrom(...cells().map(({ text }) => text)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

const views = allViews('strict');
const RUNS = { numRuns: 400 };

/** All folds of a text: by each view alone, and by all of them in turn. */
function folds(text: string): { view: TextView; from: string; folded: FoldedText }[] {
  const list: { view: TextView; from: string; folded: FoldedText }[] = [];
  let current = text;
  for (const view of views) {
    for (const from of current === text ? [text] : [text, current]) {
      const folded = view.fold(from);
      if (folded === undefined) continue;
      list.push({ view, from, folded });
      if (from === current) current = folded.text;
    }
  }
  return list;
}

const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const isLow = (text: string, at: number): boolean =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');

describe('every view', () => {
  it('gives every folded unit a span of the source, in order', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { view, from, folded } of folds(text)) {
          const { text: to, starts, ends } = folded;
          expect([starts.length, ends.length]).toEqual([to.length, to.length]);
          for (let i = 0; i < to.length; i++) {
            if (!(starts[i]! >= 0 && starts[i]! < ends[i]! && ends[i]! <= from.length)) expect.fail(`${view.id}: span ${i}`);
            if (view.id !== 'reversed' && i > 0 && (starts[i]! < starts[i - 1]! || ends[i]! < ends[i - 1]!))
              expect.fail(`${view.id}: order`);
          }
        }
      }),
      RUNS,
    );
  });

  it('changes something when it says so, writes no barrier, and keeps the barriers there are', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { view, from, folded } of folds(text)) {
          if (folded.text === from) expect.fail(`${view.id}: nothing changed`);
          if (folded.text.split('\ufdd0').length > from.split('\ufdd0').length) expect.fail(`${view.id}: wrote a barrier`);
        }
      }),
      RUNS,
    );
  });

  it('maps a span there and back onto itself', () => {
    fc.assert(
      fc.property(hostile, fc.nat(), fc.nat(), (text, a, b) => {
        for (const { folded } of folds(text)) {
          const { length } = folded.text;
          if (length === 0) continue;
          const start = a % length;
          const end = start + 1 + (b % (length - start));
          const back = unfoldSpan(folded, start, end);
          // Forward again: every unit that stands for something in there.
          let from = length;
          let to = 0;
          for (let i = 0; i < length; i++) {
            if (folded.starts[i]! < back[0] || folded.ends[i]! > back[1]) continue;
            from = Math.min(from, i);
            to = i + 1;
          }
          expect(from).toBeLessThanOrEqual(start);
          expect(to).toBeGreaterThanOrEqual(end);
          expect(unfoldSpan(folded, from, to)).toEqual(back);
        }
      }),
      RUNS,
    );
  });

  it('copies what it does not fold: a unit of a span of one is that unit or its reading', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { view, from, folded } of folds(text)) {
          if (view.id === 'reversed') continue;
          for (let i = 0; i < folded.text.length; i++) {
            const unit = folded.text[i]!;
            const source = from.slice(folded.starts[i], folded.ends[i]);
            // Beyond ASCII nothing is invented, but for what a decoder reads.
            if (source.length === 1 && unit > '\x7f' && unit !== source && !unit.normalize('NFC').startsWith(unit))
              expect.fail(`${view.id}: ${i}`);
            if (source.length === 1 && source < '\x80' && /[a-km-np-zA-HJ-NP-Z2-9]/.test(source) && unit !== source)
              expect.fail(`${view.id}: changed ${source}`);
          }
        }
      }),
      RUNS,
    );
  });

  it('never splits a surrogate pair', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { view, from, folded } of folds(text)) {
          for (let i = 0; i < folded.text.length; i++) {
            // Half of a pair that is copied as a pair stands for its half; spans of findings hold both.
            const half = folded.ends[i]! - folded.starts[i]! === 1;
            if (half && folded.text[i] === from[folded.starts[i]!]) continue;
            if (isLow(from, folded.starts[i]!) || isLow(from, folded.ends[i]!)) expect.fail(`${view.id}: ${i}`);
          }
        }
      }),
      RUNS,
    );
  });

  it('reads each unit a bounded number of times', () => {
    const seeds = [
      ...PIECES,
      'a\u0301',
      '1 ',
      'a@',
      '@ ',
      ' at',
      '=?a?q?',
      '&#1',
      '\\\\',
      '%25',
      'а1',
      'ΑB ',
      '一1',
      'one ',
      'dot at ',
      'aA1/',
      'x 1',
      'xn--a-',
      '4l',
      'moc.a@b ',
      '@gmailcom ',
    ];
    for (const view of views) {
      for (const seed of seeds) {
        const once = seed.repeat(2000);
        const twice = seed.repeat(4000);
        const reads = countReads(() => view.fold(once));
        const more = countReads(() => view.fold(twice));
        if (more > 2.2 * reads + 100) expect.fail(`${view.id} on ${JSON.stringify(seed)}: ${reads} → ${more}`);
        if (reads > 200 * once.length + 1000)
          expect.fail(`${view.id} on ${JSON.stringify(seed)}: ${reads} reads of ${once.length}`);
      }
    }
  });
});

describe('the characters view', () => {
  it('leaves no mark behind a character that it reads as ASCII', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const folded = characters().fold(text);
        if (folded === undefined) return;
        for (let i = 0; i < folded.text.length; i++) {
          if (!/[!-~]/.test(folded.text[i]!)) continue;
          const after = text.slice(folded.ends[i]);
          if (folded.ends[i + 1] !== folded.ends[i] && /^[\u0300-\u036f\ufe00-\ufe0f\u20d0-\u20ff]/.test(after))
            expect.fail(`${i} of ${JSON.stringify(text)}`);
        }
      }),
      RUNS,
    );
  });

  it('has nothing left to do after itself', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let folded = characters().fold(text)?.text;
        // One more round may join what the first one uncovered; then it stands still.
        if (folded !== undefined) folded = characters().fold(folded)?.text;
        if (folded !== undefined) expect(characters().fold(folded)).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('reads every decimal digit that this engine knows', () => {
    for (let code = 0x80; code < 0x110000; code++) {
      const digit = String.fromCodePoint(code);
      if (!/\p{Nd}/u.test(digit)) continue;
      // Runs of ten start at the zero; the folded text must count up with the code points.
      const folded = characters().fold(`0000${digit}`)?.text;
      expect(folded, `U+${code.toString(16)}`).toMatch(/^0000[0-9]$/);
      const next = String.fromCodePoint(code + 1);
      if (!/\p{Nd}/u.test(next) || folded === '00009') continue;
      expect(characters().fold(`0000${next}`)?.text, `U+${code.toString(16)} + 1`).toBe(`0000${Number(folded!.at(-1)) + 1}`);
    }
  });

  it('does not choke on ten thousand marks on one letter', () => {
    const text = `a${'\u0301'.repeat(10_000)}b@example.com`;
    const folded = characters().fold(text)!;
    expect(folded.text).toBe('ab@example.com');
    expect([folded.starts[0], folded.ends[0]]).toEqual([0, 10_001]);
  });
});

describe('a scanner with all views', () => {
  const preset = compilePreset({});
  const scanner = createScanner({ detectors: allDetectors(preset), views: allViews() });

  it('never throws, and leaves no half pair and no mark behind a label', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('\u0301', '\ufe0f', '\u200d', '😀', ''), (text, tail) => {
        const { text: redacted } = scanner.redact(`${text} jane@example.com${tail}`);
        // A label in the input may have been decorated by whoever typed it.
        const marked = /\][\u0300-\u036f\ufe00-\ufe0f]/;
        if (!marked.test(text)) expect(redacted).not.toMatch(marked);
        if (!HALF_PAIR.test(text)) expect(redacted).not.toMatch(HALF_PAIR);
      }),
      RUNS,
    );
  });

  it('says when encodings are nested deeper than it looks', () => {
    let text = 'jane@example.com';
    const results = [];
    for (let depth = 1; depth <= 5; depth++) {
      text = btoa(text);
      results.push(scanner.scan(text));
    }
    for (const { findings } of results.slice(0, 3)) expect(findings).toMatchObject([{ entity: 'EMAIL_ADDRESS', start: 0 }]);
    expect(results[2]!.incomplete).toEqual([]);
    expect(results[4]).toMatchObject({ findings: [], incomplete: [{ reason: 'depth' }] });
  });

  it('counts only the views that a finding needed', () => {
    const [encoded, plain] = scanner.scan('jane%40example.com and joe@example.com').findings;
    expect(encoded!.evidence).toContain('percent-encoded');
    expect(plain!.evidence).not.toContain('percent-encoded');
    expect(encoded!.score).toBeCloseTo(plain!.score * percentEncoding().confidence);
    const [both] = scanner.scan(`x ${btoa('jane%40example.com')}`).findings;
    expect(both!.evidence).toEqual(expect.arrayContaining(['base64', 'percent-encoded']));
    expect(both!.score).toBeCloseTo(plain!.score * percentEncoding().confidence * base64().confidence);
  });
});
