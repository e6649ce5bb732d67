import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, Scan } from '../core/types.js';

/** What stands before an address, and the address: six or eight pairs, three or four groups of four. */
const ADDRESS =
  /(?:^|[^\p{L}\d])([\da-f]{2}([:-])(?:[\da-f]{2}\2){4}(?:[\da-f]{2}\2[\da-f]{2}\2)?[\da-f]{2}|[\da-f]{4}(?:\.[\da-f]{4}){2,3})(?![\p{L}\d])/giu;
/** So far before its last group one begins, with what stands before it, and so far behind its first one ends. */
const SPAN = 22;
/** Hex digits of an EUI-48. */
const PLAIN = 12;
/** Those of its digits that are letters. */
const LETTERS = 'abcdefABCDEF';

/**
 * Finds MAC addresses (IEEE 802 EUI-48 and EUI-64): six or eight pairs of hex digits joined by `:` or `-`, three or four groups of four joined
 * by `.`; behind a word for them also those of letters alone, and right behind one twelve hex digits with nothing between. Broadcast and all-zero addresses score under 0.5; the
 * documentation range 00-00-5E-00-53-xx (RFC 7042) carries `reserved`.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [macAddress()] }).redact('wake 00:00:5E:00:53:AF').text   // 'wake [MAC_ADDRESS]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function macAddress(): Detector<'MAC_ADDRESS'> {
  return {
    id: 'mac-address',
    entities: ['MAC_ADDRESS'],
    // Asked at the first token with a digit, which may be the last of eight pairs.
    reach: { before: 24, after: 24 },
    brings: { context, numbers },
    keywords: {
      mac: ['mac', 'macs', 'mac address', 'mac addr', 'bssid', 'hardware address', 'physical address', 'ethernet address'],
    },
    triggers: [
      { on: 'token', length: [2, 4], lone: [], find: findJoined },
      { on: 'token', length: [PLAIN, PLAIN], topics: ['mac'], find: findPlain },
      // Tokens without a digit are not asked about: a joint between two letters is.
      { on: 'character', characters: ':-.', before: LETTERS, after: LETTERS, find: findLetters },
    ],
  };
}

/** `mac 3c22fb91d07e`: as routers and logs write it. */
function findPlain(scan: Scan, start: number, end: number): void {
  // Letters without digits are a word, digits without letters some other number.
  if (!/^(?=.*[a-f])[\da-f]+$/i.test(scan.text.slice(start, end))) return;
  // Its word stands before it: "commit e1234567890f on mac".
  if (scan.near('mac', start, scan.text.length) === 2) scan.report('MAC_ADDRESS', start, end, 0.8, ['context']);
}

/** The joint behind the first group of an address of letters alone; one with a digit is found at the digit. */
function findLetters(scan: Scan, at: number): void {
  const { text } = scan;
  const size = text[at] === '.' ? 4 : 2;
  // Most joints of a slug end here.
  if (text[at] === text[at + size + 1]) find(scan, at - size, at, false);
}

/** A group of two or four has one joint of dots beside it, or two of the others on one side: most dates and versions end here. */
function findJoined(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (end - start === 3) return;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (
    end - start === 4
      ? before === 46 || after === 46
      : (isJoint(after) && text.charCodeAt(end + 3) === after) || (isJoint(before) && text.charCodeAt(start - 4) === before)
  )
    find(scan, start, end, true);
}

function isJoint(code: number): boolean {
  return code === 45 || code === 58;
}

/** The address whose first group with a digit, or whose first group if it is of letters alone, is this one. */
function find(scan: Scan, groupStart: number, groupEnd: number, digits: boolean): void {
  const { text } = scan;
  const from = Math.max(0, groupStart - SPAN);
  for (const match of text.slice(from, groupEnd + SPAN).matchAll(ADDRESS)) {
    const address = match[1]!;
    const end = from + match.index + match[0].length;
    const start = end - address.length;
    if (start > groupStart || end < groupEnd || /\d/.test(text.slice(start, digits ? groupStart : end))) continue;
    const separator = match[2] ?? '.';
    const before = text.slice(Math.max(0, start - 4), start);
    // `mac:`, `bssid-`: three letters are no group.
    if (text[end] === separator || (before.endsWith(separator) && !/[a-z]{3}.$/i.test(before))) continue;
    if (!digits && (start !== groupStart || scan.near('mac', start, text.length) === 0)) continue;
    const plain = address.replace(/[^\da-f]/gi, '').toLowerCase();
    const evidence: Evidence[] = plain.startsWith('00005e0053') ? ['format', 'reserved'] : ['format'];
    scan.report('MAC_ADDRESS', start, end, /^(?:0+|f+)$/.test(plain) ? 0.3 : separator === '.' ? 0.8 : 0.95, evidence);
  }
}
