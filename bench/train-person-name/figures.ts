import type { Tokens } from '../../src/detectors/person-name/features.js';
import { FIGURE_BITS, figureKey, joinHash, keyOfName } from '../../src/detectors/person-name/figures.js';
import { readLines, type Span } from './data.js';
import { packSorted } from './pack.js';
import type { Corpus, ReadRow } from './pipeline.js';

function keyOfSpan(tokens: Tokens, span: Span): { key: number; size: number } {
  const { count, starts, ends, hashes } = tokens.words;
  let joined = 0;
  let size = 0;
  for (let i = 0; i < count; i++) {
    if (starts[i]! < span.start || ends[i]! > span.end) continue;
    joined = joinHash(joined, hashes[i]!);
    size++;
  }
  return { key: figureKey(joined), size };
}

/**
 * Whom texts about public persons name: a list of public figures, artists people ask music services for, and the subjects of an encyclopedia. Only
 * names of two to four words (one word only from the list of figures), kept as hashes; nobody is taken from the query logs.
 */
export function learnFigures(directory: string, corpus: Corpus): { stream: string; count: number; rice: number } {
  const keys = new Set<number>();
  for (const name of readLines(directory, 'names/public_figures_cc0_mit.txt')) keys.add(keyOfName(name));
  const fromRows = (rows: readonly ReadRow[]): void => {
    for (const row of rows)
      for (const span of row.spans) {
        const { key, size } = keyOfSpan(row.tokens, span);
        if (size > 1 && size < 5) keys.add(key);
      }
  };
  fromRows(corpus.wikiann);
  fromRows(corpus.snips);
  return packSorted([...keys], FIGURE_BITS);
}
