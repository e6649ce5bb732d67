import { stdnum } from 'stdnum';
import validator from 'validator';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../../src/detectors/national-id/countries.js';
import type { Scheme } from '../../../src/detectors/national-id/scheme.js';
import { read, shapesOf } from '../../../src/detectors/national-id/shape.js';
import { seededRandom } from '../../support/sieve.js';
import { SAMPLES } from './samples.js';

/*
 * Other libraries' opinion on valid, mutated and random numbers. Every disagreement is listed with its reason; the issuer's rule wins.
 */

/** Why we refuse what they accept, and accept what they refuse. Absent: never seen. */
interface Reasons {
  readonly refused?: string;
  readonly accepted?: string;
}

const STDNUM: Readonly<Record<string, Reasons & { readonly country: string; readonly scheme: string }>> = {
  AD_NRT: { country: 'AD', scheme: 'nrt' },
  AL_NID: { country: 'AL', scheme: 'nipt', refused: 'months that the scheme does not use', accepted: 'decades up to T' },
  AR_CUIT: { country: 'AR', scheme: 'cuit' },
  AR_DNI: { country: 'AR', scheme: 'dni', refused: 'a first digit 0 is not written' },
  AT_SVNR: { country: 'AT', scheme: 'vnr', accepted: 'months 13 to 15 are issued' },
  AT_TAX_NUMBER: { country: 'AT', scheme: 'tin', accepted: 'offices were merged in 2021' },
  AT_VAT: { country: 'AT', scheme: 'uid' },
  AU_ABN: { country: 'AU', scheme: 'abn', accepted: 'check digits that are equal modulo 89' },
  AU_ACN: { country: 'AU', scheme: 'acn' },
  AU_TFN: { country: 'AU', scheme: 'tfn' },
  BA_JMBG: { country: 'BA', scheme: 'jmbg', accepted: 'dates to come' },
  BE_NN: { country: 'BE', scheme: 'insz', accepted: 'dates to come; bis numbers' },
  BE_VAT: { country: 'BE', scheme: 'vat', refused: 'a first digit above 1' },
  BG_EGN: { country: 'BG', scheme: 'egn', refused: 'dates that do not exist' },
  BG_LNC: { country: 'BG', scheme: 'pnf' },
  BG_VAT: { country: 'BG', scheme: 'vat', accepted: 'numbers of natural persons; first digits' },
  BR_CNPJ: { country: 'BR', scheme: 'cnpj' },
  BR_CPF: { country: 'BR', scheme: 'cpf' },
  BY_UNP: { country: 'BY', scheme: 'unp' },
  CA_BC_PHN: { country: 'CA', scheme: 'bc_bhn' },
  CA_BN: { country: 'CA', scheme: 'bn' },
  CA_PST: { country: 'CA', scheme: 'pst' },
  CA_QST: { country: 'CA', scheme: 'qst', refused: 'letters other than TQ' },
  CA_SIN: { country: 'CA', scheme: 'sin', refused: 'a first digit 0 is not issued' },
  CH_AHV: { country: 'CH', scheme: 'ssn' },
  CH_UID: { country: 'CH', scheme: 'uid' },
  CL_RUT: { country: 'CL', scheme: 'rut' },
  CN_RESIDENT_ID: { country: 'CN', scheme: 'ric', refused: 'years before 1850' },
  CO_NIT: { country: 'CO', scheme: 'nit', refused: 'a first digit 0 is not issued' },
  CR_CPJ: { country: 'CR', scheme: 'cpj', accepted: 'kinds of entity added since' },
  CU_NI: { country: 'CU', scheme: 'ni', accepted: 'dates to come' },
  CY_TIC: { country: 'CY', scheme: 'vat' },
  CZ_DIC: { country: 'CZ', scheme: 'dic', accepted: 'a first digit 9' },
  CZ_ICO: { country: 'CZ', scheme: 'ico', accepted: 'a first digit 9' },
  CZ_RC: { country: 'CZ', scheme: 'rc', refused: '20 is added to a month only since 2004', accepted: 'dates to come' },
  DE_SOCIAL_SECURITY: {
    country: 'DE',
    scheme: 'svnr',
    refused: 'days above 82 (31 and twice 25 for duplicates)',
    accepted: 'it lists the areas',
  },
  DE_TAX_ID: {
    country: 'DE',
    scheme: 'idnr',
    refused: 'a digit more than three times, or two digits repeated',
    accepted: 'ten different digits, which it refuses, are published examples',
  },
  DE_TAX_NUMBER: { country: 'DE', scheme: 'stnr', accepted: 'regional forms' },
  DE_VAT_ID: { country: 'DE', scheme: 'vat', refused: 'a first digit 0 is not issued' },
  DK_CPR: { country: 'DK', scheme: 'cpr', accepted: 'dates to come' },
  DK_CVR: { country: 'DK', scheme: 'cvr', refused: 'a first digit 0 is not issued' },
  DO_CEDULA: { country: 'DO', scheme: 'cedula' },
  DO_RNC: { country: 'DO', scheme: 'rnc' },
  EC_CI: { country: 'EC', scheme: 'ci' },
  EC_RUC: { country: 'EC', scheme: 'ruc' },
  EE_IK: { country: 'EE', scheme: 'ik', refused: 'dates that do not exist, centuries to come' },
  EE_KMKR: { country: 'EE', scheme: 'kmkr', refused: 'VAT numbers begin with 1' },
  EE_REGISTRIKOOD: { country: 'EE', scheme: 'registrikood' },
  EG_TN: { country: 'EG', scheme: 'tn' },
  ES_CIF: { country: 'ES', scheme: 'cif', refused: 'a digit where the kind of entity has a letter, and the reverse' },
  ES_DRIVER_LICENSE: { country: 'ES', scheme: 'dni' },
  ES_NIE: { country: 'ES', scheme: 'nie' },
  ES_NIF: { country: 'ES', scheme: 'dni' },
  ES_NSS: { country: 'ES', scheme: 'nss', accepted: 'a body below ten million without its leading zero' },
  FI_BUSINESS_ID: { country: 'FI', scheme: 'ytunnus' },
  FI_PERSONAL_IDENTITY_CODE: { country: 'FI', scheme: 'hetu', accepted: 'dates to come' },
  FR_NIF: { country: 'FR', scheme: 'nif' },
  FR_NIR: { country: 'FR', scheme: 'nir', refused: 'sexes but 1, 2, 3, 4, 7 and 8' },
  FR_SIREN: { country: 'FR', scheme: 'siren' },
  FR_SIRET: { country: 'FR', scheme: 'siret', refused: 'the first nine digits must be a SIREN' },
  FR_VAT: { country: 'FR', scheme: 'tva' },
  GH_TIN: { country: 'GH', scheme: 'tin' },
  GN_NIFP: { country: 'GN', scheme: 'nifp' },
  GR_AFM: { country: 'GR', scheme: 'vat' },
  GR_AMKA: { country: 'GR', scheme: 'amka' },
  GT_CUI: { country: 'GT', scheme: 'cui', refused: 'municipality 00' },
  GT_NIT: { country: 'GT', scheme: 'nit', refused: 'a first digit 0 is not issued' },
  HK_HKID: { country: 'HK', scheme: 'hkid' },
  HR_OIB: { country: 'HR', scheme: 'oib' },
  HU_VAT: { country: 'HU', scheme: 'anum' },
  ID_NPWP: { country: 'ID', scheme: 'npwp', accepted: 'it lists the kinds of holder' },
  IE_PPSN: { country: 'IE', scheme: 'pps' },
  IE_VAT: { country: 'IE', scheme: 'vat' },
  IL_HP: { country: 'IL', scheme: 'hp' },
  IL_TEUDAT_ZEHUT: { country: 'IL', scheme: 'idnr' },
  IN_AADHAAR: { country: 'IN', scheme: 'aadhaar' },
  IN_GSTIN: { country: 'IN', scheme: 'gstin' },
  IN_PAN: { country: 'IN', scheme: 'pan', accepted: 'the fourth letter E of partnerships' },
  IN_VID: { country: 'IN', scheme: 'vid' },
  IN_VOTER: { country: 'IN', scheme: 'epic', accepted: 'older cards have no check digit: open' },
  IS_KENNITALA: { country: 'IS', scheme: 'kennitala', refused: 'centuries but 8, 9 and 0, and days of no month' },
  IT_FISCAL_CODE: { country: 'IT', scheme: 'codicefiscale', refused: 'days above 71' },
  IT_VAT_CODE: { country: 'IT', scheme: 'iva' },
  JP_CORPORATE_NUMBER: { country: 'JP', scheme: 'cn' },
  KE_PIN: { country: 'KE', scheme: 'pin' },
  KR_BRN: { country: 'KR', scheme: 'brn' },
  KR_RRN: {
    country: 'KR',
    scheme: 'rrn',
    refused: 'foreigners are KR_FRN',
    accepted: 'numbers since October 2020 have no check digit: open',
  },
  LT_ASMENS: { country: 'LT', scheme: 'asmens' },
  LT_PVM: { country: 'LT', scheme: 'pvm' },
  LU_VAT: { country: 'LU', scheme: 'tva' },
  LV_PERSONAS_KODS: {
    country: 'LV',
    scheme: 'pvn',
    refused: 'legal entities are LV_PVN',
    accepted: 'numbers since 2017 hold no date: open',
  },
  LV_PVN: { country: 'LV', scheme: 'pvn', refused: 'persons are LV_PERSONAS_KODS' },
  MA_ICE: { country: 'MA', scheme: 'ice' },
  MC_VAT: { country: 'MC', scheme: 'tva' },
  MD_IDNO: { country: 'MD', scheme: 'idno' },
  ME_JMBG: { country: 'ME', scheme: 'jmbg', accepted: 'dates to come' },
  ME_PIB: { country: 'ME', scheme: 'pib' },
  MK_EDB: { country: 'MK', scheme: 'edb' },
  MK_EMBG: { country: 'MK', scheme: 'jmbg' },
  MT_VAT: { country: 'MT', scheme: 'vat', refused: 'numbers up to 100000 are not issued' },
  MU_NID: { country: 'MU', scheme: 'nid', refused: 'dates that do not exist' },
  MX_RFC: { country: 'MX', scheme: 'rfc', accepted: 'numbers given before the rule break it: open' },
  MY_NRIC: { country: 'MY', scheme: 'nric' },
  MZ_NUIT: { country: 'MZ', scheme: 'nuit', refused: 'a first digit 0 is not issued' },
  NL_BSN: { country: 'NL', scheme: 'bsn' },
  NL_ONDERWIJSNUMMER: { country: 'NL', scheme: 'onderwijsnummer' },
  NL_VAT: { country: 'NL', scheme: 'btw', refused: 'the suffix 00' },
  NO_FODSELSNUMMER: { country: 'NO', scheme: 'fodselsnummer' },
  NO_ORGNR: { country: 'NO', scheme: 'orgnr', refused: 'numbers begin with 8 or 9' },
  NZ_IRD: { country: 'NZ', scheme: 'ird', refused: 'below the range in use' },
  PE_DNI: { country: 'PE', scheme: 'cui' },
  PE_RUC: { country: 'PE', scheme: 'ruc' },
  PK_CNIC: { country: 'PK', scheme: 'cnic', accepted: 'a last digit 0 is even' },
  PL_NIP: { country: 'PL', scheme: 'nip', refused: 'a first digit 0 is not issued' },
  PL_PESEL: { country: 'PL', scheme: 'pesel', accepted: 'dates to come' },
  PL_REGON: { country: 'PL', scheme: 'regon' },
  PT_CC: { country: 'PT', scheme: 'cc' },
  PT_NIF: { country: 'PT', scheme: 'nif', refused: 'a first digit 4 but for 45' },
  PY_RUC: { country: 'PY', scheme: 'ruc', refused: 'a first digit 0 is not issued', accepted: 'a remainder of 0 gives 0 or 1' },
  RO_CNP: { country: 'RO', scheme: 'cnp', accepted: 'dates to come' },
  RO_CUI: { country: 'RO', scheme: 'cui' },
  RS_JMBG: { country: 'RS', scheme: 'jmbg', accepted: 'dates to come' },
  RS_PIB: { country: 'RS', scheme: 'pib' },
  RU_INN: { country: 'RU', scheme: 'inn' },
  SE_ORGANISATIONSNUMMER: { country: 'SE', scheme: 'orgnr', refused: 'a third digit below 2 would be a month' },
  SE_PERSONNUMMER: { country: 'SE', scheme: 'personnummer', accepted: 'it wants a hyphen' },
  SE_VAT: { country: 'SE', scheme: 'vat' },
  SG_UEN: { country: 'SG', scheme: 'uen' },
  SI_DDV: { country: 'SI', scheme: 'ddv', refused: 'a remainder of 0 has no check digit' },
  SI_EMSO: { country: 'SI', scheme: 'emso', refused: 'regions of other republics', accepted: 'dates to come' },
  SK_DPH: {
    country: 'SK',
    scheme: 'dph',
    refused: 'it looks for the third digit in the first place',
    accepted: 'it looks for the third digit in the first place',
  },
  SK_ICO: { country: 'CZ', scheme: 'ico', accepted: 'a first digit 9' },
  SK_RC: { country: 'SK', scheme: 'rc', refused: '20 is added to a month only since 2004', accepted: 'dates to come' },
  SV_NIT: {
    country: 'SV',
    scheme: 'nit',
    refused: 'it compares the serial number with 100 only, not up to 100',
    accepted: 'sources disagree on a remainder of 0',
  },
  TH_TIN: { country: 'TH', scheme: 'moa' },
  TH_TNIN: { country: 'TH', scheme: 'idnr', refused: 'provinces that do not exist' },
  TN_MF: { country: 'TN', scheme: 'mf', accepted: 'codes of newer kinds of holder' },
  TR_NATIONAL_ID: { country: 'TR', scheme: 'tckimlik' },
  TR_VKN: { country: 'TR', scheme: 'vkn' },
  TW_NATIONAL_ID: { country: 'TW', scheme: 'natid' },
  TW_UBN: { country: 'TW', scheme: 'ubn', accepted: 'a multiple of 5 since 2023' },
  UA_EDRPOU: { country: 'UA', scheme: 'edrpou' },
  UA_RNTRC: { country: 'UA', scheme: 'rntrc' },
  UK_NINO: { country: 'GB', scheme: 'nino' },
  UK_UTR: { country: 'GB', scheme: 'utr' },
  UK_VAT: { country: 'GB', scheme: 'vat' },
  US_EIN: { country: 'US', scheme: 'ein' },
  UY_CI: { country: 'UY', scheme: 'cedula' },
  UY_NIE: { country: 'UY', scheme: 'nie' },
  UY_RUT: { country: 'UY', scheme: 'rut' },
  VE_RIF: { country: 'VE', scheme: 'rif' },
  VN_MST: { country: 'VN', scheme: 'mst' },
  ZA_ID_NUMBER: { country: 'ZA', scheme: 'idnr', refused: 'the twelfth digit is 8 or 9' },
  ZA_TIN: { country: 'ZA', scheme: 'tin' },
  ZA_VAT: { country: 'ZA', scheme: 'vat' },
};

const VALIDATOR: Readonly<Record<string, Reasons & { readonly says: (text: string) => boolean }>> = {
  BG_EGN: { says: (text) => validator.isTaxID(text, 'bg-BG') },
  CZ_RC: { says: (text) => validator.isTaxID(text, 'cs-CZ') },
  AT_TAX_NUMBER: { says: (text) => validator.isTaxID(text, 'de-AT') },
  DE_TAX_ID: {
    says: (text) => validator.isTaxID(text, 'de-DE'),
    accepted: 'ten different digits, which it refuses, are published examples',
  },
  DK_CPR: {
    says: (text) => validator.isTaxID(text, 'dk-DK'),
    accepted: 'numbers issued since October 2007 need not pass modulus 11: open',
  },
  CY_TIC: { says: (text) => validator.isTaxID(text, 'el-CY'), accepted: 'first digits given since' },
  GR_AFM: { says: (text) => validator.isTaxID(text, 'el-GR'), accepted: 'first digits 5 and 6' },
  CA_SIN: { says: (text) => validator.isTaxID(text, 'en-CA'), refused: 'a first digit 0 or 8 is not issued' },
  IE_PPSN: { says: (text) => validator.isTaxID(text, 'en-IE') },
  AR_CUIT: { says: (text) => validator.isTaxID(text, 'es-AR'), accepted: 'prefixes of foreign entities' },
  ES_NIF: { says: (text) => validator.isTaxID(text, 'es-ES') },
  EE_IK: { says: (text) => validator.isTaxID(text, 'et-EE'), accepted: 'it refuses what stdnum and the rule accept' },
  FI_PERSONAL_IDENTITY_CODE: { says: (text) => validator.isTaxID(text, 'fi-FI'), accepted: 'century signs since 2023' },
  BE_NN: { says: (text) => validator.isTaxID(text, 'fr-BE'), accepted: 'bis numbers' },
  FR_NIF: { says: (text) => validator.isTaxID(text, 'fr-FR') },
  LU_NIN: { says: (text) => validator.isTaxID(text, 'fr-LU') },
  HR_OIB: { says: (text) => validator.isTaxID(text, 'hr-HR') },
  HU_TAX_ID: { says: (text) => validator.isTaxID(text, 'hu-HU') },
  IT_FISCAL_CODE: { says: (text) => validator.isTaxID(text, 'it-IT'), accepted: 'names that it thinks impossible' },
  LT_ASMENS: { says: (text) => validator.isTaxID(text, 'lt-LT'), accepted: 'it refuses what stdnum and the rule accept' },
  LV_PERSONAS_KODS: {
    says: (text) => validator.isTaxID(text, 'lv-LV'),
    refused: 'days that do not exist',
    accepted: 'numbers since 2017 hold no date: open; a remainder of 10 is written 0',
  },
  NL_BSN: { says: (text) => validator.isTaxID(text, 'nl-NL') },
  PL_PESEL: { says: (text) => validator.isTaxID(text, 'pl-PL'), accepted: 'a check digit 0' },
  BR_CPF: { says: (text) => validator.isTaxID(text, 'pt-BR') },
  PT_NIF: { says: (text) => validator.isTaxID(text, 'pt-PT'), refused: 'a first digit 0, or 4 but for 45' },
  RO_CNP: { says: (text) => validator.isTaxID(text, 'ro-RO'), refused: 'counties that do not exist' },
  SK_RC: { says: (text) => validator.isTaxID(text, 'sk-SK'), refused: 'it does not compute the check digit' },
  SI_DDV: { says: (text) => validator.isTaxID(text, 'sl-SI') },
  SE_PERSONNUMMER: { says: (text) => validator.isTaxID(text, 'sv-SE') },
  UA_RNTRC: { says: (text) => validator.isTaxID(text, 'uk-UA') },
  ES_NIE: { says: (text) => validator.isIdentityCard(text, 'ES') },
  IN_AADHAAR: { says: (text) => validator.isIdentityCard(text, 'IN'), refused: 'a first digit 0 or 1 is not issued' },
  IR_MELLI: { says: (text) => validator.isIdentityCard(text, 'IR') },
  NO_FODSELSNUMMER: { says: (text) => validator.isIdentityCard(text, 'NO'), refused: 'dates that do not exist' },
  TH_TNIN: { says: (text) => validator.isIdentityCard(text, 'TH'), refused: 'provinces that do not exist' },
  IL_TEUDAT_ZEHUT: { says: (text) => validator.isIdentityCard(text, 'he-IL') },
  CN_RESIDENT_ID: { says: (text) => validator.isIdentityCard(text, 'zh-CN') },
  HK_HKID: { says: (text) => validator.isIdentityCard(text, 'zh-HK') },
  TW_NATIONAL_ID: { says: (text) => validator.isIdentityCard(text, 'zh-TW'), refused: 'sexes but 1, 2, 8 and 9' },
};

const schemes = Object.values(COUNTRIES).flat() as readonly Scheme[];
const values = new Uint8Array(32);
const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Our opinion: right, wrong, or open, which counts as right here. */
function ours(entity: string): (text: string) => boolean {
  const shapes = shapesOf(schemes.filter((scheme) => scheme.entity === entity));
  return (text) =>
    shapes.some(({ text: shape, forms }) => {
      if (shape.length !== text.length) return false;
      const count = read(shape, text, 0, values);
      return (
        count > 0 &&
        forms.some(({ begins, check, prefix }) => {
          const at = prefix.length;
          if (!text.startsWith(prefix) || begins?.[values[at]!] === false) return false;
          return check?.(values, count - at, at) !== false;
        })
      );
    });
}

/** What both say of valid numbers, of those with one character changed, and of random digits. */
function disagreements(entity: string, theirs: (text: string) => boolean): { refused: string[]; accepted: string[] } {
  const random = seededRandom(4711);
  const pick = (list: string) => list.charAt(Math.floor(random() * list.length));
  const opinion = ours(entity);
  const refused: string[] = [];
  const accepted: string[] = [];
  for (let turn = 0; turn < 60; turn++) {
    const valid = SAMPLES[entity]!.bare();
    const at = Math.floor(random() * valid.length);
    const mutated =
      valid.slice(0, at) + pick(/\d/.test(valid.charAt(at)) ? '0123456789' : CHARACTERS.slice(10)) + valid.slice(at + 1);
    for (const text of [valid, mutated, valid.replace(/\d/g, () => pick('0123456789'))]) {
      const [we, they] = [opinion(text), theirs(text)];
      if (they && !we) refused.push(text);
      if (we && !they) accepted.push(text);
    }
  }
  return { refused, accepted };
}

describe('stdnum', () => {
  const all = stdnum as unknown as Record<string, Record<string, { validate(text: string): { isValid: boolean } }>>;
  it.each(Object.entries(STDNUM))('agrees on %s, but for a listed reason', (entity, { country, scheme, refused, accepted }) => {
    const found = disagreements(entity, (text) => all[country]![scheme]!.validate(text).isValid);
    if (refused === undefined) expect(found.refused).toEqual([]);
    if (accepted === undefined) expect(found.accepted).toEqual([]);
  });
});

describe('validator', () => {
  it.each(Object.entries(VALIDATOR))('agrees on %s, but for a listed reason', (entity, { says, refused, accepted }) => {
    const found = disagreements(entity, says);
    if (refused === undefined) expect(found.refused).toEqual([]);
    if (accepted === undefined) expect(found.accepted).toEqual([]);
  });
});
