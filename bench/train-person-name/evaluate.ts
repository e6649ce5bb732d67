/**
 * Measures the detector as built: `tsx bench/train-person-name/evaluate.ts DATA_DIR [show]`. The hand-labelled rows were trained on; for honest
 * numbers of the tagger see `cross-validate.ts`. What `balanced` does (private or public) is rules, and measured here.
 */
import { performance } from 'node:perf_hooks';
import { personName } from '../../src/detectors/person-name.js';
import { createScanner } from '../../src/index.js';
import { QUERY_FILES, type Row, readPresidio, readQueries, readQueryPersons } from './data.js';
import { compare, emptyScore, line } from './score.js';
import { heldOut } from './synthetic.js';

const directory = process.argv[2]!;
const show = process.argv[3];
const strict = createScanner({ detectors: [personName()], minScore: 0.05 });
const balanced = createScanner({ detectors: [personName()], minScore: 0.5 });

const started = performance.now();
strict.scan('jane doering');
console.log(`first text: ${(performance.now() - started).toFixed(1)} ms`);

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

const rows = readQueryPersons(directory);
const all = emptyScore();
let privateHit = 0;
let privateCertain = 0;
let unsureHit = 0;
let publicHit = 0;
let publicCertain = 0;
for (const row of rows) {
  compare(all, row.spans, strict.scan(row.text).findings);
  const found = balanced.scan(row.text).findings;
  for (const span of row.spans) {
    const hit = found.some((finding) => overlaps(finding, span));
    if (span.unsure) {
      if (span.isPrivate && hit) unsureHit++;
      continue;
    }
    if (span.isPrivate) {
      privateCertain++;
      if (hit) privateHit++;
      else if (show) console.log('missed private', row.text.slice(span.start, span.end), '|', row.text);
    } else {
      publicCertain++;
      if (hit) {
        publicHit++;
        if (show) console.log('touched public', row.text.slice(span.start, span.end), '|', row.text);
      }
    }
  }
  if (show)
    for (const finding of found)
      if (!row.spans.some((span) => overlaps(finding, span)))
        console.log('no person', row.text.slice(finding.start, finding.end), '|', row.text);
}
console.log(line('strict, in sample', all));
console.log(`balanced: private ${privateHit}/${privateCertain} (unsure ${unsureHit}), public ${publicHit}/${publicCertain}`);

const presidio = emptyScore();
const presidioLower = emptyScore();
for (const row of readPresidio(directory)) {
  compare(presidio, row.spans, strict.scan(row.text).findings);
  const lower = row.text.toLowerCase();
  if (lower.length === row.text.length) compare(presidioLower, row.spans, strict.scan(lower).findings);
}
console.log(line('presidio, in sample', presidio));
console.log(line('presidio lower-cased', presidioLower));

const held = heldOut(directory, 12, 99);
const carriers = (name: string, wanted: readonly Row[]): void => {
  const score = emptyScore();
  let touched = 0;
  let total = 0;
  for (const row of wanted) {
    compare(score, row.spans, strict.scan(row.text).findings);
    const found = balanced.scan(row.text).findings;
    for (const span of row.spans) {
      total++;
      const hit = found.some((finding) => overlaps(finding, span));
      if (hit) touched++;
      if (show === 'held' && hit !== (name === 'private')) console.log(name, row.text);
    }
  }
  console.log(line(`${name} carriers, strict`, score), `balanced ${((100 * touched) / total).toFixed(1)} %`);
};
carriers('private', held.private);
carriers('media', held.media);

for (const name of QUERY_FILES) {
  // A fifth of each file is enough to tell.
  const queries = readQueries(directory, name).filter((_, i) => i % 5 === 0);
  let strictFound = 0;
  let found = 0;
  for (const query of queries) {
    strictFound += strict.scan(query.text).findings.length;
    const findings = balanced.scan(query.text).findings;
    found += findings.length;
    if (show === name)
      for (const { start, end, score } of findings)
        console.log(`${query.text.slice(start, end)} (${score.toFixed(2)}) | ${query.text.slice(0, 150)}`);
  }
  console.log(
    `${name}: balanced ${((1e4 * found) / queries.length).toFixed(1)}, strict ${((1e4 * strictFound) / queries.length).toFixed(0)} in 10,000`,
  );
}
