import { isAlphanumeric, isDigit, isHex, isWordLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, Scan } from '../core/types.js';

/** Hex digits of an EUI-48. */
const PLAIN = 12;
/** Those that are letters. */
const LETTERS = 'abcdefABCDEF';

/**
 * Finds MAC addresses (IEEE 802 EUI-48 and EUI-64): six or eight pairs of hex digits joined by `:` or `-`, three or four groups of four joined
 * by `.`; near a word for them also those of letters alone, and right behind one twelve hex digits with nothing between. Broadcast and all-zero addresses score under 0.5; the
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
    keywords: { mac: ['mac', 'macs', 'mac address', 'mac addr', 'bssid', 'hardware address', 'physical address', 'ethernet address'] },
    triggers: [
      { on: 'token', length: [2, 4], find },
      { on: 'token', length: [PLAIN, PLAIN], topics: ['mac'], find: findPlain },
      // Tokens without a digit are not asked about: a joint between two letters is.
      { on: 'character', characters: ':-.', before: LETTERS, after: LETTERS, find: findLetters },
    ],
  };
}

/** `mac 3c22fb91d07e`: as routers and logs write it. */
function findPlain(scan: Scan, start: number, end: number): void {
  // Letters without digits are a word, digits without letters some other number.
  if (!isGroup(scan.text, start, PLAIN) || /^(?:\d+|\D+)$/.test(scan.text.slice(start, end))) return;
  // Its word stands before it: "commit e1234567890f on mac".
  if (scan.near('mac', start, scan.text.length) === 2) scan.report('MAC_ADDRESS', start, end, 0.8, ['context']);
}

/** The joint behind the first group of an address of letters alone; one with a digit is found at the digit. */
function findLetters(scan: Scan, at: number): void {
  const { text } = scan;
  const separator = text.charCodeAt(at);
  const size = separator === 46 ? 4 : 2;
  const end = at - size + (separator === 46 ? 14 : 17);
  if (!/^(?:[a-f]{2}(?:(?::[a-f]{2}){5}|(?:-[a-f]{2}){5})|[a-f]{4}(?:\.[a-f]{4}){2})$/i.test(text.slice(at - size, end))) return;
  if (scan.near('mac', at - size, end) > 0) find(scan, at - size, at);
}

/** `mac:`, `bssid-`: three letters are no group. */
function isKeyBefore(text: string, start: number): boolean {
  return /[a-z]{3}.$/i.test(text.slice(Math.max(0, start - 4), start));
}

function find(scan: Scan, tokenStart: number, tokenEnd: number): void {
  const { text } = scan;
  const size = tokenEnd - tokenStart;
  const behind = text.charCodeAt(tokenEnd);
  const before = text.charCodeAt(tokenStart - 1);
  // A key's colon before the first group, a dash behind the last are others than the address's own.
  if (joins(behind, size)) findJoined(scan, tokenStart, size, behind);
  if (before !== behind && joins(before, size)) findJoined(scan, tokenStart, size, before);
}

function findJoined(scan: Scan, tokenStart: number, size: number, separator: number): void {
  const { text } = scan;
  // Back to the first group; a token further left that holds a digit has been asked already and will find the same.
  const most = size === 2 ? 8 : 4;
  let start = tokenStart;
  let groups = 1;
  while (
    groups < most &&
    text.charCodeAt(start - 1) === separator &&
    isGroup(text, start - 1 - size, size) &&
    !isKeyBefore(text, start)
  ) {
    if (hasDigit(text, start - 1 - size, size)) return;
    start -= size + 1;
    groups++;
  }
  const before = text.charCodeAt(start - 1);
  if ((before === separator && !isKeyBefore(text, start)) || isAlphanumeric(before) || isWordLetter(before)) return;
  let end = start;
  for (groups = 0; groups <= most && isGroup(text, end, size); groups++) {
    end += size;
    if (text.charCodeAt(end) !== separator) {
      groups++;
      break;
    }
    end++;
  }
  if (groups !== (size === 2 ? 6 : 3) && groups !== most) return;
  const after = text.charCodeAt(end);
  if (text.charCodeAt(end - 1) === separator || after === separator || isAlphanumeric(after) || isWordLetter(after)) return;
  const digits = text
    .slice(start, end)
    .replace(/[^0-9a-f]/gi, '')
    .toLowerCase();
  const evidence: Evidence[] = ['format'];
  if (digits.startsWith('00005e0053')) evidence.push('reserved');
  scan.report('MAC_ADDRESS', start, end, /^(?:0+|f+)$/.test(digits) ? 0.3 : size === 4 ? 0.8 : 0.95, evidence);
}

/** Colons and dashes join pairs, dots groups of four. */
function joins(code: number, size: number): boolean {
  return size === 2 ? code === 58 || code === 45 : size === 4 && code === 46;
}

function isGroup(text: string, start: number, size: number): boolean {
  if (start < 0) return false;
  for (let i = start; i < start + size; i++) if (!isHex(text.charCodeAt(i))) return false;
  return true;
}

function hasDigit(text: string, start: number, size: number): boolean {
  for (let i = start; i < start + size; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
}
