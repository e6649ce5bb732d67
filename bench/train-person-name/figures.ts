import { allLocales } from '@faker-js/faker';
import type { Tokens } from '../../src/detectors/person-name/features.js';
import { figureKey, joinHash, keyOfName } from '../../src/detectors/person-name/figures.js';
import { readLines, type Span } from './data.js';
import { KNOWN_FIGURES } from './known-figures.js';
import type { Corpus, ReadRow } from './pipeline.js';

function joinSpan(tokens: Tokens, span: Span): { joined: number; size: number } {
  const { count, starts, ends, hashes } = tokens.words;
  let joined = 0;
  let size = 0;
  for (let i = 0; i < count; i++) {
    if (starts[i]! < span.start || ends[i]! > span.end) continue;
    joined = joinHash(joined, hashes[i]!);
    size++;
  }
  return { joined, size };
}

/** Every two, three and four words in a row that somebody searched for, by their joined hash: a figure's key is too short for so many. */
function searchedFor(corpus: Corpus): Set<number> {
  const keys = new Set<number>();
  for (const rows of [corpus.clean, corpus.flagged])
    for (const { tokens } of rows) {
      const { count, hashes } = tokens.words;
      for (let first = 0; first < count; first++) {
        let joined = 0;
        for (let last = first; last < Math.min(first + 4, count); last++) {
          joined = joinHash(joined, hashes[last]!);
          if (last > first) keys.add(joined);
        }
      }
    }
  return keys;
}

/**
 * Whom texts about public persons name: lists of public figures, artists people ask music services for, and those subjects of an encyclopedia that are searched
 * for (515 of 5,554: nobody looks for the rest). Only names of two to four words (one word only from the list of figures), kept as hashes; the query logs only
 * choose among them.
 */
export function learnFigures(directory: string, corpus: Corpus): Map<number, number> {
  const keys = new Set<number>();
  const { music, book } = allLocales.en;
  const listed = [
    ...readLines(directory, 'names/public_figures_cc0_mit.txt'),
    ...KNOWN_FIGURES,
    ...[...(music?.artist ?? []), ...(book?.author ?? [])].filter((name) => name.includes(' ')),
  ];
  for (const name of listed) keys.add(keyOfName(name));
  const searched = searchedFor(corpus);
  const fromRows = (rows: readonly ReadRow[], isWanted: (joined: number) => boolean): void => {
    for (const row of rows)
      for (const span of row.spans) {
        const { joined, size } = joinSpan(row.tokens, span);
        if (size > 1 && size < 5 && isWanted(joined)) keys.add(figureKey(joined));
      }
  };
  fromRows(corpus.wikiann, (joined) => searched.has(joined));
  fromRows(corpus.snips, () => true);
  return new Map([...keys].map((key) => [key, 1]));
}
