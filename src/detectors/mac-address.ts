import { isAlphanumeric, isDigit, isHex, isWordLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, Scan } from '../core/types.js';

/** Hex digits of an EUI-48. */
const PLAIN = 12;

/**
 * Finds MAC addresses (IEEE 802 EUI-48 and EUI-64): six or eight pairs of hex digits joined by `:` or `-`, three or four groups of four joined
 * by `.`, and right behind a word for them twelve hex digits with nothing between. Broadcast and all-zero addresses score under 0.5; the
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
    keywords: { mac: ['mac', 'mac address', 'mac addr', 'bssid'] },
    triggers: [
      { on: 'token', length: [2, 4], find },
      { on: 'token', length: [PLAIN, PLAIN], topics: ['mac'], find: findPlain },
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

/** `mac:`, `bssid-`: three letters are no group. */
function isKeyBefore(text: string, start: number): boolean {
  return /[a-z]{3}.$/i.test(text.slice(Math.max(0, start - 4), start));
}

function find(scan: Scan, tokenStart: number, tokenEnd: number): void {
  const { text } = scan;
  const size = tokenEnd - tokenStart;
  if (size === 3) return;
  const separator = separatorBeside(text, tokenStart, tokenEnd, size);
  if (separator === 0) return;
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

function separatorBeside(text: string, start: number, end: number, size: number): number {
  for (const code of [text.charCodeAt(start - 1), text.charCodeAt(end)]) {
    if (size === 2 ? code === 58 || code === 45 : code === 46) return code;
  }
  return 0;
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
