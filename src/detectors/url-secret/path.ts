import { isAlphanumeric, isDigit, isHex } from '../../core/characters.js';
import type { Scan, Trigger } from '../../core/types.js';
import { cursorOf, emptyUrlParameter, nextParameter, partAt, type UrlParts } from '../../core/url.js';
import { isDigest, isInstant } from './digest.js';

/** Longest segment that is read. */
const LONGEST = 2048;

/** Segments read from a file's name back to the host. */
const MOST_SEGMENTS = 8;

const URL_PART = ['url-part'] as const;

/** Segments whose next one is what they say: `/ks/djJ8…/format/url/`, `/token/9f86d081…/`. */
const TOKEN_SEGMENTS: readonly string[] = ['ks', 'token', 'sig', 'signature', 'hmac', 'apikey', 'tokenpluginfile'];

/** Segments of the addresses that take messages for an account: the last long segment behind them is its key. */
const HOOK_SEGMENTS: readonly string[] = ['webhooks', 'webhook', 'incomingwebhook', 'services', 'whip'];

/** What the names of media files end in, as words: `mp4` and `m3u8` are `mp` and `u` with digits beside them. */
const MEDIA_WORDS: readonly string[] = ['mp', 'u', 'ts', 'mpd', 'flv', 'mkv', 'mov', 'webm', 'aac'];

const MEDIA_FILE = /\.(?:m3u8|mpd|mp4|m4[asv]|ts|flv|mkv|webm|mov|avi|mp3|aac|bcs)$/i;

/** Does the path end in the name of a media file? */
export function isMedia(text: string, url: UrlParts): boolean {
  return MEDIA_FILE.test(text.slice(Math.max(url.pathStart, url.pathEnd - 5), url.pathEnd));
}

/**
 * What finds secrets that stand in a path or alone behind the question mark: by the segment before them (`/ks/…`, `/api/webhooks/…`), by the
 * marks of a vendor (`s--aB3dE5fG--` of Cloudinary, `(S(…))` of ASP.NET), and beside an instant in hexadecimal.
 */
export const PATH_SECRETS: readonly Trigger[] = [
  { on: 'word', words: TOKEN_SEGMENTS, find: findBehindToken },
  { on: 'word', words: HOOK_SEGMENTS, find: findBehindHook },
  { on: 'word', words: MEDIA_WORDS, find: findOfMediaFile },
  { on: 'word', words: ['s'], find: findMarked },
  { on: 'word', words: ['bot'], find: findBot },
  { on: 'word', words: ['p'], find: findPreauthenticated },
  { on: 'word', words: ['announce', 'webrtc', 'tos'], find: findBefore },
];

/** The end of the segment that begins at `start`. */
function segmentEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST);
  let at = start;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || '/?#;")'.includes(text[at]!)) break;
    at++;
  }
  return at;
}

/** The start of the segment that ends at `end`. */
function segmentStart(text: string, end: number): number {
  const limit = Math.max(0, end - LONGEST);
  let at = end;
  while (at > limit && text.charCodeAt(at - 1) !== 0x2f && text.charCodeAt(at - 1) > 0x20) at--;
  return at;
}

function isInPath(scan: Scan, at: number): boolean {
  const url = cursorOf(scan).at(scan.text, at);
  return url !== undefined && partAt(url, at) === 'path';
}

/** A digest too long to be the id of a video: 32 hexadecimal digits, or 24 units of base64. */
function isLongDigest(text: string, start: number, end: number): boolean {
  return end - start >= 24 && isDigest(text, start, end);
}

/** Cloudflare joins two hexadecimal numbers by a letter. */
function isKeyOfHexes(text: string, start: number, end: number): boolean {
  const joint = text.indexOf('k', start);
  return joint > start && joint < end - 1 && isAllHex(text, start, joint) && isAllHex(text, joint + 1, end);
}

function isAllDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

function isAllHex(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isHex(text.charCodeAt(at))) return false;
  return true;
}

function findBehindToken(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  const before = text.charCodeAt(start - 1);
  // `/token/…`, `/access_token/…`, `/tokenpluginfile.php/…` of Moodle
  if (text.startsWith('.php', end)) end += 4;
  if (text.charCodeAt(end) !== 0x2f || (before !== 0x2f && before !== 0x5f && before !== 0x2d)) return;
  const to = segmentEnd(text, end + 1);
  if (isLongDigest(text, end + 1, to) && isInPath(scan, start)) scan.report('SIGNED_URL_TOKEN', end + 1, to, 0.7, URL_PART);
}

/**
 * Discord `/api/webhooks/<id>/<token>`, Slack `/services/T…/B…/<token>`, Teams `/IncomingWebhook/<token>/<owner>`, Make and n8n
 * `/webhook/<token>`, and the endpoints of WHIP (RFC 9725), which are given out one for a broadcaster.
 */
function findBehindHook(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (text.charCodeAt(end) !== 0x2f || text.charCodeAt(start - 1) !== 0x2f) return;
  let from = end + 1;
  for (let segments = 0; segments < 3; segments++) {
    const to = segmentEnd(text, from);
    if (to - from >= 20 && isDigest(text, from, to) && isInPath(scan, start)) {
      scan.report('API_KEY', from, to, 0.8, URL_PART);
      return;
    }
    if (text.charCodeAt(to) !== 0x2f) return;
    from = to + 1;
  }
}

/** `/p/<token>/n/<namespace>/b/…`: a pre-authenticated request of Oracle's object storage. */
function findPreauthenticated(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (text.charCodeAt(end) !== 0x2f || text.charCodeAt(start - 1) !== 0x2f) return;
  const to = segmentEnd(text, end + 1);
  if (text.startsWith('/n/', to) && isLongDigest(text, end + 1, to) && isInPath(scan, start))
    scan.report('SIGNED_URL_TOKEN', end + 1, to, 0.85, URL_PART);
}

/** `/s--aB3dE5fG--/`, the signature of Cloudinary: 8 or 32 units. `/(S(lit3py55t21z5v55vlm25s55))/`, a session of ASP.NET without cookies: 24 units. */
function findMarked(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  const next = text.charCodeAt(end);
  if (next === 0x2d && text.charCodeAt(start - 1) === 0x2f && text.charCodeAt(end + 1) === 0x2d) {
    const from = end + 2;
    for (const length of [8, 32]) {
      if (text.startsWith('--/', from + length) && isInPath(scan, start)) {
        scan.report('SIGNED_URL_TOKEN', from, from + length, 0.85, URL_PART);
        return;
      }
    }
  } else if (next === 0x28 && text.charCodeAt(start - 1) === 0x28 && text.startsWith('))', end + 25)) {
    for (let at = end + 1; at < end + 25; at++) if (!isAlphanumeric(text.charCodeAt(at))) return;
    scan.report('SESSION_TOKEN', end + 1, end + 25, 0.9, URL_PART);
  }
}

const BOT = /^\d{6,12}:[\w-]{30,40}(?=\/)/;

/** `https://api.telegram.org/file/bot110201543:AAHdq…/`: whoever has it is the bot. */
function findBot(scan: Scan, start: number, end: number): void {
  const token = BOT.exec(scan.text.slice(end, end + 54));
  if (token !== null && isInPath(scan, start)) scan.report('API_KEY', end, end + token[0].length, 0.9, URL_PART);
}

/** What stands before a segment that says so: a tracker's `/<passkey>/announce`, `/<key>/webRTC/publish`, `/<digest>/<instant>/video/tos/`. */
function findBefore(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (text.charCodeAt(start - 1) !== 0x2f) return;
  const last = text.charCodeAt(start) | 32;
  // a, w, t
  if (last === 0x74) {
    if (text.startsWith('/video', start - 7)) findHexSignature(scan, start - 7);
    return;
  }
  if (last === 0x77 && !text.startsWith('/publish', end)) return;
  const from = segmentStart(text, start - 1);
  const isKey = last === 0x77 ? isKeyOfHexes(text, from, start - 1) : isDigest(text, from, start - 1);
  if (start - 1 - from >= 32 && isKey && isInPath(scan, start)) scan.report('API_KEY', from, start - 1, 0.85, URL_PART);
}

/** At the extension that ends a path: what signs the file, before its name or behind its question mark. */
function findOfMediaFile(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  let dot = start - 1;
  if (isDigit(text.charCodeAt(dot))) dot -= 2;
  if (text.charCodeAt(dot) !== 0x2e) return;
  let to = end;
  if (isDigit(text.charCodeAt(to))) to++;
  const url = cursorOf(scan).at(text, dot);
  if (url === undefined || to !== url.pathEnd || !isMedia(text, url)) return;
  findNameless(scan, url);
  let segment = to;
  for (let segments = 0; segments < MOST_SEGMENTS && segment > url.pathStart; segments++) {
    segment = segmentStart(text, segment) - 1;
    if (findHexSignature(scan, segment)) return;
  }
}

/** `a.mp4?0a1b2c…`: a query that is nothing but a digest. */
function findNameless(scan: Scan, url: UrlParts): void {
  const { text } = scan;
  const parameter = emptyUrlParameter();
  if (nextParameter(text, url.queryStart, url.queryEnd, parameter) === -1) return;
  const { nameStart, nameEnd, valueStart, valueEnd } = parameter;
  if (nameStart === nameEnd && valueEnd - valueStart >= 40 && isDigest(text, valueStart, valueEnd))
    scan.report('SIGNED_URL_TOKEN', valueStart, valueEnd, 0.7, URL_PART);
}

/** `/<digest>/<instant in hexadecimal>` up to the slash at `end`, as delivery networks sign paths; either may come first. */
function findHexSignature(scan: Scan, end: number): boolean {
  const { text } = scan;
  const second = segmentStart(text, end);
  const first = segmentStart(text, second - 1);
  if (second - first < 9 || second === 0) return false;
  const secondIsInstant = end - second === 8;
  const instant = secondIsInstant ? second : first;
  const digest = secondIsInstant ? first : second;
  const instantEnd = secondIsInstant ? end : second - 1;
  const digestEnd = secondIsInstant ? second - 1 : end;
  if (instantEnd - instant !== 8 || digestEnd - digest < 20 || !isAllHex(text, instant, instantEnd)) return false;
  // Shorter ones than MD5 in hexadecimal are base64, and beside a number without letters, or behind one, they may be an id.
  const isMd5 = digestEnd - digest === 32 && isAllHex(text, digest, digestEnd);
  if (!isMd5 && (!secondIsInstant || !isDigest(text, digest, digestEnd) || isAllDigits(text, instant, instantEnd))) return false;
  if (!isInstant(text, instant, instantEnd) || !isInPath(scan, digest)) return false;
  scan.report('SIGNED_URL_TOKEN', digest, digestEnd, 0.7, URL_PART);
  return true;
}
