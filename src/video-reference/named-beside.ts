import { isFullName } from '../core/full-name.js';
import type { Detector, Scan } from '../core/types.js';
import { cursorOf, URL_REACH } from '../core/url.js';

/** What stands before an address is its person's: `=Jane Doe <jane@…` as RFC 5322 has it, `"name":"Jane Doe","mail":"jane@…`. */
const OWNER = /(?:[=,;] ?"?|name" ?: ?")([^=,;:"<>]{5,72}?)(?:"?[ +]*<|", ?"\w*mail\w*" ?: ?")[\w.+-]{1,64}$/i;
const OWNER_REACH = 180;
/** What a mailbox ends with. */
const MAILBOX = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.+-';

function findOwner(scan: Scan, at: number): void {
  const { text } = scan;
  const from = Math.max(0, at - OWNER_REACH);
  const before = text.slice(from, at);
  // Nearly all addresses stand in none of both.
  const found = before.includes('<') || before.includes('"') ? OWNER.exec(before) : null;
  if (found === null) return;
  // In running text, companies have addresses, too; a quotation mark of JSON ends the URL before it.
  if (/^n/i.test(found[0]) || cursorOf(scan).at(text, from + found.index) !== undefined)
    report(scan, from + found.index + found[0].indexOf(found[1]!), found[1]!);
}

/** `#userInfo.displayName="Jane Doe"`, as Jitsi Meet writes it: the URL ends at the quotation mark. */
function findQuoted(scan: Scan, at: number): void {
  const { text } = scan;
  if (!/[?&#.](?:display|full|user|first|last)_?name=$/i.test(text.slice(Math.max(0, at - 16), at))) return;
  const name = /^"([^"<>]{5,72})"/.exec(text.slice(at, at + 80))?.[1];
  if (name !== undefined && cursorOf(scan).at(text, at - 1) !== undefined) report(scan, at + 1, name);
}

function report(scan: Scan, start: number, name: string): void {
  const end = start + name.length;
  if (isFullName(scan.text, start, end)) scan.report('PERSON', start, end, 0.7, ['url-part', 'neighbour']);
}

/**
 * Finds a full name that stands in a link beside what says whose it is, where no parameter of its own holds it: before an address in angle brackets
 * or a member of JSON, in quotation marks.
 */
/* @__NO_SIDE_EFFECTS__ */
export function namedBeside(): Detector<'PERSON'> {
  return {
    id: 'named-beside',
    entities: ['PERSON'],
    reach: { before: URL_REACH, after: URL_REACH },
    triggers: [
      { on: 'character', characters: '@', before: MAILBOX, find: findOwner },
      { on: 'character', characters: '"', find: findQuoted },
    ],
  };
}
