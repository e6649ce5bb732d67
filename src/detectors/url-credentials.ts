import { isAlphanumeric, isDigit, unitAt } from '../core/characters.js';
import type { Detector, Scan } from '../core/types.js';
import { isCallScheme } from '../core/url.js';

/** Folders of an IPTV panel's paths (Xtream Codes player API): name, password and the stream's number stand behind them. */
const STREAM_FOLDERS: readonly string[] = ['live', 'movie', 'series', 'timeshift'];

/** Longest name or password in a path, longest host (RFC 1035) with port, longest rest: `/60/2023-01-01:10-00/123.m3u8`. */
const MAX_PATH_LOGIN = 64;
const MAX_HOST = 260;
const MAX_STREAM = 48;

/** Longest user info looked at: 64 for a name, 192 for a password. */
const MAX_USER_INFO = 256;
const MAX_SIGNS = 4;

/**
 * Finds the user info of a URL (`scheme://user:password@host`, RFC 3986, 3.2.1): the span is what stands between `//` and `@`, so that the
 * URL still names the same host afterwards. IPTV panels write name and password as two segments of the path
 * (`http://host:8080/live/name/password/123.ts`): two spans, so that the path keeps its depth.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [urlCredentials()] }).redact('rtsp://jane:s3cret@cam.example/1').text   // 'rtsp://URL_CREDENTIALS@cam.example/1'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function urlCredentials(): Detector<'URL_CREDENTIALS'> {
  return {
    id: 'url-credentials',
    entities: ['URL_CREDENTIALS'],
    reach: { before: MAX_USER_INFO + 3, after: MAX_HOST + 2 * MAX_PATH_LOGIN + MAX_STREAM },
    triggers: [
      { on: 'character', characters: '@', find: findUserInfo },
      // No words: a small scanner should not have to read them.
      // What the names of folders of streams begin with.
      { on: 'character', characters: '/', after: 'lmstLMST', find: findBehindFolder },
      { on: 'character', characters: ':', before: 'pP', after: '/', find: findBehindPort },
    ],
  };
}

function findUserInfo(scan: Scan, at: number): void {
  const { text } = scan;
  const limit = Math.max(2, at - MAX_USER_INFO);
  let signs = 0;
  let equals = false;
  for (let i = at - 1; i >= limit; i--) {
    const code = text.charCodeAt(i);
    // `https://a.example&email=jane@b.example` is a URL in a parameter, and the next parameter.
    if (code === 38 && equals) return;
    equals ||= code === 61;
    // A password may hold some that nobody escaped.
    if (code === 64 && ++signs > MAX_SIGNS) return;
    if (code === 47) {
      const isAuthority = text.charCodeAt(i - 1) === 47 && text.charCodeAt(i - 2) === 58;
      if (isAuthority && i + 1 < at && !isCallScheme(text, i - 2))
        scan.report('URL_CREDENTIALS', i + 1, at, 0.95, ['format', 'url-part']);
      return;
    }
    // None of these may stand in user info unescaped.
    if (code <= 32 || code === 63 || code === 35 || code === 34 || code === 60 || code === 62 || code === 0x3000) return;
  }
}

/** `/live/name/password/123.ts`: believed where the URL names a port or the file is a stream's. */
function findBehindFolder(scan: Scan, slash: number): void {
  const { text } = scan;
  const first = text.charCodeAt(slash + 1) | 32;
  for (const folder of STREAM_FOLDERS) {
    if (unitAt(folder, 0) !== first) continue;
    const end = slash + 1 + folder.length;
    if (text.charCodeAt(end) === 47 && startsWithFolded(text, slash + 1, folder))
      reportPathLogin(scan, end, true, standsBehindPort(text, slash));
  }
}

function startsWithFolded(text: string, at: number, lower: string): boolean {
  for (let i = 0; i < lower.length; i++) if ((text.charCodeAt(at + i) | 32) !== lower.charCodeAt(i)) return false;
  return true;
}

/** `http://host:8080/name/password/123` */
function findBehindPort(scan: Scan, end: number): void {
  const { text } = scan;
  if (text.charCodeAt(end + 2) !== 47 || !startsWithFolded(text, end - 4, 'http')) return;
  const from = end + 3;
  const slash = text.indexOf('/', from);
  if (slash === -1 || slash - from > MAX_HOST) return;
  if (standsBehindPort(text, slash)) reportPathLogin(scan, slash, false, true);
}

function standsBehindPort(text: string, slash: number): boolean {
  // RFC 6335, section 6: a port has at most five digits.
  let port = slash;
  while (slash - port < 5 && isDigit(text.charCodeAt(port - 1))) port--;
  return port < slash && text.charCodeAt(port - 1) === 58;
}

/** The two segments behind the slash at `slash`, where a stream's number ends the path behind them. */
function reportPathLogin(scan: Scan, slash: number, folder: boolean, port: boolean): void {
  const { text } = scan;
  const nameEnd = text.indexOf('/', slash + 1);
  if (nameEnd === -1 || !isLoginLength(nameEnd - slash)) return;
  const passwordEnd = text.indexOf('/', nameEnd + 1);
  if (passwordEnd === -1 || !isLoginLength(passwordEnd - nameEnd) || !isDigit(text.charCodeAt(passwordEnd + 1))) return;
  if (!isLogin(text, slash + 1, nameEnd) || !isLogin(text, nameEnd + 1, passwordEnd)) return;
  const strong = isPassword(text, nameEnd + 1, passwordEnd);
  if (!strong && !port) return;
  const rest = text.slice(passwordEnd + 1, passwordEnd + 1 + MAX_STREAM);
  const stream = (folder ? STREAM : BARE_STREAM).exec(rest);
  if (stream === null) return;
  if (!strong) {
    const login = text.slice(slash + 1, passwordEnd);
    if (!NUMBERS.test(login) && !(folder && stream[1] !== undefined ? ACCOUNT : ADDRESS).test(login)) return;
  }
  // Without a stream's extension any page may look so: `/movie/some-title/a1b2c3d4/123`.
  const score = stream[1] === undefined && folder ? 0.4 : 0.7;
  scan.report('URL_CREDENTIALS', slash + 1, nameEnd, score, ['url-part']);
  scan.report('URL_CREDENTIALS', nameEnd + 1, passwordEnd, score, ['url-part']);
}

/** A panel's name and password of digits alone, and no day: `879446467/771463126`. */
const NUMBERS = /^(?!(?:19|20)\d\d[01]\d[0-3]\d\/)\d{8,}\/\d{8,}$/;

/** Beside such a file any password is one, where the name or it is no word with a number: `jane@tv.example/my_password`, `hn8rr4tp/opjmhaga`. */
const ACCOUNT = /\w@\w|^(?=(?:[^\d/]*\d){2})[a-z]\w*\d[a-z]\w{3,}\/|\/(?=(?:\D*\d){2})[a-z]\w*\d[a-z]\w{3,}$/i;

/** Nobody else writes an address before a password. */
const ADDRESS = /^[\w.+-]+@[\w-]+\.[a-z]/i;

/** The stream's number, with minutes and start before it for a recording, up to the path's end. */
const STREAM = /^(?:\d{1,5}\/\d{4}-\d\d-\d\d[:_-]\d\d-\d\d\/)?\d{1,10}(\.(?:ts|m3u8|mp4|mkv|avi|flv|mpg))?(?![^\s?#"'<>|)\],])/;
const BARE_STREAM = /^\d{1,10}(\.(?:ts|m3u8|mp4|mkv|avi|flv|mpg))?(?![^\s?#"'<>|)\],])/;

/** Of a segment with its slash. */
function isLoginLength(length: number): boolean {
  return length > 4 && length <= MAX_PATH_LOGIN + 1;
}

function isLogin(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isLoginUnit(text.charCodeAt(at))) return false;
  return true;
}

/** Letters and digits mixed as no folder's name is: eight units, or six with capitals among small letters. */
function isPassword(text: string, start: number, end: number): boolean {
  let digits = 0;
  let upper = 0;
  let lower = 0;
  let others = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits++;
    else if (unit >= 97 && unit <= 122) lower++;
    else if (unit >= 65 && unit <= 90) upper++;
    else others++;
  }
  if (digits === 0 || upper + lower === 0) return false;
  // `season-12` is a name with a number.
  if (others > 0 && (upper === 0 || lower === 0 || digits < 2)) return false;
  return end - start >= (upper > 0 && lower > 0 ? 6 : 8) && (digits > 1 || upper > 0);
}

function isLoginUnit(unit: number): boolean {
  return isAlphanumeric(unit) || '-._@+%!'.includes(String.fromCharCode(unit));
}
