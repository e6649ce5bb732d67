import { luhnSum } from '../../checksums/luhn.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isRepeated, num, oneOf } from './rules.js';
import type { Scheme, Sources, Validity } from './scheme.js';

/** Never issued: used in advertising and by impostors (ssa.gov, "Meaning of the Social Security number"). */
const SPECIMENS = [78051120, 219099999, 457555462, 123456789, 111223333];
/** Area, group and serial number are never zero; areas 666 and 900 and above are not assigned. A specimen is one where it is named so. */
function isSsn(v: Uint8Array): Validity {
  const area = num(v, 0, 3);
  if (area === 0 || area > 899 || area === 666 || num(v, 3, 2) === 0 || num(v, 5, 4) === 0) return false;
  return !SPECIMENS.includes(num(v, 0, 9)) || undefined;
}
/** Campus prefixes of the IRS that were never assigned. */
const NO_EIN = '000708091718192829496970787989969700';

/** Social Security number. */
// Grouped 3-2-4 it is hardly anything else; measured on queries.
const US_SSN = {
  entity: 'US_SSN',
  topic: 'ssn',
  formats: '999-99-9999',
  words: 'ssn|s.s.n|social security|social security number|social secuity|soc sec|ss number|ssns|social~|ss~|seguro social',
  odds: 40,
  evidence: ['region'],
  check: isSsn,
} as const satisfies Scheme;

/** Social Security number. */
const US_SSN_2 = {
  entity: 'US_SSN',
  topic: 'ssn',
  formats: '999999999|999 99 9999|999.99.9999|999-999999|99999-9999|999 999999|99999 9999|999 - 99 - 9999|999/99/9999',
  words: 'ssn',
  odds: 1.2,
  evidence: ['region'],
  check: isSsn,
} as const satisfies Scheme;

/** Individual Taxpayer Identification Number. */
const US_ITIN = {
  entity: 'US_ITIN',
  topic: 'tax',
  formats: '999_99_9999|99999-9999|999-999999',
  first: '9',
  words: 'itin|individual taxpayer|taxpayer identification number|taxpayer id|tax id|itins',
  odds: 2,
  evidence: ['region'],
  check: (v) => {
    const group = num(v, 3, 2);
    return group > 49 && group !== 89 && group !== 93 && (group < 66 || group > 69) && num(v, 5, 4) > 0;
  },
} as const satisfies Scheme;

/** Adoption Taxpayer Identification Number. */
const US_ATIN = {
  entity: 'US_ATIN',
  topic: 'tax',
  formats: '999_99_9999',
  first: '9',
  words: 'atin|adoption taxpayer identification|adoption tax id',
  odds: 100,
  evidence: ['region'],
  check: (v) => num(v, 3, 2) === 93,
} as const satisfies Scheme;

/** Preparer Tax Identification Number. */
const US_PTIN = {
  entity: 'US_PTIN',
  topic: 'tax',
  formats: 'A99999999|A-99999999',
  first: 'P',
  words: 'ptin|preparer tax identification|tax preparer',
  odds: 1,
} as const satisfies Scheme;

/** Employer Identification Number. */
const US_EIN = {
  entity: 'US_EIN',
  topic: 'tax',
  formats: '99-9999999|999999999|99 9999999',
  words: 'ein~|employer identification|employer identification number|federal tax id|employer id|fein|tax id',
  odds: 1.2,
  evidence: ['prefix'],
  check: (v) => {
    for (let i = 0; i < NO_EIN.length; i += 2) if (num(v, 0, 2) === Number(NO_EIN.slice(i, i + 2))) return false;
    return true;
  },
} as const satisfies Scheme;

/** National Provider Identifier. */
// Checked behind 80840, whose own Luhn sum is 24.
const US_NPI = {
  entity: 'US_NPI',
  topic: 'health',
  formats: '9999999999|9999_999_999',
  first: '12',
  words: 'npi|national provider identifier|national provider|provider number|provider id|provider identifier',
  odds: 10,
  check: (v) => (luhnSum(v, 10) + 24) % 10 === 0 && !isRepeated(v, 0, 9),
} as const satisfies Scheme;

/** DEA registration number. */
// First letter: kind of registrant; second: initial of the name, or 9 for a business.
const US_DEA = {
  entity: 'US_DEA',
  topic: 'health',
  formats: 'A#9999999',
  first: 'ABCDEFGHJKLMPRSTUX',
  words: 'dea|dea number|dea registration|medical license|medical certificate|certificate number|prescriber',
  odds: 10,
  check: (v) => (v[1]! > 9 || v[1]! === 9) && (v[2]! + v[4]! + v[6]! + 2 * (v[3]! + v[5]! + v[7]!)) % 10 === v[8]!,
} as const satisfies Scheme;

/** Medicare Beneficiary Identifier. */
// Letters but S, L, O, I, B and Z; no check digit.
const US_MBI = {
  entity: 'US_MBI',
  topic: 'health',
  formats: '9A#9_A#9_AA99',
  first: '123456789',
  words: 'mbi|medicare|medicare number|medicare id|medicare beneficiary|medicare card|hicn',
  odds: 4,
  evidence: ['region'],
  check: (v) => [1, 2, 4, 5, 7, 8].every((i) => !oneOf('SLOIBZ', v[i]!)),
} as const satisfies Scheme;

/** Department of Defense id (EDIPI). */
const US_DOD_ID = {
  entity: 'US_DOD_ID',
  topic: 'id',
  formats: '9999999999',
  words: 'dod id|edipi|dod identification|department of defense id',
  odds: 1,
} as const satisfies Scheme;

/** Passport. */
const US_PASSPORT = {
  entity: 'US_PASSPORT',
  topic: 'passport',
  formats: '999999999|A99999999',
  words: 'us passport|american passport|u.s passport|passport book|travel document',
  odds: 1,
} as const satisfies Scheme;

/** Driver's license. */
// Every state has its own shape; these cover the letter and digit counts of all fifty.
const US_DRIVER_LICENSE = {
  entity: 'US_DRIVER_LICENSE',
  topic: 'driver-license',
  formats:
    'A9999999|A99999999|A999999999999|A9999-99999-99999|A999999999|AA999999|AA9999999|999999999|9999999|99999999|9999999999|999999999999|999AA9999|A99999|A999999|A99_99_9999|A99-999-999-999-9|A999-999-99-999-9|AAA9999999|AAAAA999999AA|A999-9999-9999|A999-9999-9999-99|A999-999-999-999|A9999 99999 99999|A999-999-9999|AAAAA##999AA|9999999A|99999999A|999999999A',
  words:
    "driver license|drivers license|driver's license|dmv|dl number~|dl no~|dl~|driver lic|drivers lic|driver's lic|dln~|cdl~",
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of United States. */
export const schemes = [
  US_SSN,
  US_SSN_2,
  US_ITIN,
  US_ATIN,
  US_PTIN,
  US_EIN,
  US_NPI,
  US_DEA,
  US_MBI,
  US_DOD_ID,
  US_PASSPORT,
  US_DRIVER_LICENSE,
] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  US_SSN: ['Social Security number', 'https://www.ssa.gov/employer/randomization.html'],
  US_ITIN: [
    'Individual Taxpayer Identification Number',
    'https://www.irs.gov/individuals/individual-taxpayer-identification-number',
  ],
  US_ATIN: ['Adoption Taxpayer Identification Number', 'https://www.irs.gov/individuals/adoption-taxpayer-identification-number'],
  US_PTIN: [
    'Preparer Tax Identification Number',
    'https://www.irs.gov/tax-professionals/ptin-requirements-for-tax-return-preparers',
  ],
  US_EIN: [
    'Employer Identification Number',
    'https://www.irs.gov/businesses/small-businesses-self-employed/how-eins-are-assigned-and-valid-ein-prefixes',
  ],
  US_NPI: [
    'National Provider Identifier',
    'https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand/Downloads/NPIcheckdigit.pdf',
  ],
  US_DEA: ['DEA registration number', 'https://www.deadiversion.usdoj.gov/drugreg/registration/registration.html'],
  US_MBI: [
    'Medicare Beneficiary Identifier',
    'https://www.cms.gov/medicare/new-medicare-card/understanding-the-mbi-with-format.pdf',
  ],
  US_DOD_ID: ['Department of Defense id (EDIPI)', 'https://www.cac.mil/common-access-card/'],
  US_PASSPORT: ['passport', 'https://travel.state.gov/content/travel/en/passports.html'],
  US_DRIVER_LICENSE: ["driver's license", 'https://www.aamva.org'],
};

/** Finds: Social Security number (`US_SSN`). */
/* @__NO_SIDE_EFFECTS__ */
export function usSsn(): Detector<'US_SSN'> {
  return detectSchemes('us-ssn', [US_SSN, US_SSN_2]);
}

/** Finds: Individual Taxpayer Identification Number (`US_ITIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function usItin(): Detector<'US_ITIN'> {
  return detectSchemes('us-itin', [US_ITIN]);
}

/** Finds: Adoption Taxpayer Identification Number (`US_ATIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function usAtin(): Detector<'US_ATIN'> {
  return detectSchemes('us-atin', [US_ATIN]);
}

/** Finds: Preparer Tax Identification Number (`US_PTIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function usPtin(): Detector<'US_PTIN'> {
  return detectSchemes('us-ptin', [US_PTIN]);
}

/** Finds: Employer Identification Number (`US_EIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function usEin(): Detector<'US_EIN'> {
  return detectSchemes('us-ein', [US_EIN]);
}

/** Finds: National Provider Identifier (`US_NPI`). */
/* @__NO_SIDE_EFFECTS__ */
export function usNpi(): Detector<'US_NPI'> {
  return detectSchemes('us-npi', [US_NPI]);
}

/** Finds: DEA registration number (`US_DEA`). */
/* @__NO_SIDE_EFFECTS__ */
export function usDea(): Detector<'US_DEA'> {
  return detectSchemes('us-dea', [US_DEA]);
}

/** Finds: Medicare Beneficiary Identifier (`US_MBI`). */
/* @__NO_SIDE_EFFECTS__ */
export function usMbi(): Detector<'US_MBI'> {
  return detectSchemes('us-mbi', [US_MBI]);
}

/** Finds: Department of Defense id (EDIPI) (`US_DOD_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function usDodId(): Detector<'US_DOD_ID'> {
  return detectSchemes('us-dod-id', [US_DOD_ID]);
}

/** Finds: passport (`US_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function usPassport(): Detector<'US_PASSPORT'> {
  return detectSchemes('us-passport', [US_PASSPORT]);
}

/** Finds: driver's license (`US_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function usDriverLicense(): Detector<'US_DRIVER_LICENSE'> {
  return detectSchemes('us-driver-license', [US_DRIVER_LICENSE]);
}
