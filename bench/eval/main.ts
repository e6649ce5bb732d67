import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Evaluation, Part } from './part.js';
import { artists, labelled } from './parts/labelled.js';
import { persons } from './parts/persons.js';
import { phones } from './parts/phones.js';
import { presidio } from './parts/presidio.js';
import { metadata, queries } from './parts/queries.js';
import { video } from './parts/video.js';
import { LEVELS, type Level, loadScanners, SCANNERS, type ScannerName } from './scanners.js';

const PARTS: Readonly<Record<string, Part>> = { queries, metadata, video, labelled, artists, persons, presidio, phones };

const USAGE = `npm run eval -- DIR [options]

DIR holds the data: queries/*.jsonl {q}, video_refs/*.jsonl {url, id}, labelled/*.jsonl {text, spans}, fixtures/. What is not there is left out.

  --only PARTS         comma-separated: ${Object.keys(PARTS).join(', ')}
  --entities LIST      count these entities only, and print all their misses
  --level LEVEL        ${LEVELS.join(' | ')} (default: balanced)
  --scanner NAME       look with one preset everywhere: ${SCANNERS.join(' | ')} (default: query for text, video for references)
  --countries LIST     ISO 3166-1 alpha-2 codes for the presets
  --use FILE           look with a module of your own: it exports scanners as text and video, or one as default
  --limit N            examples a heading (default: 40)
  --show               print matched text instead of masking it
  --json               one JSON object instead of tables
`;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value !== undefined && !allowed.includes(value as T)) fail(`--${option} ${value}: not one of ${allowed.join(', ')}`);
  return value as T | undefined;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        entities: { type: 'string' },
        level: { type: 'string' },
        scanner: { type: 'string' },
        countries: { type: 'string' },
        use: { type: 'string' },
        limit: { type: 'string' },
        show: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${USAGE}`);
  }
}

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const folder = positionals[0];
  if (values.help || folder === undefined) {
    process.stdout.write(
      `${folder === undefined && !values.help ? 'eval needs the folder that holds the data.\n\n' : ''}${USAGE}`,
    );
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  if (!existsSync(folder)) fail(`${folder}: no such folder`);
  const names = (values.only ?? Object.keys(PARTS).join(',')).split(',');
  for (const name of names) oneOf('only', name, Object.keys(PARTS));
  const limit = Number(values.limit ?? 40);
  if (!Number.isInteger(limit) || limit < 0) fail(`--limit ${values.limit}: not a whole number`);
  const scanners = await loadScanners({
    scanner: oneOf<ScannerName>('scanner', values.scanner, SCANNERS),
    level: oneOf<Level>('level', values.level, LEVELS) ?? 'balanced',
    countries: values.countries?.split(','),
    use: values.use,
  });
  const evaluation: Evaluation = {
    folder,
    ...scanners,
    entities: values.entities === undefined ? undefined : new Set(values.entities.split(',')),
    show: values.show ?? false,
    limit,
  };
  const collected: Record<string, unknown> = {};
  for (const name of names) {
    const begin = performance.now();
    const report = PARTS[name]!(evaluation);
    if (values.json) collected[report.part] = report.data;
    else {
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      process.stdout.write(`\n── ${report.part} (${seconds} s) ${'─'.repeat(60)}\n${report.lines.join('\n')}\n`);
    }
  }
  if (values.json) process.stdout.write(`${JSON.stringify(collected, null, 2)}\n`);
}

await main();
