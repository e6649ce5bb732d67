import type { Excerpt } from '../../formatters/report.js';
import { printable } from '../terminal-text.js';
import type { LineIndex } from './line-index.js';
import type { MatchedTexts } from './matched-texts.js';
import type { RawFinding } from './raw-finding.js';

/** Units of text shown on each side of a finding. */
const WINDOW = 80;

const SPACE = 0x20;

/** Findings that touch each other, as one stretch with one label. */
interface Cluster {
  readonly start: number;
  end: number;
  entity: string;
  score: number;
}

/** A file's lines with labels in place of everything that was found on them. */
export class MaskedLines {
  readonly #source: string;
  readonly #lines: LineIndex;
  readonly #redact: (text: string) => string;
  readonly #matched: MatchedTexts;
  readonly #clusters: Cluster[] = [];

  /**
   * `findings` come in the order of their places, and are all there are: also those that will not be reported. `redact`
   * cleans what stands around them and was not looked at, such as prose; `matched` hides what was found elsewhere.
   */
  constructor(
    source: string,
    lines: LineIndex,
    findings: readonly Pick<RawFinding, 'start' | 'end' | 'entity' | 'score'>[],
    redact: (text: string) => string,
    matched: MatchedTexts,
  ) {
    this.#matched = matched;
    this.#source = source;
    this.#lines = lines;
    this.#redact = redact;
    for (const { start, end, entity, score } of findings) {
      const last = this.#clusters.at(-1);
      if (last === undefined || start >= last.end) this.#clusters.push({ start, end, entity, score });
      else {
        last.end = Math.max(last.end, end);
        if (score > last.score) Object.assign(last, { entity, score });
      }
    }
  }

  /** A window of the line on which `offset` stands, cut to a few words around the label there. O(log findings + window). */
  excerpt(offset: number): Excerpt {
    const [lineStart, lineEnd] = this.#lines.span(this.#lines.lineOf(offset));
    const index = this.#clusterAt(offset);
    const cluster = this.#clusters[index]!;
    const label = `[${cluster.entity}]`;
    const from = this.#wordStart(Math.max(lineStart, cluster.start - WINDOW), lineStart, cluster.start);
    const to = this.#wordEnd(Math.max(cluster.end, Math.min(lineEnd, cluster.end + WINDOW)), lineEnd, cluster.end);
    let first = index;
    while (first > 0 && this.#clusters[first - 1]!.end > from) first--;
    const before = `${from > lineStart ? '…' : ''}${this.#masked(from, cluster.start, first)}`.trimStart();
    const after = `${this.#masked(cluster.end, to, index + 1)}${to < lineEnd ? '…' : ''}`.trimEnd();
    return { text: before + label + after, start: before.length, end: before.length + label.length };
  }

  /** The text between two offsets, with labels for the clusters from `first` on that begin in it. */
  #masked(from: number, to: number, first: number): string {
    let out = '';
    let at = from;
    for (let index = first; index < this.#clusters.length && this.#clusters[index]!.start < to; index++) {
      const { start, end, entity } = this.#clusters[index]!;
      if (start > at) out += this.#clean(at, start);
      out += `[${entity}]`;
      at = end;
    }
    return at < to ? out + this.#clean(at, to) : out;
  }

  #clean(from: number, to: number): string {
    return printable(this.#matched.hide(this.#redact(this.#source.slice(from, to))).replaceAll('\t', ' '));
  }

  /** A window begins and ends with whole words: half of a value would pass for something harmless. */
  #wordStart(from: number, lineStart: number, to: number): number {
    if (from === lineStart) return from;
    let at = from;
    while (at < to && this.#source.charCodeAt(at - 1) !== SPACE) at++;
    return at;
  }

  #wordEnd(to: number, lineEnd: number, from: number): number {
    if (to >= lineEnd) return to;
    let at = to;
    while (at > from && this.#source.charCodeAt(at) !== SPACE) at--;
    return at;
  }

  #clusterAt(offset: number): number {
    let low = 0;
    let high = this.#clusters.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#clusters[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
