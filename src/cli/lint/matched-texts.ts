import type { RawFinding } from './raw-finding.js';

/** Shorter texts are everywhere. */
const MIN_LENGTH = 5;

/** A value as it may stand elsewhere: words and numbers with what joins their parts, blanks between groups of digits included. */
const TOKEN = /\d[\d ]{3,}\d(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{N}@._+/-]*[\p{L}\p{N}])?/gu;
const RUN = /[\p{L}\p{N}]+/gu;

/**
 * Everything that was found in a file. A value that is found by its key (`"ssn": "536228726"`) may stand a second time where nothing says what
 * it is, and no report may hold it there either.
 */
export class MatchedTexts {
  readonly #entities = new Map<string, string>();

  constructor(source: string, findings: readonly Pick<RawFinding, 'start' | 'end' | 'entity'>[]) {
    for (const { start, end, entity } of findings) {
      const spelling = spelled(source.slice(start, end));
      if (spelling.length >= MIN_LENGTH && !this.#entities.has(spelling)) this.#entities.set(spelling, entity);
    }
  }

  /** The text with labels for what was found elsewhere. O(text). */
  hide(text: string): string {
    if (this.#entities.size === 0) return text;
    return text.replace(TOKEN, (token) => this.#label(token) ?? token.replace(RUN, (run) => this.#label(run) ?? run));
  }

  #label(text: string): string | undefined {
    const entity = text.length < MIN_LENGTH ? undefined : this.#entities.get(spelled(text));
    return entity === undefined ? undefined : `[${entity}]`;
  }
}

/** Letters and digits alone: a number is the same with other separators. */
function spelled(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
