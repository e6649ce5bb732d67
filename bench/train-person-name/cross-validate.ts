import { detectPersons } from '../../src/detectors/person-name/detect.js';
import { createTagger } from '../../src/detectors/person-name/tagger.js';
import { createScanner } from '../../src/index.js';
import { packWeights, quantised } from './pack.js';
import { crossFit, find, lowered, type ReadRow, readCorpus, trainFinal } from './pipeline.js';
import { compare, emptyScore, line } from './score.js';
import { heldOut } from './synthetic.js';
import { readTokens } from './words.js';

const directory = process.argv[2]!;
const folds = Number(process.argv[3] ?? 5);
const byRow = process.argv[4] === 'rows';
const t0 = Date.now();
const log = (text: string): void => console.log(`[${((Date.now() - t0) / 1000).toFixed(0)} s] ${text}`);

const corpus = readCorpus(directory);
log(`read: ${corpus.clean.length} clean, ${corpus.flagged.length} flagged`);

const foldOf = (key: string): number => {
  let h = 0;
  for (let i = 0; i < key.length; i++) h = (Math.imul(h, 31) + key.charCodeAt(i)) | 0;
  return (h >>> 0) % folds;
};
const scores = {
  queries: emptyScore(),
  questions: emptyScore(),
  lower: emptyScore(),
  presidio: emptyScore(),
  presidioLower: emptyScore(),
  ambient: emptyScore(),
};
const errors: string[] = [];
let privateSpans = 0;
let privateFound = 0;
let privateRead = 0;
let publicRead = 0;
for (let fold = 0; fold < folds; fold++) {
  const held = (row: ReadRow): boolean =>
    (row.source === 'presidio_research' || row.source === 'ambientmeta') && foldOf(byRow ? row.text : row.group) === fold;
  const known = corpus.queryPersons.filter((row) => foldOf(row.group) !== fold);
  const pool = crossFit(corpus, log, known, held);
  const trained = trainFinal(corpus, pool, known, held);
  const model = quantised(trained);
  // The detector as it would be shipped with this fold's weights.
  const detector = detectPersons({}, () => createTagger(packWeights(trained)));
  const strict = createScanner({ detectors: [detector], minScore: 0.05 });
  const balanced = createScanner({ detectors: [detector] });
  for (const row of corpus.queryPersons) {
    if (foldOf(row.group) !== fold) continue;
    const gold = row.spans.map((span) => ({ ...span, free: false }));
    const found = strict.scan(row.text).findings;
    const read = balanced.scan(row.text).findings;
    compare(scores.queries, gold, found);
    for (const span of gold) {
      const hit = found.some((other) => other.start < span.end && span.start < other.end);
      if (span.unsure) continue;
      if (span.isPrivate) {
        privateSpans++;
        if (hit) privateFound++;
      }
      const isRead = read.some((other) => other.start < span.end && span.start < other.end);
      if (span.isPrivate && isRead) privateRead++;
      if (!span.isPrivate && isRead) publicRead++;
    }
    if (/\?/.test(row.text)) compare(scores.questions, gold, found);
    compare(scores.lower, gold, strict.scan(row.text.toLowerCase()).findings);
    const text = (span: { start: number; end: number }): string => row.text.slice(span.start, span.end);
    const fp = found.filter((a) => !gold.some((b) => a.start < b.end && b.start < a.end));
    const fn = gold.filter((a) => !found.some((b) => a.start < b.end && b.start < a.end));
    if (fp.length + fn.length > 0)
      errors.push(
        `${fp.map((a) => `+${text(a)}(${a.score.toFixed(2)})`)} ${fn.map((a) => `-${text(a)}${a.unsure ? '?' : ''}`)} | ${row.text}`,
      );
  }
  for (const row of corpus.presidio) {
    if (!held(row)) continue;
    const found = strict.scan(row.text).findings;
    compare(scores.presidio, row.spans, found);
    const fp = found.filter((a) => !row.spans.some((b) => a.start < b.end && b.start < a.end));
    const fn = row.spans.filter((a) => !found.some((b) => a.start < b.end && b.start < a.end));
    if (fp.length + fn.length > 0)
      errors.push(
        `presidio ${fp.map((a) => `+${row.text.slice(a.start, a.end)}`)} ${fn.map((a) => `-${row.text.slice(a.start, a.end)}`)} | ${row.text.replaceAll('\n', '/').slice(0, 150)}`,
      );
    compare(scores.presidioLower, row.spans, strict.scan(lowered(row, corpus).text).findings);
  }
  for (const row of corpus.ambient) if (held(row)) compare(scores.ambient, row.spans, strict.scan(row.text).findings);
  if (fold === 0) {
    const generated = heldOut(directory, 12, 99);
    for (const [name, rows] of Object.entries(generated)) {
      const byLanguage = new Map<string, ReturnType<typeof emptyScore>>();
      const total = emptyScore();
      const totalLower = emptyScore();
      for (const row of rows) {
        const read = { ...row, tokens: readTokens(row.text) } as ReadRow;
        const classified = lowered({ ...read, text: row.text }, corpus);
        const score = byLanguage.get(row.language) ?? emptyScore();
        byLanguage.set(row.language, score);
        compare(totalLower, row.spans, find(model, classified.tokens));
        compare(score, row.spans, find(model, classified.tokens));
      }
      for (const [language, score] of byLanguage) console.log(line(`  ${name} ${language} lower`, score));
      console.log(line(`${name} lower`, totalLower));
      void total;
    }
    let findings = 0;
    const sample = corpus.clean.filter((query, i) => query.source === 'en_trec_million_query' && i % 6 === 0);
    for (const query of sample) findings += find(model, query.tokens).length;
    log(`trec: ${((findings / sample.length) * 10000).toFixed(0)} findings in 10,000`);
  }
  for (const [name, score] of Object.entries(scores)) console.log(line(name, score));
  log(
    `fold ${fold}: of ${privateSpans} certain private persons the tagger finds ${privateFound}, read as private ${privateRead}; certain public persons read as private ${publicRead}`,
  );
}
console.log(errors.join('\n'));
