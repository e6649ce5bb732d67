import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity card (cédula física). */
const CR_CEDULA = {
  entity: 'CR_CEDULA',
  topic: 'id',
  formats: '9-9999-9999|99-9999-9999|999999999|9 9999 9999',
  first: '0123456789',
  words: 'cédula|cedula|cédula costa rica|cedula costa rica|cédula de identidad|cédula física|número de cédula|cedula fisica',
  odds: 1,
} as const satisfies Scheme;

/** Company number (cédula jurídica). */
const CR_CPJ = {
  entity: 'CR_CPJ',
  topic: 'tax',
  formats: '9-999-999999|9999999999',
  first: '2345',
  words: 'cédula jurídica|cedula juridica|persona jurídica',
  odds: 5,
  evidence: ['region'],
  check: (v) =>
    v[0]! === 2
      ? [100, 200, 300, 400].includes(num(v, 1, 3))
      : v[0]! === 3
        ? num(v, 1, 3) < 15 || (num(v, 1, 3) > 99 && num(v, 1, 3) < 111)
        : v[0]! === 4
          ? num(v, 1, 3) === 0
          : num(v, 1, 3) === 1,
} as const satisfies Scheme;

/** Foreigner's number (DIMEX). */
const CR_DIMEX = {
  entity: 'CR_DIMEX',
  topic: 'id',
  formats: '999999999999|99999999999',
  first: '1',
  words: 'dimex|cédula de residencia|cedula de residencia|documento de identidad migratorio',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Costa Rica. */
export const schemes = [CR_CEDULA, CR_CPJ, CR_DIMEX] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  CR_CEDULA: ['identity card (cédula física)', 'https://www.tse.go.cr'],
  CR_CPJ: ['company number (cédula jurídica)', 'https://www.registronacional.go.cr'],
  CR_DIMEX: ["foreigner's number (DIMEX)", 'https://www.migracion.go.cr'],
};

/** Finds: identity card (cédula física) (`CR_CEDULA`). */
/* @__NO_SIDE_EFFECTS__ */
export function crCedula(): Detector<'CR_CEDULA'> {
  return detectSchemes('cr-cedula', [CR_CEDULA]);
}

/** Finds: company number (cédula jurídica) (`CR_CPJ`). */
/* @__NO_SIDE_EFFECTS__ */
export function crCpj(): Detector<'CR_CPJ'> {
  return detectSchemes('cr-cpj', [CR_CPJ]);
}

/** Finds: foreigner's number (DIMEX) (`CR_DIMEX`). */
/* @__NO_SIDE_EFFECTS__ */
export function crDimex(): Detector<'CR_DIMEX'> {
  return detectSchemes('cr-dimex', [CR_DIMEX]);
}
