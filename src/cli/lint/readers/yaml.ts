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

/** What `yaml` itself takes as the mark of a bomb: aliases that would expand to more than this many nodes. */
const MAX_ALIAS_COUNT = 100;

/** Every document of a YAML file, by `yaml`: it keeps ranges, and its tokens the places of comments. Aliases are not followed. */
export const readYaml: Reader = (source, into) => {
  const lines = new LineIndex(source);
  const problem = (at: number, reason: string) => into.problem({ line: lines.lineOf(at), reason });
  const composer = new Composer({ uniqueKeys: false, keepSourceTokens: false, logLevel: 'silent' });
  try {
    for (const document of composer.compose(withComments(new Parser().parse(source), source, into))) {
      const [error] = document.errors;
      if (error !== undefined) problem(error.pos[0], `not valid YAML (${error.code})`);
      readDocument(document, source, into, problem);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    into.problem({ line: 0, reason: 'nested too deeply' });
  }
};

function readDocument(
  document: Document.Parsed,
  source: string,
  into: Sink,
  problem: (at: number, reason: string) => void,
): void {
  const walk = new YamlWalk(source, into);
  into.value(walk.value(document.contents, undefined));
  if (walk.aliasAt === undefined || document.errors.length > 0) return;
  try {
    document.toJS({ maxAliasCount: MAX_ALIAS_COUNT });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    problem(walk.aliasAt, 'aliases that expand without bounds');
  }
}

class YamlWalk {
  /** Where the first alias stands. */
  aliasAt: number | undefined;
  readonly #source: string;
  readonly #into: Sink;

  constructor(source: string, into: Sink) {
    this.#source = source;
    this.#into = into;
  }

  value(node: ParsedNode | null, path: PathStep | undefined): ValueInput {
    if (isScalar(node)) return this.#scalar(node, path);
    if (isSeq(node))
      return { kind: 'array', items: node.items.map((item, index) => this.value(item as ParsedNode, step(path, index))) };
    if (isMap(node)) {
      const members: MemberInput[] = [];
      for (const { key, value } of node.items) {
        const text = isScalar(key) ? String(key.value) : undefined;
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
      ignoreMemberSpans(members, start, end, this.#into);
      return { kind: 'object', members };
    }
    if (isAlias(node)) this.aliasAt ??= node.range?.[0] ?? 0;
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
    let [start, end] = node.range;
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
function* withComments(tokens: Iterable<CST.Token>, source: string, into: Sink): Generator<CST.Token> {
  for (const token of tokens) {
    if (source.includes('#')) noteComments(token, source, into);
    yield token;
  }
}

function noteComments(root: CST.Token, source: string, into: Sink): void {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const token = open.pop();
    if (Array.isArray(token)) {
      for (let index = token.length - 1; index >= 0; index--) open.push(token[index]);
      continue;
    }
    if (typeof token !== 'object' || token === null) continue;
    const { type, offset, source: text } = token as { type?: string; offset?: number; source?: string };
    if (type === 'comment' && offset !== undefined && text !== undefined) {
      const end = offset + text.length;
      into.comment({ text, start: offset, end });
      into.text({ text, syntax: 'verbatim', source, start: offset, end, path: undefined });
    }
    const { start, key, sep, value, items, props, end } = token as Record<string, unknown>;
    open.push(end, props, items, value, sep, key, start);
  }
}
