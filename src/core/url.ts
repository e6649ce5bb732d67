import { isAsciiLetter, isDigit, unitAt } from './characters.js';
/**
 * Where a URL stands in a text and where its parts are, by offsets alone: no `URL` global, no DOM, no substring.
 *
 * Reads what people paste, not only what RFC 3986 allows: a URL without a scheme (`youtu.be/…`), without a protocol (`//host/…`), inside
 * brackets, quotes or markdown, nested in another URL, with non-ASCII letters, with a label (U+FDD0) where something was redacted before.
 */

import type { Scan } from './types.js';

/**
 * How far a URL may reach from its first unit, in UTF-16 code units. Signed links with a session token run to about 2,500 units; what
 * stands farther from a URL's start is read as plain text.
 */
export const URL_REACH = 4096;

/** RFC 1035, section 2.3.4: a host name has at most 253 characters in its written form. */
const LONGEST_HOST = 253;

/** RFC 3986 sets no bound; the longest registered schemes have about 30 characters. */
const LONGEST_SCHEME = 40;

/** What a part of a URL is. `none`: a separator, or not in the URL. */
export type UrlPart = 'none' | 'scheme' | 'user' | 'password' | 'host' | 'port' | 'path' | 'query' | 'fragment';

/**
 * The offsets of one URL's parts. A part that is missing has equal ends. The object is reused: read, decide, keep nothing.
 *
 * `scheme://user:password@host:port/path?query#fragment`
 */
export interface UrlParts {
  start: number;
  end: number;
  /** One past the scheme's last letter (the colon); `start` when there is no scheme. */
  schemeEnd: number;
  userStart: number;
  userEnd: number;
  passwordStart: number;
  passwordEnd: number;
  hostStart: number;
  hostEnd: number;
  portStart: number;
  portEnd: number;
  /** The path with its first slash. */
  pathStart: number;
  pathEnd: number;
  /** The query without its question mark. */
  queryStart: number;
  queryEnd: number;
  /** The fragment without its `#`. */
  fragmentStart: number;
  fragmentEnd: number;
}

/** One `name=value` of a query or fragment. A parameter without `=` has its text in the value and an empty name. */
export interface UrlParameter {
  nameStart: number;
  nameEnd: number;
  valueStart: number;
  valueEnd: number;
}

/** Finds the URL around a position; remembers the last one, so asking again about the same URL costs nothing. */
export interface UrlCursor {
  /**
   * The innermost URL that encloses `position`, or undefined. Looks at most `URL_REACH` units to each side. Linear over all calls with
   * rising positions.
   */
  at(text: string, position: number): UrlParts | undefined;
  /** Another text comes next. */
  forget(): void;
}

/** A URL's parts, all empty at 0. */
function emptyUrlParts(): UrlParts {
  return {
    start: 0,
    end: 0,
    schemeEnd: 0,
    userStart: 0,
    userEnd: 0,
    passwordStart: 0,
    passwordEnd: 0,
    hostStart: 0,
    hostEnd: 0,
    portStart: 0,
    portEnd: 0,
    pathStart: 0,
    pathEnd: 0,
    queryStart: 0,
    queryEnd: 0,
    fragmentStart: 0,
    fragmentEnd: 0,
  };
}

/** A parameter, empty at 0. */
export function emptyUrlParameter(): UrlParameter {
  return { nameStart: 0, nameEnd: 0, valueStart: 0, valueEnd: 0 };
}

/** Which part of the URL holds the unit at `position`. */
export function partAt(url: UrlParts, position: number): UrlPart {
  if (position < url.start || position >= url.end) return 'none';
  if (position < url.schemeEnd) return 'scheme';
  if (position >= url.userStart && position < url.userEnd) return 'user';
  if (position >= url.passwordStart && position < url.passwordEnd) return 'password';
  if (position >= url.hostStart && position < url.hostEnd) return 'host';
  if (position >= url.portStart && position < url.portEnd) return 'port';
  if (position >= url.pathStart && position < url.pathEnd) return 'path';
  if (position >= url.queryStart && position < url.queryEnd) return 'query';
  if (position >= url.fragmentStart && position < url.fragmentEnd) return 'fragment';
  return 'none';
}

/**
 * Finds the parameter that starts at or after `from` and before `end`, of a query or of a fragment that is written like one.
 * `&` separates, and so does `;` where a name and `=` follow (`&amp;v=` and the old W3C form). Returns the offset to go on from, or -1.
 *
 * @example
 * ```ts
 * for (let at = url.queryStart; (at = nextParameter(text, at, url.queryEnd, parameter)) !== -1; ) { … }
 * ```
 */
export function nextParameter(text: string, from: number, end: number, out: UrlParameter): number {
  let start = from;
  while (start < end && isParameterBreak(text, start, end)) start += text.startsWith('&amp;', start) ? 5 : 1;
  if (start >= end) return -1;
  let at = start;
  let equals = -1;
  for (; at < end; at++) {
    if (unitAt(text, at) === 0x3d) {
      if (equals === -1) equals = at;
    } else if (isParameterBreak(text, at, end)) break;
  }
  out.nameStart = start;
  out.nameEnd = equals === -1 ? start : equals;
  out.valueStart = equals === -1 ? start : equals + 1;
  out.valueEnd = at;
  return at;
}

/** Fills `out` with the parameter that holds `position`, when the position stands in the URL's query or fragment. */
export function parameterAt(text: string, url: UrlParts, position: number, out: UrlParameter): boolean {
  let from: number;
  let end: number;
  if (position >= url.queryStart && position < url.queryEnd) {
    from = url.queryStart;
    end = url.queryEnd;
  } else if (position >= url.fragmentStart && position < url.fragmentEnd) {
    from = url.fragmentStart;
    end = url.fragmentEnd;
  } else return false;
  let start = position;
  while (start > from && !isParameterBreak(text, start - 1, end)) start--;
  return nextParameter(text, start, end, out) !== -1 && position < out.valueEnd;
}

/**
 * Does a scheme of calls and messages end at the colon? What stands before the `@` behind it is whom they reach, not who logs in:
 * `facetime://jane@example.com`.
 */
export function isCallScheme(text: string, colon: number): boolean {
  const start = schemeStart(text, 0, colon);
  return start !== -1 && / (?:facetime|facetime-audio|sips?|xmpp|im|mailto) /i.test(` ${text.slice(start, colon)} `);
}

/** Longest name of a parameter that is read. */
export const LONGEST_NAME = 48;

/**
 * Fills `out` with the `name=value` around the equals sign at `equals`, in the query, fragment or path of the URL (`/exp=1~hmac=2/`,
 * `;jsessionid=3`). In a path a value ends at `/ ~ ; &`, elsewhere at the parameter's end. False where no name stands before the sign.
 */
export function namedValueAt(text: string, url: UrlParts, equals: number, out: UrlParameter): boolean {
  const inPath = equals >= url.pathStart && equals < url.pathEnd;
  const inQuery = equals >= url.queryStart && equals < url.queryEnd;
  const from = inPath ? url.pathStart : inQuery ? url.queryStart : url.fragmentStart;
  const to = inPath ? url.pathEnd : inQuery ? url.queryEnd : url.fragmentEnd;
  if (equals < from || equals >= to) return false;
  let nameStart = equals;
  while (nameStart > from && equals - nameStart <= LONGEST_NAME && isNameUnit(text.charCodeAt(nameStart - 1))) nameStart--;
  if (nameStart === equals || equals - nameStart > LONGEST_NAME) return false;
  let end = equals + 1;
  while (end < to) {
    const unit = text.charCodeAt(end);
    if (inPath ? unit === 0x2f || unit === 0x7e || unit === 0x3b || unit === 0x26 : isParameterBreak(text, end, to)) break;
    end++;
  }
  out.nameStart = nameStart;
  out.nameEnd = equals;
  out.valueStart = equals + 1;
  out.valueEnd = end;
  return true;
}

function isParameterBreak(text: string, at: number, end: number): boolean {
  const unit = unitAt(text, at);
  if (unit === 0x26) return true; // &
  if (unit !== 0x3b) return false; // ;
  let next = at + 1;
  while (next < end && next - at < 64 && isNameUnit(text.charCodeAt(next))) next++;
  return next > at + 1 && next < end && text.charCodeAt(next) === 0x3d;
}

/** True for a unit of a parameter's name as `namedValueAt` reads it. */
export function isNameUnit(unit: number): boolean {
  return (
    isAsciiLetter(unit) || isDigit(unit) || unit === 0x2d || unit === 0x2e || unit === 0x5f || unit === 0x5b || unit === 0x5d
  );
}

const cursors = /* @__PURE__ */ new WeakMap<Scan, { readonly cursor: UrlCursor; look: number }>();

/** The cursor that all detectors and suppressors of one scanner share: a URL is read once, whoever asks. */
export function cursorOf(scan: Scan): UrlCursor {
  let entry = cursors.get(scan);
  if (entry === undefined) {
    entry = { cursor: createUrlCursor(), look: scan.look };
    cursors.set(scan, entry);
  } else if (entry.look !== scan.look) {
    entry.look = scan.look;
    entry.cursor.forget();
  }
  return entry.cursor;
}

/** A parameter's name in lower case without separators: `X-Amz-Signature`, `x_amz_signature` and `xAmzSignature` are one name. */
export function foldName(text: string, start: number, end: number): string {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x61 && !isDigit(unit)) {
      return text.slice(start, end).toLowerCase().replaceAll('-', '').replaceAll('_', '').replaceAll('.', '');
    }
  }
  return text.slice(start, end);
}

/** Makes a cursor with a memory of its own, for one text until it forgets it. */
export function createUrlCursor(): UrlCursor {
  let isFresh = true;
  /** No URL stands in `[gapStart, urlStart)`; the last URL found is `[urlStart, urlEnd)`, and its own up to `innerStart`. */
  let gapStart = 0;
  let urlStart = 0;
  let innerStart = 0;
  let urlEnd = 0;
  let split = -1;
  const parts = emptyUrlParts();

  return {
    forget() {
      isFresh = true;
    },
    at(text, position) {
      if (isFresh || position < gapStart || position > urlEnd + URL_REACH) {
        if (position < 0 || position >= text.length || !isUrlUnit(text.charCodeAt(position))) return undefined;
        isFresh = false;
        gapStart = runStart(text, position);
        urlStart = innerStart = urlEnd = gapStart;
        split = -1;
      }
      while (position >= innerStart) {
        if (innerStart < urlEnd) {
          // A URL inside the last one: it ends where the outer one ends.
          gapStart = urlStart = innerStart;
        } else {
          gapStart = urlEnd;
          const start = findStart(text, urlEnd, position);
          urlStart = innerStart = start;
          urlEnd = start;
          if (start > position) break;
          urlEnd = findEnd(text, start, Math.min(text.length, start + URL_REACH));
        }
        innerStart = innerUrl(text, urlStart, urlEnd);
      }
      if (position < urlStart || position >= innerStart) return undefined;
      if (split !== urlStart) {
        splitUrl(text, urlStart, urlEnd, parts);
        split = urlStart;
      }
      return parts;
    },
  };
}

/** The first unit of the run of URL units around `position`; where that is out of reach, a point before any URL that could reach it. */
function runStart(text: string, position: number): number {
  const leftmost = Math.max(0, position - URL_REACH - LONGEST_HOST);
  let at = position;
  while (at > leftmost && isUrlUnit(unitAt(text, at - 1))) at--;
  return at;
}

/**
 * The start of the first URL at or after `from`; when none starts at or before `position`, an offset after `position` up to which
 * none starts.
 */
function findStart(text: string, from: number, position: number): number {
  let host = from;
  let label = from;
  let letters = 0;
  let dots = 0;
  /** Set behind a slash or an `@`: what follows is a path or an address, no host. */
  let dead = false;
  for (let at = from; at < text.length; at++) {
    const unit = unitAt(text, at);
    if (isAsciiLetter(unit) || (unit >= 0x80 && unit !== 0xfdd0 && isUrlUnit(unit))) letters++;
    else if (isDigit(unit) || unit === 0x2d || unit === 0x5f) {
      // belongs to the label
    } else if (unit === 0x2e && at > label) {
      if (at === host + 3 && !dead && isWww(text, host)) return host;
      dots++;
      label = at + 1;
      letters = 0;
    } else {
      const next = text.charCodeAt(at + 1);
      if (unit === 0x3a && next === 0x2f && text.charCodeAt(at + 2) === 0x2f) {
        const start = schemeStart(text, from, at);
        if (start !== -1) return start;
      }
      if (!dead && dots > 0 && letters >= 2 && at - host <= LONGEST_HOST) {
        if (unit === 0x2f || unit === 0x3f || unit === 0x23) return host;
        if (unit === 0x3a && portThenPath(text, at + 1)) return host;
      }
      if (unit === 0x2f && next === 0x2f && at === host && !dead && protocolRelative(text, at + 2)) return at;
      if (unit === 0x2f || unit === 0x40 || unit === 0x5c) dead = true;
      else if (unit !== 0x3a && unit !== 0x2e) dead = false;
      if (at > position && !isUrlUnit(unit)) return at;
      host = label = at + 1;
      letters = dots = 0;
      continue;
    }
    // Too long for a host or scheme: what comes next may be one again only behind a separator.
    if (at - host > LONGEST_HOST) {
      dead = true;
      if (host > position) return host;
      if (at - LONGEST_HOST > position) return at - LONGEST_SCHEME;
    }
  }
  return Math.max(text.length, position + 1);
}

function isWww(text: string, at: number): boolean {
  return (
    (text.charCodeAt(at) | 32) === 0x77 && (text.charCodeAt(at + 1) | 32) === 0x77 && (text.charCodeAt(at + 2) | 32) === 0x77
  );
}

function portThenPath(text: string, from: number): boolean {
  let at = from;
  // A port has at most five digits (RFC 6335, section 6).
  while (at < from + 5 && isDigit(text.charCodeAt(at))) at++;
  return at > from && text.charCodeAt(at) === 0x2f;
}

/** True when a host name with a dot and a slash stands at `from`. */
function protocolRelative(text: string, from: number): boolean {
  let dots = 0;
  let at = from;
  for (; at - from <= LONGEST_HOST; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2e && at > from) dots++;
    else if (!isLetterOrDigit(unit) && unit !== 0x2d && unit !== 0x5f) break;
  }
  return dots > 0 && (text.charCodeAt(at) === 0x2f || text.charCodeAt(at) === 0x3a);
}

/** The first letter of the scheme that ends at `colon`, or -1. */
function schemeStart(text: string, from: number, colon: number): number {
  let at = colon;
  const limit = Math.max(from, colon - LONGEST_SCHEME);
  while (at > limit && isSchemeUnit(text.charCodeAt(at - 1))) at--;
  while (at < colon && !isAsciiLetter(text.charCodeAt(at))) at++;
  return at < colon ? at : -1;
}

/** Where the URL ends: before closing punctuation that was not opened inside it, before the next URL of a list, at the run's end. */
function findEnd(text: string, start: number, to: number): number {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const quote = before === 0x27 ? 0x27 : 0;
  let round = 0;
  let square = 0;
  let curly = 0;
  let end = to;
  for (let at = start; at < to; at++) {
    const unit = unitAt(text, at);
    // Most units are letters, digits, slashes and hyphens.
    if (isLetterOrDigit(unit) || unit === 0x2f || unit === 0x2d) continue;
    if (!isUrlUnit(unit)) {
      end = at;
      break;
    }
    if (unit === 0x28) round++;
    else if (unit === 0x5b) square++;
    else if (unit === 0x7b) curly++;
    else if (unit === quote && quote !== 0) {
      end = at;
      break;
    } else if ((unit === 0x29 && --round < 0) || (unit === 0x5d && --square < 0) || (unit === 0x7d && --curly < 0)) {
      end = at;
      break;
    } else if ((unit === 0x2c || unit === 0x3b || unit === 0x7c) && startsUrl(text, at + 1, to)) {
      end = at;
      break;
    } else if (unit === 0x5f && at > start && isDefenceEnd(text, at, to)) {
      end = at;
      break;
    }
  }
  while (end > start && isTrailing(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Proofpoint's URL Defense writes the link it wraps between `__` and `__;`: `/v3/__https://vimeo.com/1__;!!a!b$`. */
function isDefenceEnd(text: string, at: number, to: number): boolean {
  return at + 2 < to && text.charCodeAt(at + 1) === 0x5f && text.charCodeAt(at + 2) === 0x3b;
}

function startsUrl(text: string, at: number, to: number): boolean {
  const unit = text.charCodeAt(at) | 32;
  if (unit !== 0x68 && unit !== 0x77) return false; // h, w
  let next = at;
  while (next < to && next < at + 5 && isAsciiLetter(text.charCodeAt(next))) next++;
  if (unit === 0x77) return next === at + 3 && text.charCodeAt(next) === 0x2e && isWww(text, at);
  return next > at + 3 && text.charCodeAt(next) === 0x3a && text.charCodeAt(next + 1) === 0x2f;
}

/** The start of the next `scheme://` inside the URL `[start, end)`, or `end`. */
function innerUrl(text: string, start: number, end: number): number {
  let own = start;
  while (own < end && text.charCodeAt(own) !== 0x3a && text.charCodeAt(own) !== 0x2f) own++;
  for (let at = own + 1; at + 2 < end; at++) {
    if (unitAt(text, at) === 0x3a && text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f) {
      const inner = schemeStart(text, own + 1, at);
      if (inner !== -1) return inner;
    }
  }
  return end;
}

/** Fills `out` with the parts of the URL `[start, end)`. */
function splitUrl(text: string, start: number, end: number, out: UrlParts): void {
  let at = start;
  out.start = start;
  out.end = end;
  out.schemeEnd = start;
  while (at < end && at - start <= LONGEST_SCHEME && isSchemeUnit(text.charCodeAt(at))) at++;
  if (at > start && text.charCodeAt(at) === 0x3a && text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f) {
    out.schemeEnd = at;
    at += 3;
  } else {
    at = start;
    while (at < start + 2 && text.charCodeAt(at) === 0x2f) at++;
  }

  const authority = at;
  let userinfoEnd = -1;
  let firstColon = -1;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2f || unit === 0x3f || unit === 0x23 || unit === 0x5c) break;
    if (unit === 0x40) userinfoEnd = at;
    else if (unit === 0x3a && firstColon === -1) firstColon = at;
  }
  const authorityEnd = at;
  out.userStart = out.userEnd = out.passwordStart = out.passwordEnd = authority;
  out.hostStart = authority;
  if (userinfoEnd !== -1) {
    const split = firstColon !== -1 && firstColon < userinfoEnd ? firstColon : userinfoEnd;
    out.userEnd = split;
    out.passwordStart = Math.min(split + 1, userinfoEnd);
    out.passwordEnd = userinfoEnd;
    out.hostStart = userinfoEnd + 1;
  }
  out.hostEnd = authorityEnd;
  out.portStart = out.portEnd = authorityEnd;
  for (let back = authorityEnd - 1; back >= out.hostStart; back--) {
    const unit = text.charCodeAt(back);
    if (isDigit(unit)) continue;
    if (unit === 0x3a && (text.charCodeAt(out.hostStart) !== 0x5b || text.charCodeAt(back - 1) === 0x5d)) {
      out.hostEnd = back;
      out.portStart = back + 1;
    }
    break;
  }

  out.pathStart = authorityEnd;
  while (at < end && unitAt(text, at) !== 0x3f && unitAt(text, at) !== 0x23) at++;
  out.pathEnd = at;
  out.queryStart = out.queryEnd = at;
  if (at < end && text.charCodeAt(at) === 0x3f) {
    out.queryStart = ++at;
    while (at < end && unitAt(text, at) !== 0x23) at++;
    out.queryEnd = at;
  }
  out.fragmentStart = out.fragmentEnd = at;
  if (at < end) {
    out.fragmentStart = at + 1;
    out.fragmentEnd = end;
  }
}

/** True for a unit that may stand in a URL as people write it: no space, control, quotation mark, angle bracket or full-width punctuation. */
function isUrlUnit(unit: number): boolean {
  if (unit < 0x80) return unit > 0x20 && unit !== 0x22 && unit !== 0x3c && unit !== 0x3e && unit !== 0x60 && unit !== 0x7f;
  if (unit < 0x2000) return unit !== 0xa0 && unit !== 0xab && unit !== 0xbb;
  // General punctuation (spaces, quotation marks, ellipsis), CJK punctuation, full-width forms of ASCII punctuation.
  if (unit < 0x2070) return unit >= 0x200b && unit <= 0x200d;
  if (unit >= 0x3000 && unit <= 0x301f) return false;
  if (unit >= 0xff00 && unit <= 0xff65) return (unit >= 0xff10 && unit <= 0xff19) || (unit >= 0xff21 && unit <= 0xff5a);
  return unit !== 0xfeff;
}

function isLetterOrDigit(unit: number): boolean {
  return isDigit(unit) || isAsciiLetter(unit);
}

function isSchemeUnit(unit: number): boolean {
  return isLetterOrDigit(unit) || unit === 0x2b || unit === 0x2d || unit === 0x2e;
}

/** `. , ; : ! ?` and quotation marks at a URL's end belong to the sentence. */
function isTrailing(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0x3b || unit === 0x3a || unit === 0x21 || unit === 0x3f || unit === 0x27;
}
