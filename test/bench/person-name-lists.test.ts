import { describe, expect, it } from 'vitest';
import { CUE_WORDS } from '../../bench/train-person-name/cue-words.js';
import { NOT_PERSONS } from '../../bench/train-person-name/not-persons.js';
import { hashWord } from '../../src/core/words.js';
import { cueOf, knownCueOf, READING_ONLY } from '../../src/detectors/person-name/cues.js';
import { keyOfName } from '../../src/detectors/person-name/figures.js';
import { isNoPerson } from '../../src/detectors/person-name/not-persons.js';

// Fails when a list was changed and not packed: `npm run train:person-name -- --lists`.
describe('the packed lists of words', () => {
  it('hold every word under its cue, and no more', () => {
    const seen = new Set<string>();
    for (const [list, words] of CUE_WORDS) {
      for (const word of words.split(' ')) {
        if (seen.has(word)) continue;
        seen.add(word);
        expect([word, cueOf(hashWord(word))]).toEqual([word, list % READING_ONLY]);
        if (list > READING_ONLY) expect([word, knownCueOf(hashWord(word))]).toEqual([word, 0]);
      }
    }
    expect(cueOf(hashWord('jane'))).toBe(0);
  });

  it('hold what is called like a person and is none', () => {
    expect(NOT_PERSONS.filter((name) => !isNoPerson(keyOfName(name)))).toEqual([]);
    expect(isNoPerson(keyOfName('jane doering'))).toBe(false);
  });
});
