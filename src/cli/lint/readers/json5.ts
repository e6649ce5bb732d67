import { type AnyNode, type DocumentNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { type Leaf, type MemberInput, type PathStep, type Reader, type Sink, step, type ValueInput } from '../document.js';
import { ignoreMemberSpans } from '../ignore-member.js';
import { LineIndex } from '../line-index.js';

/** JSON5 (and JSON with trailing commas), by momoa: it keeps ranges, comments and duplicate keys. */
export const readJson5: Reader = (source, into) => {
  const problem = (offset: number, reason: string): void => into.problem({ line: new LineIndex(source).lineOf(offset), reason });
  let document: DocumentNode;
  try {
    // The byte order mark is no JSON; a space keeps the offsets.
    const clean = source.charCodeAt(0) === 0xfeff ? ` ${source.slice(1)}` : source;
    document = parse(clean, { mode: 'json5', ranges: true, tokens: true });
    into.value(new Json5Walk(source, into).value(document.body, undefined));
  } catch (error) {
    if (error instanceof RangeError) problem(0, 'nested too deeply');
    else problem((error as { offset?: number }).offset ?? 0, source.trim() === '' ? 'empty: not valid JSON5' : 'not valid JSON5');
    return;
  }
  for (const { type, range } of document.tokens ?? []) {
    if (type !== 'LineComment' && type !== 'BlockComment') continue;
    const [start, end] = range!;
    const comment = { text: source.slice(start, end), start, end };
    into.comment(comment);
    into.text({ ...comment, syntax: 'verbatim', source, path: undefined });
  }
};

class Json5Walk {
  readonly #source: string;
  readonly #into: Sink;

  constructor(source: string, into: Sink) {
    this.#source = source;
    this.#into = into;
  }

  value(node: ValueNode, path: PathStep | undefined): ValueInput {
    switch (node.type) {
      case 'String':
        return { kind: 'leaf', leaf: this.#leaf(node, node.value, path) };
      case 'Number':
        // A number is looked at as it is written: a double cannot hold all of them.
        return { kind: 'leaf', leaf: this.#leaf(node, undefined, path) };
      case 'Array':
        return { kind: 'array', items: node.elements.map((element, index) => this.value(element.value, step(path, index))) };
      case 'Object': {
        const members: MemberInput[] = [];
        for (const { name, value } of node.members) {
          const text = name.type === 'String' ? name.value : name.name;
          const below = step(path, text);
          members.push({ key: this.#leaf(name, text, below), value: this.value(value, below) });
        }
        ignoreMemberSpans(members, node.range![0], node.range![1], this.#into);
        return { kind: 'object', members };
      }
      default:
        return { kind: 'nothing' };
    }
  }

  #leaf(node: AnyNode, text: string | undefined, path: PathStep | undefined): Leaf {
    const quoted = node.type === 'String' ? 1 : 0;
    // A plus sign is no part of a number's digits, and would make a telephone number of a card's.
    const sign = text === undefined && this.#source[node.range![0]] === '+' ? 1 : 0;
    const start = node.range![0] + quoted + sign;
    const end = node.range![1] - quoted;
    const source = this.#source;
    if (text === undefined) return { text: source.slice(start, end), syntax: 'verbatim', source, start, end, path, number: true };
    return { text, syntax: quoted === 1 ? 'json' : 'verbatim', source, start, end, path };
  }
}
