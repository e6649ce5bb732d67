import { Composer, type CST, type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, Parser, type Scalar } from 'yaml';
import {
  type Leaf,
  type MemberInput,
  type PathStep,
  type Reader,
  type Sink,
  type Syntax,
  step,
  type ValueInput,
} from '../document.js';
import { ignoreMemberSpans } from '../ignore-member.js';
import { LineIndex } from '../line-index.js';
import { splitYaml, type YamlPiece } from './split-yaml.js';

/** What `yaml` itself takes as the mark of a bomb: aliases that would expand to more than this many nodes. */
const MAX_ALIAS_COUNT = 100;

/** Every document of a YAML file, by `yaml`: it keeps ranges, and its tokens the places of comments. Aliases are not followed. */
export const readYaml: Reader = (source, into) => {
  const lines = new LineIndex(source);
  const problem = (at: number, reason: string) => into.problem({ line: lines.lineOf(at), reason });
  try {
    const pieces = source.length < MIN_SPLIT ? undefined : splitYaml(source);
    if (pieces !== undefined && readPieces(pieces, source, into)) return;
    for (const document of documentsOf(source, 0, source, into)) {
      const [error] = document.errors;
      if (error !== undefined) problem(error.pos[0], `not valid YAML (${error.code})`);
      readDocument(document, source, into, problem);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    into.problem({ line: 0, reason: 'nested too deeply' });
  }
};

/** Files from here on are read piece by piece where that can be: what `yaml` builds takes fifty times their size. */
const MIN_SPLIT = 512 * 1024;

/** The documents of a text that stands at `base` in `source`. */
function documentsOf(
  text: string,
  base: number,
  source: string,
  into: Pick<Sink, 'comment' | 'text'>,
): Iterable<Document.Parsed> {
  const composer = new Composer({ uniqueKeys: false, keepSourceTokens: false, logLevel: 'silent' });
  return composer.compose(withComments(new Parser().parse(text), base, source, into));
}

/** Reads pieces one by one. False, and nothing was handed on: they are no YAML by themselves, so that the file has to be read as a whole. */
function readPieces(pieces: readonly YamlPiece[], source: string, into: Sink): boolean {
  const ready: (() => void)[] = [];
  const later: Pick<Sink, 'comment' | 'text' | 'value' | 'ignore'> = {
    comment: (comment) => void ready.push(() => into.comment(comment)),
    text: (leaf) => void ready.push(() => into.text(leaf)),
    value: (input) => void ready.push(() => into.value(input)),
    ignore: (span) => void ready.push(() => into.ignore(span)),
  };
  for (const { start, end, key, first } of pieces) {
    const documents = [...documentsOf(source.slice(start, end), start, source, later)];
    if (documents.length > 1) return false;
    for (const document of documents) {
      if (document.errors.length > 0) return false;
      const walk = new YamlWalk(source, start, later);
      const path = key === undefined ? undefined : step(undefined, key.text);
      const input = walk.value(document.contents, path, first);
      if (walk.aliasAt !== undefined) return false;
      if (key === undefined) later.value(input);
      else {
        const { text } = key;
        const leaf: Leaf = { text, syntax: 'yaml-plain', source, start: key.start, end: key.start + text.length, path };
        later.value({ kind: 'object', members: [{ key: leaf, value: input }] });
      }
    }
  }
  for (const pass of ready) pass();
  return true;
}

function readDocument(
  document: Document.Parsed,
  source: string,
  into: Sink,
  problem: (at: number, reason: string) => void,
): void {
  const walk = new YamlWalk(source, 0, into);
  into.value(walk.value(document.contents, undefined));
  if (walk.aliasAt === undefined || document.errors.length > 0) return;
  try {
    document.toJS({ maxAliasCount: MAX_ALIAS_COUNT });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    if (walk.lostAt !== undefined) problem(walk.lostAt, 'an alias that leads nowhere');
    else problem(walk.aliasAt, 'aliases that expand without bounds');
  }
}

class YamlWalk {
  /** Where the first alias stands. */
  aliasAt: number | undefined;
  /** Where the first alias stands that no anchor before it is for. */
  lostAt: number | undefined;
  readonly #anchors = new Set<string>();
  readonly #source: string;
  /** Where the text that was read stands in the source. */
  readonly #base: number;
  readonly #into: Pick<Sink, 'value' | 'ignore'>;

  constructor(source: string, base: number, into: Pick<Sink, 'value' | 'ignore'>) {
    this.#source = source;
    this.#base = base;
    this.#into = into;
  }

  /** `first` is what a list's items are counted from. */
  value(node: ParsedNode | null, path: PathStep | undefined, first = 0): ValueInput {
    if (node !== null && 'anchor' in node && node.anchor !== undefined) this.#anchors.add(node.anchor);
    if (isScalar(node)) return this.#scalar(node, path);
    if (isSeq(node)) {
      const items = node.items.map((item, index) => this.value(item as ParsedNode, step(path, first + index)));
      return { kind: 'array', items };
    }
    if (isMap(node)) {
      const members: MemberInput[] = [];
      for (const { key, value } of node.items) {
        const text = isScalar(key) ? String(key.value) : undefined;
        if (isScalar(key) && key.anchor !== undefined) this.#anchors.add(key.anchor);
        const below = step(path, text ?? members.length);
        const input = this.value(value as ParsedNode | null, below);
        if (isScalar(key) && text !== undefined) members.push({ key: this.#leaf(key as Scalar.Parsed, below), value: input });
        else {
          // A key that is a collection is looked at like a value.
          this.#into.value(this.value(key as ParsedNode, below));
          members.push({ key: this.#empty(below), value: input });
        }
      }
      const [start, end] = node.range!;
      ignoreMemberSpans(members, this.#base + start, this.#base + end, this.#into);
      return { kind: 'object', members };
    }
    if (isAlias(node)) {
      const at = this.#base + (node.range?.[0] ?? 0);
      this.aliasAt ??= at;
      if (!this.#anchors.has(node.source)) this.lostAt ??= at;
    }
    return { kind: 'nothing' };
  }

  #scalar(node: Scalar.Parsed, path: PathStep | undefined): ValueInput {
    const { value } = node;
    if (typeof value === 'string') return { kind: 'leaf', leaf: this.#leaf(node, path) };
    if (typeof value !== 'number' && typeof value !== 'bigint') return { kind: 'nothing' };
    const leaf = { ...this.#leaf(node, path), number: true };
    return { kind: 'leaf', leaf };
  }

  #leaf(node: Scalar.Parsed, path: PathStep | undefined): Leaf {
    const source = this.#source;
    let start = this.#base + node.range[0];
    let end = this.#base + node.range[1];
    let syntax: Syntax = 'yaml-plain';
    if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') {
      syntax = node.type === 'QUOTE_DOUBLE' ? 'yaml-double' : 'yaml-single';
      start++;
      end--;
    } else if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
      syntax = 'yaml-block';
      start = source.indexOf('\n', start) + 1;
    }
    // What is written is what is looked at where YAML reads a number, a date or another kind of value.
    const text = typeof node.value === 'string' ? node.value : source.slice(start, end);
    return { text, syntax, source, start, end: Math.max(start, end), path };
  }

  #empty(path: PathStep): Leaf {
    return { text: '', syntax: 'verbatim', source: this.#source, start: 0, end: 0, path };
  }
}

/** Passes tokens on, and notes the comments among them. */
function* withComments(
  tokens: Iterable<CST.Token>,
  base: number,
  source: string,
  into: Pick<Sink, 'comment' | 'text'>,
): Generator<CST.Token> {
  const hasComments = source.includes('#');
  for (const token of tokens) {
    if (hasComments) noteComments(token, base, source, into);
    yield token;
  }
}

/** The parts of a token that hold tokens, in the order in which they are written. */
const PARTS = ['start', 'key', 'sep', 'value', 'items', 'props', 'end'] as const;

function noteComments(root: CST.Token, base: number, source: string, into: Pick<Sink, 'comment' | 'text'>): void {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const token = open.pop();
    if (Array.isArray(token)) {
      for (let index = token.length - 1; index >= 0; index--) open.push(token[index]);
      continue;
    }
    const { type, offset, source: text } = token as { type?: string; offset?: number; source?: string };
    if (type === 'comment' && offset !== undefined && text !== undefined) {
      const start = base + offset;
      const end = start + text.length;
      into.comment({ text, start, end });
      into.text({ text, syntax: 'verbatim', source, start, end, path: undefined });
      continue;
    }
    for (let index = PARTS.length - 1; index >= 0; index--) {
      const part = (token as Record<string, unknown>)[PARTS[index]!];
      if (typeof part === 'object' && part !== null) open.push(part);
    }
  }
}
