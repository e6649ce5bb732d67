import { isDigit, isWordLetter } from './characters.js';
import { requireEntity, requireScore } from './check-detector.js';
import { PiiSieveError } from './errors.js';
import type { Detector, Scan } from './types.js';
import { hashWord } from './words.js';

export interface DictionaryDetectorOptions<E extends string> {
  readonly id?: string | undefined;
  readonly entity: E;
  /** Whole words or phrases; case is ignored. */
  readonly words: readonly string[];
  /** Probability that a match is what `entity` says; default 0.9. */
  readonly score?: number | undefined;
}

/**
 * Finds whole words and phrases of a list, however long the list is: one table look-up per word of the text.
 *
 * @throws {PiiSieveError} `invalid-detector` for an empty list or a phrase without a letter or digit.
 * @example
 * ```ts
 * dictionaryDetector({ entity: 'PROJECT_NAME', words: ['blue heron', 'kestrel'] })
 * ```
 * @since 0.1.0
 */
export function dictionaryDetector<const E extends string>(options: DictionaryDetectorOptions<E>): Detector<E> {
  const { entity, words, score = 0.9 } = options;
  requireEntity(entity, 'dictionaryDetector.entity');
  requireScore(score, 'dictionaryDetector.score');
  if (!Array.isArray(words) || words.length === 0)
    throw new PiiSieveError('invalid-detector', 'dictionaryDetector.words', 'must list words');
  const byHead = new Map<number, string[]>();
  let longest = 0;
  words.forEach((word, i) => {
    const folded = typeof word === 'string' ? word.trim().toLowerCase() : '';
    if (!/[\p{L}\p{N}]/u.test(folded)) {
      throw new PiiSieveError('invalid-detector', `dictionaryDetector.words[${i}]`, 'must hold a letter or a digit');
    }
    const hash = hashWord(folded.slice(0, headLength(folded)));
    const list = byHead.get(hash);
    if (list) list.push(folded);
    else byHead.set(hash, [folded]);
    longest = Math.max(longest, folded.length);
  });
  for (const list of byHead.values()) list.sort((a, b) => b.length - a.length);
  return {
    id: options.id ?? `dictionary-${entity.toLowerCase().replaceAll('_', '-')}`,
    entities: [entity],
    reach: { before: 1, after: longest + 1 },
    triggers: [{ on: 'text', characters: '', find: (scan) => findWords(scan, entity, byHead, score) }],
  };
}

const isWordUnit = (code: number): boolean => isDigit(code) || isWordLetter(code);

/** The first word of a phrase: what the table is keyed by. A phrase that starts with a sign, or in an unspaced script, by one unit. */
function headLength(phrase: string): number {
  let length = 0;
  while (length < phrase.length && isWordUnit(phrase.charCodeAt(length))) length++;
  return Math.max(1, length);
}

function findWords(scan: Scan, entity: string, byHead: ReadonlyMap<number, readonly string[]>, score: number): void {
  const { text } = scan;
  let i = 0;
  while (i < text.length) {
    let end = i;
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
    if (end === i) end++;
    for (const phrase of byHead.get(hashWord(text.slice(i, Math.min(end, i + 256)))) ?? []) {
      const stop = i + phrase.length;
      if (text.slice(i, stop).toLowerCase() !== phrase) continue;
      if (isWordUnit(text.charCodeAt(stop)) && isWordUnit(text.charCodeAt(stop - 1))) continue;
      scan.report(entity, i, stop, score, ['dictionary', 'format']);
      end = stop;
      break;
    }
    i = end;
  }
}
