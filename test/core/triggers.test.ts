import { describe, expect, it } from 'vitest';
import { createScanner, withHint } from '../../src/core/create-scanner.js';
import type { Needs, Trigger } from '../../src/core/types.js';
import { email } from '../../src/detectors/email.js';
import { defineDetector, defineView } from '../../src/index.js';

/** A scanner that writes down what its one trigger was asked about. */
function listener(trigger: (find: (scan: { text: string }, start?: number, end?: number) => void) => Trigger) {
  const asked: string[] = [];
  const scanner = createScanner({
    detectors: [
      defineDetector({
        id: 'listener',
        entities: ['LISTENER'],
        reach: { before: 0, after: 0 },
        keywords: { lamp: ['lamp'] },
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

describe('what stands for a finding in the second look', () => {
  const asked: string[] = [];
  const find = ({ text }: { text: string }) => void asked.push(text);
  const listening = defineDetector({
    id: 'listener',
    entities: ['LISTENER'],
    reach: { before: 0, after: 0 },
    triggers: [
      { on: 'text', characters: '', nonAscii: true, find },
      { on: 'token', length: [2, 2], nonAscii: true, find },
    ],
  });

  it.each([
    [
      'the words are read',
      [email(), listening, defineDetector({ ...listening, id: 'reader', triggers: [{ on: 'words', find() {} }] })],
    ],
    ['no words are read', [email(), listening]],
  ])('is nothing beyond ASCII where %s', (_, detectors) => {
    asked.length = 0;
    const scanner = createScanner({ detectors });
    expect(scanner.redact('mail jane@example.com, room 12').text).toBe('mail [EMAIL_ADDRESS], room 12');
    expect(asked).toEqual([]);
    scanner.redact('mail jane@example.com, caf\u00e9 12');
    expect(asked.length).toBeGreaterThan(0);
  });
});

describe('a trigger on a character', () => {
  it('asks where its neighbours are the wanted ones', () => {
    const { scanner, asked } = listener((find) => ({
      on: 'character',
      characters: ':',
      before: '0123456789',
      after: 'A',
      find: (scan, at) => find(scan, at - 1, at + 2),
    }));
    scanner.scan('1:A x:A 2:b :A 3:');
    scanner.scan('\u0661:A 4:A');
    expect(asked).toEqual(['1:A', '4:A']);
  });
});

describe('a trigger on numbers or tokens', () => {
  const numbers = (needs: Needs) => listener((find) => ({ on: 'number', digits: [1, 4], ...needs, find: (scan) => find(scan) }));

  it('that needs something beyond ASCII asks wherever in the text that stands', () => {
    const { scanner, asked } = numbers({ nonAscii: true });
    for (const text of ['12', '\u7b2c12', '12 caf\u00e9']) scanner.scan(text);
    expect(asked).toEqual(['\u7b2c12', '12 caf\u00e9']);
  });

  it('that needs a topic asks where one of its words stands, or comes as the hint', () => {
    const { scanner, asked } = numbers({ topics: ['other', 'lamp'] });
    scanner.scan('12 chairs');
    scanner.scan('12 lamps');
    withHint(scanner, 'lamp').scan('12');
    expect(asked).toEqual(['12 lamps', '12']);
  });

  it('that needs a topic is asked about short numbers beside others that want long ones', () => {
    const asked: string[] = [];
    const on = (id: string, digits: readonly [number, number]) =>
      defineDetector({
        id,
        entities: ['LISTENER'],
        reach: { before: 0, after: 0 },
        keywords: { lamp: ['lamp'] },
        triggers: [{ on: 'number', digits, topics: ['lamp'], find: (_, { count }) => void asked.push(`${id} ${count}`) }],
      });
    const scanner = createScanner({ detectors: [on('short', [1, 2]), on('long', [6, 8])] });
    for (const text of ['lamp 7', 'lamp 12345', 'lamp 123456', '12 lamps of 654321 x', 'chair 7']) scanner.scan(text);
    expect(asked).toEqual(['short 1', 'long 6', 'short 2', 'long 6']);
  });

  describe('that minds lone numbers only where lamps are spoken of', () => {
    const lone = ['lamp'];
    const both = (): readonly Trigger[] => {
      const find = ({ text }: { text: string }) => void asked.push(text);
      return [
        { on: 'number', digits: [1, 4], lone, find },
        { on: 'token', length: [1, 4], lone, find },
      ];
    };
    const asked: string[] = [];
    const detector = { id: 'minder', entities: ['LISTENER'], reach: { before: 0, after: 0 }, keywords: { lamp: ['lamp'] } };
    const scanner = createScanner({ detectors: [defineDetector({ ...detector, triggers: both() })] });
    const isAsked = (text: string): boolean => {
      asked.length = 0;
      scanner.scan(text);
      return asked.length > 0;
    };

    it.each(['iphone 15', '24 hours of le mans 1966', 'season 2 episode 7 recap', 'galaxy S23 ultra', 'the 80s', '7'])(
      '"%s" is not asked about',
      (text) => {
        expect(isAsked(text)).toBe(false);
      },
    );

    it.each([
      ['737 800 cockpit', 'two numbers side by side'],
      ['34 abc 1234', 'a short word between'],
      ['12 b4 tea', 'a token beside'],
      ['AB12 cde', 'four letters and digits'],
      ['ubuntu 22.04', 'a dot'],
      ['take 12, then', 'a comma'],
      ['f-150', 'a dash'],
      ['caf\u00e9 12', 'a letter beyond ASCII'],
      ['lamp 12', 'the word'],
      ['12 long lamps', 'the word elsewhere'],
    ])('"%s" is: %s', (text) => {
      expect(isAsked(text)).toBe(true);
    });

    it('is asked where the word comes as the hint', () => {
      asked.length = 0;
      withHint(scanner, 'lamp').scan('room 12');
      expect(asked).not.toEqual([]);
    });

    it('keeps nobody else from being asked', () => {
      asked.length = 0;
      const other = defineDetector({
        ...detector,
        id: 'other',
        triggers: [{ on: 'token', length: [2, 2], find: ({ text }, start, end) => void asked.push(text.slice(start, end)) }],
      });
      createScanner({ detectors: [defineDetector({ ...detector, triggers: both() }), other] }).scan('iphone 15');
      expect(asked).toEqual(['15']);
    });

    it('is asked again by the next text', () => {
      expect(['iphone 15', '737 800', 'iphone 15', '12-34', 'lamp 12', 'iphone 15'].map(isAsked)).toEqual([
        false,
        true,
        false,
        true,
        true,
        false,
      ]);
    });
  });

  it('asks about tokens of the wanted length only, however long', () => {
    const { scanner, asked } = listener((find) => ({ on: 'token', length: [200, 300], find }));
    const tokens = [199, 200, 300, 301].map((length) => '7'.padEnd(length, 'x'));
    scanner.scan(tokens.join(' '));
    expect(asked).toEqual([tokens[1], tokens[2]]);
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

  it.each(['call [PERSON] now', 'call https://video.example/LISTENER now', 'see listener.invalid now'])(
    'are no text in %j',
    (text) => {
      asked.length = 0;
      scanner.scan(text);
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.at(-1)).toContain('\uFDD0');
    },
  );
});

describe('names of entities in running text', () => {
  const { scanner, asked } = listener((find) => ({ on: 'words', find }));

  it('are text: a bare label is written into URLs alone', () => {
    scanner.scan('LISTENER: 12 and LISTENER=12');
    expect(asked).toEqual(['LISTENER: 12 and LISTENER=12']);
  });
});

describe('a trigger on words that wants digits', () => {
  it('asks about them in texts with so many digits only', () => {
    const { scanner, asked } = listener((find) => ({ on: 'word', words: ['suite', 'unit'], digits: 2, find }));
    for (const text of ['suite life', 'unit 7', '12 elm st suite 4', 'unit 12, suite 3']) scanner.scan(text);
    expect(asked).toEqual(['suite', 'unit', 'suite']);
  });
});

describe('topics that are asked about together', () => {
  it('are mentioned where a word of one of them stands', () => {
    const answers: boolean[] = [];
    const scanner = createScanner({
      detectors: [
        defineDetector({
          id: 'listener',
          entities: ['LISTENER'],
          reach: { before: 0, after: 0 },
          keywords: { lamp: ['lamp'], chair: ['chair'] },
          triggers: [
            {
              on: 'words',
              find(scan) {
                answers.push(scan.mentions(['unknown', 'lamp']), scan.mentions(['chair', 'lamp']), scan.mentions([]));
              },
            },
          ],
        }),
      ],
    });
    for (const text of ['a lamp', 'a chair', 'a table']) scanner.scan(text);
    expect(answers).toEqual([true, true, false, false, true, false, false, false, false]);
  });
});

describe('a view that wants capitals', () => {
  it('is shown the texts that hold one of ASCII and meet a condition of its own', () => {
    const shown: string[] = [];
    const view = defineView({
      id: 'listener',
      reach: { before: 0, after: 0 },
      evidence: 'folded',
      confidence: 1,
      digits: 1,
      capitals: true,
      fold: (text) => void shown.push(text),
    });
    const detector = defineDetector({
      id: 'none',
      entities: ['NONE'],
      reach: { before: 0, after: 0 },
      triggers: [{ on: 'words', find() {} }],
    });
    const scanner = createScanner({ detectors: [detector], views: [view] });
    for (const text of ['a 1', 'A 1', 'A b', '\u00c9 1', '1 Z', '[.] 1']) scanner.scan(text);
    expect(shown).toEqual(['A 1', '1 Z']);
  });
});

describe('a plain text', () => {
  it('holds letters and blanks only', () => {
    const plain: string[] = [];
    const { scanner } = listener(() => ({
      on: 'words',
      find: (scan) => void (scan.plain && plain.push(scan.text)),
    }));
    for (const text of ['two  Words', 'a, b', "what's", 'caf\u00e9', 'a 1', 'a\nb', 'a@b', 'x\uFDD0', 'z']) scanner.scan(text);
    expect(plain).toEqual(['two  Words', 'z']);
  });
});
