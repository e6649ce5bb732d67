import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InstalledPackage, installPackage } from './installed.js';

let installed: InstalledPackage;
beforeAll(() => {
  installed = installPackage();
}, 120_000);
afterAll(() => rmSync(installed.consumer, { recursive: true }));

/** Node may load ES modules through `require`: where that can be turned off, it is, as older Nodes do not. */
const STRICT_REQUIRE = process.allowedNodeEnvironmentFlags.has('--no-experimental-require-module')
  ? ['--no-experimental-require-module']
  : [];

function runScript(name: string, script: string): unknown {
  writeFileSync(join(installed.consumer, name), script);
  const flags = name.endsWith('.cjs') ? STRICT_REQUIRE : [];
  return JSON.parse(execFileSync(process.execPath, [...flags, name], { cwd: installed.consumer, encoding: 'utf8' }));
}

/** What an entry exports, and that the main job works with two copies of the code in one process being no matter. */
const MAIN_JOB = `
  results['main job'] = [
    main.createScanner({ detectors: [detectors.email()] }).redact('mail jane@example.com').text,
    presets.queryScanner().redact('call +1 415 555 0132').text,
    presets.payloadScanner().redact({ query: 'mail jane@example.com' }).value,
  ];
  console.log(JSON.stringify(results));`;

describe('the packed package', () => {
  it('loads every entry as an ES module and as CommonJS, with the same names', () => {
    const { entries } = installed;
    const names = JSON.stringify(entries);
    const imported = runScript(
      'all.mjs',
      `const results = {}; for (const name of ${names}) results[name] = Object.keys(await import(name)).filter((key) => key !== 'default').sort();
       const [main, detectors, presets] = await Promise.all(['pii-sieve', 'pii-sieve/detectors', 'pii-sieve/presets'].map((name) => import(name)));${MAIN_JOB}`,
    ) as Record<string, string[]>;
    const required = runScript(
      'all.cjs',
      `const results = {}; for (const name of ${names}) results[name] = Object.keys(require(name)).sort();
       const [main, detectors, presets] = ['pii-sieve', 'pii-sieve/detectors', 'pii-sieve/presets'].map((name) => require(name));${MAIN_JOB}`,
    ) as Record<string, string[]>;
    expect(required).toEqual(imported);
    expect(imported['main job']).toEqual(['mail [EMAIL_ADDRESS]', 'call [PHONE_NUMBER]', { query: 'mail [EMAIL_ADDRESS]' }]);
    for (const name of entries) expect(imported[name]!.length, name).toBeGreaterThan(0);
  });

  it('holds what it needs, and no sources, tests or maps', () => {
    const files = execFileSync('tar', ['-tzf', installed.tarball], { encoding: 'utf8' }).trim().split('\n');
    const roots = new Set(files.map((file) => file.split('/')[1]));
    expect([...roots].sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    expect(files.filter((file) => /\.map$|\.test\.|(?<!\.d)\.ts$/.test(file))).toEqual([]);
    expect(files).toContain('package/dist/cli/THIRD_PARTY_LICENSES.txt');
  });

  it.each(['node16', 'bundler'])('has types under moduleResolution %s', (resolution) => {
    const { consumer, entries } = installed;
    // Types of peers, and what needs the DOM's, are not ours to check.
    const own = entries.filter((name) => !/\/(config|express|fastify|hono|pino|zod|stream)$/.test(name));
    const source = `${own.map((name, index) => `import * as entry${index} from '${name}';`).join('\n')}
      import { createScanner, type Finding } from 'pii-sieve';
      import { email } from 'pii-sieve/detectors';
      const scanner = createScanner({ detectors: [email()], policy: { EMAIL_ADDRESS: undefined } });
      export const findings: readonly Finding<'EMAIL_ADDRESS'>[] = scanner.scan('').findings;
      // @ts-expect-error a policy that names an entity no detector has
      createScanner({ detectors: [email()], policy: { US_SSN: undefined } });
      export const all: object[] = [${own.map((_, index) => `entry${index}`).join(', ')}];\n`;
    for (const name of ['types.mts', 'types.cts']) writeFileSync(join(consumer, name), source);
    const compilerOptions = {
      ...{ noEmit: true, strict: true, exactOptionalPropertyTypes: true, target: 'es2022', lib: ['es2022'], types: [] },
      ...{ module: resolution === 'bundler' ? 'esnext' : resolution, moduleResolution: resolution },
    };
    const project = join(consumer, `tsconfig.${resolution}.json`);
    const files = resolution === 'bundler' ? ['types.mts'] : ['types.mts', 'types.cts'];
    writeFileSync(project, JSON.stringify({ compilerOptions, files }));
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    const run = () => execFileSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8', stdio: 'pipe' });
    expect(tscOutput(run)).toBe('');
  });

  it('has no report of its build, and says nothing twice: data are strings to a type', () => {
    const files = readdirSync(installed.folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /metafile/.test(file))).toEqual([]);
    const declarations = files.filter((file) => file.endsWith('.d.ts'));
    expect(declarations.length).toBeGreaterThan(100);
    const widest = (file: string) =>
      Math.max(
        ...readFileSync(join(installed.folder, file), 'utf8')
          .split('\n')
          .map((line) => line.length),
      );
    expect(declarations.filter((file) => /\.data\.d\.ts$/.test(file) && widest(file) > 200)).toEqual([]);
  });

  it('pleases publint', async () => {
    const { messages } = await publint({ pkgDir: installed.folder, level: 'suggestion', strict: true, pack: false });
    const manifest = installed.manifest as unknown as Record<string, unknown>;
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it('has the types that its modules have, says attw', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(installed.tarball))));
    if (!('problems' in analysis)) throw new Error('attw found no types');
    // Subpaths without an exports map do not resolve for TypeScript's oldest strategy, which no Node that is supported uses.
    const problems = analysis.problems.filter((problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node10'));
    expect(problems).toEqual([]);
  });
});

function tscOutput(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
