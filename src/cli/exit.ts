/** What the process says when it ends; the same for every command. */
export const EXIT = {
  /** Everything was looked at and nothing was found. */
  clean: 0,
  /** Something was found. */
  findings: 1,
  /** Something could not be looked at: wrong usage, unreadable or broken input. Wins over findings. */
  notLooked: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The caller asked for something that cannot be done; its message is one line and holds no input text. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Of a longer list of what is allowed, a line of a terminal names so many. */
const MOST_ALLOWED = 24;

/** One line that tells what went wrong, for errors of any kind. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [what, allowed = ''] = message.split('; allowed: ');
  const names = allowed.split(', ');
  const listed =
    names.length > MOST_ALLOWED
      ? `${what}; allowed: ${names.slice(0, MOST_ALLOWED).join(', ')} and ${names.length - MOST_ALLOWED} more`
      : message;
  return listed.replace(/\s*\n\s*/g, ' ').trim();
}

/** Does it tell of a wrong option? One thrown in a worker thread has lost its class on the way, but not its name. */
export function isOptionError(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof Error && error.name === 'PiiSieveError');
}

/** What the system calls an error (`ENOENT`): safe to show, unlike its message. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? 'unknown error';
}

/** What is shown of an error that nobody foresaw: its kind and where it arose, and not its message, which may quote the input. */
export function bugReport(error: unknown): string {
  if (!(error instanceof Error)) return 'unexpected error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`unexpected error (${error.name}), which is a bug of this tool:`, ...frames].join('\n');
}
