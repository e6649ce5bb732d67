import { COUNTRIES } from './countries.js';
import type { Scheme } from './scheme.js';
import { SOURCES } from './sources.js';

/** One scheme as documentation shows it. */
export interface NationalIdRow {
  /** What findings of the scheme are called. */
  readonly entity: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The number's own name, in its own language where that is the usual one. */
  readonly name: string;
  /** What a number is checked for, or `none`. */
  readonly arithmetic: string;
  /** When a keyword must stand near for a score of 0.5, with every country on. */
  readonly keyword: 'always' | 'ungrouped' | 'never';
  /** Where the form and the arithmetic are written down. */
  readonly source: string;
}

/**
 * Lists every scheme of every country, ordered by country and entity: for documentation and the command line.
 *
 * @example
 * ```ts
 * nationalIdSchemes().find(({ entity }) => entity === 'ES_NIF')?.arithmetic   // 'check digit'
 * ```
 * @since 0.1.0
 */
export function nationalIdSchemes(): NationalIdRow[] {
  const rows = new Map<string, NationalIdRow>();
  for (const [country, schemes] of Object.entries(COUNTRIES)) {
    for (const scheme of schemes) {
      const { entity } = scheme;
      if (rows.has(entity)) continue;
      const [name, source] = SOURCES[entity]!;
      rows.set(entity, { entity, country, name, arithmetic: arithmeticOf(scheme), keyword: keywordNeed(scheme), source });
    }
  }
  return [...rows.values()].sort((a, b) => (a.country + a.entity < b.country + b.entity ? -1 : 1));
}

function arithmeticOf({ check, odds, evidence }: Scheme): string {
  if (check === undefined || odds === 1) return 'none';
  return (evidence ?? ['checksum']).map((kind) => (kind === 'checksum' ? `check digit` : kind)).join(', ');
}

function keywordNeed({ odds, formats }: Scheme): NationalIdRow['keyword'] {
  if (odds < 25) return 'always';
  return odds >= 100 || /[A#]/.test(formats) ? 'never' : 'ungrouped';
}
