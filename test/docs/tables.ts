/// <reference types="vite/client" />
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Detector } from '../../src/core/types.js';
import { nationalIdSchemes } from '../../src/detectors/national-id/rows.js';
import { queryScanner, videoReferenceScanner } from '../../src/presets/index.js';
import { platformRows } from '../../src/video-reference/platforms/rows.js';
import { platforms } from '../../src/video-reference/platforms/table.js';
import { fill } from '../video-reference/platform-links.js';
import { disguiseRates, limitations } from '../views/disguise-rates.js';
import { cells } from '../views/disguises.js';

/** What each table of the README is made of: nothing in it is written by hand. */
export const tables: Readonly<Record<string, () => string | Promise<string>>> = {
  entities: entityTable,
  countries: countryTable,
  platforms: platformTable,
  disguises: disguiseTable,
  sizes: sizeTable,
  accuracy: accuracyTable,
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
  const scanner = videoReferenceScanner();
  // What is a secret is for the scanner to say, with a value that reads like one.
  const isSecret = (link: string, name: string) => {
    const text = `${link}${link.includes('?') ? '&' : '?'}${name}=aB3dE5fG7hI9jK1lM3nO5pQ7`;
    return scanner.redact(text).text !== text;
  };
  const lines = rows
    .map((row, i) => ({ ...row, link: fill(platforms[i]!, platforms[i]!.paths[0]!) }))
    .filter(({ opens, persons, noise }) => opens.length + persons.length + noise.length > 0)
    .map(({ name, link, opens, persons, noise }) => {
      const secrets = opens.filter((parameter) => isSecret(link, parameter));
      const names = opens.filter((parameter) => !secrets.includes(parameter));
      return `| ${name} | ${code(secrets)} | ${code(names)} | ${code(persons)} | ${code(noise)} |`;
    });
  return [
    `<details><summary>${rows.length} platforms; these have parameters of their own</summary>\n`,
    '| platform | opens the link, a secret: goes in `store`, stays in `forward` | else of what opens it: stays in `balanced` and `forward`; its keys go in `strict` | carries a person: goes | says who shared it: stays in `balanced` |',
    '|---|---|---|---|---|',
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

interface EvalResults {
  readonly queries: { readonly rows: number; readonly flagged: number; readonly entities: Readonly<Record<string, number>> };
  readonly video: readonly {
    readonly file: string;
    readonly scanner: string;
    readonly rows: number;
    readonly altered: number;
    readonly withId: number;
    readonly idTouched: number;
  }[];
  readonly labelled: Readonly<Record<string, Readonly<Record<string, { gold: number; precision: number; recall: number }>>>>;
  readonly phones: { readonly rows: number; readonly found: Readonly<Record<string, number>> };
}

const readEval = (level: string) => JSON.parse(readFileSync(`bench/eval/${level}.json`, 'utf8')) as EvalResults;

/** What fewer labels than this say of an entity is chance. */
const FEW_LABELS = 20;

/** The last committed runs of `npm run eval -- DIR --json`, and what the last training measured on rows it had not seen. */
function accuracyTable(): string {
  const { queries, video, phones } = readEval('balanced');
  const count = (value: number) => value.toLocaleString('en');
  const urls = video.filter(({ file, scanner }) => scanner === 'video' && file.endsWith('URLs'));
  const sum = (of: (row: (typeof urls)[number]) => number) => urls.reduce((total, row) => total + of(row), 0);
  const ids = video.find(({ file, scanner }) => scanner === 'video' && file === 'ids, bare')!;
  const alarms = Object.entries(queries.entities).sort((a, b) => b[1] - a[1]);
  const trained = readFileSync('src/detectors/person-name/weights.data.ts', 'utf8');
  const [, privateFound, privateAll, privateCv, publicTouched, publicAll, publicCv] =
    /(\d+) of (\d+) certain private persons found in sample, (\d+) by cross-validation; (\d+) of (\d+) public ones touched \((\d+)\)/.exec(
      trained,
    )!;
  const [, heldOut, lowered] = /presidio-research: held-out rows F1 ([\d.]+), lower-cased ([\d.]+)/.exec(trained)!;
  const synthetic = Object.entries(readEval('strict').labelled['presidio_research']!)
    .filter(([entity, { gold }]) => entity !== 'PERSON' && gold >= FEW_LABELS)
    .map(([entity, { precision, recall }]) => `${entity} ${(100 * precision).toFixed(0)} / ${(100 * recall).toFixed(0)}`);
  const shareOf = (of: number) => `${((100 * of) / phones.rows).toFixed(1)} %`;
  const rows = [
    [
      `${count(queries.rows)} real queries presumed clean, 20 languages`,
      `${((10_000 * queries.flagged) / queries.rows).toFixed(1)} in 10,000 with a finding, some of them right: ${alarms.map(([entity, n]) => `${entity} ${n}`).join(', ')}`,
    ],
    [
      `${count(sum(({ rows }) => rows))} real links to videos of 1,700 sites`,
      `${sum(({ altered }) => altered)} altered, most of them for a token or an address in them; ${sum(({ idTouched }) => idTouched)} of ${count(sum(({ withId }) => withId))} ids touched`,
    ],
    [`${count(ids.rows)} bare video ids`, `${ids.altered} altered`],
    [
      `${count(phones.rows)} example numbers of every region and type`,
      Object.entries(phones.found)
        .map(([form, found]) => `${form} ${shareOf(found)}`)
        .join(', '),
    ],
    [
      'names in hand-labelled queries, `balanced`',
      `${privateFound} of ${privateAll} certain private persons found (${privateCv} by cross-validation), ${publicTouched} of ${publicAll} public ones touched (${publicCv})`,
    ],
    ['names in synthetic sentences, `strict`, held out of training', `F1 ${heldOut}, lower-cased ${lowered}`],
    ['the same sentences, `strict`, precision / recall in %', synthetic.join(', ')],
  ];
  return ['| on | result |', '|---|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

interface BenchRow {
  readonly nanoseconds: number;
  readonly timesBareLoop: number;
  readonly right?: number | undefined;
  readonly wrong?: number | undefined;
}

interface BenchCorpus {
  readonly texts: number;
  readonly personal: number;
  readonly rows: Readonly<Record<string, BenchRow>>;
}

interface BenchResults {
  readonly node: string;
  readonly cpu: string;
  readonly 'clean queries': BenchCorpus;
  readonly 'queries, 10 % personal': BenchCorpus;
  readonly 'video references': BenchCorpus;
}

/** Names of a line's rows: the scanner for references has its own. Other libraries have one row, named after them. */
const LINES: readonly (readonly [name: string, query: string, reference: string])[] = [
  ['**pii-sieve**, `structuredScanner`', 'structured scanner scan', 'structured scanner scan'],
  ['**pii-sieve**, everything on', 'query scanner scan', 'video scanner scan'],
  ['five bounded regexes', 'five bounded regexes, test', 'five bounded regexes, test'],
];

/** The last committed run of `npm run bench -- --json`, with the machine it came from. */
function speedTable(): string {
  const results = JSON.parse(readFileSync('bench/results.json', 'utf8')) as BenchResults;
  const corpora = [results['clean queries'], results['queries, 10 % personal'], results['video references']];
  const rivals = Object.entries(corpora[0]!.rows)
    .filter(([name]) => name.endsWith(' redact') && !name.startsWith('query scanner'))
    .sort(([, a], [, b]) => a.nanoseconds - b.nanoseconds)
    .map(([name]) => [name.replace(/ redact$/, ''), name, name] as const);
  const lines = [...LINES, ...rivals].map(([name, query, reference]) => {
    const cells = corpora.map((corpus, column) => {
      const { nanoseconds, right = 0, wrong = 0 } = corpus.rows[column === 2 ? reference : query]!;
      const found = corpus.personal === 0 ? [] : [`${right} of ${corpus.personal}`];
      return [Math.round(nanoseconds).toLocaleString('en'), ...found, wrong].join(' | ');
    });
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  const [clean, mixed, references] = corpora.map(({ texts, personal }) => texts - personal);
  return [
    `| Node ${results.node}, ${results.cpu} | clean query, ns | wrong of ${clean} | mixed query, ns | found | wrong of ${mixed} | reference, ns | found | wrong of ${references} |`,
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...lines,
  ].join('\n');
}
