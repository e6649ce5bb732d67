import { mod11x10 } from '../../checksums/iso7064.js';
import { digitSum, weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num, oneOf } from './rules.js';
import type { Scheme, Sources, Validity } from './scheme.js';

const DOCUMENT_CHARACTERS = '0123456789CFGHJKLMNPRTVWXYZ';
/** Nine characters without vowels and look-alikes; a tenth is their check digit (ICAO 9303). Nine alone cannot be checked. */
function isDocument(v: Uint8Array, n: number): Validity {
  for (let i = 0; i < 9; i++) if (!oneOf(DOCUMENT_CHARACTERS, v[i]!)) return false;
  return n === 9 ? undefined : weightedSum('731731731', v) % 10 === v[9]!;
}

/** Tax identification number (Steuer-IdNr.). */
// In the first ten digits at most one stands twice or three times; ten different ones are left to the check digit.
const DE_TAX_ID = {
  entity: 'DE_TAX_ID',
  topic: 'tax',
  formats: '99999999999|99 999 999 999|99/999/999/999',
  first: '123456789',
  words:
    'steuer id|steuerid|steueridentifikationsnummer|steuerliche identifikationsnummer|idnr|steuer idnr|steuernummer|steuer identifikationsnummer|tax id|tin~|tax identification number|identifikationsnummer',
  odds: 12,
  check: (v) => {
    const times = new Uint8Array(10);
    for (let i = 0; i < 10; i++) times[v[i]!]!++;
    const repeated = times.filter((count) => count > 1);
    return repeated.length < 2 && (repeated[0] ?? 2) < 4 && mod11x10(v, 11);
  },
} as const satisfies Scheme;

/** Tax number (Steuernummer). */
const DE_TAX_NUMBER = {
  entity: 'DE_TAX_NUMBER',
  topic: 'tax',
  formats:
    '99/999/99999|999/999/99999|99999/99999|999/9999/9999|99/9999/9999|99/999/9999|99 999 99999|999 999 99999|9999999999999|99999999999|9999999999',
  words: 'steuernummer|st nr|stnr|steuer nr|steuernr|tax number|finanzamt',
  odds: 1,
} as const satisfies Scheme;

/** VAT identification number (USt-IdNr.). */
const DE_VAT_ID = {
  entity: 'DE_VAT_ID',
  topic: 'tax',
  prefix: 'DE',
  formats: '999_999_999',
  first: '123456789',
  words:
    'ust id|ust idnr|ustid|umsatzsteuer|umsatzsteuer identifikationsnummer|umsatzsteuer id|vat id|vat number|mwst nummer|vat~',
  odds: 10,
  check: (v, _n, at) => mod11x10(v, 9, at),
} as const satisfies Scheme;

/** Identity card number. */
const DE_ID_CARD = {
  entity: 'DE_ID_CARD',
  topic: 'id',
  formats: 'A########|A########9',
  first: 'LMNPRTVWXYZ',
  words: 'personalausweis|ausweis|ausweisnummer|perso~|personalausweisnummer|identity card|id card|ausweis nr',
  odds: 20,
  openOdds: 2,
  check: isDocument,
} as const satisfies Scheme;

/** Passport. */
const DE_PASSPORT = {
  entity: 'DE_PASSPORT',
  topic: 'passport',
  formats: 'A########|A########9',
  first: 'CFGHJK',
  words: 'reisepass|pass nr|passnummer|reisepassnummer|german passport|pass nummer|deutscher pass',
  odds: 40,
  openOdds: 2,
  check: isDocument,
} as const satisfies Scheme;

/** Pension insurance number (RVNR). */
const DE_SOCIAL_SECURITY = {
  entity: 'DE_SOCIAL_SECURITY',
  topic: 'ssn',
  formats: '99999999A999|99_999999_A_999|99 999999 A999',
  words:
    'rvnr|rentenversicherungsnummer|sozialversicherungsnummer|versicherungsnummer|sv nummer|svnr|rentenversicherung|sozialversicherungsausweis|social security number|rv nummer',
  odds: 40,
  evidence: ['checksum', 'date'],
  check: (v) => {
    const day = num(v, 2, 2);
    const digits = [...v.subarray(0, 8), Math.floor((v[8]! - 9) / 10), (v[8]! - 9) % 10, v[9]!, v[10]!];
    return v[0]! < 9 && num(v, 4, 2) < 13 && day < 83 && digitSum('212571212121', digits) % 10 === v[11]!;
  },
} as const satisfies Scheme;

/** Health insurance number (KVNR). */
const DE_HEALTH_INSURANCE = {
  entity: 'DE_HEALTH_INSURANCE',
  topic: 'health',
  formats: 'A999999999',
  words:
    'kvnr|krankenversicherungsnummer|versichertennummer|krankenkasse|gesundheitskarte|krankenversicherung|egk|health insurance number|versicherten nr|versichertennr',
  odds: 10,
  check: (v) => digitSum('1212121212', [Math.floor((v[0]! - 9) / 10), (v[0]! - 9) % 10, ...v.subarray(1, 9)]) % 10 === v[9]!,
} as const satisfies Scheme;

/** Physician number (LANR). */
// Six digits, check digit, two digits for the specialty.
const DE_LANR = {
  entity: 'DE_LANR',
  topic: 'health',
  formats: '999999999',
  words: 'lanr|arztnummer|lebenslange arztnummer|vertragsarztnummer|physician number',
  odds: 11,
  check: (v) => (10 - (weightedSum('494949', v) % 10)) % 10 === v[6]!,
} as const satisfies Scheme;

/** Practice number (BSNR). */
const DE_BSNR = {
  entity: 'DE_BSNR',
  topic: 'health',
  formats: '999999999',
  first: '0123456789',
  words: 'bsnr|betriebsstättennummer|betriebsstaettennummer|praxisnummer|nbsnr',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence number. */
// Authority, running number of digits and capitals, check digit or X, issue: B072RRE2I55 on the specimen of the FeV, annex 8. Only where letters run is the
// check digit asked for.
const DE_FUEHRERSCHEIN = {
  entity: 'DE_FUEHRERSCHEIN',
  topic: 'driver-license',
  formats: 'A99########|A#99#99999#|AA99999999#',
  words: 'führerschein|fuehrerschein|fahrerlaubnis|führerscheinnummer|fuehrerscheinnummer|german driving licence|führerscheinnr',
  odds: 1,
  check: (v) => {
    if (v[5]! < 10 && v[6]! < 10 && v[7]! < 10 && v[8]! < 10) return true;
    const rest = weightedSum('987654321', v) % 11;
    return v[9] === (rest === 10 ? 33 : rest);
  },
} as const satisfies Scheme;

/** Commercial register number. */
const DE_HANDELSREGISTER = {
  entity: 'DE_HANDELSREGISTER',
  topic: 'id',
  formats: 'AAA 999|AAA 9999|AAA 99999|AAA 999999|AAA999|AAA9999|AAA99999|AAA999999|AAA-99999',
  first: 'H',
  words: 'handelsregister|registergericht|amtsgericht|handelsregisternummer|commercial register',
  odds: 600,
  evidence: ['prefix'],
  check: (v) => v[1]! === 27 && (v[2]! === 10 || v[2]! === 11),
} as const satisfies Scheme;

/** Every scheme of Germany. */
export const schemes = [
  DE_TAX_ID,
  DE_TAX_NUMBER,
  DE_VAT_ID,
  DE_ID_CARD,
  DE_PASSPORT,
  DE_SOCIAL_SECURITY,
  DE_HEALTH_INSURANCE,
  DE_LANR,
  DE_BSNR,
  DE_FUEHRERSCHEIN,
  DE_HANDELSREGISTER,
] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  DE_TAX_ID: [
    'tax identification number (Steuer-IdNr.)',
    'https://www.bzst.de/DE/Privatpersonen/SteuerlicheIdentifikationsnummer/steuerlicheidentifikationsnummer_node.html',
  ],
  DE_TAX_NUMBER: ['tax number (Steuernummer)', 'https://de.wikipedia.org/wiki/Steuernummer'],
  DE_VAT_ID: [
    'VAT identification number (USt-IdNr.)',
    'https://www.bzst.de/DE/Unternehmen/Identifikationsnummern/Umsatzsteuer-Identifikationsnummer/umsatzsteuer-identifikationsnummer_node.html',
  ],
  DE_ID_CARD: [
    'identity card number',
    'https://www.bsi.bund.de/DE/Themen/Oeffentliche-Verwaltung/Elektronische-Identitaeten/Online-Ausweisfunktion/online-ausweisfunktion_node.html',
  ],
  DE_PASSPORT: [
    'passport',
    'https://www.bmi.bund.de/DE/themen/moderne-verwaltung/ausweise-und-paesse/ausweise-und-paesse-node.html',
  ],
  DE_SOCIAL_SECURITY: ['pension insurance number (RVNR)', 'https://www.gesetze-im-internet.de/vkvv/__2.html'],
  DE_HEALTH_INSURANCE: ['health insurance number (KVNR)', 'https://www.gesetze-im-internet.de/sgb_5/__290.html'],
  DE_LANR: ['physician number (LANR)', 'https://www.kbv.de/html/lanr.php'],
  DE_BSNR: ['practice number (BSNR)', 'https://www.kbv.de/html/bsnr.php'],
  DE_FUEHRERSCHEIN: ['driving licence number', 'https://www.kba.de/DE/Themen/ZentraleRegister/FAER/faer_node.html'],
  DE_HANDELSREGISTER: ['commercial register number', 'https://www.handelsregister.de'],
};

/** Finds: tax identification number (Steuer-IdNr.) (`DE_TAX_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function deTaxId(): Detector<'DE_TAX_ID'> {
  return detectSchemes('de-tax-id', [DE_TAX_ID]);
}

/** Finds: tax number (Steuernummer) (`DE_TAX_NUMBER`). */
/* @__NO_SIDE_EFFECTS__ */
export function deTaxNumber(): Detector<'DE_TAX_NUMBER'> {
  return detectSchemes('de-tax-number', [DE_TAX_NUMBER]);
}

/** Finds: VAT identification number (USt-IdNr.) (`DE_VAT_ID`). */
/* @__NO_SIDE_EFFECTS__ */
export function deVatId(): Detector<'DE_VAT_ID'> {
  return detectSchemes('de-vat-id', [DE_VAT_ID]);
}

/** Finds: identity card number (`DE_ID_CARD`). */
/* @__NO_SIDE_EFFECTS__ */
export function deIdCard(): Detector<'DE_ID_CARD'> {
  return detectSchemes('de-id-card', [DE_ID_CARD]);
}

/** Finds: passport (`DE_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function dePassport(): Detector<'DE_PASSPORT'> {
  return detectSchemes('de-passport', [DE_PASSPORT]);
}

/** Finds: pension insurance number (RVNR) (`DE_SOCIAL_SECURITY`). */
/* @__NO_SIDE_EFFECTS__ */
export function deSocialSecurity(): Detector<'DE_SOCIAL_SECURITY'> {
  return detectSchemes('de-social-security', [DE_SOCIAL_SECURITY]);
}

/** Finds: health insurance number (KVNR) (`DE_HEALTH_INSURANCE`). */
/* @__NO_SIDE_EFFECTS__ */
export function deHealthInsurance(): Detector<'DE_HEALTH_INSURANCE'> {
  return detectSchemes('de-health-insurance', [DE_HEALTH_INSURANCE]);
}

/** Finds: physician number (LANR) (`DE_LANR`). */
/* @__NO_SIDE_EFFECTS__ */
export function deLanr(): Detector<'DE_LANR'> {
  return detectSchemes('de-lanr', [DE_LANR]);
}

/** Finds: practice number (BSNR) (`DE_BSNR`). */
/* @__NO_SIDE_EFFECTS__ */
export function deBsnr(): Detector<'DE_BSNR'> {
  return detectSchemes('de-bsnr', [DE_BSNR]);
}

/** Finds: driving licence number (`DE_FUEHRERSCHEIN`). */
/* @__NO_SIDE_EFFECTS__ */
export function deFuehrerschein(): Detector<'DE_FUEHRERSCHEIN'> {
  return detectSchemes('de-fuehrerschein', [DE_FUEHRERSCHEIN]);
}

/** Finds: commercial register number (`DE_HANDELSREGISTER`). */
/* @__NO_SIDE_EFFECTS__ */
export function deHandelsregister(): Detector<'DE_HANDELSREGISTER'> {
  return detectSchemes('de-handelsregister', [DE_HANDELSREGISTER]);
}
