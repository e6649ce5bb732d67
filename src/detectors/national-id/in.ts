import { luhn } from '../../checksums/luhn.js';
import { verhoeff } from '../../checksums/verhoeff.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isPalindrome, num, oneOf } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Aadhaar number. */
const IN_AADHAAR = {
  entity: 'IN_AADHAAR',
  topic: 'id',
  formats: '9999_9999_9999|9999:9999:9999',
  first: '23456789',
  words: 'aadhaar|aadhar|adhaar|adhar|uidai|uid~|aadhaar card|aadhaar number|आधार|आधार कार्ड|आधार संख्या',
  odds: 10,
  check: (v) => verhoeff(v, 12) && !isPalindrome(v, 12),
} as const satisfies Scheme;

/** Aadhaar virtual id. */
const IN_VID = {
  entity: 'IN_VID',
  topic: 'id',
  formats: '9999_9999_9999_9999',
  first: '23456789',
  words: 'vid~|virtual id|aadhaar virtual id',
  odds: 10,
  check: (v) => verhoeff(v, 16) && !isPalindrome(v, 16),
} as const satisfies Scheme;

/** Permanent Account Number. */
// The fourth letter says who holds it; no check character is published.
const IN_PAN = {
  entity: 'IN_PAN',
  topic: 'tax',
  formats: 'AAAAA9999A|AAAAA 9999 A',
  words: 'pan~|pan card|permanent account number|pan number|income tax|pan no|pancard',
  odds: 2.4,
  evidence: ['region'],
  check: (v) => oneOf('ABCFGHLJPTKE', v[3]!) && num(v, 5, 4) > 0,
} as const satisfies Scheme;

/** Goods and Services Tax number. */
// State, PAN, entity, Z, and a check character: weights 1 and 2, both digits of a base 36 product.
const IN_GSTIN = {
  entity: 'IN_GSTIN',
  topic: 'tax',
  formats: '99AAAAA9999A#A#',
  first: '0123',
  words: 'gstin|gst|gst number|gst no|gst registration|goods and services tax',
  odds: 2500,
  evidence: ['checksum', 'region'],
  check: (v) => {
    const state = num(v, 0, 2);
    if (state < 1 || (state > 38 && state !== 97) || v[13]! !== 35 || v[12]! === 0) return false;
    let sum = 0;
    for (let i = 0; i < 14; i++) {
      const product = v[i]! * (1 + (i % 2));
      sum += Math.floor(product / 36) + (product % 36);
    }
    return (36 - (sum % 36)) % 36 === v[14]!;
  },
} as const satisfies Scheme;

/** Voter id (EPIC). */
const IN_VOTER = {
  entity: 'IN_VOTER',
  topic: 'id',
  formats: 'AAA9999999',
  words: 'voter|voter id|epic|epic number|elector photo identity card|voter card|voter id card|vote~|मतदाता|election card',
  odds: 10,
  openOdds: 1,
  check: (v) => luhn(v, 7, 3) || undefined,
} as const satisfies Scheme;

/** Passport. */
const IN_PASSPORT = {
  entity: 'IN_PASSPORT',
  topic: 'passport',
  formats: 'A9999999|A9 99999|A99 99999',
  first: 'ABCDEFGHIJKLMNOPRSTUVWY',
  words: 'indian passport|india passport|पासपोर्ट',
  odds: 1.5,
  evidence: ['region'],
  check: (v) => v[1]! > 0 && v[7]! > 0,
} as const satisfies Scheme;

/** Driving licence. */
const IN_DRIVER_LICENSE = {
  entity: 'IN_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: 'AA9999999999999|AA99 99999999999|AA-9999999999999|AA99-99999999999|AA99 9999 9999999|AA-99-9999-9999999',
  words:
    'driving licence india|indian driving licence|dl no|dl number|driving licence number|driving license|dl~|licence no|driving licence no',
  odds: 12,
  evidence: ['date'],
  check: (v) => {
    const year = num(v, 4, 4);
    return year > 1949 && year < 2100;
  },
} as const satisfies Scheme;

/** MGNREGA job card. */
const IN_NREGA = {
  entity: 'IN_NREGA',
  topic: 'id',
  formats: 'AA-99-999-999-999/999|AA-99-999-999-999/999999|AA-99-999-999-999/99',
  words: 'nrega|mgnrega|job card|job card number',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of India. */
export const schemes = [IN_AADHAAR, IN_VID, IN_PAN, IN_GSTIN, IN_VOTER, IN_PASSPORT, IN_DRIVER_LICENSE, IN_NREGA] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  IN_AADHAAR: ['Aadhaar number', 'https://uidai.gov.in'],
  IN_VID: ['Aadhaar virtual id', 'https://uidai.gov.in'],
  IN_PAN: ['Permanent Account Number', 'https://incometaxindia.gov.in'],
  IN_GSTIN: ['Goods and Services Tax number', 'https://services.gst.gov.in'],
  IN_VOTER: ['voter id (EPIC)', 'https://eci.gov.in'],
  IN_PASSPORT: ['passport', 'https://www.passportindia.gov.in'],
  IN_DRIVER_LICENSE: ['driving licence', 'https://parivahan.gov.in'],
  IN_NREGA: ['MGNREGA job card', 'https://nrega.nic.in'],
};

/** Finds: Aadhaar number (`IN_AADHAAR`). */
/* @__NO_SIDE_EFFECTS__ */
export function inAadhaar(): Detector<'IN_AADHAAR'> {
  return detectSchemes('in-aadhaar', [IN_AADHAAR]);
}

/** Finds: Aadhaar virtual id (`IN_VID`). */
/* @__NO_SIDE_EFFECTS__ */
export function inVid(): Detector<'IN_VID'> {
  return detectSchemes('in-vid', [IN_VID]);
}

/** Finds: Permanent Account Number (`IN_PAN`). */
/* @__NO_SIDE_EFFECTS__ */
export function inPan(): Detector<'IN_PAN'> {
  return detectSchemes('in-pan', [IN_PAN]);
}

/** Finds: Goods and Services Tax number (`IN_GSTIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function inGstin(): Detector<'IN_GSTIN'> {
  return detectSchemes('in-gstin', [IN_GSTIN]);
}

/** Finds: voter id (EPIC) (`IN_VOTER`). */
/* @__NO_SIDE_EFFECTS__ */
export function inVoter(): Detector<'IN_VOTER'> {
  return detectSchemes('in-voter', [IN_VOTER]);
}

/** Finds: passport (`IN_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function inPassport(): Detector<'IN_PASSPORT'> {
  return detectSchemes('in-passport', [IN_PASSPORT]);
}

/** Finds: driving licence (`IN_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function inDriverLicense(): Detector<'IN_DRIVER_LICENSE'> {
  return detectSchemes('in-driver-license', [IN_DRIVER_LICENSE]);
}

/** Finds: MGNREGA job card (`IN_NREGA`). */
/* @__NO_SIDE_EFFECTS__ */
export function inNrega(): Detector<'IN_NREGA'> {
  return detectSchemes('in-nrega', [IN_NREGA]);
}
