import { demand } from './checks.js';
import type { PatternEngine, ScannerOptions } from './types.js';

/** Case and width do not matter to an allow list (NFKC folds full-width forms). */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Without an engine, allow patterns are asked about findings up to this length only, and must be simple. */
const MAX_ALLOWED = 256;

/**
 * Patterns that V8 may need more than quadratic time for: groups that repeat what repeats, look-around, back-references, and more than two
 * open repetitions. On at most 256 units, everything else is bounded by a constant.
 */
const UNSAFE = /[*+}]\)[*+{]|\|[^()]*\)[*+{]|\(\?<?[=!]|\\[1-9k]|(?:(?:[*+]|,\})[\s\S]*){3}/;

/** Is this matched text on the list: as it stands there, or wholly matched by one of its patterns? Undefined for no list. */
export function compileAllow(
  allow: ScannerOptions['allow'] = [],
  engine: PatternEngine | undefined,
): ((matched: string) => boolean) | undefined {
  demand(Array.isArray(allow), 'invalid-option', 'allow', 'must be a list');
  const exact = new Set<string>();
  const tests: ((matched: string) => boolean)[] = [];
  allow.forEach((entry, i) => {
    const path = `allow[${i}]`;
    if (typeof entry === 'string') {
      exact.add(fold(entry));
      return;
    }
    demand(entry instanceof RegExp, 'invalid-option', path, 'must be a string or a RegExp');
    if (engine) {
      const compiled = engine.compile(entry, path);
      tests.push((matched) => compiled.matchesWhole(matched));
      return;
    }
    const { source, flags } = entry;
    demand(
      !UNSAFE.test(source),
      'unsafe-pattern',
      path,
      "may take more than linear time: simplify it, or pass re2Engine() from 'pii-sieve/re2'",
    );
    const whole = new RegExp(`^(?:${source})$`, flags.replace(/[gym]/g, ''));
    tests.push((matched) => matched.length <= MAX_ALLOWED && whole.test(matched));
  });
  return allow.length === 0 ? undefined : (matched) => exact.has(fold(matched)) || tests.some((test) => test(matched));
}
