import { isDigit } from '../core/characters.js';
import type { Incomplete } from '../core/types.js';
import type { Field } from './field.js';
import { declaredNames, KeyNames } from './key-names.js';
import {
  hiddenKey,
  isByLook,
  isLeftAlone,
  isNumberAsked,
  type LocalFinding,
  type LocalReplacement,
  type Look,
  lookAtKey,
  lookAtNumber,
  lookAtText,
  type Outcome,
} from './look.js';
import { pointerSegment } from './pointer.js';
import { joinNames, type SiblingPart, siblingPart } from './siblings.js';

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const COMMA = 44;
const COLON = 58;
const MINUS = 45;
const LETTER_F = 102;
const LETTER_T = 116;

/** Says that a text is no JSON. */
export const NOT_JSON = Symbol('not JSON');

/** Looks at a string value: at its tokens where it holds JSON, else at its text. */
export function lookAtString<E extends string>(look: Look<E>, text: string, field: Field): Outcome<E> | undefined {
  if (isByLook(field) && looksLikeJson(text)) {
    const outcome = lookAtJson(look, text, field);
    if (outcome !== NOT_JSON) return outcome;
  }
  return lookAtText(look, text, field);
}

/** Cheap necessary condition: it begins and ends like an object or array with something in it. */
function looksLikeJson(text: string): boolean {
  if (text.length < 2) return false;
  let start = 0;
  while (start < text.length && text.charCodeAt(start) <= 32) start += 1;
  const first = text.charCodeAt(start);
  if (first !== OPEN_OBJECT && first !== OPEN_ARRAY) return false;
  let end = text.length - 1;
  while (end > start && text.charCodeAt(end) <= 32) end -= 1;
  return text.charCodeAt(end) === first + 2;
}

/** One change of the written JSON: the token becomes `written`. */
interface Edit<E extends string> {
  readonly token: Token;
  readonly written: string;
  readonly outcome: Outcome<E>;
  readonly innerPath: string;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly escaped: boolean;
}

interface Container {
  readonly field: Field;
  readonly isObject: boolean;
  readonly parent: Container | undefined;
  /** The key of the child that is being read, as it may be shown. */
  shown: string;
  /** How many children were read before. */
  index: number;
  /** The field of the child that is being read. */
  child: Field;
  /** Does its text name the value beside it, or is it that value? */
  part: SiblingPart | undefined;
  /** The text under `name` or `type`, for `value` beside it. */
  name: string | undefined;
  names: KeyNames | undefined;
}

/**
 * Looks at every token of the JSON text at `[start, end)` and splices only the tokens that change: spacing, number
 * formats and duplicate keys stay as they are written. One pass, which also tells whether it is JSON (RFC 8259) at all; no recursion but for
 * JSON inside strings, whose escapes double at every level.
 */
export function lookAtJson<E extends string>(
  look: Look<E>,
  text: string,
  field: Field,
  start = 0,
  end = text.length,
): Outcome<E> | undefined | typeof NOT_JSON {
  const walk = new JsonTextWalk(look, text, field, start, end);
  if (!walk.run()) return NOT_JSON;
  return walk.edits.length === 0 ? undefined : splice(text, start, end, walk.edits);
}

class JsonTextWalk<E extends string> {
  readonly edits: Edit<E>[] = [];
  readonly #look: Look<E>;
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  readonly #root: Field;
  #top: Container | undefined;
  #taken: ReadonlySet<string> | undefined;
  /** One past the string read last, and whether it holds escapes. */
  #stringEnd = 0;
  #escaped = false;

  constructor(look: Look<E>, text: string, root: Field, start: number, end: number) {
    this.#look = look;
    this.#text = text;
    this.#root = root;
    this.#start = start;
    this.#end = end;
  }

  /** False: no JSON. */
  run(): boolean {
    const text = this.#text;
    let at = this.#blank(this.#start);
    for (;;) {
      // Here a value begins.
      const code = text.charCodeAt(at);
      if (code === QUOTE) {
        if (!this.#readString(at) || !this.#string(at)) return false;
        at = this.#stringEnd;
      } else if (code === OPEN_OBJECT) {
        this.#open(true);
        at = this.#blank(at + 1);
        if (text.charCodeAt(at) !== CLOSE_OBJECT) {
          at = this.#member(at);
          if (at < 0) return false;
          continue;
        }
      } else if (code === OPEN_ARRAY) {
        this.#open(false);
        at = this.#blank(at + 1);
        if (text.charCodeAt(at) !== CLOSE_ARRAY) continue;
      } else {
        at = code === MINUS || isDigit(code) ? this.#number(at) : this.#word(at);
        if (at < 0) return false;
      }
      // Here a value has ended; an empty container's end still stands here.
      for (;;) {
        at = this.#blank(at);
        const top = this.#top;
        if (top === undefined) return at === this.#end;
        if (at >= this.#end) return false;
        const next = text.charCodeAt(at);
        if (next === COMMA) {
          top.index += 1;
          at = this.#blank(at + 1);
          if (!top.isObject) break;
          at = this.#member(at);
          if (at < 0) return false;
          break;
        }
        if (next !== (top.isObject ? CLOSE_OBJECT : CLOSE_ARRAY)) return false;
        this.#top = top.parent;
        at += 1;
      }
    }
  }

  /** The first place from `at` on that is no white space. */
  #blank(at: number): number {
    const text = this.#text;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code > 32 || at >= this.#end) return at;
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
      at += 1;
    }
  }

  #open(isObject: boolean): void {
    const field = this.#valueField();
    const parent = this.#top;
    this.#top = {
      field,
      isObject,
      parent,
      shown: '',
      index: 0,
      child: field,
      part: undefined,
      name: undefined,
      names: undefined,
    };
  }

  #valueField(): Field {
    const top = this.#top;
    if (top === undefined) return this.#root;
    if (!top.isObject) return this.#look.fields.element(top.field, top.index);
    return top.name !== undefined && top.part === 'value' ? this.#look.fields.named(top.child, top.name) : top.child;
  }

  /** Reads a key and its colon; gives the place of the value, or -1. */
  #member(at: number): number {
    const text = this.#text;
    const top = this.#top!;
    if (text.charCodeAt(at) !== QUOTE) return -1;
    const expected = top.field.order[top.index];
    if (expected !== undefined && text.startsWith(expected.written, at + 1)) {
      top.part = expected.part;
      top.shown = expected.key;
      top.child = expected.field;
      at += 1 + expected.written.length;
    } else {
      if (!this.#readString(at)) return -1;
      const key = this.#decoded(at);
      if (key === undefined) return -1;
      this.#key(at, key);
      at = this.#stringEnd;
    }
    at = this.#blank(at);
    return text.charCodeAt(at) === COLON && at < this.#end ? this.#blank(at + 1) : -1;
  }

  #key(at: number, key: string): void {
    const top = this.#top!;
    const look = this.#look;
    const { field } = top;
    top.part = siblingPart(key);
    const known = field.below.get(key);
    const outcome = known === undefined ? lookAtKey(look, key, field) : undefined;
    if (outcome === undefined) {
      top.child = known ?? look.fields.child(field, key);
      top.shown = key;
      if (known === undefined) look.fields.remember(field, key, top.child);
      else if (!this.#escaped) look.fields.expect(field, top.index, key, top.child);
      return;
    }
    const hidden = hiddenKey(key, outcome.findings);
    top.child = look.fields.beneath(field, key, hidden);
    top.names ??= new KeyNames((name) => this.#isTaken(name));
    const shown = top.names.hide(hidden);
    top.shown = shown;
    const renamed = outcome.text === key ? key : top.names.rename(outcome.text, shown);
    this.#add(this.#token(at), { ...outcome, text: renamed }, JSON.stringify(renamed));
  }

  #isTaken(name: string): boolean {
    this.#taken ??= declaredNames(this.#text.slice(this.#start, this.#end));
    return this.#taken.has(name);
  }

  #token(start: number): Token {
    return { start, end: this.#stringEnd, quoted: true, escaped: this.#escaped };
  }

  /** Finds the end of the string at `at`. False: it has none, or holds a control character. */
  #readString(at: number): boolean {
    const text = this.#text;
    const end = this.#end;
    let escaped = false;
    for (let next = at + 1; next < end; next += 1) {
      const code = text.charCodeAt(next);
      if (code === QUOTE) {
        this.#stringEnd = next + 1;
        this.#escaped = escaped;
        return true;
      }
      if (code < 32) return false;
      if (code === BACKSLASH) {
        escaped = true;
        next += 1;
      }
    }
    return false;
  }

  /** The text of the string that was read; undefined where an escape is none. */
  #decoded(at: number): string | undefined {
    if (!this.#escaped) return this.#text.slice(at + 1, this.#stringEnd - 1);
    try {
      return JSON.parse(this.#text.slice(at, this.#stringEnd)) as string;
    } catch {
      return undefined;
    }
  }

  /** Looks at the string that was read. False: it is none. */
  #string(at: number): boolean {
    const top = this.#top;
    const field = this.#valueField();
    const isName = top?.part === 'name';
    // What is left alone need not be cut out.
    if (!isName && !this.#escaped) {
      if (field.route === 'skip' || isLeftAlone(this.#look, this.#text, at + 1, this.#stringEnd - 1, field)) return true;
    }
    const text = this.#decoded(at);
    if (text === undefined) return false;
    if (isName) top!.name = joinNames(top!.name, text);
    if (text === '' || field.route === 'skip') return true;
    const token = this.#token(at);
    const outcome = lookAtString(this.#look, text, field);
    if (outcome !== undefined) this.#add(token, outcome, JSON.stringify(outcome.text));
    return true;
  }

  #number(start: number): number {
    const text = this.#text;
    let at = start;
    if (text.charCodeAt(at) === MINUS) at += 1;
    if (text.charCodeAt(at) === 48) at += 1;
    else {
      const from = at;
      while (isDigit(text.charCodeAt(at))) at += 1;
      if (at === from) return -1;
    }
    if (text.charCodeAt(at) === 46) {
      const from = at + 1;
      at = from;
      while (isDigit(text.charCodeAt(at))) at += 1;
      if (at === from) return -1;
    }
    if ((text.charCodeAt(at) | 32) === 101) {
      at += 1;
      const sign = text.charCodeAt(at);
      if (sign === 43 || sign === MINUS) at += 1;
      const from = at;
      while (isDigit(text.charCodeAt(at))) at += 1;
      if (at === from) return -1;
    }
    if (at > this.#end) return -1;
    const field = this.#valueField();
    if (isNumberAsked(field, at - start)) {
      const written = text.slice(start, at);
      const outcome = lookAtNumber(this.#look, written, field);
      if (outcome !== undefined) this.#add({ start, end: at, quoted: false, escaped: false }, outcome, outcome.text);
    }
    return at;
  }

  /** `true`, `false` or `null`. */
  #word(at: number): number {
    const text = this.#text;
    const first = text.charCodeAt(at);
    const word = first === LETTER_T ? 'true' : first === LETTER_F ? 'false' : 'null';
    return text.startsWith(word, at) && at + word.length <= this.#end ? at + word.length : -1;
  }

  #add(token: Token, outcome: Outcome<E>, written: string): void {
    this.edits.push({ token, written, outcome, innerPath: this.#innerPath() });
  }

  #innerPath(): string {
    const parts: string[] = [];
    for (let at = this.#top; at !== undefined; at = at.parent)
      parts.push(at.isObject ? pointerSegment(at.shown) : `/${at.index}`);
    return parts.reverse().join('');
  }
}

/** Writes the changed tokens into the text at `[start, end)` and gives their findings offsets that count from `start`. */
function splice<E extends string>(text: string, start: number, end: number, edits: readonly Edit<E>[]): Outcome<E> {
  const findings: LocalFinding<E>[] = [];
  const incomplete: Incomplete[] = [];
  const replacements: LocalReplacement<E>[] = [];
  let output = '';
  let at = start;
  let blocked = false;
  for (const { token, written, outcome, innerPath } of edits) {
    const changed = outcome.text !== decodedToken(text, token);
    output += text.slice(at, token.start);
    const outputStart = output.length;
    output += changed ? written : text.slice(token.start, token.end);
    at = token.end;
    blocked ||= outcome.blocked;
    const contentStart = token.quoted ? token.start + 1 : token.start;
    const inWhole = offsetsOf(text, contentStart, token.escaped, outcome.findings.length + outcome.incomplete.length);
    const inText = (offset: number) => inWhole(offset) - start;
    const moved = new Map<LocalFinding<E>, LocalFinding<E>>();
    for (const finding of outcome.findings) {
      const inner = {
        ...finding,
        start: inText(finding.start),
        end: inText(finding.end),
        innerPath: innerPath + (finding.innerPath ?? ''),
      };
      moved.set(finding, inner);
      findings.push(inner);
    }
    for (const gap of outcome.incomplete) incomplete.push({ ...gap, start: inText(gap.start), end: inText(gap.end) });
    const inOutput = token.quoted
      ? offsetsOf(output, outputStart + 1, true, outcome.replacements.length)
      : (offset: number) => outputStart + offset;
    for (const replacement of outcome.replacements) {
      replacements.push({
        finding: moved.get(replacement.finding)!,
        inputStart: inText(replacement.inputStart),
        inputEnd: inText(replacement.inputEnd),
        outputStart: inOutput(replacement.outputStart),
        outputEnd: inOutput(replacement.outputEnd),
      });
    }
  }
  return { text: output + text.slice(at, end), findings, incomplete, replacements, blocked };
}

function decodedToken(text: string, token: Token): string {
  if (!token.quoted) return text.slice(token.start, token.end);
  if (!token.escaped) return text.slice(token.start + 1, token.end - 1);
  return JSON.parse(text.slice(token.start, token.end)) as string;
}

/** Maps offsets in a decoded string to offsets in its written form. */
function offsetsOf(text: string, contentStart: number, escaped: boolean, asked: number): (offset: number) => number {
  if (!escaped || asked === 0) return (offset) => contentStart + offset;
  const written: number[] = [];
  let at = contentStart;
  while (text.charCodeAt(at) !== QUOTE) {
    written.push(at);
    at += text.charCodeAt(at) !== BACKSLASH ? 1 : text.charCodeAt(at + 1) === 117 ? 6 : 2;
  }
  written.push(at);
  return (offset) => written[offset]!;
}
