import path from 'node:path';
import picomatch from 'picomatch';
import type { Config } from '../../config/index.js';
import type { Scanner } from '../../core/types.js';
import type { Severity } from '../../formatters/report.js';
import type { FieldScanner } from '../../payload/field-scanner.js';
import type { PayloadPresetOptions, Presets } from '../presets.js';
import { CleanKeys } from './clean-keys.js';
import type { Format } from './readers/index.js';

/** What the linter is told, as plain data: it travels to worker threads. */
export interface LintSettings {
  /** Absolute: the folder that report paths count from. */
  readonly cwd: string;
  readonly config: Config;
  /** Absolute: the folder that the config's globs count from. */
  readonly configDir: string;
  readonly maxFileSize: number;
  readonly reportUnusedIgnores: boolean;
  readonly fix: FixSettings | undefined;
}

/** What `--fix` replaces. */
export interface FixSettings {
  /** Only plan, and write nothing. */
  readonly dryRun: boolean;
  /** Lowest severity that is replaced. */
  readonly from: Severity;
  /** Fingerprints of findings that are known and stay. */
  readonly known: readonly string[];
}

export type SeverityOrOff = Severity | 'off';

/** How one file is linted. */
export interface FileSettings {
  readonly format: Format | undefined;
  readonly severity: Readonly<Record<string, SeverityOrOff>>;
  readonly reserved: SeverityOrOff;
  readonly text: Scanner;
  readonly values: FieldScanner;
  /** Keys that `text` is known to find nothing in. */
  readonly cleanKeys: CleanKeys;
}

type Scanners = Pick<FileSettings, 'text' | 'values' | 'cleanKeys'>;

/** Tells how each file is linted; scanners are built once for every set of options that occurs. */
export class SettingsResolver {
  readonly #presets: Presets;
  readonly #config: Config;
  readonly #overrides: readonly { readonly matches: (path: string) => boolean; readonly options: Config }[];
  readonly #scanners = new Map<string, Scanners>();
  readonly #files = new Map<string, FileSettings>();

  constructor(settings: Pick<LintSettings, 'config'>, presets: Presets) {
    this.#presets = presets;
    this.#config = settings.config;
    this.#overrides = (settings.config.overrides ?? []).map(({ files, ...options }) => ({
      matches: globMatcher(files),
      options,
    }));
  }

  /** `path` counts from the config's folder. */
  for(path: string): FileSettings {
    const applied = this.#overrides.flatMap(({ matches }, index) => (matches(path) ? [index] : []));
    const key = applied.join();
    let file = this.#files.get(key);
    if (file === undefined) {
      file = this.#build(applied.map((index) => this.#overrides[index]!.options));
      this.#files.set(key, file);
    }
    return file;
  }

  #build(overrides: readonly Config[]): FileSettings {
    const layers = [this.#config, ...overrides];
    const last = <K extends keyof Config>(key: K): Config[K] => layers.filter((layer) => layer[key] !== undefined).at(-1)?.[key];
    return {
      format: last('format'),
      severity: Object.assign({}, ...layers.map(({ severity }) => severity)),
      reserved: last('reserved') ?? 'note',
      ...this.#scannersFor({
        level: last('level'),
        countries: last('countries'),
        minScore: last('minScore'),
        allow: layers.flatMap(({ allow }) => allow ?? []),
        deny: last('deny'),
        fields: last('fields'),
      }),
    };
  }

  #scannersFor({ fields, ...options }: PayloadPresetOptions): Scanners {
    const key = JSON.stringify([options, fields]);
    let scanners = this.#scanners.get(key);
    if (scanners === undefined) {
      const text = this.#presets.queryScanner(options);
      scanners = { text, values: this.#presets.fieldScanner({ ...options, fields }, text), cleanKeys: new CleanKeys() };
      this.#scanners.set(key, scanners);
    }
    return scanners;
  }
}

/** A path below `cwd` as the config's globs see it. */
export function configPath(file: string, { cwd, configDir }: Pick<LintSettings, 'cwd' | 'configDir'>): string {
  return cwd === configDir ? file : path.relative(configDir, path.resolve(cwd, file)).split(path.sep).join('/');
}

/** Matches paths with `/` against globs; a glob without `/` matches a name at any depth, as in .gitignore. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const anywhere = globs.map((glob) => (glob.includes('/') ? glob.replace(/^\.\//, '') : `**/${glob}`));
  return picomatch(anywhere, { dot: true, nocase: false });
}
