import { readFileSync } from 'node:fs';
import type { ReportFinding } from '../../formatters/report.js';
import { UsageError } from '../exit.js';
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
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageError(
      `${shown}: ${missing ? 'no such baseline: make one with --write-baseline' : 'not a baseline: not valid JSON'}`,
    );
  }
  const { version, findings } = (value ?? {}) as { version?: unknown; findings?: unknown };
  if (version !== VERSION || !Array.isArray(findings)) throw new UsageError(`${shown}: not a baseline of version ${VERSION}`);
  return new Set(findings.map(({ fingerprint }: BaselineEntry) => fingerprint));
}

/** Writes all findings as known, in a stable order. */
export async function writeBaseline(file: string, findings: readonly ReportFinding[]): Promise<void> {
  const entries = findings.map(({ fingerprint, file: path, entity }): BaselineEntry => ({ fingerprint, file: path, entity }));
  await writeAtomically(file, `${JSON.stringify({ version: VERSION, findings: entries }, null, 2)}\n`);
}
