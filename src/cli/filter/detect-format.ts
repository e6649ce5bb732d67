import type { Format } from './settings.js';

/** How much of the first record is looked at. */
const MAX_LENGTH = 4096;

/** One cell of a header: a name, no sentence. */
const NAME = /^"?[\p{L}_][\p{L}\p{N}_.-]{0,63}"?$/u;

/** Tells the format from the first record: JSON, a tab, a row of names with commas, else plain lines. */
export function detectFormat(beginning: string): Format {
  const line = (beginning.split('\n').find((text) => text.trim() !== '') ?? '').slice(0, MAX_LENGTH).trimEnd();
  if (/^\s*(?:\{\s*["}]|\[\s*[[{"\]\d])/.test(line) || (line.startsWith('"') && isJson(line))) return 'ndjson';
  if (line.includes('\t')) return 'tsv';
  const cells = line.split(',');
  return cells.length > 1 && cells.every((cell) => NAME.test(cell)) ? 'csv' : 'lines';
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
