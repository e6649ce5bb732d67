/** Words by their place in a list. */
export interface WordList {
  has(word: string): boolean;
  /** The word's place in the list, or -1. */
  rank(word: string): number;
}

/**
 * A list of words with blanks between them. Its table is built at the first question, so that a list costs nothing until then.
 */
/* @__NO_SIDE_EFFECTS__ */
export function wordList(words: string): WordList {
  let ranks: Map<string, number> | undefined;
  const table = (): Map<string, number> => {
    ranks ??= new Map(words.split(' ').map((word, rank) => [word, rank]));
    return ranks;
  };
  return { has: (word) => table().has(word), rank: (word) => table().get(word) ?? -1 };
}
