import type { RawFinding } from './raw-finding.js';

/** Files that hold programs, by their extension. */
const PROGRAM =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|java|kts?|scala|groovy|gradle|go|rs|[ch]|cc|cpp|hpp|cs|swift|dart|lua|pl|r|exs?|css|s[ac]ss|less|sql|tf|hcl|proto|graphql|gql)$/i;

/** A quotation mark on both sides makes a value of anything. */
const QUOTE = /["'`]/;
/** Words that a dot, an underscore or an arrow joins: `param.name`, `max_upload`. */
const JOINED = /[\p{L}\d)](?:_|(?<=\p{Ll})\.|::|->)\p{L}/u;

/** Is the file one of a program? */
export function isProgram(path: string): boolean {
  return PROGRAM.test(path);
}

/** What finds the values of names (`password = …`): programs quote them; shells do not. */
const BY_NAME = /^(?:declared-name|username|password)$/;
/** Brackets, signs of variables and parts of a path: `form.password1`, `$pw2`, `hash(x1)`. */
const EXPRESSION = /[()[\]{}$]|\w(?:\.|->|::)[a-z_]/i;

/**
 * Is something that was found in a program part of it, and no value in it: `assert r.json()`, `@param`, `#aaffaa`, `password: form.password`? Values
 * stand in strings and comments.
 */
export function isIdentifier(source: string, quotes: Quotes, { detector, entity, start, end, leaf }: RawFinding): boolean {
  if (leaf.path !== undefined) return false;
  if (BY_NAME.test(detector)) {
    const value = source.slice(start, end);
    // What some languages write over lines without quotes may hold it: a name with figures is no other name's value as often.
    return (EXPRESSION.test(value) || !/\d/.test(value)) && !quotes.hold(start);
  }
  if (entity !== 'PERSON') return false;
  const before = source.charAt(start - 1);
  const after = source.charAt(end);
  if (QUOTE.test(before) && QUOTE.test(after)) return false;
  return /[@#$_\\]/.test(before) || /[_=]/.test(after) || JOINED.test(source.slice(start, end));
}

/** Is a name that was found the name of a setting, and its value stands behind it: `MAX_UPLOAD=1024`? */
export function isSetting(source: string, { detector, start, end }: RawFinding): boolean {
  return detector === 'person-name' && source.charAt(end) === '=' && /^\w*_\w*$/.test(source.slice(start, end));
}

const COMMENT = /[^\S\n]*(?:\/\/|\/?\*|#|--)/y;

/** Strings and comments of a program, as far as quotation marks and the beginnings of lines tell them in all languages at once. */
export class Quotes {
  readonly #source: string;
  #at = 0;
  /** The mark that will close the string at hand; empty where there is none. */
  #open = '';
  #isComment: boolean;

  constructor(source: string) {
    this.#source = source;
    this.#isComment = this.#beginsComment();
  }

  /** Does the unit at `at` stand in one? To be asked in the order of the text: O(n) for all questions together. */
  hold(at: number): boolean {
    while (this.#at < at) this.#step();
    return this.#isComment || this.#open !== '';
  }

  #step(): void {
    const source = this.#source;
    const character = source[this.#at++]!;
    if (character === '\n') {
      // Only back-ticks and three marks hold a string together over lines.
      if (this.#open !== '`' && this.#open.length < 3) this.#open = '';
      this.#isComment = this.#beginsComment();
    } else if (character === '\\') this.#at++;
    else if (this.#open !== '') {
      if (!source.startsWith(this.#open, this.#at - 1)) return;
      this.#at += this.#open.length - 1;
      this.#open = '';
    } else if (QUOTE.test(character) && !this.#isComment) {
      const three = character.repeat(3);
      this.#open = source.startsWith(three, this.#at - 1) ? three : character;
      this.#at += this.#open.length - 1;
    }
  }

  #beginsComment(): boolean {
    COMMENT.lastIndex = this.#at;
    return this.#open === '' && COMMENT.test(this.#source);
  }
}
