import { type Dirent, promises as fs } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { GitIgnores } from './git-ignores.js';

/** Files that were found, and what was met on the way and could not be entered. */
export interface Discovered {
  /** Relative to the working folder, with `/`, sorted, each once. */
  readonly files: readonly string[];
  /** Those of `files` that were named one by one. */
  readonly named: ReadonlySet<string>;
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
}

export interface DiscoverOptions {
  readonly cwd: string;
  /** Globs of the config, tested against paths relative to the working folder. */
  readonly ignored: (path: string) => boolean;
  readonly gitignore: boolean;
}

/** Folders that are never entered unless they are named. */
const NEVER = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** A path or a glob that leads to no file; it may be the text that somebody meant to scan. */
export class NothingMatches extends Error {
  readonly pattern: string;
  constructor(pattern: string) {
    super('no such file, and no file matches');
    this.pattern = pattern;
  }
}

/** Files that tools write and nobody keeps samples in. */
const LOCK_FILES = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'Cargo.lock',
  'composer.lock',
  'poetry.lock',
  'Gemfile.lock',
  'go.sum',
]);

/**
 * Finds the files that paths, folders and globs name. The walk is our own because it must name what it could not enter
 * (folders without permission, loops of links), which globbing libraries pass over in silence.
 *
 * @throws NothingMatches when a path or glob matches nothing
 */
export async function discover(patterns: readonly string[], options: DiscoverOptions): Promise<Discovered> {
  const walk = new Walk(options);
  const negated = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const excluded = negated.length === 0 ? () => false : picomatch(negated.map(normal), { dot: true });
  for (const pattern of patterns) {
    if (pattern.startsWith('!')) continue;
    const before = walk.matched;
    await walk.pattern(pattern);
    if (walk.matched === before) throw new NothingMatches(pattern);
  }
  const files = [...walk.files].filter((file) => !excluded(file)).sort(byCodePoint);
  return { files, named: walk.named, problems: walk.problems };
}

/** The same order on every machine, whatever its locale. */
export function byCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function normal(pattern: string): string {
  return pattern.split(path.sep).join('/').replace(/^\.\//, '');
}

class Walk {
  readonly files = new Set<string>();
  readonly named = new Set<string>();
  readonly problems: { file: string; reason: string }[] = [];
  /** How many files and problems the patterns so far have met, those met twice included. */
  matched = 0;
  readonly #options: DiscoverOptions;
  readonly #ignores: GitIgnores | undefined;

  constructor(options: DiscoverOptions) {
    this.#options = options;
    this.#ignores = options.gitignore ? new GitIgnores(options.cwd) : undefined;
  }

  async pattern(pattern: string): Promise<void> {
    const { cwd } = this.#options;
    const absolute = path.resolve(cwd, pattern);
    const relative = normal(path.relative(cwd, absolute));
    const stat = await fs.stat(absolute).catch((error: NodeJS.ErrnoException) => error);
    if (stat instanceof Error) {
      if (stat.code === 'ENOENT' || stat.code === 'ENOTDIR' || stat.code === 'ENAMETOOLONG') {
        const linked = await fs.lstat(absolute).then(
          () => true,
          () => false,
        );
        if (linked) this.#problem(relative, 'a link to nothing');
        else await this.#glob(normal(pattern));
      } else this.#problem(relative, reasonOf(stat));
    } else if (stat.isDirectory()) {
      await this.#folder(relative, () => true, new Set([await fs.realpath(absolute)]));
    } else if (!stat.isFile()) {
      this.#special(relative, () => true);
    } else {
      this.named.add(relative);
      if (!this.#options.ignored(relative)) this.files.add(relative);
      this.matched++;
    }
  }

  async #glob(pattern: string): Promise<void> {
    const { base, glob } = picomatch.scan(pattern);
    if (glob === '') return;
    const matches = picomatch(pattern, { dot: true });
    const absolute = path.resolve(this.#options.cwd, base);
    const real = await fs.realpath(absolute).catch(() => undefined);
    if (real !== undefined) await this.#folder(normal(path.relative(this.#options.cwd, absolute)), matches, new Set([real]));
  }

  /** `above` holds the real paths of the folders around, to tell loops. */
  async #folder(folder: string, wanted: (file: string) => boolean, above: ReadonlySet<string>): Promise<void> {
    const absolute = path.resolve(this.#options.cwd, folder);
    let entries: Dirent[];
    try {
      entries = await fs.readdir(absolute, { withFileTypes: true });
    } catch (error) {
      this.#problem(folder || '.', reasonOf(error as NodeJS.ErrnoException, folder));
      return;
    }
    await this.#ignores?.enter(absolute, entries);
    entries.sort((a, b) => byCodePoint(a.name, b.name));
    for (const entry of entries) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const isFolder = entry.isDirectory();
      if (isFolder && NEVER.has(entry.name)) continue;
      if (this.#ignores?.ignored(path.join(absolute, entry.name), isFolder) === true) continue;
      if (this.#options.ignored(file)) continue;
      if (isFolder) await this.#folder(file, wanted, new Set([...above, path.join(await fs.realpath(absolute), entry.name)]));
      else if (entry.isSymbolicLink()) await this.#link(file, wanted, above);
      else if (!entry.isFile()) this.#special(file, wanted);
      else if (!LOCK_FILES.has(entry.name)) this.#file(file, wanted);
    }
  }

  async #link(file: string, wanted: (file: string) => boolean, above: ReadonlySet<string>): Promise<void> {
    const absolute = path.resolve(this.#options.cwd, file);
    try {
      const real = await fs.realpath(absolute);
      const stat = await fs.stat(real);
      if (stat.isFile()) this.#file(file, wanted);
      else if (stat.isDirectory()) {
        // Whatever lies behind it has a shorter path: only who asked for the link itself is told.
        if (above.has(real) && wanted(file)) this.#problem(file, 'a link to a folder that it stands in');
        else if (!above.has(real)) await this.#folder(file, wanted, new Set([...above, real]));
      } else this.#special(file, wanted);
    } catch (error) {
      if (wanted(file)) this.#problem(file, reasonOf(error as NodeJS.ErrnoException, file));
    }
  }

  /** A pipe, a socket or a device: reading one may wait for ever. */
  #special(file: string, wanted: (file: string) => boolean): void {
    if (wanted(file)) this.#problem(file, 'no regular file');
  }

  #file(file: string, wanted: (file: string) => boolean): void {
    if (!wanted(file)) return;
    this.matched++;
    this.files.add(file);
  }

  #problem(file: string, reason: string): void {
    this.matched++;
    if (!this.problems.some((problem) => problem.file === file)) this.problems.push({ file, reason });
  }
}

/** A file system error in words that hold no path; `file` is what the error is about. */
export function reasonOf(error: NodeJS.ErrnoException, file = ''): string {
  switch (error.code) {
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it';
    case 'ELOOP':
      return 'a loop of links';
    case 'ENOENT':
      // Names that are no UTF-8 come with a replacement character, and lead nowhere.
      return file.includes('\ufffd') ? 'its name is not valid UTF-8' : 'a link to nothing';
    case 'EISDIR':
      return 'a folder';
    default:
      return `cannot be read (${error.code ?? 'unknown error'})`;
  }
}
