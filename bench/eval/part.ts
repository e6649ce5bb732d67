import type { Finding, Scanner } from '../../src/core/types.js';

/** What every part of the evaluation is given. */
export interface Evaluation {
  /** The folder with `queries/`, `video_refs/`, `labelled/`, `fixtures/`. */
  readonly folder: string;
  /** For queries and running text. */
  readonly text: Scanner;
  /** For URLs and bare video ids. */
  readonly video: Scanner;
  /** Findings of other entities do not count; undefined: all. */
  readonly entities: ReadonlySet<string> | undefined;
  /** Print matched text. */
  readonly show: boolean;
  /** At most so many examples a heading. */
  readonly limit: number;
}

/** What a part found out: `data` for `--json`, `lines` for people. */
export interface Report {
  readonly part: string;
  readonly data: unknown;
  readonly lines: readonly string[];
}

export type Part = (evaluation: Evaluation) => Report;

/** The findings that count in this run. */
export function findingsOf(evaluation: Evaluation, scanner: Scanner, text: string): readonly Finding[] {
  const { findings } = scanner.scan(text);
  const { entities } = evaluation;
  return entities === undefined ? findings : findings.filter((finding) => entities.has(finding.entity));
}

/** The first `limit` lines, and how many more there are. */
export function firstOf(lines: readonly string[], limit: number): string[] {
  return lines.length <= limit ? [...lines] : [...lines.slice(0, limit), `  … and ${lines.length - limit} more (--limit)`];
}
