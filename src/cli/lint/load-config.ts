import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type ParseError, parse } from 'jsonc-parser';
import { type Config, parseConfig } from '../../config/index.js';
import { messageOf, UsageError } from '../exit.js';
import { LineIndex } from './line-index.js';

/** Names a config file goes by, in the order they are looked for. */
export const CONFIG_NAMES = [
  'pii-sieve.config.ts',
  'pii-sieve.config.mts',
  'pii-sieve.config.mjs',
  'pii-sieve.config.js',
  'pii-sieve.config.json',
  'pii-sieve.config.yaml',
  'pii-sieve.config.yml',
] as const;

/** A config with the folder that its paths count from. */
export interface LoadedConfig {
  readonly config: Config;
  /** Absolute. */
  readonly dir: string;
  /** Undefined when there is none. */
  readonly file: string | undefined;
}

/**
 * Loads the config: the named file, or the nearest one upwards, or none.
 *
 * @throws UsageError or PiiSieveError naming the file, the path in it and what is allowed
 */
export async function loadConfig(cwd: string, named: string | undefined): Promise<LoadedConfig> {
  const file = named === undefined ? findConfig(cwd) : path.resolve(cwd, named);
  if (file === undefined) return { config: {}, dir: cwd, file: undefined };
  if (!existsSync(file)) throw new UsageError(`${named ?? file}: no such config file`);
  return { config: await loadFile(file, cwd, []), dir: path.dirname(file), file };
}

function findConfig(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    for (const name of CONFIG_NAMES) if (existsSync(path.join(folder, name))) return path.join(folder, name);
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest) && packageKey(manifest) !== undefined) return manifest;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/** The `pii-sieve` key of a package.json; a manifest that does not parse is somebody else's to report. */
function packageKey(manifest: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['pii-sieve'] : undefined;
  } catch {
    return undefined;
  }
}

async function loadFile(file: string, cwd: string, chain: readonly string[]): Promise<Config> {
  const shown = path.relative(cwd, file) || file;
  const real = realpathSync(file);
  if (chain.includes(real)) throw new UsageError(`${shown}: extends itself`);
  const config = parseConfig(await readValue(file, shown), shown);
  const parents = config.extends === undefined ? [] : [config.extends].flat();
  let merged: Config = {};
  for (const parent of parents) {
    merged = merge(merged, await loadFile(resolveParent(parent, file, shown), cwd, [...chain, real]));
  }
  return merge(merged, config);
}

function resolveParent(parent: string, from: string, shown: string): string {
  if (parent.startsWith('.') || path.isAbsolute(parent)) {
    const file = path.resolve(path.dirname(from), parent);
    if (!existsSync(file)) throw new UsageError(`${shown}: extends: no such file: ${parent}`);
    return file;
  }
  try {
    return createRequire(from).resolve(parent);
  } catch {
    throw new UsageError(`${shown}: extends: no such package: ${parent}`);
  }
}

async function readValue(file: string, shown: string): Promise<unknown> {
  const extension = path.extname(file);
  try {
    if (path.basename(file) === 'package.json') return packageKey(file);
    if (extension === '.json') return parseJsonConfig(readText(file), shown);
    if (extension === '.yaml' || extension === '.yml')
      return (await import('./yaml-config.js')).parseYamlConfig(readText(file), shown);
    return await importModule(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${shown}: ${messageOf(error)}`);
  }
}

/** The text of a file without its byte order mark. */
function readText(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
}

/** JSON as editors take it in config files, with comments and trailing commas. The error names the line and holds nothing of the text. */
function parseJsonConfig(text: string, shown: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error === undefined) return value;
  const { line, column } = new LineIndex(text).place(error.offset);
  throw new UsageError(`${shown}:${line}:${column}: not valid JSON`);
}

/**
 * Imports a module that may be TypeScript, by jiti. Its own compiler (Babel) is loaded from a path beside it, which no bundle
 * keeps; sucrase takes its place, at a tenth of the size.
 */
async function importModule(file: string): Promise<unknown> {
  const [{ createJiti }, { transform }] = await Promise.all([import('jiti'), import('sucrase')]);
  const jiti = createJiti(file, {
    moduleCache: false,
    fsCache: false,
    transform: ({ source, filename }) => ({
      code: transform(source, { transforms: ['typescript', 'imports'], filePath: filename ?? file }).code,
    }),
  });
  return await jiti.import(file, { default: true });
}

/** The later config wins; lists of globs and overrides are joined. */
function merge(base: Config, over: Config): Config {
  const joined: Config = { ...base, ...over };
  const join = <K extends 'ignore' | 'overrides' | 'allow'>(key: K): void => {
    if (base[key] !== undefined && over[key] !== undefined) joined[key] = [...base[key], ...over[key]] as Config[K];
  };
  join('ignore');
  join('overrides');
  join('allow');
  if (base.severity !== undefined && over.severity !== undefined) joined.severity = { ...base.severity, ...over.severity };
  return joined;
}
