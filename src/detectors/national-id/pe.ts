import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num, valueAt } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Identity document (DNI, CUI). */
// The ninth character checks the eight before it: a digit, or its letter.
const PE_DNI = {
  entity: 'PE_DNI',
  topic: 'id',
  formats: '99999999|99999999-#|99999999#',
  words: 'dni|dni perú|dni peru|dni peruano|documento nacional de identidad|documento de identidad|cui~|reniec',
  odds: 6,
  openOdds: 1,
  check: (v, n) => {
    if (n === 8) return undefined;
    const rest = weightedSum('32765432', v) % 11;
    return valueAt('65432110987', rest) === v[8]! || valueAt('KJIHGFEDCBA', rest) === v[8]!;
  },
} as const satisfies Scheme;

/** Taxpayer number (RUC). */
const PE_RUC = {
  entity: 'PE_RUC',
  topic: 'tax',
  formats: '99999999999',
  first: '12',
  words: 'ruc|ruc perú|ruc peru|registro único de contribuyentes|registro unico|número de ruc|sunat',
  odds: 200,
  evidence: ['checksum', 'prefix'],
  check: (v) => [10, 15, 16, 17, 20].includes(num(v, 0, 2)) && (11 - (weightedSum('5432765432', v) % 11)) % 10 === v[10]!,
} as const satisfies Scheme;

/** Foreigner's card (carné de extranjería). */
const PE_CE = {
  entity: 'PE_CE',
  topic: 'id',
  formats: '999999999',
  words: 'carné de extranjería|carnet de extranjería|carnet de extranjeria|ce~',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Peru. */
export const schemes = [PE_DNI, PE_RUC, PE_CE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  PE_DNI: ['identity document (DNI, CUI)', 'https://www.reniec.gob.pe'],
  PE_RUC: ['taxpayer number (RUC)', 'https://www.sunat.gob.pe'],
  PE_CE: ["foreigner's card (carné de extranjería)", 'https://www.gob.pe/migraciones'],
};

/** Finds: identity document (DNI, CUI) (`PE_DNI`). */
/* @__NO_SIDE_EFFECTS__ */
export function peDni(): Detector<'PE_DNI'> {
  return detectSchemes('pe-dni', [PE_DNI]);
}

/** Finds: taxpayer number (RUC) (`PE_RUC`). */
/* @__NO_SIDE_EFFECTS__ */
export function peRuc(): Detector<'PE_RUC'> {
  return detectSchemes('pe-ruc', [PE_RUC]);
}

/** Finds: foreigner's card (carné de extranjería) (`PE_CE`). */
/* @__NO_SIDE_EFFECTS__ */
export function peCe(): Detector<'PE_CE'> {
  return detectSchemes('pe-ce', [PE_CE]);
}
