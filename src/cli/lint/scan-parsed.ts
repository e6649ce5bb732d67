import { unescapePart } from '../pointer.js';
import type { PayloadFinding } from '../presets.js';
import { emptyParse, isLeaf, type Leaf, type LeafTree, type ParsedFile } from './document.js';
import { rawSpan } from './offsets.js';
import type { RawFinding } from './raw-finding.js';
import { readJson } from './readers/json.js';
import type { FileSettings } from './settings.js';

/** What scanning a file gave, in the file's own offsets. */
export interface ScannedFile {
  readonly findings: readonly RawFinding[];
  readonly incomplete: readonly { readonly at: number; readonly reason: string }[];
  /** Keys that hold personal information, with the name they go by in pointers. */
  readonly hiddenKeys: ReadonlyMap<string, string>;
}

/** Scans everything that was read of a file; findings come in the order of their places. */
export function scanParsed(parsed: ParsedFile, { text, payload }: Pick<FileSettings, 'text' | 'payload'>): ScannedFile {
  const findings: RawFinding[] = [];
  const incomplete: { at: number; reason: string }[] = [];
  const hiddenKeys = new Map<string, string>();

  const scanText = (leaf: Leaf): void => {
    const result = text.scan(leaf.text);
    for (const finding of result.findings) findings.push(place(leaf, finding, leaf.text));
    for (const { start, reason } of result.incomplete)
      incomplete.push({ at: rawSpan(leaf, start, start)[0], reason: wordsOf(reason) });
  };

  for (const leaf of parsed.texts) scanText(leaf);

  // The same keys come again and again: each is scanned once, and reported wherever it stands.
  const clean = new Set<string>();
  for (const leaf of parsed.keys) {
    if (clean.has(leaf.text)) continue;
    const before = findings.length;
    scanText(leaf);
    if (findings.length === before) clean.add(leaf.text);
    else if (!hiddenKeys.has(leaf.text)) hiddenKeys.set(leaf.text, `[${findings[before]!.entity}]${hiddenKeys.size + 1}`);
  }

  for (const { value, tree } of parsed.units) {
    const result = payload.scan(value);
    for (const finding of result.findings) {
      const found = resolve(tree, finding);
      if (found !== undefined) findings.push(found);
    }
    for (const { path, reason } of result.incomplete) {
      incomplete.push({ at: firstLeaf(descend(tree, partsOf(path))[0])?.start ?? 0, reason: wordsOf(reason) });
    }
  }
  findings.sort((a, b) => a.start - b.start || b.end - a.end);
  return { findings, incomplete, hiddenKeys };
}

function wordsOf(reason: string): string {
  return `not wholly looked at (${reason})`;
}

function partsOf(pointer: string): readonly string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapePart);
}

/** Follows parts down the tree as far as it goes. */
function descend(tree: LeafTree, parts: readonly string[]): readonly [LeafTree, rest: readonly string[]] {
  let at = tree;
  for (const [index, part] of parts.entries()) {
    const next = isLeaf(at) ? undefined : at.children.get(part);
    if (next === undefined) return [at, parts.slice(index)];
    at = next;
  }
  return [at, []];
}

function firstLeaf(tree: LeafTree): Leaf | undefined {
  if (isLeaf(tree)) return tree;
  for (const child of tree.children.values()) {
    const leaf = firstLeaf(child);
    if (leaf !== undefined) return leaf;
  }
  return undefined;
}

/** Undefined for findings in keys, which are looked for apart. */
function resolve(tree: LeafTree, finding: PayloadFinding): RawFinding | undefined {
  const [leaf, rest] = descend(tree, partsOf(finding.path));
  if (!isLeaf(leaf)) return undefined;
  if (rest.length === 0) return place(leaf, finding, leaf.text);
  return resolveInside(leaf, rest, finding);
}

/** A finding in JSON that a string holds: the string is read again, with positions. */
function resolveInside(outer: Leaf, parts: readonly string[], finding: PayloadFinding): RawFinding | undefined {
  const inner = emptyParse();
  if (readJson(outer.text, outer.text, 0, 'json', inner) !== undefined)
    return place(outer, { ...finding, start: 0, end: outer.text.length }, undefined);
  const unit = inner.units.at(-1);
  if (unit === undefined) return undefined;
  const [leaf, rest] = descend(unit.tree, parts);
  if (!isLeaf(leaf)) return undefined;
  if (rest.length > 0) return resolveInside(nested(leaf, outer), rest, finding);
  return place(nested(leaf, outer), finding, leaf.text);
}

/** A leaf of the inner text as a leaf of the file. */
function nested(leaf: Leaf, outer: Leaf): Leaf {
  return { ...leaf, path: outer.path, through: (offset) => rawSpan(outer, offset, offset + 1)[0] };
}

function place(leaf: Leaf, finding: Omit<PayloadFinding, 'path'>, text: string | undefined): RawFinding {
  const { entity, score, detector, evidence, start, end } = finding;
  const [from, to] = rawSpan(leaf, start, end);
  return { start: from, end: to, entity, score, detector, evidence, leaf, inLeaf: text === undefined ? undefined : [start, end] };
}
