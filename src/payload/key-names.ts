/** Names for the personal keys of one object that hide them and stay different from each other and from the other keys. */
export class KeyNames {
  readonly #next = new Map<string, number>();
  readonly #isTaken: (name: string) => boolean;

  constructor(isTaken: (name: string) => boolean) {
    this.#isTaken = isTaken;
  }

  /** `[EMAIL_ADDRESS]0`, `[EMAIL_ADDRESS]1` … */
  hide(shown: string): string {
    let index = this.#next.get(shown) ?? 0;
    while (this.#isTaken(numbered(shown, index))) index += 1;
    this.#next.set(shown, index + 1);
    return numbered(shown, index);
  }

  /** The rewritten key; where it is the label alone, it is the very name that pointers show. */
  rename(rewritten: string, shown: string): string {
    return shown.startsWith(rewritten) ? shown : this.hide(rewritten);
  }
}

/** Right behind a label an index is a number of its own; behind other text it stands in a label, or it would go on with a number there. */
function numbered(shown: string, index: number): string {
  return shown === '' || shown.endsWith(']') ? `${shown}${index}` : `${shown}[KEY:${index}]`;
}

/** A key that ends in a label, perhaps with an index, as written in JSON. */
const LABELLED_NAME = /"([^"\\]{0,200}\][0-9]{0,9})"\s{0,8}:/g;

/** The keys of a JSON text that look like names given here. */
export function declaredNames(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(LABELLED_NAME), (match) => match[1]!));
}
