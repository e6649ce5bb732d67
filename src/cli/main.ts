import { Command, CommanderError } from 'commander';
import type { CommandEntry } from './command.js';
import { EXIT, type ExitCode, isOptionError, messageOf } from './exit.js';
import type { Io } from './io.js';
import { VERSION } from './version.js';

/** Every command, one file each; a command is loaded when it is called. */
export const commands: readonly CommandEntry[] = [
  { name: 'scan', summary: 'find personal information in texts', load: () => import('./commands/scan.js') },
  {
    name: 'lint',
    summary: 'report personal information in sample payloads, docs and data files',
    load: () => import('./commands/lint.js'),
  },
  { name: 'filter', summary: 'replace personal information in a stream of records', load: () => import('./commands/filter.js') },
  {
    name: 'explain',
    summary: 'show every candidate in a text, and why it was kept or dropped',
    load: () => import('./commands/explain.js'),
  },
  { name: 'detectors', summary: 'list the detectors and the entities they find', load: () => import('./commands/detectors.js') },
  { name: 'init', summary: 'write a config file', load: () => import('./commands/init.js') },
];

/** What a command or an option is called; everything else may be the text that somebody forgot to put behind `scan`. */
const NAME = /^-{0,2}[a-z][a-z-]{0,30}$/;

/** The parser's message without what the user typed, unless that could be a name of ours. */
function discreet(message: string): string {
  return message.replace(/(^unknown \w+|argument) '(.*)'(?= is invalid|$| ?\()/s, (_all, what: string, typed: string) => {
    const [name = ''] = typed.split('=');
    return NAME.test(name) ? `${what} '${name}'` : `${what}`;
  });
}

/**
 * Runs one command line (without `node` and the script) and tells how the process shall end.
 *
 * Never throws for what a user can do wrong: that becomes one line on standard error and exit code 2.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  const program = new Command('pii-sieve')
    .description('Finds and redacts personal information in search queries, video references and payloads.')
    .version(VERSION)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, put) => put(`pii-sieve: ${discreet(messageOf(text).replace(/^error: /, ''))}\n`),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
    });
  try {
    for (const entry of commands) {
      const command = program.command(entry.name).description(entry.summary);
      if (entry.name === argv[0] || (argv[0] === 'help' && argv[1] === entry.name)) {
        const { configure } = await entry.load();
        configure(command, io, (result) => {
          code = result;
        });
      }
    }
    if (argv.length === 0) {
      program.outputHelp({ error: true });
      return EXIT.notLooked;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.notLooked;
    if (isOptionError(error)) {
      io.stderr.write(`pii-sieve: ${messageOf(error)}\n`);
      return EXIT.notLooked;
    }
    throw error;
  }
}
