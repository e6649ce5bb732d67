import { luhn } from '../../checksums/luhn.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { isDate, num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Population number (NIK). */
// Province, regency, district, birth date (40 added to a woman's day), serial number.
const ID_NIK = {
  entity: 'ID_NIK',
  topic: 'id',
  formats: '9999999999999999|999999 999999 9999|999999.999999.9999',
  first: '123456789',
  words: 'nik|ktp|nomor induk kependudukan|no ktp|no nik|nomor ktp|e ktp',
  odds: 16,
  evidence: ['date', 'region'],
  check: (v) => {
    const province = num(v, 0, 2);
    return (
      province > 10 &&
      province < 97 &&
      num(v, 2, 2) > 0 &&
      num(v, 4, 2) > 0 &&
      num(v, 12, 4) > 0 &&
      num(v, 6, 2) < 72 &&
      isDate(num(v, 10, 2), num(v, 8, 2), num(v, 6, 2) % 40)
    );
  },
} as const satisfies Scheme;

/** Tax number (NPWP). */
const ID_NPWP = {
  entity: 'ID_NPWP',
  topic: 'tax',
  formats: '999999999999999|99.999.999.9-999.999',
  words: 'npwp|nomor pokok wajib pajak|no npwp|wajib pajak',
  odds: 10,
  check: (v) => luhn(v, 9),
} as const satisfies Scheme;

/** Passport. */
const ID_PASSPORT = {
  entity: 'ID_PASSPORT',
  topic: 'passport',
  formats: 'A9999999|AA999999',
  words: 'paspor|nomor paspor|indonesian passport|no paspor',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Indonesia. */
export const schemes = [ID_NIK, ID_NPWP, ID_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  ID_NIK: ['population number (NIK)', 'https://www.dukcapil.kemendagri.go.id'],
  ID_NPWP: ['tax number (NPWP)', 'https://www.pajak.go.id'],
  ID_PASSPORT: ['passport', 'https://www.imigrasi.go.id'],
};

/** Finds: population number (NIK) (`ID_NIK`). */
/* @__NO_SIDE_EFFECTS__ */
export function idNik(): Detector<'ID_NIK'> {
  return detectSchemes('id-nik', [ID_NIK]);
}

/** Finds: tax number (NPWP) (`ID_NPWP`). */
/* @__NO_SIDE_EFFECTS__ */
export function idNpwp(): Detector<'ID_NPWP'> {
  return detectSchemes('id-npwp', [ID_NPWP]);
}

/** Finds: passport (`ID_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function idPassport(): Detector<'ID_PASSPORT'> {
  return detectSchemes('id-passport', [ID_PASSPORT]);
}
