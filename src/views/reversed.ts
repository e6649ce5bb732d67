import { isAlphanumeric } from '../core/characters.js';
import { words } from '../core/sweep-words.js';
import { views } from '../core/through-views.js';
import type { FoldedText, TextView } from '../core/types.js';
import { FoldBuilder } from './fold-builder.js';
import { domainStrength } from './top-level-domains.js';

/** Words that name a value, backwards; none of them is a word forwards. With one of them the whole text is turned round. */
const BACKWARD_WORDS = ['enohp', 'elibom', 'liame', 'rebmun', 'tropssap', 'tnuocca', 'sserdda', 'tcatnoc', 'nofelet', 'otcatnoc'];

/** The longest address (RFC 5321 §4.5.3.1.3 with its brackets off). */
const LONGEST_ADDRESS = 254;

/**
 * Turns text round: single addresses that end in a domain only when read backwards (`moc.elpmaxe@nhoj`), and whole texts that
 * name a telephone, card or account backwards. Only for `strict`. O(n).
 *
 * @example
 * ```ts
 * reversed().fold('moc.elpmaxe@nhoj')?.text // 'john@example.com'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function reversed(): TextView {
  const telling = new RegExp(`(?<!\\p{L})(?:${BACKWARD_WORDS.join('|')})(?!\\p{L})`, 'iu');
  return {
    id: 'reversed',
    reach: { before: LONGEST_ADDRESS, after: LONGEST_ADDRESS },
    evidence: 'reversed',
    confidence: 0.8,
    brings: { views, words },
    characters: '@',
    words: BACKWARD_WORDS,
    fold(text) {
      if (!telling.test(text)) return turnAddresses(text);
      const turned = turnAll(text);
      // A text that names it both ways would turn for ever.
      return telling.test(turned.text) ? undefined : turned;
    },
  };
}

/** The whole text backwards, surrogate pairs and marked letters kept whole. */
function turnAll(text: string): FoldedText {
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let turned = '';
  for (let end = text.length; end > 0; ) {
    let start = end - 1;
    while (start > 0 && (isMark(text.charCodeAt(start)) || isInsidePair(text, start))) start--;
    const cluster = text.slice(start, end);
    starts.fill(start, turned.length, turned.length + cluster.length);
    ends.fill(end, turned.length, turned.length + cluster.length);
    turned += cluster;
    end = start;
  }
  return { text: turned, starts, ends };
}

function isMark(code: number): boolean {
  return (code >= 0x300 && code < 0x370) || (code >= 0xfe00 && code < 0xfe10) || code === 0x200d;
}

function isInsidePair(text: string, at: number): boolean {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low < 0xe000 && high >= 0xd800 && high < 0xdc00;
}

function turnAddresses(text: string): FoldedText | undefined {
  let out: FoldBuilder | undefined;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > (out?.at ?? 0) && at - start < LONGEST_ADDRESS && isAddressUnit(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && end - at < LONGEST_ADDRESS && isAddressUnit(text.charCodeAt(end))) end++;
    while (end > at + 1 && !isAlphanumeric(text.charCodeAt(end - 1))) end--;
    while (start < at && !isAlphanumeric(text.charCodeAt(start))) start++;
    if (start === at || end === at + 1) continue;
    const domain = text.slice(start, at);
    const dot = domain.indexOf('.');
    if (dot < 0 || domainStrength(turn(domain.slice(0, dot)).toLowerCase()) < 2) continue;
    const forward = text.slice(text.lastIndexOf('.', end - 1) + 1, end).toLowerCase();
    if (domainStrength(forward) > 0) continue;
    out ??= new FoldBuilder(text);
    out.replace(start, end, turn(text.slice(start, end)));
  }
  return out?.finish();
}

/** ASCII backwards. */
function turn(text: string): string {
  let turned = '';
  for (let i = text.length - 1; i >= 0; i--) turned += text[i];
  return turned;
}

function isAddressUnit(code: number): boolean {
  return isAlphanumeric(code) || code === 45 || code === 46 || code === 95 || code === 43;
}
