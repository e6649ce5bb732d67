import type { RawFinding } from './raw-finding.js';

/** Files that hold programs, by their extension. */
const PROGRAM =
  /\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|java|kts?|scala|groovy|gradle|go|rs|[ch]|cc|cpp|hpp|cs|swift|dart|lua|pl|r|exs?|css|s[ac]ss|less|sql|tf|hcl|proto|graphql|gql)$/i;

/** A quotation mark on both sides makes a value of anything. */
const QUOTE = /["'`]/;
/** Words that a dot, an underscore or an arrow joins: `param.name`, `max_upload`. */
const JOINED = /[\p{L}\d)](?:_|(?<=\p{Ll})\.|::|->)\p{L}/u;

/** Is the file one of a program? */
export function isProgram(path: string): boolean {
  return PROGRAM.test(path);
}

/** What finds the values of names (`password = …`): programs quote them; shells do not. */
const BY_NAME = /^(?:declared-name|username|password)$/;
/** Brackets, signs of variables and parts of a path: `form.password1`, `$pw2`, `hash(x1)`. */
const EXPRESSION = /[()[\]{}$]|\w(?:\.|->|::)[a-z_]/i;
const COMMENT = /^\s*(?:\/\/|\/?\*|#|--)/;

/**
 * Is something that was found in a line of a program part of the program, and no value in it: `assert r.json()`, `@param`, `#aaffaa`,
 * `password: form.password`? Values stand in strings and comments.
 */
export function isIdentifier(source: string, { detector, entity, start, end, leaf }: RawFinding): boolean {
  if (leaf.path !== undefined) return false;
  if (BY_NAME.test(detector)) {
    const value = source.slice(start, end);
    // A string of several lines may hold it: a name with figures is no other name's value as often.
    if (/\d/.test(value) && !EXPRESSION.test(value)) return false;
    const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start).slice(-MAX_BEFORE);
    return !COMMENT.test(before) && !endsInString(before);
  }
  if (entity !== 'PERSON') return false;
  const before = source.charAt(start - 1);
  const after = source.charAt(end);
  if (QUOTE.test(before) && QUOTE.test(after)) return false;
  return /[@#$_\\]/.test(before) || /[_=]/.test(after) || JOINED.test(source.slice(start, end));
}

/** Is a name that was found the name of a setting, and its value stands behind it: `MAX_UPLOAD=1024`? */
export function isSetting(source: string, { detector, start, end }: RawFinding): boolean {
  return detector === 'person-name' && source.charAt(end) === '=' && /^\w*_\w*$/.test(source.slice(start, end));
}

/** Lines of minified programs are long. */
const MAX_BEFORE = 4096;

/** Does a string that begins in the text go on behind it? */
function endsInString(text: string): boolean {
  let open = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\\') at++;
    else if (open === '') open = QUOTE.test(character) ? character : '';
    else if (character === open) open = '';
  }
  return open !== '';
}
