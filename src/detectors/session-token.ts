import { base64Value } from '../core/base64.js';
import { isPlaceholder, looksRandom, makeupOf, readKeyedValue } from '../core/keyed-value.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Evidence, Scan } from '../core/types.js';
import { isWordAt } from '../core/words.js';

/** Session ids have 16 to 128 characters; longer tokens are JSON Web Tokens, which have a detector of their own. */
const LONGEST = 512;

/** Names that servers and frameworks give to session cookies and parameters. */
const COOKIES = 'phpsessid|jsessionid|sessionid|sessid|sessiontoken|csrftoken|xsrftoken|cfid|cftoken|sid|aspsessionid';
/** Words before a token: "bearer …" of RFC 6750, "session id", "session_token", "cookie: …". */
const WORDS = ['bearer', 'session', 'cookie', 'csrf', 'xsrf'];

/** Base64 of a name and a password: six characters at least, as long as a line at most. */
const SHORTEST_BASIC = 8;
const LONGEST_BASIC = 400;

const EVIDENCE: readonly Evidence[] = ['context'];

/** Reads like a session id: random letters and digits, or sixteen digits and more. */
function isToken(text: string, start: number, end: number): boolean {
  if (looksRandom(text, start, end, 16)) return true;
  const { digits, length } = makeupOf(text, start, end);
  return digits === length && length >= 16 && !isPlaceholder(text, start, end);
}

function findCookie(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  const value = readKeyedValue(text, end, LONGEST);
  // "sid/…" is a path; a cookie and a parameter have their "=".
  if (value === undefined || (value.link === 'none' && end - start === 3)) return;
  const stop = cookieEnd(text, value.start, value.end);
  if (isToken(text, value.start, stop))
    scan.report('SESSION_TOKEN', value.start, stop, value.link === 'none' ? 0.75 : 0.92, EVIDENCE);
}

function findWord(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  let at = end;
  // "session_id", "session-token", "csrf token": the second word belongs to the name.
  const gap = text.charCodeAt(at);
  if (gap === 95 || gap === 45 || gap === 32) {
    for (const word of ['id', 'token', 'key', 'secret']) {
      if (isWordAt(text, at + 1, at + 1 + word.length, word)) {
        at += 1 + word.length;
        break;
      }
    }
  }
  const bearer = end - start === 6 && isWordAt(text, start, end, 'bearer');
  const value = readKeyedValue(text, at, LONGEST);
  // "session-id-TLS13_APPENDIX": the name goes on.
  if (value === undefined || value.start === at || (value.link === 'none' && at === end && !bearer)) return;
  // "Cookie: sid=…": the cookie's own name is the keyword.
  const sign = text.slice(value.start, value.end).indexOf('=');
  if (sign > 0 && sign < value.end - value.start - 3) return;
  const stop = cookieEnd(text, value.start, value.end);
  if (isToken(text, value.start, stop))
    scan.report('SESSION_TOKEN', value.start, stop, value.link === 'none' ? 0.8 : 0.9, EVIDENCE);
}

/** "Basic dXNlcjpwYXNz…" of RFC 7617: a user's name, a colon and a password in base64. */
function findBasic(scan: Scan, _start: number, end: number): void {
  const { text } = scan;
  if (text.charCodeAt(end) !== 32) return;
  const start = end + 1;
  let at = start;
  while (at - start < LONGEST_BASIC && base64Value(text.charCodeAt(at)) >= 0) at++;
  if (at - start < SHORTEST_BASIC || !holdsPair(text, start, at)) return;
  while (at < text.length && text.charCodeAt(at) === 61) at++;
  scan.report('SESSION_TOKEN', start, at, 0.92, EVIDENCE);
}

/** Does the base64 decode to printable ASCII with a colon inside? */
function holdsPair(text: string, start: number, end: number): boolean {
  let held = 0;
  let bits = 0;
  let bytes = 0;
  let colon = 0;
  for (let i = start; i < end; i++) {
    held = ((held << 6) | base64Value(text.charCodeAt(i))) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    if (byte < 32 || byte > 126) return false;
    bytes++;
    if (byte === 58 && colon === 0) colon = bytes;
  }
  return colon > 1 && colon < bytes;
}

/** In "Cookie: a=1; b=2" and "sid=1&x=2" a value ends before the next one. */
function cookieEnd(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 59 || code === 38 || code === 44 || code === 63 || code === 35) return i;
  }
  return end;
}

/**
 * Finds session ids and bearer tokens by the name they stand under: the session cookies of PHP, Java, ASP, Django and others, "session
 * token", "Authorization: Bearer". The value must read like the output of a random generator. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [sessionToken()] }).redact('PHPSESSID=r2t5uvjq435r4q7ib3vtdjq120').text // 'PHPSESSID=[SESSION_TOKEN]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function sessionToken(): Detector<'SESSION_TOKEN'> {
  return {
    id: 'session-token',
    entities: ['SESSION_TOKEN'],
    reach: { before: 64, after: LONGEST + 64 },
    brings: { words },
    triggers: [
      { on: 'word', words: COOKIES.split('|'), find: findCookie },
      { on: 'word', words: WORDS, find: findWord },
      { on: 'word', words: ['basic'], find: findBasic },
    ],
  };
}
