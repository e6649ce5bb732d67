import { readFileSync } from 'node:fs';
import type { ReportFinding } from '../../formatters/report.js';
import { codeOf, UsageError } from '../exit.js';
import { reasonOf } from './discover.js';
import { writeAtomically } from './write-atomically.js';

const VERSION = 1;

/** What a baseline file holds of one finding: nothing that was matched. */
interface BaselineEntry {
  readonly fingerprint: string;
  readonly file: string;
  readonly entity: string;
}

/** Reads the fingerprints of a baseline. @throws UsageError when it is missing or no baseline. */
export function readBaseline(file: string, shown: string): ReadonlySet<string> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${shown}: not a baseline: not valid JSON`);
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageError(
      `${shown}: ${missing ? 'no such baseline: make one with --write-baseline' : reasonOf(error as NodeJS.ErrnoException)}`,
    );
  }
  const { version, findings } = (value ?? {}) as { version?: unknown; findings?: unknown };
  if (version !== VERSION || !Array.isArray(findings)) throw new UsageError(`${shown}: not a baseline of version ${VERSION}`);
  // An entry that names nothing would silence nothing: somebody's merge went wrong, and should hear of it.
  const broken = findings.findIndex((entry: Partial<BaselineEntry> | null) => typeof entry?.fingerprint !== 'string');
  if (broken !== -1)
    throw new UsageError(`${shown}: findings[${broken}]: has no fingerprint: make the baseline anew with --write-baseline`);
  return new Set(findings.map(({ fingerprint }: BaselineEntry) => fingerprint));
}

/** Writes all findings as known, in a stable order. @throws UsageError when that cannot be done. */
export async function writeBaseline(file: string, shown: string, findings: readonly ReportFinding[]): Promise<void> {
  const entries = findings.map(({ fingerprint, file: path, entity }): BaselineEntry => ({ fingerprint, file: path, entity }));
  try {
    await writeAtomically(file, `${JSON.stringify({ version: VERSION, findings: entries }, null, 2)}\n`);
  } catch (error) {
    throw new UsageError(`--write-baseline ${shown}: cannot be written (${codeOf(error)})`);
  }
}
