import { isAlphanumeric, unitAt } from '../../core/characters.js';
import type { DigitGroups } from '../../core/types.js';
import { beginNear, type Search } from './detect.js';
import { fixedDigits, holdsDigits, widestGap } from './digits.js';
import { compileDispatch } from './dispatch.js';
import { bestOdds } from './odds.js';
import { LONGEST, type Shape } from './shape.js';

/** Without a keyword, and but for serial numbers of letters and digits, every number that speaks for itself has so many digits. */
const FEW = 6;
/** The shortest such serial number: a German identity card's. */
const MIXED = 9;

/** What can reach a threshold where no keyword stands: all, serial numbers alone, and the widest gap between two digits of any. */
interface Telling {
  readonly all: Search;
  readonly serial: Search;
  readonly widest: number;
  /** So many digits has the shortest of the others. */
  readonly fewest: number;
}

/** How a text that names no scheme is searched: for what speaks for itself, and with few digits that is only serial numbers of letters and digits. */
export function searchTelling(
  shapes: readonly Shape[],
  listed: boolean,
): (text: string, groups: DigitGroups, least: number) => Search {
  const byLeast = new Map<number, Telling>();
  return (text, groups, least) => {
    let telling = byLeast.get(least);
    if (telling === undefined) {
      telling = tellingFor(shapes, listed, least);
      byLeast.set(least, telling);
    }
    const { fewest, widest } = telling;
    const few = groups.digits < fewest || !holdsDigits(text, groups, fewest, widest);
    return few ? telling.serial : telling.all;
  };
}

function tellingFor(shapes: readonly Shape[], listed: boolean, least: number): Telling {
  const some = shapes
    .map(({ text, forms }) => ({ text, forms: forms.filter((form) => bestOdds(!/[^9]/.test(text), form, listed) >= least) }))
    .filter(({ forms }) => forms.length > 0);
  const serial = some.filter(({ text }) => fixedDigits(text) < FEW);
  return {
    all: { select: compileDispatch(some), begin: beginNear, least, named: false },
    serial: { select: compileDispatch(serial), begin: beginMixed, least, named: false },
    widest: Math.max(...some.map(({ text }) => widestGap(text))),
    // "HRA 12345": to who lists Germany three digits behind three letters speak for themselves.
    fewest: listed ? Math.min(FEW, ...some.map(({ text }) => (text.includes('#') ? FEW : fixedDigits(text)))) : FEW,
  };
}

/** Where the letters and digits around this place begin; -1 when there are fewer than a serial number of both has. */
function beginMixed(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST && isAlphanumeric(unitAt(text, start - 1))) start--;
  let end = at + 1;
  while (end < text.length && end - start < MIXED && isAlphanumeric(text.charCodeAt(end))) end++;
  return end - start < MIXED ? -1 : start;
}
