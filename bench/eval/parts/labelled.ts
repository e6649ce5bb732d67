import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledSpan, toCodeUnits } from '../offsets.js';
import { type Evaluation, findingsOf, firstOf, type Report } from '../part.js';
import { readLines } from '../read.js';
import { f1, type Miss, newTally, precision, recall, type Tally, tallyText } from '../score.js';
import { maskSpans, oneLine, table } from '../show.js';

const SETS = ['presidio_research', 'ambientmeta', 'wikiann_sample'] as const;

interface LabelledText {
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

/** Precision, recall and F1 by entity on the labelled sets whose offsets are code points. */
export function labelled(evaluation: Evaluation): Report {
  const data: Record<string, Record<string, Tally & { precision: number; recall: number; f1: number }>> = {};
  const lines: string[] = [];
  for (const set of SETS) {
    const path = join(evaluation.folder, 'labelled', `${set}.jsonl`);
    if (!existsSync(path)) continue;
    const tallies = new Map<string, Tally>();
    const misses: Miss[] = [];
    const rows = readLines<LabelledText>(path);
    for (const { text, spans } of rows) {
      tallyText(tallies, misses, text, toCodeUnits(text, spans), findingsOf(evaluation, evaluation.text, text));
    }
    for (const entity of tallies.keys())
      if (evaluation.entities !== undefined && !evaluation.entities.has(entity)) tallies.delete(entity);
    data[set] = Object.fromEntries(
      [...tallies].map(([entity, counts]) => [
        entity,
        { ...counts, precision: precision(counts), recall: recall(counts), f1: f1(counts) },
      ]),
    );
    lines.push('', `${set}: ${rows.length} texts`, tallyTable(tallies), ...missLines(evaluation, misses));
  }
  return { part: 'labelled', data, lines };
}

/** Utterances that name artists: a redacted artist is a false alarm about a public person. */
export function artists(evaluation: Evaluation): Report {
  const path = join(evaluation.folder, 'labelled', 'snips_utterances.jsonl');
  const rows = existsSync(path) ? readLines<LabelledText>(path) : [];
  let artistSpans = 0;
  let touched = 0;
  let elsewhere = 0;
  const examples: string[] = [];
  for (const { text, spans } of rows) {
    const named = toCodeUnits(text, spans).filter(([, , label]) => label === 'artist');
    artistSpans += named.length;
    for (const finding of findingsOf(evaluation, evaluation.text, text)) {
      if (named.some(([start, end]) => finding.start < end && start < finding.end)) touched += 1;
      else elsewhere += 1;
      examples.push(
        `  ${finding.entity} ${finding.score.toFixed(2)}  ${evaluation.show ? oneLine(text) : maskSpans(text, [finding])}`,
      );
    }
  }
  return {
    part: 'artists',
    data: { rows: rows.length, artistSpans, touched, elsewhere },
    lines: [
      `${rows.length} utterances, ${artistSpans} artists: ${touched} findings touch an artist, ${elsewhere} findings elsewhere`,
      ...firstOf(examples.sort(), evaluation.limit),
    ],
  };
}

export function tallyTable(tallies: ReadonlyMap<string, Tally>): string {
  const number = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3));
  const row = (entity: string, counts: Tally) => [
    entity,
    counts.gold,
    counts.found,
    counts.exact,
    counts.gone,
    counts.wrong,
    number(precision(counts)),
    number(recall(counts)),
    number(f1(counts)),
  ];
  const all = newTally();
  for (const counts of tallies.values()) for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += counts[key];
  return table(
    ['entity', 'gold', 'found', 'exact', 'gone', 'wrong', 'P', 'R', 'F1'],
    [
      ...[...tallies]
        .sort((a, b) => b[1].gold - a[1].gold || b[1].wrong - a[1].wrong)
        .map(([entity, counts]) => row(entity, counts)),
      row('all', all),
    ],
  );
}

/** The misses of each entity as lines, those of `--entities` only. */
export function missLines(evaluation: Evaluation, misses: readonly Miss[]): string[] {
  const headings = new Map<string, string[]>();
  for (const miss of misses) {
    if (evaluation.entities !== undefined && !evaluation.entities.has(miss.entity)) continue;
    const heading = `${miss.entity} ${miss.kind}`;
    const list = headings.get(heading) ?? [];
    const { text, start, end } = miss;
    const from = Math.max(0, start - 60);
    const around = { text: text.slice(from, end + 60), start: start - from, end: end - from };
    list.push(
      evaluation.show
        ? `  ${oneLine(`${around.text.slice(0, around.start)}‹${text.slice(start, end)}›${around.text.slice(around.end)}`)}`
        : `  ${maskSpans(around.text, [around])}`,
    );
    headings.set(heading, list);
  }
  return [...headings]
    .sort()
    .flatMap(([heading, lines]) => [
      ` ${heading}: ${lines.length}`,
      ...firstOf(lines, Math.min(evaluation.limit, evaluation.entities ? Number.POSITIVE_INFINITY : 5)),
    ]);
}
