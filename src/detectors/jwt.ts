import { base64Value } from '../core/base64.js';
import { isAlphanumeric, unitAt } from '../core/characters.js';
import type { Detector, Evidence, Scan } from '../core/types.js';

/** A header with a certificate chain (x5c) is the longest that is met; RSA-4096 signatures have 683 characters. */
const LONGEST_HEADER = 4096;
const LONGEST_REST = 16_384;
/** `{"alg":"x"}` takes fifteen characters of base64url. */
const SHORTEST_HEADER = 15;

const EVIDENCE: readonly Evidence[] = ['format'];

function isBase64Url(code: number): boolean {
  return isAlphanumeric(code) || code === 45 || code === 95;
}

/** Does `[start, end)` decode to a JSON object with a string under "alg"? */
function isJoseHeader(text: string, start: number, end: number): boolean {
  let json = '';
  let bits = 0;
  let held = 0;
  for (let i = start; i < end; i++) {
    bits = (bits << 6) | base64Value(text.charCodeAt(i));
    held += 6;
    if (held >= 8) {
      held -= 8;
      json += String.fromCharCode((bits >>> held) & 255);
      bits &= (1 << held) - 1;
    }
  }
  try {
    const header: unknown = JSON.parse(json);
    return typeof header === 'object' && header !== null && 'alg' in header && typeof header.alg === 'string';
  } catch {
    return false;
  }
}

/**
 * `{"`, `{ ` and `{` with a line end are "ey" and "ew" in base64; nothing but "-", "_" or a percent escape may stand glued before them.
 */
function isOpening(text: string, at: number): boolean {
  const second = unitAt(text, at + 1);
  if (unitAt(text, at) !== 101 || (second !== 121 && second !== 119)) return false;
  return !isAlphanumeric(text.charCodeAt(at - 1)) || text.charCodeAt(at - 3) === 37;
}

function partEnd(text: string, at: number, stop: number): number {
  let i = at;
  while (i < stop && isBase64Url(text.charCodeAt(i))) i++;
  return i;
}

function find(scan: Scan, at: number): void {
  const { text } = scan;
  if (at < SHORTEST_HEADER || !isBase64Url(text.charCodeAt(at - SHORTEST_HEADER)) || !isBase64Url(text.charCodeAt(at + 1)))
    return;
  let start = at;
  while (start > 0 && at - start < LONGEST_HEADER && isBase64Url(unitAt(text, start - 1))) start--;
  if (at - start < SHORTEST_HEADER) return;
  // "token-eyJ…", "id_eyJ…": the header may follow a name without a blank.
  while (start < at && !isOpening(text, start)) start++;
  if (at - start < SHORTEST_HEADER || !isJoseHeader(text, start, at)) return;
  const stop = Math.min(text.length, at + LONGEST_REST);
  let end = partEnd(text, at + 1, stop);
  // Two more parts in a signed token, four in an encrypted one; a cut-off token has one. The last may be empty (alg: none).
  for (let part = 2; part < 5 && end < stop && text.charCodeAt(end) === 46; part++) {
    const next = partEnd(text, end + 1, stop);
    // Behind a signature a few letters are a file's: `….m3u8`, `….rss`.
    if (next < end + 8 && part > 2) break;
    end = next;
  }
  if (text.charCodeAt(end - 1) === 46 && end === at + 2) return;
  scan.report('JWT', start, end, 0.99, EVIDENCE);
}

/**
 * Finds JSON Web Tokens (RFC 7519), signed, unsigned, encrypted or cut off after the payload: parts of base64url between dots, the first
 * of which decodes to a JSON object with "alg". O(n): parts are disjoint, so none is read twice from the left.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [jwt()] }).redact('jwt eyJhbGciOiJub25lIn0.eyJzdWIiOiJhYmMifQ.').text // 'jwt [JWT]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function jwt(): Detector<'JWT'> {
  return {
    id: 'jwt',
    entities: ['JWT'],
    reach: { before: LONGEST_HEADER, after: LONGEST_REST },
    triggers: [{ on: 'character', characters: '.', find }],
  };
}
