import { remainder97 } from '../../checksums/iso7064.js';
import { weightedMod, weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Citizen service number (BSN). */
const NL_BSN = {
  entity: 'NL_BSN',
  topic: 'id',
  formats: '999999999|9999.99.999|999 999 999|9999 99 999|999-999-999|99999999',
  words: 'bsn|burgerservicenummer|sofinummer|sofi|sofi nummer|bsn nummer|citizen service number|burger service nummer',
  odds: 11,
  check: (v, n) => num(v, 0, n) > 9_999_999 && (n === 9 ? weightedMod('98765432a', 11, v) : weightedMod('8765432a', 11, v)),
} as const satisfies Scheme;

/** VAT number (btw-id). */
// Since 2020 sole traders carry a number checked by MOD 97-10 behind NL (2321 modulo 97 is 90); older ones hold a BSN.
const NL_VAT = {
  entity: 'NL_VAT',
  topic: 'tax',
  formats:
    'AA999999999A99|AA 999999999 A99|999999999A99|AA 9999.99.999.A.99|AA9999.99.999.A99|AA 999 999 999 A99|AA999999999.A99|AA999999999.A.99',
  first: 'N0123456789',
  words: 'btw|btw nummer|btw id|omzetbelasting|vat~|vat number',
  odds: 200,
  check: (v, n) => {
    const at = n - 12;
    return (
      v[n - 3]! === 11 &&
      (at === 0 || (v[0]! === 23 && v[1]! === 21)) &&
      num(v, n - 2, 2) > 0 &&
      (weightedMod('98765432a', 11, v, at) || remainder97(v, 12, at, 90) === 1)
    );
  },
} as const satisfies Scheme;

/** Passport and identity card. */
// Two letters, six letters or digits, one digit; never the letter O. Its ICAO check digit stands only in the machine-readable zone.
const NL_PASSPORT = {
  entity: 'NL_PASSPORT',
  topic: 'passport',
  formats: 'AA######9',
  words: 'paspoort|paspoortnummer|identiteitskaart|id kaart|documentnummer|dutch passport|nederlands paspoort',
  odds: 1.5,
  evidence: ['region'],
  check: (v) => {
    for (let i = 0; i < 8; i++) if (v[i]! === 24) return false;
    return true;
  },
} as const satisfies Scheme;

/** Education number. */
const NL_ONDERWIJSNUMMER = {
  entity: 'NL_ONDERWIJSNUMMER',
  topic: 'id',
  formats: '999999999',
  first: '1',
  words: 'onderwijsnummer|education number|persoonsgebonden nummer',
  odds: 1000,
  check: (v) => v[1]! === 0 && weightedSum('98765432a', v) % 11 === 5,
} as const satisfies Scheme;

/** Driving licence. */
const NL_DRIVER_LICENSE = {
  entity: 'NL_DRIVER_LICENSE',
  topic: 'driver-license',
  formats: '9999999999',
  words: 'rijbewijs|rijbewijsnummer|dutch driving licence',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Netherlands. */
export const schemes = [NL_BSN, NL_VAT, NL_PASSPORT, NL_ONDERWIJSNUMMER, NL_DRIVER_LICENSE] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  NL_BSN: ['citizen service number (BSN)', 'https://www.rvig.nl/bsn'],
  NL_VAT: ['VAT number (btw-id)', 'https://www.belastingdienst.nl'],
  NL_PASSPORT: ['passport and identity card', 'https://www.rvig.nl/reisdocumenten'],
  NL_ONDERWIJSNUMMER: ['education number', 'https://duo.nl'],
  NL_DRIVER_LICENSE: ['driving licence', 'https://www.rdw.nl'],
};

/** Finds: citizen service number (BSN) (`NL_BSN`). */
/* @__NO_SIDE_EFFECTS__ */
export function nlBsn(): Detector<'NL_BSN'> {
  return detectSchemes('nl-bsn', [NL_BSN]);
}

/** Finds: VAT number (btw-id) (`NL_VAT`). */
/* @__NO_SIDE_EFFECTS__ */
export function nlVat(): Detector<'NL_VAT'> {
  return detectSchemes('nl-vat', [NL_VAT]);
}

/** Finds: passport and identity card (`NL_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function nlPassport(): Detector<'NL_PASSPORT'> {
  return detectSchemes('nl-passport', [NL_PASSPORT]);
}

/** Finds: education number (`NL_ONDERWIJSNUMMER`). */
/* @__NO_SIDE_EFFECTS__ */
export function nlOnderwijsnummer(): Detector<'NL_ONDERWIJSNUMMER'> {
  return detectSchemes('nl-onderwijsnummer', [NL_ONDERWIJSNUMMER]);
}

/** Finds: driving licence (`NL_DRIVER_LICENSE`). */
/* @__NO_SIDE_EFFECTS__ */
export function nlDriverLicense(): Detector<'NL_DRIVER_LICENSE'> {
  return detectSchemes('nl-driver-license', [NL_DRIVER_LICENSE]);
}
