import { weightedMod } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity number (kennitala). */
// The day of a company has 40 added; the last digit says the century.
const IS_KENNITALA = {
  entity: 'IS_KENNITALA',
  topic: 'id',
  formats: '999999-9999|9999999999|999999 9999',
  words: 'kennitala|kt~|kennitölu|icelandic id',
  odds: 400,
  evidence: ['checksum', 'date'],
  check: (v) => {
    const century = v[9]!;
    return (
      (century === 8 || century === 9 || century === 0) &&
      isDate((century > 7 ? 1000 + century * 100 : 2000) + num(v, 4, 2), num(v, 2, 2), num(v, 0, 2) % 40) &&
      weightedMod('327654321', 11, v)
    );
  },
} as const satisfies Scheme;

/** VAT number (VSK). */
const IS_VSK = {
  entity: 'IS_VSK',
  topic: 'tax',
  prefix: 'IS',
  formats: '99999|999999',
  words: 'vsk|vsk númer|virðisaukaskattur|vat number',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Iceland. */
export const schemes = [IS_KENNITALA, IS_VSK] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  IS_KENNITALA: ['identity number (kennitala)', 'https://www.skra.is'],
  IS_VSK: ['VAT number (VSK)', 'https://www.skatturinn.is'],
};

/** Finds: identity number (kennitala) (`IS_KENNITALA`). */
/* @__NO_SIDE_EFFECTS__ */
export function isKennitala(): Detector<'IS_KENNITALA'> {
  return detectSchemes('is-kennitala', [IS_KENNITALA]);
}

/** Finds: VAT number (VSK) (`IS_VSK`). */
/* @__NO_SIDE_EFFECTS__ */
export function isVsk(): Detector<'IS_VSK'> {
  return detectSchemes('is-vsk', [IS_VSK]);
}
