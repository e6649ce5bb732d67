import { type AnyNode, type DocumentNode, type Mode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { type Leaf, type MemberInput, type ParsedFile, type PathStep, type Reader, step, type ValueInput } from '../document.js';
import { ignoreMemberSpans } from '../ignore-member.js';
import { LineIndex } from '../line-index.js';

/** JSON and its relatives, by momoa: it keeps ranges, comments and duplicate keys. */
export function jsonReader(mode: Mode): Reader {
  return (source, into) => {
    const problem = readJson(source, source, 0, mode, into);
    if (problem !== undefined) into.problems.push({ line: new LineIndex(source).lineOf(problem.offset), reason: problem.reason });
  };
}

/** Why a text is no JSON; holds nothing of the text. */
export interface JsonProblem {
  readonly offset: number;
  readonly reason: string;
}

/** Reads `text`, which stands at `base` in `source`. */
export function readJson(text: string, source: string, base: number, mode: Mode, into: ParsedFile): JsonProblem | undefined {
  let document: DocumentNode;
  try {
    // The byte order mark is no JSON; a space keeps the offsets.
    const clean = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
    document = parse(clean, { mode, ranges: true, tokens: mode !== 'json', allowTrailingCommas: mode === 'json5' });
    into.values.push(new JsonWalk(source, base, into).value(document.body, undefined));
  } catch (error) {
    if (error instanceof RangeError) return { offset: base, reason: 'nested too deeply' };
    const { offset } = error as { offset?: number };
    if (text.trim() === '') return { offset: base, reason: 'empty: not valid JSON' };
    if (typeof offset === 'number') return { offset: base + Math.min(offset, text.length), reason: 'not valid JSON' };
    return { offset: base, reason: 'not valid JSON' };
  }
  for (const token of document.tokens ?? []) {
    if (token.type !== 'LineComment' && token.type !== 'BlockComment') continue;
    const [start, end] = token.range!;
    const comment = { text: text.slice(start, end), start: base + start, end: base + end };
    into.comments.push(comment);
    into.texts.push({ ...comment, syntax: 'verbatim', source, path: undefined });
  }
  return undefined;
}

class JsonWalk {
  readonly #source: string;
  readonly #base: number;
  readonly #into: ParsedFile;

  constructor(source: string, base: number, into: ParsedFile) {
    this.#source = source;
    this.#base = base;
    this.#into = into;
  }

  value(node: ValueNode, path: PathStep | undefined): ValueInput {
    switch (node.type) {
      case 'String':
        return { kind: 'leaf', leaf: this.#leaf(node, node.value, path), value: node.value };
      case 'Number': {
        const leaf = this.#leaf(node, undefined, path);
        // A number that a double cannot hold is looked at as it is written.
        return { kind: 'leaf', leaf, value: String(node.value) === leaf.text ? node.value : leaf.text };
      }
      case 'Array':
        return { kind: 'array', items: node.elements.map((element, index) => this.value(element.value, step(path, index))) };
      case 'Object': {
        const members: MemberInput[] = [];
        for (const { name, value } of node.members) {
          const text = name.type === 'String' ? name.value : name.name;
          const below = step(path, text);
          members.push({ key: this.#leaf(name, text, below), value: this.value(value, below) });
        }
        ignoreMemberSpans(members, this.#at(node.range![0]), this.#at(node.range![1]), this.#into);
        return { kind: 'object', members };
      }
      default:
        return { kind: 'nothing' };
    }
  }

  #at(offset: number): number {
    return this.#base + offset;
  }

  #leaf(node: AnyNode, text: string | undefined, path: PathStep | undefined): Leaf {
    const quoted = node.type === 'String' ? 1 : 0;
    const start = this.#at(node.range![0] + quoted);
    const end = this.#at(node.range![1] - quoted);
    const source = this.#source;
    if (text === undefined) return { text: source.slice(start, end), syntax: 'verbatim', source, start, end, path, number: true };
    return { text, syntax: quoted === 1 ? 'json' : 'verbatim', source, start, end, path };
  }
}
