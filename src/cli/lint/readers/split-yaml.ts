/** A stretch of a YAML file that is YAML by itself. */
export interface YamlPiece {
  readonly start: number;
  readonly end: number;
  /** The top-level key that it stands under, where it does. */
  readonly key?: { readonly text: string; readonly start: number } | undefined;
  /** How many items of the same list stand before it. */
  readonly first?: number | undefined;
}

/** Pieces are about this long: what `yaml` builds of one is small, and there are few. */
const PIECE = 128 * 1024;

/** What ties places of a file together, or makes more than one document of it: anchors, aliases, tags, directives, markers. */
const TIES = /^(?:---|\.\.\.|%)|\r(?!\n)|[\t\ufeff]|(?:^|[\s[{,:?-])[&*!][^\s]/m;

/** What is read of the whole document: formats of their own, ignores, and values that are named beside them. */
const WHOLE = /^(?:openapi|swagger|value|"|'|\?)|x-pii-sieve-ignore/m;

/** A key alone on its line, whose value is the block below. */
const KEY_LINE = /^([A-Za-z_][\w.-]{0,63}):[ ]*(?:#[^\n]*)?\r?$/;

/** Lines that begin with `indent` spaces, and what stands there. */
interface Entry {
  readonly start: number;
  readonly isItem: boolean;
}

/**
 * Cuts a large YAML file where an entry of its top level begins, and a large list or mapping below a top-level key where one of its own entries begins.
 * Undefined where the file may not be cut. That a piece is whole (and not the middle of a text over many lines) shows when it
 * is read: half a quoted text is an error, and the lines of a block stand deeper than their key.
 */
export function splitYaml(source: string): readonly YamlPiece[] | undefined {
  if (TIES.test(source) || WHOLE.test(source)) return undefined;
  const top = entriesAt(source, 0, source.length, 0);
  const first = top[0];
  if (first === undefined) return undefined;
  if (first.isItem) return top.every(({ isItem }) => isItem) ? group(source.length, top, true, undefined) : undefined;
  const keys = top.filter(({ isItem }) => !isItem);
  const pieces: YamlPiece[] = [];
  let from = 0;
  for (const [index, { start }] of keys.entries()) {
    const end = keys[index + 1]?.start ?? source.length;
    if (end - start < 2 * PIECE) {
      if (end - from >= PIECE) {
        pieces.push({ start: from, end });
        from = end;
      }
      continue;
    }
    const body = bodyOf(source, start, end);
    if (body === undefined) return undefined;
    if (from < start) pieces.push({ start: from, end: start });
    pieces.push(...body);
    from = end;
  }
  if (from < source.length) pieces.push({ start: from, end: source.length });
  return pieces;
}

/** The pieces of the list or mapping below the key at `start`. */
function bodyOf(source: string, start: number, end: number): readonly YamlPiece[] | undefined {
  const lineEnd = source.indexOf('\n', start);
  const key = KEY_LINE.exec(source.slice(start, lineEnd));
  if (key === null) return undefined;
  const indent = indentOf(source, lineEnd + 1, end);
  if (indent === undefined) return undefined;
  const entries = entriesAt(source, lineEnd + 1, end, indent);
  const isList = entries[0]?.isItem;
  if (isList === undefined || entries.some(({ isItem }) => isItem !== isList)) return undefined;
  // Its names and values may name each other.
  if (!isList && entries.some((entry) => source.startsWith('value:', entry.start + indent))) return undefined;
  return group(end, [{ ...entries[0]!, start: lineEnd + 1 }, ...entries.slice(1)], isList, { text: key[1]!, start });
}

/** The indentation of the first line that holds something. */
function indentOf(source: string, from: number, to: number): number | undefined {
  return /^( *)[^ \r\n#]/m.exec(source.slice(from, Math.min(to, from + PIECE)))?.[1]?.length;
}

/** The entries of one level, by the lines that begin with just so many spaces. */
function entriesAt(source: string, from: number, to: number, indent: number): Entry[] {
  const entries: Entry[] = [];
  for (let start = from; start < to; ) {
    let at = start;
    while (source.charCodeAt(at) === 32) at++;
    const code = source.charCodeAt(at);
    if (at - start === indent && at < to && code !== 10 && code !== 13 && code !== 35)
      entries.push({ start, isItem: code === 45 && source.charCodeAt(at + 1) === 32 });
    const next = source.indexOf('\n', at);
    start = next === -1 ? to : next + 1;
  }
  return entries;
}

function group(end: number, entries: readonly Entry[], isList: boolean, key: YamlPiece['key']): YamlPiece[] {
  const pieces: YamlPiece[] = [];
  let first = 0;
  for (const [index] of entries.entries()) {
    const next = entries[index + 1]?.start ?? end;
    const { start } = entries[first]!;
    if (next - start < PIECE && next < end) continue;
    pieces.push({ start, end: next, key, first: isList ? first : undefined });
    first = index + 1;
  }
  return pieces;
}
