import { stdnum } from 'stdnum';
import { seededRandom } from '../../support/sieve.js';

/**
 * Valid numbers of every scheme, made without the library's own arithmetic: by `stdnum` where it knows the scheme, else by a second
 * writing of the issuer's rule.
 */
export interface Sample {
  /** What the scheme is called in the local language. */
  readonly keyword: string;
  /** A valid number as it is written without separators. */
  readonly bare: () => string;
  /** How the issuer groups it: `#` takes the next character. Absent: it is written without separators. */
  readonly grouped?: string | undefined;
  /** Where the check character stands; default: at the end. */
  readonly at?: number | undefined;
  /** How many of 90 numbers with another check digit pass, because the issuer has two rules; default: none. */
  readonly slack?: number | undefined;
}

const random = seededRandom(20_240_611);
const below = (limit: number): number => Math.floor(random() * limit);
const pick = <T>(list: ArrayLike<T>): T => list[below(list.length)] as T;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `9` a digit, `8` a digit from 1, `A` a letter, `X` either, `D M Y` a birth date's fields (from 1950 to 1999; `C` the century 19), others as they are. */
function fill(pattern: string): string {
  const date = {
    D: String(1 + below(28)).padStart(2, '0'),
    M: String(1 + below(12)).padStart(2, '0'),
    Y: String(50 + below(50)),
  };
  return pattern.replace(/DD|MM|YY|CC|[98AX]/g, (field) => {
    if (field === 'CC') return '19';
    if (field === 'A') return pick(LETTERS);
    if (field === 'X') return pick(`${LETTERS}0123456789`);
    if (field === '9') return String(below(10));
    if (field === '8') return String(1 + below(9));
    return date[field[0] as 'D' | 'M' | 'Y'];
  });
}

/** Fills a pattern until the number is valid. */
function until(pattern: string | (() => string), valid: (text: string) => boolean): () => string {
  return () => {
    for (let turn = 0; turn < 500_000; turn++) {
      const text = typeof pattern === 'string' ? fill(pattern) : pattern();
      if (valid(text) && new Set(text).size > 2) return text;
    }
    throw new Error(`no valid number for ${pattern}`);
  };
}

/** By stdnum's opinion. */
function std(country: string, scheme: string, pattern: string | (() => string)): () => string {
  const validator = (stdnum as unknown as Record<string, Record<string, { validate(text: string): { isValid: boolean } }>>)[
    country
  ]?.[scheme];
  if (validator === undefined) throw new Error(`stdnum has no ${country}.${scheme}`);
  return until(pattern, (text) => validator.validate(text).isValid);
}

/** Numbers without arithmetic. */
const shape =
  (...patterns: string[]): (() => string) =>
  () =>
    fill(pick(patterns));

// ── a second writing of the rules ───────────────────────────────────────────────────────────────────────────────

const numbers = (text: string): number[] => [...text].map((character) => Number.parseInt(character, 36));
/** Sum of products, weights given as a list. */
const dot = (text: string, weights: readonly number[]): number =>
  numbers(text).reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + (to > from ? index : -index));

/** Luhn, from the definition: double every second digit from the right, add the digits of all products. */
const luhn = (text: string): boolean =>
  [...text]
    .reverse()
    .flatMap((digit, index) => [...String(Number(digit) * (1 + (index % 2)))])
    .reduce((sum, digit) => sum + Number(digit), 0) %
    10 ===
  0;

// Verhoeff by its published tables.
const D5 = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const P8 = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'];
const verhoeff = (text: string): boolean =>
  [...text].reverse().reduce((check, digit, place) => Number(D5[check]![Number(P8[place % 8]![Number(digit)])]), 0) === 0;

const digitSum = (value: number): number => [...String(value)].reduce((sum, digit) => sum + Number(digit), 0);
const crossSum = (text: string, weights: readonly number[]): number =>
  numbers(text).reduce((sum, value, index) => sum + digitSum(value * (weights[index] ?? 0)), 0);

/** Adds the character that a rule says, where it says one. */
const checked =
  (pattern: string | (() => string), rule: (body: string) => string | number | undefined): (() => string) =>
  () => {
    for (;;) {
      const body = typeof pattern === 'string' ? fill(pattern) : pattern();
      const check = rule(body);
      if (check !== undefined && !(typeof check === 'number' && (check < 0 || check > 9))) return body + String(check);
    }
  };

const jmbg = (region: () => string): (() => string) =>
  checked(
    () => `${fill('DDMM')}9${fill('YY')}${region()}${fill('999')}`,
    (body) => {
      const check = 11 - (dot(body, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
      return check > 9 ? 0 : check;
    },
  );

const regions = (from: number, to: number) => () => String(from + below(to - from + 1)).padStart(2, '0');

const eleven = (rest: number): number => (rest < 2 ? 0 : 11 - rest);
const icao = (text: string): number =>
  dot(
    text,
    range(0, 20).map((index) => [7, 3, 1][index % 3]!),
  ) % 10;

export const SAMPLES: Readonly<Record<string, Sample>> = {
  US_SSN: {
    keyword: 'ssn',
    bare: () => `${fill('4')}${fill('99')}${1 + below(8)}${1 + below(9)}${fill('8999')}`,
    grouped: '###-##-####',
  },
  US_ITIN: { keyword: 'itin', bare: () => `9${fill('99')}7${below(9)}${fill('8999')}`, grouped: '###-##-####' },
  US_ATIN: { keyword: 'atin', bare: () => `9${fill('99')}93${fill('8999')}`, grouped: '###-##-####' },
  US_PTIN: { keyword: 'ptin', bare: shape('P99999999') },
  US_EIN: { keyword: 'ein', bare: std('US', 'ein', '999999999'), grouped: '##-#######' },
  US_NPI: { keyword: 'npi', bare: until('1999999999', (t) => luhn(`80840${t}`)) },
  US_DEA: {
    keyword: 'dea number',
    bare: until(
      () => pick('ABFGMP') + fill('A9999999'),
      (t) => {
        const d = numbers(t.slice(2));
        return (d[0]! + d[2]! + d[4]! + 2 * (d[1]! + d[3]! + d[5]!)) % 10 === d[6]!;
      },
    ),
  },
  US_MBI: {
    keyword: 'medicare number',
    bare: () =>
      `${fill('8')}${pick('ACDEFGHJKMNPQRTUVWXY')}${fill('99')}${pick('ACDEFGHJKMNPQRTUVWXY')}${fill('99')}${pick('ACDEFGHJKMNPQRTUVWXY')}${pick('ACDEFGHJKMNPQRTUVWXY')}${fill('99')}`,
    grouped: '####-###-####',
  },
  US_DOD_ID: { keyword: 'edipi', bare: shape('1999999999') },
  US_PASSPORT: { keyword: 'us passport', bare: shape('899999999', 'A99999999') },
  US_DRIVER_LICENSE: { keyword: 'drivers license', bare: shape('A9999999', '99999999', 'A999999999999') },
  CA_SIN: {
    keyword: 'social insurance number',
    bare: std('CA', 'sin', () => pick('12345679') + fill('99999999')),
    grouped: '###-###-###',
  },
  CA_BN: { keyword: 'business number', bare: std('CA', 'bn', '999999999') },
  CA_BC_PHN: { keyword: 'personal health number', bare: std('CA', 'bc_bhn', '9999999999'), grouped: '#### ### ###' },
  CA_OHIP: { keyword: 'ohip', bare: until('8999999999', luhn), grouped: '####-###-###' },
  CA_QC_HIN: { keyword: 'carte soleil', bare: () => `${fill('AAAA')}${fill('YYMMDD')}${fill('99')}`, grouped: '#### #### ####' },
  CA_QST: { keyword: 'qst number', bare: std('CA', 'qst', '1999999999TQ9999'), at: 9 },
  CA_PST: { keyword: 'provincial sales tax', bare: std('CA', 'pst', 'PST99999999') },
  CA_PASSPORT: { keyword: 'canadian passport', bare: shape('AA999999') },
  CA_DRIVER_LICENSE: { keyword: 'permis de conduire québec', bare: shape('A99999999999999'), grouped: '#####-#####-#####' },
  UK_NHS: {
    keyword: 'nhs number',
    bare: checked('999999999', (t) => {
      const c = 11 - (dot(t, range(10, 2)) % 11);
      return c === 11 ? 0 : c;
    }),
    grouped: '### ### ####',
  },
  UK_CHI: {
    keyword: 'chi number',
    bare: checked(
      () => fill('DDMMYY999'),
      (t) => {
        const c = 11 - (dot(t, range(10, 2)) % 11);
        return c === 11 ? 0 : c;
      },
    ),
  },
  UK_NINO: {
    keyword: 'national insurance number',
    bare: std('GB', 'nino', () => fill('AA999999') + pick('ABCD')),
    grouped: '## ## ## ## #',
  },
  UK_UTR: { keyword: 'utr', bare: std('GB', 'utr', '9999999999'), grouped: '##### #####', at: 0 },
  UK_VAT: { keyword: 'vat number', bare: std('GB', 'vat', '999999999'), grouped: '### #### ##' },
  UK_PASSPORT: { keyword: 'british passport', bare: shape('999999999') },
  UK_DRIVING_LICENCE: {
    keyword: 'driving licence',
    bare: () => {
      const [y, m, d] = [fill('YY'), fill('MM'), fill('DD')];
      return `${fill('AAAAA')}${y[0]}${m}${d}${y[1]}${fill('AA')}9${fill('AA')}`;
    },
  },
  UK_ELECTORAL_NUMBER: { keyword: 'electoral roll number', bare: shape('AA9999') },
  DE_TAX_ID: {
    keyword: 'steuer-id',
    bare: std('DE', 'idnr', () => {
      const d = [...'0123456789'].sort(() => random() - 0.5);
      d[below(10)] = d[below(10)]!;
      return d.join('') + fill('9');
    }),
    grouped: '## ### ### ###',
  },
  DE_TAX_NUMBER: { keyword: 'steuernummer', bare: shape('99999999999'), grouped: '##/###/#####' },
  DE_VAT_ID: { keyword: 'umsatzsteuer-id', bare: std('DE', 'vat', '899999999') },
  DE_ID_CARD: {
    keyword: 'personalausweis',
    bare: () => {
      const b =
        pick('LMNPRTVWXYZ') +
        Array.from({ length: 8 }, () => pick('0123456789CFGHJKLMNPRTVWXYZ'))
          .join('')
          .replace(/.$/, '7')
          .replace(/^./, '0');
      return b + icao(b);
    },
  },
  DE_PASSPORT: {
    keyword: 'reisepass',
    bare: () => {
      const b =
        pick('CFGHJK') +
        Array.from({ length: 8 }, () => pick('0123456789CFGHJKLMNPRTVWXYZ'))
          .join('')
          .replace(/.$/, '7')
          .replace(/^./, '0');
      return b + icao(b);
    },
  },
  DE_SOCIAL_SECURITY: {
    keyword: 'rentenversicherungsnummer',
    bare: std('DE', 'svnr', () => `${pick(['12', '53', '65'])}${fill('DDMMYYA')}${fill('999')}`),
    grouped: '## ###### # ###',
  },
  DE_HEALTH_INSURANCE: {
    keyword: 'krankenversicherungsnummer',
    bare: checked(
      'A99999999',
      (t) => crossSum(`${String(t.charCodeAt(0) - 64).padStart(2, '0')}${t.slice(1)}`, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10,
    ),
  },
  DE_LANR: {
    keyword: 'arztnummer',
    bare: () => {
      const t = fill('999999');
      return `${t}${(10 - (dot(t, [4, 9, 4, 9, 4, 9]) % 10)) % 10}${fill('99')}`;
    },
    at: 6,
  },
  DE_BSNR: { keyword: 'betriebsstättennummer', bare: shape('029999999', '889999999') },
  DE_FUEHRERSCHEIN: { keyword: 'führerschein', bare: shape('AA99999999A', 'AA999999999') },
  DE_HANDELSREGISTER: { keyword: 'handelsregister', bare: () => `HR${pick('AB')}${fill('999999')}` },
  AT_SVNR: {
    keyword: 'sozialversicherungsnummer',
    bare: std('AT', 'vnr', () => `8${fill('999')}${fill('DDMMYY')}`),
    grouped: '#### ######',
    at: 3,
  },
  AT_TAX_NUMBER: { keyword: 'abgabenkontonummer', bare: std('AT', 'tin', '999999999'), grouped: '##-###/####' },
  AT_VAT: { keyword: 'uid-nummer', bare: std('AT', 'uid', 'ATU99999999') },
  AT_PASSPORT: { keyword: 'österreichischer pass', bare: shape('A9999999') },
  AT_DRIVER_LICENSE: { keyword: 'führerscheinnummer', bare: shape('99999999') },
  CH_AHV: { keyword: 'ahv-nummer', bare: std('CH', 'ssn', '7569999999999'), grouped: '###.####.####.##' },
  CH_UID: { keyword: 'mwst-nummer', bare: std('CH', 'uid', 'CHE999999999'), grouped: '###-###.###.###' },
  CH_PASSPORT: { keyword: 'schweizer pass', bare: shape('A9999999') },
  LI_PEID: { keyword: 'peid', bare: shape('99999999') },
  ES_NIF: { keyword: 'documento nacional de identidad', bare: std('ES', 'dni', '99999999A'), grouped: '##.###.###-#' },
  ES_NIE: {
    keyword: 'identidad de extranjero',
    bare: std('ES', 'nie', () => pick('XYZ') + fill('9999999A')),
    grouped: '#-#######-#',
  },
  ES_CIF: {
    keyword: 'código de identificación fiscal',
    bare: until(
      () => {
        const k = pick('ABEHPQSJ');
        const b = fill('9999999');
        const c = (10 - ([...b].reduce((s, d, i) => s + (i % 2 ? Number(d) : digitSum(2 * Number(d))), 0) % 10)) % 10;
        return k + b + ('PQS'.includes(k) ? 'JABCDEFGHI'[c] : c);
      },
      () => true,
    ),
    grouped: '#-########',
  },
  ES_NSS: {
    keyword: 'número de la seguridad social',
    bare: until(
      () => `28${fill('89999999')}${fill('99')}`,
      (t) => BigInt(t.slice(0, 10)) % 97n === BigInt(t.slice(10)),
    ),
    grouped: '##/########/##',
  },
  ES_PASSPORT: { keyword: 'pasaporte español', bare: shape('AAA999999') },
  ES_DRIVER_LICENSE: { keyword: 'permiso de conducir', bare: std('ES', 'dni', '99999999A') },
  FR_NIR: {
    keyword: 'numéro de sécurité sociale',
    bare: () => {
      const b = `${pick('12')}${fill('YYMM')}${pick(['13', '75', '69'])}${fill('999999')}`;
      return b + String(97n - (BigInt(b) % 97n)).padStart(2, '0');
    },
    grouped: '# ## ## ## ### ### ##',
  },
  FR_NIF: {
    keyword: 'numéro fiscal',
    bare: () => {
      const b = `3${fill('899999999')}`;
      return b + String(BigInt(b) % 511n).padStart(3, '0');
    },
    grouped: '## ## ### ### ###',
  },
  FR_SIREN: { keyword: 'siren', bare: std('FR', 'siren', '999999999'), grouped: '### ### ###' },
  FR_SIRET: {
    keyword: 'siret',
    bare: until(() => {
      let s = '';
      do s = fill('999999999');
      while (!luhn(s));
      return s + fill('00099').slice(0, 5);
    }, luhn),
    grouped: '### ### ### #####',
  },
  FR_VAT: {
    keyword: 'tva intracommunautaire',
    bare: () => {
      let s = '';
      do s = fill('899999999');
      while (!luhn(s));
      return `FR${String((12 + 3 * (Number(s) % 97)) % 97).padStart(2, '0')}${s}`;
    },
    at: 3,
  },
  FR_CNI: { keyword: "carte d'identité", bare: shape('999999999999') },
  FR_PASSPORT: { keyword: 'passeport français', bare: shape('99AA99999') },
  FR_DRIVER_LICENSE: { keyword: 'permis de conduire', bare: shape('999999999999') },
  MC_VAT: {
    keyword: 'monaco',
    bare: () => {
      const s = `000${fill('999999')}`;
      return `FR${String((12 + 3 * (Number(s) % 97)) % 97).padStart(2, '0')}${s}`;
    },
    at: 3,
  },
  IT_FISCAL_CODE: {
    keyword: 'codice fiscale',
    bare: std('IT', 'codicefiscale', () => `${fill('AAAAAA')}${fill('YY')}${pick('ABCDEHLMPRST')}${fill('DD')}${fill('A999A')}`),
    grouped: '### ### ##### #####',
  },
  IT_VAT_CODE: { keyword: 'partita iva', bare: std('IT', 'iva', () => `${fill('8999999')}0${fill('99')}${fill('9')}`) },
  IT_IDENTITY_CARD: { keyword: "carta d'identità", bare: shape('AA99999AA') },
  IT_PASSPORT: { keyword: 'passaporto italiano', bare: shape('AA9999999') },
  IT_DRIVER_LICENSE: { keyword: 'patente di guida', bare: shape('U1H99A999A', 'AA9999999A') },
  SM_COE: { keyword: 'codice operatore economico', bare: shape('SM99999') },
  PT_NIF: { keyword: 'contribuinte', bare: std('PT', 'nif', () => pick('12356') + fill('99999999')), grouped: '### ### ###' },
  PT_CC: { keyword: 'cartão de cidadão', bare: std('PT', 'cc', '999999999AA9'), grouped: '######## # ###' },
  PT_NISS: {
    keyword: 'segurança social',
    bare: checked('1999999999', (t) => 9 - (dot(t, [29, 23, 19, 17, 13, 11, 7, 5, 3, 2]) % 10)),
  },
  PT_SNS: { keyword: 'número de utente', bare: shape('299999999') },
  PT_PASSPORT: { keyword: 'passaporte português', bare: shape('A999999') },
  PT_DRIVER_LICENSE: { keyword: 'carta de condução', bare: shape('A9999999'), grouped: '#-#######' },
  BE_NN: {
    keyword: 'rijksregisternummer',
    bare: () => {
      const b = fill('YYMMDD') + fill('999');
      return b + String(97 - (Number(b) % 97)).padStart(2, '0');
    },
    grouped: '##.##.##-###.##',
  },
  BE_VAT: { keyword: 'ondernemingsnummer', bare: std('BE', 'vat', '0999999999'), grouped: '####.###.###' },
  BE_EID: {
    keyword: 'eid',
    bare: () => {
      const b = fill('8999999999');
      return b + String(Number(b) % 97 === 0 ? 97 : Number(b) % 97).padStart(2, '0');
    },
    grouped: '###-#######-##',
  },
  BE_PASSPORT: { keyword: 'paspoort', bare: shape('AA999999') },
  BE_DRIVER_LICENSE: { keyword: 'rijbewijs', bare: shape('1999999999') },
  NL_BSN: { keyword: 'burgerservicenummer', bare: std('NL', 'bsn', '899999999') },
  NL_VAT: { slack: 8, keyword: 'btw-nummer', bare: std('NL', 'btw', () => `NL${fill('899999999')}B0${fill('8')}`), at: 10 },
  NL_PASSPORT: { keyword: 'paspoortnummer', bare: () => `N${pick('BPRX')}${fill('9')}${pick('BCFH9')}${fill('99999')}` },
  NL_ONDERWIJSNUMMER: { keyword: 'onderwijsnummer', bare: std('NL', 'onderwijsnummer', '109999999') },
  NL_DRIVER_LICENSE: { keyword: 'rijbewijsnummer', bare: shape('5999999999') },
  LU_NIN: {
    keyword: 'matricule',
    bare: () => {
      for (;;) {
        const b = `${fill('CCYYMMDD')}${fill('999')}`;
        const l = [...'0123456789'].find((d) => luhn(b + d))!;
        const v = [...'0123456789'].find((d) => verhoeff(b + d))!;
        return b + l + v;
      }
    },
    grouped: '#### #### #####',
  },
  LU_VAT: { keyword: 'numéro tva', bare: std('LU', 'tva', '99999999') },
  LU_PASSPORT: { keyword: 'passeport luxembourgeois', bare: shape('AAAA9999') },
  LU_DRIVER_LICENSE: { keyword: 'permis de conduire', bare: shape('999999') },
  IE_PPSN: { keyword: 'pps number', bare: std('IE', 'pps', '9999999A') },
  IE_VAT: {
    keyword: 'vat number',
    bare: until(
      () => `IE${fill('9999999A')}`,
      (t) => 'WABCDEFGHIJKLMNOPQRSTUV'[dot(t.slice(2, 9), range(8, 2)) % 23] === t[9],
    ),
  },
  IE_PASSPORT: { keyword: 'irish passport', bare: shape('PA9999999') },
  IE_DRIVER_LICENSE: { keyword: 'irish driving licence', bare: shape('999999999') },
  MT_VAT: { keyword: 'numru tal-vat', bare: std('MT', 'vat', '89999999') },
  MT_ID_CARD: { keyword: 'karta tal-identità', bare: () => fill('9999999') + pick('MGAPLHBZ') },
  MT_PASSPORT: { keyword: 'maltese passport', bare: shape('9999999') },
  MT_DRIVER_LICENSE: { keyword: 'liċenzja tas-sewqan', bare: shape('99999999') },
  SE_PERSONNUMMER: { keyword: 'personnummer', bare: until(() => fill('YYMMDD9999'), luhn), grouped: '######-####' },
  SE_ORGANISATIONSNUMMER: {
    keyword: 'organisationsnummer',
    bare: std('SE', 'orgnr', () => `55${pick('234567')}${fill('9999999')}`),
    grouped: '######-####',
  },
  SE_VAT: { keyword: 'momsnummer', bare: std('SE', 'vat', () => `55${pick('67')}${fill('9999999')}01`), at: 9 },
  SE_PASSPORT: { keyword: 'svenskt pass', bare: shape('99999999') },
  SE_DRIVER_LICENSE: { keyword: 'körkort', bare: shape('9999999999'), grouped: '######-####' },
  FI_PERSONAL_IDENTITY_CODE: {
    keyword: 'henkilötunnus',
    bare: () => {
      const b = fill('DDMMYY');
      const n = String(2 + below(890)).padStart(3, '0');
      return `${b}A${n}`.replace('A', pick('ABCDEFYXWVU')) + '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(b + n) % 31]!;
    },
  },
  FI_BUSINESS_ID: { keyword: 'y-tunnus', bare: std('FI', 'ytunnus', '99999999'), grouped: '#######-#' },
  FI_PASSPORT: { keyword: 'suomen passi', bare: shape('AA9999999') },
  FI_DRIVER_LICENSE: { keyword: 'ajokortti', bare: shape('010150A999X') },
  NO_FODSELSNUMMER: {
    keyword: 'fødselsnummer',
    bare: std('NO', 'fodselsnummer', () => fill('DDMMYY') + pick('01234') + fill('9999')),
    grouped: '###### #####',
  },
  NO_ORGNR: {
    keyword: 'organisasjonsnummer',
    bare: std('NO', 'orgnr', () => pick('89') + fill('99999999')),
    grouped: '### ### ###',
  },
  NO_PASSPORT: { keyword: 'norsk pass', bare: shape('99999999') },
  DK_CPR: {
    keyword: 'cpr-nummer',
    bare: () => {
      for (;;) {
        const b = fill('DDMMYY') + fill('999');
        const c = (11 - (dot(b, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
        if (c < 10) return b + c;
      }
    },
    grouped: '######-####',
  },
  DK_CVR: { keyword: 'cvr', bare: std('DK', 'cvr', '89999999') },
  DK_PASSPORT: { keyword: 'dansk pas', bare: shape('299999999') },
  DK_DRIVER_LICENSE: { keyword: 'kørekort', bare: shape('39999999') },
  IS_KENNITALA: {
    keyword: 'kennitala',
    bare: std('IS', 'kennitala', () => `${fill('DDMMYY') + fill('999')}9`),
    grouped: '######-####',
    at: 8,
  },
  IS_VSK: { keyword: 'virðisaukaskattur', bare: shape('99999') },
  FO_VN: { keyword: 'v-tal', bare: shape('999999') },
  EE_IK: { keyword: 'isikukood', bare: std('EE', 'ik', () => pick('34') + fill('YYMMDD') + fill('9999')) },
  EE_KMKR: { keyword: 'käibemaks', bare: std('EE', 'kmkr', 'EE199999999') },
  EE_REGISTRIKOOD: { keyword: 'registrikood', bare: std('EE', 'registrikood', '19999999') },
  EE_PASSPORT: { keyword: 'reisipass', bare: shape('AA9999999') },
  EE_DRIVER_LICENSE: { keyword: 'juhiluba', bare: shape('AA999999') },
  LT_ASMENS: { keyword: 'asmens kodas', bare: std('LT', 'asmens', () => pick('34') + fill('YYMMDD') + fill('9999')) },
  LT_PVM: { keyword: 'pvm mokėtojo kodas', bare: std('LT', 'pvm', '999999919') },
  LT_PASSPORT: { keyword: 'paso numeris', bare: shape('99999999') },
  LT_DRIVER_LICENSE: { keyword: 'vairuotojo pažymėjimas', bare: shape('99999999') },
  LV_PERSONAS_KODS: {
    keyword: 'personas kods',
    bare: () =>
      checked(
        () => `${fill('DDMMYY')}1${fill('999')}`,
        (t) => ((1 + dot(t, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10,
      )(),
    grouped: '######-#####',
  },
  LV_PVN: {
    keyword: 'pvn numurs',
    bare: until(
      () => `4${fill('9999999999')}`,
      (t) => dot(t, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3,
    ),
  },
  LV_PASSPORT: { keyword: 'pases numurs', bare: shape('LV9999999') },
  LV_DRIVER_LICENSE: { keyword: 'vadītāja apliecība', bare: shape('AA999999') },
  PL_PESEL: { keyword: 'pesel', bare: std('PL', 'pesel', () => fill('YYMMDD') + fill('99999')) },
  PL_NIP: { keyword: 'nip', bare: std('PL', 'nip', '8999999999'), grouped: '###-###-##-##' },
  PL_REGON: { keyword: 'regon', bare: std('PL', 'regon', '999999999') },
  PL_ID_CARD: {
    keyword: 'dowód osobisty',
    bare: () => {
      const a = fill('AAA');
      const b = fill('99999');
      return `${a}${(dot(a, [7, 3, 1]) + dot(b, [7, 3, 1, 7, 3])) % 10}${b}`;
    },
    at: 3,
  },
  PL_PASSPORT: {
    keyword: 'paszport',
    bare: () => {
      const a = fill('AA');
      const b = fill('999999');
      return `${a}${(dot(a, [7, 3]) + dot(b, [1, 7, 3, 1, 7, 3])) % 10}${b}`;
    },
    at: 2,
  },
  PL_DRIVER_LICENSE: { keyword: 'prawo jazdy', bare: shape('99999999999'), grouped: '#####/##/####' },
  CZ_RC: {
    keyword: 'rodné číslo',
    bare: () => {
      for (;;) {
        const b = fill('YYMMDD').replace(/^5[0-3]/, '61') + fill('999');
        const r = Number(b) % 11;
        if (r < 10) return b + r;
      }
    },
    grouped: '######/####',
  },
  CZ_ICO: { keyword: 'ičo', bare: std('CZ', 'ico', () => fill('1') + fill('9999999')) },
  CZ_DIC: { keyword: 'daňové identifikační číslo', bare: std('CZ', 'dic', () => `CZ${pick('12345678')}${fill('9999999')}`) },
  CZ_PASSPORT: { keyword: 'cestovní pas', bare: shape('99999999') },
  CZ_ID_CARD: { keyword: 'občanský průkaz', bare: shape('299999999') },
  CZ_DRIVER_LICENSE: { keyword: 'řidičský průkaz', bare: shape('AA999999'), grouped: '## ######' },
  SK_RC: {
    keyword: 'rodné číslo',
    bare: () => {
      for (;;) {
        const b = fill('YYMMDD').replace(/^5[0-3]/, '61') + fill('999');
        const r = Number(b) % 11;
        if (r < 10) return b + r;
      }
    },
    grouped: '######/####',
  },
  SK_DPH: { keyword: 'ič dph', bare: std('SK', 'dph', () => `SK${fill('89')}2${fill('9999999')}`) },
  SK_ICO: { keyword: 'ičo', bare: std('CZ', 'ico', '39999999') },
  SK_PASSPORT: { keyword: 'cestovný pas', bare: shape('AA9999999') },
  SK_DRIVER_LICENSE: { keyword: 'vodičský preukaz', bare: shape('A9999999') },
  HU_TAX_ID: {
    keyword: 'adóazonosító jel',
    bare: checked(
      () => `8${fill('99999999')}`,
      (t) => dot(t, range(1, 9)) % 11,
    ),
  },
  HU_SZEMELYI: {
    keyword: 'személyi azonosító',
    bare: () =>
      checked(
        () => `1${fill('YYMMDD').replace(/^9[789]/, '76')}999`,
        (t) => dot(t, range(1, 10)) % 11,
      )(),
    grouped: '#-######-####',
  },
  HU_TAJ: {
    keyword: 'taj szám',
    bare: checked('99999999', (t) => dot(t, [3, 7, 3, 7, 3, 7, 3, 7]) % 10),
    grouped: '### ### ###',
  },
  HU_VAT: { keyword: 'közösségi adószám', bare: std('HU', 'anum', 'HU89999999') },
  HU_PASSPORT: { keyword: 'útlevél', bare: shape('AA999999') },
  HU_ID_CARD: { keyword: 'személyi igazolvány', bare: shape('999999AA') },
  HU_DRIVER_LICENSE: { keyword: 'jogosítvány', bare: shape('AA999999') },
  RO_CNP: {
    keyword: 'cod numeric personal',
    bare: std('RO', 'cnp', () => pick('12') + fill('YYMMDD') + pick(['12', '40', '23']) + fill('9999')),
  },
  RO_CUI: { keyword: 'cod fiscal', bare: std('RO', 'cui', '89999999') },
  RO_ONRC: { keyword: 'registrul comerțului', bare: shape('J409992015'), grouped: '###/###/####' },
  RO_ID_CARD: { keyword: 'carte de identitate', bare: shape('AA999999') },
  RO_PASSPORT: { keyword: 'pașaport', bare: shape('59999999') },
  RO_DRIVER_LICENSE: { keyword: 'permis de conducere', bare: shape('A99999999A') },
  BG_EGN: {
    keyword: 'егн',
    bare: checked(
      () => fill('YYMMDD') + fill('999'),
      (t) => (dot(t, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10,
    ),
  },
  BG_LNC: { keyword: 'лнч', bare: std('BG', 'pnf', '9999999999') },
  BG_VAT: {
    keyword: 'булстат',
    bare: until('199999999', (t) => {
      const r = dot(t.slice(0, 8), range(1, 8)) % 11;
      return String(r === 10 ? (dot(t.slice(0, 8), range(3, 10)) % 11) % 10 : r) === t[8];
    }),
  },
  BG_PASSPORT: { keyword: 'номер на паспорт', bare: shape('399999999') },
  BG_DRIVER_LICENSE: { keyword: 'свидетелство за управление', bare: shape('299999999') },
  GR_AMKA: { keyword: 'αμκα', bare: until(() => fill('DDMMYY') + fill('99999'), luhn) },
  GR_AFM: { keyword: 'αφμ', bare: std('GR', 'vat', '999999999') },
  GR_ID_CARD: { keyword: 'ταυτότητα', bare: shape('AA999999') },
  GR_PASSPORT: { keyword: 'διαβατήριο', bare: shape('AA9999999') },
  GR_DRIVER_LICENSE: { keyword: 'άδεια οδήγησης', bare: shape('299999999') },
  CY_TIC: { keyword: 'αριθμός φορολογικής ταυτότητας', bare: std('CY', 'vat', '09999999A') },
  CY_ID_CARD: { keyword: 'δελτίο ταυτότητας', bare: shape('9999999') },
  CY_PASSPORT: { keyword: 'διαβατήριο', bare: shape('K99999999') },
  CY_DRIVER_LICENSE: { keyword: 'άδεια οδήγησης', bare: shape('999999999999') },
  SI_EMSO: { keyword: 'emšo', bare: jmbg(regions(50, 59)) },
  SI_DDV: {
    keyword: 'davčna številka',
    bare: checked('8999999', (t) => {
      const c = 11 - (dot(t, range(8, 2)) % 11);
      return c === 11 ? undefined : c % 10;
    }),
  },
  SI_PASSPORT: { keyword: 'potni list', bare: shape('PA9999999') },
  SI_DRIVER_LICENSE: { keyword: 'vozniško dovoljenje', bare: shape('299999999') },
  HR_OIB: { keyword: 'oib', bare: std('HR', 'oib', '99999999999') },
  HR_JMBG: { keyword: 'matični broj građana', bare: jmbg(regions(30, 39)) },
  HR_PASSPORT: { keyword: 'putovnica', bare: shape('299999999') },
  HR_DRIVER_LICENSE: { keyword: 'vozačka dozvola', bare: shape('29999999') },
  RS_JMBG: { keyword: 'јмбг', bare: jmbg(regions(70, 99)) },
  RS_PIB: { keyword: 'пиб', bare: std('RS', 'pib', '199999999') },
  RS_PASSPORT: { keyword: 'пасош', bare: shape('299999999') },
  BA_JMBG: { keyword: 'jedinstveni matični broj', bare: jmbg(regions(10, 19)) },
  ME_JMBG: { keyword: 'jmbg', bare: jmbg(regions(20, 29)) },
  ME_PIB: { keyword: 'poreski identifikacioni broj', bare: std('ME', 'pib', '09999999') },
  MK_EMBG: { keyword: 'ембг', bare: jmbg(regions(40, 49)) },
  MK_EDB: { keyword: 'едб', bare: std('MK', 'edb', '4999999999999') },
  AL_NID: { keyword: 'numri i identitetit', bare: () => `${pick('FGHIJ')}${below(10)}${fill('MMDD')}${fill('999A')}` },
  MD_IDNO: { keyword: 'idnp', bare: std('MD', 'idno', '2999999999999') },
  MD_PASSPORT: { keyword: 'pașaport', bare: shape('A99999999') },
  BY_UNP: { keyword: 'унп', bare: std('BY', 'unp', '199999999') },
  BY_PERSONAL_NUMBER: {
    keyword: 'личный номер',
    bare: () => {
      const b = `3${fill('DDMMYY')}A${fill('999')}PB`;
      return b + icao(b);
    },
  },
  BY_PASSPORT: { keyword: 'пашпарт', bare: shape('AB9999999') },
  UA_RNTRC: { keyword: 'рнокпп', bare: std('UA', 'rntrc', '2999999999') },
  UA_EDRPOU: { keyword: 'єдрпоу', bare: std('UA', 'edrpou', '29999999') },
  UA_UNZR: { keyword: 'унзр', bare: () => fill('CCYYMMDD') + fill('99999'), grouped: '########-#####' },
  UA_PASSPORT: { keyword: 'закордонний паспорт', bare: shape('AA999999') },
  RU_INN: { keyword: 'инн', bare: std('RU', 'inn', '779999999999') },
  RU_SNILS: {
    keyword: 'снилс',
    bare: () => {
      const b = fill('199999999');
      const s = dot(b, range(9, 1));
      const r = s < 100 ? s : s === 100 || s === 101 ? 0 : s % 101 === 100 ? 0 : s % 101;
      return b + String(r).padStart(2, '0');
    },
    grouped: '###-###-### ##',
  },
  RU_OGRN: {
    keyword: 'огрн',
    bare: () => {
      const b = fill('107999999999');
      return b + String((BigInt(b) % 11n) % 10n);
    },
  },
  RU_DRIVER_LICENSE: { keyword: 'водительское удостоверение', bare: shape('9999999999'), grouped: '## ## ######' },
  RU_PASSPORT: { keyword: 'серия и номер паспорта', bare: shape('4599999999'), grouped: '#### ######' },
  TR_NATIONAL_ID: {
    keyword: 'tc kimlik no',
    bare: () => {
      const b = fill('899999999');
      const n = numbers(b);
      const odd = n[0]! + n[2]! + n[4]! + n[6]! + n[8]!;
      const even = n[1]! + n[3]! + n[5]! + n[7]!;
      const t = (((odd * 7 - even) % 10) + 10) % 10;
      return `${b}${t}${(odd + even + t) % 10}`;
    },
  },
  TR_VKN: { keyword: 'vergi kimlik no', bare: std('TR', 'vkn', '9999999999') },
  TR_PASSPORT: { keyword: 'pasaport no', bare: shape('U99999999') },
  AU_ABN: { keyword: 'abn', bare: std('AU', 'abn', '89999999999'), grouped: '## ### ### ###' },
  AU_ACN: { keyword: 'acn', bare: std('AU', 'acn', '999999999'), grouped: '### ### ###' },
  AU_TFN: { keyword: 'tax file number', bare: std('AU', 'tfn', '999999999'), grouped: '### ### ###' },
  AU_MEDICARE: {
    keyword: 'medicare',
    bare: () => {
      const b = pick('23456') + fill('9999999');
      return b + (dot(b, [1, 3, 7, 9, 1, 3, 7, 9]) % 10) + fill('8');
    },
    grouped: '#### ##### #',
    at: 8,
  },
  AU_PASSPORT: { keyword: 'australian passport', bare: shape('N9999999') },
  AU_DRIVER_LICENSE: { keyword: 'australian driver licence', bare: shape('29999999') },
  NZ_IRD: { keyword: 'ird number', bare: std('NZ', 'ird', () => `${4 + below(5)}${fill('9999999')}`), grouped: '##-###-###' },
  NZ_NHI: {
    keyword: 'nhi',
    bare: () => {
      for (;;) {
        const b = Array.from({ length: 3 }, () => pick('ABCDEFGHJKLMNPQRSTUVWXYZ')).join('') + fill('999');
        const s =
          [...b].reduce((t, c, i) => t + (7 - i) * (/\d/.test(c) ? Number(c) : 'ABCDEFGHJKLMNPQRSTUVWXYZ'.indexOf(c) + 1), 0) %
          11;
        if (s > 0) return b + ((11 - s) % 10);
      }
    },
  },
  NZ_PASSPORT: { keyword: 'new zealand passport', bare: shape('LA999999') },
  NZ_DRIVER_LICENSE: { keyword: 'new zealand driver licence', bare: shape('AA999999') },
  IN_AADHAAR: { keyword: 'आधार', bare: std('IN', 'aadhaar', '899999999999'), grouped: '#### #### ####' },
  IN_VID: { keyword: 'virtual id', bare: std('IN', 'vid', '8999999999999999'), grouped: '#### #### #### ####' },
  IN_PAN: { keyword: 'permanent account number', bare: std('IN', 'pan', 'AAAPA9999A') },
  IN_GSTIN: { keyword: 'gstin', bare: std('IN', 'gstin', () => `27${fill('AAAPA9999A')}1Z${fill('X')}`) },
  IN_VOTER: { keyword: 'मतदाता', bare: std('IN', 'epic', 'AAA9999999') },
  IN_PASSPORT: { keyword: 'पासपोर्ट', bare: shape('J8999998') },
  IN_DRIVER_LICENSE: { keyword: 'indian driving licence', bare: shape('MH0120159999999'), grouped: '##-#############' },
  IN_NREGA: { keyword: 'job card', bare: shape('MH99999999999999'), grouped: '##-##-###-###-###/###' },
  PK_CNIC: { keyword: 'cnic', bare: std('PK', 'cnic', '3999999999998'), grouped: '#####-#######-#' },
  PK_NTN: { keyword: 'national tax number', bare: shape('99999999'), grouped: '#######-#' },
  BD_NID: { keyword: 'national id bangladesh', bare: shape('9999999999') },
  LK_NIC: { keyword: 'national identity card', bare: () => `${fill('YY')}${100 + below(200)}${fill('9999')}V` },
  NP_PAN: { keyword: 'nepal pan', bare: shape('399999999') },
  CN_RESIDENT_ID: {
    keyword: '身份证号码',
    bare: () => {
      const b = `${pick(['110105', '440305', '310101'])}${fill('CCYYMMDD')}${fill('999')}`;
      return b + '10X98765432'[dot(b, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11]!;
    },
  },
  CN_USCC: {
    keyword: '统一社会信用代码',
    bare: std(
      'CN',
      'uscc',
      () => `91${fill('999999')}MA${Array.from({ length: 8 }, () => pick('0123456789ABCDEFGHJKLMNPQRTUWXY')).join('')}`,
    ),
  },
  CN_PASSPORT: { keyword: '护照号码', bare: shape('E99999999') },
  HK_HKID: {
    keyword: '香港身份證',
    bare: std('HK', 'hkid', () => pick('ACGZ') + fill('999999') + pick('0123456789A')),
    grouped: '#######(#)',
  },
  MO_BIR: { keyword: '澳門身份證', bare: shape('59999999'), grouped: '#######(#)' },
  TW_NATIONAL_ID: { keyword: '身分證字號', bare: std('TW', 'natid', () => `${fill('A')}${pick('12')}${fill('99999999')}`) },
  TW_UBN: { slack: 12, keyword: '統一編號', bare: std('TW', 'ubn', '29999999') },
  TW_TAX_CODE: { keyword: '稅籍編號', bare: () => fill('CCYYMMDDAA') },
  TW_PASSPORT: { keyword: '護照號碼', bare: shape('399999999') },
  JP_MY_NUMBER: {
    keyword: 'マイナンバー',
    bare: checked('89999999999', (t) => eleven(dot(t, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)),
    grouped: '#### #### ####',
  },
  JP_CORPORATE_NUMBER: { keyword: '法人番号', bare: std('JP', 'cn', '8999999999999'), at: 0 },
  JP_PASSPORT: { keyword: '旅券番号', bare: shape('TZ9999999') },
  JP_DRIVER_LICENSE: {
    keyword: '運転免許証',
    bare: () => {
      const body = fill('3099999999');
      return `${body}${(11 - (dot(body, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10}0`;
    },
  },
  JP_RESIDENCE_CARD: { keyword: '在留カード', bare: shape('AB99999999CD') },
  KR_RRN: {
    keyword: '주민등록번호',
    bare: () => {
      const b = fill('YYMMDD') + pick('12') + fill('99999');
      return b + ((11 - (dot(b, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10);
    },
    grouped: '######-#######',
  },
  KR_FRN: {
    keyword: '외국인등록번호',
    bare: () => {
      const b = fill('YYMMDD') + pick('56') + fill('99999');
      return b + ((13 - (dot(b, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10);
    },
    grouped: '######-#######',
  },
  KR_BRN: { keyword: '사업자등록번호', bare: std('KR', 'brn', '2999999999'), grouped: '###-##-#####' },
  KR_PASSPORT: { keyword: '여권번호', bare: shape('M999A9999', 'M99999999') },
  KR_DRIVER_LICENSE: { keyword: '운전면허번호', bare: shape('119999999999'), grouped: '##-##-######-##' },
  TH_TNIN: {
    keyword: 'ประชาชน',
    bare: std('TH', 'idnr', () => `${pick('12345')}1${fill('99999999999')}`),
    grouped: '#-####-#####-##-#',
  },
  TH_TIN: { keyword: 'ภาษี', bare: std('TH', 'moa', '0999999999999') },
  TH_PASSPORT: { keyword: 'thai passport', bare: shape('AA9999999') },
  SG_NRIC_FIN: {
    keyword: 'nric',
    bare: () => {
      const k = pick('STFG');
      const b = fill('9999999');
      const r = (dot(b, [2, 7, 6, 5, 4, 3, 2]) + ('TG'.includes(k) ? 4 : 0)) % 11;
      return k + b + ('ST'.includes(k) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[r]!;
    },
  },
  SG_UEN: { keyword: 'unique entity number', bare: std('SG', 'uen', '99999999A') },
  SG_PASSPORT: { keyword: 'singapore passport', bare: shape('K9999999E') },
  MY_NRIC: { keyword: 'kad pengenalan', bare: () => `${fill('YYMMDD')}14${fill('9999')}`, grouped: '######-##-####' },
  MY_PASSPORT: { keyword: 'pasport malaysia', bare: shape('H99999999') },
  ID_NIK: { keyword: 'nomor induk kependudukan', bare: () => `317401${fill('DDMMYY')}${fill('8999')}` },
  ID_NPWP: {
    keyword: 'npwp',
    bare: until(
      () => `0${pick('12')}${fill('9999999999999')}`,
      (t) => luhn(t.slice(0, 9)),
    ),
    grouped: '##.###.###.#-###.###',
    at: 8,
  },
  ID_PASSPORT: { keyword: 'nomor paspor', bare: shape('A9999999') },
  PH_TIN: {
    keyword: 'taxpayer identification number',
    bare: until('999999999', (t) => dot(t.slice(0, 8), range(9, 2)) % 11 === Number(t[8])),
    grouped: '###-###-###',
  },
  PH_SSS: { keyword: 'social security system', bare: shape('3499999999'), grouped: '##-#######-#' },
  PH_PHILSYS: { keyword: 'philsys', bare: shape('999999999999'), grouped: '####-####-####' },
  PH_UMID: { keyword: 'umid', bare: shape('999999999999'), grouped: '####-#######-#' },
  PH_PHILHEALTH: { keyword: 'philhealth', bare: shape('999999999999'), grouped: '##-#########-#' },
  PH_PASSPORT: { keyword: 'philippine passport', bare: shape('P9999999A') },
  VN_CCCD: { keyword: 'căn cước công dân', bare: () => `079${pick('0123')}${fill('99999999')}` },
  VN_CMND: { keyword: 'chứng minh nhân dân', bare: shape('029999999') },
  VN_MST: { keyword: 'mã số thuế', bare: std('VN', 'mst', '0399999999') },
  VN_PASSPORT: { keyword: 'hộ chiếu', bare: shape('B9999999') },
  KZ_IIN: {
    keyword: 'иин',
    bare: () => {
      for (;;) {
        const b = fill('YYMMDD') + pick('34') + fill('9999');
        let r = dot(b, range(1, 11)) % 11;
        if (r === 10) r = dot(b, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
        if (r < 10) return b + r;
      }
    },
  },
  KZ_PASSPORT: { keyword: 'төлқұжат', bare: shape('N99999999') },
  UZ_PINFL: {
    keyword: 'пинфл',
    bare: checked(
      () => `3${fill('DDMMYY')}${fill('999999')}`,
      (t) => dot(t, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7]) % 10,
    ),
  },
  UZ_INN: { keyword: 'стир', bare: shape('399999999') },
  UZ_PASSPORT: { keyword: 'uzbek passport', bare: shape('AA9999999') },
  AZ_TIN: { keyword: 'vöen', bare: () => fill('999999999') + pick('12') },
  AZ_PIN: { keyword: 'fin kod', bare: () => `5${pick('ABCD')}${fill('9')}${pick('EFGH')}${fill('9B9')}` },
  AZ_PASSPORT: { keyword: 'azerbaijan passport', bare: shape('C99999999') },
  AM_PSN: { keyword: 'հծհ', bare: shape('2999999999') },
  AM_PASSPORT: { keyword: 'անձնագիր', bare: shape('AN9999999') },
  GE_PERSONAL_NUMBER: { keyword: 'პირადი ნომერი', bare: shape('01999999999') },
  GE_PASSPORT: { keyword: 'პასპორტი', bare: shape('20AB99999') },
  IL_TEUDAT_ZEHUT: { keyword: 'תעודת זהות', bare: until('399999999', luhn) },
  IL_HP: { keyword: 'חברה פרטית', bare: std('IL', 'hp', '599999999') },
  IL_PASSPORT: { keyword: 'דרכון', bare: shape('29999999') },
  IR_MELLI: {
    keyword: 'کد ملی',
    bare: checked('899999999', (t) => {
      const r = dot(t, range(10, 2)) % 11;
      return r < 2 ? r : 11 - r;
    }),
  },
  IR_PASSPORT: { keyword: 'گذرنامه', bare: shape('A99999999') },
  AE_EMIRATES_ID: {
    keyword: 'emirates id',
    bare: until(() => `784${fill('CCYY')}${fill('99999999')}`, luhn),
    grouped: '###-####-#######-#',
  },
  AE_TRN: { keyword: 'tax registration number', bare: shape('100999999999999') },
  SA_NATIONAL_ID: { keyword: 'رقم الهوية', bare: until('1999999999', luhn) },
  SA_VAT: { keyword: 'الرقم الضريبي', bare: shape('399999999999993') },
  KW_CIVIL_ID: {
    keyword: 'البطاقة المدنية',
    bare: () =>
      checked(
        () => `2${fill('YYMMDD')}${fill('9999')}`,
        (t) => {
          const c = 11 - (dot(t, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11);
          return c > 9 ? undefined : c;
        },
      )(),
  },
  BH_CPR: { keyword: 'الرقم الشخصي', bare: () => `${fill('YYMM')}${fill('99999')}` },
  QA_QID: { keyword: 'رقم البطاقة', bare: shape('28999999999') },
  EG_NATIONAL_ID: { keyword: 'الرقم القومي', bare: () => `2${fill('YYMMDD')}01${fill('99999')}` },
  EG_TN: { keyword: 'رقم التسجيل الضريبي', bare: std('EG', 'tn', '999999999'), grouped: '###-###-###' },
  LY_NATIONAL_ID: { keyword: 'الرقم الوطني', bare: () => `1${fill('CCYY')}${fill('9999999')}` },
  BR_CPF: { keyword: 'cpf', bare: std('BR', 'cpf', '99999999999'), grouped: '###.###.###-##' },
  BR_CNPJ: {
    keyword: 'cnpj',
    bare: () => {
      const b = `${fill('99999999')}0001`;
      const c = (t: string) => {
        const w = range(2, 9);
        const s = [...t].reverse().reduce((sum, d, i) => sum + Number(d) * w[i % 8]!, 0) % 11;
        return s < 2 ? 0 : 11 - s;
      };
      const one = c(b);
      return `${b}${one}${c(b + one)}`;
    },
    grouped: '##.###.###/####-##',
  },
  BR_RG: {
    keyword: 'carteira de identidade',
    bare: () => {
      const b = fill('89999999');
      const c = (11 - (dot(b, range(2, 9)) % 11)) % 11;
      return b + (c === 10 ? 'X' : c);
    },
    grouped: '##.###.###-#',
  },
  BR_PIS: {
    keyword: 'pasep',
    bare: checked('1999999999', (t) => eleven(dot(t, [3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)),
    grouped: '###.#####.##-#',
  },
  BR_CNS: {
    keyword: 'cartão sus',
    bare: until('799999999999999', (t) => dot(t, range(15, 1)) % 11 === 0),
    grouped: '### #### #### ####',
  },
  BR_VOTER_ID: {
    keyword: 'título de eleitor',
    bare: () => {
      const b = fill('99999999');
      const uf = String(3 + below(25)).padStart(2, '0');
      const one = (dot(b, range(2, 9)) % 11) % 10;
      return b + uf + one + ((dot(`${uf}${one}`, [7, 8, 9]) % 11) % 10);
    },
  },
  BR_DRIVER_LICENSE: {
    keyword: 'carteira nacional de habilitação',
    bare: () => {
      for (;;) {
        const b = fill('999999999');
        const one = dot(b, range(9, 1)) % 11;
        const two = dot(b, range(1, 9)) % 11;
        if (one < 10 && two < 10) return `${b}${one}${two}`;
      }
    },
  },
  BR_PASSPORT: { keyword: 'número do passaporte', bare: shape('FA999999') },
  MX_CURP: {
    keyword: 'curp',
    bare: std(
      'MX',
      'curp',
      () =>
        `${pick(['GOMC', 'HEGG', 'BOXW'])}${fill('YYMMDD')}${pick('HM')}DF${pick('BCD')}${pick('FGH')}${pick('JKL')}0${fill('9')}`,
    ),
  },
  MX_RFC: {
    keyword: 'registro federal de contribuyentes',
    bare: std('MX', 'rfc', () => `${pick(['GODE', 'HEGG', 'BOXW'])}${fill('YYMMDD')}${fill('999')}`),
  },
  MX_NSS: { keyword: 'imss', bare: until('19999999999', luhn) },
  MX_CLAVE_ELECTOR: { keyword: 'clave de elector', bare: () => `${fill('AAAAAA')}${fill('YYMMDD')}09H${fill('999')}` },
  MX_PASSPORT: { keyword: 'pasaporte mexicano', bare: shape('G99999999') },
  AR_DNI: { keyword: 'documento nacional de identidad', bare: shape('39999999'), grouped: '##.###.###' },
  AR_CUIT: { keyword: 'cuit', bare: std('AR', 'cuit', '20999999999'), grouped: '##-########-#' },
  AR_PASSPORT: { keyword: 'pasaporte argentino', bare: shape('AAA999999') },
  CL_RUT: {
    keyword: 'rol único nacional',
    bare: std('CL', 'rut', () => `1${fill('9999999')}${pick('0123456789K')}`),
    grouped: '##.###.###-#',
  },
  CL_PASSPORT: { keyword: 'pasaporte chileno', bare: shape('A99999999') },
  CO_CEDULA: { keyword: 'cédula de ciudadanía', bare: shape('1099999999'), grouped: '#.###.###.###' },
  CO_NIT: { keyword: 'nit', bare: std('CO', 'nit', '8999999999'), grouped: '###.###.###-#' },
  CO_PASSPORT: { keyword: 'pasaporte colombiano', bare: shape('AN999999') },
  PE_DNI: { keyword: 'reniec', bare: shape('49999999') },
  PE_RUC: { keyword: 'ruc', bare: std('PE', 'ruc', '20999999999') },
  PE_CE: { keyword: 'carné de extranjería', bare: shape('009999999') },
  EC_CI: {
    keyword: 'cédula de identidad',
    bare: std('EC', 'ci', () => `17${below(6)}${fill('9999999')}`),
    grouped: '#########-#',
  },
  EC_RUC: { keyword: 'registro único de contribuyentes', bare: std('EC', 'ruc', '1709999999001'), at: 9 },
  BO_CI: { keyword: 'carnet de identidad', bare: shape('4999999LP') },
  PY_CI: { keyword: 'cédula de identidad civil', bare: shape('4999999'), grouped: '#.###.###' },
  PY_RUC: { slack: 4, keyword: 'registro único del contribuyente', bare: std('PY', 'ruc', '899999999'), grouped: '########-#' },
  UY_CI: { keyword: 'cédula de identidad', bare: std('UY', 'cedula', '39999999'), grouped: '#.###.###-#' },
  UY_NIE: { keyword: 'identidad de extranjero', bare: std('UY', 'nie', '999999999') },
  UY_RUT: { keyword: 'registro único tributario', bare: std('UY', 'rut', () => `21${fill('899999')}001${fill('9')}`) },
  VE_CI: { keyword: 'cédula de identidad', bare: shape('V99999999'), grouped: '#-##.###.###' },
  VE_RIF: {
    keyword: 'registro de información fiscal',
    bare: std('VE', 'rif', () => pick('VJG') + fill('999999999')),
    grouped: '#-########-#',
  },
  CR_CEDULA: { keyword: 'cédula física', bare: shape('199999999'), grouped: '#-####-####' },
  CR_CPJ: { keyword: 'cédula jurídica', bare: std('CR', 'cpj', '3101999999'), grouped: '#-###-######' },
  CR_DIMEX: { keyword: 'dimex', bare: shape('199999999999') },
  DO_CEDULA: { keyword: 'cédula de identidad y electoral', bare: std('DO', 'cedula', '00199999999'), grouped: '###-#######-#' },
  DO_RNC: { keyword: 'rnc', bare: std('DO', 'rnc', '199999999'), grouped: '#-##-#####-#' },
  DO_NCF: { keyword: 'comprobante fiscal', bare: shape('B0199999999') },
  CU_NI: { keyword: 'carné de identidad', bare: std('CU', 'ni', () => fill('YYMMDD') + pick('012345') + fill('9999')) },
  GT_CUI: {
    keyword: 'documento personal de identificación',
    bare: std('GT', 'cui', '9999999990101'),
    grouped: '#### ##### ####',
    at: 8,
  },
  GT_NIT: {
    keyword: 'número de identificación tributaria',
    bare: std('GT', 'nit', () => fill('8999999') + pick('0123456789K')),
    grouped: '#######-#',
  },
  SV_NIT: {
    slack: 4,
    keyword: 'número de identificación tributaria',
    bare: std('SV', 'nit', () => `0614${fill('DDMMYY')}101${fill('9')}`),
    grouped: '####-######-###-#',
  },
  SV_DUI: {
    keyword: 'documento único de identidad',
    bare: checked('09999999', (t) => (10 - (dot(t, range(9, 2)) % 10)) % 10),
    grouped: '########-#',
  },
  HN_DNI: { keyword: 'tarjeta de identidad', bare: () => `0801${fill('CCYY')}${fill('99999')}`, grouped: '####-####-#####' },
  PA_CEDULA: { keyword: 'cédula de identidad personal', bare: shape('89999999'), grouped: '#-###-####' },
  BZ_TIN: { keyword: 'belize tax service', bare: shape('99999910'), grouped: '######-##' },
  AI_TIN: { keyword: 'anguilla tin', bare: shape('1999999999'), grouped: '#####-#####' },
  AD_NRT: {
    keyword: 'número de registre tributari',
    bare: std('AD', 'nrt', () => `F${pick('123456')}${fill('99999A')}`),
    grouped: '#-######-#',
  },
  ZA_ID_NUMBER: { keyword: 'south african id', bare: until(() => `${fill('YYMMDD')}${fill('9999')}08${fill('9')}`, luhn) },
  ZA_TIN: { keyword: 'income tax number', bare: std('ZA', 'tin', '0999999999') },
  ZA_VAT: { keyword: 'vat registration number', bare: std('ZA', 'vat', '4999999999') },
  ZA_PASSPORT: { keyword: 'south african passport', bare: shape('T99999999') },
  NG_NIN: { keyword: 'national identity number', bare: until('99999999999', verhoeff) },
  NG_BVN: { keyword: 'bank verification number', bare: shape('22999999999') },
  NG_TIN: { keyword: 'jtb tin', bare: shape('999999999999'), grouped: '########-####' },
  NG_PASSPORT: { keyword: 'nigerian passport', bare: shape('B99999999') },
  KE_PIN: { keyword: 'kra pin', bare: std('KE', 'pin', 'A999999999A') },
  KE_NATIONAL_ID: { keyword: 'kitambulisho', bare: shape('29999999') },
  GH_TIN: { keyword: 'gra tin', bare: std('GH', 'tin', 'P0099999999') },
  GH_CARD: { keyword: 'ghana card', bare: () => `GHA${fill('9999999999')}`, grouped: '###-#########-#' },
  MU_NID: {
    slack: 99,
    keyword: 'national identity card',
    bare: std('MU', 'nid', () => `${fill('ADDMMYY')}${fill('999999')}${fill('X')}`),
  },
  MZ_NUIT: { keyword: 'nuit', bare: std('MZ', 'nuit', '199999999') },
  MZ_BI: { keyword: 'bilhete de identidade', bare: shape('119999999999B') },
  AO_BI: { keyword: 'bilhete de identidade', bare: () => `${fill('009999999')}LA${fill('099')}` },
  AO_NIF: { keyword: 'número de identificação fiscal', bare: shape('5499999999') },
  GN_NIFP: { keyword: 'nifp', bare: std('GN', 'nifp', '699999999') },
  MA_ICE: { keyword: "identifiant commun de l'entreprise", bare: until('009999999999999', (t) => BigInt(t) % 97n === 0n) },
  MA_CNIE: { keyword: 'carte nationale', bare: shape('AB999999') },
  DZ_NIF: { keyword: "numéro d'identification fiscale", bare: shape('099999999999999') },
  DZ_NIN: { keyword: "numéro d'identification national", bare: shape('109999999999999999') },
  TN_CIN: { keyword: "carte d'identité nationale", bare: shape('09999999') },
  TN_MF: { keyword: 'matricule fiscal', bare: std('TN', 'mf', '9999999APM000'), grouped: '#######/#/#/#/###' },
  ET_FAYDA: { keyword: 'fayda', bare: shape('999999999999'), grouped: '#### #### ####' },
  UG_NIN: { keyword: 'ndaga muntu', bare: shape('CM99999999XXXX', 'CM909999999ABC') },
  TZ_NIDA: { keyword: 'nida', bare: () => `${fill('CCYYMMDD')}${fill('999999999999')}`, grouped: '########-#####-#####-##' },
  RW_NID: { keyword: 'indangamuntu', bare: () => `1${fill('CCYY')}8${fill('9999999999')}`, grouped: '# #### # ####### # ##' },
  ZW_NATIONAL_ID: {
    keyword: 'zimbabwe id',
    bare: () => {
      const b = fill('63999999');
      return `${b}${'ZABCDEFGHJKLMNPQRSTVWXY'[Number(b) % 23]}${fill('99')}`;
    },
    grouped: '##-######-#-##',
  },
};
