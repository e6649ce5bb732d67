import { execFile } from 'node:child_process';
import { UsageError } from '../exit.js';

/** Largest answer taken from git: lists of names and single files. */
const MAX_BUFFER = 1 << 30;

function git(cwd: string, args: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    execFile('git', [...args], { cwd, encoding: 'buffer', maxBuffer: MAX_BUFFER }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(stderr.toString().trim().split('\n')[0] || error.message));
    });
  });
}

function names(output: Buffer): string[] {
  return output
    .toString()
    .split('\0')
    .filter((name) => name !== '');
}

/** A file that git says has changed, relative to the working folder. */
export interface ChangedFile {
  readonly file: string;
  /** What is staged; undefined when the file on disk counts. */
  readonly bytes?: Uint8Array | undefined;
}

/** How many blobs are read from git at a time. */
const AT_ONCE = 8;

/** Links and submodules are in the index too, but hold no text of their own (git-update-index). */
const REGULAR_FILE = /^100/;

/** Files in the index that differ from HEAD, with their staged content: what the next commit will hold. */
export async function stagedFiles(cwd: string): Promise<ChangedFile[]> {
  try {
    // `git diff` works outside a repository as well, and speaks of something else there.
    await git(cwd, ['rev-parse', '--git-dir']);
    const raw = names(
      await git(cwd, ['diff', '--cached', '--raw', '--no-renames', '--no-abbrev', '--relative', '-z', '--diff-filter=ACMT']),
    );
    // `:<old mode> <new mode> <old blob> <new blob> <status>`, then the path, as git-diff documents for `--raw -z`
    const staged = raw.flatMap((entry, index) => {
      const [, mode = '', , blob = ''] = entry.split(' ');
      return index % 2 === 0 && REGULAR_FILE.test(mode) ? [{ file: raw[index + 1]!, blob }] : [];
    });
    const files: ChangedFile[] = [];
    for (let at = 0; at < staged.length; at += AT_ONCE) {
      const batch = staged.slice(at, at + AT_ONCE);
      files.push(
        ...(await Promise.all(
          batch.map(async ({ file, blob }) => ({ file, bytes: await git(cwd, ['cat-file', 'blob', blob]) })),
        )),
      );
    }
    return files;
  } catch (error) {
    throw new UsageError(`--staged: ${(error as Error).message}`);
  }
}

/** Files that differ from the point where this branch left `ref`, and files that git does not know yet. */
export async function changedSince(cwd: string, ref: string): Promise<ChangedFile[]> {
  if (ref.startsWith('-')) throw new UsageError(`--changed-since: no revision: ${ref}`);
  try {
    const base = await git(cwd, ['merge-base', ref, 'HEAD']).catch(() => git(cwd, ['rev-parse', '--verify', `${ref}^{commit}`]));
    const changed = await git(cwd, [
      'diff',
      '--name-only',
      '--relative',
      '-z',
      '--diff-filter=ACMRT',
      base.toString().trim(),
      '--',
    ]);
    const untracked = await git(cwd, ['ls-files', '--others', '--exclude-standard', '-z']);
    return [...new Set([...names(changed), ...names(untracked)])].map((file) => ({ file }));
  } catch (error) {
    throw new UsageError(`--changed-since: ${(error as Error).message}`);
  }
}
