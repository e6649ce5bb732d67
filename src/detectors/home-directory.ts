import { isAlphanumeric, isDigit, isLetter } from '../core/characters.js';
import { stemEnd } from '../core/file-name.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Scan } from '../core/types.js';
import { cursorOf, URL_REACH } from '../core/url.js';

/** Longest name of a home directory: POSIX login names have at most 32 characters, Windows profile folders 64 and more. */
const MAX_NAME = 64;
const MAX_MARKER = 32;

/** Accounts of machines and roles: nobody's home. */
const ROLES =
  ' shared public default all guest root admin administrator user username users ubuntu debian centos ec2-user azureuser opc runner vagrant vscode node www www-data web nobody git jenkins ci build builder docker app deploy deployer oracle postgres mysql hadoop spark jovyan sandbox pi kali arch alpine fedora deck plex emby jellyfin kodi nextcloud nginx redis minio coder codespace service usb disk nas storage external backup site yourname yourusername your_username your_name your-name your.name youruser myuser video videos media data files share download downloads movies desktop documents music pictures library appdata workspace workspaces ';

/**
 * Finds the name of a home directory: `/Users/jane.doe/…`, `/home/jdoe/…`, `C:\Users\Jane Doe\…`, `file:///C:/Users/…`,
 * `\\server\users\jdoe\…`, `~jdoe/…` (`/~jdoe/…` of a web site in `strict` alone). Entity USERNAME; the span is the folder's name. `/home/` and `/Users/` count only where a path starts
 * (a page of a web site may be called so), role accounts never.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [homeDirectory()] }).redact('file:///Users/jane.doe/Movies/a.mov').text   // 'file:///Users/USERNAME/Movies/a.mov'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function homeDirectory(): Detector<'USERNAME'> {
  return {
    id: 'home-directory',
    entities: ['USERNAME'],
    reach: { before: URL_REACH, after: URL_REACH },
    brings: { words },
    triggers: [
      { on: 'word', words: MARKERS, find: findBehindMarker },
      { on: 'word', words: ['media', 'files'], find: findBehindMount },
      { on: 'character', characters: '~', find: findBehindTilde },
    ],
  };
}

/** Folders that hold homes, `Users` as Windows shows it in other languages; the last is the end of `Documents and Settings`. */
const MARKERS: readonly string[] = [
  'users',
  'home',
  'homes',
  'profiles',
  'benutzer',
  'usuarios',
  'utilisateurs',
  'utenti',
  'gebruikers',
  'settings',
];

/**
 * `/run/media/jdoe/…`, where Linux mounts what a user plugs in, and `/remote.php/dav/files/jdoe/…` of Nextcloud and
 * ownCloud.
 */
function findBehindMount(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (!isSlash(text.charCodeAt(end))) return;
  if (endsWith(text, start, '/run/') || endsWith(text, start, '.php/dav/')) report(scan, end + 1, false, 0.85);
}

function findBehindMarker(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  // `home$` is a hidden share of Windows, `/home2/` one of several disks of a host.
  let at = end;
  if (text.charCodeAt(at) === 0x24) at++;
  else while (at < end + 2 && isDigit(text.charCodeAt(at))) at++;
  if (!isSlash(text.charCodeAt(at))) return;
  if (isSlash(text.charCodeAt(start - 1))) fromMarker(scan, at, at - start, text.charCodeAt(at));
  else if (endsWith(text, at, 'documents and settings')) fromMarker(scan, at, 22, text.charCodeAt(at));
}

function findBehindTilde(scan: Scan, at: number): void {
  const { text } = scan;
  // "~38ms/hop": about that many.
  if (!isAlphanumeric(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 1))) return;
  // `/~jdoe/` of a web site is half public; `~jdoe/` where a path starts is a home.
  if (isSlash(text.charCodeAt(at - 1))) report(scan, at + 1, false, 0.4);
  else if (at === 0 || startsPath(text.charCodeAt(at - 1)))
    report(scan, at + 1, false, slashFollows(text, at, at + MAX_NAME) ? 0.6 : 0);
}

/** `at` is the slash behind a marker of `length` units. */
function fromMarker(scan: Scan, at: number, length: number, slash: number): void {
  const { text } = scan;
  const marker = at - length;
  const before = text.charCodeAt(marker - 1);
  if (!isSlash(before)) return;
  const windows = slash === 0x5c || before === 0x5c;
  // JSON and source code write each backslash twice.
  const name = text.charCodeAt(at + 1) === slash && slash === 0x5c ? at + 2 : at + 1;
  const root = rootOf(scan, marker - 1);
  // `/users/jane/` of a web site is a public page.
  if (root !== 'none' && (windows || root !== 'web')) report(scan, name, windows || root === 'drive', 0.85);
}

/** Schemes whose paths lead to disks and shares. */
const SHARE_SCHEMES = ' file smb afp nfs cifs sftp scp ssh ftp ftps rsync webdav dav davs ';

/** `/Volumes/Macintosh HD`, a disk of a Mac: the one folder before homes whose name has blanks. */
const MAC_DISK = /(?:^|[^\w.])\/Volumes\/[^/]{1,32}$/;
const MAC_DISK_REACH = 44;

/** What the slash at `at` belongs to: a drive, a path that starts here or on a share, or the rest of a web address. */
function rootOf(scan: Scan, at: number): 'drive' | 'root' | 'web' | 'none' {
  const { text } = scan;
  let edge = at;
  while (edge > 0 && isSlash(text.charCodeAt(edge - 1))) edge--;
  const before = edge === 0 ? 0 : text.charCodeAt(edge - 1);
  if (before === 0x3a && isLetter(text.charCodeAt(edge - 2)) && !isLetter(text.charCodeAt(edge - 3))) return 'drive';
  // `?src=/Users/…`, `"/home/…`: a path starts here, whatever surrounds it.
  if (before !== 0x3a && before !== 0xfdd0 && !isPathUnit(before)) return 'root';
  const url = cursorOf(scan).at(text, at);
  if (url !== undefined && url.schemeEnd > url.start) {
    // The host of `https://home/…` is no folder.
    if (at < url.pathStart) return 'none';
    // `vlc:///home/…`
    if (url.hostStart === url.hostEnd) return 'root';
    return SHARE_SCHEMES.includes(` ${text.slice(url.start, url.schemeEnd).toLowerCase()} `) ? 'root' : 'web';
  }
  // `/mnt/c/Users/…`, `/var/home/…`, `\\server\users\…`: a few segments behind the start of a path.
  let start = edge;
  const least = Math.max(0, edge - MAX_MARKER);
  while (start > least && (isPathUnit(text.charCodeAt(start - 1)) || isSlash(text.charCodeAt(start - 1)))) start--;
  if (!isSlash(text.charCodeAt(start)) && MAC_DISK.test(text.slice(Math.max(0, edge - MAC_DISK_REACH), edge))) return 'root';
  if (start === least && start > 0) return 'web';
  return isSlash(text.charCodeAt(start)) ? 'root' : 'web';
}

function isPathUnit(unit: number): boolean {
  return isAlphanumeric(unit) || unit === 0x2e || unit === 0x2d || unit === 0x5f || unit === 0x24;
}

/** A blank, a quotation mark, an equals sign: what stands before a path. */
function startsPath(unit: number): boolean {
  return unit <= 0x20 || unit === 0x22 || unit === 0x27 || unit === 0x3d;
}

function report(scan: Scan, start: number, blanks: boolean, score: number): void {
  const { text } = scan;
  const limit = Math.min(text.length, start + MAX_NAME + 1);
  let end = start;
  let letters = 0;
  while (end < limit) {
    const unit = text.charCodeAt(end);
    if (isLetter(unit)) letters++;
    else if (unit === 0x20) {
      // A folder's name may hold blanks only where a slash comes after it: `C:\Users\Jane Doe\Videos`.
      if (!blanks || !slashFollows(text, end, limit)) break;
    } else if (unit === 0x7e) {
      // `C:\Users\JANEDO~1`
      if (!blanks || !isDigit(text.charCodeAt(end + 1))) break;
    } else if (!isAlphanumeric(unit) && !`.-_%+@'`.includes(text[end]!)) break;
    end++;
  }
  while (end > start && text.charCodeAt(end - 1) === 0x2e) end--;
  if (score === 0 || letters < 2 || end - start > MAX_NAME || end - start < 2) return;
  const next = text.charCodeAt(end);
  // Without a slash behind it, `/home/x` may be anything; at the end of the text it is still a folder.
  if (end < text.length && next > 0x20 && !isSlash(next) && !`"'&<)`.includes(text[end]!)) return;
  const name = text.slice(start, end).toLowerCase();
  // `/home/intro.mp4` lies beside the homes.
  if (!isSlash(next) && stemEnd(text, start, end) < end) return;
  if (ROLES.includes(` ${name} `) || name === 'all users' || name === 'default user') return;
  scan.report('USERNAME', start, end, score, ['url-part']);
}

function slashFollows(text: string, from: number, limit: number): boolean {
  for (let at = from + 1; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (isSlash(unit)) return true;
    if (!isLetter(unit) && !isAlphanumeric(unit) && !" .-'".includes(text[at]!)) return false;
  }
  return false;
}

function endsWith(text: string, at: number, lower: string): boolean {
  return text.slice(Math.max(0, at - lower.length), at).toLowerCase() === lower;
}

function isSlash(unit: number): boolean {
  return unit === 0x2f || unit === 0x5c;
}
