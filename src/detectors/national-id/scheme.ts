import type { Evidence } from '../../core/types.js';

/**
 * What one number scheme is: data, and one function that does its arithmetic. A scheme knows nothing of text, scores or other schemes.
 */

/** Right, wrong, or `undefined`: the issuer's rules leave it open (numbers issued without a check digit, say). */
export type Validity = boolean | undefined;

/** Shared context topics whose words name a scheme in general: "tax number", "passport". */
export type SchemeTopic = 'id' | 'tax' | 'health' | 'passport' | 'driver-license' | 'ssn';

export interface Scheme<E extends string = string> {
  /** Presidio's spelling where Presidio has the entity, else `<CC>_<SCHEME>`. */
  readonly entity: E;
  readonly topic: SchemeTopic;
  /**
   * How the issuer writes it, alternatives parted by `|`: `9` is a digit, `A` a letter, `#` either; space, `-`, `.`, `/`, `+`, `(`, `)`, `:`
   * stand for themselves; `_` is nothing, a space or a hyphen, the same at every `_` of the alternative.
   */
  readonly formats: string;
  /** The characters it may begin with (upper case); default: any. */
  readonly first?: string | undefined;
  /** Two letters that may stand before it: the country of a VAT number. They are left out of what `check` is given. */
  readonly prefix?: string | undefined;
  /**
   * What it is called, in the local languages and English, lower case, parted by `|`; one to four words each. A `~` behind a word says that it means
   * many things and counts only right beside the number.
   */
  readonly words: string;
  /** One random string of this shape in so many passes `check`; 1 where nothing is computed. */
  readonly odds: number;
  /** Which checks those are, a check digit first; default: a check digit alone. */
  readonly evidence?: readonly Evidence[] | undefined;
  /** The same for numbers of which `check` cannot know (a date alone, say); default: 1. */
  readonly openOdds?: number | undefined;
  /**
   * Is it a number of this scheme? `values` holds 0 to 9 for digits and 10 to 35 for A to Z, from `at` on `count` of them are the number's own;
   * separators are left out. Absent: nothing can be known.
   */
  check?(values: Uint8Array, count: number, at: number): Validity;
}

/** What an entity is and where it is defined. */
export type Sources = Readonly<Record<string, readonly [name: string, url: string]>>;
