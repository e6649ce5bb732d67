import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** From the right weights 2 to 7; K for ten. */
function isRut(v: Uint8Array, n: number): boolean {
  if (v[n - 1]! > 9 && v[n - 1]! !== 20) return false;
  let sum = 0;
  for (let i = 0; i < n - 1; i++) sum += v[n - 2 - i]! * (2 + (i % 6));
  const check = 11 - (sum % 11);
  return num(v, 0, n - 1) >= 50_000 && (check === 11 ? 0 : check === 10 ? 20 : check) === v[n - 1]!;
}

/** Identity and tax number (RUN, RUT). */
const CL_RUT = {
  entity: 'CL_RUT',
  topic: 'id',
  formats: '99.999.999-#|9.999.999-#|99999999-#|9999999-#|99999999#|9999999#|99 999 999-#',
  words:
    'rut|rut chile|rut chileno|run~|r.u.t|rol único tributario|rol unico tributario|cédula de identidad|cedula de identidad|rol único nacional',
  odds: 11,
  check: isRut,
} as const satisfies Scheme;

/** Identity and tax number (RUN, RUT). */
// With its dots and its dash it is hardly anything else.
const CL_RUT_2 = {
  entity: 'CL_RUT',
  topic: 'id',
  formats: '99.999.999-#|9.999.999-#',
  words: 'rut',
  odds: 30,
  check: isRut,
} as const satisfies Scheme;

/** Passport. */
const CL_PASSPORT = {
  entity: 'CL_PASSPORT',
  topic: 'passport',
  formats: 'A99999999|AA999999',
  words: 'pasaporte chileno|chilean passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Chile. */
export const schemes = [CL_RUT, CL_RUT_2, CL_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  CL_RUT: ['identity and tax number (RUN, RUT)', 'https://www.registrocivil.cl'],
  CL_PASSPORT: ['passport', 'https://www.registrocivil.cl'],
};

/** Finds: identity and tax number (RUN, RUT) (`CL_RUT`). */
/* @__NO_SIDE_EFFECTS__ */
export function clRut(): Detector<'CL_RUT'> {
  return detectSchemes('cl-rut', [CL_RUT, CL_RUT_2]);
}

/** Finds: passport (`CL_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function clPassport(): Detector<'CL_PASSPORT'> {
  return detectSchemes('cl-passport', [CL_PASSPORT]);
}
