import { views } from '../core/through-views.js';
import type { TextView } from '../core/types.js';
import { FoldBuilder } from './fold-builder.js';

/** Parameters of Punycode, RFC 3492 §5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;

/** A label of a domain name has at most 63 octets (RFC 1035 §2.3.4). */
const LONGEST_LABEL = 63;

/**
 * Decodes the `xn--` labels of domain names (RFC 3492), so that a look-alike name is read for what it shows. Every decoded
 * character stands for the whole label. O(n).
 *
 * @example
 * ```ts
 * punycode().fold('j@xn--bcher-kva.example')?.text // 'j@bücher.example'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function punycode(): TextView {
  return {
    id: 'punycode',
    reach: { before: 4, after: LONGEST_LABEL },
    evidence: 'punycode',
    confidence: 0.99,
    brings: { views },
    characters: '-',
    fold(text) {
      let out: FoldBuilder | undefined;
      for (let dashes = text.indexOf('--'); dashes >= 0; dashes = text.indexOf('--', dashes + 1)) {
        const start = dashes - 2;
        if ((text.charCodeAt(start) | 32) !== 0x78 || (text.charCodeAt(start + 1) | 32) !== 0x6e) continue;
        if (isLabel(text.charCodeAt(start - 1))) continue;
        let end = dashes + 2;
        while (end < text.length && end - start <= LONGEST_LABEL && isLabel(text.charCodeAt(end))) end++;
        const decoded = end - start > LONGEST_LABEL ? undefined : decodePunycode(text.slice(dashes + 2, end));
        if (decoded === undefined) continue;
        out ??= new FoldBuilder(text);
        out.replace(start, end, decoded);
        dashes = end;
      }
      return out?.finish();
    },
  };
}

function isLabel(code: number): boolean {
  const lower = code | 32;
  return (lower > 96 && lower < 123) || (code > 47 && code < 58) || code === 0x2d;
}

/** Decodes one label without its prefix (RFC 3492 §6.2); undefined when it is malformed. */
function decodePunycode(label: string): string | undefined {
  const delimiter = label.lastIndexOf('-');
  const points: number[] = [];
  for (let i = 0; i < delimiter; i++) points.push(label.charCodeAt(i));
  let n = INITIAL_N;
  let index = 0;
  let bias = INITIAL_BIAS;
  if (delimiter === label.length - 1) return undefined;
  for (let at = delimiter < 0 ? 0 : delimiter + 1; at < label.length; ) {
    const oldIndex = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      if (at >= label.length) return undefined;
      const digit = digitValue(label.charCodeAt(at++));
      if (digit < 0) return undefined;
      index += digit * weight;
      if (index > 0x7fffffff) return undefined;
      const threshold = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapt(index - oldIndex, points.length + 1, oldIndex === 0);
    n += Math.floor(index / (points.length + 1));
    index %= points.length + 1;
    if (n > 0x10ffff || (n >= 0xd800 && n < 0xe000)) return undefined;
    points.splice(index++, 0, n);
  }
  return String.fromCodePoint(...points);
}

function digitValue(code: number): number {
  if (code > 47 && code < 58) return code - 22;
  const lower = code | 32;
  return lower > 96 && lower < 123 ? lower - 97 : -1;
}

/** Bias adaptation, RFC 3492 §6.1. */
function adapt(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) >> 1) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
