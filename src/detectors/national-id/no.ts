import { weightedMod } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Birth number (fødselsnummer, D-nummer). */
// D numbers add 4 to the first digit, H numbers 4 to the third.
const NO_FODSELSNUMMER = {
  entity: 'NO_FODSELSNUMMER',
  topic: 'id',
  formats: '99999999999|999999 99999|999999-99999|999999 999 99|99.99.99 99999',
  first: '01234567',
  words: 'fødselsnummer|fodselsnummer|personnummer|d nummer|fnr|fødselsnr|national identity number|norwegian id',
  odds: 500,
  evidence: ['checksum', 'date'],
  check: (v) =>
    isDate(num(v, 4, 2), num(v, 2, 2) % 40, num(v, 0, 2) % 40) &&
    weightedMod('3761894521', 11, v) &&
    weightedMod('54327654321', 11, v),
} as const satisfies Scheme;

/** Organisation number. */
const NO_ORGNR = {
  entity: 'NO_ORGNR',
  topic: 'tax',
  formats: '999_999_999|999999999AAA|999 999 999 AAA|999 999 999AAA',
  first: '89',
  words: 'organisasjonsnummer|orgnr|org nr|mva~|orgnummer|foretaksregisteret|organization number',
  odds: 55,
  check: (v, n) => weightedMod('327654321', 11, v) && (n === 9 || (v[9]! === 22 && v[10]! === 31 && v[11]! === 10)),
} as const satisfies Scheme;

/** Passport. */
const NO_PASSPORT = {
  entity: 'NO_PASSPORT',
  topic: 'passport',
  formats: '99999999|AA9999999|AAA999999',
  words: 'norsk pass|norwegian passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Norway. */
export const schemes = [NO_FODSELSNUMMER, NO_ORGNR, NO_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  NO_FODSELSNUMMER: [
    'birth number (fødselsnummer, D-nummer)',
    'https://www.skatteetaten.no/en/person/national-registry/birth-and-name-selection/children-born-in-norway/national-id-number/',
  ],
  NO_ORGNR: ['organisation number', 'https://www.brreg.no'],
  NO_PASSPORT: ['passport', 'https://www.politiet.no'],
};

/** Finds: birth number (fødselsnummer, D-nummer) (`NO_FODSELSNUMMER`). */
/* @__NO_SIDE_EFFECTS__ */
export function noFodselsnummer(): Detector<'NO_FODSELSNUMMER'> {
  return detectSchemes('no-fodselsnummer', [NO_FODSELSNUMMER]);
}

/** Finds: organisation number (`NO_ORGNR`). */
/* @__NO_SIDE_EFFECTS__ */
export function noOrgnr(): Detector<'NO_ORGNR'> {
  return detectSchemes('no-orgnr', [NO_ORGNR]);
}

/** Finds: passport (`NO_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function noPassport(): Detector<'NO_PASSPORT'> {
  return detectSchemes('no-passport', [NO_PASSPORT]);
}
