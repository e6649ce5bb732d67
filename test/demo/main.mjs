// Runs the built package over the demo's inputs: before → after, then what was found, and how long it took.
import { readFileSync } from 'node:fs';
import { queryScanner, videoReferenceScanner } from 'pii-sieve/presets';

const scanners = { query: queryScanner(), video: videoReferenceScanner() };
const colors = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colors ? `\u001b[${code}m${text}\u001b[0m` : text);

const inputs = readFileSync(new URL('../fixtures/demo.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const counts = new Map();
let untouched = 0;
let kind = '';
for (const input of inputs) {
  if (input.kind !== kind) {
    kind = input.kind;
    console.log(`\n${paint(1, kind === 'query' ? 'Search queries' : 'Video references')}\n`);
  }
  const { text, findings } = scanners[kind].redact(input.text);
  if (findings.length === 0) {
    untouched++;
    console.log(`  ${paint(2, `= ${input.text}`)}`);
    continue;
  }
  console.log(`  ${paint(31, '-')} ${input.text}\n  ${paint(32, '+')} ${text}`);
  for (const { entity, score, evidence } of findings) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    console.log(paint(2, `      ${entity} ${score.toFixed(2)} (${evidence.join(', ')})`));
  }
}

console.log(`\n${paint(1, 'Found')}\n`);
for (const [entity, count] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`  ${String(count).padStart(3)}  ${entity}`);
console.log(`  ${String(untouched).padStart(3)}  inputs left as they are, of ${inputs.length}`);

// Warm, then every input on its own, so that the slowest show.
const times = [];
const rounds = 400;
for (let round = -100; round < rounds; round++) {
  for (const { kind, text } of inputs) {
    const start = process.hrtime.bigint();
    scanners[kind].redact(text);
    if (round >= 0) times.push(Number(process.hrtime.bigint() - start));
  }
}
times.sort((a, b) => a - b);
const at = (share) => (times[Math.floor(times.length * share)] / 1000).toFixed(1);
const total = times.reduce((sum, time) => sum + time, 0);
console.log(`\n${paint(1, 'Speed')} (redact, one core of this machine)\n`);
console.log(
  `  ${Math.round((times.length / total) * 1e9).toLocaleString('en')} inputs a second, p50 ${at(0.5)} µs, p99 ${at(0.99)} µs\n`,
);
