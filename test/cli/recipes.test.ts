import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folder } from './folder.js';

const ROOT = process.cwd();
const isBuilt = existsSync(path.join(ROOT, 'dist/cli/main.js'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const SAMPLES = {
  'clean.json': '{"contact":"jane@example.com","q":"how to tie a tie"}\n',
  'docs/with space é.md': 'Text\n\n```json\n{ "contact": "jane.doe@corp.com" }\n```\n',
};

/** A git repository with the package installed and samples staged, of which one holds an address. */
function repository(): string {
  const cwd = folder(SAMPLES);
  mkdirSync(path.join(cwd, 'node_modules'));
  symlinkSync(ROOT, path.join(cwd, 'node_modules/pii-sieve'));
  mkdirSync(path.join(cwd, 'node_modules/.bin'));
  symlinkSync('../pii-sieve/dist/cli/main.js', path.join(cwd, 'node_modules/.bin/pii-sieve'));
  writeFileSync(
    path.join(cwd, 'package.json'),
    JSON.stringify({ name: 'samples', version: '1.0.0', devDependencies: { 'pii-sieve': version } }),
  );
  writeFileSync(path.join(cwd, '.gitignore'), 'node_modules\n');
  execFileSync('git', ['init', '-q'], { cwd });
  execFileSync('git', ['add', '.'], { cwd });
  return cwd;
}

/** Runs a command line as a shell would, with arguments behind it. */
function shell(command: string, args: readonly string[], cwd: string): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `${command} "$@"`, 'sh', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', npm_config_offline: 'true', npm_config_update_notifier: 'false' },
  });
  return { code: status, output: stdout + stderr };
}

/** The YAML blocks of the README that begin with a comment naming this file. */
function readmeBlock(file: string): unknown {
  const block = new RegExp(`\`\`\`yaml\\n# ${file}\\n([\\s\\S]*?)\`\`\``).exec(readFileSync('README.md', 'utf8'));
  return parse(block![1]!);
}

describe.runIf(isBuilt)('recipes', () => {
  it('the pre-commit hook passes clean files and stops the others, by the names that are staged', () => {
    const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, string>[];
    expect(hook!['entry']).toContain(`pii-sieve@${version}`);
    const cwd = repository();
    const staged = execFileSync('git', ['diff', '--cached', '--name-only', '-z'], { cwd }).toString().split('\0').filter(Boolean);
    const found = shell(hook!['entry']!, staged, cwd);
    expect(found).toMatchObject({ code: 1, output: expect.stringContaining('docs/with space é.md\n  4:15  error') });
    expect(found.output).not.toContain('jane.doe');
    expect(shell(hook!['entry']!, ['clean.json', '.gitignore'], cwd).code).toBe(0);
  });

  it("the README's own hook does the same", () => {
    const { repos } = { repos: readmeBlock('\\.pre-commit-config\\.yaml') } as { repos: { hooks: { entry: string }[] }[] };
    const cwd = repository();
    expect(shell(repos[0]!.hooks[0]!.entry, ['docs/with space é.md'], cwd).code).toBe(1);
    expect(shell(repos[0]!.hooks[0]!.entry, ['clean.json'], cwd).code).toBe(0);
  });

  it('the GitHub workflow annotates and writes what it uploads', () => {
    const steps = readmeBlock('\\.github/workflows/pii\\.yml') as { run?: string; with?: Record<string, string> }[];
    const cwd = repository();
    const { code, output } = shell(steps.find(({ run }) => run !== undefined)!.run!, [], cwd);
    expect({ code, output }).toMatchObject({
      code: 1,
      output: expect.stringContaining('::error file=docs/with space é.md,line=4'),
    });
    const sarif = readFileSync(path.join(cwd, steps.find((step) => step.with !== undefined)!.with!['sarif_file']!), 'utf8');
    const { results } = JSON.parse(sarif).runs[0];
    expect(results.filter(({ level }: { level: string }) => level === 'error')).toMatchObject([
      { locations: [{ physicalLocation: { artifactLocation: { uri: 'docs/with%20space%20%C3%A9.md' } } }] },
    ]);
    expect(output + sarif).not.toContain('jane.doe');
  });
});
