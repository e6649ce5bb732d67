import { createHash } from 'node:crypto';

/** Hexadecimal digits of a fingerprint: 128 bits, so that no two findings of a large code base meet. */
const LENGTH = 32;

/** Numbers the fingerprints of one file. */
export class Fingerprints {
  readonly #file: string;
  readonly #seen = new Map<string, number>();

  /** `file` is the path as reported. */
  constructor(file: string) {
    this.#file = file;
  }

  /**
   * The fingerprint of a finding: made of rule, file, pointer (without array indices), the line with labels for its
   * findings, and a count of findings that are the same in all of these. It holds nothing of the value, and stays when
   * lines move or are indented anew.
   */
  next(entity: string, pointer: string, maskedLine: string): string {
    const place = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
    // The comma that a line gets when another is added below it is not the line's own.
    const line = maskedLine.trim().replace(/,$/, '');
    const key = [entity, this.#file, place, line].join('\u0000');
    const ordinal = this.#seen.get(key) ?? 0;
    this.#seen.set(key, ordinal + 1);
    return createHash('sha256').update(`${key}\u0000${ordinal}`).digest('hex').slice(0, LENGTH);
  }
}
