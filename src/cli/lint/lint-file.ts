import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ReportFinding, ReportIncomplete, ReportSkipped } from '../../formatters/report.js';
import { codeOf } from '../exit.js';
import type { Presets } from '../presets.js';
import { printable } from '../terminal-text.js';
import { decode, encode, type Text } from './decode.js';
import { reasonOf } from './discover.js';
import { type Edit, fixSource } from './fix.js';
import { lintSource, type SourceResult, WEIGHT } from './lint-source.js';
import { configPath, type FileSettings, type FixSettings, type LintSettings, SettingsResolver } from './settings.js';
import { writeAtomically } from './write-atomically.js';

/** One file to lint. */
export interface LintTask {
  /** Relative to the working folder, with `/`. */
  readonly file: string;
  /** Its content where that is not what the disk holds: standard input, or what is staged. */
  readonly bytes?: Uint8Array | undefined;
  /** It was named by itself, so passing it over is no option. */
  readonly named?: boolean | undefined;
}

/** What linting one file gave. */
export interface FileReport {
  readonly findings: readonly ReportFinding[];
  readonly incomplete: readonly ReportIncomplete[];
  readonly skipped: readonly ReportSkipped[];
  readonly ignored: number;
  /** Whether the file's content was looked at. */
  readonly looked: boolean;
  /** What `--fix` replaced, or would replace. */
  readonly fixes: readonly PlannedFix[];
}

/** One replacement, as it can be shown: the line with labels, and with the stand-in. */
export interface PlannedFix {
  readonly file: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Of a file that was not looked at. */
export const NOTHING: FileReport = { findings: [], incomplete: [], skipped: [], ignored: 0, looked: false, fixes: [] };

/** Lints files one after the other; holds the scanners between them. */
export class FileLinter {
  readonly #settings: LintSettings;
  readonly #resolver: SettingsResolver;

  constructor(settings: LintSettings, presets: Presets) {
    this.#settings = settings;
    this.#resolver = new SettingsResolver(settings, presets);
  }

  /** Never throws: what goes wrong with a file is in its report. */
  async lint(task: LintTask): Promise<FileReport> {
    const settings = this.#resolver.for(configPath(task.file, this.#settings));
    const file = reportedPath(task.file, settings);
    const bytes = task.bytes ?? this.#read(task.file);
    if (typeof bytes === 'string') return { ...NOTHING, incomplete: [{ file, line: 0, reason: bytes }] };
    const decoded = decode(bytes);
    if ('binary' in decoded) {
      if (task.named === true) return { ...NOTHING, incomplete: [{ file, line: 0, reason: 'a binary file' }] };
      return { ...NOTHING, skipped: [{ file, reason: 'a binary file' }] };
    }
    if ('problem' in decoded) return { ...NOTHING, incomplete: [{ file, line: decoded.line, reason: decoded.problem }] };
    const lint = (source: string): Promise<SourceResult> =>
      lintSource(source, { file, name: task.file, settings, reportUnusedIgnores: this.#settings.reportUnusedIgnores });
    const linted = await lint(decoded.text);
    const { fix } = this.#settings;
    if (fix === undefined || task.bytes !== undefined) return lookedAt(linted, []);
    return await this.#fix(task, file, decoded, linted, lint, fix);
  }

  async #fix(
    task: LintTask,
    file: string,
    { text: source, encoding }: Text,
    linted: SourceResult,
    lint: (source: string) => Promise<SourceResult>,
    fix: FixSettings,
  ): Promise<FileReport> {
    const known = new Set(fix.known);
    const concerned = ({ raw }: SourceResult): SourceResult['raw'] =>
      raw.filter(({ reported }) => WEIGHT[reported.severity] >= WEIGHT[fix.from] && !known.has(reported.fingerprint));
    const fixes: PlannedFix[] = [];
    let text = source;
    let now = linted;
    // What stood in the way of a name may be gone with what stood beside it.
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      const before = concerned(now);
      if (before.length === 0) break;
      const findings = before.map(({ finding }) => finding);
      const fixed = await fixSource(text, findings, async (tried) => concerned(await lint(tried)).map(({ finding }) => finding));
      if (fixed.source === text) break;
      for (const edit of fixed.edits) fixes.push(plannedFix(file, edit, before));
      text = fixed.source;
      now = await lint(text);
    }
    if (fixes.length === 0) return lookedAt(linted, []);
    if (fix.dryRun) return lookedAt(linted, fixes);
    try {
      await writeAtomically(path.resolve(this.#settings.cwd, task.file), encode(text, encoding));
    } catch (error) {
      const reason = `cannot be written (${codeOf(error)})`;
      return { ...lookedAt(linted, []), incomplete: [...linted.incomplete, { file, line: 0, reason }] };
    }
    return lookedAt(now, fixes);
  }

  /** The bytes of a file, or why they cannot be had. Synchronous: threads share the work here, and this costs half the time. */
  #read(file: string): Uint8Array | string {
    const absolute = path.resolve(this.#settings.cwd, file);
    const { maxFileSize } = this.#settings;
    try {
      const { size } = statSync(absolute);
      if (size > maxFileSize) return `too large (${size} bytes; the limit is ${maxFileSize}, set by maxFileSize)`;
      return readFileSync(absolute);
    } catch (error) {
      return reasonOf(error as NodeJS.ErrnoException, file);
    }
  }
}

/** How often a file is fixed before what is left is reported. */
const MAX_PASSES = 3;

function plannedFix(file: string, { start, text }: Edit, findings: SourceResult['raw']): PlannedFix {
  const { line, excerpt } = findings.find(({ finding }) => finding.start === start)!.reported;
  return {
    file,
    line,
    before: excerpt.text,
    after: excerpt.text.slice(0, excerpt.start) + text + excerpt.text.slice(excerpt.end),
  };
}

function lookedAt({ findings, incomplete, ignored }: SourceResult, fixes: readonly PlannedFix[]): FileReport {
  return { findings, incomplete, skipped: [], ignored, looked: true, fixes };
}

/** The path as reports show it: a name that is itself personal information goes by its label, control characters as pictures. */
export function reportedPath(file: string, { text }: Pick<FileSettings, 'text'>): string {
  const { findings, text: redacted } = text.redact(file);
  return printable(findings.length === 0 ? file : redacted);
}
