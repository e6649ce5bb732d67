import { luhn } from '../../checksums/luhn.js';
import { weightedMod, weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num, oneOf } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Social Insurance Number. */
// First digit: the province, 9 for temporary residents; 0 and 8 are not issued.
const CA_SIN = {
  entity: 'CA_SIN',
  topic: 'ssn',
  formats: '999_999_999',
  first: '12345679',
  words: "sin~|social insurance|social insurance number|nas~|numéro d'assurance sociale|assurance sociale|sin number",
  odds: 10,
  check: (v) => luhn(v, 9),
} as const satisfies Scheme;

/** Business Number. */
const CA_BN = {
  entity: 'CA_BN',
  topic: 'tax',
  formats: '999999999|999999999AA9999|999999999 AA9999|99999 9999 AA 9999|99999 9999 AA9999',
  words: "business number|gst number|hst number|gst registration|numéro d'entreprise|tps~|bn~",
  odds: 10,
  check: (v, n) => luhn(v, 9) && (n === 9 || (v[9]! === 27 && oneOf('CMPTRZ', v[10]!))),
} as const satisfies Scheme;

/** British Columbia Personal Health Number. */
const CA_BC_PHN = {
  entity: 'CA_BC_PHN',
  topic: 'health',
  formats: '9999_999_999',
  first: '9',
  words: 'phn|personal health number|bc services card|care card|msp number',
  odds: 40,
  check: (v) => weightedMod('2485a9731', 11, v, 1),
} as const satisfies Scheme;

/** Ontario health card number. */
const CA_OHIP = {
  entity: 'CA_OHIP',
  topic: 'health',
  formats: '9999_999_999|9999_999_999_AA|9999_999_999AA|9999-999-999-AA',
  first: '123456789',
  words: 'ohip|ontario health card|health card|health card number|ontario health|carte santé',
  odds: 10,
  check: (v) => luhn(v, 10),
} as const satisfies Scheme;

/** Québec health insurance number (NAM). */
// Four letters of the name, then the birth date with 50 added to a woman's month.
const CA_QC_HIN = {
  entity: 'CA_QC_HIN',
  topic: 'health',
  formats: 'AAAA_9999_9999',
  words:
    "ramq|nam~|numéro d'assurance maladie|assurance maladie|carte soleil|quebec health insurance|québec health insurance|health insurance number",
  odds: 14,
  evidence: ['date'],
  check: (v) => isDate(num(v, 4, 2), num(v, 6, 2) % 50, num(v, 8, 2)),
} as const satisfies Scheme;

/** Passport. */
const CA_PASSPORT = {
  entity: 'CA_PASSPORT',
  topic: 'passport',
  formats: 'AA999999|A999999AA',
  words: 'canadian passport|canada passport|passeport canadien',
  odds: 1,
} as const satisfies Scheme;

/** Driver's licence. */
const CA_DRIVER_LICENSE = {
  entity: 'CA_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: 'A9999-99999-99999|A99999999999999|A9999 999999 99|AA9999999|999999-999',
  words:
    "ontario driver|ontario licence|permis de conduire québec|canadian driver license|canadian driving licence|driver licence|drivers licence|driver's licence",
  odds: 1,
} as const satisfies Scheme;

/** Québec sales tax number (QST, TVQ). */
const CA_QST = {
  entity: 'CA_QST',
  topic: 'tax',
  formats: '9999999999AA9999|9999999999 AA 9999|9999999999 AA9999',
  words: 'qst|tvq|qst number|numéro de tvq',
  odds: 3000,
  check: (v) => v[10]! === 29 && v[11]! === 26 && num(v, 12, 4) > 0 && (11 - (weightedSum('432765432', v) % 11)) % 10 === v[9]!,
} as const satisfies Scheme;

/** British Columbia sales tax number (PST). */
const CA_PST = {
  entity: 'CA_PST',
  topic: 'tax',
  formats: 'AAA_9999_9999|AAA-99999999',
  first: 'P',
  words: 'pst|pst number|provincial sales tax',
  odds: 700,
  evidence: ['prefix'],
  check: (v) => v[1]! === 28 && v[2]! === 29,
} as const satisfies Scheme;

/** Every scheme of Canada. */
export const schemes = [CA_SIN, CA_BN, CA_BC_PHN, CA_OHIP, CA_QC_HIN, CA_PASSPORT, CA_DRIVER_LICENSE, CA_QST, CA_PST] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  CA_SIN: ['Social Insurance Number', 'https://www.canada.ca/en/employment-social-development/services/sin.html'],
  CA_BN: ['Business Number', 'https://www.canada.ca/en/services/taxes/business-number.html'],
  CA_BC_PHN: [
    'British Columbia Personal Health Number',
    'https://www2.gov.bc.ca/gov/content/health/health-drug-coverage/msp/bc-residents/personal-health-identification',
  ],
  CA_OHIP: ['Ontario health card number', 'https://www.ontario.ca/page/apply-ohip-and-get-health-card'],
  CA_QC_HIN: [
    'Québec health insurance number (NAM)',
    'https://www.ramq.gouv.qc.ca/en/citizens/health-insurance/health-insurance-card',
  ],
  CA_PASSPORT: ['passport', 'https://www.canada.ca/en/immigration-refugees-citizenship/services/canadian-passports.html'],
  CA_DRIVER_LICENSE: ["driver's licence", 'https://www.ontario.ca/page/drivers-licences'],
  CA_QST: ['Québec sales tax number (QST, TVQ)', 'https://www.revenuquebec.ca'],
  CA_PST: ['British Columbia sales tax number (PST)', 'https://www2.gov.bc.ca/gov/content/taxes/sales-taxes/pst'],
};

/** Finds: Social Insurance Number (`CA_SIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function caSin(): Detector<'CA_SIN'> {
  return detectSchemes('ca-sin', [CA_SIN]);
}

/** Finds: Business Number (`CA_BN`). */
/* @__NO_SIDE_EFFECTS__ */
export function caBn(): Detector<'CA_BN'> {
  return detectSchemes('ca-bn', [CA_BN]);
}

/** Finds: British Columbia Personal Health Number (`CA_BC_PHN`). */
/* @__NO_SIDE_EFFECTS__ */
export function caBcPhn(): Detector<'CA_BC_PHN'> {
  return detectSchemes('ca-bc-phn', [CA_BC_PHN]);
}

/** Finds: Ontario health card number (`CA_OHIP`). */
/* @__NO_SIDE_EFFECTS__ */
export function caOhip(): Detector<'CA_OHIP'> {
  return detectSchemes('ca-ohip', [CA_OHIP]);
}

/** Finds: Québec health insurance number (NAM) (`CA_QC_HIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function caQcHin(): Detector<'CA_QC_HIN'> {
  return detectSchemes('ca-qc-hin', [CA_QC_HIN]);
}

/** Finds: passport (`CA_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function caPassport(): Detector<'CA_PASSPORT'> {
  return detectSchemes('ca-passport', [CA_PASSPORT]);
}

/** Finds: driver's licence (`CA_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function caDriverLicense(): Detector<'CA_DRIVER_LICENSE'> {
  return detectSchemes('ca-driver-license', [CA_DRIVER_LICENSE]);
}

/** Finds: Québec sales tax number (QST, TVQ) (`CA_QST`). */
/* @__NO_SIDE_EFFECTS__ */
export function caQst(): Detector<'CA_QST'> {
  return detectSchemes('ca-qst', [CA_QST]);
}

/** Finds: British Columbia sales tax number (PST) (`CA_PST`). */
/* @__NO_SIDE_EFFECTS__ */
export function caPst(): Detector<'CA_PST'> {
  return detectSchemes('ca-pst', [CA_PST]);
}
