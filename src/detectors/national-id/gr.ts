import { luhn } from '../../checksums/luhn.js';
import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDdmmyy } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Social security number (ΑΜΚΑ). */
const GR_AMKA = {
  entity: 'GR_AMKA',
  topic: 'ssn',
  formats: '99999999999|999999 99999|999999-99999',
  first: '0123',
  words: 'αμκα|amka|αριθμός μητρώου κοινωνικής ασφάλισης',
  odds: 110,
  evidence: ['checksum', 'date'],
  check: (v) => isDdmmyy(v, 0) && luhn(v, 11),
} as const satisfies Scheme;

/** Tax number (ΑΦΜ) and VAT number. */
const GR_AFM = {
  entity: 'GR_AFM',
  topic: 'tax',
  prefix: 'EL',
  formats: '999999999',
  words: 'αφμ|afm|αριθμός φορολογικού μητρώου|α.φ.μ|φπα|vat~|vat number|tax number',
  odds: 10,
  check: (v, _n, at) => (weightedSum('379a5842', v, at) % 11) % 10 === v[at + 8]!,
} as const satisfies Scheme;

/** Identity card (ταυτότητα). */
const GR_ID_CARD = {
  entity: 'GR_ID_CARD',
  topic: 'id',
  formats: 'AA999999|AA-999999|AA 999999',
  words: 'ταυτότητα|αριθμός ταυτότητας|αδτ|αρ ταυτότητας|δελτίο ταυτότητας|identity card|α.δ.τ',
  odds: 1,
} as const satisfies Scheme;

/** Passport. */
const GR_PASSPORT = {
  entity: 'GR_PASSPORT',
  topic: 'passport',
  formats: 'AA9999999',
  words: 'διαβατήριο|αριθμός διαβατηρίου|greek passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const GR_DRIVER_LICENSE = {
  entity: 'GR_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '999999999',
  words: 'άδεια οδήγησης|δίπλωμα οδήγησης|αριθμός άδειας οδήγησης|greek driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Greece. */
export const schemes = [GR_AMKA, GR_AFM, GR_ID_CARD, GR_PASSPORT, GR_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  GR_AMKA: ['social security number (ΑΜΚΑ)', 'https://www.amka.gr'],
  GR_AFM: ['tax number (ΑΦΜ) and VAT number', 'https://www.aade.gr'],
  GR_ID_CARD: ['identity card (ταυτότητα)', 'https://www.astynomia.gr'],
  GR_PASSPORT: ['passport', 'https://www.passport.gov.gr'],
  GR_DRIVER_LICENSE: ['driving licence', 'https://www.gov.gr'],
};

/** Finds: social security number (ΑΜΚΑ) (`GR_AMKA`). */
/* @__NO_SIDE_EFFECTS__ */
export function grAmka(): Detector<'GR_AMKA'> {
  return detectSchemes('gr-amka', [GR_AMKA]);
}

/** Finds: tax number (ΑΦΜ) and VAT number (`GR_AFM`). */
/* @__NO_SIDE_EFFECTS__ */
export function grAfm(): Detector<'GR_AFM'> {
  return detectSchemes('gr-afm', [GR_AFM]);
}

/** Finds: identity card (ταυτότητα) (`GR_ID_CARD`). */
/* @__NO_SIDE_EFFECTS__ */
export function grIdCard(): Detector<'GR_ID_CARD'> {
  return detectSchemes('gr-id-card', [GR_ID_CARD]);
}

/** Finds: passport (`GR_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function grPassport(): Detector<'GR_PASSPORT'> {
  return detectSchemes('gr-passport', [GR_PASSPORT]);
}

/** Finds: driving licence (`GR_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function grDriverLicense(): Detector<'GR_DRIVER_LICENSE'> {
  return detectSchemes('gr-driver-license', [GR_DRIVER_LICENSE]);
}
