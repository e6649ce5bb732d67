import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity card (cédula de identidad civil). */
const PY_CI = {
  entity: 'PY_CI',
  topic: 'id',
  formats: '9999999|9.999.999|999999|999.999',
  first: '123456789',
  words:
    'cédula|cedula|cédula paraguay|cedula paraguay|cédula paraguaya|cedula paraguaya|ci paraguay|cédula de identidad|ci~|c.i~|cédula de identidad civil',
  odds: 1,
} as const satisfies Scheme;

/** Taxpayer number (RUC). */
// From the right weights 2, 3, 4 …; eleven less the remainder.
const PY_RUC = {
  entity: 'PY_RUC',
  topic: 'tax',
  formats: '99999999-9|9999999-9|999999-9|999999999|99999999',
  first: '123456789',
  words: 'ruc|ruc paraguay|registro único del contribuyente|número de ruc',
  odds: 10,
  check: (v, n) => {
    let sum = 0;
    for (let i = 0; i < n - 1; i++) sum += v[n - 2 - i]! * (2 + i);
    const rest = sum % 11;
    return (rest > 1 ? 11 - rest : 0) === v[n - 1]! || (rest === 0 && v[n - 1]! === 1);
  },
} as const satisfies Scheme;

/** Every scheme of Paraguay. */
export const schemes = [PY_CI, PY_RUC] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  PY_CI: ['identity card (cédula de identidad civil)', 'https://www.policianacional.gov.py'],
  PY_RUC: ['taxpayer number (RUC)', 'https://www.dnit.gov.py'],
};

/** Finds: identity card (cédula de identidad civil) (`PY_CI`). */
/* @__NO_SIDE_EFFECTS__ */
export function pyCi(): Detector<'PY_CI'> {
  return detectSchemes('py-ci', [PY_CI]);
}

/** Finds: taxpayer number (RUC) (`PY_RUC`). */
/* @__NO_SIDE_EFFECTS__ */
export function pyRuc(): Detector<'PY_RUC'> {
  return detectSchemes('py-ruc', [PY_RUC]);
}
