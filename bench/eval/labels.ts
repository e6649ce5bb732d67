/**
 * What the labels of the sets are called by the scanner. `undefined`: not scored, findings that overlap such a span are neither
 * right nor wrong. A label that is missing here is scored under its own name.
 */
const SCORED: Readonly<Record<string, readonly string[] | undefined>> = {
  PER: ['PERSON'],
  PERSON_PRIVATE: ['PERSON'],
  PHONE: ['PHONE_NUMBER'],
  PH_MOBILE_NUMBER: ['PHONE_NUMBER'],
  TR_PHONE_NUMBER: ['PHONE_NUMBER'],
  EMAIL: ['EMAIL_ADDRESS'],
  SSN: ['US_SSN'],
  NPI: ['US_NPI'],
  MRN: ['MEDICAL_RECORD_NUMBER'],
  ADDRESS: ['STREET_ADDRESS', 'POSTAL_CODE'],
  STREET_ADDRESS: ['STREET_ADDRESS', 'POSTAL_CODE'],
  ZIP_CODE: ['POSTAL_CODE', 'STREET_ADDRESS'],
  UK_POSTCODE: ['POSTAL_CODE', 'STREET_ADDRESS', 'UK_POSTCODE'],
  DE_PLZ: ['POSTAL_CODE', 'STREET_ADDRESS'],
  IP_ADDRESS: ['IP_ADDRESS'],
  CRYPTO: ['CRYPTO'],
  MEDICAL_LICENSE: ['US_DEA', 'MEDICAL_LICENSE'],
  UK_DRIVING_LICENCE: ['UK_DRIVER_LICENSE', 'UK_DRIVING_LICENCE', 'DRIVER_LICENSE'],
  DE_FUEHRERSCHEIN: ['DE_DRIVER_LICENSE', 'DE_FUEHRERSCHEIN', 'DRIVER_LICENSE'],
  DE_KFZ: ['LICENSE_PLATE', 'DE_LICENSE_PLATE', 'DE_KFZ'],
  DATE_TIME: undefined,
  LOCATION: undefined,
  LOC: undefined,
  GPE: undefined,
  ORGANIZATION: undefined,
  ORG: undefined,
  TITLE: undefined,
  PREFIX: undefined,
  NRP: undefined,
  DOMAIN_NAME: undefined,
  URL: undefined,
};

/** Words after the country that a driver's licence, passport or plate entity ends in: the general entity is right, too. */
const GENERAL: readonly (readonly [RegExp, string])[] = [
  [/_(DRIVER|DRIVING)_LICEN[SC]E$/, 'DRIVER_LICENSE'],
  [/_PASSPORT$/, 'PASSPORT'],
  [/_(VEHICLE_REGISTRATION|LICENSE_PLATE)$/, 'LICENSE_PLATE'],
];

/** The scanner's entities that a label stands for; `undefined` when the label is not scored. */
export function entitiesOf(label: string): readonly string[] | undefined {
  if (Object.hasOwn(SCORED, label)) return SCORED[label];
  const general = GENERAL.find(([ending]) => ending.test(label));
  return general === undefined ? [label] : [label, general[1]];
}

/** Entities that may stand on a span which is not scored without being wrong: a street in a place, a birthday in a date. */
const NEUTRAL: Readonly<Record<string, readonly string[]>> = {
  DATE_TIME: ['DATE_OF_BIRTH', 'AGE', 'CARD_EXPIRY'],
  LOCATION: ['STREET_ADDRESS', 'POSTAL_CODE'],
  LOC: ['STREET_ADDRESS', 'POSTAL_CODE'],
  GPE: ['STREET_ADDRESS', 'POSTAL_CODE'],
  TITLE: ['PERSON'],
  PREFIX: ['PERSON'],
};

export function isNeutral(label: string, entity: string): boolean {
  return NEUTRAL[label]?.includes(entity) ?? false;
}
