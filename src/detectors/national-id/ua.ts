import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isYyyymmdd, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Taxpayer number (РНОКПП, ІПН). */
// The first five digits count the days since 1899-12-31.
const UA_RNTRC = {
  entity: 'UA_RNTRC',
  topic: 'tax',
  formats: '9999999999',
  words:
    'рнокпп|іпн|інн|ідентифікаційний код|rnokpp|ipn|rntrc|податковий номер|реєстраційний номер облікової картки|ідентифікаційний номер|ипн',
  odds: 10,
  check: (v) => num(v, 0, 5) > 0 && (weightedSum('a57946a57', v) % 11) % 10 === v[9]!,
} as const satisfies Scheme;

/** Company number (ЄДРПОУ). */
const UA_EDRPOU = {
  entity: 'UA_EDRPOU',
  topic: 'tax',
  formats: '99999999',
  words: 'єдрпоу|edrpou|код єдрпоу|едрпоу',
  odds: 10,
  check: (v) => {
    const middle = v[0]! > 2 && v[0]! < 6;
    let rest = weightedSum(middle ? '7123456' : '1234567', v) % 11;
    if (rest === 10) rest = (weightedSum(middle ? '9345678' : '3456789', v) % 11) % 10;
    return rest === v[7]!;
  },
} as const satisfies Scheme;

/** Record number in the demographic register (УНЗР). */
const UA_UNZR = {
  entity: 'UA_UNZR',
  topic: 'id',
  formats: '99999999-99999',
  first: '12',
  words: 'унзр|unzr|запис~',
  odds: 20,
  evidence: ['date'],
  check: (v) => isYyyymmdd(v, 0),
} as const satisfies Scheme;

/** Passport. */
const UA_PASSPORT = {
  entity: 'UA_PASSPORT',
  topic: 'passport',
  formats: 'AA999999|999999999',
  words: 'паспорт|номер паспорта|ukrainian passport|закордонний паспорт',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Ukraine. */
export const schemes = [UA_RNTRC, UA_EDRPOU, UA_UNZR, UA_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  UA_RNTRC: ['taxpayer number (РНОКПП, ІПН)', 'https://tax.gov.ua'],
  UA_EDRPOU: ['company number (ЄДРПОУ)', 'https://usr.minjust.gov.ua'],
  UA_UNZR: ['record number in the demographic register (УНЗР)', 'https://dmsu.gov.ua'],
  UA_PASSPORT: ['passport', 'https://dmsu.gov.ua'],
};

/** Finds: taxpayer number (РНОКПП, ІПН) (`UA_RNTRC`). */
/* @__NO_SIDE_EFFECTS__ */
export function uaRntrc(): Detector<'UA_RNTRC'> {
  return detectSchemes('ua-rntrc', [UA_RNTRC]);
}

/** Finds: company number (ЄДРПОУ) (`UA_EDRPOU`). */
/* @__NO_SIDE_EFFECTS__ */
export function uaEdrpou(): Detector<'UA_EDRPOU'> {
  return detectSchemes('ua-edrpou', [UA_EDRPOU]);
}

/** Finds: record number in the demographic register (УНЗР) (`UA_UNZR`). */
/* @__NO_SIDE_EFFECTS__ */
export function uaUnzr(): Detector<'UA_UNZR'> {
  return detectSchemes('ua-unzr', [UA_UNZR]);
}

/** Finds: passport (`UA_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function uaPassport(): Detector<'UA_PASSPORT'> {
  return detectSchemes('ua-passport', [UA_PASSPORT]);
}
