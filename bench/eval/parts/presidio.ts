import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/core/types.js';
import { entitiesOf } from '../labels.js';
import { toCodeUnits } from '../offsets.js';
import { type Evaluation, firstOf, type Report } from '../part.js';
import { readJson } from '../read.js';
import { oneLine, percent, table } from '../show.js';

interface Case {
  readonly entity: string;
  readonly text: string;
  /** Null where the case only counts: then the whole text stands for its spans. */
  readonly spans: readonly (readonly [number, number])[] | null;
  readonly expected_len?: number | undefined;
  /** Presidio itself scores it low: a bare shape. */
  readonly weak?: boolean | undefined;
  readonly note: string;
}

interface Agreement {
  positive: number;
  /** Found as this entity, or with it among the alternatives. */
  found: number;
  /** Covered by a finding of another entity. */
  otherwise: number;
  weak: number;
  weakFound: number;
  negative: number;
  rightlyNot: number;
}

/** Presidio's own recogniser cases: agreement by entity, and every disagreement. */
export function presidio(evaluation: Evaluation): Report {
  const path = join(evaluation.folder, 'fixtures', 'presidio_cases.json');
  const cases = existsSync(path) ? readJson<Case[]>(path) : [];
  const agreements = new Map<string, Agreement>();
  const disagreements: string[] = [];
  for (const { entity, text, spans: given, expected_len: expected, weak, note } of cases) {
    const spans = given ?? (expected === 0 ? [] : [[0, [...text].length] as const]);
    const entities = entitiesOf(entity) ?? [entity];
    if (evaluation.entities !== undefined && !entities.some((name) => evaluation.entities!.has(name))) continue;
    const counts = agreements.get(entity) ?? {
      positive: 0,
      found: 0,
      otherwise: 0,
      weak: 0,
      weakFound: 0,
      negative: 0,
      rightlyNot: 0,
    };
    agreements.set(entity, counts);
    const { findings } = evaluation.text.scan(text);
    const fits = (finding: Finding) =>
      entities.includes(finding.entity) || (finding.alternatives?.some((other) => entities.includes(other.entity)) ?? false);
    const gold = toCodeUnits(
      text,
      spans.map(([start, end]) => [start, end, entity] as const),
    );
    const touching = (start: number, end: number) => findings.filter((finding) => finding.start < end && start < finding.end);
    const found = gold.filter(([start, end]) => touching(start, end).some(fits)).length;
    const described = () =>
      `  ${entity.padEnd(24)} ${spans.length > 0 ? `${weak ? 'weak ' : ''}missed` : 'wrong'}: ${JSON.stringify(oneLine(text))} gave [${findings
        .map((finding) => `${finding.entity} ${finding.score.toFixed(2)}`)
        .join(', ')}]  (${note.slice(0, 90)})`;
    if (gold.length === 0) {
      counts.negative += 1;
      // Only the entity itself counts: a general entity on a wrong national number may be right.
      if (!findings.some((finding) => finding.entity === entities[0])) counts.rightlyNot += 1;
      else disagreements.push(described());
    } else {
      counts[weak ? 'weak' : 'positive'] += 1;
      if (found === gold.length) counts[weak ? 'weakFound' : 'found'] += 1;
      else {
        if (!weak && gold.every(([start, end]) => touching(start, end).length > 0)) counts.otherwise += 1;
        disagreements.push(described());
      }
    }
  }
  const sum = (key: keyof Agreement) => [...agreements.values()].reduce((total, counts) => total + counts[key], 0);
  const row = (name: string, of: (key: keyof Agreement) => number) => [
    name,
    of('positive'),
    of('found'),
    of('otherwise'),
    of('weak'),
    of('weakFound'),
    of('negative'),
    of('rightlyNot'),
    percent(of('found') + of('rightlyNot'), of('positive') + of('negative')),
  ];
  return {
    part: 'presidio',
    data: {
      entities: Object.fromEntries(agreements),
      positive: sum('positive'),
      found: sum('found'),
      negative: sum('negative'),
      rightlyNot: sum('rightlyNot'),
      disagreements: disagreements.length,
    },
    lines: [
      table(
        ['entity', 'positive', 'found', 'as other', 'weak', 'found', 'negative', 'rightly not', 'agreement without weak'],
        [...[...agreements].sort().map(([entity, counts]) => row(entity, (key) => counts[key])), row('all', sum)],
      ),
      '',
      'disagreements (published test values of the fixture, no personal data):',
      ...firstOf(disagreements, evaluation.limit),
    ],
  };
}
