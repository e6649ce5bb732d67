import { join } from 'node:path';
import { type Evaluation, findingsOf, firstOf, type Report } from '../part.js';
import { lineFiles, readLines } from '../read.js';
import { showFinding, table } from '../show.js';

/** Lines that a crude pass took for PII: they hold real hits, so they are counted on their own. */
const UNLABELLED = 'flagged_unlabelled';

/** The files of queries that are presumed clean, and of real titles and descriptions. */
export function queries(evaluation: Evaluation): Report {
  const files = lineFiles(join(evaluation.folder, 'queries'));
  return countFindings(
    evaluation,
    'queries',
    files.map(({ name, path }) => ({
      name,
      texts: () => readLines<{ q: string }>(path).map((row) => row.q),
      clean: name !== UNLABELLED,
    })),
  );
}

/** Real titles, uploaders, descriptions of videos. Nobody has read them all: many findings are hits. */
export function metadata(evaluation: Evaluation): Report {
  const files = lineFiles(join(evaluation.folder, 'video_refs')).filter(({ name }) => name === 'metadata_text');
  return countFindings(
    evaluation,
    'metadata',
    files.map(({ name, path }) => ({
      name,
      texts: () => readLines<{ text: string }>(path).map((row) => row.text),
      clean: false,
    })),
  );
}

interface TextFile {
  readonly name: string;
  readonly clean: boolean;
  texts(): readonly string[];
}

function countFindings(evaluation: Evaluation, part: string, files: readonly TextFile[]): Report {
  const byFile: { file: string; rows: number; flagged: number; clean: boolean; entities: Record<string, number> }[] = [];
  const times: number[] = [];
  const examples = new Map<string, string[]>();
  for (const { name, texts, clean } of files) {
    const rows = texts();
    const entities: Record<string, number> = {};
    let flagged = 0;
    const begin = performance.now();
    for (const text of rows) {
      const findings = findingsOf(evaluation, evaluation.text, text);
      if (findings.length > 0) flagged += 1;
      for (const finding of findings) {
        entities[finding.entity] = (entities[finding.entity] ?? 0) + 1;
        const heading = `${clean ? '' : '(unlabelled) '}${finding.entity}`;
        const list = examples.get(heading) ?? [];
        list.push(`  ${name.slice(0, 12)}  ${showFinding(text, finding, evaluation.show)}`);
        examples.set(heading, list);
      }
    }
    times.push(performance.now() - begin);
    byFile.push({ file: name, rows: rows.length, flagged, clean, entities });
  }
  const cleanFiles = byFile.filter((file) => file.clean);
  const rows = cleanFiles.reduce((sum, file) => sum + file.rows, 0);
  const flagged = cleanFiles.reduce((sum, file) => sum + file.flagged, 0);
  const entities: Record<string, number> = {};
  for (const file of cleanFiles)
    for (const [name, count] of Object.entries(file.entities)) entities[name] = (entities[name] ?? 0) + count;
  const counts = (of: Record<string, number>) =>
    Object.entries(of)
      .sort((a, b) => b[1] - a[1])
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const perTenThousand = (count: number, of: number) => (of === 0 ? '–' : ((10_000 * count) / of).toFixed(2));
  return {
    part,
    data: { rows, flagged, perTenThousand: rows === 0 ? null : (10_000 * flagged) / rows, entities, files: byFile },
    lines: [
      table(
        ['file', 'texts', 'with findings', 'per 10,000', 'µs each', 'by entity'],
        [
          ...byFile.map((file, i) => [
            file.file,
            file.rows,
            file.flagged,
            perTenThousand(file.flagged, file.rows),
            ((1000 * times[i]!) / Math.max(1, file.rows)).toFixed(1),
            counts(file.entities),
          ]),
          ...(cleanFiles.length > 1
            ? [['all presumed clean', rows, flagged, perTenThousand(flagged, rows), '', counts(entities)]]
            : []),
        ],
      ),
      ...[...examples]
        .sort()
        .flatMap(([heading, lines]) => ['', `${heading}: ${lines.length}`, ...firstOf(lines, evaluation.limit)]),
    ],
  };
}
