import type { Finding } from '../../core/types.js';
import type { Comment, IgnoreSpan, Leaf, ReadProblem, Sink, ValueInput } from './document.js';
import { rawSpan } from './offsets.js';
import type { RawFinding } from './raw-finding.js';
import type { FileSettings } from './settings.js';
import { walkValue } from './value-walk.js';

type ScanSettings = Pick<FileSettings, 'text' | 'values' | 'cleanKeys'>;

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
    const { cleanKeys } = this.#settings;
    if (cleanKeys.has(text)) return;
    const before = this.findings.length;
    const gaps = this.incomplete.length;
    this.text(leaf);
    const first = this.findings[before];
    if (first === undefined && this.incomplete.length === gaps) cleanKeys.add(text);
    else if (first === undefined) return;
    else if (!this.hiddenKeys.has(text)) this.hiddenKeys.set(text, `[${first.entity}]${this.hiddenKeys.size + 1}`);
  }

  value(input: ValueInput): void {
    walkValue(input, this.#settings.values, {
      key: (leaf) => {
        this.key(leaf);
        return this.hiddenKeys.size === 0 ? leaf.text : (this.hiddenKeys.get(leaf.text) ?? leaf.text);
      },
      found: (leaf, { findings, incomplete }) => {
        for (const finding of findings) this.findings.push(place(leaf, finding));
        for (const { reason } of incomplete) this.#gap(leaf.start, reason);
      },
    });
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

  #gap(at: number, reason: string): void {
    this.incomplete.push({ at, reason: `not wholly looked at (${reason})` });
  }
}

function place(leaf: Leaf, { entity, score, detector, evidence, start, end }: Finding): RawFinding {
  const [from, to] = rawSpan(leaf, start, end);
  return { start: from, end: to, entity, score, detector, evidence, leaf };
}
