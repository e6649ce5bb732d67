import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import type { Scheme, Sources } from './scheme.js';
import { isBaltic, isBalticPerson } from './shared.js';

/** Personal code (asmens kodas). */
const LT_ASMENS = {
  entity: 'LT_ASMENS',
  topic: 'id',
  formats: '99999999999',
  first: '1234569',
  words: 'asmens kodas|asmens kodo|personal code|lithuanian id',
  odds: 80,
  evidence: ['checksum', 'date'],
  check: (v) => (v[0]! === 9 ? isBaltic(v, 11) : isBalticPerson(v)),
} as const satisfies Scheme;

/** VAT number (PVM). */
// The last but one digit is 1.
const LT_PVM = {
  entity: 'LT_PVM',
  topic: 'tax',
  prefix: 'LT',
  formats: '999999999|999999999999',
  words: 'pvm|pvm kodas|pvm mokėtojo kodas|vat~|vat number',
  // The check lets more than one in eleven pass: what it cannot write as one digit is 0.
  odds: 90,
  check: (v, n, at) => v[at + n - 2]! === 1 && isBaltic(v, n, at),
} as const satisfies Scheme;

/** Passport. */
const LT_PASSPORT = {
  entity: 'LT_PASSPORT',
  topic: 'passport',
  formats: '99999999|AA999999',
  words: 'pasas~|paso numeris|lithuanian passport|paso nr',
  odds: 1,
} as const satisfies Scheme;

/** Driving licence. */
const LT_DRIVER_LICENSE = {
  entity: 'LT_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '99999999',
  words: 'vairuotojo pažymėjimas|teisės~|vairuotojo pazymejimas|lithuanian driving licence|vairuotojo pažymėjimo numeris',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Lithuania. */
export const schemes = [LT_ASMENS, LT_PVM, LT_PASSPORT, LT_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  LT_ASMENS: ['personal code (asmens kodas)', 'https://www.registrucentras.lt'],
  LT_PVM: ['VAT number (PVM)', 'https://www.vmi.lt'],
  LT_PASSPORT: ['passport', 'https://migracija.lrv.lt'],
  LT_DRIVER_LICENSE: ['driving licence', 'https://www.regitra.lt'],
};

/** Finds: personal code (asmens kodas) (`LT_ASMENS`). */
/* @__NO_SIDE_EFFECTS__ */
export function ltAsmens(): Detector<'LT_ASMENS'> {
  return detectSchemes('lt-asmens', [LT_ASMENS]);
}

/** Finds: VAT number (PVM) (`LT_PVM`). */
/* @__NO_SIDE_EFFECTS__ */
export function ltPvm(): Detector<'LT_PVM'> {
  return detectSchemes('lt-pvm', [LT_PVM]);
}

/** Finds: passport (`LT_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function ltPassport(): Detector<'LT_PASSPORT'> {
  return detectSchemes('lt-passport', [LT_PASSPORT]);
}

/** Finds: driving licence (`LT_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function ltDriverLicense(): Detector<'LT_DRIVER_LICENSE'> {
  return detectSchemes('lt-driver-license', [LT_DRIVER_LICENSE]);
}
