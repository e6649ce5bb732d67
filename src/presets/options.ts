import { demand, demandOptions, isObject } from '../core/checks.js';
import type { Finding, MinScore, Policy, ScannerOptions, Trace } from '../core/types.js';

/** What every preset takes. */
export interface PresetOptions {
  /**
   * `balanced` (default) is what a search box wants: findings with a score of at least 0.5. `strict` is what a compliance team wants:
   * everything a detector returns down to 0.05.
   */
  readonly level?: 'balanced' | 'strict' | undefined;
  /**
   * ISO 3166-1 alpha-2 codes: national ids of these countries only are looked for, and their national forms (telephone numbers, too) need less
   * around them. `'all'` (default) knows every country.
   */
  readonly countries?: readonly string[] | 'all' | undefined;
  /** Default: every finding is replaced by its label. */
  readonly policy?: Policy | undefined;
  /** Default: that of the level. */
  readonly minScore?: MinScore | undefined;
  /** Values that are no finding: strings whatever their case and width, patterns where they match the whole value. */
  readonly allow?: ScannerOptions['allow'];
  /** Whole words that are findings of this entity wherever they stand. */
  readonly deny?: ScannerOptions['deny'];
  /** UTF-16 units of a text that are looked at; what is behind is reported in `incomplete`. Default: all. */
  readonly maxLength?: number | undefined;
  /** Called with every finding of `scan` and `redact`; what it throws is not caught. */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
  /** Is told what became of every candidate. */
  readonly trace?: Trace | undefined;
}

const LEVELS = { balanced: 0.5, strict: 0.05 } as const;

const KNOWN = ['level', 'countries', 'policy', 'minScore', 'allow', 'deny', 'maxLength', 'onFinding', 'trace'] as const;

export interface CompiledPreset {
  readonly strict: boolean;
  readonly countries: readonly string[] | 'all';
  /** What goes to `createScanner` as it is. */
  readonly shared: Omit<ScannerOptions, 'detectors'>;
}

/**
 * Checks a preset's options and turns the level into a threshold.
 *
 * @throws {PiiSieveError} `unknown-option`, `invalid-option` or `unknown-country`, with the option's path.
 */
export function compilePreset(options: PresetOptions, more: readonly string[] = []): CompiledPreset {
  demandOptions(options, [...KNOWN, ...more], 'preset');
  const { level = 'balanced', countries = 'all', minScore, policy, allow, deny, maxLength, onFinding, trace } = options;
  const levels = Object.keys(LEVELS);
  demand(levels.includes(level), 'invalid-option', 'level', 'is unknown', levels);
  checkCountries(countries);
  return {
    strict: level === 'strict',
    countries,
    shared: { minScore: minScoreOf(level, minScore), policy, allow, deny, maxLength, onFinding, trace },
  };
}

function minScoreOf(level: keyof typeof LEVELS, minScore: MinScore | undefined): MinScore {
  if (minScore === undefined) return LEVELS[level];
  return isObject(minScore) ? { default: LEVELS[level], ...minScore } : minScore;
}

/** Two capital letters each; detectors that know nothing of a country add nothing there. */
function checkCountries(countries: readonly string[] | 'all'): void {
  if (countries === 'all') return;
  demand(Array.isArray(countries), 'invalid-option', 'countries', "must be a list of ISO 3166-1 alpha-2 codes or 'all'");
  // An empty list would find no national form.
  demand(countries.length > 0, 'invalid-option', 'countries', "is empty: leave it out or say 'all'");
  countries.forEach((country: unknown, i) => {
    const path = `countries[${i}]`;
    demand(country !== 'UK', 'unknown-country', path, 'UK is not an ISO 3166-1 code', ['GB']);
    const isCode = typeof country === 'string' && /^[A-Z]{2}$/.test(country);
    demand(isCode, 'unknown-country', path, 'must be an ISO 3166-1 alpha-2 code such as DE');
  });
}
