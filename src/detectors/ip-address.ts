import { isAlphanumeric, isDigit, isHex, isWordLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, NumberRun, Scan } from '../core/types.js';

/** RFC 4291, 2.2: eight groups of four digits with an embedded IPv4 address are 45 characters; a zone id (RFC 4007) follows. */
const MAX_V6 = 45;
const MAX_ZONE = 16;
/** Longest key before a colon that is read. */
const LONGEST_KEY = 32;

/**
 * Finds IP addresses: IPv4 in dotted decimal, IPv6 in every form of RFC 4291 (compressed, with an embedded IPv4 address, with a zone).
 * Loopback, unspecified and link-local addresses and a home network's gateway score under 0.5 unless something near says "IP"; documentation
 * ranges (RFC 5737, RFC 3849) keep their score and carry `reserved`. A version number is no address.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [ipAddress()] }).redact('login from 203.0.113.7').text   // 'login from [IP_ADDRESS]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function ipAddress(): Detector<'IP_ADDRESS'> {
  return {
    id: 'ip-address',
    entities: ['IP_ADDRESS'],
    reach: { before: 80, after: MAX_V6 + MAX_ZONE + 80 },
    triggers: [
      { on: 'number', digits: [4, 12], lone: [], find: findV4 },
      { on: 'character', characters: ':', after: '0123456789abcdefABCDEF:', find: findV6 },
    ],
    brings: { context, numbers },
    keywords: {
      ip: [
        'ip',
        'ipv4',
        'ipv6',
        'compute',
        'host',
        'server',
        'remote addr',
        'remote address',
        'client',
        'forwarded for',
        'ping',
        'traceroute',
        'whois',
        'ssh',
        'dst',
        'src',
        'subnet',
        'gateway',
      ],
      version: [
        'version',
        'ver',
        'v',
        'release',
        'build',
        'firmware',
        'chrome',
        'driver',
        'update',
        'patch',
        'sdk',
        'changelog',
        'oid',
      ],
    },
  };
}

function findV4(scan: Scan, run: NumberRun): void {
  // `ip-203-0-113-7`, "my ip is 203-0-113-7": a host's name, or dashes for the dots.
  const dashed = run.separator === 45;
  if (run.groups !== 4 || (run.separator !== 46 && !(dashed && scan.near('ip', run.start, run.end) === 2))) return;
  const { text } = scan;
  // "compute 100-80-60-40": sizes; by itself only the word itself will do.
  if (dashed && run.before === 32 && !/\bip\b/i.test(text.slice(Math.max(0, run.start - 16), run.start))) return;
  const { before, after, digits, groupSizes } = run;
  if (before === 46 || isAlphanumeric(before) || isWordLetter(before)) return;
  // `user:203.0.113.7` is a key and its value, `::ffff:203.0.113.7` the end of an IPv6 address.
  if (before === 58 && !endsKey(text, run.start - 1)) return;
  if (isAlphanumeric(after) || isWordLetter(after) || (after === 46 && isDigit(text.charCodeAt(run.end + 1)))) return;
  if (after === 58 && text.charCodeAt(run.end + 1) === 58) return;
  const octets: number[] = [];
  let at = 0;
  let longest = 0;
  for (let group = 0; group < 4; group++) {
    const size = groupSizes[group]!;
    // A leading zero would be octal to some readers (RFC 6943, 3.1.1): no address.
    if (size > 3 || (size > 1 && !digits[at])) return;
    let octet = 0;
    for (let i = 0; i < size; i++) octet = octet * 10 + digits[at++]!;
    if (octet > 255) return;
    octets.push(octet);
    longest = Math.max(longest, size);
  }
  const [a, b, c, d] = octets as unknown as [number, number, number, number];
  // "server 12-05-20-24": a day.
  if (dashed && (longest < 3 || a < 10)) return;
  const named = scan.near('ip', run.start, run.end) > 0;
  // Of a parameter's value only its own name says so (`/v/395837?ref=203.0.113.7`), and that of nothing further behind (`watch?v=…`).
  const parameter = before === 61 || text.slice(Math.max(0, run.start - 80), run.start).includes('?v=');
  const versioned = !named && scan.near('version', run.start, run.end) > (parameter ? 1 : 0);
  const evidence: Evidence[] = named ? ['context'] : [];
  // Four numbers under 100 are a version or a section far more often: one address in forty has them.
  // Of somebody's addresses one in 256 ends in the same number twice; those of resolvers do (208.67.222.222, 94.140.14.14).
  // A first number below ten and a 0 at the end are a version's: 9.0.124.0.
  const short = longest === 1 ? 0.35 : (longest === 2 && a !== 10) || c === d || (a < 10 && !(c && d)) ? 0.4 : 0.8;
  // 203.0.113.0/24 is a network and no host.
  let score = d === 0 && after === 47 ? 0.3 : named ? 0.95 : isHost(text, run) ? 0.8 : versioned ? 0.1 : short;
  if (versioned) evidence.push('counter-context');
  if (isDocumentation(a, b, c)) evidence.push('reserved');
  // 0 and 127.
  if (a % 127 === 0 || (a === 169 && b === 254) || a >= 224) {
    evidence.push('local');
    score = Math.min(score, 0.4);
  } else if (a === 10 || (a === 192 && b === 168) || (a === 172 && b >> 4 === 1)) {
    evidence.push('local');
    // `192.168.1.1 login` is about a router, as is 10.0.0.138; RFC 1918 addresses with other ends are somebody's machine.
    if (d < 2 || d === 254 || (a === 10 && d === 138)) score = Math.min(score, named ? 0.6 : 0.3);
    else score = Math.min(score, named ? 0.9 : 0.55);
  }
  scan.report('IP_ADDRESS', run.start, run.end, score, evidence);
}

/** Behind `//`, before a port, or at the beginning of a line of an access log (Common Log Format: `… - - [`): no version stands there. */
function isHost(text: string, { start, end }: NumberRun): boolean {
  return text.startsWith('//', start - 2) || /^(?::\d{3}| - - \[)/.test(text.slice(end, end + 6));
}

/** Does the colon at `colon` end a word that no group of an IPv6 address could be (another letter than a to f, or more than four)? */
function endsKey(text: string, colon: number): boolean {
  let letters = false;
  let i = colon - 1;
  while (i >= 0 && colon - i <= LONGEST_KEY) {
    const code = text.charCodeAt(i);
    if (!isWordLetter(code) && !isDigit(code) && code !== 95 && code !== 45) break;
    if (!isHex(code)) letters = true;
    i--;
  }
  return text.charCodeAt(i) !== 58 && (letters || colon - 1 - i > 4);
}

/** RFC 5737: TEST-NET-1, -2 and -3. */
function isDocumentation(a: number, b: number, c: number): boolean {
  return (a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113);
}

/** Asked at every colon; only the first one of an address goes on. */
function findV6(scan: Scan, at: number): void {
  const { text } = scan;
  let start = at;
  while (start > 0 && at - start <= 4 && isHex(text.charCodeAt(start - 1))) start--;
  if (at - start > 4) return;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  if (before === 58 || before === 46 || isAlphanumeric(before) || isWordLetter(before)) return;
  if (start === at && text.charCodeAt(at + 1) !== 58) return;
  const parsed = parseV6(text, start);
  if (parsed === undefined) return;
  let { end } = parsed;
  if (text.charCodeAt(end) === 37) end = zoneEnd(text, end);
  const after = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  // "2001:db8::1: refused": a colon before a blank or the end ends what is said of it.
  if (isAlphanumeric(after) || isWordLetter(after) || (after === 58 && next > 32)) return;
  if (after === 46 && isDigit(next)) return;
  scoreV6(scan, start, end, parsed);
}

interface V6 {
  readonly end: number;
  readonly groups: number;
  readonly digits: number;
  readonly first: number;
  readonly second: number;
  readonly nonZero: number;
}

/** RFC 4291, 2.2. One pass, at most 45 units. */
function parseV6(text: string, start: number): V6 | undefined {
  const limit = start + MAX_V6 + 1;
  let i = start;
  let groups = 0;
  let compressed = false;
  let digits = 0;
  let first = -1;
  let second = -1;
  let nonZero = 0;
  if (text.charCodeAt(i) === 58) {
    i += 2;
    compressed = true;
    first = 0;
  }
  while (i < limit) {
    let size = 0;
    let value = 0;
    const groupStart = i;
    while (i < limit && size < 5 && isHex(text.charCodeAt(i))) {
      const code = text.charCodeAt(i++);
      value = value * 16 + (code < 58 ? code - 48 : (code | 32) - 87);
      if (code < 58) digits++;
      size++;
    }
    if (size === 0) break;
    // A full stop may end the sentence.
    if (text.charCodeAt(i) === 46 && isDigit(text.charCodeAt(i + 1))) {
      const end = embeddedV4End(text, groupStart);
      if (end < 0) return undefined;
      i = end;
      groups += 2;
      nonZero++;
      break;
    }
    if (size > 4) return undefined;
    if (first < 0) first = value;
    else if (second < 0 && groups === 1) second = value;
    if (value !== 0) nonZero++;
    groups++;
    if (text.charCodeAt(i) !== 58) break;
    if (text.charCodeAt(i + 1) === 58) {
      if (compressed) return undefined;
      compressed = true;
      i += 2;
    } else if (isHex(text.charCodeAt(i + 1))) i++;
    else break;
  }
  return (compressed ? groups < 8 && (groups > 0 || i === start + 2) : groups === 8)
    ? { end: i, groups, digits, first, second, nonZero }
    : undefined;
}

function embeddedV4End(text: string, start: number): number {
  let i = start;
  for (let octet = 0; octet < 4; octet++) {
    let value = 0;
    let size = 0;
    while (size < 4 && isDigit(text.charCodeAt(i))) {
      value = value * 10 + text.charCodeAt(i++) - 48;
      size++;
    }
    if (size === 0 || value > 255) return -1;
    if (octet < 3 && text.charCodeAt(i++) !== 46) return -1;
  }
  return i;
}

/** `%eth0`, `%25eth0` (RFC 6874). */
function zoneEnd(text: string, at: number): number {
  let end = at + 1;
  while (end - at <= MAX_ZONE && isAlphanumeric(text.charCodeAt(end))) end++;
  return end === at + 1 ? at : end;
}

function scoreV6(scan: Scan, start: number, end: number, v6: V6): void {
  const { text } = scan;
  const { groups, digits, first, second, nonZero } = v6;
  const named = scan.near('ip', start, end) > 0;
  const evidence: Evidence[] = named ? ['format', 'context'] : groups >= 3 ? ['format'] : [];
  // RFC 3849 and RFC 9637.
  if ((first === 0x2001 && second === 0xdb8) || first === 0x3fff) evidence.push('reserved');
  // "2.2.5: Oct 15 2000::" is no network.
  const bare = groups === 1 && text[end - 1] === ':' && text[end] !== '/';
  let score = groups >= 4 ? 0.95 : groups >= 3 ? 0.85 : digits >= 4 && !bare ? 0.7 : 0.3;
  // `abc::def` is a name in a program.
  if (digits === 0) score = groups >= 5 ? 0.7 : 0.1;
  if (named) score = Math.max(score, digits > 0 ? 0.95 : 0.6);
  // A provider's network (`2001:db8::/32`; from /48 on it is a customer's), or a resolver's: 2001:4860:4860::8888, 2606:4700:4700::1111.
  if (/:(\w+):\1::|::\/([123]?\d|4[0-7])\b/.test(text.slice(start, end + 4))) score = 0.3;
  // Unspecified `::`, loopback `::1` (RFC 4291, 2.5), link-local fe80::/10.
  if (nonZero === 0 || (groups <= 1 && first === 0) || (first & 0xffc0) === 0xfe80) {
    evidence.push('local');
    // The interface's part of a link-local address holds the MAC address or stays as long (RFC 4291, appendix A).
    score = Math.min(score, groups >= 5 ? 0.55 : 0.4);
  }
  // In a URL the brackets are the host's: RFC 3986, 3.2.2.
  const brackets = text[end] === ']' && /[/@]\[/.test(text.slice(start - 2, start)) ? 1 : 0;
  scan.report('IP_ADDRESS', start - brackets, end + brackets, score, evidence);
}
