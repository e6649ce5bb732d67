import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Reads a file of one JSON value a line. */
export function readLines<T>(path: string): T[] {
  const rows: T[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line !== '') rows.push(JSON.parse(line) as T);
  }
  return rows;
}

/** Reads a file that is one JSON value. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** Names (without `.jsonl`) and paths of the line files in a folder, sorted; empty when the folder is not there. */
export function lineFiles(folder: string): { name: string; path: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({ name: basename(file, '.jsonl'), path: join(folder, file) }));
}
