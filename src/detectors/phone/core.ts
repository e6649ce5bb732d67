import { context } from '../../core/context.js';
import { PiiSieveError } from '../../core/errors.js';
import { TOKEN_REACH } from '../../core/surroundings.js';
import { numbers } from '../../core/sweep-numbers.js';
import type { Detector } from '../../core/types.js';
import { EXTENSION_REACH } from './extension.js';
import { findPhone, type PhoneQuestion } from './find-phone.js';
import { type NumberingPlans, type PhoneMetadata, readPlans } from './plans.js';

export type { PhoneMetadata } from './plans.js';

/** Whose numbers are looked for. */
export interface PhoneOptions {
  /** ISO 3166-1 alpha-2 codes (and libphonenumber's AC, TA, XK) whose national forms are believed; default: all, with more proof asked. */
  readonly countries?: readonly string[] | 'all' | undefined;
}

/** The same, with the numbering plans to go by. */
export interface PhoneCoreOptions extends PhoneOptions {
  /** Metadata of libphonenumber-js, whole or cut; or how to get them: called once, at the first number that may be a telephone number. */
  readonly metadata: PhoneMetadata | (() => PhoneMetadata);
}

/** ISO 3166-1 regions without a numbering plan of their own: known, and nothing is found there. */
const WITHOUT_PLAN = ['AQ', 'BV', 'GS', 'HM', 'PN', 'TF', 'UM'];

/** Words for telephones, besides those of the context packs. */
const KEYWORDS = {
  phone: [
    ...[
      'phone',
      'phone number',
      'telephone',
      'tel',
      'tele',
      'ph',
      'mob',
      'mobile',
      'mobile number',
      'cell',
      'cell number',
      'cellphone',
      'call',
      'call me',
      'dial',
    ],
    ...[
      'text me',
      'sms',
      'whatsapp',
      'wa me',
      'viber',
      'signal app',
      'on signal',
      'signal number',
      'contact number',
      'landline',
      'hotline',
      'callto',
      'reach me',
      'ring me',
      'phoneno',
      'phonenumber',
      'telno',
      'msisdn',
      'my number',
      'hit me up',
      'hmu',
      'give me a ring',
      'give me a call',
      'txt',
      'txt me',
    ],
    // Icelandic, Latvian, Chilean, Swiss, Finnish, Greek, Slovak, Vietnamese, Swahili, Portuguese, Philippine, Danish, Romanian, Hebrew.
    ...[
      'sími',
      'símanúmer',
      'tālr',
      'tālrunis',
      'fono',
      'natel',
      'puh',
      'puhelin',
      'τηλ',
      'τηλέφωνο',
      'κινητό',
      'κιν',
      'telefón',
      'sđt',
      'đt',
    ],
    ...['simu', 'telemóvel', 'telemovel', 'cp no', 'cp number', 'tlf', 'tlfnr', 'nr de telefon', 'נייד', 'gsm'],
    // Danish, Norwegian, Swedish: who calls, whose it is, call me.
    ...[
      'hvem ringer',
      'hvem ringte',
      'hvem eier',
      'hvem ejer',
      'ring mig på',
      'ring meg på',
      'hvem ringede',
      'vem ringer',
      'vem ringde',
      'vem äger',
    ],
    // Czech, Slovak, Greek, Bulgarian.
    ...[
      'kdo volal',
      'kdo mi volal',
      'kto volal',
      'kto mi volal',
      'ποιος πήρε',
      'ποιος με πήρε',
      'кой звъня',
      'кой ми звъня',
      'мобилен',
    ],
    ...[
      'telefonní číslo',
      'mobilní číslo',
      'volat',
      'volejte',
      'čí je číslo',
      'telefónne číslo',
      'volať',
      'volajte',
      'čie je číslo',
    ],
    ...['ποιος καλεί', 'ποιος κάλεσε', 'чий е този номер', 'чий е номерът', 'обади се', 'обадете се', 'кой звъни'],
    // Danish and Norwegian, with what stands behind their verbs; Romanian, Hungarian.
    ...['ring til', 'ring på', 'ring meg', 'hvem har nummer', 'hvem har ringt', 'hvem har ringt fra', 'ringer fra'],
    ...['sună', 'suna', 'sunați la', 'cine a sunat', 'sunat de pe', 'al cui este numarul', 'al cui este numărul'],
    ...['telefonszám', 'telefonszáma', 'mobilszám', 'hívd', 'hívj', 'ki hívott', 'ki hív'],
    // Finnish, Tagalog, Malay.
    ...['soita', 'soittakaa', 'kuka soitti', 'kenen numero', 'puhelinnumero', 'tawagan', 'tawag'],
    // Croatian, Bosnian, Serbian; Swahili; Bengali, Urdu.
    ...[
      'mobitel',
      'nazovi',
      'nazovite',
      'čiji je broj',
      'ciji je broj',
      'tko je zvao',
      'ko je zvao',
      'чији је број',
      'ко је звао',
    ],
    ...['namba ya simu', 'piga', 'piga simu', 'ফোন', 'ফোন নম্বর', 'মোবাইল', 'মোবাইল নম্বর', 'নাম্বার'],
    ...['فون', 'فون نمبر', 'موبائل'],
    // Greek, Bulgarian, Macedonian: the number with its article or "my", call me, who calls from.
    ...[
      'τηλέφωνό μου είναι',
      'τηλέφωνό μου',
      'κινητό μου',
      'πάρε με στο',
      'ποιανού είναι ο αριθμός',
      'телефонен номер е',
      'телефонен номер',
      'чий е номер',
      'кой звъни от',
      'обади ми се на',
      'телефонски број',
    ],
    // Danish and Norwegian, as they are asked besides.
    ...['telefonnummer', 'hvem eier nummeret', 'hvem ringte fra', 'hvem har ringet fra', 'ring til mig på'],
    // Estonian, Latvian, Lithuanian.
    ...[
      'telefoninumber',
      'mobiilinumber',
      'helista',
      'helista mulle',
      'kelle number',
      'kes helistas',
      'zvani',
      'zvani man',
      'kas zvanīja',
    ],
    ...[
      'tālruņa numurs',
      'tālruņa numurs ir',
      'kam pieder numurs',
      'telefono numeris',
      'skambink',
      'skambink man',
      'kieno numeris',
      'kas skambino',
    ],
    // Slovenian, Croatian and Serbian, Czech, Polish.
    ...[
      'telefonska številka',
      'pokliči',
      'pokliči me na',
      'čigava je številka',
      'kdo je klical',
      'broj telefona',
      'број телефона',
    ],
    ...['zavolej mi', 'zavolejte mi', 'kdo volal z', 'zadzwoń do mnie', 'kto dzwonił z', 'kto dzwonił z numeru'],
    // Portuguese; Georgian, Armenian, Uzbek, Kazakh, Azerbaijani.
    ...['liga me para o', 'me liga no', 'de quem é esse', 'ტელეფონი', 'ტელეფონის ნომერი', 'ტელეფონის ნომერია'],
    ...['հեռախոս', 'հեռախոսահամարը', 'telefon raqamim', 'telefon raqami', 'телефон нөмірім', 'телефон нөмірі', 'telefon nömrəm'],
    // Money goes to a telephone number there, whatever its length.
    ...['mobilepay', 'vipps'],
  ],
  // Services that send money or messages to telephone numbers, and to others.
  caller: [
    ...['text', 'telegram', 'imo'],
    // Malay, Swahili and Urdu for a number, of whatever.
    ...['nombor', 'namba', 'نمبر'],
    ...[
      'zelle',
      'venmo',
      'cash app',
      'cashapp',
      'paytm',
      'phonepe',
      'gpay',
      'google pay',
      'upi',
      'bhim',
      'gcash',
      'paymaya',
      'mpesa',
      'm pesa',
    ],
    ...[
      'momo',
      'bkash',
      'nagad',
      'easypaisa',
      'jazzcash',
      'paynow',
      'twint',
      'blik',
      'bizum',
      'nequi',
      'daviplata',
      'yape',
      'plin',
      'pix',
    ],
  ],
  fax: ['fax', 'fax number', 'telefax'],
  order: ['order', 'order number', 'order id', 'invoice', 'invoice number', 'booking', 'reference', 'ticket', 'case number'],
  tracking: ['tracking', 'tracking number', 'shipment', 'parcel', 'waybill'],
  isbn: ['isbn', 'ean', 'upc', 'gtin', 'issn', 'barcode'],
  device: ['imei', 'iccid', 'imsi', 'device id'],
  version: ['version', 'build', 'firmware', 'release'],
  product: ['sku', 'part number', 'serial number', 'serial', 'model', 'item number', 'product code'],
} as const;

/**
 * Finds telephone numbers by the numbering plans in `metadata`; see `phone` for what is found. The detector itself holds no plans: with
 * `libphonenumber-js/min/metadata` or metadata cut to some countries a bundle stays small, and finds less surely.
 *
 * @example
 * ```ts
 * import metadata from 'libphonenumber-js/min/metadata';
 * createScanner({ detectors: [phone({ metadata })] }).redact('ring +44 20 7946 0958').text // 'ring [PHONE_NUMBER]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function phone(options: PhoneCoreOptions): Detector<'PHONE_NUMBER'> {
  const { metadata } = options ?? {};
  let plans: NumberingPlans | undefined;
  const readOnce = () => (plans ??= readPlans(typeof metadata === 'function' ? metadata() : metadata));
  const question: PhoneQuestion = { plans: readOnce, countries: checkedCountries(options?.countries, readOnce) };
  return {
    id: 'phone',
    entities: ['PHONE_NUMBER'],
    reach: { before: TOKEN_REACH, after: 80 + EXTENSION_REACH },
    specificity: 'generic',
    // Four digits are the shortest national number of any plan; without a list of countries seven are the shortest that can be told from others.
    triggers: [
      {
        on: 'number',
        digits: [question.countries === undefined ? 7 : 5, 18],
        find: (scan, run) => findPhone(question, scan, run),
      },
    ],
    brings: { context, numbers },
    keywords: KEYWORDS,
  };
}

function checkedCountries(countries: PhoneOptions['countries'], plans: () => NumberingPlans): readonly string[] | undefined {
  if (countries === undefined || countries === 'all') return undefined;
  if (!Array.isArray(countries) || countries.length === 0) {
    throw new PiiSieveError('invalid-option', 'countries', "must be 'all' or a list of at least one ISO 3166-1 alpha-2 code");
  }
  const known = plans().regions;
  countries.forEach((country: unknown, index) => {
    if (typeof country === 'string' && (known.includes(country) || WITHOUT_PLAN.includes(country))) return;
    const path = `countries[${index}]`;
    if (country === 'UK')
      throw new PiiSieveError('unknown-country', path, 'the ISO 3166-1 code of the United Kingdom is GB', known);
    throw new PiiSieveError('unknown-country', path, 'is no ISO 3166-1 alpha-2 code', known);
  });
  return countries.filter((country) => known.includes(country));
}
