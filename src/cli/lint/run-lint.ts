import { statSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../../config/index.js';
import type { Report, ReportFinding, Severity } from '../../formatters/report.js';
import { isOptionError, messageOf, UsageError } from '../exit.js';
import type { Io } from '../io.js';
import { readBaseline } from './baseline.js';
import { checkEntities } from './check-entities.js';
import { byCodePoint, discover, NothingMatches } from './discover.js';
import { changedSince, stagedFiles } from './git.js';
import { FileLinter, type FileReport, type LintTask, reportedPath } from './lint-file.js';
import { type LoadedConfig, loadConfig } from './load-config.js';
import { FEW_FILES, jobsFor, lintInWorkers } from './pool.js';
import { progressBar } from './progress.js';
import { configPath, globMatcher, type LintSettings } from './settings.js';

/** Bytes over which a file is named instead of read, unless the config says otherwise. */
const MAX_FILE_SIZE = 5_000_000;

/** What the command line asks of the linter. */
export interface LintRequest {
  /** Paths, folders and globs; `-` is standard input. */
  readonly patterns: readonly string[];
  readonly config: string | false | undefined;
  readonly options: Pick<Config, 'level' | 'countries'>;
  readonly ignore: readonly string[];
  readonly gitignore: boolean;
  readonly staged: boolean;
  readonly changedSince: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly maxFileSize: number | undefined;
  readonly jobs: number | undefined;
  readonly reportUnusedIgnores: boolean;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly failOn: Severity | undefined;
  /** File of known findings; `false` when the config's own is not wanted either. */
  readonly baseline: string | false | undefined;
}

/** What the linter found, and what the config says about judging it. */
export interface LintOutcome {
  readonly files: readonly FileReport[];
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
  /** Fingerprints of the baseline. */
  readonly known: ReadonlySet<string>;
  readonly failOn: Severity;
}

/** Finds the files, lints them here or in worker threads, and hands back what was found in the files' order. */
export async function runLint(request: LintRequest, io: Io): Promise<LintOutcome> {
  const loaded: LoadedConfig =
    request.config === false ? { config: {}, dir: io.cwd, file: undefined } : await loadConfig(io.cwd, request.config);
  const shown = loaded.file && (path.relative(io.cwd, loaded.file) || loaded.file);
  await checkEntities(loaded.config, shown, () => io.presets());
  const config: Config = { ...loaded.config, ...defined(request.options) };
  const failOn = request.failOn ?? config.failOn ?? 'warning';
  const known = knownFindings(request.baseline, config, loaded.dir, io);
  const { tasks, problems } = await collect(request, config, loaded.dir, io);
  const settings: LintSettings = {
    cwd: io.cwd,
    config,
    configDir: loaded.dir,
    maxFileSize: request.maxFileSize ?? config.maxFileSize ?? MAX_FILE_SIZE,
    reportUnusedIgnores: request.reportUnusedIgnores,
    fix: request.fix || request.dryRun ? { dryRun: request.dryRun, from: failOn, known: [...known] } : undefined,
  };
  const progress = progressBar(tasks.length, io);
  try {
    const jobs = io.lintWorker === undefined ? 0 : jobsFor(tasks.length, bytesOf(tasks, io.cwd), request.jobs);
    const files =
      jobs === 0
        ? await lintHere(tasks, settings, io, progress.update)
        : await lintInWorkers(tasks, settings, jobs, io.lintWorker!, progress.update);
    return { files, problems: await reportable(problems, io), known, failOn };
  } catch (error) {
    // What the schema of the config cannot know, the scanners say: codes of countries, patterns of fields.
    if (!isOptionError(error) || shown === undefined || request.options.countries !== undefined) throw error;
    throw new UsageError(`${shown}: ${messageOf(error)}`);
  } finally {
    progress.stop();
  }
}

/** How many bytes the files are, as far as that matters: many files are many bytes. */
function bytesOf(tasks: readonly LintTask[], cwd: string): number {
  const sizes = tasks.slice(0, FEW_FILES).map(({ file, bytes }) => bytes?.length ?? sizeOf(path.resolve(cwd, file)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A file that cannot be asked is reported when it is its turn. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/** Paths that could not be entered, as reports show them. */
async function reportable(problems: LintOutcome['problems'], io: Io): Promise<LintOutcome['problems']> {
  if (problems.length === 0) return [];
  const text = (await io.presets()).queryScanner({});
  return problems.map(({ file, reason }) => ({ file: reportedPath(file, { text }), reason }));
}

function knownFindings(baseline: LintRequest['baseline'], config: Config, configDir: string, io: Io): ReadonlySet<string> {
  if (baseline === false) return new Set();
  if (baseline !== undefined) return readBaseline(path.resolve(io.cwd, baseline), baseline);
  return config.baseline === undefined ? new Set() : readBaseline(path.resolve(configDir, config.baseline), config.baseline);
}

async function lintHere(
  tasks: readonly LintTask[],
  settings: LintSettings,
  io: Io,
  progress: (done: number) => void,
): Promise<FileReport[]> {
  const linter = new FileLinter(settings, await io.presets());
  const reports: FileReport[] = [];
  for (const task of tasks) {
    reports.push(await linter.lint(task));
    progress(reports.length);
  }
  return reports;
}

async function collect(
  request: LintRequest,
  config: Config,
  configDir: string,
  io: Io,
): Promise<{ tasks: readonly LintTask[]; problems: LintOutcome['problems'] }> {
  const byConfig = globMatcher(config.ignore ?? []);
  const byFlag = globMatcher(request.ignore);
  const ignored = (file: string): boolean => byConfig(configPath(file, { cwd: io.cwd, configDir })) || byFlag(file);
  if (request.patterns.includes('')) throw new UsageError('an empty path: name "." to lint everything here');
  const paths = request.patterns.filter((pattern) => pattern !== '-');
  if (request.stdinFilename !== undefined && paths.length === request.patterns.length)
    throw new UsageError('--stdin-filename names standard input: give "-" with it');
  const tasks: LintTask[] = [];
  if (paths.length < request.patterns.length) {
    if (io.stdin.isTTY === true) throw new UsageError('-: standard input is a terminal: pipe something to it');
    tasks.push({ file: request.stdinFilename ?? '<stdin>', bytes: await readAll(io.stdin), named: true });
    if (paths.length === 0) return { tasks, problems: [] };
  }

  if (request.staged || request.changedSince !== undefined) {
    const changed = request.staged ? await stagedFiles(io.cwd) : await changedSince(io.cwd, request.changedSince!);
    const wanted = paths.length === 0 ? () => true : pathMatcher(paths);
    const files = changed.filter(({ file }) => wanted(file) && !ignored(file)).sort((a, b) => byCodePoint(a.file, b.file));
    return { tasks: [...tasks, ...files], problems: [] };
  }

  const fallback = (config.files ?? ['.']).map((glob) => fromConfigDir(glob, configDir, io.cwd));
  // Paths that only exclude leave out some of what would be linted without them.
  const included = paths.some((pattern) => !pattern.startsWith('!'));
  const options = { cwd: io.cwd, ignored, gitignore: request.gitignore };
  const found = await discover(included ? paths : [...fallback, ...paths], options).catch(async (error: unknown) => {
    if (!(error instanceof NothingMatches)) throw error;
    const text = (await io.presets()).queryScanner({});
    throw new UsageError(`${reportedPath(error.pattern, { text })}: ${error.message}`);
  });
  for (const file of found.files) tasks.push(found.named.has(file) ? { file, named: true } : { file });
  return { tasks, problems: found.problems };
}

/** A glob of the config as one of the working folder. */
function fromConfigDir(glob: string, configDir: string, cwd: string): string {
  const dir = path.relative(cwd, configDir).split(path.sep).join('/');
  if (dir === '') return glob;
  return glob.startsWith('!') ? `!${path.posix.join(dir, glob.slice(1))}` : path.posix.join(dir, glob);
}

/** Paths narrow what git names: a file, everything in a folder, or a glob. */
function pathMatcher(paths: readonly string[]): (file: string) => boolean {
  const plain = paths.map((pattern) => pattern.replace(/^\.\//, '').replace(/\/$/, ''));
  const globs = globMatcher(plain.filter((pattern) => /[*?[{(!]/.test(pattern)));
  return (file) => plain.some((pattern) => pattern === '.' || file === pattern || file.startsWith(`${pattern}/`)) || globs(file);
}

async function readAll(stream: Io['stdin']): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function defined<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}

/** Puts the files' reports together, without what the baseline knows. */
export function makeReport(outcome: LintOutcome, tool: Report['tool']): Report {
  const { known } = outcome;
  const all = outcome.files.flatMap(({ findings }) => findings);
  const findings = all.filter(({ fingerprint }) => !known.has(fingerprint));
  const incomplete = [
    ...outcome.problems.map(({ file, reason }) => ({ file, line: 0, reason })),
    ...outcome.files.flatMap((file) => file.incomplete),
  ];
  const skipped = outcome.files.flatMap((file) => file.skipped);
  const count = (severity: Severity): number => findings.filter((finding: ReportFinding) => finding.severity === severity).length;
  return {
    tool,
    findings,
    incomplete,
    skipped,
    summary: {
      files: outcome.files.filter(({ looked }) => looked).length,
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      ignored: outcome.files.reduce((sum, { ignored }) => sum + ignored, 0),
      baselined: all.length - findings.length,
      fixed: outcome.files.reduce((sum, { fixes }) => sum + fixes.length, 0),
      incomplete: incomplete.length,
      skipped: skipped.length,
    },
  };
}
