import { weightedMod } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Social security number (AHV/AVS). */
const CH_AHV = {
  entity: 'CH_AHV',
  topic: 'ssn',
  formats: '9999999999999|999.9999.9999.99|999 9999 9999 99|999-9999-9999-99',
  first: '7',
  words: 'ahv|avs|ahv nummer|ahvn|numéro avs|no avs|numero avs|sozialversicherungsnummer|navs|oasi|social security number',
  odds: 5000,
  evidence: ['checksum', 'prefix'],
  check: (v) => num(v, 0, 3) === 756 && weightedMod('1313131313131', 10, v),
} as const satisfies Scheme;

/** Enterprise identification number (UID). */
const CH_UID = {
  entity: 'CH_UID',
  topic: 'tax',
  formats: 'AAA-999.999.999|AAA999999999|AAA-999999999|AAA 999.999.999|AAA 999 999 999|AAA-999.999.999 AAAA|AAA-999.999.999 AAA',
  first: 'C',
  words: 'uid~|mwst|tva~|iva~|mwst nummer|vat~|vat number|unternehmens identifikationsnummer|numéro ide|ide~',
  odds: 1000,
  evidence: ['checksum', 'prefix'],
  check: (v) => v[1]! === 17 && v[2]! === 14 && weightedMod('543276541', 11, v, 3),
} as const satisfies Scheme;

/** Passport. */
const CH_PASSPORT = {
  entity: 'CH_PASSPORT',
  topic: 'passport',
  formats: 'A9999999|A99A9999',
  words: 'schweizer pass|swiss passport|passeport suisse',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Switzerland. */
export const schemes = [CH_AHV, CH_UID, CH_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  CH_AHV: ['social security number (AHV/AVS)', 'https://www.zas.admin.ch/zas/en/home/partenaires-et-institutions-/navs13.html'],
  CH_UID: ['enterprise identification number (UID)', 'https://www.uid.admin.ch'],
  CH_PASSPORT: ['passport', 'https://www.schweizerpass.admin.ch'],
};

/** Finds: social security number (AHV/AVS) (`CH_AHV`). */
/* @__NO_SIDE_EFFECTS__ */
export function chAhv(): Detector<'CH_AHV'> {
  return detectSchemes('ch-ahv', [CH_AHV]);
}

/** Finds: enterprise identification number (UID) (`CH_UID`). */
/* @__NO_SIDE_EFFECTS__ */
export function chUid(): Detector<'CH_UID'> {
  return detectSchemes('ch-uid', [CH_UID]);
}

/** Finds: passport (`CH_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function chPassport(): Detector<'CH_PASSPORT'> {
  return detectSchemes('ch-passport', [CH_PASSPORT]);
}
