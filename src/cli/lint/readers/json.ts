import { type JSONVisitor, type ParseErrorCode, visit } from 'jsonc-parser';
import { type Leaf, type MemberInput, type PathStep, type Reader, type Sink, step, type ValueInput } from '../document.js';
import { ignoreMemberSpans } from '../ignore-member.js';
import { LineIndex } from '../line-index.js';

/** JSON, with comments where they stand, by jsonc-parser: it keeps offsets, comments and duplicate keys, and builds no tree. */
export const readJson: Reader = (source, into) => {
  const problem = readJsonText(source, source, 0, into);
  if (problem !== undefined) into.problem({ line: new LineIndex(source).lineOf(problem.offset), reason: problem.reason });
};

/** The same where trailing commas are allowed, as editors and compilers allow them in their own settings. */
export const readJsonc: Reader = (source, into) => {
  const problem = readJsonText(source, source, 0, into, true);
  if (problem !== undefined) into.problem({ line: new LineIndex(source).lineOf(problem.offset), reason: problem.reason });
};

/** Why a text is no JSON; holds nothing of the text. */
export interface JsonProblem {
  readonly offset: number;
  readonly reason: string;
}

/** Reads `text`, which stands at `base` in `source`. Nothing of a text that is no JSON reaches `into`. */
export function readJsonText(
  text: string,
  source: string,
  base: number,
  into: Sink,
  allowTrailingComma = false,
): JsonProblem | undefined {
  // The byte order mark is no JSON; a space keeps the offsets.
  const clean = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  const builder = new JsonBuilder(source, base);
  try {
    visit(clean, builder.visitor, { disallowComments: false, allowTrailingComma });
    for (const pass of builder.ready) pass(into);
  } catch (error) {
    if (error instanceof RangeError) return { offset: base, reason: 'nested too deeply' };
    if (!(error instanceof NotJson)) throw error;
    return {
      offset: base + Math.min(error.offset, text.length),
      reason: text.trim() === '' ? 'empty: not valid JSON' : 'not valid JSON',
    };
  }
  return undefined;
}

class NotJson extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super('not valid JSON');
    this.offset = offset;
  }
}

/** A container that is being read. */
type Open = { readonly start: number; readonly path: PathStep | undefined } & (
  | { readonly kind: 'array'; readonly items: ValueInput[] }
  | { readonly kind: 'object'; readonly members: MemberInput[]; key: Leaf | undefined }
);

class JsonBuilder {
  /** What is handed on once the whole text has turned out to be JSON. */
  readonly ready: ((into: Sink) => void)[] = [];
  readonly visitor: JSONVisitor;
  readonly #source: string;
  readonly #base: number;
  readonly #open: Open[] = [];

  constructor(source: string, base: number) {
    this.#source = source;
    this.#base = base;
    this.visitor = {
      onObjectBegin: (offset) =>
        void this.#open.push({ kind: 'object', members: [], key: undefined, start: offset, path: this.#path() }),
      onArrayBegin: (offset) => void this.#open.push({ kind: 'array', items: [], start: offset, path: this.#path() }),
      onObjectProperty: (name, offset, length) => {
        const object = this.#open.at(-1);
        if (object?.kind === 'object') object.key = this.#string(name, offset, length, step(object.path, name));
      },
      onLiteralValue: (value, offset, length) => this.#add(this.#literal(value, offset, length)),
      onObjectEnd: (offset, length) => this.#close(offset + length),
      onArrayEnd: (offset, length) => this.#close(offset + length),
      onComment: (offset, length) => this.#comment(offset, length),
      onError: (_: ParseErrorCode, offset) => {
        throw new NotJson(offset);
      },
    };
  }

  /** The path of the value that comes next. */
  #path(): PathStep | undefined {
    const around = this.#open.at(-1);
    if (around === undefined) return undefined;
    return around.kind === 'array' ? step(around.path, around.items.length) : around.key?.path;
  }

  #add(value: ValueInput): void {
    const around = this.#open.at(-1);
    if (around === undefined) this.ready.push((into) => into.value(value));
    else if (around.kind === 'array') around.items.push(value);
    else if (around.key !== undefined) around.members.push({ key: around.key, value });
  }

  #close(end: number): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    if (closed.kind === 'array') this.#add({ kind: 'array', items: closed.items });
    else {
      const { members, start } = closed;
      ignoreMemberSpans(members, this.#base + start, this.#base + end, {
        ignore: (span) => void this.ready.push((into) => into.ignore(span)),
      });
      this.#add({ kind: 'object', members });
    }
  }

  #literal(value: unknown, offset: number, length: number): ValueInput {
    const path = this.#path();
    if (typeof value === 'string') return { kind: 'leaf', leaf: this.#string(value, offset, length, path) };
    if (typeof value !== 'number') return { kind: 'nothing' };
    const start = this.#base + offset;
    const end = start + length;
    const text = this.#source.slice(start, end);
    // A number is looked at as it is written: a double cannot hold all of them.
    return { kind: 'leaf', leaf: { text, syntax: 'verbatim', source: this.#source, start, end, path, number: true } };
  }

  #string(text: string, offset: number, length: number, path: PathStep | undefined): Leaf {
    const start = this.#base + offset + 1;
    return { text, syntax: 'json', source: this.#source, start, end: start + length - 2, path };
  }

  #comment(offset: number, length: number): void {
    const start = this.#base + offset;
    const end = start + length;
    const comment = { text: this.#source.slice(start, end), start, end };
    this.ready.push((into) => {
      into.comment(comment);
      into.text({ ...comment, syntax: 'verbatim', source: this.#source, path: undefined });
    });
  }
}
