import { weightedMod, weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, isDdmmyy, num, oneOf, valueAt } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

const NINO_LETTERS = 'ABCEGHJKLMNOPRSTWXYZ';
const NO_NINO = ['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'];

/** NHS number. */
const UK_NHS = {
  entity: 'UK_NHS',
  topic: 'health',
  formats: '999_999_9999|999.999.9999',
  words: 'nhs|nhs number|national health service|health service number|nhs no|patient number',
  odds: 11,
  check: (v) => weightedMod('a987654321', 11, v),
} as const satisfies Scheme;

/** Community Health Index number (Scotland). */
const UK_CHI = {
  entity: 'UK_CHI',
  topic: 'health',
  formats: '9999999999|999999 9999',
  first: '0123',
  words: 'chi~|chi number|community health index|scottish health number',
  odds: 110,
  evidence: ['checksum', 'date'],
  check: (v) => isDdmmyy(v, 0) && weightedMod('a987654321', 11, v),
} as const satisfies Scheme;

/** National Insurance number. */
// Letters D, F, I, Q, U, V nowhere, O not second, some pairs not used; suffix A to D. In pairs, as its cards and letters have it, it is hardly
// anything else: none of 208,384 real queries has that shape.
const UK_NINO = {
  entity: 'UK_NINO',
  topic: 'ssn',
  formats: 'AA 99 99 99 A|AA-99-99-99-A|AA99.99.99.A',
  first: 'ABCEGHJKLMNOPRSTWXYZ',
  words: 'nino|national insurance|national insurance number|ni number|nin~|ni no|ni~|nat ins|insurance number',
  odds: 40,
  evidence: ['region'],
  check: (v) =>
    oneOf(NINO_LETTERS, v[1]!) &&
    v[1]! !== 24 &&
    v[8]! < 14 &&
    !NO_NINO.some((pair) => valueAt(pair, 0) === v[0]! && valueAt(pair, 1) === v[1]!),
} as const satisfies Scheme;

/** National Insurance number. */
const UK_NINO_2 = {
  ...UK_NINO,
  formats: 'AA999999A|AA 999999A|AA 999999 A|AA-999999-A|AA999999 A',
  words: 'nino',
  odds: 10,
} as const satisfies Scheme;

/** Unique Taxpayer Reference. */
const UK_UTR = {
  entity: 'UK_UTR',
  topic: 'tax',
  formats: '9999999999|99999_99999|999 999 9999',
  words: 'utr|unique taxpayer reference|taxpayer reference|self assessment|tax reference|utr number',
  odds: 11,
  check: (v) => valueAt('21987654321', weightedSum('6789a5432', v, 1) % 11) === v[0]!,
} as const satisfies Scheme;

/** VAT registration number. */
const UK_VAT = {
  entity: 'UK_VAT',
  topic: 'tax',
  prefix: 'GB',
  formats: '999_9999_99|999999999999',
  words: 'vat~|vat number|vat registration|vat reg|vat id|vat no',
  odds: 30,
  check: (v, n, at) => {
    const rest = weightedSum('8765432a1', v, at) % 97;
    return (rest === 0 || (num(v, at, 3) >= 100 && (rest === 42 || rest === 55))) && (n === 9 || n === 12);
  },
} as const satisfies Scheme;

/** Passport. */
const UK_PASSPORT = {
  entity: 'UK_PASSPORT',
  topic: 'passport',
  formats: '999999999|AA9999999|999 999 999',
  words: 'uk passport|british passport',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
// Five of the surname filled with 9, decade, month (a woman's with 50 added), day, year, initials, check characters.
const UK_DRIVING_LICENCE = {
  entity: 'UK_DRIVING_LICENCE',
  topic: 'driver-license',
  formats: 'AAAAA999999#####|AAAA#999999#####|AAA##999999#####|AA###999999#####|A####999999#####|AAAAA 999999 #####',
  words: 'driving licence|driving license|dvla|uk licence|licence number|driver number|driving licence number|licence~',
  odds: 60,
  evidence: ['date'],
  check: (v) => {
    const month = num(v, 6, 2) % 50;
    let nine = false;
    for (let i = 1; i < 5; i++) {
      if (v[i]! === 9) nine = true;
      else if (nine || v[i]! < 10) return false;
    }
    return (
      (num(v, 6, 2) < 13 || num(v, 6, 2) > 50) &&
      isDate(v[5]! * 10 + v[10]!, month, num(v, 8, 2)) &&
      v[11]! > 9 &&
      (v[12]! > 9 || v[12]! === 9) &&
      v[14]! > 9 &&
      v[15]! > 9
    );
  },
} as const satisfies Scheme;

/** Electoral roll number. */
const UK_ELECTORAL_NUMBER = {
  entity: 'UK_ELECTORAL_NUMBER',
  topic: 'id',
  formats: 'AA9999|AA999|A9999|AAA9999|AA9',
  words: 'electoral roll|electoral number|electoral roll number|elector number|polling number|voter registration number',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of United Kingdom. */
export const schemes = [
  UK_NHS,
  UK_CHI,
  UK_NINO,
  UK_NINO_2,
  UK_UTR,
  UK_VAT,
  UK_PASSPORT,
  UK_DRIVING_LICENCE,
  UK_ELECTORAL_NUMBER,
] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  UK_NHS: ['NHS number', 'https://www.datadictionary.nhs.uk/attributes/nhs_number.html'],
  UK_CHI: [
    'Community Health Index number (Scotland)',
    'https://www.datadictionary.nhs.uk/attributes/community_health_index_number.html',
  ],
  UK_NINO: ['National Insurance number', 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110'],
  UK_UTR: ['Unique Taxpayer Reference', 'https://www.gov.uk/find-utr-number'],
  UK_VAT: ['VAT registration number', 'https://www.gov.uk/guidance/uk-vat-number-format'],
  UK_PASSPORT: ['passport', 'https://www.gov.uk/browse/abroad/passports'],
  UK_DRIVING_LICENCE: ['driving licence', 'https://www.gov.uk/government/publications/mailmark-barcode-specification'],
  UK_ELECTORAL_NUMBER: ['electoral roll number', 'https://www.gov.uk/electoral-register'],
};

/** Finds: NHS number (`UK_NHS`). */
/* @__NO_SIDE_EFFECTS__ */
export function ukNhs(): Detector<'UK_NHS'> {
  return detectSchemes('uk-nhs', [UK_NHS]);
}

/** Finds: Community Health Index number (Scotland) (`UK_CHI`). */
/* @__NO_SIDE_EFFECTS__ */
export function ukChi(): Detector<'UK_CHI'> {
  return detectSchemes('uk-chi', [UK_CHI]);
}

/** Finds: National Insurance number (`UK_NINO`). */
/* @__NO_SIDE_EFFECTS__ */
export function ukNino(): Detector<'UK_NINO'> {
  return detectSchemes('uk-nino', [UK_NINO, UK_NINO_2]);
}

/** Finds: Unique Taxpayer Reference (`UK_UTR`). */
/* @__NO_SIDE_EFFECTS__ */
export function ukUtr(): Detector<'UK_UTR'> {
  return detectSchemes('uk-utr', [UK_UTR]);
}

/** Finds: VAT registration number (`UK_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function ukVat(): Detector<'UK_VAT'> {
  return detectSchemes('uk-vat', [UK_VAT]);
}

/** Finds: passport (`UK_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function ukPassport(): Detector<'UK_PASSPORT'> {
  return detectSchemes('uk-passport', [UK_PASSPORT]);
}

/** Finds: driving licence (`UK_DRIVING_LICENCE`). */
/* @__NO_SIDE_EFFECTS__ */
export function ukDrivingLicence(): Detector<'UK_DRIVING_LICENCE'> {
  return detectSchemes('uk-driving-licence', [UK_DRIVING_LICENCE]);
}

/** Finds: electoral roll number (`UK_ELECTORAL_NUMBER`). */
/* @__NO_SIDE_EFFECTS__ */
export function ukElectoralNumber(): Detector<'UK_ELECTORAL_NUMBER'> {
  return detectSchemes('uk-electoral-number', [UK_ELECTORAL_NUMBER]);
}
