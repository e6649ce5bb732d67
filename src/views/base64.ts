import { base64Value, decodeBase64 } from '../core/base64.js';
import { unitAt } from '../core/characters.js';
import { words } from '../core/sweep-words.js';
import { views } from '../core/through-views.js';
import type { TextView } from '../core/types.js';
import { FoldBuilder } from './fold-builder.js';
import { utf8Length, utf8Point } from './utf8.js';

/** Digits of the shortest run that is decoded: nine bytes, the shortest identity number with nothing else. */
const SHORTEST_RUN = 12;

/** Digits of the shortest run without a figure: twelve bytes. Words of that length are rare enough. */
const SHORTEST_LETTERS = 16;

/**
 * Decodes runs of base64 and base64url (JSON web tokens among them) that hold UTF-8 text and nothing else. The decoded text
 * stands where the run stood; whatever is found in it is the whole run, because half a run leaks the other half's neighbours
 * and decodes to nothing. O(n).
 *
 * @example
 * ```ts
 * base64().fold('id am9obkBleGFtcGxlLmNvbQ==')?.text // 'id john@example.com'
 * base64().fold('internationalization') // undefined
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function base64(): TextView {
  return {
    id: 'base64',
    reach: { before: 4096, after: 4096 },
    evidence: 'base64',
    confidence: 0.97,
    brings: { views, words },
    // A run has one of these in it; one of letters only is worth a look when it is long.
    characters: '+/-_',
    digits: 1,
    wordLength: SHORTEST_LETTERS,
    // Encoded text has capitals, which most queries and many URLs have not.
    capitals: true,
    fold(text) {
      if (text.length < SHORTEST_RUN) return undefined;
      let out: FoldBuilder | undefined;
      // A run of this length covers a unit at every multiple of it: the rest of the text need not be looked at.
      for (let probe = SHORTEST_RUN - 1; probe < text.length; probe += SHORTEST_RUN) {
        if (base64Value(unitAt(text, probe)) < 0) continue;
        let start = probe;
        // What lies before the last probe has been looked at.
        while (start > (out?.at ?? 0) && probe - start < SHORTEST_RUN && base64Value(unitAt(text, start - 1)) >= 0) start--;
        let end = probe + 1;
        while (end < text.length && base64Value(unitAt(text, end)) >= 0) end++;
        if (end - start >= SHORTEST_RUN && hasTwoKinds(text, start, end)) out = decodeRun(text, start, end, out);
        // The next probe is the first one past the run.
        end = Math.max(end, out?.at ?? 0);
        while (probe + SHORTEST_RUN < end) probe += SHORTEST_RUN;
      }
      return out?.finish();
    },
  };
}

/** Encoded text mixes capitals with small letters or digits; a word or a number does not. */
function hasTwoKinds(text: string, start: number, end: number): boolean {
  let kinds = 0;
  for (let i = start; i < end && kinds !== 3; i++) {
    const code = unitAt(text, i);
    kinds |= code > 64 && code < 91 ? 1 : code > 96 || (code > 47 && code < 58) ? 2 : 0;
  }
  return kinds === 3;
}

/** A run is one value, or several with a slash, or with dashes and underscores between: the longest reading that decodes wins. */
function decodeRun(text: string, start: number, end: number, out: FoldBuilder | undefined): FoldBuilder | undefined {
  return decodePart(text, start, end, out) ?? decodeParts(text, start, end, 1, out);
}

function decodeParts(
  text: string,
  start: number,
  end: number,
  level: number,
  into: FoldBuilder | undefined,
): FoldBuilder | undefined {
  let out = into;
  for (let from = start; from < end; ) {
    let to = from;
    while (to < end && !(level === 1 ? unitAt(text, to) === 0x2f : isJoin(unitAt(text, to)))) to++;
    if (to - from >= SHORTEST_RUN) {
      const decoded = to - from === end - start ? undefined : decodePart(text, from, to, out);
      if (decoded !== undefined) out = decoded;
      else if (level === 1) out = decodeParts(text, from, to, 2, out);
    }
    from = to + 1;
  }
  return out;
}

function isJoin(code: number): boolean {
  return code === 0x2f || code === 0x2b || code === 0x2d || code === 0x5f;
}

/** What one value says; undefined when it is no text. */
function decodeValue(text: string, start: number, end: number): string | undefined {
  const digits = end - start;
  if (digits < SHORTEST_RUN || digits % 4 === 1 || !holdsText(text, start, end)) return undefined;
  return decodeText(decodeBase64(text, start, end));
}

/** The payload of a JSON web token behind its header, and its signature. */
const BEHIND_HEADER = /\.([\w-]+)(?:\.[\w-]*)?/y;

/** Writes what one value says; undefined when it is no text. */
function decodePart(text: string, start: number, end: number, out: FoldBuilder | undefined): FoldBuilder | undefined {
  let decoded = decodeValue(text, start, end);
  if (decoded === undefined) return undefined;
  let stop = end;
  while (stop < text.length && stop - end < 2 && text.charCodeAt(stop) === 0x3d) stop++;
  // A token without its payload is none: what is found there is the whole.
  BEHIND_HEADER.lastIndex = end;
  const rest = decoded[0] === '{' ? BEHIND_HEADER.exec(text) : null;
  const payload = rest === null ? undefined : decodeValue(text, end + 1, end + 1 + rest[1]!.length);
  if (payload !== undefined) {
    stop = BEHIND_HEADER.lastIndex;
    decoded += ` ${payload}`;
  }
  const builder = out ?? new FoldBuilder(text);
  // Blanks keep what was decoded apart from what stands beside the run.
  builder.replace(start, stop, ` ${decoded} `);
  return builder;
}

/** May these be the bytes of UTF-8 text? Nearly every run fails at its first bytes, before anything is decoded. */
function holdsText(text: string, start: number, end: number): boolean {
  let bits = 0;
  let held = 0;
  let last = 0;
  for (let i = start; i < end; i++) {
    held = ((held << 6) | base64Value(unitAt(text, i))) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 0xff;
    // Lead bytes of two to four (RFC 3629 section 4); the others stand behind one.
    if (byte < 0x80 ? !isTextByte(byte) : byte > 0xf4 || (byte < 0xc2 && last < 0x80)) return false;
    last = byte;
  }
  return true;
}

function isTextByte(byte: number): boolean {
  return byte >= 32 ? byte !== 127 : byte === 9 || byte === 10 || byte === 13;
}

/** The text in UTF-8 bytes, undefined when they hold anything else. */
function decodeText(bytes: Uint8Array): string | undefined {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const point = utf8Point(bytes, i, bytes.length);
    if (point < 0 || (point < 0x80 && !isTextByte(point)) || (point >= 0x80 && point < 0xa0)) return undefined;
    text += String.fromCodePoint(point);
    i += utf8Length(point);
  }
  return text;
}
