import { describe, expect, it } from 'vitest';
import { withoutAccents, withPlainSpellings } from '../../src/core/accents.js';

describe('withoutAccents', () => {
  it.each([
    ['cédula', 'cedula'],
    ['kørekort', 'korekort'],
    ['śledzenie łódź', 'sledzenie lodz'],
    ['straße', 'strasse'],
    ['διαβατήριο', 'διαβατηριο'],
    ['पासपोर्ट', 'पासपोर्ट'],
    ['여권', '여권'],
  ])('%s is %s', (text, plain) => {
    expect(withoutAccents(text)).toBe(plain);
  });
});

describe('withPlainSpellings', () => {
  it('adds each word once, as it is typed without accents', () => {
    expect(withPlainSpellings(['cédula', 'cedula', 'né le'])).toEqual(['cédula', 'cedula', 'né le', 'ne le']);
  });

  it('leaves short words, which are others without their accents', () => {
    expect(withPlainSpellings(['né', 'dič'])).toEqual(['né', 'dič']);
  });
});
