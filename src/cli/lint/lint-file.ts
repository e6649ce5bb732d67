import { promises as fs } from 'node:fs';
import path from 'node:path';
import type { ReportFinding, ReportIncomplete, ReportSkipped } from '../../formatters/report.js';
import type { Presets } from '../presets.js';
import { decode } from './decode.js';
import { reasonOf } from './discover.js';
import { lintSource } from './lint-source.js';
import { type FileSettings, type LintSettings, SettingsResolver } from './settings.js';

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
}

const NOTHING: FileReport = { findings: [], incomplete: [], skipped: [], ignored: 0, looked: false };

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
    const settings = this.#resolver.for(this.#configPath(task.file));
    const file = reportedPath(task.file, settings);
    const bytes = task.bytes ?? (await this.#read(task.file));
    if (typeof bytes === 'string') return { ...NOTHING, incomplete: [{ file, line: 0, reason: bytes }] };
    const decoded = decode(bytes);
    if ('binary' in decoded) {
      if (task.named === true) return { ...NOTHING, incomplete: [{ file, line: 0, reason: 'a binary file' }] };
      return { ...NOTHING, skipped: [{ file, reason: 'a binary file' }] };
    }
    if ('problem' in decoded) return { ...NOTHING, incomplete: [{ file, line: decoded.line, reason: decoded.problem }] };
    const { findings, incomplete, ignored } = await lintSource(decoded.text, {
      file,
      name: task.file,
      settings,
      reportUnusedIgnores: this.#settings.reportUnusedIgnores,
    });
    return { findings, incomplete, skipped: [], ignored, looked: true };
  }

  /** The bytes of a file, or why they cannot be had. */
  async #read(file: string): Promise<Uint8Array | string> {
    const absolute = path.resolve(this.#settings.cwd, file);
    const { maxFileSize } = this.#settings;
    try {
      const { size } = await fs.stat(absolute);
      if (size > maxFileSize) return `too large (${size} bytes; the limit is ${maxFileSize}, set by maxFileSize)`;
      return await fs.readFile(absolute);
    } catch (error) {
      return reasonOf(error as NodeJS.ErrnoException);
    }
  }

  #configPath(file: string): string {
    return this.#settings.configDir === '' ? file : path.posix.relative(this.#settings.configDir, file);
  }
}

/** The path as reports show it: a name that is itself personal information goes by its label. */
export function reportedPath(file: string, { text }: Pick<FileSettings, 'text'>): string {
  const { findings, text: redacted } = text.redact(file);
  return findings.length === 0 ? file : redacted;
}
