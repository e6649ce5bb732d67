import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** How many municipalities each department has. */
const MUNICIPALITIES = [17, 8, 16, 16, 13, 14, 19, 8, 24, 21, 9, 30, 32, 21, 8, 17, 14, 5, 11, 11, 7, 17];

/** Personal identification code (CUI, DPI). */
// Eight digits, check digit, department 01 to 22 and municipality.
const GT_CUI = {
  entity: 'GT_CUI',
  topic: 'id',
  formats: '9999 99999 9999|9999999999999|9999-99999-9999|999999999-99-99',
  words: 'cui~|dpi|código único de identificación|codigo unico|documento personal de identificación',
  odds: 200,
  evidence: ['checksum', 'region'],
  check: (v) => {
    const town = num(v, 11, 2);
    return town > 0 && town <= (MUNICIPALITIES[num(v, 9, 2) - 1] ?? 0) && (weightedSum('23456789', v) % 11) % 10 === v[8]!;
  },
} as const satisfies Scheme;

/** Taxpayer number (NIT). */
// From the right weights 2, 3, 4 …; K for ten.
const GT_NIT = {
  entity: 'GT_NIT',
  topic: 'tax',
  formats: '9999999-#|99999999-#|999999-#|9999999#|99999999#',
  first: '123456789',
  words: 'nit~|nit guatemala|número de identificación tributaria|sat guatemala',
  odds: 11,
  check: (v, n) => {
    if (v[n - 1]! > 9 && v[n - 1]! !== 20) return false;
    let sum = 0;
    for (let i = 0; i < n - 1; i++) sum += v[n - 2 - i]! * (2 + i);
    return (11 - (sum % 11)) % 11 === Math.min(v[n - 1]!, 10);
  },
} as const satisfies Scheme;

/** Every scheme of Guatemala. */
export const schemes = [GT_CUI, GT_NIT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  GT_CUI: ['personal identification code (CUI, DPI)', 'https://www.renap.gob.gt'],
  GT_NIT: ['taxpayer number (NIT)', 'https://portal.sat.gob.gt'],
};

/** Finds: personal identification code (CUI, DPI) (`GT_CUI`). */
/* @__NO_SIDE_EFFECTS__ */
export function gtCui(): Detector<'GT_CUI'> {
  return detectSchemes('gt-cui', [GT_CUI]);
}

/** Finds: taxpayer number (NIT) (`GT_NIT`). */
/* @__NO_SIDE_EFFECTS__ */
export function gtNit(): Detector<'GT_NIT'> {
  return detectSchemes('gt-nit', [GT_NIT]);
}
