import { isAlphanumeric, isDigit } from '../core/characters.js';
import type { Detector, Scan } from '../core/types.js';
import { isCallScheme } from '../core/url.js';

/** Folders of an IPTV panel's paths (Xtream Codes player API): name, password and the stream's number stand behind them. */
const FOLDER = /^(?:live|movie|series|timeshift|playlist)\//i;

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
      { on: 'character', characters: '/', after: 'lmpstLMPST', find: findBehindFolder },
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
      // `ssh://git@host/…`: everybody's account where repositories are kept.
      if (i + 4 === at && text.startsWith('git', i + 1)) return;
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
  const folder = FOLDER.exec(scan.text.slice(slash + 1, slash + 11));
  if (folder !== null) reportPathLogin(scan, slash + folder[0].length, true);
}

/** `http://host:8080/name/password/123` */
function findBehindPort(scan: Scan, end: number): void {
  const { text } = scan;
  if (text.charCodeAt(end + 2) !== 47 || (text.charCodeAt(end - 4) | 32) !== 104) return;
  const from = end + 3;
  const slash = text.indexOf('/', from);
  if (slash === -1 || slash - from > MAX_HOST) return;
  // RFC 6335, section 6: a port has at most five digits.
  let port = slash;
  while (slash - port < 5 && isDigit(text.charCodeAt(port - 1))) port--;
  if (port < slash && port > from && text.charCodeAt(port - 1) === 58) reportPathLogin(scan, slash, false);
}

/** The two segments behind the slash at `slash`, where a stream's number ends the path behind them. */
function reportPathLogin(scan: Scan, slash: number, folder: boolean): void {
  const { text } = scan;
  const nameEnd = text.indexOf('/', slash + 1);
  if (nameEnd === -1 || !isLoginLength(nameEnd - slash)) return;
  const passwordEnd = text.indexOf('/', nameEnd + 1);
  if (passwordEnd === -1 || !isLoginLength(passwordEnd - nameEnd)) return;
  if (!isLogin(text, slash + 1, nameEnd) || !isLogin(text, nameEnd + 1, passwordEnd)) return;
  if (!isPassword(text, nameEnd + 1, passwordEnd) && !LOGIN.test(text.slice(Math.max(0, slash - MAX_FOLDER), passwordEnd)))
    return;
  const rest = text.slice(passwordEnd + 1, passwordEnd + 1 + MAX_STREAM);
  const stream = STREAM.exec(rest);
  if (stream === null) return;
  // Without a stream's extension any page may look so: `/movie/some-title/a1b2c3d4/123`.
  const score = stream[1] === undefined && folder ? 0.4 : 0.7;
  scan.report('URL_CREDENTIALS', slash + 1, nameEnd, score, ['url-part']);
  scan.report('URL_CREDENTIALS', nameEnd + 1, passwordEnd, score, ['url-part']);
}

/** A port with five digits and the longest folder. */
const MAX_FOLDER = 16;

/**
 * Behind a port any password is one beside an address, or where a panel gives out numbers that are no day or second (`879446467/771463126`); behind a
 * folder also beside letters and digits mixed as in no word: `hn8rr4tp`.
 */
const LOGIN =
  /:\d+(?:(?:\/[a-z]+)?\/(?:[\w.+-]+@[\w-]+\.|(?!(?:20|1[67]\d\d)\d{6}\/)\d{8,}\/\d{8,}$)|\/[a-z]+\/.*[a-z]{2}\d[a-z]+\d)/i;

/** The stream's number, with minutes and start before it for a recording, or the list of all (`/playlist/name/password/m3u_plus`), up to the path's end. */
const STREAM =
  /^(?:\d{1,5}\/\d{4}-\d\d-\d\d[:_-]\d\d-\d\d\/)?(?:\d{1,10}|(?=m))(\.(?:ts|m3u8|mp4|mkv|avi|flv|mpg)|m3u_plus)?(?![^\s?#"'<>|)\],])/;

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
