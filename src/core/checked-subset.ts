import { PiiSieveError } from './errors.js';
import type { CompiledPattern, PatternEngine } from './types.js';

/** What `*`, `+` and `{n,}` may match at most: the bounded window of the subset. */
const WINDOW = 256;
/** Steps the backtracking engine may need per starting position. Times the length of the text, that is linear. */
const MAX_STEPS = 20_000;

/** How one piece of a pattern behaves: what it may start with, and how many ways it has to match. */
interface Piece {
  /** Characters it can start with: one bit per ASCII code, and one for everything else. */
  readonly first: Uint8Array;
  readonly nullable: boolean;
  /** Ways to match from one position: what backtracking multiplies. */
  readonly ways: number;
  /** Steps of one try. */
  readonly steps: number;
  /** True for one character: the only thing an unbounded quantifier may follow. */
  readonly single: boolean;
  readonly source: string;
}

const OTHER = 128;
const empty = () => new Uint8Array(OTHER + 1);

/**
 * Checks that a caller's pattern runs in linear time on V8's backtracking engine, and bounds what is unbounded. Refused:
 * look-around, back-references, quantified groups that vary inside, and neighbouring repetitions that can trade characters in
 * too many ways. For those there is `pii-sieve/re2`.
 */
class SubsetParser {
  #at = 0;
  readonly #source: string;
  readonly #path: string;
  readonly #ignoreCase: boolean;

  constructor(pattern: RegExp, path: string) {
    this.#source = pattern.source;
    this.#path = path;
    this.#ignoreCase = pattern.ignoreCase;
  }

  parse(): Piece {
    const piece = this.#alternatives();
    if (this.#at < this.#source.length) this.#refuse('an unbalanced bracket');
    return piece;
  }

  #refuse(what: string): never {
    throw new PiiSieveError(
      'unsafe-pattern',
      this.#path,
      `holds ${what}, which the checked subset cannot run in linear time; use re2Engine() from 'pii-sieve/re2' or rewrite it`,
    );
  }

  #alternatives(): Piece {
    let all = this.#sequence();
    while (this.#source[this.#at] === '|') {
      this.#at++;
      const next = this.#sequence();
      const first = empty();
      let shared = all.nullable || next.nullable;
      for (let c = 0; c <= OTHER; c++) {
        first[c] = all.first[c]! | next.first[c]!;
        if (all.first[c] && next.first[c]) shared = true;
      }
      all = {
        first,
        nullable: all.nullable || next.nullable,
        // Alternatives that start differently are no choice: at most one of them matches.
        ways: shared ? all.ways + next.ways : Math.max(all.ways, next.ways),
        steps: all.steps + next.steps,
        single: all.single && next.single,
        source: `${all.source}|${next.source}`,
      };
    }
    return all;
  }

  #sequence(): Piece {
    const pieces: Piece[] = [];
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      pieces.push(this.#quantified());
    }
    const first = empty();
    let nullable = true;
    for (const piece of pieces) {
      if (nullable) for (let c = 0; c <= OTHER; c++) first[c] = first[c]! | piece.first[c]!;
      nullable = nullable && piece.nullable;
    }
    let ways = 1;
    let steps = 1;
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i]!;
      steps += piece.steps * ways;
      // What follows cannot start inside this piece: giving characters back fails at once, so the ways do not multiply.
      ways *= piece.ways > 1 && piece.single && this.#isCommitted(piece, pieces, i + 1) ? 1 : piece.ways;
      if (steps > MAX_STEPS || ways > MAX_STEPS) this.#refuse('repetitions that can share characters in too many ways');
    }
    return {
      first,
      nullable,
      ways,
      steps,
      single: pieces.length === 1 && pieces[0]!.single && !pieces[0]!.nullable && pieces[0]!.ways === 1,
      source: pieces.map((piece) => piece.source).join(''),
    };
  }

  #isCommitted(piece: Piece, pieces: readonly Piece[], from: number): boolean {
    for (let i = from; i < pieces.length; i++) {
      const next = pieces[i]!;
      for (let c = 0; c <= OTHER; c++) if (piece.first[c] && next.first[c]) return false;
      if (!next.nullable) return true;
    }
    return false;
  }

  #quantified(): Piece {
    const atom = this.#atom();
    const rest = this.#source.slice(this.#at, this.#at + 24);
    const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/.exec(rest);
    if (match === null) return atom;
    this.#at += match[0].length;
    const low = match[1] ? (match[1] === '+' ? 1 : 0) : Number(match[2]);
    const open = match[1] === '*' || match[1] === '+' || (match[3] === ',' && match[4] === '');
    const high = open ? Math.max(WINDOW, low) : match[1] ? 1 : match[3] ? Number(match[4]) : low;
    if (high > 1 && !atom.single && atom.ways > 1) this.#refuse('a repeated group that can itself match in several ways');
    if (high > 1 && atom.nullable) this.#refuse('a repeated group that can be empty');
    if (high > 4 * WINDOW) this.#refuse(`a repetition of more than ${4 * WINDOW}`);
    return {
      first: atom.first,
      nullable: low === 0 || atom.nullable,
      ways: (high - low + 1) * atom.ways,
      steps: Math.max(1, high) * atom.steps,
      single: atom.single,
      source: `${atom.source}{${low},${high}}${match[5]}`,
    };
  }

  #atom(): Piece {
    const source = this.#source;
    const start = this.#at;
    const character = source[start]!;
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '^' || character === '$') {
      this.#at++;
      return { first: empty(), nullable: true, ways: 1, steps: 1, single: false, source: character };
    }
    if (character === '\\') return this.#escape();
    this.#at++;
    if (character === '.') return this.#single(new Uint8Array(OTHER + 1).fill(1), character);
    const first = empty();
    this.#add(first, character.charCodeAt(0));
    // An astral character is two units of one atom under the `u` flag; kept together either way.
    const next = source.charCodeAt(this.#at);
    if (character.charCodeAt(0) >= 0xd800 && character.charCodeAt(0) < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
      return this.#single(first, character + source[this.#at++]!);
    }
    return this.#single(first, character);
  }

  #single(first: Uint8Array, source: string): Piece {
    return { first, nullable: false, ways: 1, steps: 1, single: true, source };
  }

  #add(set: Uint8Array, code: number): void {
    set[Math.min(code, OTHER)] = 1;
    if (!this.#ignoreCase || code >= 128) return;
    const other = String.fromCharCode(code);
    for (const variant of [other.toLowerCase(), other.toUpperCase()]) set[Math.min(variant.charCodeAt(0), OTHER)] = 1;
  }

  #group(): Piece {
    const source = this.#source;
    const head = /^\((?:\?(?::|<[A-Za-z_$][\w$]*>))?/.exec(source.slice(this.#at, this.#at + 80))![0];
    if (head === '(' && source[this.#at + 1] === '?') this.#refuse('a look-around or a modifier');
    this.#at += head.length;
    const inner = this.#alternatives();
    if (source[this.#at] !== ')') this.#refuse('an unbalanced bracket');
    this.#at++;
    return { ...inner, source: `${head}${inner.source})` };
  }

  #class(): Piece {
    const start = this.#at;
    let end = start + 1;
    while (end < this.#source.length && this.#source[end] !== ']') end += this.#source[end] === '\\' ? 2 : 1;
    this.#at = end + 1;
    const text = this.#source.slice(start, this.#at);
    if (text.includes('&&') || text.includes('--') || text.indexOf('[', 1) > 0) this.#refuse('a class with set operations');
    return this.#single(this.#charactersOf(text), text);
  }

  #escape(): Piece {
    const text = /^\\(?:[pP]\{[^}]*\}|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|k<[^>]*>|[\s\S])/.exec(
      this.#source.slice(this.#at, this.#at + 80),
    )![0];
    this.#at += text.length;
    if (/^\\[1-9k]/.test(text)) this.#refuse('a back-reference');
    if (text === '\\b' || text === '\\B')
      return { first: empty(), nullable: true, ways: 1, steps: 1, single: false, source: text };
    return this.#single(this.#charactersOf(text), text);
  }

  /** Asks the engine itself which ASCII characters a class or escape matches; the rest counts as matching. */
  #charactersOf(source: string): Uint8Array {
    const set = empty();
    set[OTHER] = 1;
    const flags = (this.#ignoreCase ? 'i' : '') + (/\\[pPu]/.test(source) ? 'u' : '');
    let pattern: RegExp;
    try {
      pattern = new RegExp(`^(?:${source})$`, `${flags}s`);
    } catch {
      return set.fill(1);
    }
    for (let code = 0; code < OTHER; code++) if (pattern.test(String.fromCharCode(code))) set[code] = 1;
    return set;
  }
}

/**
 * The default engine for callers' patterns: V8's own, for patterns that are proven to be linear. `*` and `+` match at most 256 times.
 *
 * @throws {PiiSieveError} `unsafe-pattern` from `compile`, naming what is refused.
 */
/* @__NO_SIDE_EFFECTS__ */
export function checkedSubsetEngine(): PatternEngine {
  return {
    id: 'checked-subset',
    compile(pattern: RegExp, path = 'pattern'): CompiledPattern {
      const { source } = new SubsetParser(pattern, path).parse();
      const flags = pattern.flags.replace(/[gyd]/g, '');
      const all = new RegExp(source, `${flags}g`);
      const whole = new RegExp(`^(?:${source})$`, flags.replace('m', ''));
      return {
        matchAll(text) {
          const spans: [number, number][] = [];
          all.lastIndex = 0;
          for (let match = all.exec(text); match !== null; match = all.exec(text)) {
            if (match[0] === '') all.lastIndex++;
            else spans.push([match.index, match.index + match[0].length]);
          }
          return spans;
        },
        matchesWhole: (text) => whole.test(text),
      };
    },
  };
}
