import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The .gitignore files of a repository, from its root down to the folders walked. */
export class GitIgnores {
  /** By folder; undefined where a folder has no rules of its own. */
  readonly #rules = new Map<string, Ignore | undefined>();
  readonly #root: string;

  constructor(cwd: string) {
    this.#root = repositoryRoot(cwd) ?? cwd;
    for (const folder of foldersBetween(this.#root, cwd)) this.#load(folder);
    const exclude = readRules(path.join(this.#root, '.git', 'info', 'exclude'));
    if (exclude !== undefined) this.#rules.set(this.#root, (this.#rules.get(this.#root) ?? ignore()).add(exclude));
  }

  /** Reads the rules of a folder before its entries are asked about. */
  async enter(folder: string, entries: readonly { readonly name: string }[]): Promise<void> {
    if (!this.#rules.has(folder) && entries.some(({ name }) => name === '.gitignore')) this.#load(folder);
  }

  /** As git decides: the rules of the nearest folder that says anything about the path win. */
  ignored(file: string, isFolder: boolean): boolean {
    for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
      const rules = this.#rules.get(folder);
      if (rules !== undefined) {
        const relative = path.relative(folder, file).split(path.sep).join('/');
        const answer = rules.test(isFolder ? `${relative}/` : relative);
        if (answer.ignored) return true;
        if (answer.unignored) return false;
      }
      if (folder === this.#root || folder === path.dirname(folder)) return false;
    }
  }

  #load(folder: string): void {
    const rules = readRules(path.join(folder, '.gitignore'));
    this.#rules.set(folder, rules === undefined ? undefined : ignore().add(rules));
  }
}

function readRules(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The folder with `.git` in it (a file in worktrees), upwards. */
function repositoryRoot(from: string): string | undefined {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, '.git'))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

function foldersBetween(root: string, leaf: string): string[] {
  const folders: string[] = [];
  for (let folder = leaf; ; folder = path.dirname(folder)) {
    folders.push(folder);
    if (folder === root || folder === path.dirname(folder)) return folders;
  }
}
