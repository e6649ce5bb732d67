import type { RawFinding } from './raw-finding.js';

/** Files that hold programs, by their extension. */
const PROGRAM =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|java|kts?|scala|groovy|gradle|go|rs|[ch]|cc|cpp|hpp|cs|swift|dart|lua|pl|r|exs?|css|s[ac]ss|less|sql|sh|bash|zsh|ps1|tf|hcl|proto|graphql|gql)$/i;

/** A quotation mark on both sides makes a value of anything. */
const QUOTE = /["'`]/;
/** Words that a dot, an underscore or an arrow joins: `param.name`, `max_upload`. */
const JOINED = /[\p{L}\d)](?:_|(?<=\p{Ll})\.|::|->)\p{L}/u;

/** Is the file one of a program? */
export function isProgram(path: string): boolean {
  return PROGRAM.test(path);
}

/**
 * Is a name that was found in a line of a program part of the program, and no value in it: `assert r.json()`, `@param`, `#aaffaa`,
 * `full_name = mod`? Names of persons stand in strings and comments.
 */
export function isIdentifier(source: string, { detector, entity, start, end, leaf }: RawFinding): boolean {
  if (entity !== 'PERSON' || leaf.path !== undefined) return false;
  const before = source.charAt(start - 1);
  const after = source.charAt(end);
  if (QUOTE.test(before) && QUOTE.test(after)) return false;
  if (detector === 'declared-name') return !QUOTE.test(before) && !/^\s*(?:\/\/|\/?\*|#|--)/.test(lineAround(source, start));
  return /[@#$_\\]/.test(before) || /[_=]/.test(after) || JOINED.test(source.slice(start, end));
}

function lineAround(source: string, at: number): string {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  return source.slice(start, at);
}
