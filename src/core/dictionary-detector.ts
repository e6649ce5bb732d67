import { isDigit, isWordLetter } from './characters.js';
import { demand, demandEntity, demandScore } from './checks.js';
import type { PiiSieveErrorCode } from './errors.js';
import type { Detector, Scan } from './types.js';

/** A list of words and what they are. */
export interface DictionaryDetectorOptions<E extends string> {
  /** Names the detector in findings; default: `dictionary-` and the entity in lower case. */
  readonly id?: string | undefined;
  /** Upper snake case, 3 to 64 characters. */
  readonly entity: E;
  /** Whole words or phrases; case is ignored. */
  readonly words: readonly string[];
  /** Probability that a match is what `entity` says; default 0.9. */
  readonly score?: number | undefined;
}

/** The id of the detector that finds what a caller denies. */
export const DENY = 'deny';

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
  const { id, entity, words, score = 0.9 } = options ?? {};
  demandEntity(entity, 'dictionaryDetector.entity');
  demandScore(score, 'dictionaryDetector.score');
  return wordsDetector(id, entity, words, score, 'dictionaryDetector.words', 'invalid-detector');
}

/** What a caller denies: always a finding. */
export function denied(entity: string, words: readonly string[]): Detector {
  const path = `deny.${entity}`;
  demandEntity(entity, path, 'invalid-option');
  return wordsDetector(DENY, entity, words, 1, path, 'invalid-option');
}

function wordsDetector<E extends string>(
  id: string | undefined,
  entity: E,
  words: readonly string[],
  score: number,
  path: string,
  code: PiiSieveErrorCode,
): Detector<E> {
  demand(Array.isArray(words) && words.length > 0, code, path, 'must list words');
  const byHead = new Map<string, string[]>();
  let longest = 0;
  words.forEach((word, i) => {
    const folded = typeof word === 'string' ? word.trim().toLowerCase() : '';
    demand(/[\p{L}\p{N}]/u.test(folded), code, `${path}[${i}]`, 'must hold a letter or a digit');
    const head = headAt(folded, 0);
    const list = byHead.get(head) ?? [];
    byHead.set(head, list);
    list.push(folded);
    longest = Math.max(longest, folded.length);
  });
  for (const list of byHead.values()) list.sort((a, b) => b.length - a.length);
  return {
    id: id ?? `dictionary-${entity.toLowerCase().replaceAll('_', '-')}`,
    entities: [entity],
    reach: { before: 1, after: longest + 1 },
    triggers: [{ on: 'text', characters: '', find: (scan) => findWords(scan, entity, byHead, score) }],
  };
}

const isWordUnit = (code: number): boolean => isDigit(code) || isWordLetter(code);

/** Longer words are in no list. */
const MAX_HEAD = 256;

/** The first word of what stands here, lower-cased: what the table is keyed by. One unit of a sign, or of an unspaced script. */
function headAt(text: string, start: number): string {
  return text.slice(start, Math.min(wordEnd(text, start), start + MAX_HEAD)).toLowerCase();
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return Math.max(end, start + 1);
}

function findWords(scan: Scan, entity: string, byHead: ReadonlyMap<string, readonly string[]>, score: number): void {
  const { text } = scan;
  let next: number;
  for (let i = 0; i < text.length; i = next) {
    next = wordEnd(text, i);
    for (const phrase of byHead.get(headAt(text, i)) ?? []) {
      const stop = i + phrase.length;
      if (text.slice(i, stop).toLowerCase() !== phrase) continue;
      if (isWordUnit(text.charCodeAt(stop)) && isWordUnit(text.charCodeAt(stop - 1))) continue;
      scan.report(entity, i, stop, score, ['dictionary', 'format']);
      next = stop;
      break;
    }
  }
}
