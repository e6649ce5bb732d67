/// <reference types="vite/client" />
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Detector } from '../../src/core/types.js';
import { nationalIdSchemes } from '../../src/detectors/national-id/rows.js';
import { queryScanner } from '../../src/presets/index.js';
import { platformRows } from '../../src/video-reference/platforms/rows.js';
import { disguiseRates, limitations } from '../views/disguise-rates.js';
import { cells } from '../views/disguises.js';

/** What each table of the README is made of: nothing in it is written by hand. */
export const tables: Readonly<Record<string, () => string | Promise<string>>> = {
  entities: entityTable,
  countries: countryTable,
  platforms: platformTable,
  disguises: disguiseTable,
  sizes: sizeTable,
  speed: speedTable,
};

const modules = import.meta.glob<Record<string, unknown>>('../../src/detectors/*.ts', { eager: true });

function entityTable(): string {
  const rows: string[] = [];
  for (const [path, exported] of Object.entries(modules)) {
    if (path.endsWith('/index.ts')) continue;
    const source = readFileSync(path.replace('../../', ''), 'utf8');
    for (const [name, factory] of Object.entries(exported)) {
      if (typeof factory !== 'function') continue;
      const detector = tryCall(factory as () => Partial<Detector>);
      if (!Array.isArray(detector?.entities)) continue;
      const docs = docsBefore(source, name)
        .replace(/^\/\*\*\n?/, '')
        .replace(/\n? \* ?/g, ' ')
        .trim();
      const what = (/^.*?(?=\.\s|\s@[a-z]+\s|$)/.exec(docs)?.[0] ?? '').replaceAll('|', '\\|');
      rows.push(`| \`${name}()\` | ${detector.entities.map((entity) => `\`${entity}\``).join(' ')} | ${what} |`);
    }
  }
  return ['| detector | entities | |', '|---|---|---|', ...rows.sort()].join('\n');
}

/** The comment that stands right before a factory. */
function docsBefore(source: string, name: string): string {
  const at = source.indexOf(`export function ${name}`);
  return source.slice(source.lastIndexOf('/**\n', at), source.lastIndexOf('*/', source.lastIndexOf('*/', at)));
}

function tryCall(factory: () => Partial<Detector>): Partial<Detector> | undefined {
  try {
    return factory();
  } catch {
    return undefined;
  }
}

function countryTable(): string {
  const rows = nationalIdSchemes();
  const byCountry = new Map<string, string[]>();
  for (const { country, entity } of rows) {
    const list = byCountry.get(country) ?? [];
    list.push(entity.replace(/^[A-Z]{2}_/, ''));
    byCountry.set(country, list);
  }
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const lines = [...byCountry].map(([country, schemes]) => `| ${country} | ${names.of(country)} | ${schemes.join(', ')} |`);
  return [
    `<details><summary>${byCountry.size} countries, ${rows.length} schemes</summary>\n`,
    '| | country | schemes |',
    '|---|---|---|',
    ...lines,
    '\n</details>',
  ].join('\n');
}

function platformTable(): string {
  const rows = platformRows();
  const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(' ');
  const lines = rows
    .filter(({ opens, persons, noise }) => opens.length + persons.length + noise.length > 0)
    .map(({ name, opens, persons, noise }) => `| ${name} | ${code(opens)} | ${code(persons)} | ${code(noise)} |`);
  return [
    `<details><summary>${rows.length} platforms; these have parameters of their own</summary>\n`,
    '| platform | opens the link: kept for `forward` | carries a person: goes | says who shared it: stays in `balanced` |',
    '|---|---|---|---|',
    ...lines,
    '\n</details>',
  ].join('\n');
}

function disguiseTable(): string {
  const entities = [...new Set(cells().map(({ value }) => value.entity))];
  const rates = disguiseRates(queryScanner({ level: 'strict', minScore: 0.5 }), entities);
  const tried = rates.reduce((sum, rate) => sum + rate.tried, 0);
  const exact = rates.reduce((sum, rate) => sum + rate.exact, 0);
  const share = ((100 * exact) / tried).toFixed(0);
  return [
    `<details><summary>${rates.length} disguises × ${entities.length} entities: ${share} % exact; these are not always</summary>\n`,
    '| disguise | exact | covered |',
    '|---|---:|---:|',
    `${limitations(rates).trimEnd()}`,
    '\n</details>',
  ].join('\n');
}

/** What a consumer writes, and what it costs. */
const BUNDLES: readonly (readonly [string, string])[] = [
  ['`createScanner` + `email`', "export { createScanner } from 'pii-sieve'; export { email } from 'pii-sieve/detectors';"],
  ['`structuredScanner`', "export { structuredScanner } from 'pii-sieve/structured';"],
  ['one national id: `esNif`', "export { esNif } from 'pii-sieve/detectors/national-id';"],
  ['all national ids: `nationalId`', "export { nationalId } from 'pii-sieve/detectors/national-id';"],
  ['`personName`', "export { personName } from 'pii-sieve/detectors/person-name';"],
  ['`phone`, with the metadata of every country', "export { phone } from 'pii-sieve/detectors/phone';"],
  [
    'everything: `queryScanner`, `videoReferenceScanner`',
    "export { queryScanner, videoReferenceScanner } from 'pii-sieve/presets';",
  ],
];

async function sizeTable(): Promise<string> {
  const rows = ['| import | kB |', '|---|---:|'];
  for (const [name, contents] of BUNDLES) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: process.cwd() },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      logLevel: 'silent',
    });
    // Half kilobytes: a comment more in a dependency is no news.
    const size = Math.ceil(gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 500) / 2;
    rows.push(`| ${name} | ${size.toFixed(1)} |`);
  }
  return rows.join('\n');
}

/** The last committed run of `npm run bench -- --json`, with the machine it came from. */
function speedTable(): string {
  if (!existsSync('bench/results.json')) return 'No run of the bench is committed yet.';
  const results = JSON.parse(readFileSync('bench/results.json', 'utf8')) as Record<string, unknown>;
  const lines: string[] = [];
  for (const [corpus, rows] of Object.entries(results)) {
    if (typeof rows !== 'object' || rows === null || corpus === 'hostile') continue;
    for (const [name, row] of Object.entries(rows as Record<string, { nanoseconds?: number; timesBareLoop?: number }>)) {
      if (row.nanoseconds === undefined || row.timesBareLoop === undefined) continue;
      lines.push(
        `| ${corpus} | ${name} | ${Math.round(row.nanoseconds).toLocaleString('en')} | ${row.timesBareLoop.toFixed(1)} |`,
      );
    }
  }
  return [`| Node ${results['node']}, ${results['cpu']} | | ns a text | × the bare loop |`, '|---|---|---:|---:|', ...lines].join(
    '\n',
  );
}
