import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Scanner } from '../../../src/core/types.js';
import { type Evaluation, findingsOf, firstOf, type Report } from '../part.js';
import { readLines } from '../read.js';
import { maskSpans, percent, table } from '../show.js';

interface Row {
  readonly file: string;
  readonly scanner: 'video' | 'text';
  rows: number;
  /** Rows that come back as another string. */
  altered: number;
  /** Rows whose id stands in them. */
  withId: number;
  /** … and no longer stands in the output. */
  idTouched: number;
  examples: string[];
}

/** Video URLs and bare ids: how many come back changed, and how many without their id. */
export function video(evaluation: Evaluation): Report {
  const folder = join(evaluation.folder, 'video_refs');
  const rows: Row[] = [];
  const look = (
    file: string,
    which: 'video' | 'text',
    references: readonly { text: string; id?: string | null | undefined }[],
  ) => {
    const row: Row = { file, scanner: which, rows: references.length, altered: 0, withId: 0, idTouched: 0, examples: [] };
    for (const { text, id } of references) addReference(evaluation, row, evaluation[which], text, id ?? undefined);
    rows.push(row);
  };
  const tests = readIfThere<{ url: string; id: string | null }>(join(folder, 'ytdlp_tests.jsonl'));
  const others = readIfThere<{ url: string }>(join(folder, 'url_tests_other.jsonl'));
  const ids = readIfThere<{ id: string }>(join(folder, 'ids.jsonl'));
  look(
    'ytdlp_tests URLs',
    'video',
    tests.map(({ url, id }) => ({ text: url, id })),
  );
  look(
    'url_tests_other URLs',
    'video',
    others.map(({ url }) => ({ text: url })),
  );
  look(
    'ids, bare',
    'video',
    ids.map(({ id }) => ({ text: id, id })),
  );
  look(
    'ytdlp_tests ids, bare',
    'video',
    tests.filter(({ id }) => id !== null).map(({ id }) => ({ text: id!, id })),
  );
  look(
    'ytdlp_tests URLs',
    'text',
    tests.map(({ url, id }) => ({ text: url, id })),
  );
  look(
    'url_tests_other URLs',
    'text',
    others.map(({ url }) => ({ text: url })),
  );
  look(
    'ids, bare',
    'text',
    ids.map(({ id }) => ({ text: id, id })),
  );
  const used = rows.filter((row) => row.rows > 0);
  return {
    part: 'video',
    data: used.map(({ examples, ...counts }) => ({
      ...counts,
      idTouchedShare: counts.withId === 0 ? null : counts.idTouched / counts.withId,
    })),
    lines: [
      table(
        ['references', 'scanner', 'rows', 'altered', '', 'with an id', 'id touched', ''],
        used.map((row) => [
          row.file,
          row.scanner,
          row.rows,
          row.altered,
          percent(row.altered, row.rows, 2),
          row.withId,
          row.idTouched,
          percent(row.idTouched, row.withId, 2),
        ]),
      ),
      ...used.flatMap((row) =>
        row.examples.length === 0
          ? []
          : ['', `${row.file} (${row.scanner}): altered`, ...firstOf(row.examples.sort(), evaluation.limit)],
      ),
    ],
  };
}

function readIfThere<T>(path: string): T[] {
  return existsSync(path) ? readLines<T>(path) : [];
}

function addReference(evaluation: Evaluation, row: Row, scanner: Scanner, text: string, id: string | undefined): void {
  const standsIn = id !== undefined && text.includes(id);
  if (standsIn) row.withId += 1;
  const findings = findingsOf(evaluation, scanner, text);
  if (findings.length === 0) return;
  const output = scanner.redact(text).text;
  if (output === text) return;
  row.altered += 1;
  const touched = standsIn && !output.includes(id);
  if (touched) row.idTouched += 1;
  const found = findings
    .map((finding) => `${finding.entity} ${finding.score.toFixed(2)} ${finding.evidence.join('+')}`)
    .join(', ');
  row.examples.push(
    `  ${touched ? 'ID ' : '   '} ${evaluation.show ? `${text}  →  ${output}` : `${maskSpans(text, findings)}  →  ${output}`}   ${found}`,
  );
}
