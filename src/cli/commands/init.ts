import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Command, Option } from 'commander';
import type { Config } from '../../config/index.js';
import { codeOf, EXIT, type ExitCode, UsageError } from '../exit.js';
import { type Io, write } from '../io.js';
import { CONFIG_NAMES } from '../lint/load-config.js';
import { writeAtomically } from '../lint/write-atomically.js';

const KINDS = ['json', 'yaml', 'ts', 'mjs'] as const;
type Kind = (typeof KINDS)[number];

/** Where editors find the schema once the package is installed. */
const SCHEMA = './node_modules/pii-sieve/dist/config.schema.json';

/** What a new project starts from: what applies without a config, written out. */
const START: Config = {
  files: ['.'],
  ignore: ['dist/**', 'coverage/**'],
  level: 'balanced',
  severity: { default: 'error' },
  reserved: 'note',
  failOn: 'warning',
};

export function configure(command: Command, io: Io, end: (code: ExitCode) => void): void {
  command
    .addOption(new Option('--format <format>', 'kind of config file').choices(KINDS).default('json'))
    .option('--force', 'replace the config file that is there')
    .action(async ({ format, force }: { format: Kind; force?: true }) => end(await init(format, force === true, io)));
}

async function init(format: Kind, force: boolean, io: Io): Promise<ExitCode> {
  const existing = CONFIG_NAMES.find((name) => existsSync(path.join(io.cwd, name)));
  const name = `pii-sieve.config.${format}`;
  if (existing !== undefined && !(force && existing === name)) {
    throw new UsageError(`${existing} is there already${existing === name ? ': --force replaces it' : ': remove it first'}`);
  }
  try {
    await writeAtomically(path.join(io.cwd, name), configText(format));
  } catch (error) {
    throw new UsageError(`${name}: cannot be written (${codeOf(error)})`);
  }
  await write(io.stdout, `${name} written\n`);
  return EXIT.clean;
}

function configText(format: Kind): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ $schema: SCHEMA, ...START }, null, 2)}\n`;
    case 'yaml':
      return `# yaml-language-server: $schema=${SCHEMA}\n${yamlText(START)}`;
    case 'ts':
      return `import { defineConfig } from 'pii-sieve/config';\n\nexport default defineConfig(${sourceText(START)});\n`;
    case 'mjs':
      return `/** @type {import('pii-sieve/config').Config} */\nexport default ${sourceText(START)};\n`;
  }
}

function yamlText(config: Config): string {
  return Object.entries(config)
    .map(([key, value]) => `${key}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}\n`)
    .join('');
}

function sourceText(config: Config): string {
  return JSON.stringify(config, null, 2)
    .replace(/"([a-z]\w*)":/gi, '$1:')
    .replaceAll('"', "'");
}
