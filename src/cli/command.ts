import type { Command } from 'commander';
import type { ExitCode } from './exit.js';
import type { Io } from './io.js';

/** One command: declares its arguments and options, and runs. */
export interface CommandModule {
  /** Declares arguments and options on `command`, and calls `end` from its action with what the process shall say. */
  configure(command: Command, io: Io, end: (code: ExitCode) => void): void;
}

/** A row of the command table: what the help needs without loading the command. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<CommandModule>;
}
