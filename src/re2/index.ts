import RE2 from 're2';
import { PiiSieveError } from '../core/errors.js';
import type { CompiledPattern, PatternEngine } from '../core/types.js';

/** Matches up to this many UTF-16 units are found wherever they stand; what a caller's pattern may reach in a stream, too. */
const MAX_MATCH = 1024;

/**
 * Matches are looked for in stretches of this many units. Finding one match is linear in re2, finding all is not: after `/a.*b|a/` has
 * looked to the end of the text for a `b`, it starts over one `a` further on. In stretches that costs a constant factor at most.
 */
const STRETCH = 1024;

/** Texts up to this length are looked at in one piece. */
const MAX_WHOLE = 3 * STRETCH;

/** Longer matches are followed to their end so many times a text; later ones end with their stretch. */
const MAX_LONG_MATCHES = 16;

/**
 * An engine for callers' patterns that takes linear time for every pattern it accepts: Google's RE2. For `patternDetector` and `allow`
 * entries that the default subset refuses. Needs the optional peer `re2` (1.22 or later); this entry alone loads it.
 *
 * What RE2 cannot do in linear time (look-around, back-references) is refused with `unsafe-pattern` when the scanner is constructed.
 * Patterns are read as Unicode ones. Matches of more than 1,024 units are followed 16 times in a text, then cut.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [patternDetector({ entity: 'TICKET', pattern: /(?:TCK|INC)-\d+/ })], engine: re2Engine() });
 * ```
 * @since 0.1.0
 */
export function re2Engine(): PatternEngine {
  return {
    id: 're2',
    compile(pattern: RegExp, path = 'pattern'): CompiledPattern {
      const flags = pattern.flags.replace(/[gyd]/g, '');
      const all = compile(pattern.source, `${flags}g`, path);
      const whole = compile(`^(?:${pattern.source})$`, flags.replace('m', ''), path);
      return {
        matchAll: (text) => matchAll(all, text),
        matchesWhole: (text) => whole.test(text),
      };
    },
  };
}

function compile(source: string, flags: string, path: string): RE2 {
  try {
    return new RE2(source, flags);
  } catch (error) {
    throw new PiiSieveError('unsafe-pattern', path, `is refused by re2: ${(error as Error).message}`);
  }
}

type Span = readonly [start: number, end: number];

function matchAll(pattern: RE2, text: string): Span[] {
  const spans: Span[] = [];
  if (text.length <= MAX_WHOLE) {
    matchIn(pattern, text, 0, text.length, 0, spans);
    return spans;
  }
  let longMatches = 0;
  let from = 0;
  while (from < text.length) {
    const stretchEnd = Math.min(text.length, from + STRETCH);
    const seenEnd = Math.min(text.length, stretchEnd + MAX_MATCH);
    // One character before: what `\b` and `^` look at.
    const seenStart = Math.max(0, from - (isLowSurrogate(text, from - 1) ? 2 : 1));
    const first = spans.length;
    matchIn(pattern, text.slice(seenStart, seenEnd), from - seenStart, stretchEnd - seenStart, seenStart, spans);
    const last = spans[spans.length - 1];
    from = stretchEnd;
    if (last === undefined || spans.length === first) continue;
    if (last[1] === seenEnd && seenEnd < text.length && longMatches < MAX_LONG_MATCHES) {
      // It may go on, or end here only because the stretch does.
      longMatches += 1;
      spans.pop();
      pattern.lastIndex = last[0];
      const match = pattern.exec(text);
      pattern.lastIndex = 0;
      if (match !== null && match[0] !== '') spans.push([match.index, match.index + match[0].length]);
      from = spans.length === first ? stretchEnd : Math.max(stretchEnd, spans[spans.length - 1]![1]);
    } else from = Math.max(stretchEnd, last[1]);
  }
  return spans;
}

/** Adds the matches of `text` that start in `[from, end)`, moved by `shift`. */
function matchIn(pattern: RE2, text: string, from: number, end: number, shift: number, into: Span[]): void {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += isHighSurrogate(text, pattern.lastIndex) ? 2 : 1;
    else into.push([match.index + shift, match.index + match[0].length + shift]);
  }
  pattern.lastIndex = 0;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}
