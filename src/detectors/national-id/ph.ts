import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';

/** Taxpayer Identification Number. */
// Weights 9 to 2 modulo 11; a branch code may follow.
const PH_TIN = {
  entity: 'PH_TIN',
  topic: 'tax',
  formats: '999_999_999|999_999_999_999|999-999-999-99999|999999999',
  words: 'tin~|taxpayer identification number|bir~|tin number|tin no',
  odds: 11,
  check: (v) => weightedSum('98765432', v) % 11 === v[8]!,
} as const satisfies Scheme;

/** Social Security System number. */
const PH_SSS = {
  entity: 'PH_SSS',
  topic: 'ssn',
  formats: '99-9999999-9|9999999999',
  words: 'sss~|sss number|sss no|social security system',
  odds: 1,
} as const satisfies Scheme;

/** PhilSys number. */
const PH_PHILSYS = {
  entity: 'PH_PHILSYS',
  topic: 'id',
  formats: '9999-9999-9999|999999999999|9999-9999-9999-9999|9999 9999 9999 9999|9999999999999999',
  words: 'philsys|philid|pcn|psn~|phil id|national id|philsys number',
  odds: 1,
} as const satisfies Scheme;

/** Unified Multi-Purpose ID (CRN). */
const PH_UMID = {
  entity: 'PH_UMID',
  topic: 'id',
  formats: '9999-9999999-9|999999999999',
  words: 'umid|crn~|common reference number',
  odds: 1,
} as const satisfies Scheme;

/** PhilHealth identification number. */
const PH_PHILHEALTH = {
  entity: 'PH_PHILHEALTH',
  topic: 'health',
  formats: '99-999999999-9|999999999999',
  words: 'philhealth|philhealth number|philhealth id|philhealth identification|phic~',
  odds: 1,
} as const satisfies Scheme;

/** Passport. */
const PH_PASSPORT = {
  entity: 'PH_PASSPORT',
  topic: 'passport',
  formats: 'A9999999A|AA9999999',
  first: 'PSDE',
  words: 'philippine passport|philippines passport|pasaporte',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Philippines. */
export const schemes = [PH_TIN, PH_SSS, PH_PHILSYS, PH_UMID, PH_PHILHEALTH, PH_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  PH_TIN: ['Taxpayer Identification Number', 'https://www.bir.gov.ph'],
  PH_SSS: ['Social Security System number', 'https://www.sss.gov.ph'],
  PH_PHILSYS: ['PhilSys number', 'https://philsys.gov.ph'],
  PH_UMID: ['Unified Multi-Purpose ID (CRN)', 'https://www.sss.gov.ph'],
  PH_PHILHEALTH: ['PhilHealth identification number', 'https://www.philhealth.gov.ph/members/'],
  PH_PASSPORT: ['passport', 'https://dfa.gov.ph'],
};

/** Finds: Taxpayer Identification Number (`PH_TIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function phTin(): Detector<'PH_TIN'> {
  return detectSchemes('ph-tin', [PH_TIN]);
}

/** Finds: Social Security System number (`PH_SSS`). */
/* @__NO_SIDE_EFFECTS__ */
export function phSss(): Detector<'PH_SSS'> {
  return detectSchemes('ph-sss', [PH_SSS]);
}

/** Finds: PhilSys number (`PH_PHILSYS`). */
/* @__NO_SIDE_EFFECTS__ */
export function phPhilsys(): Detector<'PH_PHILSYS'> {
  return detectSchemes('ph-philsys', [PH_PHILSYS]);
}

/** Finds: Unified Multi-Purpose ID (CRN) (`PH_UMID`). */
/* @__NO_SIDE_EFFECTS__ */
export function phUmid(): Detector<'PH_UMID'> {
  return detectSchemes('ph-umid', [PH_UMID]);
}

/** Finds: PhilHealth identification number (`PH_PHILHEALTH`). */
/* @__NO_SIDE_EFFECTS__ */
export function phPhilhealth(): Detector<'PH_PHILHEALTH'> {
  return detectSchemes('ph-philhealth', [PH_PHILHEALTH]);
}

/** Finds: passport (`PH_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function phPassport(): Detector<'PH_PASSPORT'> {
  return detectSchemes('ph-passport', [PH_PASSPORT]);
}
