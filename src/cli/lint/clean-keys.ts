/** Keys remembered; past them it is begun anew. */
const MAX_KEYS = 20_000;
/** Longer keys are data. */
const MAX_LENGTH = 64;

/** Remembers keys that hold nothing personal: files of one project say the same keys again and again. */
export class CleanKeys {
  #keys = new Set<string>();

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  add(key: string): void {
    if (key.length > MAX_LENGTH) return;
    if (this.#keys.size >= MAX_KEYS) this.#keys = new Set();
    // A copy: a piece of a file's text would keep the whole file in memory.
    this.#keys.add(Buffer.from(key, 'utf16le').toString('utf16le'));
  }
}
