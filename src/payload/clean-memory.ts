import type { Field } from './field.js';
import { ownCopy } from './own-copy.js';

/** Longer texts hardly come twice. */
const MAX_LENGTH = 64;

/** Texts remembered in all; then it starts anew, so that what is common now is what is remembered. */
const MAX_TEXTS = 16_384;

/** After this many texts of a field it is seen whether they come again; below one in this many, the field is left alone. */
const TRIAL = 256;
const RARE = 16;

/** What is remembered of one field. */
export interface CleanTexts {
  readonly texts: Set<string>;
  met: number;
  hits: number;
}

/**
 * Remembers short texts that were found clean, by the field they stood in: in a stream of records most values of most fields are
 * repetitions. Fields whose values never come again (ids, times) soon cost nothing. Holds nothing that was found.
 */
export class CleanMemory {
  #fields: Field[] = [];
  #size = 0;

  holds(field: Field, text: string): boolean {
    const { clean } = field;
    if (clean === undefined || text.length > MAX_LENGTH) return false;
    if (clean.met >= TRIAL && clean.hits * RARE < clean.met) return false;
    clean.met += 1;
    if (!clean.texts.has(text)) return false;
    clean.hits += 1;
    return true;
  }

  add(field: Field, text: string): void {
    if (text.length > MAX_LENGTH) return;
    if (this.#size >= MAX_TEXTS) this.forget();
    if (field.clean === undefined) {
      field.clean = { texts: new Set(), met: 0, hits: 0 };
      this.#fields.push(field);
    } else if (field.clean.met >= TRIAL && field.clean.hits * RARE < field.clean.met) return;
    field.clean.texts.add(ownCopy(text));
    this.#size += 1;
  }

  forget(): void {
    for (const field of this.#fields) field.clean = undefined;
    this.#fields = [];
    this.#size = 0;
  }
}
