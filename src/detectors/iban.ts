import { remainder97 } from '../checksums/iso7064.js';
import { isAlphanumeric, isAsciiLetter, isDigit, isSpace, isWordLetter } from '../core/characters.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, Scan } from '../core/types.js';

/**
 * Country and structure of the basic bank account number: `n` digits, `a` letters, `c` either. Source: SWIFT IBAN registry, release 99, and
 * for AO, CV, DZ, IR, MA, MZ, which are not registered, their central banks.
 */
const STRUCTURES =
  'AD8n12c AE3n16n AL8n16c AO21n AT16n AZ4c20n BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c20n CH5n12c CR18n CV21n CY8n16c CZ20n DE18n DJ23n DK14n DO4a20n DZ22n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2c16n GI4a15c GL14n GR7n16c GT4c20c HN4a20n HR17n HU24n IE4a14n IL19n IQ4a15n IR22n IS22n IT1a10n12c JO4a22n KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n MA24n MC10n11c2n MD20c ME18n MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a MZ21n NI4a20n NL4a10n NO11n OM3n16c PK4c16n PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c SO19n ST21n SV4c20n TL19n TN20n TR5n17c UA6n19c VA18n VG4a16n XK16n YE4a4n18c';

/** Printed in the registry and in banks' own documentation as examples. */
const PUBLISHED =
  'GB82WEST12345698765432 GB29NWBK60161331926819 DE89370400440532013000 FR1420041010050500013M02606 ES9121000418450200051332 NL91ABNA0417164300 IT60X0542811101000000123456 CH9300762011623852957 AT611904300234573201 BE68539007547034';

/** No country's IBAN is longer (registry: LC, 32; ISO 13616 allows 34). */
const MAX_LENGTH = 34;

/**
 * Finds IBANs of every registered country, in print groups or without, in any case: country, length and structure, and ISO 7064
 * MOD 97-10. Published examples carry `reserved`.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [iban()] }).redact('pay GB82 WEST 1234 5698 7654 32').text   // 'pay [IBAN_CODE]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function iban(): Detector<'IBAN_CODE'> {
  let structures: ReadonlyMap<string, string> | undefined;
  const values = new Uint8Array(MAX_LENGTH);
  const find = (scan: Scan, at: number): void => {
    const { text } = scan;
    // `ibanDE89…`: glued to its name.
    const start = (text.charCodeAt(at) | 32) === 105 && /^iban/i.test(text.slice(at, at + 4)) ? at + 4 : at;
    if (!isAsciiLetter(text.charCodeAt(start)) || !isAsciiLetter(text.charCodeAt(start + 1))) return;
    const digits = isSpace(text.charCodeAt(start + 2)) ? start + 3 : start + 2;
    if (!isDigit(text.charCodeAt(digits)) || !isDigit(text.charCodeAt(digits + 1))) return;
    if (isWordLetter(text.charCodeAt(at - 1))) return;
    structures ??= readStructures();
    const structure = structures.get(text.slice(start, start + 2).toUpperCase());
    if (structure === undefined) return;
    const end = readGroups(text, start, structure.length, values);
    if (end < 0 || !fits(values, structure)) return;
    // The first four characters are checked last (ISO 13616, 6.1).
    if (remainder97(values, 4, 0, remainder97(values, structure.length - 4, 4)) !== 1) return;
    const evidence: Evidence[] = ['format', 'checksum', 'prefix'];
    if (PUBLISHED.includes(text.slice(start, end).replace(/\W/g, '').toUpperCase())) evidence.push('reserved');
    scan.report('IBAN_CODE', start, end, 0.98, evidence);
  };
  return {
    id: 'iban',
    entities: ['IBAN_CODE'],
    reach: { before: 4, after: 2 * MAX_LENGTH },
    brings: { numbers },
    triggers: [
      { on: 'token', length: [4, 4 + MAX_LENGTH], lone: [], find },
      // `DE 89 3704 …`: the country by itself.
      {
        on: 'token',
        length: [2, 2],
        lone: [],
        find: (scan, start) => isSpace(scan.text.charCodeAt(start - 1)) && find(scan, start - 3),
      },
    ],
  };
}

/** One letter for each position: `GB` → `aannaaaannnnnnnnnnnnnn`. */
function readStructures(): ReadonlyMap<string, string> {
  const structures = new Map<string, string>();
  for (const entry of STRUCTURES.split(' ')) {
    let structure = 'aann';
    for (const [, size, kind] of entry.slice(2).matchAll(/(\d+)([nac])/g)) structure += kind!.repeat(Number(size));
    structures.set(entry.slice(0, 2), structure);
  }
  return structures;
}

/** Reads `length` letters and digits with at most one separator (blank, dash, full stop, underscore) between two of them; returns the end or -1. */
function readGroups(text: string, start: number, length: number, values: Uint8Array): number {
  let count = 0;
  let i = start;
  while (count < length) {
    const code = text.charCodeAt(i);
    if (isAlphanumeric(code)) {
      values[count++] = code < 58 ? code - 48 : (code | 32) - 87;
      i++;
    } else if ((isSpace(code) || code === 45 || code === 46 || code === 95) && isAlphanumeric(text.charCodeAt(i + 1))) i++;
    else return -1;
  }
  const after = text.charCodeAt(i);
  return isAlphanumeric(after) || isWordLetter(after) ? -1 : i;
}

function fits(values: Uint8Array, structure: string): boolean {
  for (let i = 0; i < structure.length; i++) {
    const kind = structure.charCodeAt(i);
    if (kind === 110 ? values[i]! > 9 : kind === 97 && values[i]! < 10) return false;
  }
  return true;
}
