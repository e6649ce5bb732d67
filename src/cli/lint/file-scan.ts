import type { Finding } from '../../core/types.js';
import { buildValues } from './build-value.js';
import type { Comment, IgnoreSpan, Leaf, ReadProblem, Sink, ValueInput } from './document.js';
import { rawSpan } from './offsets.js';
import type { RawFinding } from './raw-finding.js';
import type { FileSettings } from './settings.js';

type ScanSettings = Pick<FileSettings, 'text' | 'payload' | 'memory'>;

/** Scans what a reader hands over, and keeps what was found, in the file's own offsets. */
export class FileScan implements Sink {
  readonly findings: RawFinding[] = [];
  readonly incomplete: { at: number; reason: string }[] = [];
  readonly comments: Comment[] = [];
  readonly ignores: IgnoreSpan[] = [];
  readonly problems: ReadProblem[] = [];
  /** Keys that hold personal information, with the name they go by in pointers. */
  readonly hiddenKeys = new Map<string, string>();
  readonly #settings: ScanSettings;
  /** The same keys come again and again: each is scanned once, and reported wherever it stands. */
  readonly #cleanKeys = new Set<string>();

  constructor(settings: ScanSettings) {
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

  value(input: ValueInput): void {
    this.#keysOf(input);
    const { memory, payload } = this.#settings;
    const { values, fresh } = buildValues(input, this.hiddenKeys, memory);
    const told = new Set<Leaf>();
    for (const { value, leafAt } of values) {
      const result = payload.scan(value);
      for (const finding of result.findings) {
        const leaf = leafAt(finding.path);
        // Keys were looked at before, each with its own place.
        if (finding.in !== 'value') continue;
        if (leaf === undefined) {
          this.incomplete.push({ at: 0, reason: 'a finding whose place is not known' });
          return;
        }
        told.add(leaf);
        this.findings.push(place(leaf, finding));
      }
      for (const { path, reason } of result.incomplete) {
        const leaf = leafAt(path);
        if (leaf !== undefined) told.add(leaf);
        this.#gap(leaf?.start ?? 0, reason);
      }
    }
    for (const { field, leaf } of fresh) if (!told.has(leaf)) memory.remember(field, leaf.text);
  }

  comment(comment: Comment): void {
    // Most comments say nothing to us, and files have many.
    if (comment.text.includes('pii-sieve-ignore-')) this.comments.push(comment);
  }

  ignore(span: IgnoreSpan): void {
    this.ignores.push(span);
  }

  problem(problem: ReadProblem): void {
    this.problems.push(problem);
  }

  #keysOf(input: ValueInput): void {
    if (input.kind === 'array') for (const item of input.items) this.#keysOf(item);
    else if (input.kind === 'object') {
      for (const { key, value } of input.members) {
        this.key(key);
        this.#keysOf(value);
      }
    }
  }

  #gap(at: number, reason: string): void {
    this.incomplete.push({ at, reason: `not wholly looked at (${reason})` });
  }
}

function place(leaf: Leaf, { entity, score, detector, evidence, start, end }: Finding): RawFinding {
  const [from, to] = rawSpan(leaf, start, end);
  return { start: from, end: to, entity, score, detector, evidence, leaf };
}
