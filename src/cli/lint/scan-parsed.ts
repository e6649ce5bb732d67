import type { Finding } from '../../core/types.js';
import { unescapePart } from '../pointer.js';
import { buildValues, isLeaf, type LeafTree } from './build-value.js';
import type { Leaf, ParsedFile, ValueInput } from './document.js';
import { rawSpan } from './offsets.js';
import type { RawFinding } from './raw-finding.js';
import type { FileSettings } from './settings.js';

/** What scanning a file gave, in the file's own offsets. */
export interface ScannedFile {
  /** In the order of their places. */
  readonly findings: readonly RawFinding[];
  readonly incomplete: readonly { readonly at: number; readonly reason: string }[];
  /** Keys that hold personal information, with the name they go by in pointers. */
  readonly hiddenKeys: ReadonlyMap<string, string>;
}

/** Scans everything that was read of a file. */
export function scanParsed(parsed: ParsedFile, settings: Pick<FileSettings, 'text' | 'payload'>): ScannedFile {
  const scan = new FileScan(settings);
  for (const leaf of parsed.texts) scan.text(leaf);
  for (const leaf of parsed.keys) scan.key(leaf);
  for (const input of parsed.values) scan.keysOf(input);
  for (const input of parsed.values) scan.value(input);
  scan.findings.sort((a, b) => a.start - b.start || b.end - a.end);
  return scan;
}

class FileScan implements ScannedFile {
  readonly findings: RawFinding[] = [];
  readonly incomplete: { at: number; reason: string }[] = [];
  readonly hiddenKeys = new Map<string, string>();
  readonly #settings: Pick<FileSettings, 'text' | 'payload'>;
  /** The same keys come again and again: each is scanned once, and reported wherever it stands. */
  readonly #cleanKeys = new Set<string>();

  constructor(settings: Pick<FileSettings, 'text' | 'payload'>) {
    this.#settings = settings;
  }

  text(leaf: Leaf): void {
    const result = this.#settings.text.scan(leaf.text);
    for (const finding of result.findings) this.findings.push(place(leaf, finding));
    for (const { start, reason } of result.incomplete) this.#gap(rawSpan(leaf, start, start)[0], reason);
  }

  key(leaf: Leaf): void {
    const { text } = leaf;
    if (this.#cleanKeys.has(text)) return;
    const before = this.findings.length;
    this.text(leaf);
    const first = this.findings[before];
    if (first === undefined) this.#cleanKeys.add(text);
    else if (!this.hiddenKeys.has(text)) this.hiddenKeys.set(text, `[${first.entity}]${this.hiddenKeys.size + 1}`);
  }

  keysOf(input: ValueInput): void {
    if (input.kind === 'array') for (const item of input.items) this.keysOf(item);
    else if (input.kind === 'object') {
      for (const { key, value } of input.members) {
        this.key(key);
        this.keysOf(value);
      }
    }
  }

  value(input: ValueInput): void {
    for (const { value, tree } of buildValues(input, this.hiddenKeys)) {
      const result = this.#settings.payload.scan(value);
      for (const finding of result.findings) {
        const leaf = leafAt(tree, finding.path);
        // Keys were looked at before, each with its own place.
        if (leaf !== undefined && finding.in === 'value') this.findings.push(place(leaf, finding));
      }
      for (const { path, reason } of result.incomplete) this.#gap(leafAt(tree, path)?.start ?? 0, reason);
    }
  }

  #gap(at: number, reason: string): void {
    this.incomplete.push({ at, reason: `not wholly looked at (${reason})` });
  }
}

function leafAt(tree: LeafTree, pointer: string): Leaf | undefined {
  let at: LeafTree | undefined = tree;
  if (pointer !== '') {
    for (const part of pointer.slice(1).split('/')) {
      if (at === undefined || isLeaf(at)) break;
      at = at.children.get(unescapePart(part));
    }
  }
  return at !== undefined && isLeaf(at) ? at : undefined;
}

function place(leaf: Leaf, { entity, score, detector, evidence, start, end }: Finding): RawFinding {
  const [from, to] = rawSpan(leaf, start, end);
  return { start: from, end: to, entity, score, detector, evidence, leaf, inLeaf: [start, end] };
}
