import { weightedSum } from '../../checksums/weighted-mod.js';
import type { Detector } from '../../core/types.js';
import { detectSchemes } from './detect.js';
import { num } from './rules.js';
import type { Scheme, Sources } from './scheme.js';

/** Citizen identity card (CCCD). */
// Province, century and sex, year of birth, serial number.
const VN_CCCD = {
  entity: 'VN_CCCD',
  topic: 'id',
  formats: '999999999999',
  first: '0',
  words: 'cccd|căn cước|căn cước công dân|số cccd|cmnd|chứng minh nhân dân|định danh cá nhân',
  odds: 2,
  evidence: ['region'],
  check: (v) => {
    const province = num(v, 0, 3);
    return province > 0 && province < 97 && v[3]! < 4;
  },
} as const satisfies Scheme;

/** Identity card (CMND, until 2016). */
const VN_CMND = {
  entity: 'VN_CMND',
  topic: 'id',
  formats: '999999999',
  first: '0123',
  words: 'cmnd|chứng minh nhân dân|số cmnd',
  odds: 1,
} as const satisfies Scheme;

/** Tax number (MST). */
const VN_MST = {
  entity: 'VN_MST',
  topic: 'tax',
  formats: '9999999999|9999999999-999',
  words: 'mst|mã số thuế|ma so thue|tax code',
  odds: 11,
  check: (v) => num(v, 0, 2) > 0 && 10 - (weightedSum('vtnjhd753', v) % 11) === v[9]!,
} as const satisfies Scheme;

/** Passport. */
const VN_PASSPORT = {
  entity: 'VN_PASSPORT',
  topic: 'passport',
  formats: 'A9999999|A99999999',
  words: 'hộ chiếu|số hộ chiếu|vietnamese passport',
  odds: 1,
} as const satisfies Scheme;

/** Every scheme of Vietnam. */
export const schemes = [VN_CCCD, VN_CMND, VN_MST, VN_PASSPORT] as const;

/** What each entity is, and where it is defined. */
export const sources: Sources = {
  VN_CCCD: ['citizen identity card (CCCD)', 'https://dichvucong.gov.vn'],
  VN_CMND: ['identity card (CMND, until 2016)', 'https://dichvucong.gov.vn'],
  VN_MST: ['tax number (MST)', 'https://www.gdt.gov.vn'],
  VN_PASSPORT: ['passport', 'https://dichvucong.gov.vn'],
};

/** Finds: citizen identity card (CCCD) (`VN_CCCD`). */
/* @__NO_SIDE_EFFECTS__ */
export function vnCccd(): Detector<'VN_CCCD'> {
  return detectSchemes('vn-cccd', [VN_CCCD]);
}

/** Finds: identity card (CMND, until 2016) (`VN_CMND`). */
/* @__NO_SIDE_EFFECTS__ */
export function vnCmnd(): Detector<'VN_CMND'> {
  return detectSchemes('vn-cmnd', [VN_CMND]);
}

/** Finds: tax number (MST) (`VN_MST`). */
/* @__NO_SIDE_EFFECTS__ */
export function vnMst(): Detector<'VN_MST'> {
  return detectSchemes('vn-mst', [VN_MST]);
}

/** Finds: passport (`VN_PASSPORT`). */
/* @__NO_SIDE_EFFECTS__ */
export function vnPassport(): Detector<'VN_PASSPORT'> {
  return detectSchemes('vn-passport', [VN_PASSPORT]);
}
