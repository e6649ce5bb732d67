/** What the gate says of a word: it is no part of a name, it may be one beside an opener, it may start a name. */
export const Gate = { closed: 0, follower: 1, opener: 2 } as const;

/**
 * The gate by lexicon class (16 × given rank + 4 × surname rank + count bucket). An everyday word that names nobody is closed; an
 * everyday word that is also a surname only follows. This skips most words of most queries before anything is computed.
 */
export function gateOfClass(word: number): number {
  const given = word >> 4;
  const surname = (word >> 2) & 3;
  const bucket = word & 3;
  if (given === 0 && surname === 0) return bucket >= 2 ? Gate.closed : Gate.opener;
  if (given === 0) return bucket >= 2 ? Gate.follower : Gate.opener;
  return bucket === 3 && given === 1 ? Gate.follower : Gate.opener;
}

/** The gate of a word in its text: a single letter may be an initial, unless it hangs on an apostrophe. */
export function gateOf(text: string, start: number, end: number, word: number): number {
  if (end - start > 1) return gateOfClass(word);
  const before = start === 0 ? 0 : text.charCodeAt(start - 1);
  return before === 0x27 || before === 0x2019 ? Gate.closed : Gate.follower;
}
