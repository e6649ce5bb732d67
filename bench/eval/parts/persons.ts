import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledSpan } from '../offsets.js';
import { type Evaluation, findingsOf, firstOf, type Report } from '../part.js';
import { readLines } from '../read.js';
import { type Miss, type Tally, tallyText } from '../score.js';
import { maskSpans, oneLine, percent, table } from '../show.js';
import { missLines, tallyTable } from './labelled.js';

interface LabelledQuery {
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
  readonly traps: readonly (readonly [number, number])[];
  readonly unsure: readonly (readonly [number, number, string])[];
}

interface Share {
  spans: number;
  touched: number;
  examples: string[];
}

/** Real queries labelled by hand (offsets are UTF-16): private persons found, public ones and look-alikes touched. */
export function persons(evaluation: Evaluation): Report {
  const path = join(evaluation.folder, 'labelled', 'queries_persons.jsonl');
  const rows = existsSync(path) ? readLines<LabelledQuery>(path) : [];
  const shares: Record<string, Share> = {};
  const share = (name: string) => (shares[name] ??= { spans: 0, touched: 0, examples: [] });
  const tallies = new Map<string, Tally>();
  const misses: Miss[] = [];
  for (const { text, spans, traps, unsure } of rows) {
    const all = findingsOf(evaluation, evaluation.text, text);
    const names = all.filter((finding) => finding.entity === 'PERSON');
    const touches = (start: number, end: number) => names.some((finding) => finding.start < end && start < finding.end);
    const isUnsure = (start: number, end: number) => unsure.some(([from, to]) => from < end && start < to);
    const count = (name: string, start: number, end: number, wanted: boolean) => {
      const of = share(name);
      of.spans += 1;
      const touched = touches(start, end);
      if (touched) of.touched += 1;
      if (touched !== wanted) of.examples.push(`  ${evaluation.show ? oneLine(text) : maskSpans(text, [{ start, end }])}`);
    };
    for (const [start, end, label] of spans) {
      if (label === 'PERSON_PRIVATE') count(isUnsure(start, end) ? 'private, unsure' : 'private, certain', start, end, true);
      if (label === 'PERSON_PUBLIC') count(isUnsure(start, end) ? 'public, unsure' : 'public, certain', start, end, false);
    }
    for (const [start, end] of traps) count('traps', start, end, false);
    if (spans.length === 0) {
      const of = share('queries without a span');
      of.spans += 1;
      if (all.length > 0) of.touched += 1;
      for (const finding of all)
        of.examples.push(`  ${finding.entity}  ${evaluation.show ? oneLine(text) : maskSpans(text, [finding])}`);
    }
    tallyText(
      tallies,
      misses,
      text,
      spans.filter(([, , label]) => !label.startsWith('PERSON')),
      all.filter((finding) => finding.entity !== 'PERSON'),
    );
  }
  const names = Object.keys(shares).sort();
  return {
    part: 'persons',
    data: {
      persons: Object.fromEntries(names.map((name) => [name, { spans: shares[name]!.spans, touched: shares[name]!.touched }])),
      structured: Object.fromEntries(tallies),
    },
    lines: [
      table(
        ['PERSON in queries', 'spans', 'touched', ''],
        names.map((name) => [
          name,
          shares[name]!.spans,
          shares[name]!.touched,
          percent(shares[name]!.touched, shares[name]!.spans),
        ]),
      ),
      ...names.flatMap((name) =>
        shares[name]!.examples.length === 0
          ? []
          : [
              ` ${name}, ${name.startsWith('private') ? 'not found' : 'touched'}:`,
              ...firstOf(shares[name]!.examples, evaluation.limit),
            ],
      ),
      '',
      tallyTable(tallies),
      ...missLines(evaluation, misses),
    ],
  };
}
