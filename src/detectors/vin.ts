import { isAlphanumeric, isDigit } from '../core/characters.js';
import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, Scan } from '../core/types.js';

/** Values of the letters A to Z in the check digit (49 CFR 565.15, table III); 0 for I, O and Q, which no VIN holds. */
const LETTER_VALUES = '12345678012345070923456789';
/** Weights of the 17 positions in the check digit (49 CFR 565.15, table IV), in base 36: the first ones are 8 7 6 5 4 3 2 10 0. */
const WEIGHTS = '8765432a098765432';
const LENGTH = 17;

const CHECKED: readonly Evidence[] = ['checksum'];
const CHECKED_NAMED: readonly Evidence[] = ['checksum', 'context'];
const NAMED: readonly Evidence[] = ['context'];

/** Where the check is right: weighted sum modulo 11 at position 9, X for ten. -1 when the token cannot be a VIN at all (ISO 3779). */
function check(text: string, start: number): number {
  let sum = 0;
  let letters = 0;
  let tail = 0;
  let ninth = -1;
  for (let i = 0; i < LENGTH; i++) {
    const code = text.charCodeAt(start + i);
    let value = code - 48;
    if (!isDigit(code)) {
      const letter = (code | 32) - 97;
      // I, O and Q are left out of VINs because they look like 1 and 0.
      if (letter === 8 || letter === 14 || letter === 16) return -1;
      value = LETTER_VALUES.charCodeAt(letter) - 48;
      letters++;
      if (i === 8 && letter === 23) ninth = 10;
    } else if (i > 12) tail++;
    if (i === 8 && ninth < 0) ninth = isDigit(code) ? value : 11;
    const weight = WEIGHTS.charCodeAt(i);
    sum += value * (weight - (weight > 57 ? 87 : 48));
  }
  // ISO 3779: the last four characters are digits; a run of digits alone is another number.
  for (let i = start + 13; i < start + LENGTH; i++) if (!isDigit(text.charCodeAt(i))) return -1;
  if (letters < 2 || tail < 4) return -1;
  return sum % 11 === ninth ? 1 : 0;
}

function find(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  const passed = check(text, start);
  if (passed < 0) return;
  // A part of a longer id ("…-1HGBH41JXMN109186_2") is not one.
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (before === 95 || after === 95 || (after === 45 && isAlphanumeric(text.charCodeAt(end + 1)))) return;
  // `subnet-08e41f9e230222222`: an id in hexadecimal digits behind its kind.
  if (before === 45 && /^[\da-f]+$/.test(text.slice(start, end))) return;
  const near = scan.near('vehicle', start, end);
  // Outside North America and China position 9 is no check digit, so only a keyword tells a VIN from an article number.
  if (passed === 1) scan.report('VIN', start, end, near > 0 ? 0.97 : 0.8, near > 0 ? CHECKED_NAMED : CHECKED);
  else scan.report('VIN', start, end, near === 2 ? 0.9 : near === 1 ? 0.7 : 0.1, near > 0 ? NAMED : []);
}

/**
 * Finds vehicle identification numbers (ISO 3779): 17 letters and digits without I, O, Q, the last four of them digits. The check digit of
 * North America (49 CFR 565) speaks for itself; numbers without one need a word like "vin" or "chassis". O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [vin()] }).redact('vin 1M8GDM9AXKP042788').text // 'vin [VIN]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function vin(): Detector<'VIN'> {
  return {
    id: 'vin',
    entities: ['VIN'],
    reach: { before: 2, after: LENGTH + 2 },
    triggers: [{ on: 'token', length: [LENGTH, LENGTH], find }],
    brings: { context, numbers },
    keywords: {
      vehicle: [
        ...[
          'vin',
          'vin number',
          'vehicle identification',
          'chassis',
          'chassis number',
          'vehicle',
          'car',
          'fahrgestellnummer',
          'fin',
          'bastidor',
          'châssis',
          'telaio',
          'chassi',
        ],
        ...['numer vin', 'вин', 'номер кузова', 'şasi', 'شاسی', 'rangka', 'số khung', '车架号', '車台番号', '차대번호'],
      ],
    },
  };
}
