import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity document (DNI). */
const AR_DNI = {
  entity: 'AR_DNI',
  topic: 'id',
  formats: '99.999.999|99999999|9.999.999|9999999',
  first: '123456789',
  words: 'dni|dni argentina|dni argentino|documento nacional de identidad|documento~|d.n.i|nro de documento',
  odds: 1,
} as const satisfies Scheme;

/** Tax and labour number (CUIT, CUIL). */
const AR_CUIT = {
  entity: 'AR_CUIT',
  topic: 'tax',
  formats: '99-99999999-9|99999999999|99 99999999 9|99.99999999.9',
  first: '235',
  words: 'cuit|cuil|única de identificación tributaria|cuit cuil|nro de cuit',
  odds: 120,
  evidence: ['checksum', 'prefix'],
  check: (v) => {
    const check = 11 - (weightedSum('5432765432', v) % 11);
    return (
      [20, 23, 24, 25, 26, 27, 30, 33, 34, 50, 51, 55].includes(num(v, 0, 2)) &&
      (check === 11 ? 0 : check === 10 ? 9 : check) === v[10]!
    );
  },
} as const satisfies Scheme;

/** Passport. */
const AR_PASSPORT = {
  entity: 'AR_PASSPORT',
  topic: 'passport',
  formats: 'AAA999999',
  words: 'pasaporte argentino|argentine passport|argentinian passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Argentina. */
export const schemes = [AR_DNI, AR_CUIT, AR_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  AR_DNI: ['identity document (DNI)', 'https://www.argentina.gob.ar/interior/renaper'],
  AR_CUIT: ['tax and labour number (CUIT, CUIL)', 'https://www.afip.gob.ar'],
  AR_PASSPORT: ['passport', 'https://www.argentina.gob.ar/interior/renaper'],
};

/** Finds: identity document (DNI) (`AR_DNI`). */
/* @__NO_SIDE_EFFECTS__ */
export function arDni(): Detector<'AR_DNI'> {
  return detectSchemes('ar-dni', [AR_DNI]);
}

/** Finds: tax and labour number (CUIT, CUIL) (`AR_CUIT`). */
/* @__NO_SIDE_EFFECTS__ */
export function arCuit(): Detector<'AR_CUIT'> {
  return detectSchemes('ar-cuit', [AR_CUIT]);
}

/** Finds: passport (`AR_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function arPassport(): Detector<'AR_PASSPORT'> {
  return detectSchemes('ar-passport', [AR_PASSPORT]);
}
