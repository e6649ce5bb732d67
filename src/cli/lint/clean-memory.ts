/** Longer texts are rarely met twice. */
const MAX_TEXT = 200;
/** Bounds of what is remembered; past them it is forgotten, and begun anew. */
const MAX_UNITS = 6_000_000;
const MAX_FIELDS = 50_000;
/** What an entry of a set takes beside its text, in code units. */
const ENTRY_UNITS = 24;

/** The way to a value as a number: the keys that lead to it, with one number for all items of an array. */
export type FieldId = number;

/**
 * Remembers texts in which nothing was found, with the keys that led to them. What a payload scanner says of a text depends on
 * these alone (and, under `value`, on the names beside it, which is why such texts are never remembered): sample files say the same
 * things again and again, and looking once is enough.
 */
export class CleanMemory {
  /** The field of a document's root. */
  readonly root: FieldId = 0;
  readonly #exactIndices: boolean;
  #fields: Map<string, FieldId>[] = [new Map()];
  #clean: (Set<string> | undefined)[] = [];
  #units = 0;

  /** `exactIndices`: items of arrays are told apart, because the caller's field patterns may do so. */
  constructor(exactIndices: boolean) {
    this.#exactIndices = exactIndices;
  }

  /** Forgets everything when there is too much; only between documents, since field numbers begin anew. */
  trim(): void {
    if (this.#units <= MAX_UNITS && this.#fields.length <= MAX_FIELDS) return;
    this.#fields = [new Map()];
    this.#clean = [];
    this.#units = 0;
  }

  under(parent: FieldId, key: string): FieldId {
    const children = this.#fields[parent]!;
    let field = children.get(key);
    if (field === undefined) {
      field = this.#fields.push(new Map()) - 1;
      children.set(key, field);
    }
    return field;
  }

  item(parent: FieldId, index: number): FieldId {
    return this.under(parent, this.#exactIndices ? `${index}` : '*');
  }

  isClean(field: FieldId, text: string): boolean {
    return text.length <= MAX_TEXT && this.#clean[field]?.has(text) === true;
  }

  remember(field: FieldId, text: string): void {
    if (text.length > MAX_TEXT) return;
    this.#clean[field] ??= new Set();
    // A copy: a piece of a file's text would keep the whole file in memory.
    this.#clean[field].add(Buffer.from(text, 'utf16le').toString('utf16le'));
    this.#units += text.length + ENTRY_UNITS;
  }
}
