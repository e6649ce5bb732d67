import { isAlphanumeric, isAsciiLetter, isDigit, isHex, isLetter, isUnspaced, lowerUnit } from '../core/characters.js';
import type { Detector, Evidence, Scan } from '../core/types.js';
import { isCallScheme } from '../core/url.js';
import { isTopLevelDomain } from './tld.js';

/** RFC 5321, 4.5.3.1.1: a local part has at most 64 octets. */
const MAX_LOCAL = 64;
/** RFC 5321, 4.5.3.1.2 and RFC 1035, 2.3.4. */
const MAX_DOMAIN = 253;
const MAX_LABEL = 63;

/** Names that RFC 2606 and RFC 6761 set aside for documentation and tests, as domains and as top-level domains. */
const RESERVED = /(?:(?:^|\.)example\.(?:com|net|org)|\.(?:example|test|invalid|localhost))$/i;
const RESERVED_TLD = /(?:example|test|invalid|localhost)/iy;
/** Mail services whose name says that an address is meant, however its end is mistyped: `jane@gmail.con`. */
const SERVICE = /^(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|protonmail|yandex)\.[^.]*$/i;
/** Hosts of repositories, by how they begin. */
const FORGE = /^(?:git|bitbucket|codeberg)/i;
/** `logo@2x.png` is a picture's density. */
const DENSITY = /^\d{1,2}x\./;

/**
 * Finds e-mail addresses: RFC 5321 lengths, quoted local parts, plus and dot forms, internationalised local parts and domains
 * (RFC 6531, RFC 5890), address literals. A registered top-level domain gives score 0.95, any other 0.3; `x@y` and `user@host` are no
 * addresses, user info of a URL belongs to `urlCredentials`.
 *
 * Linear: each `@` looks at most 64 units to the left and 253 to the right.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [email()] }).redact('write to jane@example.com').text   // 'write to [EMAIL_ADDRESS]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function email(): Detector<'EMAIL_ADDRESS'> {
  return {
    id: 'email',
    entities: ['EMAIL_ADDRESS'],
    reach: { before: MAX_LOCAL + 4, after: MAX_DOMAIN + 2 },
    triggers: [{ on: 'character', characters: '@', find }],
  };
}

function find(scan: Scan, at: number): void {
  const { text } = scan;
  const start = localStart(text, at);
  if (start === at) return;
  if (text.charCodeAt(at + 1) === 91) {
    const end = literalEnd(text, at + 2);
    if (end > 0 && !isUserInfo(text, start)) scan.report('EMAIL_ADDRESS', start, end, 0.9, ['format']);
    return;
  }
  const domain = readDomain(text, at + 1);
  // The domain first: most signs have none behind them, and it ends sooner than what stands before.
  if (domain === undefined || isUserInfo(text, start)) return;
  const { end, registered, reserved, service } = domain;
  // `git@host:path`, `git@github.com: permission denied`: everybody's account where repositories are kept.
  const isRepository =
    at - start === 3 && text.startsWith('git', start) && (text.charCodeAt(end) === 58 || FORGE.test(text.slice(at + 1, end)));
  const evidence: Evidence[] = ['format'];
  if (registered) evidence.push('tld');
  if (reserved) evidence.push('reserved');
  if (!registered && service) evidence.push('prefix');
  scan.report('EMAIL_ADDRESS', start, end, isRepository ? 0.2 : registered || reserved ? 0.95 : service ? 0.8 : 0.3, evidence);
}

/** Characters of a local part that stand inside it, but hardly ever at its edge in running text; RFC 5322 allows more, which in real text are delimiters. */
function isInner(code: number): boolean {
  return ".-'+!$*^~".includes(String.fromCharCode(code));
}

function localStart(text: string, at: number): number {
  const last = text.charCodeAt(at - 1);
  if (last === 34) return quotedStart(text, at);
  const limit = Math.max(0, at - MAX_LOCAL);
  // Chinese or Thai running text touches an address without a space: it belongs to it only if its last unit is of that kind.
  const unspaced = isUnspaced(last);
  let start = at;
  while (start > limit) {
    const code = text.charCodeAt(start - 1);
    if (!isAlphanumeric(code) && code !== 95 && !isInner(code)) {
      if (code < 0x80 || !(isLetter(code) || isSurrogate(code)) || (isUnspaced(code) && !unspaced)) break;
    }
    start--;
  }
  // Half a surrogate pair, or a mark without its letter, is no start.
  if (start < at && (text.charCodeAt(start) & 0xfc00) === 0xdc00) start++;
  start = skipPercentTriplet(text, start);
  while (start < at && isInner(text.charCodeAt(start))) start++;
  return start;
}

/** `%20jane@…`: the two hex digits belong to the escape. */
function skipPercentTriplet(text: string, start: number): number {
  return text.charCodeAt(start - 1) === 37 && isHex(text.charCodeAt(start)) && isHex(text.charCodeAt(start + 1))
    ? start + 2
    : start;
}

function isSurrogate(code: number): boolean {
  return (code & 0xf800) === 0xd800;
}

/** `"jane doe"@…`: RFC 5321's quoted string. */
function quotedStart(text: string, at: number): number {
  const limit = Math.max(0, at - MAX_LOCAL - 2);
  for (let i = at - 2; i >= limit; i--) {
    const code = text.charCodeAt(i);
    if (code < 32 || code === 64) return at;
    if (code === 34 && text.charCodeAt(i - 1) !== 92) return i === at - 2 ? at : i;
  }
  return at;
}

/** Is this `scheme://…@`? Bounded like a local part with its password. */
function isUserInfo(text: string, start: number): boolean {
  const limit = Math.max(0, start - 2 * MAX_LOCAL);
  for (let i = start - 1; i > limit; i--) {
    const code = text.charCodeAt(i);
    if (code === 47) return text.charCodeAt(i - 1) === 47 && text.charCodeAt(i - 2) === 58 && !isCallScheme(text, i - 2);
    if (code <= 32 || code === 63 || code === 35 || code === 34 || code === 60 || code === 62) return false;
  }
  return false;
}

/** `[192.0.2.1]`, `[IPv6:2001:db8::1]` (RFC 5321, 4.1.3). */
function literalEnd(text: string, from: number): number {
  let digits = 0;
  for (let i = from; i < from + 50; i++) {
    const code = text.charCodeAt(i);
    if (code === 93) return digits >= 4 ? i + 1 : -1;
    if (isDigit(code)) digits++;
    else if (code !== 46 && code !== 58 && !isAsciiLetter(code)) return -1;
  }
  return -1;
}

interface Domain {
  readonly end: number;
  readonly registered: boolean;
  readonly reserved: boolean;
  /** Of a mail service, by the name before the top-level domain. */
  readonly service: boolean;
}

/** Reads labels as long as they look like a host name, and ends after the last one that is a top-level domain. */
function readDomain(text: string, from: number): Domain | undefined {
  const limit = Math.min(text.length, from + MAX_DOMAIN);
  let labelStart = from;
  let previousStart = from;
  let best = -1;
  let last = -1;
  let labels = 0;
  for (;;) {
    const labelEnd = readLabel(text, labelStart, limit);
    if (labelEnd === labelStart || labelEnd - labelStart > MAX_LABEL) break;
    labels++;
    const letters = lettersEnd(text, labelStart, labelEnd);
    if (labels > 1 && letters > labelStart && (labelEnd - letters === 0 || best < 0)) {
      const known = isTopLevelDomain(text, labelStart, letters) || isReservedTld(text, labelStart, letters);
      // "jane@example.com.Then": a sentence goes on, the domain does not.
      const isSentence = best >= 0 && isTitleCase(text, labelStart) && !isUpper(text.charCodeAt(previousStart));
      if (known && !isSentence) best = letters;
      // "jane@example.comPhone": what begins with a capital was glued on.
      const turn = known ? letters : caseTurn(text, labelStart, letters);
      if (best < 0 && turn < letters && isTopLevelDomain(text, labelStart, turn)) best = turn;
      if (letters === labelEnd || best < 0) last = letters;
    }
    if (text.charCodeAt(labelEnd) !== 46 || labelEnd + 1 >= limit) break;
    previousStart = labelStart;
    labelStart = labelEnd + 1;
  }
  if (labels < 2 || (best < 0 && last < 0)) return undefined;
  const end = best > 0 ? best : last;
  const domain = text.slice(from, end);
  if (DENSITY.test(domain)) return undefined;
  return { end, registered: best > 0, reserved: RESERVED.test(domain), service: best < 0 && SERVICE.test(domain) };
}

function isReservedTld(text: string, start: number, end: number): boolean {
  RESERVED_TLD.lastIndex = start;
  return RESERVED_TLD.test(text) && RESERVED_TLD.lastIndex === end;
}

function readLabel(text: string, start: number, limit: number): number {
  const unspaced = isUnspaced(text.charCodeAt(start));
  let end = start;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (!isAlphanumeric(code) && code !== 45) {
      if (code < 0x80 || !(isLetter(code) || isSurrogate(code)) || (isUnspaced(code) && !unspaced)) break;
    }
    end++;
  }
  while (end > start && text.charCodeAt(end - 1) === 45) end--;
  return text.charCodeAt(start) === 45 ? start : end;
}

/** A top-level domain has letters only, or is punycode. What follows them (`com415…`) was glued on. */
function lettersEnd(text: string, start: number, end: number): number {
  if (end - start > 4 && lowerUnit(text.charCodeAt(start)) === 120 && text.startsWith('--', start + 2)) return end;
  let i = start;
  // "jane@example.com😀": letters of ASCII go on with no surrogates.
  const ascii = text.charCodeAt(start) < 0x80;
  while (i < end && !isDigit(text.charCodeAt(i)) && text.charCodeAt(i) !== 45 && !(ascii && isSurrogate(text.charCodeAt(i)))) i++;
  return i - start < 2 ? start : i;
}

/** Where small letters turn to capitals, or the end. */
function caseTurn(text: string, start: number, end: number): number {
  let i = start;
  while (i < end && !isUpper(text.charCodeAt(i))) i++;
  return i - start < 2 ? end : i;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isTitleCase(text: string, at: number): boolean {
  return isUpper(text.charCodeAt(at)) && !isUpper(text.charCodeAt(at + 1));
}
