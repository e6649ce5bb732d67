import MarkdownIt from 'markdown-it';
import type { Comment, IgnoreSpan, Leaf, Reader, Sink, ValueInput } from '../document.js';
import { csvReader } from './csv.js';
import { readJson } from './json.js';
import { readJson5 } from './json5.js';
import { eachLine, readLog, readNdjson } from './text.js';
import { readYaml } from './yaml.js';

/** Spans of a file's lines, line ends excluded. */
type Lines = readonly (readonly [start: number, end: number])[];

/** How the languages of code blocks are read; what is not here is read line by line, JSON objects among the lines as such. */
const LANGUAGES: Readonly<Record<string, Reader>> = {
  csv: csvReader(undefined),
  har: readJson,
  json: readJson,
  json5: readJson5,
  jsonc: readJson5,
  jsonl: readNdjson,
  ndjson: readNdjson,
  tsv: csvReader('\t'),
  yaml: readYaml,
  yml: readYaml,
};

/**
 * The code of a Markdown file (blocks, spans, and the same in HTML), by markdown-it: it keeps the lines of every block, at twenty times the
 * speed of the parsers that keep every column. Prose is the author's own and not read.
 */
export const readMarkdown: Reader = (source, into) => {
  // The byte order mark is no part of the first line; a space keeps the offsets.
  const clean = source.charCodeAt(0) === 0xfeff ? ` ${source.slice(1)}` : source;
  const lines = linesOf(source);
  /** The row of a table that is being read: its cells tell no lines of their own, and come one behind the other. */
  let row: { from: number; readonly start: number; readonly end: number } | undefined;
  for (const { type, map, content, info, children, level } of parser().parse(clean, {})) {
    if (map === null) {
      if (type === 'inline' && row !== undefined) row.from = readInline(children ?? [], source, row.from, row, into);
      continue;
    }
    const [start, end] = [lines[map[0]]?.[0] ?? source.length, lines[map[1] - 1]?.[1] ?? source.length];
    if (type === 'tr_open') row = { from: start, start, end };
    else if (type === 'html_block') readHtml(source, start, end, into);
    else if (type === 'fence') readBlock(content, info, source, lines, map[0] + 1, into);
    else if (type === 'code_block') readBlock(content, '', source, lines, map[0], into);
    else if (type === 'inline') readInline(children ?? [], source, start, { start, end }, into);
    else if (level >= MAX_NESTING - 1 && (type === 'blockquote_open' || type === 'list_item_open'))
      into.problem({ line: map[0] + 1, reason: 'nested too deeply' });
  }
};

/** Blocks in each other past which the parser goes no deeper, and says nothing of it. */
const MAX_NESTING = 100;

/** HTML that shows code. */
const HTML_CODE = /<(?:pre|code|kbd|samp|tt)\b/i;

/** Only what tells code from prose: links, emphasis and the rest cost time and change nothing here. */
function parser(): MarkdownIt {
  const markdown = new MarkdownIt({ html: true }).set({ maxNesting: MAX_NESTING } as object);
  markdown.inline.ruler.enableOnly(['text', 'newline', 'escape', 'backticks', 'autolink', 'html_inline']);
  markdown.inline.ruler2.enableOnly([]);
  return markdown;
}

function linesOf(source: string): (readonly [start: number, end: number])[] {
  const lines: (readonly [number, number])[] = [];
  eachLine(source, (start, end) => lines.push([start, end]));
  return lines;
}

/** An HTML block may be a comment to us, and may show code. */
function readHtml(source: string, start: number, end: number, into: Sink): void {
  const html = source.slice(start, end);
  into.comment({ text: html, start, end });
  if (HTML_CODE.test(html)) eachLine(html, (from, to) => addText(source, start + from, start + to, into));
}

function addText(source: string, start: number, end: number, into: Sink): void {
  into.text({ text: source.slice(start, end), syntax: 'verbatim', source, start, end, path: undefined });
}

/** Reads the code among the tokens of a paragraph or a cell, which begin at `begin` or behind it. Tells where the last of them ended. */
function readInline(
  tokens: readonly { readonly type: string; readonly content: string; readonly markup: string }[],
  source: string,
  begin: number,
  { start, end }: { readonly start: number; readonly end: number },
  into: Sink,
): number {
  // What stands between tags is read with all that is around it.
  const isHtmlCode = tokens.some(({ type, content }) => type === 'html_inline' && HTML_CODE.test(content));
  if (isHtmlCode) addText(source, start, end, into);
  let from = begin;
  for (const { type, content, markup } of tokens) {
    if (type === 'html_inline' && content.startsWith('<!--')) {
      const at = source.indexOf(content, from);
      into.comment({ text: content, start: at === -1 ? from : at, end });
    } else if (type === 'code_inline' && !isHtmlCode) {
      const open = source.indexOf(markup, from);
      const at = source.indexOf(content, open);
      // Code over a line end is folded by Markdown; then the whole paragraph is read as it is written. So is a row with an escaped bar.
      const found = at !== -1 && at + content.length <= end;
      if (!found) {
        addText(source, start, end, into);
        return end;
      }
      addText(source, at, at + content.length, into);
      from = at + content.length + markup.length;
    }
  }
  return from;
}

/** Reads a block by its language. Blocks that do not parse (excerpts, placeholders) are read as lines: docs are full of them. */
function readBlock(value: string, info: string, source: string, lines: Lines, firstLine: number, into: Sink): void {
  const through = blockOffsets(value, source, lines, firstLine);
  const reader = LANGUAGES[/^[\w-]*/.exec(info.trim())![0].toLowerCase()] ?? readLog;
  const outside = (leaf: Leaf): Leaf => ({ ...leaf, through });
  const block = new BlockSink(into, outside, through);
  reader(value, block);
  if (!block.broken) block.pass();
  else {
    const lines = new BlockSink(into, outside, through);
    readLog(value, lines);
    lines.pass();
  }
}

/** Holds what is read of a block until it is known to be what its language says, then hands it on in the file's offsets. */
class BlockSink implements Sink {
  broken = false;
  readonly #ready: (() => void)[] = [];
  readonly #into: Sink;
  readonly #outside: (leaf: Leaf) => Leaf;
  readonly #through: (offset: number) => number;

  constructor(into: Sink, outside: (leaf: Leaf) => Leaf, through: (offset: number) => number) {
    this.#into = into;
    this.#outside = outside;
    this.#through = through;
  }

  pass(): void {
    for (const hand of this.#ready) hand();
  }

  value(input: ValueInput): void {
    this.#ready.push(() => this.#into.value(mapLeaves(input, this.#outside)));
  }

  key(leaf: Leaf): void {
    this.#ready.push(() => this.#into.key(this.#outside(leaf)));
  }

  text(leaf: Leaf): void {
    this.#ready.push(() => this.#into.text(this.#outside(leaf)));
  }

  comment(comment: Comment): void {
    this.#ready.push(() => {
      for (const line of linesOfComment(comment, this.#through)) this.#into.comment(line);
    });
  }

  ignore(span: IgnoreSpan): void {
    const { start, end, at } = span;
    const through = this.#through;
    this.#ready.push(() => this.#into.ignore({ ...span, start: through(start), end: through(end), at: through(at) }));
  }

  problem(): void {
    this.broken = true;
  }
}

/** From offsets in a block's text to offsets in the file: each line of the text is the tail of a line of the file. */
function blockOffsets(value: string, source: string, lines: Lines, firstLine: number): (offset: number) => number {
  const textStarts: number[] = [];
  const fileStarts: number[] = [];
  eachLine(value, (from, to, line) => {
    const [lineStart, lineEnd] = lines[firstLine + line - 1] ?? [source.length, source.length];
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
    return (fileStarts[index] ?? 0) + offset - (textStarts[index] ?? 0);
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
