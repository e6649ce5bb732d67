import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Comment, emptyParse, type Leaf, type ParsedFile, type Reader, type ValueInput } from '../document.js';
import { csvReader } from './csv.js';
import { jsonReader } from './json.js';
import { eachLine, readLog, readNdjson } from './text.js';
import { readYaml } from './yaml.js';

/** How the languages of code blocks are read; what is not here is read line by line, JSON objects among the lines as such. */
const LANGUAGES: Readonly<Record<string, Reader>> = {
  csv: csvReader(undefined),
  har: jsonReader('jsonc'),
  json: jsonReader('jsonc'),
  json5: jsonReader('json5'),
  jsonc: jsonReader('json5'),
  jsonl: readNdjson,
  ndjson: readNdjson,
  tsv: csvReader('\t'),
  yaml: readYaml,
  yml: readYaml,
};

/** The code blocks and inline code of a Markdown file, by mdast-util-from-markdown; prose is the author's own and not read. */
export const readMarkdown: Reader = (source, into) => {
  const open: Nodes[] = [fromMarkdown(source)];
  while (open.length > 0) {
    const node = open.pop()!;
    if ('children' in node) for (let index = node.children.length - 1; index >= 0; index--) open.push(node.children[index]!);
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === 'html') into.comments.push({ text: source.slice(start, end), start, end });
    else if (node.type === 'inlineCode') readInline(node.value, source, start, end, into);
    else if (node.type === 'code') readBlock(node.value, node.lang?.toLowerCase(), source, start, end, into);
  }
};

function readInline(value: string, source: string, start: number, end: number, into: ParsedFile): void {
  const at = source.indexOf(value, start);
  // Code over a line end is folded by Markdown; then it is read as it is written.
  const leaf =
    at !== -1 && at < end ? { text: value, start: at, end: at + value.length } : { text: source.slice(start, end), start, end };
  into.texts.push({ ...leaf, syntax: 'verbatim', source, path: undefined });
}

/** Reads a block by its language. Blocks that do not parse (excerpts, placeholders) are read as lines: docs are full of them. */
function readBlock(
  value: string,
  language: string | undefined,
  source: string,
  start: number,
  end: number,
  into: ParsedFile,
): void {
  const through = blockOffsets(value, source, start, end);
  const reader = language === undefined ? readLog : (LANGUAGES[language] ?? readLog);
  let parsed = emptyParse();
  reader(value, parsed);
  if (parsed.problems.length > 0) {
    parsed = emptyParse();
    readLog(value, parsed);
  }
  const outside = (leaf: Leaf): Leaf => ({ ...leaf, through: leaf.through ?? through });
  into.texts.push(...parsed.texts.map(outside));
  into.keys.push(...parsed.keys.map(outside));
  into.values.push(...parsed.values.map((value) => mapLeaves(value, outside)));
  for (const comment of parsed.comments) into.comments.push(...linesOfComment(comment, through));
  for (const ignore of parsed.ignores)
    into.ignores.push({ ...ignore, start: through(ignore.start), end: through(ignore.end), at: through(ignore.at) });
}

/** From offsets in a block's text to offsets in the file: each line of the text is the tail of a line of the file. */
function blockOffsets(value: string, source: string, start: number, end: number): (offset: number) => number {
  const fileLines: (readonly [number, number])[] = [];
  eachLine(source.slice(start, end), (from, to) => fileLines.push([start + from, start + to]));
  // A fence takes the first line; an indented block has none.
  const first = /^(?:`{3}|~{3})/.test(source.slice(start, start + 3)) ? 1 : 0;
  const textStarts: number[] = [];
  const fileStarts: number[] = [];
  eachLine(value, (from, to, line) => {
    const [lineStart, lineEnd] = fileLines[line - 1 + first] ?? [end, end];
    textStarts.push(from);
    fileStarts.push(Math.max(lineStart, lineEnd - (to - from)));
  });
  return (offset) => {
    let index = 0;
    let high = textStarts.length - 1;
    while (index < high) {
      const middle = (index + high + 1) >> 1;
      if (textStarts[middle]! <= offset) index = middle;
      else high = middle - 1;
    }
    return (fileStarts[index] ?? start) + offset - (textStarts[index] ?? 0);
  };
}

function linesOfComment(comment: Comment, through: (offset: number) => number): Comment[] {
  const lines: Comment[] = [];
  eachLine(comment.text, (from, to) => {
    if (to > from)
      lines.push({
        text: comment.text.slice(from, to),
        start: through(comment.start + from),
        end: through(comment.start + to - 1) + 1,
      });
  });
  return lines;
}

function mapLeaves(input: ValueInput, change: (leaf: Leaf) => Leaf): ValueInput {
  switch (input.kind) {
    case 'nothing':
      return input;
    case 'leaf':
      return { ...input, leaf: change(input.leaf) };
    case 'array':
      return { kind: 'array', items: input.items.map((item) => mapLeaves(item, change)) };
    case 'object':
      return {
        kind: 'object',
        members: input.members.map(({ key, value }) => ({ key: change(key), value: mapLeaves(value, change) })),
      };
  }
}
