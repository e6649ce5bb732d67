import path from 'node:path';
import { type Command, Option } from 'commander';
import type { Report, Severity } from '../../formatters/report.js';
import { EXIT, type ExitCode, UsageError } from '../exit.js';
import { type Io, write } from '../io.js';
import { writeBaseline } from '../lint/baseline.js';
import type { PlannedFix } from '../lint/lint-file.js';
import { WEIGHT } from '../lint/lint-source.js';
import { parseReporter, REPORTER_NAMES, type ReporterChoice, writeReports } from '../lint/reporters.js';
import { makeReport, runLint } from '../lint/run-lint.js';
import { countriesOption, type Level, levelOption, wholeNumber } from '../scanner-options.js';
import { VERSION } from '../version.js';

const FAIL_ON = ['error', 'warning', 'note'] as const;

interface LintFlags {
  readonly config?: string | false | undefined;
  readonly level?: Level | undefined;
  readonly countries?: readonly string[] | undefined;
  readonly ignore: readonly string[];
  readonly gitignore: boolean;
  readonly staged?: true | undefined;
  readonly changedSince?: string | undefined;
  readonly stdinFilename?: string | undefined;
  readonly maxFileSize?: number | undefined;
  readonly jobs?: number | undefined;
  readonly reporter: readonly ReporterChoice[];
  readonly failOn?: Severity | undefined;
  readonly baseline?: string | undefined;
  readonly writeBaseline?: string | undefined;
  readonly reportUnusedIgnores?: true | undefined;
  readonly quiet?: true | undefined;
  readonly fix?: true | undefined;
  readonly dryRun?: true | undefined;
}

export function configure(command: Command, io: Io, end: (code: ExitCode) => void): void {
  command
    .argument(
      '[paths...]',
      'files, folders and globs; "-" is standard input; default: what the config names, else everything here',
    )
    .addOption(
      new Option('-r, --reporter <name[=file]>', `${REPORTER_NAMES.join(', ')}; repeatable; to standard output or a file`)
        .argParser((choice: string, chosen: readonly ReporterChoice[]) => [...chosen, parseReporter(choice)])
        .default([], 'pretty'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'lowest severity that makes the exit code 1 (default: warning)').choices(FAIL_ON),
    )
    .option('--staged', 'lint the files staged in git, with the content that is staged')
    .option('--changed-since <ref>', 'lint the files that differ from a git revision')
    .option('--baseline <file>', 'let the findings that this file lists pass')
    .option('--write-baseline <file>', 'list all findings in this file, as known ones, and end with 0')
    .option('--fix', 'replace findings in the files by reserved values of the same shape (example.com, 555-01xx)')
    .option('--dry-run', 'show what --fix would replace, and change nothing')
    .option('--report-unused-ignores', 'report ignore comments that silence nothing')
    .option('-c, --config <file>', 'config file (default: the nearest pii-sieve.config.* or package.json, upwards)')
    .option('--no-config', 'use no config file')
    .addOption(levelOption())
    .addOption(countriesOption())
    .addOption(
      new Option('--ignore <glob>', 'leave out files that match; repeatable')
        .argParser((glob: string, globs: readonly string[]) => [...globs, glob])
        .default([], 'none'),
    )
    .option('--no-gitignore', 'lint files that .gitignore names, too')
    .option('--stdin-filename <name>', 'name of the file on standard input, which tells its format')
    .option('--max-file-size <bytes>', 'report larger files as not looked at (default: 5000000)', wholeNumber())
    .option('-j, --jobs <number>', 'worker threads (default: one per core when there are many files)', wholeNumber())
    .option('-q, --quiet', 'leave notes out of the pretty report')
    .action(async (patterns: readonly string[], flags: LintFlags) => end(await lint(patterns, flags, io)));
}

async function lint(patterns: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  checkFlags(patterns, flags);
  const outcome = await runLint(
    {
      patterns,
      config: flags.config,
      options: { level: flags.level, countries: flags.countries === undefined ? undefined : [...flags.countries] },
      ignore: flags.ignore,
      gitignore: flags.gitignore,
      staged: flags.staged === true,
      changedSince: flags.changedSince,
      stdinFilename: flags.stdinFilename,
      maxFileSize: flags.maxFileSize,
      jobs: flags.jobs,
      reportUnusedIgnores: flags.reportUnusedIgnores === true,
      fix: flags.fix === true,
      dryRun: flags.dryRun === true,
      failOn: flags.failOn,
      baseline: flags.writeBaseline === undefined ? flags.baseline : false,
    },
    io,
  );
  const report = planned(makeReport(outcome, { name: 'pii-sieve', version: VERSION }), flags);
  const choices = flags.reporter.length > 0 ? flags.reporter : [{ name: 'pretty', file: undefined }];
  if (flags.dryRun === true) await write(io.stderr, planText(outcome.files.flatMap(({ fixes }) => fixes)));
  await writeReports(report, choices, io, flags.quiet !== true);
  // Whoever reads a report in a file still wants to see on the terminal what was not looked at.
  if (!choices.some(({ file }) => file === undefined)) {
    for (const { file, line, reason } of report.incomplete)
      io.stderr.write(`pii-sieve: ${file}${line === 0 ? '' : `:${line}`}: ${reason}\n`);
  }
  if (flags.writeBaseline !== undefined) {
    await writeBaseline(path.resolve(io.cwd, flags.writeBaseline), flags.writeBaseline, report.findings);
    io.stderr.write(`pii-sieve: ${report.findings.length} findings written to ${flags.writeBaseline}\n`);
    return report.incomplete.length > 0 ? EXIT.notLooked : EXIT.clean;
  }
  return exitCode(report, outcome.failOn);
}

/** A plan has fixed nothing yet. */
function planned(report: Report, { dryRun }: LintFlags): Report {
  return dryRun === true ? { ...report, summary: { ...report.summary, fixed: 0 } } : report;
}

/** What `--fix` would do: each line with labels, and with the stand-in. */
function planText(fixes: readonly PlannedFix[]): string {
  const lines = fixes.map(({ file, line, before, after }) => `${file}:${line}\n  - ${before}\n  + ${after}\n`);
  return `${lines.join('')}${fixes.length} value${fixes.length === 1 ? '' : 's'} would be replaced\n`;
}

function checkFlags(patterns: readonly string[], flags: LintFlags): void {
  if (flags.staged === true && flags.changedSince !== undefined)
    throw new UsageError('--staged and --changed-since exclude each other');
  if (flags.fix === true || flags.dryRun === true) {
    if (flags.staged === true) throw new UsageError('--fix changes files on disk, not what is staged: leave out --staged');
    if (flags.writeBaseline !== undefined) throw new UsageError('--fix and --write-baseline exclude each other');
    if (patterns.includes('-')) throw new UsageError('--fix changes files: it cannot change standard input');
  }
  if (flags.baseline !== undefined && flags.writeBaseline !== undefined)
    throw new UsageError('--baseline and --write-baseline exclude each other');
  if (flags.reporter.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError('--reporter: only one reporter can write to standard output; give the others a file: name=file');
  }
}

function exitCode(report: Report, failOn: Severity): ExitCode {
  if (report.incomplete.length > 0) return EXIT.notLooked;
  return report.findings.some(({ severity }) => WEIGHT[severity] >= WEIGHT[failOn]) ? EXIT.findings : EXIT.clean;
}
