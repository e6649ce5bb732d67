import type { Field } from './field.js';

/** Longer texts hardly come twice. */
const MAX_LENGTH = 64;

/** Texts remembered in all; then it starts anew, so that what is common now is what is remembered. */
const MAX_TEXTS = 16_384;

/**
 * Remembers short texts that were found clean, by the field they stood in: in a stream of records most values of most fields are
 * repetitions. Holds nothing that was found.
 */
export class CleanMemory {
  #texts = new WeakMap<Field, Set<string>>();
  #size = 0;

  holds(field: Field, text: string): boolean {
    return text.length <= MAX_LENGTH && (this.#texts.get(field)?.has(text) ?? false);
  }

  add(field: Field, text: string): void {
    if (text.length > MAX_LENGTH) return;
    if (this.#size >= MAX_TEXTS) {
      this.#texts = new WeakMap();
      this.#size = 0;
    }
    let texts = this.#texts.get(field);
    if (texts === undefined) {
      texts = new Set();
      this.#texts.set(field, texts);
    }
    texts.add(text);
    this.#size += 1;
  }
}
