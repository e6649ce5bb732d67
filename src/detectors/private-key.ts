import { isAlphanumeric } from '../core/characters.js';
import type { Detector, Evidence, Scan } from '../core/types.js';
import { isWordAt } from '../core/words.js';

/** An RSA key of 16,384 bits takes 12.5 kB in PEM. */
const LONGEST = 16_384;
/** "BEGIN ENCRYPTED PRIVATE KEY", "BEGIN PGP PRIVATE KEY BLOCK", "BEGIN OPENSSH PRIVATE KEY": the longest label written. */
const LONGEST_LABEL = 40;
const FULL_LINE = 60;

const EVIDENCE: readonly Evidence[] = ['format'];

/** Where the label "<word> … PRIVATE KEY[ BLOCK]-----" that begins at `at` ends, dashes included; -1 when it is another one. */
function labelEnd(text: string, at: number, word: string): number {
  if (!isWordAt(text, at, at + word.length, word)) return -1;
  const stop = Math.min(text.length, at + word.length + LONGEST_LABEL);
  let i = at + word.length;
  while (i < stop && (isAlphanumeric(text.charCodeAt(i)) || text.charCodeAt(i) === 32)) i++;
  const block = isWordAt(text, i - 6, i, ' block') ? 6 : 0;
  if (!isWordAt(text, i - block - 12, i - block, ' private key')) return -1;
  let dashes = 0;
  while (text.charCodeAt(i + dashes) === 45 && dashes < 5) dashes++;
  return dashes === 5 ? i + 5 : -1;
}

/**
 * A key without its last line: everything that a PEM body is made of, escaped line ends included. RFC 7468 fills every line but the last
 * with 64 characters, so a shorter line is the end; the line of the label has none.
 */
function bodyEnd(text: string, at: number): number {
  const stop = Math.min(text.length, at + LONGEST);
  let i = at;
  let last = at;
  let lineStart = at;
  while (i < stop) {
    const code = text.charCodeAt(i);
    if (isAlphanumeric(code) || code === 43 || code === 47 || code === 61) last = i + 1;
    else if (code === 10) {
      if (last > lineStart && i - lineStart < FULL_LINE) break;
      lineStart = i + 1;
    } else if (code !== 13 && code !== 32 && code !== 9 && code !== 92) break;
    i++;
  }
  return last;
}

/** Where the first "-----END … PRIVATE KEY-----" from `from` on ends; -1 when there is none. */
function findEnd(text: string, from: number): number {
  for (let at = text.indexOf('-----', from); at >= 0; at = text.indexOf('-----', at)) {
    while (text.charCodeAt(at) === 45) at++;
    const closed = labelEnd(text, at, 'end');
    if (closed >= 0) return closed;
  }
  return -1;
}

function find(scan: Scan): void {
  const { text } = scan;
  /** Where the next END label ends: looked for once, however many BEGIN labels precede it. */
  let closed = 0;
  for (let at = text.indexOf('-----'); at >= 0; at = text.indexOf('-----', at)) {
    const dashes = at;
    while (text.charCodeAt(at) === 45) at++;
    const opened = labelEnd(text, at, 'begin');
    if (opened < 0) continue;
    if (closed >= 0 && closed <= opened) closed = findEnd(text, opened);
    const end = closed > opened && closed - opened <= LONGEST ? closed : bodyEnd(text, opened);
    scan.report('PRIVATE_KEY', Math.max(dashes, at - 5), end, 0.99, EVIDENCE);
    at = end;
  }
}

/**
 * Finds private keys in PEM (RFC 7468) and PGP armour, from the BEGIN label to the END label, or to the end of the body where the last line is missing.
 * Public keys and certificates are no finding. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [privateKey()] })
 *   .redact('-----BEGIN PRIVATE KEY----- MC4CAQAwBQYDK2VwBCIE -----END PRIVATE KEY-----').text // '[PRIVATE_KEY]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function privateKey(): Detector<'PRIVATE_KEY'> {
  return {
    id: 'private-key',
    entities: ['PRIVATE_KEY'],
    reach: { before: 16, after: LONGEST },
    triggers: [{ on: 'text', characters: '-', find }],
  };
}
