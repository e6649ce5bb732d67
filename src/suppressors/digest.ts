import { isAsciiLetter, isDigit } from '../core/characters.js';
import type { Suppressor } from '../core/types.js';
import { isNumberEntity } from './around.js';

/** Longest digest or blob that is followed to each side: SHA-512 in hexadecimal has 128 digits. */
const LONGEST = 160;

function isBlobUnit(unit: number): boolean {
  return isDigit(unit) || isAsciiLetter(unit) || isStandardSign(unit) || isUrlSign(unit);
}

/** `+` and `/`, the signs of base64 (RFC 4648, section 4). */
function isStandardSign(unit: number): boolean {
  return unit === 43 || unit === 47;
}

/** `-` and `_`, those of base64url (section 5), which has no others. */
function isUrlSign(unit: number): boolean {
  return unit === 45 || unit === 95;
}

/**
 * Covers what stands inside a hash, a UUID, a hexadecimal number or a base64 blob: a run of at least 16 letters and digits in which both mix throughout.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [phone()], suppressors: [digest()] }).test('550e8400-e29b-41d4-a716-446655440000') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function digest(): Suppressor {
  return {
    id: 'digest',
    reach: { before: LONGEST, after: LONGEST },
    beatsFormat: true,
    covers({ text }, start, end, entity) {
      if (!isNumberEntity(entity) || entity === 'IBAN_CODE') return false;
      let standard = false;
      let url = false;
      for (let i = start; i < end; i++) {
        const unit = text.charCodeAt(i);
        if (!isBlobUnit(unit)) return false;
        standard ||= isStandardSign(unit);
        url ||= isUrlSign(unit);
      }
      if (isSegment(text, start, end)) return false;
      // A blob has the signs of one alphabet: `…/4539-1488-…` is a path.
      const goesOn = (unit: number): boolean =>
        isBlobUnit(unit) && !(url && isStandardSign(unit)) && !(standard && isUrlSign(unit));
      let from = start;
      let to = end;
      while (from > 0 && start - from < LONGEST && goesOn(text.charCodeAt(from - 1))) from--;
      while (to < text.length && to - end < LONGEST && goesOn(text.charCodeAt(to))) to++;
      const run = text.slice(from, to);
      if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(run)) return true;
      if (/^0x[0-9a-f]{6,}$/i.test(run)) return true;
      if (run.length < 16 || run.length - (end - start) < 4) return false;
      if (/^[0-9a-f]+$/i.test(run)) return changes(run) >= 4;
      // base64: both cases and digits mixed.
      return (
        run.length >= 20 &&
        /[a-z]/.test(run) &&
        /[A-Z]/.test(run) &&
        /\d/.test(run) &&
        !/[-_/]{2}|^[/-]/.test(run) &&
        changes(run) >= 6
      );
    },
  };
}

/** A number that is a path segment by itself, or its file's name (`/view/+442079460958.mp4`), is no part of the segments beside it. */
function isSegment(text: string, start: number, end: number): boolean {
  const from = text.charCodeAt(start) === 43 || text.charCodeAt(start - 1) !== 43 ? start : start - 1;
  const after = text.charCodeAt(end);
  return (
    text.charCodeAt(from - 1) === 47 && (Number.isNaN(after) || after === 47 || after === 63 || after === 35 || after === 46)
  );
}

/** How often a letter touches a digit: words and numbers joined by dashes do not mix, however many there are. */
function changes(run: string): number {
  let turns = 0;
  for (let i = 1; i < run.length; i++) {
    const before = run.charCodeAt(i - 1);
    const unit = run.charCodeAt(i);
    if ((isDigit(before) && isAsciiLetter(unit)) || (isAsciiLetter(before) && isDigit(unit))) turns++;
  }
  return turns;
}
