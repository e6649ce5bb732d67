import { describe, expect, it } from 'vitest';
import { personName } from '../../src/detectors/person-name.js';
import { createScanner } from '../../src/index.js';
import { countReads } from '../support/count-reads.js';
import { match, noMatch } from './person-name.examples.js';

/** Whole names, surnames and given names alone, rare given names, initials, abridged names, a pair. */
const NAMES = [
  'doering',
  'alex',
  'jane doering',
  'Jane Doering',
  'j doering',
  'j. r. doering',
  'mei doering',
  'jane',
  'mary s.',
  'robin and carol doering',
  'san doering',
];
/** Words before and behind a name for everything that may speak for or against a private reading, and what speaks of nothing. */
const BEFORE = [
  '',
  'dr ',
  'mrs. ',
  'call ',
  'send flowers to ',
  'remind me to call uncle ',
  'my ',
  'my boss ',
  'ex husband ',
  'old neighbor ',
  'my name is ',
  'my name is old ',
  'je m’appelle ',
  'where does ',
  'when did ',
  'phone number for ',
  'how many numbers are saved for ',
  'email ',
  'president ',
  'deputy ',
  'meeting with ',
  'attorney general ',
  'komşum ',
  'find ',
  'how can i find ',
  'patient name ',
  'familie ',
  'birthday of grandma ',
  'what is ',
  'video of ',
  'weather in dallas\n',
  'https://tube.example.com/s?q=',
  'my stepson ',
  'jane@example.com ',
  '12 elm st ',
  '555-010-1234 ',
  'the ',
];
const BEHIND = [
  '',
  ' lied to me',
  ' tx&hl=en',
  ' md',
  ' md phoenix',
  ' attorney',
  ' obituary',
  ' phone',
  ' phone number',
  "'s birthday",
  ' family',
  ' family tree',
  ' family therapy',
  ' live',
  ' email me',
  ' called me',
  ' me',
  ' in',
  ' tx',
  ' dallas tx',
  ' dallas tx 75201',
  ' boise',
  ' of boise id',
  ' quorvex',
  ' quorvex zantrip',
  ' street quorvex',
  ' high school',
  ' nurse',
  ' or',
  ' 12 elm st springfield 62704',
  ' 12 elm st',
  ' 5550101234',
  ' , jd@example.com',
  '\nphone',
  ' tx\nweather',
  ' tour',
  ' resigned',
  "'s phone number",
  ' stammbaum',
  ' denver',
  ' school video',
  ' highlights',
];

const balanced = createScanner({ detectors: [personName()] });
// A traced look wants every name, so that none is passed over.
const traced = createScanner({ detectors: [personName()], trace: () => {} });

describe('names that cannot be read as private are not looked for, and nothing is lost by it', () => {
  it.each(NAMES)('%s', (name) => {
    let found = 0;
    for (const before of BEFORE) {
      for (const behind of BEHIND) {
        const text = before + name + behind;
        const { findings } = balanced.scan(text);
        found += findings.length;
        expect(findings, text).toEqual(traced.scan(text).findings);
      }
    }
    expect(found).toBeGreaterThan(100);
  });

  it('among the examples', () => {
    for (const { text } of [...match, ...noMatch]) expect(balanced.scan(text).findings, text).toEqual(traced.scan(text).findings);
  });
});

describe('a text without a prospect', () => {
  const reads = (scanner: typeof balanced, text: string): number => {
    scanner.scan(text);
    return countReads(() => scanner.scan(text)) / text.length;
  };

  it.each(['taylor swift eras tour video', 'cheap flights to lisbon in march', 'jane doering and john doe against us'])(
    'is read once: %s',
    (text) => {
      expect(reads(balanced, text)).toBeLessThan(1.2);
      expect(reads(traced, text)).toBeGreaterThan(1.5);
    },
  );
});
