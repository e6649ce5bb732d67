import { views } from '../core/through-views.js';
import type { TextView } from '../core/types.js';
import { PROVIDERS } from './address-words.js';
import { FoldBuilder } from './fold-builder.js';

/** The ends that queries without punctuation run into the name before. */
const ENDS = ['com', 'net', 'org'];
const COMMA = 0x2c;
const BLANK = 32;
/** Mail services that need no end to be told: `jane84@gmail`. */
const SERVICES = /^(@?)(gmail|googlemail|hotmail|icloud|protonmail)(?:([.;: ]{1,2}|\.?)com(?![\w-]|\.\w)|(?![\w@:/-]|[.,;]\w))/i;
/** The longest of what {@link SERVICES} matches. */
const SERVICE_REACH = 20;
/** `jane84 @gmail`: with a blank beside the sign only a name with digits at its end is a mailbox; what is without may follow a handle. */
const MAILBOX = /(?:^|[^\w.-])[a-z][\w.-]*\d$/i;
const MAILBOX_REACH = 34;
/** Letters of a name that is nobody's we know before it is taken for a domain. */
const SHORTEST_NAME = 4;

/**
 * Puts the dot back into addresses that lost it, as logs of queries without punctuation have them (`jane84@gmailcom`), or have
 * a comma for it, or have a sign twice (`jane84@@example.com`, `jane84@example..com`); and, behind the name of a mail service, the whole
 * end (`jane84@gmail`, `@gmail com`). O(n).
 *
 * @example
 * ```ts
 * missingDot().fold('jane84@gmailcom')?.text // 'jane84@gmail.com'
 * missingDot().fold('@telecom') // undefined
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function missingDot(): TextView {
  const providers = new Set(PROVIDERS.split(' '));
  return {
    id: 'missing-dot',
    reach: { before: MAILBOX_REACH, after: 32 },
    evidence: 'folded',
    confidence: 0.8,
    brings: { views },
    characters: '@',
    fold(text) {
      const out = new FoldBuilder(text);
      for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
        if (isSpaced(text, at)) {
          foldSpaced(text, at, out);
          continue;
        }
        // One letter before the sign is a shell prompt or a handle in brackets.
        if (!isWord(text.charCodeAt(at - 1)) || !isWord(text.charCodeAt(at - 2))) continue;
        if (foldService(text, at + 1, out)) continue;
        if (text[at + 1] === '@' && isWord(text.charCodeAt(at + 2))) out.replace(at, ++at + 1, '@');
        let end = at + 1;
        while (end < text.length && end - at < 32 && isWord(text.charCodeAt(end))) end++;
        if (text.charCodeAt(end) === COMMA) {
          foldComma(text, end, out);
          continue;
        }
        if (text.startsWith('..', end)) {
          if (ENDS.includes(text.slice(end + 2, end + 5).toLowerCase()) && isEnd(text, end + 5)) out.replace(end, end + 2, '.');
          continue;
        }
        if (!isEnd(text, end)) continue;
        const name = text.slice(at + 1, end - 3).toLowerCase();
        if (!ENDS.includes(text.slice(end - 3, end).toLowerCase())) continue;
        if (!providers.has(name) && name.length < SHORTEST_NAME) continue;
        out.replace(end - 4, end - 3, `${text[end - 4]}.`);
      }
      return out.finish();
    },
  };
}

function isSpaced(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) === BLANK || text.charCodeAt(at + 1) === BLANK;
}

/** Blanks beside the sign: `jane84 @gmail`, `jane84@ gmail`. */
function foldSpaced(text: string, at: number, out: FoldBuilder): void {
  const end = text.charCodeAt(at - 1) === BLANK ? at - 1 : at;
  const from = text.charCodeAt(at + 1) === BLANK ? at + 2 : at + 1;
  if (!SERVICES.test(text.slice(from, from + SERVICE_REACH)) || text[from] === '@') return;
  if (!MAILBOX.test(text.slice(Math.max(0, end - MAILBOX_REACH), end))) return;
  out.replace(end, from, '@');
  foldService(text, from, out);
}

/** What is broken behind the sign where a mail service is named. */
function foldService(text: string, from: number, out: FoldBuilder): boolean {
  const match = SERVICES.exec(text.slice(from, from + SERVICE_REACH));
  if (match === null) return false;
  const [, sign, name, gap] = match;
  if (sign === '' && gap === '.') return false;
  const end = from + sign!.length + name!.length;
  if (sign !== '') out.replace(from - 1, from + 1, '@');
  if (gap === undefined) out.replace(end - 1, end, `${text[end - 1]}.com`);
  else if (gap === '') out.replace(end - 1, end, `${text[end - 1]}.`);
  else if (gap !== '.') out.replace(end, end + gap.length, '.');
  return true;
}

/** `jane@gmail,com`: the key beside the dot's. */
function foldComma(text: string, at: number, out: FoldBuilder): void {
  if (!ENDS.includes(text.slice(at + 1, at + 4).toLowerCase())) return;
  if (!isWord(text.charCodeAt(at + 4)) && isEnd(text, at + 4)) out.replace(at, at + 1, '.');
}

function isWord(code: number): boolean {
  const lower = code | 32;
  return (lower > 96 && lower < 123) || (code > 47 && code < 58);
}

/** Nothing that a host name goes on with. */
function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2e) return !isWord(text.charCodeAt(at + 1));
  return code !== 0x2d && code !== 0x40 && code !== 0x5f && code !== 0x3a && !(code >= 0x80);
}
